import { COMMON_CHARACTERS } from './commonCharacters.js';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

const MARKS: readonly { encoding: Encoding; mark: readonly number[] }[] = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
  { encoding: 'gb18030', mark: [0x84, 0x31, 0x95, 0x33] },
];

/** How many bytes are looked at to tell an encoding. */
export const SAMPLE = 1 << 16;

/**
 * Tells the encoding of bytes: by byte order mark, else UTF-8 if they are UTF-8 throughout, else that of GB18030, Big5 and UTF-16 which
 * decodes them without fault and gives the most common Chinese characters. `null` where they are no text; `cut` says that the bytes may end
 * inside a character.
 */
export function encodingOf(bytes: Uint8Array, cut = false): Encoding | 'binary' | 'unknown' {
  for (const { encoding, mark } of MARKS) if (mark.every((byte, i) => bytes[i] === byte)) return encoding;
  const zeros = bytes.subarray(0, SAMPLE).includes(0);
  if (!zeros && attempt(bytes, 'utf-8', cut) !== null) return 'utf-8';
  const sample = bytes.subarray(0, SAMPLE);
  const partial = cut || sample.length < bytes.length;
  const candidates: Encoding[] = zeros ? ['utf-16le', 'utf-16be'] : ['gb18030', 'big5', 'utf-16le', 'utf-16be'];
  let best: { encoding: Encoding; score: number } | null = null;
  for (const encoding of candidates) {
    const text = attempt(sample, encoding, partial);
    const score = text === null ? 0 : likeness(text);
    if (score > (best?.score ?? 0)) best = { encoding, score };
  }
  if (best && best.score >= 0.25) return best.encoding;
  return zeros ? 'binary' : 'unknown';
}

function attempt(bytes: Uint8Array, encoding: Encoding, cut: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: cut });
  } catch {
    return null;
  }
}

/** Share of common characters (ASCII counts half where there is Chinese beside it), less what no text has: control and private characters. */
function likeness(text: string): number {
  let common = 0;
  let odd = 0;
  let foreign = 0;
  for (const c of text) {
    if (COMMON_CHARACTERS.has(c)) common++;
    else if (c < '\u0080') {
      if (c < ' ' && !'\t\n\r\f'.includes(c)) odd++;
    } else if ((c >= '\ue000' && c <= '\uf8ff') || c === '\ufffd' || (c >= '\uff61' && c <= '\uff9f') || c > '\u{1ffff}') odd++;
    else foreign++;
  }
  const counted = common + foreign + odd;
  // ASCII alone in UTF-16: all characters are plain.
  if (counted === 0) return 1;
  return (common - 2 * odd) / counted;
}

/** Decodes bytes as a whole; throws a TypeError where they are not of this encoding. The byte order mark is taken off. */
export function decode(bytes: Uint8Array, encoding: Encoding): string {
  return plain(new TextDecoder(encoding, { fatal: true }).decode(bytes));
}

/** Text as every later stage can hold it: no byte order mark, no half of a surrogate pair, no NUL. Its length stays but for the mark. */
export function plain(text: string): string {
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  return /\p{Surrogate}/u.test(body) || body.includes('\0') ? body.replace(/\p{Surrogate}|\0/gu, '\ufffd') : body;
}

/** Whether decoded text is no text after all: control characters that no page has. */
export function isBinary(text: string): boolean {
  const head = text.slice(0, SAMPLE);
  let odd = 0;
  for (let i = 0; i < head.length; i++) {
    const code = head.charCodeAt(i);
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12 && code !== 11) || code === 0xfffd) odd++;
  }
  return odd > 4 && odd > head.length / 200;
}
