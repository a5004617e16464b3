import { StringDecoder } from 'node:string_decoder';

/**
 * The lines of a stream, ended by LF or CRLF alone (not by U+2028, which JSON may hold); the last needs no end. A byte order mark at the very
 * start is dropped.
 */
export async function* lines(stream: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  let first = true;
  const whole = (line: string) => {
    const text = first ? line.replace(/^\ufeff/, '') : line;
    first = false;
    return text.endsWith('\r') ? text.slice(0, -1) : text;
  };
  for await (const chunk of stream) {
    const parts = (rest + decoder.write(chunk)).split('\n');
    rest = parts.pop()!;
    for (const part of parts) yield whole(part);
  }
  rest += decoder.end();
  if (rest !== '') yield whole(rest);
}
