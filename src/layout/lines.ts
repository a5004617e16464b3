/** A line that holds more than blanks. `start` and `end` cut its text without the blanks around it; offsets are into the source. */
export interface Line {
  start: number;
  end: number;
  /** The whole line, blanks included, without its break. */
  whole: { start: number; end: number };
  text: string;
  /** Blank lines before it. */
  gap: number;
  /** Columns of blanks before its first character; an ideograph is two columns wide. */
  indent: number;
  width: number;
}

/** Line feed, carriage return, vertical tab, form feed, next line, line and paragraph separator (Unicode UAX 14: hard breaks). */
const isBreak = (code: number) => (code >= 0x0a && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === LAST_BREAK;
const LAST_BREAK = 0x2029;

/** White space, and what prints nothing: zero-width characters, direction marks, byte order mark, soft hyphen. */
export function isBlank(code: number): boolean {
  if (code <= 0x20 || code === 0x3000) return true;
  if (code < 0xa0) return code >= 0x7f;
  if (code < 0x2000) return code === 0xa0 || code === 0xad || code === 0x1680;
  return code <= 0x200f || (code >= 0x2028 && code <= 0x202f) || (code >= 0x205f && code <= 0x2064) || code === 0xfeff;
}

/** From here on characters are two columns wide. */
const WIDE = 0x2010;
const columns = (code: number) => (code < WIDE ? 1 : 2);

/** The lines of a text that hold something, in order. Linear. */
export function linesOf(text: string): Line[] {
  const out: Line[] = [];
  let gap = 0;
  for (let at = 0; at < text.length; ) {
    let stop = at;
    for (; stop < text.length; stop++) {
      const code = text.charCodeAt(stop);
      if (code <= LAST_BREAK && isBreak(code)) break;
    }
    let start = at;
    let indent = 0;
    while (start < stop && isBlank(text.charCodeAt(start))) indent += columns(text.charCodeAt(start++));
    let end = stop;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (end > start) {
      let width = 2 * (end - start);
      for (let i = start; i < end; i++) if (text.charCodeAt(i) < WIDE) width--;
      out.push({ start, end, whole: { start: at, end: stop }, text: text.slice(start, end), gap, indent, width });
      gap = 0;
    } else gap++;
    at = stop + (text.charCodeAt(stop) === 0x0d && text.charCodeAt(stop + 1) === 0x0a ? 2 : 1);
  }
  return out;
}
