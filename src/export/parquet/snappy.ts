import type { Bytes } from './bytes.js';

/** How far back a copy may reach, and the table in which places are remembered by a hash of the four bytes that stand there. */
const REACH = 65_535;
const TABLE = new Int32Array(1 << 14);

/**
 * Compresses with Snappy (google/snappy, format_description.txt) to the end of `out`. Unlike zlib it is the same on every machine and version of
 * Node, so that the same store gives the same bytes.
 */
export function snappy(input: Uint8Array, out: Bytes): void {
  out.varint(input.length);
  TABLE.fill(-1);
  const last = input.length - 4;
  let done = 0;
  for (let at = 0; at <= last; ) {
    const word = wordAt(input, at);
    const slot = Math.imul(word, 0x1e35a7bd) >>> 18;
    const before = TABLE[slot]!;
    TABLE[slot] = at;
    if (before < 0 || at - before > REACH || wordAt(input, before) !== word) {
      at += 1 + ((at - done) >> 5); // what finds no likeness for long is gone through in larger steps
      continue;
    }
    if (at > done) literal(input, done, at, out);
    let end = at + 4;
    for (let from = before + 4; end < input.length && input[end] === input[from]; from++) end++;
    copy(at - before, end - at, out);
    done = at = end;
  }
  if (done < input.length) literal(input, done, input.length, out);
}

const wordAt = (input: Uint8Array, at: number) => input[at]! | (input[at + 1]! << 8) | (input[at + 2]! << 16) | (input[at + 3]! << 24);

/** Bytes as they are: their number less one stands in the tag, or in one to four bytes after it. */
function literal(input: Uint8Array, from: number, to: number, out: Bytes): void {
  const most = to - from - 1;
  if (most < 60) out.byte(most << 2);
  else {
    const width = most < 1 << 8 ? 1 : most < 1 << 16 ? 2 : most < 1 << 24 ? 3 : 4;
    out.byte((59 + width) << 2);
    for (let i = 0; i < width; i++) out.byte((most >>> (8 * i)) & 0xff);
  }
  out.append(input.subarray(from, to));
}

/** The same bytes as `offset` before: short ones from near by in two bytes, else in pieces of up to 64 with an offset of two bytes. */
function copy(offset: number, length: number, out: Bytes): void {
  let left = length;
  for (; left > 64; left -= 64) piece(offset, 64, out);
  if (left >= 4 && left < 12 && offset < 2048) {
    out.byte(1 | ((left - 4) << 2) | ((offset >> 8) << 5));
    out.byte(offset & 0xff);
  } else piece(offset, left, out);
}

function piece(offset: number, length: number, out: Bytes): void {
  out.byte(2 | ((length - 1) << 2));
  out.byte(offset & 0xff);
  out.byte(offset >> 8);
}
