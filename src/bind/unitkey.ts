import type { FigureMention } from '../recognize/recognize.js';

/** The unit by which a chain remembers what was measured; people are the same in 名, 位 and 人 (1.5万名选手参赛，其中全程6000人). */
export const unitKey = ({ quantity: { unit } }: FigureMention): string => (unit === '名' || unit === '位' ? '人' : (unit ?? ''));
