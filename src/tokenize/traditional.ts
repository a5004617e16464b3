import { createRequire } from 'node:module';
import { ONLY_SIMPLIFIED, ONLY_TRADITIONAL } from './scripts.js';

/** How many characters only Traditional print has must stand against one that only Simplified print has: a mixed text is read as it is. */
const AGAINST = 8;

let signs: Int8Array | null = null;

/** For each UTF-16 code unit: 1 where only Traditional print has it, -1 where only Simplified print does. */
function signsOf(): Int8Array {
  const out = new Int8Array(1 << 16);
  for (const c of ONLY_TRADITIONAL) out[c.charCodeAt(0)] = 1;
  for (const c of ONLY_SIMPLIFIED) out[c.charCodeAt(0)] = -1;
  return out;
}

/** Whether a text is printed in Traditional characters throughout. Linear; loads no dictionary. */
export function isTraditional(text: string): boolean {
  signs ??= signsOf();
  let traditional = 0;
  let simplified = 0;
  for (let i = 0; i < text.length; i++) {
    const sign = signs[text.charCodeAt(i)]!;
    if (sign > 0) traditional++;
    else if (sign < 0) simplified++;
  }
  return traditional > AGAINST * simplified;
}

/** What opencc leaves: the form of Hong Kong that its table of Taiwan has not, and the quotation marks. Each for one character. */
const REST: Readonly<Record<string, string>> = { 衞: '卫', '「': '“', '」': '”', '『': '‘', '』': '’' };

type Convert = (text: string) => string;
let convert: Convert | null = null;

/** opencc's characters and phrases of equal length from Taiwan's print (着 for 著, besides what all have) to Simplified; 20 MB, loaded once. */
function opencc(): Convert {
  if (convert) return convert;
  const { Converter } = createRequire(import.meta.url)('opencc-js/t2cn') as typeof import('opencc-js');
  const loaded = Converter({ from: 'tw', to: 'cn' });
  convert = loaded;
  return loaded;
}

/** A Traditional text in Simplified characters, of the same length: where a phrase would change it, character by character. */
export function simplified(text: string): string {
  if (!/[^\0-\u2fff]/.test(text)) return text;
  const toSimplified = opencc();
  const whole = toSimplified(text);
  const equal = whole.length === text.length ? whole : Array.from(text, (c) => sameLength(c, toSimplified(c))).join('');
  return equal.replace(/[衞「」『』]/g, (c) => REST[c]!);
}

const sameLength = (c: string, converted: string) => (converted.length === c.length ? converted : c);
