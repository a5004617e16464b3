import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { createGunzip, gunzip } from 'node:zlib';
import { type Encoding, encodingOf, plain, SAMPLE } from './decode.js';
import type { SourceFile } from './list.js';

const unpack = promisify(gunzip);

/** A whole file, unpacked. */
export async function bytesOf({ file, gzip }: SourceFile): Promise<Uint8Array> {
  const bytes = await readFile(file);
  return gzip ? unpack(bytes) : bytes;
}

/** A file as it flows, unpacked, decoded and without byte order mark: first its encoding, told from its beginning, then text in chunks. */
export async function* textOf({ file, gzip }: SourceFile): AsyncGenerator<{ encoding: Encoding | 'binary' | 'unknown'; text: string }> {
  const raw = createReadStream(file, { highWaterMark: SAMPLE });
  const bytes = gzip ? unpacked(raw) : raw;
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  let encoding: Encoding | 'binary' | 'unknown' = 'unknown';
  try {
    for await (const chunk of bytes as AsyncIterable<Uint8Array>) {
      if (!decoder) {
        encoding = encodingOf(chunk, true);
        if (encoding === 'binary' || encoding === 'unknown') {
          yield { encoding, text: '' };
          return;
        }
        decoder = new TextDecoder(encoding, { fatal: true });
      }
      yield { encoding, text: plain(decoder.decode(chunk, { stream: true })) };
    }
    if (decoder) yield { encoding, text: plain(decoder.decode()) };
  } finally {
    raw.destroy();
  }
}

function unpacked(raw: Readable): Readable {
  const out = createGunzip();
  // pipe() does not hand an error of the file on.
  raw.on('error', (error) => out.destroy(error));
  return raw.pipe(out);
}
