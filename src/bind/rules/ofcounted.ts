import { indicatorOf } from '../../link/link.js';
import { isGeneric } from '../label/generic.js';
import type { Label } from '../label/label.js';
import type { Site } from '../rule.js';
import type { Scene } from '../scene.js';

/** Measures that say nothing without the things they are of. */
const OF_THINGS = /^(?:总?(?:价值|金额|面积|长度|重量|体积|货值)|总[价重长]|货值|规模|涉及金额|涉及面积)$/;

/** 道路23条、31.4公里; 原油971万吨，价值71.2亿美元: a measure right behind a count is of what was counted. */
export function ofCounted({ scene, k, chain }: Site, label: Label): Label | null {
  const last = chain.recent.at(-1);
  if (!last?.label || last.measure !== 'level' || !OF_THINGS.test(label.name)) return null;
  const { kind, unit } = scene.chunks[last.k]!.figure!.quantity;
  if (kind !== 'count' && kind !== 'mass' && kind !== 'volume') return null;
  if (/^(?:人|名|位|户|人次|次)$/.test(unit ?? '')) return null;
  if (!inAll(scene, last.k, k) && !/^(?:d?[NE"]*[c,][La]*(?:N[LaM]*)?)?$/.test(scene.symbols.slice(last.k + 1, k))) return null;
  const thing = last.label.name.replace(/(?:数量|总数|数|量)$/, '');
  if (thing.length < 2 || thing.length > 14 || isGeneric(last.label.name) || OF_THINGS.test(thing)) return null;
  return { ...label, ...indicatorOf(`${thing}${label.name}`), scope: last.label.scope, text: label.text };
}

/** 隧道5座共3088米: the figure at chunk `k` says what those just counted at `counted` come to. */
export const inAll = ({ text, chunks }: Scene, counted: number, k: number): boolean =>
  chunks[counted]!.figure!.quantity.kind === 'count' &&
  /^(?:[，、]?(?:共计?|[总合累]计|[总全]?长))?$/.test(text.slice(chunks[counted]!.to, chunks[k]!.from));

/** 18个乡镇的126公里农村公路: what is measured stands behind, whose it is before. */
export const ofOthers = ({ scene, k, figure }: Site): boolean =>
  /FNd$/.test(scene.symbols.slice(0, k)) && scene.symbols[k + 1] === 'N' && /^(?:length|area|mass|volume)$/.test(figure.quantity.kind);
