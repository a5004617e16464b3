import type { Cell } from '../../query/query.js';
import { type DataColumn, dayNumber } from '../columns.js';
import type { Format, Sink, TableWriter } from '../format.js';
import { chunkOf } from './chunk.js';
import { leafOf, schemaOf } from './schema.js';
import { binary, int32, int64, list, struct, type Thrift, thriftBytes } from './thrift.js';

/** A row group ends at whichever comes first: so many rows, or so many compressed bytes. It is what is in memory at a time. */
export const GROUP_LIMITS = { rows: 100_000, bytes: 8 << 20 } as const;
type Limits = Readonly<Record<keyof typeof GROUP_LIMITS, number>>;

const MAGIC = Buffer.from('PAR1');

/** Apache Parquet, compressed with Snappy; every column has its type, also where a table is empty. */
export const parquet: Format = {
  extension: 'parquet',
  mediatype: 'application/vnd.apache.parquet',
  notes: [
    'Integers are INT32, numbers DOUBLE, `period_start` and `period_end` DATE, lists LIST of strings, everything else UTF-8 strings; null is null.',
    '`published`, `first_published` and `last_published` are strings, since some are known by the month or the year only; `decimal` is a string to stay exact.',
  ],
  opening: {
    language: 'sql',
    lines: [
      '-- DuckDB; in pandas pd.read_parquet, in R arrow::read_parquet',
      'SELECT entity, period, value, unit',
      "FROM 'facts.parquet' WHERE measure = 'level' AND status = 'actual' AND list_contains(inferred, 'entity') = false",
      'ORDER BY entity, period_end;',
    ],
  },
  open: (sink, _table, columns) => openParquet(sink, columns),
};

/** Writes one table as Parquet; row groups end at `limits`, ours unless a test has its own. */
export function openParquet({ put }: Sink, columns: readonly DataColumn[], limits: Limits = GROUP_LIMITS): TableWriter {
  const chunks = columns.map((column) => chunkOf(leafOf(column)));
  const groups: Thrift[] = [];
  let offset = 0;
  const write = (piece: Uint8Array) => {
    put(piece);
    offset += piece.length;
  };
  let [all, rows, held] = [0, 0, 0];
  const writeGroup = () => {
    if (rows === 0) return;
    const from = offset;
    const written = chunks.map((chunk) => chunk.write(offset, write));
    const uncompressed = written.reduce((sum, one) => sum + one.uncompressed, 0);
    const told = struct({
      1: list(written.map(({ chunk }) => chunk)),
      2: int64(uncompressed),
      3: int64(rows),
      5: int64(from),
      6: int64(offset - from),
    });
    // as bytes, which are small beside what they were made of
    const kept = thriftBytes(told);
    groups.push({ type: told.type, write: (out) => out.append(kept) });
    all += rows;
    rows = held = 0;
  };
  write(MAGIC);
  return {
    row(row) {
      for (let i = 0; i < columns.length; i++) {
        const column = columns[i]!;
        const value = row[column.name] ?? null;
        const chunk = chunks[i]!;
        if (Array.isArray(value)) {
          if (value.length === 0) chunk.addEmpty();
          for (let k = 0; k < value.length; k++) chunk.add(value[k]!, k === 0);
        } else chunk.add(plainValue(value, column));
      }
      rows++;
      if (rows % 256 === 0) held = chunks.reduce((sum, { size }) => sum + size, 0);
      if (rows >= limits.rows || held >= limits.bytes) writeGroup();
    },
    end() {
      writeGroup();
      const schema = schemaOf(columns);
      const footer = thriftBytes(
        struct({
          1: int32(2),
          2: list(schema),
          3: int64(all),
          4: groups.length > 0 ? list(groups) : EMPTY,
          6: binary('shuzheng'),
          // min and max of each column in the order of its type
          7: list(columns.map(() => struct({ 1: struct({}) }))),
        }),
      );
      write(footer);
      const size = Buffer.alloc(4);
      size.writeInt32LE(footer.length);
      write(size);
      write(MAGIC);
    },
  };
}

/** A list of structs without any. */
const EMPTY: Thrift = { type: 9, write: (out) => out.byte(12) };

function plainValue(value: Exclude<Cell, string[]>, { type, date }: DataColumn): string | number | undefined {
  if (value === null) return undefined;
  if (date === 'day' && typeof value === 'string') return dayNumber(value) ?? undefined;
  // a column of a wide table may hold numbers and, where statements conflict, words
  return type === 'string' && typeof value === 'number' ? String(value) : value;
}
