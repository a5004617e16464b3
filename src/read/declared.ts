import { type Encoding, encodingOf } from './decode.js';

/** Labels of the WHATWG encoding standard for the encodings that are read. */
const LABELS: Readonly<Record<string, Encoding>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  gb2312: 'gb18030',
  gb_2312: 'gb18030',
  'gb_2312-80': 'gb18030',
  chinese: 'gb18030',
  'x-gbk': 'gb18030',
  gbk: 'gb18030',
  gb18030: 'gb18030',
  big5: 'big5',
  'big5-hkscs': 'big5',
  'x-x-big5': 'big5',
  'cn-big5': 'big5',
  'utf-16': 'utf-16le',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
};

/** <meta charset="gbk">, <meta http-equiv … content="text/html; charset=gb2312">, <?xml … encoding="big5"?>. */
const DECLARED = /<(?:meta\s[^>]{0,300}?charset|\?xml\s[^>]{0,100}?encoding)\s*=\s*["']?\s*([\w-]{2,20})/i;

/** How far the declaration of a page is looked for, in bytes; the standard asks for it in the first 1,024. */
const HEAD = 4096;

/**
 * The encoding of a page: by byte order mark, else UTF-8 if it is UTF-8 throughout, whatever it declares, else what it declares if it is that
 * throughout, else as of any text.
 */
export function encodingOfPage(bytes: Uint8Array): ReturnType<typeof encodingOf> {
  const told = encodingOf(bytes);
  if (told === 'utf-8' || told.startsWith('utf-16')) return told;
  const label = DECLARED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)))?.[1]?.toLowerCase();
  const declared = label === undefined ? undefined : LABELS[label];
  if (declared === undefined || declared === told) return told;
  try {
    new TextDecoder(declared, { fatal: true }).decode(bytes);
    return declared;
  } catch {
    return told;
  }
}
