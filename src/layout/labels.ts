import type { BlockKind } from '../../schemas/schemas.js';
import { FURNITURE } from './furniture.js';
import type { Piece } from './piece.js';
import { isEnded } from './signs.js';

/** Kinds of what stands on the line after a label. */
const LABELLED: readonly { label: RegExp; kind: BlockKind }[] = [
  { label: /^(?:来源|稿源|信息来源|文章来源|作者|记者|发布机构|发文机关)[:：]$/, kind: 'byline' },
  { label: /^(?:时间|发布时间|发布日期|日期|成文日期)[:：]$/, kind: 'dateline' },
  { label: /[:：]$/, kind: 'furniture' },
];
const LABEL = FURNITURE.find(({ name }) => name === 'label alone')!.line;

/** The kind of a line whose label stands on the line before it; null where it has none. */
export function labelledKind(text: string, { gap }: Piece, before: Piece | undefined): BlockKind | null {
  if (before?.kind !== 'furniture' || !LABEL.test(before.text) || gap > 1 || text.length > 30 || isEnded(text)) return null;
  return LABELLED.find(({ label }) => label.test(before.text))!.kind;
}
