import { pipeline, Readable } from 'node:stream';
import { parse } from 'csv-parse';
import type { Failure } from '../../schemas/schemas.js';
import { textOf } from './bytes.js';
import { binary, empty, failure, undecodable } from './failures.js';
import type { SourceFile } from './list.js';
import { type FieldMap, namesOf, type Place } from './record.js';

/** Tables that were put together from several may end their lines in several ways. */
export const LINE_ENDS = ['\r\n', '\n', '\r'];

/** Rows of a CSV or TSV file as records named by its first row, which must name an id and a text. */
export async function* rowsOf(file: SourceFile, map: FieldMap): AsyncGenerator<Place | Failure> {
  let encoding = 'utf-8';
  let refused: Failure | null = null;
  const text = async function* () {
    for await (const chunk of textOf(file)) {
      if (chunk.encoding === 'binary') refused = binary(file.path);
      else if (chunk.encoding === 'unknown') refused = undecodable(file.path);
      else encoding = chunk.encoding;
      if (chunk.text !== '') yield chunk.text;
    }
  };
  const skipped: Failure[] = [];
  const parser = parse({
    delimiter: file.format.delimiter ?? ',',
    record_delimiter: LINE_ENDS,
    columns: (names: string[]) => names.map((name) => name.trim()),
    info: true,
    relax_quotes: file.format.delimiter === '\t',
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      if (!error) return undefined;
      const { lines } = error as unknown as { lines: number };
      skipped.push(failure(file.path, 'record', `line ${lines}: ${error.message.split('\n')[0]}`, 'correct the row'));
      return undefined;
    },
  });
  const flow = pipeline(Readable.from(text()), parser, () => {});
  let rows = 0;
  for await (const { record, info } of flow as AsyncIterable<{ record: Record<string, string>; info: { lines: number } }>) {
    yield* skipped.splice(0);
    const lacking = rows === 0 ? (['id', 'text'] as const).filter((key) => !namesOf(key, map).some((name) => name in record)) : [];
    if (lacking.length > 0) {
      const names = lacking.map((key) => namesOf(key, map).join(' or ')).join(' and no column ');
      yield failure(
        file.path,
        'format',
        `has no column ${names}`,
        'name its columns in the first row, or say which they are with --map text=…',
      );
      return;
    }
    rows++;
    yield { value: record, where: `line ${info.lines}`, encoding };
  }
  yield* skipped.splice(0);
  if (refused) yield refused;
  else if (rows === 0) yield empty(file.path);
}
