/**
 * The one place where offsets change their unit: TypeScript's UTF-16 code units become the Unicode code points of the store and of
 * every export. Returns a function of an offset into `text`; the identity where the text has no surrogate pair, as nearly all have not.
 * An offset inside a pair is a bug of the caller and throws.
 */
export function codePoints(text: string): (offset: number) => number {
  const pairs = pairsOf(text);
  if (pairs.length === 0) return (offset) => offset;
  return (offset) => {
    const before = countBelow(pairs, offset);
    if (before > 0 && pairs[before - 1] === offset - 1) throw new RangeError(`offset ${offset} cuts a surrogate pair in two`);
    return offset - before;
  };
}

/** The way back, for what was written in code points elsewhere: code points of `text` become UTF-16 code units. */
export function codeUnits(text: string): (offset: number) => number {
  const pairs = pairsOf(text);
  if (pairs.length === 0) return (offset) => offset;
  // The i-th pair starts i code points earlier than its index says.
  const starts = pairs.map((unit, i) => unit - i);
  return (offset) => offset + countBelow(starts, offset);
}

/** How many code points a text has. */
export function lengthOf(text: string): number {
  return text.length - pairsOf(text).length;
}

const SURROGATE = /[\ud800-\udfff]/;

function pairsOf(text: string): number[] {
  if (!SURROGATE.test(text)) return [];
  const pairs: number[] = [];
  for (const m of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(m.index);
  return pairs;
}

/** How many of the ascending `numbers` are below `limit`. */
function countBelow(numbers: readonly number[], limit: number): number {
  let from = 0;
  let to = numbers.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (numbers[middle]! < limit) from = middle + 1;
    else to = middle;
  }
  return from;
}
