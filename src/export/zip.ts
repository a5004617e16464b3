import { crc32, deflateRawSync, constants as zlib } from 'node:zlib';
import { ExportError } from './format.js';

/** Compressed in pieces of so many characters, each on its own: that is what is in memory at a time. */
const PIECE = 1 << 19;
/** Beyond this a ZIP needs its 64-bit form, which not every spreadsheet program reads. */
const LARGEST = 0xffff_ffff;

/** A ZIP file that is written from front to back, an entry at a time. */
interface Zip {
  /** Starts an entry; the last one must have ended. */
  begin(name: string): void;
  put(text: string): void;
  /** Ends the entry. */
  end(): void;
  /** Writes the directory. */
  finish(): void;
}

interface Entry {
  name: Buffer;
  offset: number;
  crc: number;
  packed: number;
  size: number;
}

/**
 * Writes a ZIP file (PKWARE APPNOTE 6.3.3: deflate, sizes after the data, UTF-8 names). Every entry is dated 1980-01-01, so that the same content
 * gives the same bytes. Throws ExportError where the file would pass 4 GB.
 */
export function zipOf(write: (bytes: Uint8Array) => void): Zip {
  const entries: Entry[] = [];
  let entry: Entry | null = null;
  let offset = 0;
  let pending: string[] = [];
  let length = 0;
  const out = (bytes: Uint8Array) => {
    offset += bytes.length;
    if (offset > LARGEST) throw new ExportError('an XLSX file cannot pass 4 GB; export Parquet or CSV, or fewer tables');
    write(bytes);
  };
  const pack = (last: boolean) => {
    const raw = Buffer.from(pending.join(''));
    // Each piece ends at a byte (Z_SYNC_FLUSH), so that they make one deflate stream when laid end to end.
    const packed = deflateRawSync(raw, { level: 4, finishFlush: last ? zlib.Z_FINISH : zlib.Z_SYNC_FLUSH });
    entry!.crc = crc32(raw, entry!.crc);
    entry!.size += raw.length;
    entry!.packed += packed.length;
    pending = [];
    length = 0;
    out(packed);
  };
  return {
    begin(name) {
      entry = { name: Buffer.from(name), offset, crc: 0, packed: 0, size: 0 };
      out(Buffer.concat([numbers(4, 0x04034b50), HOW, numbers(4, 0, 0, 0), numbers(2, entry.name.length, 0), entry.name]));
    },
    put(text) {
      pending.push(text);
      length += text.length;
      if (length >= PIECE) pack(false);
    },
    end() {
      pack(true);
      const { crc, packed, size } = entry!;
      out(numbers(4, 0x08074b50, crc, packed, size));
      entries.push(entry!);
      entry = null;
    },
    finish() {
      const start = offset;
      for (const { name, offset: at, crc, packed, size } of entries)
        out(
          Buffer.concat([
            numbers(4, 0x02014b50),
            numbers(2, 20),
            HOW,
            numbers(4, crc, packed, size),
            numbers(2, name.length, 0, 0, 0, 0),
            numbers(4, 0, at),
            name,
          ]),
        );
      const directory = offset - start;
      out(
        Buffer.concat([
          numbers(4, 0x06054b50),
          numbers(2, 0, 0, entries.length, entries.length),
          numbers(4, directory, start),
          numbers(2, 0),
        ]),
      );
    },
  };
}

/** Little-endian unsigned numbers of `width` bytes each. */
function numbers(width: 2 | 4, ...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(width * values.length);
  for (const [i, value] of values.entries()) bytes.writeUIntLE(value, i * width, width);
  return bytes;
}

/** Version 2.0, sizes after the data and names in UTF-8, deflate, 1980-01-01 00:00. */
const HOW = numbers(2, 20, 0x0808, 8, 0, 0x21);
