import { type Bytes, bytes } from './bytes.js';
import { dictionaryOf } from './dictionary.js';
import { hybrid, widthOf } from './hybrid.js';
import type { Leaf } from './schema.js';
import { snappy } from './snappy.js';
import { binary, int32, int64, list, struct, type Thrift, thriftBytes } from './thrift.js';

/** A page ends at whichever comes first: so many values, or so many bytes of them. */
const PAGE_VALUES = 8192;
const PAGE_BYTES = 1 << 16;

/** What format/src/main/thrift/parquet.thrift calls them. */
const PAGE = { data: 0, dictionary: 2 } as const;
const ENCODING = { plain: 0, rle: 3, dictionary: 8 } as const;
const SNAPPY = 1;

/** The column of a row group while it is gathered: all its pages are encoded and compressed, so that what is held is small. */
export interface Chunk {
  /** Takes the next value; undefined is null. Of a list column `add` takes each element, `first` where it begins a row. */
  add(value: string | number | undefined, first?: boolean): void;
  /** A list without elements. */
  addEmpty(): void;
  /** Bytes that are held for the file. */
  readonly size: number;
  /** Gives all pages to `put`, says where they stand and begins anew. */
  write(offset: number, put: (piece: Uint8Array) => void): { chunk: Thrift; bytes: number; uncompressed: number };
}

export function chunkOf(leaf: Leaf): Chunk {
  const { list: isList, defined } = leaf;
  const dictionary = dictionaryOf(leaf.kind);
  const pages = bytes();
  const plain = bytes();
  const indexes = new Int32Array(PAGE_VALUES);
  let [levels, starts] = [new Int32Array(PAGE_VALUES), new Int32Array(isList ? PAGE_VALUES : 0)];
  // of the page: rows of levels, values; of the chunk: the same, and what its pages are uncompressed
  let [entries, values] = [0, 0];
  let [total, nulls, uncompressed] = [0, 0, 0];
  let used = { plain: false, dictionary: false };
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];

  const endPage = () => {
    if (entries === 0) return;
    const body = SCRATCH.body;
    body.clear();
    if (isList) levelsOf(starts, 1, body);
    if (defined > 0) levelsOf(levels, defined, body);
    const listed = dictionary.open && values > 0;
    if (listed) {
      const width = widthOf(dictionary.size - 1);
      body.byte(width);
      hybrid(indexes, values, width, body);
    } else body.append(plain.view());
    if (values > 0) used[listed ? 'dictionary' : 'plain'] = true;
    const header = {
      1: int32(entries),
      2: int32(listed ? ENCODING.dictionary : ENCODING.plain),
      3: int32(ENCODING.rle),
      4: int32(ENCODING.rle),
    };
    uncompressed += putPage(pages, body.view(), { type: PAGE.data, header: { 5: struct(header) } });
    total += entries;
    plain.clear();
    if (listed) dictionary.weigh(total - nulls);
    entries = values = 0;
  };
  const levelsOf = (of: Int32Array, deepest: number, body: Bytes) => {
    body.int32(0);
    const from = body.length;
    hybrid(of, entries, widthOf(deepest), body);
    body.view().writeInt32LE(body.length - from, from - 4);
  };
  const level = (deep: number, first: boolean) => {
    if (entries === levels.length) [levels, starts] = [larger(levels), larger(starts)];
    levels[entries] = deep;
    if (isList) starts[entries] = first ? 0 : 1;
    entries++;
  };
  /** A row of a list does not run over a page. */
  const room = (first: boolean) => {
    if (first && (entries >= PAGE_VALUES || plain.length >= PAGE_BYTES)) endPage();
  };
  const put = (value: string | number) => {
    if (typeof value === 'number') {
      if (value < least) least = value;
      if (value > most) most = value;
    }
    if (dictionary.open && values < PAGE_VALUES) {
      const index = dictionary.place(value);
      if (index >= 0) {
        indexes[values++] = index;
        return;
      }
    }
    // The dictionary is full: what it says of this page is written out, and all that follows is plain.
    if (dictionary.open) {
      for (let i = 0; i < values; i++) plain.append(dictionary.plainOf(indexes[i]!));
      dictionary.close();
    }
    leaf.kind.write(value, plain);
    values++;
  };
  return {
    add(value, first = true) {
      room(first);
      level(value === undefined ? 0 : defined, first);
      if (value === undefined) nulls++;
      else put(value);
    },
    addEmpty() {
      room(true);
      level(defined - 1, true);
      nulls++;
    },
    get size() {
      return pages.length + plain.length;
    },
    write(offset, give) {
      endPage();
      const head = SCRATCH.head;
      head.clear();
      if (used.dictionary) {
        const header = { 1: int32(dictionary.size), 2: int32(ENCODING.plain) };
        uncompressed += putPage(head, dictionary.bytes(), { type: PAGE.dictionary, header: { 7: struct(header) } });
      }
      const size = head.length + pages.length;
      const encodings = [ENCODING.rle, ENCODING.plain, ...(used.dictionary ? [ENCODING.dictionary] : [])];
      const [min, max] =
        leaf.kind.text && !used.plain ? dictionary.extremes() : most >= least ? [leaf.kind.bytes(least), leaf.kind.bytes(most)] : [];
      const statistics = struct({ 3: int64(nulls), 5: max && binary(max), 6: min && binary(min) });
      const meta = struct({
        1: int32(leaf.kind.type),
        2: list(encodings.map(int32)),
        3: list(leaf.path.map(binary)),
        4: int32(SNAPPY),
        5: int64(total),
        6: int64(uncompressed),
        7: int64(size),
        9: int64(offset + head.length),
        11: used.dictionary ? int64(offset) : undefined,
        12: isList ? undefined : statistics,
      });
      // Copies, since the buffers are used again.
      give(Buffer.from(head.view()));
      give(Buffer.from(pages.view()));
      const told = { chunk: struct({ 2: int64(offset), 3: meta }), bytes: size, uncompressed };
      pages.clear();
      dictionary.clear();
      total = nulls = uncompressed = 0;
      used = { plain: false, dictionary: false };
      [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
      return told;
    },
  };
}

/** What is only used while a page is put together is shared by all columns. */
const SCRATCH = { body: bytes(PAGE_BYTES), packed: bytes(PAGE_BYTES), head: bytes() };

/** Puts a page with its header to the end of `out`; returns what it would be uncompressed. */
function putPage(out: Bytes, body: Buffer, { type, header }: { type: number; header: Record<number, Thrift> }): number {
  const { packed } = SCRATCH;
  packed.clear();
  snappy(body, packed);
  const head = thriftBytes(struct({ 1: int32(type), 2: int32(body.length), 3: int32(packed.length), ...header }));
  out.append(head);
  out.append(packed.view());
  return head.length + body.length;
}

function larger(levels: Int32Array): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(2 * levels.length);
  grown.set(levels);
  return grown;
}
