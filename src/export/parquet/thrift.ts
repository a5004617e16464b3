import { type Bytes, bytes } from './bytes.js';

/** A value of Thrift's compact protocol (thrift/doc/specs/thrift-compact-protocol.md): its type and its bytes. */
export interface Thrift {
  type: number;
  write(out: Bytes): void;
}

/** Whole numbers from 0 to 2^53: 32 and 64 bits differ in the type alone; zigzag doubles what is not negative. */
const whole =
  (type: number) =>
  (value: number): Thrift => ({ type, write: (out) => out.varint(2 * value) });
export const int32 = whole(5);
export const int64 = whole(6);

export function binary(value: Uint8Array | string): Thrift {
  const content = typeof value === 'string' ? Buffer.from(value) : value;
  return {
    type: 8,
    write(out) {
      out.varint(content.length);
      out.append(content);
    },
  };
}

/** Values of one type; not empty. */
export const list = (values: readonly Thrift[]): Thrift => ({
  type: 9,
  write(out) {
    const { type } = values[0]!;
    if (values.length < 15) out.byte((values.length << 4) | type);
    else {
      out.byte(0xf0 | type);
      out.varint(values.length);
    }
    for (const value of values) value.write(out);
  },
});

/** Fields by their number, rising; what is undefined is left out. */
export const struct = (fields: Readonly<Record<number, Thrift | undefined>>): Thrift => ({
  type: 12,
  write(out) {
    let before = 0;
    for (const [key, value] of Object.entries(fields)) {
      if (!value) continue;
      const id = Number(key);
      // in the metadata of Parquet two fields are never more than 15 numbers apart
      out.byte(((id - before) << 4) | value.type);
      value.write(out);
      before = id;
    }
    out.byte(0);
  },
});

export function thriftBytes(value: Thrift): Buffer {
  const out = bytes(256);
  value.write(out);
  return out.view();
}
