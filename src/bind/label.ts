import { ATTRIBUTIVE, BEING_VERBS, EMPTY_VERBS, NOUNS, SURNAMES } from '../lexicon/lexicon.js';
import { indicatorOf, knownTail, type NamedIndicator } from '../link/link.js';
import { type Act, phraseOf } from './phrase.js';
import { type Chunk, chunkAt, type Scene, tokensIn } from './scene.js';
import { LONGEST, tidy, trimmed } from './trim.js';
import { wordsBefore } from './wordsbefore.js';

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

const EMPTY = new Set(EMPTY_VERBS);
/** Nothing but words that join, time or plan: 拟以, 还会, 将再. */
const FUNCTION = /^[拟以将已还会再又也仍就均都可能要曾正才只仅而且并则是为有在于从由被把给较更最约共计后前内]+$/;
/** A time of no certain length: 时间里, 未来几个月. */
const TIME =
  /^(?:未来|今后|过去|最近|近|其后|此后)?(?:一?几|数|多|若干|整|这)?(?:个多?月|年|天|周|日|小时|时间|期间|同时|同期|时候|阶段|期)(?:内|里|中|间|来|以来)?$|^(?:过去|以前|此前|以往|原来|原先|现在|当前|如今|眼下)(?:的)?$/;
/** How something moves, glued by the segmenter to the verb behind it: 收入稳步|增长. */
const MANNER =
  /(?:仍?(?:稳步|稳定|持续|高效|顺利|有序|全面|历史性|快速|平稳|较快|大幅|小幅|明显|显著|强劲|迅猛|不断|继续保持|保持|维持|呈现?))+$/;
/** Adverbs that stand between a name and its verb. */
const BESIDE = new Set([
  '整体',
  '总体',
  '普遍',
  '首次',
  '再次',
  '继续',
  '连续',
  '小幅',
  '大幅',
  '明显',
  '显著',
  '逐步',
  '稳步',
  '略',
  '微',
  '仅略',
  '下午',
  '上午',
  '收盘',
  '仍',
  '首',
  '也',
  '只能',
  '只',
  '最高',
  '最多',
  '最低',
  '最少',
  '不过',
  '会',
  '可',
  '可能',
  '能',
  '能够',
  '可以',
  '竟',
  '应',
  '需',
  '将会',
  '基本',
  '大致',
  '一般',
  '通常',
  '往往',
  '最终',
  '目前',
  ...BEING_VERBS,
]);
const BEING = new Set(BEING_VERBS);
const SAYING = new Set(['称', '表示', '认为', '显示', '指出', '透露', '宣布', '获悉', '报道', '介绍', '强调']);
/** Parts of speech that cannot begin a name: adverbs, prepositions, conjunctions, particles, pronouns, interjections. */
const WEAK = /^(?:d|p|c|u|r|y|e$|o|zg|w)/;
/** … and those that cannot end one. */
const WEAK_END = /^(?:d|p|c|u|r|y|e$|o|zg|f|v$)/;

/** 价格每吨|上涨20元, 至每公斤|365日元: what the money is for, told before it. */
const PER_UNIT =
  /(?:平均|平均下来|下来)?每(?:吨|公吨|公斤|千克|斤|桶|加仑|升|亩|公顷|平方米|立方米|克|盎司|股|辆|台|件|套|箱|瓶|盒|头|只|尾|度|千瓦时|蒲式耳|磅|人|户|个|个项目|人次|月|年|天|日|小时|标箱)$/;
/** What the examples before 等 are: 华东等|地气温. */
const PLACES = /^(?:地区?|省份?|省区?市|市县|县区|国家?|城市|[省市县区])的?(?=.{2})/;
/** A name begins no farther before its end: a clause of ten thousand characters must not cost their square. */
const FARTHEST = 80;

/** Last characters of nouns that the segmenter takes for persons. */
const SUFFIXED = /[县市区镇乡村州省国路街桥河江湖海山港厂店馆院校站场园林业品物料机车船率量额价费税款金]/;

/** Drops the words that only lead in, and cuts a long wording at word edges; null where nothing is left. */
export function labelOf(scene: Scene, begin: number, to: number): Label | null {
  const { text } = scene;
  const from = Math.max(begin, to - FARTHEST);
  const tokens = tokensIn(scene, from, to);
  let start = from;
  let end = to - (PER_UNIT.exec(text.slice(Math.max(from, to - 8), to))?.[0].length ?? 0);
  end -= MANNER.exec(text.slice(Math.max(from + 1, end - 8), end))?.[0].length ?? 0;
  const trailing = [...tokens].reverse();
  // 死亡病例逼|近60万例: the segmenter's word begins before the figure
  if (text[to] === '近' && /[逼接]/.test(text[end - 1] ?? '')) end--;
  // 含硫量|竟高达: … or behind an adverb
  const straddling = tokens.at(-1);
  if (
    straddling &&
    straddling.to > end &&
    straddling.from > from &&
    /[竟却便就则均皆更只仍还又也已才]$/.test(text.slice(straddling.from, end))
  )
    end--;
  // 价格因成本推动上涨: what it is due to is no part of the name
  const cause = tokens.findLast((token) => token.from >= from + 2 && /^(?:因|受|由于|随着?|因为)$/.test(token.text));
  if (cause && cause.to < end) end = cause.from;
  for (const token of trailing) {
    const word = text.slice(Math.max(token.from, from), token.to);
    if (token.from >= end) continue;
    if (
      token.to < end ||
      !((WEAK_END.test(token.tag) && !NOUNS.has(word)) || EMPTY.has(word) || BESIDE.has(word)) ||
      knownTail(text.slice(start, end)) > 0
    )
      break;
    if (token.tag === 'v' && !EMPTY.has(word) && !BESIDE.has(word)) break;
    if (token.from <= start && BEING.has(word)) break;
    end = Math.max(token.from, from);
  }
  for (const token of tokens) {
    const word = text.slice(token.from, token.to);
    if (token.from > start || !(EMPTY.has(word) || (WEAK.test(token.tag) && !NOUNS.has(word) && !ATTRIBUTIVE.has(word)))) break;
    if (knownTail(text.slice(start, end)) === end - start) break;
    // a name of one word, whatever the segmenter takes it for
    if (token.to >= end && word.length > 1 && !EMPTY.has(word) && token.from === from) break;
    if (/^(?:与|对|同|向)$/.test(word) && start < end) break;
    // 中俄贸易额
    if (word === '中' && tokens.find((next) => next.from === token.to)?.tag === 'j') break;
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
  if (modifier >= start && end - modifier - 1 >= 2) {
    described = text.slice(start, modifier + 1).replace(/[\s“”"]/g, '');
    start = modifier + 1;
  }
  if (end - start > 12) {
    const item = Math.max(text.lastIndexOf('、', end - 3), text.lastIndexOf('”', end - 3));
    if (item >= start && end - start > 16) start = item + 1;
  }
  // PM2.|5年均浓度: never half a number
  while (start > from && /[.\dA-Za-z]/.test(text[start - 1]!) && /[.\d]/.test(text[start]!)) start--;
  if (end - start > LONGEST) start = Math.max(start, tokens.find((token) => end - token.from <= 14)?.from ?? start);
  const wording = trimmed(text.slice(start, end));
  if (/^(?:实际|其中|分别|目前)$|[中里内]有$|^占[据了到有]?$/.test(wording)) return null;
  if (wording.length < 1 || /^[\d.,%]+$/.test(wording) || EMPTY.has(wording) || FUNCTION.test(wording) || TIME.test(wording)) return null;
  const clean = tidy(wording);
  const phrase = phraseOf(scene, start, end);
  const name = phrase.name === text.slice(start, end) ? clean : tidy(phrase.name);
  // What is new stands before what is spread: set behind it, each object gets a hidden class of its own, which takes V8 some microseconds.
  const label: Label = { text: `${lead}${clean}`, from: phrase.from, to: end, ...indicatorOf(name || clean) };
  if (phrase.act) label.act = phrase.act;
  return described && described.length + clean.length <= LONGEST ? { ...label, lead: described } : label;
}

/** The last 等 in [from, to). */
function lastExamples(scene: Scene, from: number, to: number): Chunk | undefined {
  for (let i = chunkAt(scene, to) - 1; i >= 0 && scene.chunks[i]!.from >= from; i--)
    if (scene.symbols[i] === 'e' && scene.chunks[i]!.to < to) return scene.chunks[i];
  return undefined;
}

/** Verbs, and what the segmenter does not know that ends as they do: 贷到. */
export const isVerb = ({ tag, text }: { tag: string; text: string }): boolean =>
  (tag === 'v' && !NOUNS.has(text)) || (tag === 'x' && /.[到出下走掉完给入起住得]$/.test(text));

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
  const { from, to } = wordsBefore(scene, k);
  return to > from ? labelOf(scene, from, to) : null;
}

/** 市场份额由15.2%提高到18.6%: the word for the part is the name itself. */
export function sharesItself(scene: Scene, at: number): Label | null {
  const { from, to } = scene.chunks[at]!;
  const text = /市场份额|贡献率/.exec(scene.text.slice(from, to))?.[0];
  return text ? { name: text, text, scope: null, basis: null, from, to } : null;
}
