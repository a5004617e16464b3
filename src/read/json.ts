import type { Failure } from '../../schemas/schemas.js';
import { failure } from './failures.js';
import type { SourceFile } from './list.js';
import { type FieldMap, field, type Place } from './record.js';

/** Records of a JSON file: the members of an array, or of the only array in an object; an object with a text of its own is one article. */
export function jsonRecords(
  file: SourceFile,
  text: string,
  encoding: string,
  map: FieldMap,
): { records: Place[]; single: boolean } | Failure {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return failure(
      file.path,
      'format',
      `is not JSON (${(error as Error).message.slice(0, 80)})`,
      'correct it; one record a line is .jsonl',
    );
  }
  const single = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (single && field(value as Record<string, unknown>, 'text', map) !== null)
    return { records: [{ value, where: 'the object', encoding }], single: true };
  const arrays = single ? Object.values(value as object).filter(Array.isArray) : [];
  const list = Array.isArray(value) ? value : arrays.length === 1 ? arrays[0]! : null;
  if (list === null)
    return failure(
      file.path,
      'format',
      'holds no list of records and no text',
      'write [{"id": …, "text": …}, …], or name the field with --map text=…',
    );
  return { records: (list as unknown[]).map((member, i) => ({ value: member, where: `record ${i + 1}`, encoding })), single: false };
}
