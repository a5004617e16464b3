import type { DataColumn } from '../columns.js';
import type { Bytes } from './bytes.js';
import { binary, int32, struct, type Thrift } from './thrift.js';

/** What values are to Parquet: a physical type, and how one is written as PLAIN and as a bound. */
export interface Kind {
  type: number;
  text: boolean;
  write(value: string | number, out: Bytes): void;
  bytes(value: number): Buffer;
}

const INT32: Kind = { type: 1, text: false, write: (value, out) => out.int32(Number(value)), bytes: (value) => numbered(4, value) };
const DOUBLE: Kind = { type: 5, text: false, write: (value, out) => out.double(Number(value)), bytes: (value) => numbered(8, value) };
const TEXT: Kind = { type: 6, text: true, write: (value, out) => void out.text(String(value)), bytes: () => Buffer.alloc(0) };

function numbered(size: 4 | 8, value: number): Buffer {
  const bound = Buffer.alloc(size);
  if (size === 4) bound.writeInt32LE(value);
  else bound.writeDoubleLE(value);
  return bound;
}

/** What holds the values of a column: the column itself, or the element of a list. */
export interface Leaf {
  path: string[];
  kind: Kind;
  list: boolean;
  /** The level at which a value is there: 0 where it always is, else one more for what may be null and for a list. */
  defined: number;
}

export function leafOf({ name, type, nullable, date }: DataColumn): Leaf {
  const kind = type === 'integer' || date === 'day' ? INT32 : type === 'number' ? DOUBLE : TEXT;
  const list = type === 'array';
  return { path: list ? [name, 'list', 'element'] : [name], kind, list, defined: Number(nullable) + Number(list) };
}

/** Numbers of FieldRepetitionType, ConvertedType and the fields of LogicalType in parquet.thrift. */
const REPEATED = { required: 0, optional: 1, repeated: 2 } as const;
const MEANING = { text: { converted: 0, logical: 1 }, list: { converted: 3, logical: 3 }, date: { converted: 6, logical: 6 } } as const;

interface Element {
  name: string;
  repeated?: keyof typeof REPEATED;
  type?: number;
  children?: number;
  meaning?: keyof typeof MEANING;
}

function element({ name, repeated, type, children, meaning }: Element): Thrift {
  const means = meaning && MEANING[meaning];
  return struct({
    1: type === undefined ? undefined : int32(type),
    3: repeated && int32(REPEATED[repeated]),
    4: binary(name),
    5: children === undefined ? undefined : int32(children),
    6: means && int32(means.converted),
    10: means && struct({ [means.logical]: struct({}) }),
  });
}

/** The schema of a table: its root, then each column with what is below it. */
export const schemaOf = (columns: readonly DataColumn[]): Thrift[] => [
  element({ name: 'schema', children: columns.length }),
  ...columns.flatMap(elementsOf),
];

function elementsOf(column: DataColumn): Thrift[] {
  const { name, type, nullable, date } = column;
  const repeated = nullable ? 'optional' : 'required';
  if (type === 'array')
    return [
      element({ name, repeated, children: 1, meaning: 'list' }),
      element({ name: 'list', repeated: 'repeated', children: 1 }),
      element({ name: 'element', repeated: 'required', type: TEXT.type, meaning: 'text' }),
    ];
  const meaning = date === 'day' ? 'date' : type === 'string' ? 'text' : undefined;
  return [element({ name, repeated, type: leafOf(column).kind.type, ...(meaning && { meaning }) })];
}
