import { NOMINAL_VERBS, NOMINALS, PEOPLE } from '../../lexicon/lexicon.js';
import { indicatorOf, knownTail } from '../../link/link.js';
import type { FigureMention } from '../../recognize/recognize.js';
import { clauseAround, describedBehind } from '../label/describing.js';
import { isReached } from '../label/generic.js';
import { type Label, labelBefore, labelOf, onlyVerb, plainLabel, wordsBefore } from '../label/label.js';
import { nounAfter } from '../label/noun.js';
import { LONGEST } from '../label/trim.js';
import type { Draft, Site } from '../rule.js';
import { chunkAt, type Scene, textFrom, tokensIn } from '../scene.js';

/** A value as it is, of `label`, for the figure in chunk `k`. */
export const level = (k: number, label: Label | null, more: Partial<Draft> = {}): Draft => ({ k, label, measure: 'level', ...more });

/** Whether a figure tells what a plant or line can do. */
export const isPower = ({ quantity: { kind, unit } }: FigureMention): boolean =>
  kind === 'energy' || /(?:瓦|[kMG]Wp?|伏安|蒸吨)$/.test(unit ?? '');

/** Verbs that make another indicator of the noun they govern: 签约15个项目 is 签约项目. */
export const GOVERNS =
  /(?:新?签约|新?开工|竣工|投产|完工|新建|续建|在建|改造|引进|新增|关停|获批|开通|落地|新开|建成|开行|取缔|改建|扩建|创建|认定|入选|培育|通车|交付|动工|复工)$/;

/** Heights that a value reaches: 跨过400亿元台阶. */
const STEPS = /^(?:新|[十百千万]?[亿万]元?)?(?:台阶|大关|关口|关卡|门槛|新高|高点|纪录|关|(?:关键|重要)?(?:阻力|支撑|压力)位)$/;

/** Verbs of having and getting, behind who has: what they have stands behind the figure. */
export const GETS = /^(?:已|将|共|可)?(?:获得?|得到?|取得|拥有|享有|领到|拿到|分得|赢得|荣获|有|具有|提供)了?$/;

/** 4人因恶劣天气引发的事故死亡, 12人在冲突中受伤: by what or where it happens to them, up to the end of the clause. */
const FATE = /^(?:经|因|在|由于|于|遭|被)[^，。；：、0-9]{2,24}?(\p{Script=Han}{2})(?=[，。；、！]|$)/u;

const fated = (figure: FigureMention): boolean => /^(?:人|名|位|户|人次)$/.test(figure.quantity.unit ?? '');

/** 6人因滑坡掩埋所致: by what they came to what was told of all. */
const OWING_TO = /^(?:因|由)[^，。；：、0-9]{1,20}(?:所致|造成|引起|导致)(?=[，。；、）)]|$)/;

/** What befalls people. */
const HARM = /死亡|受伤|失踪|失联|遇难|伤亡|被困|重伤|轻伤/;

function owingTo({ scene, k, figure, chain }: Site): Label | null {
  if (!fated(figure)) return null;
  const cause = OWING_TO.exec(textFrom(scene.text, figure.to, 30));
  if (!cause) return null;
  // behind the bracket that parts them, what all of them came to
  const open = scene.symbols.lastIndexOf('(', k);
  const until = open > scene.symbols.lastIndexOf(')', k) ? open : k;
  const last = chain.recent.findLast((draft) => draft.k < until && scene.chunks[draft.k]!.figure!.quantity.unit === figure.quantity.unit);
  return last?.label && HARM.test(last.label.name) ? last.label : null;
}

/** 200间不同程度损坏, 300余间房屋受到不同程度破坏: what became of them, after those that are counted. */
const DAMAGED =
  /^(?:的?(\p{Script=Han}{2,6}?))?(?:均|都|也)?(?:受到|遭到|遭受|有)?不同程度(?:地|的)?(受损|损坏|损毁|受灾|毁坏|破坏|倒塌|受淹|进水|开裂)/u;

function damaged({ scene, figure }: Site): Label | null {
  if (figure.quantity.kind !== 'count') return null;
  const found = DAMAGED.exec(textFrom(scene.text, figure.to, 24));
  if (!found) return null;
  const things = found[1] ?? (/^[间栋幢]$/.test(figure.quantity.unit ?? '') ? '房屋' : '');
  const to = figure.to + found[0].length;
  return plainLabel(`${found[2]!}${things}`, found[0], to - found[2]!.length, to);
}

function fateOf({ scene, figure }: Site): Label | null {
  if (!fated(figure) || !/[经因在由于遭被]/.test(scene.text[figure.to] ?? '')) return null;
  const fate = FATE.exec(textFrom(scene.text, figure.to, 30));
  if (!fate || !NOMINALS.has(`people ${fate[1]}`)) return null;
  const to = figure.to + fate[0].length;
  return plainLabel(fate[1]!, fate[0].slice(-LONGEST), to - 2, to);
}

/** 两人死亡多人受伤: what happens to people, where no noun stands between. */
function befallen({ scene, figure }: Site): Label | null {
  if (!fated(figure)) return null;
  const verb = /^(?:全部|均|都|已|当场|不幸|因[伤病])*(\p{Script=Han}{2})/u.exec(textFrom(scene.text, figure.to, 8))?.[1];
  if (!verb || !NOMINALS.has(`people ${verb}`)) return null;
  const from = scene.text.indexOf(verb, figure.to);
  return plainLabel(verb, verb, from, from + 2);
}

/** At what pace something grows. */
const PACED = /^的?(?:速度|幅度)/;
const GROWS: ReadonlySet<string> = new Set(['area', 'mass', 'money', 'volume', 'energy']);
/** What a thing is done at. */
const RATE = /^的?(时速|速度|价格|均价|单价|高价|低价|底价)(?!的|为|和|[，。；]|[上下]|[涨跌]|优势|水平)/;

/** 以每秒3米的速度爬升: at what rate something is done. */
export function rateBehind(scene: Scene, figure: FigureMention): Label | null {
  // 以年均3万亩的速度扩展, 以每年8万吨的幅度增加: how fast something grows is not what is measured
  if (PACED.test(textFrom(scene.text, figure.to, 4)) && GROWS.has(figure.quantity.kind)) {
    const at = scene.text.lastIndexOf('以', figure.from);
    const label = at >= figure.from - 8 && at > 0 ? labelOf(scene, wordsBefore(scene, chunkAt(scene, at)).from, at) : null;
    return label && !onlyVerb(scene, label) ? label : null;
  }
  const rate = RATE.exec(textFrom(scene.text, figure.to, 6))?.[1];
  if (!rate) return null;
  const from = scene.text.indexOf(rate, figure.to);
  return plainLabel(rate === '时速' ? '速度' : rate, rate, from, from + rate.length);
}

/** 万亿级, 千亿级: of what rank the things are that are named behind it. */
const isGrade = ({ text }: Scene, { from, to }: { from: number; to: number }): boolean => /[百千万亿元]级$/.test(text.slice(from, to));

/** The noun behind the count at chunk `k`; behind the clause that describes it where the words before that name nothing. */
function thingCounted(scene: Scene, k: number): ReturnType<typeof nounAfter> {
  const near = nounAfter(scene, k);
  const around = near ? clauseAround(scene, k) : -1;
  // 一支由六个部门|组成的队伍
  if (near && around > near.from && around < near.to) {
    const last = tokensIn(scene, near.from, around).at(-1)!;
    return { ...near, to: /^v$/.test(last.tag) && last.from > near.from ? last.from : around };
  }
  const label = near && labelOf(scene, near.from, near.to);
  if (!near || !label || onlyVerb(scene, label)) return describedBehind(scene, k) ?? near;
  // 一条|连接|甲区和乙区的主干道: of one thing alone, for of many a verb says what they do
  const goesOn = scene.chunks[k]!.figure!.quantity.value === 1 && !/^(?:$|[的，。；：！？、])/.test(textFrom(scene.text, near.to, 1));
  return (goesOn && !PEOPLE.test(label.name) ? describedBehind(scene, k) : null) ?? near;
}

/** The noun that the figure counts, without a name that the next figure takes for itself: 17个|项目|总投资超1亿元. */
export function counted(site: Site): Label | null {
  const { scene, k, figure } = site;
  // 7座220千伏变电站: the size of what is counted stands between
  const sized = scene.chunks[k + 1];
  const groups = /^(?:批|大|大类|类|种|组)$/.test(site.figure.quantity.unit ?? '') && sized?.figure?.quantity.kind === 'count';
  if (
    sized?.figure &&
    sized.from === scene.chunks[k]!.to &&
    (groups ||
      (scene.symbols[k + 2] === 'd' && /^(?:人|名|人次)$/.test(sized.figure.quantity.unit ?? '')) ||
      isGrade(scene, sized) ||
      !['count', 'money', 'percent'].includes(sized.figure.quantity.kind))
  ) {
    // 2个5万吨级、1个3万吨级泊位: the last of a row has what all are
    const row = /^(?:cFF?)+(?=[NE])/.exec(scene.symbols.slice(k + 2))?.[0].length ?? 0;
    const behind = nounAfter(scene, k + 1 + row);
    const label = behind && !STEPS.test(scene.text.slice(behind.from, behind.to)) ? labelOf(scene, behind.from, behind.to) : null;
    const words = scene.text.slice(sized.from, sized.to);
    // 4个万亿级产业集群: of which rank
    return (
      label && {
        ...label,
        ...(isGrade(scene, sized) ? { name: `${words}${label.name}` } : {}),
        text: `${words}${label.text}`.slice(-LONGEST),
      }
    );
  }
  const rate = figure.quantity.kind === 'count' ? null : rateBehind(scene, figure);
  if (rate) return rate;
  const fate = fateOf(site) ?? owingTo(site) ?? damaged(site);
  if (fate) return fate;
  const noun = thingCounted(scene, k);
  // 30人生还: a verb of which the segmenter has cut off the second half
  if (!noun || noun.to === noun.from + 1) {
    const fell = befallen(site);
    if (!noun || fell) return fell;
  }
  const words = scene.text.slice(noun.from, noun.to);
  // 迈上4个万亿元台阶: a height reached, by what the clause is about; 在48项基础上
  if (STEPS.test(words) || /基础上[，、]?$/.test(scene.text.slice(noun.from, noun.to + 1))) return null;
  // 需要2000个人运作
  if (
    /^人[^口才员民均大类工力气物格]?/.test(words) &&
    figure.quantity.unit === '个' &&
    tokensIn(scene, noun.from, noun.from + 1)[0]?.text === '人'
  )
    return plainLabel('人数', words, noun.from, noun.to);
  const each = ofEach(scene, noun);
  if (each) return each;
  const whole = noun.to === scene.chunks[noun.next - 1]?.to;
  const joins = whole ? /^[La]*(?=[F%])/.exec(scene.symbols.slice(noun.next)) : null;
  const tail = joins ? knownTail(words) : 0;
  // 重点项目总投资达…: the figure behind takes 总投资, what is counted stays whole
  const taken = tail > 0 && /^(?:项目|工程)/.test(words.slice(-tail)) ? tail - 2 : tail;
  // 337个地级及以上城市平均优良天数比例: the table knows the whole, of which the first noun is counted
  const first = taken === words.length && figure.quantity.kind === 'count' ? COUNTED_FIRST.exec(words)?.[0] : undefined;
  if (first) return labelOf(scene, noun.from, noun.from + first.length);
  if (taken < words.length) {
    const label = labelOf(scene, noun.from, noun.to - taken);
    // 一条漂亮的增长线
    if (label && tokensIn(scene, label.from, label.to).every(({ tag }) => tag === 'a')) return null;
    // 20.5%历史高位: a height that is reached names nothing; 打破12项纪录 counts them
    return label && isReached(label.name) && figure.quantity.kind !== 'count' ? null : label;
  }
  // 100个投资5000万元以上项目: the noun stands behind the threshold
  const limit = noun.next + joins![0].length;
  // 22个省市3900余家企业: a count is no threshold
  if (scene.chunks[limit]!.figure!.quantity.kind === 'count') return labelOf(scene, noun.from, noun.to);
  const behind = scene.chunks[limit]!.figure!.quantity.approximation === 'exact' ? null : nounAfter(scene, limit);
  const label = behind && labelOf(scene, behind.from, behind.to);
  return label && { ...label, name: `${scene.text.slice(noun.from, scene.chunks[limit]!.to)}${label.name}`.slice(-LONGEST) };
}

/** What is counted before a measure that all of it has. */
const COUNTED_FIRST = /^.{0,8}?(?:城市|地区|省份|企业|单位|行业|产业|县|村|乡镇|项目|学校|医院|断面|站点|机构|家庭|农户|品种|商品)(?=.{2})/;

/** Measures that each of what is counted has. */
const EACH_HAS = /(?:容量|面积|投资|功率|[高长宽深重]度?|规模|产能|能力|价值|金额|吨位|跨度|直径|口径|注册资本|产值|收入|年龄)$/;

/** 4台单机容量25万千瓦的机组: what is counted stands behind what each of them has. */
function ofEach(scene: Scene, noun: { from: number; to: number; next: number }): Label | null {
  const limit = scene.chunks[noun.next];
  if (
    !limit?.figure ||
    limit.figure.quantity.kind === 'count' ||
    // 14个投资千万元以上项目: a threshold belongs to the name
    limit.figure.quantity.approximation === 'at_least' ||
    limit.from !== noun.to ||
    !/^d?[NE"]/.test(scene.symbols.slice(noun.next + 1))
  )
    return null;
  const words = scene.text.slice(noun.from, noun.to);
  if (!EACH_HAS.test(words) || /[”、和与]/.test(words)) return null;
  const behind = nounAfter(scene, noun.next);
  return behind && labelOf(scene, behind.from, behind.to);
}

/** Nouns that only say that there are sorts of something. */
const SORTING = /^(?:品种|种类|类别|门类|规格|型号|批次)$/;

/** 签约15个示范引领项目, 集中签约总投资310亿元的25个项目: the verb before and the noun after name it together. */
export function governed(scene: Scene, k: number, noun: Label): Label {
  // 化学药品205个品种: of what, right before the count
  const sorted = SORTING.test(noun.name) && scene.symbols[k - 1] === 'N' ? labelBefore(scene, k) : null;
  if (sorted && !onlyVerb(scene, sorted)) {
    const text = `${sorted.name.replace(/^.*(?:包括|包含|含有|涵盖)/, '')}${noun.text}`;
    return { ...noun, ...indicatorOf(text), text };
  }
  const attribute = /F[La]*d$/.exec(scene.symbols.slice(0, k));
  // 新建5个公园、3个广场
  const row = attribute ? null : /(?:F[NE"]+c)+$/.exec(scene.symbols.slice(0, k));
  const { from, to } = wordsBefore(scene, attribute?.index ?? row?.index ?? k);
  const words = scene.text.slice(from, to);
  const verb = GOVERNS.exec(words.slice(0, words.length - (attribute ? knownTail(words) : 0)))?.[0];
  if (!verb) {
    // 售出2030万台手机: the verb makes a noun with its object
    const done = attribute || row ? undefined : tokensIn(scene, Math.max(from, to - 2), to).at(-1);
    return done && done.to === to && NOMINAL_VERBS.has(done.text)
      ? { ...noun, act: { subject: '', verb: done.text, object: noun.name } }
      : noun;
  }
  if (noun.text.startsWith(verb) || noun.name.endsWith(verb)) return noun;
  const text = `${verb}${noun.text}`.slice(0, LONGEST);
  return { ...noun, ...(noun.scope ? {} : indicatorOf(`${verb}${noun.name}`)), text };
}
