import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Cell } from '../query/query.js';
import { type DataColumn, dayNumber } from './columns.js';
import type { Format } from './format.js';

/** A row group ends at whichever comes first: so many rows, or so many characters of text. It is what is in memory at a time. */
const GROUP_ROWS = 4000;
const GROUP_CHARS = 2_000_000;

/** Whole texts: their bounds help no reader, and the writer would keep two of them for each row group until the end. */
const LONG = ['text', 'quote', 'message', 'facts'];

type Schema = ConstructorParameters<typeof ParquetWriter>[0]['schema'];

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
  open({ put }, _table, columns) {
    const bytes = new ByteWriter(1 << 20);
    const flush = () => {
      // A copy, since the buffer is used again.
      put(bytes.getBytes().slice());
      bytes.index = 0;
    };
    const schema: Schema = [{ name: 'root', num_children: columns.length }, ...columns.flatMap(schemaOf)];
    const writer = new ParquetWriter({ writer: Object.assign(bytes, { flush, finish: flush }), schema, createdBy: 'shuzheng' });
    let group: unknown[][] = columns.map(() => []);
    let rows = 0;
    let chars = 0;
    const writeGroup = () => {
      if (rows === 0) return;
      writer.write({
        columnData: columns.map(({ name }, i) => ({ name, data: group[i]!, statistics: !LONG.includes(name) })),
        rowGroupSize: rows,
      });
      group = columns.map(() => []);
      rows = 0;
      chars = 0;
    };
    return {
      row(row) {
        for (const [i, column] of columns.entries()) {
          const value = row[column.name] ?? null;
          if (typeof value === 'string') chars += value.length;
          group[i]!.push(parquetValue(value, column));
        }
        if (++rows >= GROUP_ROWS || chars >= GROUP_CHARS) writeGroup();
      },
      end() {
        writeGroup();
        writer.finish();
      },
    };
  },
};

function schemaOf({ name, type, nullable, date }: DataColumn): Schema {
  const repetition_type = nullable ? 'OPTIONAL' : 'REQUIRED';
  if (type === 'integer') return [{ name, type: 'INT32', repetition_type }];
  if (type === 'number') return [{ name, type: 'DOUBLE', repetition_type }];
  if (date === 'day') return [{ name, type: 'INT32', converted_type: 'DATE', repetition_type }];
  if (type === 'string') return [{ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type }];
  return [
    { name, converted_type: 'LIST', repetition_type, num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' },
  ];
}

function parquetValue(value: Cell, { type, date }: DataColumn): unknown {
  if (date === 'day' && typeof value === 'string') return dayNumber(value);
  // a column of a wide table may hold numbers and, where statements conflict, words
  return type === 'string' && typeof value === 'number' ? String(value) : value;
}
