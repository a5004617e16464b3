/** Text as bytes of an encoding; TextEncoder writes UTF-8 alone. Throws where the encoding has no such character. */
export function encoded(text: string, encoding: Written): Buffer {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text);
    case 'utf-8 with mark':
      return Buffer.from(`\ufeff${text}`);
    case 'utf-16le':
      return Buffer.from(text, 'utf16le');
    case 'utf-16le with mark':
      return Buffer.from(`\ufeff${text}`, 'utf16le');
    case 'utf-16be with mark':
      return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
    default:
      return Buffer.concat(Array.from(text, (c) => bytesOf(c, encoding)));
  }
}

export const WRITTEN = [
  'utf-8',
  'utf-8 with mark',
  'gbk',
  'gb18030',
  'big5',
  'utf-16le',
  'utf-16le with mark',
  'utf-16be with mark',
] as const;
export type Written = (typeof WRITTEN)[number];

function bytesOf(c: string, encoding: 'gbk' | 'gb18030' | 'big5'): Buffer {
  if (c < '\u0080') return Buffer.from(c);
  const two = pairsOf(encoding === 'big5' ? 'big5' : 'gbk').get(c);
  if (two !== undefined) return Buffer.from([two >> 8, two & 0xff]);
  const code = c.codePointAt(0)!;
  if (encoding !== 'gb18030' || code < 0x10000) throw new Error(`${encoding} has no ${c}`);
  // GB 18030 counts the planes above the first in four bytes from 0x90308130 on.
  const n = code - 0x10000;
  return Buffer.from([
    0x90 + Math.floor(n / 12600),
    0x30 + (Math.floor(n / 1260) % 10),
    0x81 + (Math.floor(n / 10) % 126),
    0x30 + (n % 10),
  ]);
}

const pairs = new Map<string, Map<string, number>>();

/** Characters of two bytes, found by decoding all pairs. */
function pairsOf(encoding: 'gbk' | 'big5'): Map<string, number> {
  const known = pairs.get(encoding);
  if (known) return known;
  const out = new Map<string, number>();
  const decoder = new TextDecoder(encoding);
  for (let lead = 0x81; lead < 0xff; lead++)
    for (let trail = 0x40; trail < 0xff; trail++) {
      const c = decoder.decode(Uint8Array.of(lead, trail));
      if (Array.from(c).length === 1 && c !== '\ufffd' && !out.has(c)) out.set(c, (lead << 8) | trail);
    }
  pairs.set(encoding, out);
  return out;
}
