/** A word, number or mark of an English text, where it stands. */
export interface EnglishWord {
  from: number;
  to: number;
  text: string;
  lower: string;
  kind: 'word' | 'number' | 'mark';
}

/** A number with commas by threes, a word (with its apostrophe: Xi'an, city's), or a single mark. Linear: each part has one way to match. */
const WORD = /\d{1,3}(?:,\d{3}){1,6}(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|\p{L}+(?:['’]\p{L}+)*|[^\s]/gu;

/** Words of an English text, in order. Letters glued to digits (5bn, 120km) are words of their own. */
export function englishWords(text: string): EnglishWord[] {
  const out: EnglishWord[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const kind = /^\d/.test(word) ? 'number' : /^\p{L}/u.test(word) ? 'word' : 'mark';
    out.push({
      from: index,
      to: index + word.length,
      text: word,
      lower: kind === 'word' ? word.toLowerCase().replace('’', "'") : word,
      kind,
    });
  }
  return out;
}
