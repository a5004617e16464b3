import { bytes } from './bytes.js';
import type { Kind } from './schema.js';

/** Where there are more different values, or longer ones, each is better written out: looking them up costs memory and finds little. */
const MOST_VALUES = 8192;
const MOST_BYTES = 1 << 19;

/** The different values of a column in a row group, each written once. */
export interface Dictionary {
  /** Whether it takes values still. */
  readonly open: boolean;
  /** How many there are. */
  readonly size: number;
  /** The place of a value, which is added where it is new; −1 where the dictionary is full. */
  place(value: string | number): number;
  /** A value as PLAIN has it. */
  plainOf(index: number): Buffer;
  /** All of them, as PLAIN has them. */
  bytes(): Buffer;
  /** The first and last in the order of UTF-8, without their lengths; none where they are long. */
  extremes(): [] | [Buffer, Buffer];
  /** Takes no more values; those that are there stay for the pages that were written. */
  close(): void;
  /** After the first page: is it worth its while for so many values? If not, it is not tried again. */
  weigh(values: number): void;
  /** For the next row group. */
  clear(): void;
}

/** Bounds longer than this are left out: who would skip a row group by them? */
const LONGEST_BOUND = 64;

export function dictionaryOf(kind: Kind): Dictionary {
  const places = new Map<string | number, number>();
  const content = bytes();
  const ends: number[] = [];
  let open = true;
  let [worth, weighed] = [true, false];
  const plainOf = (index: number) => content.view().subarray(index === 0 ? 0 : ends[index - 1], ends[index]);
  const close = () => {
    open = false;
    if (!weighed) worth = false;
    places.clear();
  };
  return {
    get open() {
      return open;
    },
    get size() {
      return ends.length;
    },
    place(value) {
      const known = places.get(value);
      if (known !== undefined) return known;
      if (ends.length === MOST_VALUES || content.length > MOST_BYTES) return -1;
      places.set(value, ends.length);
      kind.write(value, content);
      ends.push(content.length);
      return ends.length - 1;
    },
    plainOf,
    bytes: () => content.view(),
    extremes() {
      let [least, most] = [plainOf(0).subarray(4), plainOf(0).subarray(4)];
      for (let i = 1; i < ends.length; i++) {
        const value = plainOf(i).subarray(4);
        if (Buffer.compare(value, least) < 0) least = value;
        else if (Buffer.compare(value, most) > 0) most = value;
      }
      return Math.max(least.length, most.length) > LONGEST_BOUND ? [] : [Buffer.from(least), Buffer.from(most)];
    },
    close,
    weigh(values) {
      if (weighed) return;
      if (2 * ends.length > values && values > 100) close();
      weighed = true;
    },
    clear() {
      places.clear();
      content.clear();
      ends.length = 0;
      open = worth;
    },
  };
}
