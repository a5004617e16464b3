import { ENGLISH_TRIGGERS } from '../../lexicon/lexicon.js';
import type { LinkedSentence } from '../../link/link.js';
import type { FigureMention } from '../../recognize/recognize.js';
import { type EnglishWord, englishWords } from '../../tokenize/tokenize.js';
import type { Chunk, Scene } from '../chunks.js';

const MARKS: Readonly<Record<string, string>> = {
  ',': ',',
  ';': ';',
  ':': ':',
  '.': '.',
  '!': '.',
  '?': '.',
  '(': '(',
  ')': ')',
  '[': '(',
  ']': ')',
  '"': '"',
  '“': '"',
  '”': '"',
  '‘': '"',
  '’': '"',
  '—': ',',
  '–': ',',
};

/** Small words that end a name: what stands before one and behind it are different things. */
const BREAKS: ReadonlySet<string> = new Set(
  `had have has who that which where when after before during since than through under into between per not also but if because although though whose
   can could may might should must there toward towards against among across within without until onto out off whom whether then so yet it they we he she
   do does did through throughout via according compared based due thanks amid despite besides along`.split(/\s+/),
);

/** Triggers by their first word, longest first. */
const TRIGGERS = new Map<string, { words: string[]; symbol: string }[]>();
for (const { symbol, words } of ENGLISH_TRIGGERS)
  for (const form of words) {
    const parts = form.split(/[ /]/);
    const list = TRIGGERS.get(parts[0]!);
    if (list) list.push({ words: parts, symbol });
    else TRIGGERS.set(parts[0]!, [{ words: parts, symbol }]);
  }
for (const list of TRIGGERS.values()) list.sort((a, b) => b.words.length - a.words.length);

/** The longest trigger at word `i`, hyphens between its words passed over (year-on-year); `next` is the index behind it. */
function triggerAt(words: readonly EnglishWord[], i: number, limit: number): { symbol: string; next: number } | null {
  for (const { words: form, symbol } of TRIGGERS.get(words[i]!.lower) ?? []) {
    let at = i;
    let k = 0;
    for (; k < form.length && at < words.length && words[at]!.from < limit; ) {
      if (k > 0 && /^[-/]$/.test(words[at]!.text)) {
        at++;
        continue;
      }
      if (words[at]!.lower !== form[k]) break;
      at++;
      k++;
    }
    if (k === form.length) return { symbol, next: at };
  }
  return null;
}

function symbolOf({ quantity: { kind } }: FigureMention): string {
  if (kind === 'percent' || kind === 'points' || kind === 'ratio' || kind === 'multiple') return '%';
  return kind === 'rank' ? 'R' : 'F';
}

/** An English sentence as chunks: the symbols of lexicon/english/triggers, those of bind/chunks for the rest, and `x` for small words that end a name. Linear. */
export function englishScene(linked: LinkedSentence): Scene {
  const { text } = linked.sentence;
  const words = englishWords(text);
  const fixed: Chunk[] = [
    ...linked.figures.map((figure) => ({ symbol: symbolOf(figure), from: figure.from, to: figure.to, figure })),
    ...linked.periods.map((period) => ({ symbol: 'P', from: period.from, to: period.to, period })),
    ...linked.entities.map((entity) => ({ symbol: 'E', from: entity.from, to: entity.to, entity })),
  ].sort((a, b) => a.from - b.from || b.to - a.to);
  const chunks: Chunk[] = [];
  let open: Chunk | null = null;
  const close = () => {
    if (open) chunks.push(open);
    open = null;
  };
  let next = 0;
  for (let i = 0; i < words.length; ) {
    const word = words[i]!;
    while (next < fixed.length && fixed[next]!.from < word.from && fixed[next]!.to <= word.from) next++;
    const chunk = fixed[next];
    if (chunk && chunk.from <= word.from && word.from < chunk.to) {
      close();
      if (chunks.at(-1) !== chunk && (chunks.at(-1)?.to ?? 0) <= chunk.from) chunks.push(chunk);
      while (i < words.length && words[i]!.from < chunk.to) i++;
      continue;
    }
    const limit = chunk?.from ?? text.length;
    const mark = word.kind === 'mark' ? MARKS[word.text] : undefined;
    const trigger = word.kind === 'word' ? triggerAt(words, i, limit) : null;
    if (mark) {
      close();
      chunks.push({ symbol: mark, from: word.from, to: word.to });
      i++;
    } else if (trigger) {
      close();
      chunks.push({ symbol: trigger.symbol, from: word.from, to: words[trigger.next - 1]!.to });
      i = trigger.next;
    } else if (word.kind === 'word' && BREAKS.has(word.lower)) {
      close();
      chunks.push({ symbol: 'x', from: word.from, to: word.to });
      i++;
    } else {
      if (open) (open as Chunk).to = word.to;
      else open = { symbol: 'N', from: word.from, to: word.to };
      i++;
    }
  }
  close();
  // The 's of a name is no word of its own.
  const kept = chunks.filter((chunk) => !(chunk.symbol === 'N' && /^['’]s$/.test(text.slice(chunk.from, chunk.to))));
  return { linked, text, chunks: kept, symbols: kept.map((chunk) => chunk.symbol).join(''), tokens: [] };
}
