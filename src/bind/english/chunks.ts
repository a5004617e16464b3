import { ENGLISH_PAIRS, ENGLISH_TRIGGERS, singular } from '../../lexicon/lexicon.js';
import type { LinkedSentence } from '../../link/link.js';
import type { FigureMention } from '../../recognize/recognize.js';
import { type EnglishWord, englishWords } from '../../tokenize/tokenize.js';
import type { Chunk, Scene } from '../scene.js';

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
  `had have has who that which where when after before during since than through under into between also but if because although though whose
   can could may might should must there toward towards against among across within until onto out off whom whether then so yet it they we he she
   saw see sees seen witnessed witness seeing do does did through throughout via according compared based due thanks amid despite besides along`.split(
    /\s+/,
  ),
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

/** Words that are a verb or the name of what the verb does: a rise of 5 percent, prices rise. */
const TWOFOLD = /^(?:rise|fall|drop|decline|increase|climb|jump|surge|gain|cut|decrease|advance|dip|slump|expansion)$/;
const NAMES_AFTER = /^(?:of|in|on|from|over|compared|year|to)$/;

/** Whether the word at `i` names a change rather than saying it: behind an article, a figure or year-on-year, before of or in. */
function namesChange(words: readonly EnglishWord[], i: number): boolean {
  const before = words[i - 1]?.lower ?? '';
  if (
    /^(?:to|will|would|can|could|may|might|should|must|and|prices|exports|imports|sales|they|it)$/.test(before) &&
    !/^(?:of)$/.test(words[i + 1]?.lower ?? '')
  )
    return false;
  if (
    /^(?:a|an|the|its|percent|cent|point|year|month|quarter|earnings|annual|sharp|steady|slight|significant|record|further|net|average|big|strong|rapid|remarkable|robust|modest|marginal)$/.test(
      before,
    ) ||
    words[i - 1]?.text === '%'
  )
    return true;
  return (
    words[i + 1]?.lower === 'of' ||
    (words[i + 1]?.lower === 'in' && NAMES_AFTER.test(words[i + 1]!.lower) && /^(?:-|on)$/.test(words[i - 1]?.text ?? ''))
  );
}

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

/** Whether the and at word `i` stands inside one name: imports and exports, cargo and mail. */
const ties = (words: readonly EnglishWord[], i: number): boolean =>
  words[i]!.lower === 'and' &&
  i > 0 &&
  words[i + 1] !== undefined &&
  ENGLISH_PAIRS.has(`${singular(words[i - 1]!.lower)} ${singular(words[i + 1]!.lower)}`);

/** value added, value-added, added value: a name; 5 billion yuan was added is none. */
const addsValue = (words: readonly EnglishWord[], i: number): boolean =>
  words[i + 1]?.lower === 'value' || words[i - 1]?.lower === 'value' || (words[i - 1]?.text === '-' && words[i - 2]?.lower === 'value');

/** 2.6 points lower, lower than: no verb. */
const lowerThan = (words: readonly EnglishWord[], i: number, last: Chunk | undefined): boolean =>
  words[i]!.lower === 'lower' && (words[i + 1]?.lower === 'than' || last?.figure?.to === words[i - 1]?.to);

function symbolOf({ quantity: { kind } }: FigureMention): string {
  if (kind === 'percent' || kind === 'points' || kind === 'ratio' || kind === 'multiple') return '%';
  return kind === 'rank' ? 'R' : 'F';
}

/** Index behind the bracketed aside at word `i` that holds no figure, period or name: (excluding rural households), (GDP); 0 where there is none. */
function asideAt(words: readonly EnglishWord[], i: number, limit: number): number {
  if (words[i]!.text !== '(') return 0;
  for (let k = i + 1; k < Math.min(words.length, i + 12) && words[k]!.to <= limit; k++) {
    if (words[k]!.text === ')') return k + 1;
    if (words[k]!.text === '(') return 0;
  }
  return 0;
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
    const aside = asideAt(words, i, limit);
    if (aside > 0) {
      close();
      chunks.push({ symbol: '_', from: word.from, to: words[aside - 1]!.to });
      i = aside;
      continue;
    }
    const mark = word.kind === 'mark' ? MARKS[word.text] : undefined;
    if (open && word.lower === 'added' && addsValue(words, i)) {
      (open as Chunk).to = word.to;
      i++;
      continue;
    }
    if (open && ties(words, i)) {
      (open as Chunk).to = word.to;
      i++;
      continue;
    }
    const trigger = word.kind === 'word' ? triggerAt(words, i, limit) : null;
    if (mark) {
      close();
      chunks.push({ symbol: mark, from: word.from, to: word.to });
      i++;
    } else if (trigger) {
      close();
      const names = TWOFOLD.test(word.lower) && namesChange(words, i);
      const symbol = lowerThan(words, i, chunks.at(-1))
        ? 'l'
        : names
          ? /^(?:fall|drop|decline|cut|decrease|dip|slump)$/.test(word.lower)
            ? 'g'
            : 'G'
          : trigger.symbol;
      chunks.push({ symbol, from: word.from, to: words[trigger.next - 1]!.to });
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
