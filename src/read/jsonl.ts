import type { Failure } from '../../schemas/schemas.js';
import { textOf } from './bytes.js';
import { binary, empty, failure, undecodable } from './failures.js';
import type { SourceFile } from './list.js';
import type { Place } from './record.js';

/** Records of a JSONL file, one after the other; a line that is not JSON is a failure. */
export async function* linesOf(file: SourceFile): AsyncGenerator<Place | Failure> {
  let rest: string[] = [];
  let line = 0;
  let encoding = 'utf-8';
  let filled = false;
  function* taken(lines: string[]): Generator<Place | Failure> {
    for (const text of lines) {
      line++;
      if (text.trim() === '') continue;
      filled = true;
      try {
        yield { value: JSON.parse(text), where: `line ${line}`, encoding };
      } catch (error) {
        yield failure(
          file.path,
          'record',
          `line ${line} is not JSON (${(error as Error).message.slice(0, 80)})`,
          'correct or take out the line',
        );
      }
    }
  }
  for await (const chunk of textOf(file)) {
    if (chunk.encoding === 'binary') return yield binary(file.path);
    if (chunk.encoding === 'unknown') return yield undecodable(file.path);
    encoding = chunk.encoding;
    const lines = chunk.text.split('\n');
    if (lines.length > 1) {
      // Put together once a line is whole: a line may be longer than many chunks.
      lines[0] = rest.join('') + lines[0]!;
      rest = [];
    }
    rest.push(lines.pop()!);
    yield* taken(lines);
  }
  yield* taken([rest.join('')]);
  if (!filled) yield empty(file.path);
}
