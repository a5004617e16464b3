import { EMPTY_VERBS } from '../lexicon/lexicon.js';
import { indicatorOf, knownHead, knownTail, type NamedIndicator } from '../link/link.js';
import { type Chunk, chunkAt, type Scene, tokensIn } from './chunks.js';

/** What is measured, as found: its wording and its normal form. */
export interface Label extends NamedIndicator {
  text: string;
  from: number;
  to: number;
  /** What stands before 的 and describes the name: 仪表与控制系统的|总投资. Part of the wording, not of the name. */
  lead?: string;
}

/** A label is a name, not a sentence. */
const LONGEST = 24;
const EMPTY = new Set(EMPTY_VERBS);
/** Nothing but words that join, time or plan: 拟以, 还会, 将再. */
const FUNCTION = /^[拟以将已还会再又也仍就均都可能要曾正才只仅而且并则是为有在于从由被把给较更最约共计后前内]+$/;
/** A time of no certain length: 时间里, 未来几个月. */
const TIME =
  /^(?:未来|今后|过去|最近|近|其后|此后)?(?:一?几|数|多|若干|整|这)?(?:个多?月|年|天|周|日|小时|时间|期间|同时|同期|时候|阶段|期)(?:内|里|中|间|来|以来)?$|^(?:过去|以前|此前|以往|原来|原先|现在|当前|如今|眼下)(?:的)?$/;
/** Nouns that the segmenter takes for something else. */
const NOUNS = new Set(['县', '举措', '高速', '州', '镇']);
/** How something moves, glued by the segmenter to the verb behind it: 收入稳步|增长. */
const MANNER = /(?:仍?(?:稳步|稳定|持续|快速|平稳|较快|大幅|小幅|明显|显著|强劲|迅猛|不断|继续保持|保持|维持|呈现?))+$/;
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
]);
const SAYING = new Set(['称', '表示', '认为', '显示', '指出', '透露', '宣布', '获悉', '报道', '介绍', '强调']);
/** Parts of speech that cannot begin a name: adverbs, prepositions, conjunctions, particles, pronouns, interjections. */
const WEAK = /^(?:d|p|c|u|r|y|e|o|zg|w)/;
/** … and those that cannot end one. */
const WEAK_END = /^(?:d|p|c|u|r|y|e|o|zg|f|v$)/;

/** Chunks that end the words that lead up to a figure. */
const STOP = new Set([...',;:.()F%RPZXBUDbHILtTO-']);
/** 价格每吨|上涨20元, 至每公斤|365日元: what the money is for, told before it. */
const PER_UNIT =
  /(?:平均|平均下来|下来)?每(?:吨|公吨|公斤|千克|斤|桶|加仑|升|亩|公顷|平方米|立方米|克|盎司|股|辆|台|件|套|箱|瓶|盒|头|只|尾|度|千瓦时|蒲式耳|磅|人|户|个|个项目|人次|月|年|天|日|小时|标箱)$/;
/** Names that say nothing of their own: what they are of was named before. */
export const GENERIC = new Set([
  '总数',
  '总量',
  '数量',
  '规模',
  '总规模',
  '增速',
  '增幅',
  '降幅',
  '涨幅',
  '数',
  '总额',
  '其',
  '人数',
  '个数',
]);

/** The stretch of words directly before chunk `k`: after the last clause mark, figure, period, subject or joining verb. */
export function wordsBefore(scene: Scene, k: number): { from: number; to: number; first: number } {
  const { chunks } = scene;
  let first = k;
  while (first > 0) {
    const chunk = chunks[first - 1]!;
    if (STOP.has(chunk.symbol)) {
      // 计划投资 and the like are part of the name where the figure follows
      if (!(chunk.symbol === 'T' && /投资$/.test(scene.text.slice(chunk.from, chunk.to)))) break;
    }
    if (chunk.symbol === 'E' && !leansOn(scene, first - 1)) break;
    if (chunk.symbol === ' ' && first < k) break;
    first--;
  }
  return { from: first < k ? chunks[first]!.from : (chunks[k]?.from ?? 0), to: chunks[k]?.from ?? scene.text.length, first };
}

/** Whether the entity at chunk `i` stands in a row of examples: 走访上海电气、浪潮等企业801家. */
export function exampled(scene: Scene, i: number): boolean {
  const rest = scene.symbols.slice(i, i + 24);
  const next = scene.chunks[i + 1];
  const short = next?.symbol !== 'N' || next.to - next.from <= 4;
  return (short && /^E[NEt]*(?:c[EN"t]+)*e/.test(rest)) || (scene.symbols[i - 1] === 'c' && /^E[EN"t]*(?:c[EN"t]+)*e/.test(rest));
}

/** Whether the entity at chunk `i` is only mentioned on the way (与…国家, 对…出口) or is part of a longer name. */
export function leansOn(scene: Scene, i: number): boolean {
  const { chunks, text } = scene;
  const before = chunks[i - 1];
  const chunk = chunks[i]!;
  const word = before ? text.slice(before.from, before.to) : '';
  if (before && /(?:与|同|对|向|赴|往|驻|援|面向|来自|销往|发往|出口到|来源于)$/.test(word)) return true;
  if (exampled(scene, i)) return true;
  // 发往俄罗斯、波兰: what is said of the first of a row holds for the others
  if (scene.symbols[i - 1] === 'c' && scene.symbols[i - 2] === 'E' && leansOn(scene, i - 2)) return true;
  return chunk.symbol === 'E' && /^(?:共产党|籍|产|商|资企业|同胞|沿线|方向|方面)/.test(text.slice(chunk.to, chunk.to + 2));
}

/** Drops the words that only lead in, and cuts a long wording at word edges; null where nothing is left. */
export function labelOf(scene: Scene, from: number, to: number): Label | null {
  const { text } = scene;
  const tokens = tokensIn(scene, from, to);
  let start = from;
  let end = to - (PER_UNIT.exec(text.slice(Math.max(from, to - 8), to))?.[0].length ?? 0);
  end -= MANNER.exec(text.slice(Math.max(from + 1, end - 8), end))?.[0].length ?? 0;
  const trailing = [...tokens].reverse();
  // 死亡病例逼|近60万例: the segmenter's word begins before the figure
  if (text[to] === '近' && /[逼接]/.test(text[end - 1] ?? '')) end--;
  // 价格因成本推动上涨: what it is due to is no part of the name
  const cause = tokens.findLast((token) => token.from >= from + 2 && /^(?:因|受|由于|随着?|因为)$/.test(token.text));
  if (cause && cause.to < end) end = cause.from;
  for (const token of trailing) {
    const word = text.slice(Math.max(token.from, from), token.to);
    if (token.from >= end) continue;
    if (token.to < end || !(WEAK_END.test(token.tag) || EMPTY.has(word) || BESIDE.has(word)) || knownTail(text.slice(start, end)) > 0)
      break;
    if (token.tag === 'v' && !EMPTY.has(word) && !BESIDE.has(word)) break;
    end = Math.max(token.from, from);
  }
  for (const token of tokens) {
    const word = text.slice(token.from, token.to);
    if (token.from > start || !(EMPTY.has(word) || (WEAK.test(token.tag) && !NOUNS.has(word)))) break;
    if (knownTail(text.slice(start, end)) === end - start) break;
    // a name of one word, whatever the segmenter takes it for
    if (token.to >= end && word.length > 1 && !EMPTY.has(word) && token.from === from) break;
    if (/^(?:与|对|同|向)$/.test(word) && start < end) break;
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
  // 员工称此次裁人比例: what is said comes after the verb of saying
  const says = tokens.findLast((token) => token.from >= start && token.to <= end - 2 && SAYING.has(token.text));
  if (says) start = says.to;
  // 走访上海电气等企业: what follows the examples is the name, with the verb that governs it
  let lead = '';
  const examples = lastExamples(scene, start, end - 1);
  if (examples) {
    const verb = tokens.filter((token) => token.from >= start && token.to <= examples.from).find((token) => token.tag !== 'd');
    if (verb && /^v/.test(verb.tag)) lead = text.slice(verb.from, verb.to);
    start = examples.to;
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
  if (end - start > LONGEST) start = Math.max(start, tokens.find((token) => end - token.from <= 14)?.from ?? start);
  const wording = text
    .slice(start, end)
    .replace(/(?:共|共计|合计|总计)$/, '')
    .replace(/^(?:[\s、“”"《》（）—-]|的)+|[\s、“”"《（—-]+$/g, '');
  if (/[中里内]有$/.test(wording)) return null;
  if (wording.length < 1 || /^[\d.,%]+$/.test(wording) || EMPTY.has(wording) || FUNCTION.test(wording) || TIME.test(wording)) return null;
  const clean = wording.replace(/[，。；：！？,;:!?\s]/g, '').slice(-LONGEST);
  const label = { ...indicatorOf(clean), text: `${lead}${clean}`, from: start, to: end };
  return described && described.length + clean.length <= LONGEST ? { ...label, lead: described } : label;
}

/** The last 等 in [from, to). */
function lastExamples(scene: Scene, from: number, to: number): Chunk | undefined {
  for (let i = chunkAt(scene, to) - 1; i >= 0 && scene.chunks[i]!.from >= from; i--)
    if (scene.symbols[i] === 'e' && scene.chunks[i]!.to < to) return scene.chunks[i];
  return undefined;
}

/** A label that is nothing but a verb (新增, 卖, 开行): what it is done to was named before. */
export function onlyVerb(scene: Scene, label: Label): boolean {
  const tokens = tokensIn(scene, label.from, label.to);
  return (
    tokens.length > 0 &&
    knownTail(label.text) === 0 &&
    tokens.every((token) => /^(?:v|d|p|u|f|zg|a$)/.test(token.tag) && token.tag !== 'vn')
  );
}

/** The label in the words directly before chunk `k`. */
export function labelBefore(scene: Scene, k: number): Label | null {
  // 33个老旧小区、74.7万平方米: what stands before 、 belongs to the figure before
  if (scene.symbols[k - 1] === 'c' && /F[NE"]*c$/.test(scene.symbols.slice(Math.max(0, k - 12), k))) return null;
  const { from, to } = wordsBefore(scene, k);
  return to > from ? labelOf(scene, from, to) : null;
}

/** Measure words that go with anything; 枚, 名, 辆 say what is counted: 85枚奖牌的成绩. */
const LOOSE = new Set(['个', '项', '种', '类', '处', '大', '批', '次', '条', '宗', '起', '家', '户']);
/** Whether [from, to) is made of nouns alone. */
const nouns = (scene: Scene, from: number, to: number) =>
  tokensIn(scene, from, to).every(({ tag, text }) => /^(?:n|vn|b|j|l|m|q|c|x|eng)/.test(tag) || /^[、和与]$/.test(text) || NOUNS.has(text));
/** What a count before 的 counts: 30个国家的客商. */
const OWNERS =
  /(?:国家|地区|省份|省区|省区市|城市|县市区|市县|县区|区县|市区|旗县|乡镇|街道|社区|行政村|部门|行业|领域|家庭|农户|项目|小项|大项)$/;

/** Where the noun that follows chunk `k` ends: at a mark, a figure, or a verb that opens a predicate. */
export function nounAfter(scene: Scene, k: number): { from: number; to: number; next: number } | null {
  const { chunks } = scene;
  let i = k + 1;
  if (chunks[i]?.symbol === 'd') i++;
  const from = chunks[i]?.from;
  if (from === undefined) return null;
  // 占据2%的市场份额
  if (chunks[i]!.symbol === 'A' && /份额$/.test(scene.text.slice(from, chunks[i]!.to))) return { from, to: chunks[i]!.to, next: i + 1 };
  if (!['N', 'E', '"', 'c'].includes(chunks[i]!.symbol)) return null;
  let to = from;
  let last = i;
  for (let j = i; j < chunks.length; j++) {
    const chunk: Chunk = chunks[j]!;
    // 来自69个国家和地区的企业, 覆盖23个县市区的农作物: places and bodies are what is counted; what is theirs comes after
    if (chunk.symbol === 'd' && j > i && to > from + 1 && nouns(scene, from, to)) {
      const unit = chunks[k]!.figure?.quantity.unit ?? '';
      if (OWNERS.test(scene.text.slice(from, to)) || (!LOOSE.has(unit) && chunks[k]!.figure?.quantity.kind === 'count' && k + 1 === i))
        break;
    }
    if (chunk.symbol === 'E' || chunk.symbol === 'd' || chunk.symbol === '"') {
      to = chunk.symbol === 'd' ? to : chunk.to;
      last = j;
      continue;
    }
    if (chunk.symbol === 'c' && j > i) {
      // 镇、街道 goes on; 49亿元、增长 does not
      if (chunks[j + 1]?.symbol !== 'N') break;
      last = j;
      continue;
    }
    if (chunk.symbol !== 'N') break;
    // 2727亿元的一般公共预算收入: a name that the table knows is not cut
    const known = j === i ? knownHead(scene.text.slice(chunk.from, chunk.to)) : 0;
    if (known > 3) return { from, to: chunk.from + known, next: j + 1 };
    const inside = tokensIn(scene, chunk.from, chunk.to).filter((token) => token.from >= chunk.from && token.to <= chunk.to);
    let stop: number | null = null;
    inside.forEach((token, n) => {
      if (
        stop === null &&
        /^(?:v|d|p|r)$/.test(token.tag) &&
        (token.from > from || inside.length > 1) &&
        !NOUNS.has(token.text) &&
        !nominal(inside, n) &&
        !(n === inside.length - 1 && NOMINAL.has(token.text))
      )
        stop = token.from;
    });
    to = stop ?? chunk.to;
    last = j;
    if (stop !== null) break;
  }
  if (to > from) return { from, to, next: last + 1 };
  // 有股权融资需求的拟上市企业: a clause that describes, then 的, then the noun
  const relative = /^[NEc"PLaT]{1,8}d(?=[NE"])/.exec(scene.symbols.slice(i, i + 10));
  return relative ? nounAfter(scene, i + relative[0].length - 1) : null;
}

/** Verbs that are nouns at the end of a phrase: 50%的资金支持. */
const NOMINAL = new Set([
  '支持',
  '补贴',
  '补助',
  '贡献',
  '优惠',
  '奖励',
  '投入',
  '支出',
  '投资',
  '贷款',
  '服务',
  '管理',
  '收入',
  '需求',
  '补偿',
]);

/** A verb that stands inside a noun phrase (产业链切割环节, 征迁协议签订工作): a noun follows it directly. */
function nominal(tokens: readonly { tag: string; text: string }[], n: number): boolean {
  const next = tokens[n + 1];
  const previous = tokens[n - 1];
  return (
    tokens[n]!.tag === 'v' &&
    next !== undefined &&
    /^(?:n|vn|an)/.test(next.tag) &&
    (previous === undefined || !/^n/.test(previous.tag) || tokens[n]!.text.length < 2)
  );
}

/** 市场份额由15.2%提高到18.6%: the word for the part is the name itself. */
export function sharesItself(scene: Scene, at: number): Label | null {
  const { from, to } = scene.chunks[at]!;
  const text = /市场份额|贡献率/.exec(scene.text.slice(from, to))?.[0];
  return text ? { name: text, text, scope: null, basis: null, from, to } : null;
}

/** Verbs of reports that the segmenter does not know as such. */
const DONE_TO =
  /(?:惠及|覆盖|发放|整治|安置|新改建|改扩建|选派|资助|帮扶|查处|获评|荣获|摘得|斩获|签约|签订|续建|收储|腾退|拆除|清理|整改)$/;

/** 300余家企业参会, 邀请300家企业: what is done with the counted ones belongs to the wording. */
export function predicated(scene: Scene, k: number, label: Label): Label {
  // a wording of more than 24 characters is none
  const rest = scene.text.slice(label.to, label.to + 25);
  const stop = /[，。；：！？、“（]/.exec(rest)?.index ?? rest.length;
  const end = Math.min(
    label.to + stop,
    (scene.chunks.find((chunk, i) => i > k && chunk.figure) ?? { from: Number.POSITIVE_INFINITY }).from,
  );
  const { from, to } = wordsBefore(scene, k);
  const row = scene.symbols[k - 1] === 'c' || label.text.startsWith(scene.text.slice(from, to));
  const verb = row
    ? ''
    : (
        tokensIn(scene, Math.max(from, to - 8), to).find((token) => token.from >= from && token.to <= to && /^v/.test(token.tag)) ?? {
          text: DONE_TO.exec(scene.text.slice(from, to))?.[0] ?? '',
        }
      ).text;
  const text =
    [`${verb}${label.text}${scene.text.slice(label.to, end)}`, `${label.text}${scene.text.slice(label.to, end)}`, label.text].find(
      (t) => t.length <= 24,
    ) ?? label.text;
  return { ...label, text };
}

/** A label that ends in a verb describes what stands behind it: 持有|的61.35%股权, 产生|的1亿元借款. */
export function verbal(scene: Scene, label: Label): boolean {
  const last = tokensIn(scene, label.from, label.to).at(-1);
  return last !== undefined && /^(?:v|d)$/.test(last.tag) && knownTail(label.text) === 0;
}
