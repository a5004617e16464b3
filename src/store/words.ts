/**
 * Full text by characters. SQLite's own tokenizers find no Chinese word of one or two characters; with one token a character and phrase
 * queries a word of any length is found. The index only narrows: callers compare with `instr` as well, since marks are no tokens.
 */
export function spaced(text: string): string {
  return Array.from(text).join(' ');
}

/** The FTS5 phrase that finds `word`, or null where it holds nothing that the index knows (marks and spaces alone). */
export function phraseOf(word: string): string | null {
  const letters = Array.from(word).filter((char) => /[\p{L}\p{N}\p{Co}]/u.test(char));
  return letters.length === 0 ? null : `"${letters.join(' ')}"`;
}
