import { INDICATORS, TRIGGERS } from '../lexicon/lexicon.js';
import type { EntityMention, LinkedPeriod, LinkedSentence } from '../link/link.js';
import type { FigureMention } from '../recognize/recognize.js';
import { type Token, tokensOf } from '../tokenize/tokenize.js';

/**
 * A sentence seen as chunks, so that rules can be written as patterns over one symbol a chunk:
 *
 * - `F` figure, `%` percent, points, ratio or multiple, `R` rank
 * - `P` period, `E` entity, `N` any other words
 * - the symbols of `lexicon/triggers`
 * - `,` `;` `:` `.` clause marks, `_` a bracketed aside, `(` `)` other brackets, `"` quotation marks
 */
export interface Chunk {
  symbol: string;
  from: number;
  to: number;
  figure?: FigureMention;
  period?: LinkedPeriod;
  entity?: EntityMention;
}

/** A sentence with its chunks; `symbols[i]` is `chunks[i].symbol`. */
export interface Scene {
  linked: LinkedSentence;
  text: string;
  chunks: Chunk[];
  symbols: string;
  tokens: Token[];
}

const MARKS: Record<string, string> = {
  '，': ',',
  '；': ';',
  '：': ':',
  '。': '.',
  '！': '.',
  '？': '.',
  '（': '(',
  '）': ')',
  '(': '(',
  ')': ')',
  '“': '"',
  '”': '"',
  '‘': '"',
  '’': '"',
  '「': '"',
  '」': '"',
  '《': '"',
  '》': '"',
  '—': '-',
  ',': ',',
  ';': ';',
};

/** Trigger words; names of indicators that contain one (增加值, 自然增长率) are plain words. */
const SYMBOL_OF = new Map([
  ...INDICATORS.flatMap(({ name, variants }) => [name, ...variants].map((word) => [word, 'n'] as const)),
  ...TRIGGERS.flatMap(({ symbol, words }) => words.map((word) => [word, symbol] as const)),
]);
const LONGEST = Math.max(...[...SYMBOL_OF.keys()].map((word) => word.length));

/** The longest trigger word at `i`; one of a single character must be a word of its own. */
function triggerAt(text: string, i: number, limit: number, edges: Uint8Array): string | null {
  for (let n = Math.min(LONGEST, limit - i); n > 0; n--) {
    const word = text.slice(i, i + n);
    if (SYMBOL_OF.has(word) && (n > 1 || (edges[i] && edges[i + 1]))) return word;
  }
  return null;
}

/** What something is compared with, other than a period. */
const COMPARED = /^(?:原计划|计划|预期|全国|全省|全市|全区|全县|同期|上年|去年|上月|年初|序时进度|平均|初步核算)/;

/** Length of the bracketed aside at `i` that holds no figure, period or name: 固定资产投资为（不含农户）181318亿元; 0 where there is none. */
function asideAt(text: string, i: number, limit: number): number {
  if (text[i] !== '（' && text[i] !== '(') return 0;
  const close = /^[（(][^（()）]{1,16}[）)]/.exec(text.slice(i, Math.min(limit, i + 18)));
  return close ? close[0].length : 0;
}

function symbolOf(figure: FigureMention): string {
  switch (figure.quantity.kind) {
    case 'percent':
    case 'points':
    case 'ratio':
    case 'multiple':
      return '%';
    case 'rank':
      return 'R';
    default:
      return 'F';
  }
}

/** A name found by its form alone that a count stands against is what is counted, not whose it is: 新签约项目212个, 63个研修班. */
function counted({ figures }: LinkedSentence, { from, to, mention }: EntityMention): boolean {
  if (!mention || mention.kind === 'place' || mention.candidates.length > 0) return false;
  return figures.some(({ quantity, ...figure }) => quantity.kind === 'count' && (figure.from === to || figure.to === from));
}

/** The segmenter glues measure words to what follows (29|条奖|补政策): a token is cut where a figure begins or ends. */
function splitAt(tokens: Token[], figures: readonly FigureMention[]): Token[] {
  const cuts = new Set(figures.flatMap(({ from, to }) => [from, to]));
  return tokens.flatMap((token) => {
    for (let i = token.from + 1; i < token.to; i++)
      if (cuts.has(i))
        return [
          { ...token, to: i, text: token.text.slice(0, i - token.from) },
          { ...token, from: i, text: token.text.slice(i - token.from), tag: 'n' },
        ];
    return [token];
  });
}

/** Cuts a linked sentence into chunks. Linear in the sentence's length. */
export function sceneOf(linked: LinkedSentence): Scene {
  const { text } = linked.sentence;
  const tokens = splitAt(tokensOf(linked.sentence), linked.figures);
  const edges = new Uint8Array(text.length + 1);
  for (const token of tokens) {
    edges[token.from] = 1;
    edges[token.to] = 1;
  }
  const fixed: Chunk[] = [
    ...linked.figures.map((figure) => ({ symbol: symbolOf(figure), from: figure.from, to: figure.to, figure })),
    ...linked.periods.map((period) => ({ symbol: 'P', from: period.from, to: period.to, period })),
    ...linked.entities
      .filter((entity) => !counted(linked, entity))
      .map((entity) => ({ symbol: 'E', from: entity.from, to: entity.to, entity })),
  ].sort((a, b) => a.from - b.from || b.to - a.to);
  for (const chunk of fixed) {
    edges[chunk.from] = 1;
    edges[chunk.to] = 1;
  }
  const chunks: Chunk[] = [];
  let next = 0;
  let words = -1;
  const close = (to: number) => {
    if (words >= 0 && to > words) chunks.push({ symbol: 'N', from: words, to });
    words = -1;
  };
  for (let i = 0; i < text.length; ) {
    while (next < fixed.length && fixed[next]!.from < i) next++;
    const chunk = fixed[next];
    if (chunk && chunk.from === i) {
      close(i);
      chunks.push(chunk);
      i = chunk.to;
      continue;
    }
    const aside = asideAt(text, i, chunk ? chunk.from : text.length);
    if (aside > 0) {
      close(i);
      chunks.push({ symbol: '_', from: i, to: i + aside });
      i += aside;
      continue;
    }
    const mark = MARKS[text[i]!];
    if (mark || /\s/.test(text[i]!)) {
      close(i);
      chunks.push({ symbol: mark ?? ' ', from: i, to: i + 1 });
      i++;
      continue;
    }
    // the segmenter glues 比 and 较 to what stands before them (价格比|上年); right before a period they compare
    if (
      /[比较]/.test(text[i]!) &&
      text[i - 1] !== '占' &&
      ((chunk?.period && chunk.from === i + 1) || COMPARED.test(text.slice(i + 1, i + 5)))
    ) {
      close(i);
      chunks.push({ symbol: 'b', from: i, to: i + 1 });
      i++;
      continue;
    }
    const word = triggerAt(text, i, chunk ? chunk.from : text.length, edges);
    if (word && SYMBOL_OF.get(word) === 'n') {
      if (words < 0) words = i;
      i += word.length;
      continue;
    }
    if (word) {
      close(i);
      chunks.push({ symbol: SYMBOL_OF.get(word)!, from: i, to: i + word.length });
      i += word.length;
      continue;
    }
    if (words < 0) words = i;
    i++;
  }
  close(text.length);
  return { linked, text, chunks, symbols: chunks.map((chunk) => chunk.symbol).join(''), tokens };
}
