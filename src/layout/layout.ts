import type { Block, Metadata, Source } from '../../schemas/schemas.js';

/** One story of a source as layout finds it, before its date and people are known. Offsets are into the source's text. */
export interface Story {
  start: number;
  end: number;
  /** The headline, cut out of the text or given by metadata; null where there is none. */
  title: string | null;
  /** 潍坊日报 …: from metadata, a dateline or a page head. */
  publisher: string | null;
  /** What the page head or byline says of the day, as written (2021年10月18日, 本报10月18日讯); null where nothing does. */
  dateline: string | null;
  /** What metadata says of this story. */
  metadata: Metadata;
  /** Ordered, without overlap. Lines broken inside a sentence belong to one paragraph block. */
  blocks: Block[];
}

/** Finds the stories of a source and their blocks. Pure. */
export function layout(source: Source): Story[] {
  const blocks: Block[] = [];
  for (const line of source.text.matchAll(/[^\n]*[^\s][^\n]*/g))
    blocks.push({ kind: 'paragraph', start: line.index, end: line.index + line[0].length });
  const metadata = source.metadata[0] ?? {};
  return [
    {
      start: 0,
      end: source.text.length,
      title: metadata.title ?? null,
      publisher: metadata.publisher ?? null,
      dateline: null,
      metadata,
      blocks,
    },
  ];
}
