import { INDICATORS, TRIGGERS, WordIndex } from '../lexicon/lexicon.js';
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

const MARKS: Readonly<Record<string, string>> = {
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

/** The symbol of a clause mark, bracket, quotation mark or blank; undefined for any other character. */
const markAt = (c: string): string | undefined => (c >= '一' && c <= '鿿' ? undefined : (MARKS[c] ?? (c.trim() === '' ? ' ' : undefined)));

/** Trigger words; names of indicators that contain one (增加值, 自然增长率) are plain words. */
const SYMBOL_OF = new Map([
  ...INDICATORS.flatMap(({ name, variants }) => [name, ...variants].map((word) => [word, 'n'] as const)),
  ...TRIGGERS.flatMap(({ symbol, words }) => words.map((word) => [word, symbol] as const)),
]);
const TRIGGER_WORDS = new WordIndex(SYMBOL_OF.keys());

/** The longest trigger word at `i` that ends by `limit`; one of a single character must be a word of its own. */
function triggerAt(text: string, i: number, limit: number, edges: Uint8Array): string | undefined {
  const word = TRIGGER_WORDS.longest(text, i, limit);
  return word && (word.length > 1 || (edges[i] && edges[i + 1])) ? word : undefined;
}

/** The symbols of verbs. */
const DOES = new Set(['U', 'D', 'I', 'A', 'L', 'H', 'a']);

/** What something is compared with, other than a period. */
const COMPARED =
  /^(?:原计划|计划|预期|全国|全省|全市|全区|全县|同期|上年|去年|上月|上周|上期|上季|上日|上一|前一|前日|前周|前期|年初|节前|此前|以往|往年|常年|历年|历史|传统|普通|常规|同类|序时进度|平均|初步核算|预算|考核|标准|最高|峰值)/;

/** 比全社会用电量增速高3.5个百分点: 比 compares where a word for a distance stands before the next figure, whatever the segmenter glues to it. */
function compares(text: string, i: number, figure: number): boolean {
  if (figure - i < 3 || figure - i > 30 || /[占之对相同环无类评]/.test(text[i - 1] ?? '') || /[例重值率赛如较]/.test(text[i + 1]!))
    return false;
  return /^[^，。；：]*?(?:[高低快慢多少早晚长短]|提[高前]|下降|上升|增长|加快|回落)(?:了|出)?$/.test(text.slice(i + 1, figure));
}

/** Length of an adverb of manner at `i` that a verb of change follows: 大幅|下降, 稳步|增长; 0 where there is none. */
function mannerAt(text: string, i: number, limit: number): number {
  if (!'大小稳持快平较明显强迅进逐略'.includes(text[i]!)) return 0;
  const word =
    /^(?:大幅度?|小幅|稳步|持续|快速|平稳|较快|明显|显著|强劲|迅猛|迅速|进一步|逐步|逐年|逐月|略微)地?(?=[增涨升降减跌]|上[升涨调扬]|下[降跌调滑挫]|提[高升]|回[升落调暖]|扩大|缩[小短减]|攀升|反弹|[骤激猛锐]|收[窄涨跌]|放缓|加快)/.exec(
      text.slice(i, Math.min(i + 8, limit)),
    );
  return word ? word[0].length : 0;
}

const PER = /^每(?:吨|公斤|千克|斤|桶|加仑|升|亩|克|盎司|股|磅|蒲式耳|平方米|立方米|度|标箱|人|户|月|年|天)(?:约|仅|达|为)?$/;

/** Right before a figure they lead to it, however the segmenter cuts what stands before them (节约率为|, 增长面达|), but for words that end so. */
const LEADS_TO = /[^到传表发雷马抵可高多送转下直通豁练作成行认因以较颇尤极更最]达$|[^作成行认因以较颇尤极更最稍略人所能无难]为$/;

/** 21个行业中有18个, 36个城市中，28个: the segmenter glues 中 to what stands beside it. */
const AMONG = /^中(?:，|的|就?有|仅有|只有|共有|，有|已有)/;

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
function counted({ figures, sentence }: LinkedSentence, { from, to, mention, entity, via }: EntityMention): boolean {
  // the same name again: 新建智能变电站408座
  if (!mention && via === 'alias' && entity.kind === 'project')
    return figures.some(
      (figure) => figure.from === to && figure.quantity.kind === 'count' && !/\p{Script=Han}/u.test(sentence.text[figure.to] ?? ''),
    );
  if (!mention || mention.kind === 'place' || mention.candidates.length > 0) return false;
  return figures.some(({ quantity, ...figure }) => quantity.kind === 'count' && (figure.from === to || figure.to === from));
}

/** The segmenter glues measure words to what follows (29|条奖|补政策): a token is cut where a figure begins or ends. */
function splitAt(tokens: readonly Token[], figures: readonly FigureMention[]): Token[] {
  const cuts = new Uint8Array((tokens.at(-1)?.to ?? 0) + 1);
  for (const { from, to } of figures) cuts[from] = cuts[to] = 1;
  const out: Token[] = [];
  for (const token of tokens) {
    const { from, to, text, tag } = token;
    let at = from + 1;
    while (at < to && !cuts[at]) at++;
    if (at < to) out.push({ from, to: at, text: text.slice(0, at - from), tag }, { from: at, to, text: text.slice(at - from), tag: 'n' });
    else out.push(token);
  }
  return out;
}

/** Cuts a linked sentence into chunks. Linear in the sentence's length. */
export function sceneOf(linked: LinkedSentence): Scene {
  const { text } = linked.sentence;
  const heading = linked.sentence.block.kind === 'heading';
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
    const mark = markAt(text[i]!);
    // 上涨 0.8 美元/吨: a blank between a word and its figure joins nothing and parts nothing
    if (mark === ' ' && text[i] === ' ' && chunk?.figure && chunk.from === i + 1 && !heading && /\p{Script=Han}/u.test(text[i - 1] ?? '')) {
      close(i);
      i++;
      continue;
    }
    if (mark) {
      close(i);
      chunks.push({ symbol: mark, from: i, to: i + 1 });
      i++;
      continue;
    }
    // the segmenter glues 比 and 较 to what stands before them (价格比|上年); right before a period they compare
    if (
      (text[i] === '比' || text[i] === '较') &&
      text[i - 1] !== '占' &&
      ((chunk?.period && chunk.from === i + 1) || COMPARED.test(text.slice(i + 1, i + 5)))
    ) {
      close(i);
      chunks.push({ symbol: 'b', from: i, to: i + 1 });
      i++;
      continue;
    }
    if (
      (chunk?.figure && chunk.from === i + 1 && LEADS_TO.test(text.slice(Math.max(0, i - 1), i + 1))) ||
      (text[i] === '中' && chunk?.figure && chunk.from - i < 5 && chunks.at(-1)?.figure && AMONG.test(text.slice(i, i + 4)))
    ) {
      close(i);
      chunks.push({ symbol: text[i] === '中' ? 'z' : 'L', from: i, to: i + 1 });
      i++;
      continue;
    }
    if (text[i] === '比' && compares(text, i, fixed[next]?.figure ? fixed[next]!.from : 0)) {
      close(i);
      chunks.push({ symbol: 'b', from: i, to: i + 1 });
      i++;
      continue;
    }
    // 支出大幅下降至: how something moved is no part of its name
    const manner = mannerAt(text, i, chunk ? chunk.from : text.length);
    if (manner > 0) {
      close(i);
      chunks.push({ symbol: 'a', from: i, to: i + manner });
      i += manner;
      continue;
    }
    // 收于每桶82.35美元: what the money is for leads to it
    const per = text[i] === '每' && chunk?.figure?.quantity.kind === 'money' && chunk.from - i <= 4;
    if (per && PER.test(text.slice(i, chunk.from))) {
      close(i);
      chunks.push({ symbol: 'L', from: i, to: chunk.from });
      i = chunk.from;
      continue;
    }
    const word = triggerAt(text, i, chunk ? chunk.from : text.length, edges);
    // 年均浓度, 年平均气温: 年均 before a noun is part of its name
    const symbol =
      word === undefined ||
      (/^年(?:均|平均)$/.test(word) &&
        /^(?:浓度|气温|水温|降[水雨]量|产量|产值|工资|收入|用水|用电)/.test(text.slice(i + word.length, i + word.length + 3)))
        ? 'n'
        : SYMBOL_OF.get(word)!;
    let to = i + (word ? word.length : 1);
    if (word && symbol !== 'n') {
      close(i);
      // 增长了12%, 超过了: done, and nothing more
      if (text[to] === '了' && DOES.has(symbol)) to++;
      chunks.push({ symbol, from: i, to });
    } else if (words < 0) words = i;
    i = to;
  }
  close(text.length);
  return { linked, text, chunks, symbols: chunks.map((chunk) => chunk.symbol).join(''), tokens };
}

/** Index of the first of `spans` (ordered, without overlap) that ends after `at`. */
function firstAfter(spans: readonly { to: number }[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.to > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The tokens that touch [from, to). */
export function tokensIn({ tokens }: Scene, from: number, to: number): Token[] {
  const out: Token[] = [];
  for (let i = firstAfter(tokens, from); i < tokens.length && tokens[i]!.from < to; i++) out.push(tokens[i]!);
  return out;
}

/** Index of the first chunk that ends after `at`. */
export const chunkAt = ({ chunks }: Scene, at: number): number => firstAfter(chunks, at);

/** No stretch of a sentence that rules look at holds more chunks: what they cost stays linear in a sentence without an end. */
const STRETCH = 240;

/** A scene in stretches of bearable length, cut behind a clause mark where there is one; almost always the scene itself. */
export function stretchesOf(scene: Scene): Scene[] {
  if (scene.chunks.length <= STRETCH) return [scene];
  const out: Scene[] = [];
  for (let from = 0; from < scene.chunks.length; ) {
    let to = Math.min(from + STRETCH, scene.chunks.length);
    if (to < scene.chunks.length)
      for (let i = to; i > from + STRETCH / 2; i--)
        if (',;:.'.includes(scene.symbols[i - 1]!)) {
          to = i;
          break;
        }
    const chunks = scene.chunks.slice(from, to);
    const tokens = tokensIn(scene, chunks[0]!.from, chunks.at(-1)!.to);
    out.push({ ...scene, chunks, tokens, symbols: scene.symbols.slice(from, to) });
    from = to;
  }
  return out;
}
