import { ATTRIBUTIVE, BEING_VERBS, NOUNS, SURNAMES } from '../../lexicon/lexicon.js';
import { indicatorOf, knownTail, type NamedIndicator } from '../../link/link.js';
import { joinedAt } from '../compounds.js';
import { RATIO } from '../joints.js';
import { type Scene, tokensIn } from '../scene.js';
import { isBare, thingAt } from './bare.js';
import { lastExamples } from './examples.js';
import { isVerb } from './isverb.js';
import {
  BASE_TIME,
  BESIDE,
  CHOSEN,
  DETERMINES,
  EMPTY,
  FARTHEST,
  FUNCTION,
  MANNER,
  MIDDLE,
  PENALTY,
  PER_UNIT,
  PLACES,
  POINTED,
  POINTER,
  SAYING,
  SENTENCED,
  SUFFIXED,
  TIME,
  WEAK,
  WEAK_END,
  WHICH,
} from './namewords.js';
import { type Act, phraseOf } from './phrase.js';
import { valueEnd } from './runson.js';
import { LONGEST, tidy, trimmed } from './trim.js';
import { wordsBefore } from './wordsbefore.js';

export { isVerb } from './isverb.js';
export { exampled, leansOn, wordsBefore } from './wordsbefore.js';

/** What is measured, as found: its wording and its normal form. */
export interface Label extends NamedIndicator {
  text: string;
  from: number;
  to: number;
  /** What stands before 的 and describes the name: 仪表与控制系统的|总投资. Part of the wording, not of the name. */
  lead?: string;
  /** What is done to what, where the name says that. */
  act?: Act;
}

/** A name that no table narrows or reckons otherwise, of the words at [from, to). */
export const plainLabel = (name: string, text: string, from: number, to = from): Label => ({
  name,
  text,
  scope: null,
  basis: null,
  from,
  to,
});

/** Whether a period ends right before `at`. */
const endsTime = ({ linked }: Scene, at: number): boolean => linked.periods.some(({ to }) => to === at);

/** Drops the words that only lead in, and cuts a long wording at word edges; null where nothing is left. */
export function labelOf(scene: Scene, begin: number, to: number): Label | null {
  const { text } = scene;
  const from = Math.max(begin, to - FARTHEST);
  const tokens = tokensIn(scene, from, to);
  let start = from;
  let end = to - (PER_UNIT.exec(text.slice(Math.max(from, to - 8), to))?.[0].length ?? 0);
  // 种植面积 |94公顷
  while (end > from && /\s/.test(text[end - 1]!)) end--;
  end -= MANNER.exec(text.slice(Math.max(from + 1, end - 8), end))?.[0].length ?? 0;
  // 发行第六期|70亿元国债
  end -= WHICH.exec(text.slice(Math.max(from + 1, end - 5), end))?.[0].length ?? 0;
  // 4月起|减产, “十二五”末期|产量: the rest of a time
  if (/[期起末初底间来]/.test(text[from] ?? '') && tokens[0]?.to === from + 1 && endsTime(scene, from)) start++;
  // 含硫量|竟高达: … or behind an adverb
  const straddling = tokens.at(-1);
  if (
    straddling &&
    straddling.to > end &&
    straddling.from > from &&
    /[竟却便就则均皆更只仍还又也已才曾]$/.test(text.slice(straddling.from, end))
  )
    end--;
  // 价格因成本推动上涨: what it is due to is no part of the name
  const cause = tokens.findLast((token) => token.from >= from + 2 && /^(?:因|受|由于|随着?|因为)$/.test(token.text));
  // 因无视交通安全被判罚款: what follows from it stands behind it
  const sentenced =
    end === to
      ? tokens.findLast(
          ({ text: word, to: after }) =>
            after < end - 1 && SENTENCED.test(word) && (cause !== undefined || PENALTY.test(text.slice(after, end))),
        )
      : undefined;
  if (sentenced && sentenced.from >= (cause?.to ?? 0)) start = Math.max(start, sentenced.to);
  else if (cause && cause.to < end && knownTail(text.slice(start, end)) <= end - cause.to) end = cause.from;
  for (const token of tokens.toReversed()) {
    const word = text.slice(Math.max(token.from, from), token.to);
    if (token.from >= end) continue;
    if (
      token.to < end ||
      !((WEAK_END.test(token.tag) && !NOUNS.has(word)) || EMPTY.has(word) || BESIDE.has(word)) ||
      knownTail(text.slice(start, end)) > 0
    )
      break;
    if (token.tag === 'v' && !EMPTY.has(word) && !BESIDE.has(word)) break;
    if (token.from <= start && BEING_VERBS.has(word)) break;
    // 样地|472个: what the segmenter takes for the particle, which stands before no number
    if (word === '地' && end === to && tokens.some((one) => one.to === token.from && one.to - one.from === 1)) break;
    // 城乡收入比|为1.86
    if (word === '比' && end === to && (/[为达是]/.test(text[to] ?? '') || RATIO.test(text.slice(start, to - 1)))) break;
    end = Math.max(token.from, from);
  }
  end = valueEnd(text, tokens, start, end);
  const joined = joinedAt(text, from, end);
  if (joined >= 0) {
    const words = text
      .slice(joined, end)
      .replace(/的(?=\p{Script=Han}{2,4}$)/u, '')
      .slice(0, LONGEST);
    return { text: words, from: joined, to: end, ...indicatorOf(words) };
  }
  // “如果价格…: an opening quotation mark is no word
  while (start < end && /[“‘「]/.test(text[start]!)) start++;
  for (const token of tokens) {
    if (token.to <= start) continue;
    const word = text.slice(token.from, token.to);
    if (token.from > start || !(EMPTY.has(word) || (WEAK.test(token.tag) && !NOUNS.has(word) && !ATTRIBUTIVE.has(word)))) break;
    if (knownTail(text.slice(start, end)) === end - start) break;
    if (/^(?:与|对|同|向)$/.test(word) && start < end) break;
    // 不闪式面板, 非农就业
    const denied = /^[不非未无反]$/.test(word) && tokens.find((next) => next.from === token.to);
    if (denied && denied.to <= end && /^(?:n|b|j|x|eng|vn)/.test(denied.tag)) break;
    // 中俄贸易额
    if (word === '中' && (tokens.find((next) => next.from === token.to)?.tag === 'j' || MIDDLE.test(text.slice(token.from, end)))) break;
    // 特大桥, 特重大事故
    if (word === '特' && /^[大重高长]/.test(text.slice(token.to, end))) break;
    // 上划收入, 上解支出, 还建房
    if (word === '上' ? /[划解缴]/.test(text[token.to] ?? '') : word === '还' && /[建款贷本林草湖迁]/.test(text[token.to] ?? '')) break;
    // 上云企业, 外卖骑手: two words of one character are one
    const beside = tokens.find((next) => next.from === token.to);
    if (/^[上下外内里]$/.test(word) && beside && beside.to - beside.from === 1 && beside.to < end && /^[nx]/.test(beside.tag)) break;
    // 用煤: a verb of one character is part of a name of two
    if (
      word.length === 1 &&
      end - token.to === 1 &&
      /^v/.test(tokens.find((next) => next.from === token.to)?.tag ?? 'v') === false &&
      /[用]/.test(word)
    )
      break;
    start = Math.min(token.to, end);
  }
  start += POINTER.exec(text.slice(start, end))?.[0].length ?? 0;
  // 该工程|主桥长: who is pointed at
  if (start > from && /[该本此]/.test(text[start - 1]!) && POINTED.test(text.slice(start, end))) start += 2;
  // 育肥10个月|后体重: the rest of a time
  if (
    start === from &&
    /[后前内间来]/.test(text[from] ?? '') &&
    end - from > 2 &&
    scene.linked.figures.some(({ to: done, quantity }) => done === from && quantity.kind === 'duration')
  )
    start++;
  // 力拓宣布: who says so is not what is said
  const closing = tokens.findLast((token) => token.from < end);
  if (closing && closing.to === end && closing.from > start && SAYING.has(closing.text) && /^[vx]$/.test(closing.tag)) return null;
  // 李东生4000万股: a person is nothing measured
  if (
    closing &&
    closing.from === start &&
    closing.to === end &&
    closing.tag === 'nr' &&
    end - start === 3 &&
    SURNAMES.includes(text[start]!) &&
    !SUFFIXED.test(text[end - 1]!)
  )
    return null;
  // 员工称此次裁人比例: what is said comes after the verb of saying
  const says = tokens.findLast((token) => token.from >= start && token.to <= end - 2 && SAYING.has(token.text));
  if (says) start = says.to;
  // 走访上海电气等企业: what follows the examples is the name, with the verb that governs it
  let lead = '';
  const examples = lastExamples(scene, start, end - 1);
  if (examples) {
    const verb = tokens.filter((token) => token.from >= start && token.to <= examples.from).find((token) => token.tag !== 'd');
    if (verb && /^v/.test(verb.tag)) lead = text.slice(verb.from, verb.to);
    start = examples.to + (PLACES.exec(text.slice(examples.to, end))?.[0].length ?? 0);
  }
  // 在考核中综合得分: a name the table knows stands after the words that only place it
  const tail = knownTail(text.slice(start, end));
  if (tail > 0 && /[中里上内时]$/.test(text.slice(start, end - tail))) start = end - tail;
  const modifier = text.lastIndexOf('的', end - 2);
  let described = '';
  if (modifier >= start && end - modifier - 1 >= 2 && tail < end - modifier) {
    described = text.slice(start, modifier + 1).replace(/[\s“”"]/g, '');
    start = modifier + 1;
  }
  // 铁路、公路、水路、民航累计发送旅客: who does it is a list, and no part of the name
  let listed = false;
  if (end - start > 12) {
    const item = Math.max(text.lastIndexOf('、', end - 3), text.lastIndexOf('”', end - 3));
    if (item >= start && end - start > 16) {
      start = item + 1;
      listed = true;
    }
  }
  if (end - start > LONGEST) start = Math.max(start, tokens.find((token) => end - token.from <= 14)?.from ?? start);
  const wording = trimmed(text.slice(start, end));
  if (/^(?:实际|其中|分别|目前)$|[快慢多少高低大小好差]得$|[中里内]有$|^占[据了到有]?$/.test(wording)) return null;
  if (
    !/[\p{L}]/u.test(wording) ||
    /^[\d.,%]+$/.test(wording) ||
    DETERMINES.test(wording) ||
    EMPTY.has(wording) ||
    FUNCTION.test(wording) ||
    BASE_TIME.test(wording) ||
    TIME.test(wording)
  )
    return null;
  // 从选送的影片中评选出15部: out of what they are chosen is what they are
  const chosen = CHOSEN.exec(wording);
  if (chosen) return labelOf(scene, start, start + text.slice(start, end).indexOf(chosen[0]) + chosen[1]!.length);
  // 迅速|跌破: how, and nothing more
  if (closing && closing.from <= start && closing.to >= end && closing.tag === 'ad') return null;
  const clean = tidy(wording);
  const whole = phraseOf(scene, start, end);
  // 创造|出: how far a verb goes that says nothing
  if (/^[出到入成了过]$/.test(whole.name)) return null;
  const listing = whole.act?.subject && whole.act.object.length > 1 && (listed || whole.act.subject.includes('、'));
  const phrase = listing ? { ...whole, name: whole.act!.verb + whole.act!.object, act: { ...whole.act!, subject: '' } } : whole;
  const own = phrase.name === text.slice(start, end) ? clean : tidy(phrase.name);
  const name = described && (isBare(own) || isBare(indicatorOf(own).name)) ? `${thingAt(scene, from, modifier)}${own}` : own;
  // What is new stands before what is spread: set behind it, each object gets a hidden class of its own, which takes V8 some microseconds.
  const label: Label = { text: `${lead}${clean}`, from: phrase.from, to: end, ...indicatorOf(name || clean) };
  if (phrase.act) label.act = phrase.act;
  return described && described.length + clean.length <= LONGEST ? { ...label, lead: described } : label;
}

/** A label that is nothing but a verb (新增, 卖, 开行): what it is done to was named before. */
export function onlyVerb(scene: Scene, label: Label): boolean {
  if (label.act?.subject) return false;
  const tokens = tokensIn(scene, label.from, label.to);
  return (
    tokens.length > 0 &&
    knownTail(label.text) === 0 &&
    !/[率额值]$|.{3}[会案赛展节]$/.test(label.text) &&
    tokens.some((token) => /^[va]/.test(token.tag) || isVerb(token)) &&
    tokens.every((token) => (/^(?:v|d|p|u|f|zg|a$)/.test(token.tag) && token.tag !== 'vn' && !NOUNS.has(token.text)) || isVerb(token))
  );
}

/** The label in the words directly before chunk `k`. */
export function labelBefore(scene: Scene, k: number): Label | null {
  // 33个老旧小区、74.7万平方米: what stands before 、 belongs to the figure before
  if (scene.symbols[k - 1] === 'c' && /[F%][NE"]*c$/.test(scene.symbols.slice(Math.max(0, k - 12), k))) return null;
  const { from, to, first } = wordsBefore(scene, k);
  const label = to > from ? labelOf(scene, from, to) : null;
  // 工业机器人前9个月的产量: a time stands between the goods and their measure
  if (!label || scene.symbols[first - 1] !== 'P' || scene.symbols[first - 2] !== 'N' || !isBare(label.name)) return label;
  const thing = thingAt(scene, scene.chunks[first - 2]!.from, scene.chunks[first - 2]!.to);
  return thing ? { ...label, ...indicatorOf(`${thing}${label.name}`) } : label;
}
