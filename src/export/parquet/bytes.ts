/** Bytes that grow at their end and are used again: after the first row groups a file is written without new memory. */
export interface Bytes {
  readonly length: number;
  /** Room for so many bytes more; whoever writes past `length` says how far with `advance`. */
  room(bytes: number): Buffer;
  advance(bytes: number): void;
  byte(value: number): void;
  /** Little-endian. */
  int32(value: number): void;
  double(value: number): void;
  /** An unsigned LEB128 number, whole and below 2^53. */
  varint(value: number): void;
  /** UTF-8, as Parquet's PLAIN encoding has it: after its length in bytes. Half characters become U+FFFD. Returns the length. */
  text(value: string): number;
  append(bytes: Uint8Array): void;
  /** What was written since it was last emptied; good until more is written. */
  view(): Buffer;
  clear(): void;
}

export function bytes(size = 1 << 12): Bytes {
  let buffer = Buffer.allocUnsafeSlow(size);
  let length = 0;
  const room = (more: number): Buffer => {
    if (length + more <= buffer.length) return buffer;
    const larger = Buffer.allocUnsafeSlow(Math.max(2 * buffer.length, length + more));
    buffer.copy(larger, 0, 0, length);
    buffer = larger;
    return buffer;
  };
  return {
    get length() {
      return length;
    },
    room,
    advance(more) {
      length += more;
    },
    byte(value) {
      room(1)[length++] = value;
    },
    int32(value) {
      length = room(4).writeInt32LE(value, length);
    },
    double(value) {
      length = room(8).writeDoubleLE(value, length);
    },
    varint(value) {
      room(8);
      let rest = value;
      for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) buffer[length++] = (rest % 0x80) | 0x80;
      buffer[length++] = rest;
    },
    text(value) {
      room(4 + 3 * value.length);
      const size = buffer.write(value, length + 4);
      buffer.writeInt32LE(size, length);
      length += 4 + size;
      return size;
    },
    append(more) {
      room(more.length).set(more, length);
      length += more.length;
    },
    view: () => buffer.subarray(0, length),
    clear() {
      length = 0;
    },
  };
}
