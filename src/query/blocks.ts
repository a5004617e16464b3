import type { BlockKind } from '../../schemas/schemas.js';
import { layout } from '../layout/layout.js';
import { codePoints, codeUnits, type Store } from '../store/store.js';

/** A part of an article as layout finds it. Offsets are code points of the source, as everywhere in the store. */
export interface StoryBlock {
  kind: BlockKind;
  start: number;
  end: number;
  /** Of a table, in reading order. */
  cells?: { row: number; column: number; start: number; end: number }[];
  /** Of a table: how many of its first rows are headers. */
  headers?: number;
}

/**
 * The blocks of an article, laid out again from its source: the store keeps the text and not its layout, which is a pure function of it. Empty where
 * the rules of layout have changed since and no story begins there any more.
 */
export function blocksOf(store: Store, path: string, start: number): StoryBlock[] {
  const source = store.get('SELECT text, format, encoding, sha256 FROM source WHERE path = ?', [path]);
  if (!source) return [];
  const text = String(source.text);
  const at = codePoints(text);
  const begins = codeUnits(text)(start);
  const stories = layout({
    path,
    text,
    format: String(source.format),
    encoding: String(source.encoding),
    sha256: String(source.sha256),
    metadata: [],
  });
  const story = stories.find((one) => one.start === begins);
  return (story?.blocks ?? []).map(({ kind, start: from, end, cells, headers }) => ({
    kind,
    start: at(from),
    end: at(end),
    ...(cells && { cells: cells.map((cell) => ({ row: cell.row, column: cell.column, start: at(cell.start), end: at(cell.end) })) }),
    ...(headers !== undefined && { headers }),
  }));
}
