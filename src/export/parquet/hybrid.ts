import type { Bytes } from './bytes.js';

/** How many bits numbers up to `most` need; one at least. */
export const widthOf = (most: number) => Math.max(1, 32 - Math.clz32(most));

/**
 * Writes the first `n` of small whole numbers in Parquet's hybrid of runs and packed bits (format/Encodings.md, RLE = 3): eight and more of a
 * kind are a run, all others are packed by eights, the lowest bit first.
 */
export function hybrid(values: Int32Array, n: number, width: number, out: Bytes): void {
  let packed = 0;
  let at = 0;
  while (at + 8 <= n) {
    let end = at + 1;
    while (end < n && values[end] === values[at]) end++;
    if (end - at < 8) {
      at += 8;
      continue;
    }
    if (at > packed) pack(values, packed, at, width, out);
    out.varint((end - at) * 2);
    for (let bit = 0; bit < width; bit += 8) out.byte((values[at]! >>> bit) & 0xff);
    packed = at = end;
  }
  if (packed < n) pack(values, packed, n, width, out);
}

/** Numbers by eights; what lacks to the last eight is zero. */
function pack(values: Int32Array, from: number, to: number, width: number, out: Bytes): void {
  const groups = Math.ceil((to - from) / 8);
  out.varint(groups * 2 + 1);
  let bits = 0;
  let held = 0;
  for (let i = from; i < from + 8 * groups; i++) {
    bits |= (i < to ? values[i]! : 0) << held;
    held += width;
    for (; held >= 8; held -= 8) {
      out.byte(bits & 0xff);
      bits >>>= 8;
    }
  }
}
