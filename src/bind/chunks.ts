import { INDICATORS, ONE_OF_A_TOWN, TRIGGERS, WordIndex } from '../lexicon/lexicon.js';
import type { EntityMention, LinkedSentence } from '../link/link.js';
import type { FigureMention } from '../recognize/recognize.js';
import { tokensOf } from '../tokenize/tokenize.js';
import { COMPOUNDS, mayJoin } from './compounds.js';
import { AMONG, asideAt, COMPARED, compares, LEADS_TO, mannerAt, markAt, PER, PER_TIME, RATIO } from './joints.js';
import { type Chunk, type Scene, textBefore, textFrom } from './scene.js';
import { splitAt } from './splitat.js';

/** Trigger words; names of indicators that contain one (增加值, 自然增长率) are plain words. */
const SYMBOL_OF = new Map([
  ...INDICATORS.flatMap(({ name, variants }) => [name, ...variants].map((word) => [word, 'n'] as const)),
  ...TRIGGERS.flatMap(({ symbol, words }) => words.map((word) => [word, symbol] as const)),
]);
const TRIGGER_WORDS = new WordIndex(SYMBOL_OF.keys());

/**
 * The longest trigger word at `i` that ends by `limit`; one of a single character must be a word of its own, and one of two must not be made of
 * the end of one word and the beginning of another (最|大降|雨量).
 */
function triggerAt(text: string, i: number, limit: number, edges: Uint8Array): string | undefined {
  const word = TRIGGER_WORDS.longest(text, i, limit);
  if (!word || word.length > 2) return word;
  if (word.length === 1) return edges[i] && edges[i + 1] ? word : undefined;
  return edges[i + 1] && !edges[i] && !edges[i + 2] ? undefined : word;
}

/** What a part is part of that the segmenter cuts wrongly behind 占: 占地|区生产总值, 占营收|的. */
const ACCOUNT = /^(?:地区生产|地方(?!面积|圆)|(?:公司|集团)?(?:总|全部|同期|当期|合并)?(?:营收|收入|营业|主营|净利|利润|资产))/;
const ONE_VERB = /[增升涨降跌减]/;

/** Whether the verb at `i` right before a share or points is one by itself, whatever the segmenter glues it to: 道指|涨0.4%. */
const movesBy = (text: string, i: number, { quantity: { kind, unit } }: FigureMention): boolean =>
  (kind === 'percent' || kind === 'points' || unit === '点') &&
  /[指数价量额值格率股金银铜铝油煤钢糖棉豆粮米玉麦铅锌镍锡][涨跌升降增减]$/.test(text.slice(i - 1, i + 1));

/** The symbols of verbs. */
const DOES = new Set(['U', 'D', 'I', 'A', 'L', 'H', 'a']);

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
  // 全国性重点活动: a sort of thing, not a place
  if (sentence.text[to] === '性' && entity.kind === 'place') return true;
  // the same name again: 新建智能变电站408座
  if (!mention && via === 'alias' && entity.kind === 'project')
    return figures.some(
      (figure) => figure.from === to && figure.quantity.kind === 'count' && !/\p{Script=Han}/u.test(sentence.text[figure.to] ?? ''),
    );
  // 石门高新区11个: a town has one
  if (
    mention?.kind === 'zone' &&
    !OF_MORE.test(entity.name) &&
    ONE_OF_A_TOWN.test(entity.name.slice(2)) &&
    !figures.some((figure) => figure.to === from)
  )
    return false;
  if (!mention || mention.full || mention.kind === 'place' || mention.candidates.length > 0) return false;
  // 陶小河8年守着一座岛; 陶小河、罗小雁2人 are counted
  if (mention.rule === 'person' && !figures.some(({ from: at, quantity }) => at === to && /^[人名位]$/.test(quantity.unit ?? '')))
    return false;
  // 投资包括防洪工程426亿元、灌溉工程820亿元: a sum that a list tells it with
  if (mention.kind === 'project' && mention.rule === 'project' && LISTED.test(textBefore(sentence.text, from, 3)))
    return figures.some((figure) => figure.quantity.kind === 'money' && figure.from === to);
  // 某某医院12名医生, 某某亚运会56个场馆: what is counted comes behind the count
  const owns = (end: number) => mention.kind !== 'project' && NOUN_BEHIND.test(textFrom(sentence.text, end, 4));
  return figures.some(
    ({ quantity, ...figure }) => quantity.kind === 'count' && ((figure.from === to && !owns(figure.to)) || figure.to === from),
  );
}
/** What a zone of a town does not begin with. */
const OF_MORE = /^(?:.{2}省|国家|全)/;
const LISTED = /(?:包括|包含|涵盖|分为)$/;
/** What is counted, and not what became of it: 212个开工. */
const NOUN_BEHIND = /^(?![增减下上提同比环较开竣投签获被已将正也均都全共为是有在和与及或以至等中左落入建])[\p{Script=Han}“]{2}/u;

/** 每50公斤115元: what a price is for. */
const isPer = (text: string, { from, to, quantity }: FigureMention, next: FigureMention | undefined): boolean =>
  text[from - 1] === '每' && next?.from === to && next.quantity.kind === 'money' && quantity.kind !== 'money';

/** 1.地区, 1、, （1）, ① at the head of a line; 1.5 and 1、2 count. */
const ENUMERATES = /^\s*(?:\d{1,2}[.．、](?![\d、])|[（(][\d一二三四五六七八九十]{1,3}[）)]|[①-⑳])\s*(?=\S)/;

/** Numbers that blanks set apart from the words beside them: 以 5040 万台. */
const SET_APART = /(?<=\p{Script=Han}) \d|\d[%％]? (?=\p{Script=Han})/gu;

/** Cuts a linked sentence into chunks. Linear in the sentence's length. */
export function sceneOf(linked: LinkedSentence): Scene {
  const { text } = linked.sentence;
  const [alone] = linked.figures;
  // A cell with nothing but its figure has no words to tag.
  if (alone && alone.to - alone.from === text.length) {
    const chunk = { symbol: symbolOf(alone), from: 0, to: text.length, figure: alone };
    return { linked, text, chunks: [chunk], symbols: chunk.symbol, tokens: [] };
  }
  const heading = linked.sentence.block.kind === 'heading';
  const tokens = splitAt(tokensOf(linked.sentence), linked.figures);
  const edges = new Uint8Array(text.length + 1);
  for (const token of tokens) {
    edges[token.from] = 1;
    edges[token.to] = 1;
  }
  const fixed: Chunk[] = [
    ...linked.figures
      .filter((figure, i) => !isPer(text, figure, linked.figures[i + 1]))
      .map((figure) => ({ symbol: symbolOf(figure), from: figure.from, to: figure.to, figure })),
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
  const joins = mayJoin(text);
  const spaced = !heading && (text.match(SET_APART)?.length ?? 0) > 2;
  // 3.粮食总产量121.6万吨, （1）税收收入: what numbers an item parts it from nothing said before
  const number = ENUMERATES.exec(text)?.[0].length ?? 0;
  const opens = number > 0 && number <= (fixed[0]?.from ?? text.length) ? number : 0;
  if (opens > 0) chunks.push({ symbol: '.', from: 0, to: opens });
  const close = (to: number) => {
    if (words >= 0 && to > words) chunks.push({ symbol: 'N', from: words, to });
    words = -1;
  };
  for (let i = opens; i < text.length; ) {
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
    const compound = joins && edges[i] ? COMPOUNDS.longest(text, i, chunk ? chunk.from : text.length) : undefined;
    if (compound) {
      if (words < 0) words = i;
      i += compound.length;
      continue;
    }
    // 22.8:38.8:38.4
    const between = (text[i] === ':' || text[i] === '∶') && chunk?.figure && chunk.from === i + 1 && chunks.at(-1)?.figure && words < 0;
    const mark = between ? ':' : markAt(text[i]!);
    // 2021 年 vivo 出货 333 万台 和: in a text that sets numbers apart by blanks they part nothing
    if (mark === ' ' && spaced && (chunks.at(-1)?.figure?.to === i || (chunk?.figure && chunk.from === i + 1))) {
      close(i);
      i++;
      continue;
    }
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
      (text[i] === '中' && chunk?.figure && chunk.from - i < 5 && chunks.at(-1)?.figure && AMONG.test(textFrom(text, i, 4)))
    ) {
      close(i);
      chunks.push({ symbol: text[i] === '中' ? 'z' : 'L', from: i, to: i + 1 });
      i++;
      continue;
    }
    // 达人民币6亿元: in what money is counted leads to it
    if (
      chunk?.figure?.quantity.kind === 'money' &&
      chunk.from === i + 3 &&
      text.startsWith('人民币', i) &&
      !/^(?:面[额值]|纸币|硬币|[券钞币])/.test(textFrom(text, chunk.to, 2)) &&
      !/(?:[离在]岸|流通中的?)$/.test(textBefore(text, i, 4))
    ) {
      close(i);
      chunks.push({ symbol: 'L', from: i, to: chunk.from });
      i = chunk.from;
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
    const per = text[i] === '每' && chunk?.figure && chunk.from - i <= 9;
    const led = words < 0 && 'LIt'.includes(chunks.at(-1)?.symbol ?? '-');
    if (per && (led || chunk.figure!.quantity.kind === 'money' ? PER : PER_TIME).test(text.slice(i, chunk.from))) {
      close(i);
      chunks.push({ symbol: 'L', from: i, to: chunk.from });
      i = chunk.from;
      continue;
    }
    // the segmenter glues 占 to what follows, and 降 to 环比
    const glued =
      (text[i] === '占' && edges[i] && ACCOUNT.test(text.slice(i + 1, i + 7))) ||
      (chunk?.figure &&
        chunk.from === i + 1 &&
        ONE_VERB.test(text[i]!) &&
        ((chunks.at(-1)?.symbol === 'B' && words < 0) || movesBy(text, i, chunk.figure)));
    const word = glued ? text[i]! : triggerAt(text, i, chunk ? chunk.from : text.length, edges);
    // 年均浓度, 年平均气温: 年均 before a noun is part of its name
    const symbol =
      word === undefined ||
      // 中俄贸易额: at the head of a clause there is no whole of which a part could follow
      (word === '比' && words >= 0 && (/[为达]/.test(text[i + 1] ?? '') || RATIO.test(textBefore(text, i, 4)))) ||
      (word === '中' && words < 0 && /^[,;:.]?$/.test(chunks.at(-1)?.symbol ?? '')) ||
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
