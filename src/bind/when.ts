import type { Status } from '../../schemas/schemas.js';
import { FORMERLY, LOOKS_FORWARD } from '../lexicon/lexicon.js';
import { type LinkedPeriod, periodAt } from '../link/link.js';
import { cannotBe } from './cannotbe.js';
import { eventOf } from './events.js';
import { chunkAt, type Scene } from './scene.js';
import { isAtOdds, isLongAgo, PAID_OUT, standsApart } from './standing.js';
import { isSummedUp } from './summedup.js';
import { isSize, isTimeless } from './timeless.js';

/** The period of a figure, and whether it was carried over from an earlier clause or sentence. */
export interface When {
  period: LinkedPeriod;
  inferred: boolean;
}

/** What stands before the figure of chunk `k` in its clause. */
const clauseBefore = ({ text, chunks }: Scene, k: number): string =>
  /[^，。；：]*$/.exec(text.slice(Math.max(0, chunks[k]!.from - 40), chunks[k]!.from))![0];

/** What a rule sets: 起付标准, 最高补偿限额, 税率. */
const SET_BY_RULE =
  /起付|起征|封顶|税率|费率|限额|(?:补[偿助贴]|报销|支付|缴[费纳存]|收费|罚款|保障|低保|工资|征收|计价|用[水电气])[^，。；]{0,4}(?:标准|比例|额度|[上下]限|基数)|[票电水气]价|资金支付$/;

/** What is said to come, or to be possible, is not so on the day it is told. */
const TO_COME = new RegExp(`${LOOKS_FORWARD}|规划|目标|可(?:[以达望]|[^，。；]{0,4}[0-9])|建成后|投产后|届时|未来|最多|如果|若`);

/** 本届展会上，…; 博览会期间，…: what the sentence tells takes place at the event. */
const THE_EVENT = /^(?:在)?(?:本|此)[届次][^，。；]{0,8}[会展节赛坛]|[会展节]期间[，将还]/;

/** 共60余人参加会议: who took part in what the news tells of. */
const PEOPLE: ReadonlySet<string> = new Set(['人', '名', '位', '家', '支', '人次', '户']);
const TOOK_PART =
  /(?:参加|出席|列席|参与)了?(?:此次|本次|当天|今天|这次)?(?:[^，。；0-9]{0,8}(?:会议?|活动|仪式|座谈|培训班?|典礼|论坛|演练))(?!的|[一-龥]*员)|参会|与会|到会|到场|在场/;

const UNNAMED = 'unnamed-holiday';

/**
 * The period that holds for the figure of chunk `k` under `label`: stated in its clause, carried over from before it, or the day of telling
 * that the text names; what a work is like has one only where its clause states it.
 */
export function whenOf(scene: Scene, k: number, label: string | null): When | null {
  if (isSize(scene, k)) return null;
  const { from } = scene.chunks[k]!;
  const { period, stated, vague } = periodAt(scene.text, scene.linked, from);
  if (vague) return null;
  if (isTimeless(scene, k, label)) {
    // 总投资35亿元的项目去年开工: what stands behind dates another thing
    const own = period && stated && period.to <= from && /^[^，。；]*$/.test(scene.text.slice(period.to, from));
    return own ? { period, inferred: false } : null;
  }
  const own = period !== null && scene.linked.periods.includes(period);
  const { effect } = scene.linked;
  if (!stated && !own && effect && SET_BY_RULE.test(label ?? '')) return { period: effect, inferred: true };
  // 目前已有61个国家确认参展: before it begins; 目前准备就绪，将有155个国家参加: when it is held
  const before = own && !scene.text.slice(period.to, from).includes('将');
  if (!stated && !before && scene.linked.staged && (eventOf(scene, k) || THE_EVENT.test(scene.text)))
    return { period: scene.linked.staged, inferred: true };
  const { news } = scene.linked;
  if (
    !stated &&
    news &&
    period !== news &&
    period?.period.granularity !== 'day' &&
    PEOPLE.has(scene.chunks[k]!.figure!.quantity.unit ?? '') &&
    TOOK_PART.test(scene.text.slice(Math.max(0, from - 24), from + 24))
  )
    return { period: news, inferred: true };
  if (!period) return told(scene, k);
  // 假日期间…。住了3天: a holiday without its name is no time of how long something takes
  if (!own && period.rule === UNNAMED && scene.chunks[k]!.figure!.quantity.kind === 'duration') return null;
  // 前三季度…。正在举行的展会有8000家企业参展: what is going on is not of a span that is over
  if (!stated && period.over && !own && UNDER_WAY.test(scene.text.slice(Math.max(0, from - 40), from))) return told(scene, k);
  if (!stated && !own && (isStillToCome(scene, k, period) || isDoneSince(scene, k, period))) return null;
  // 上半年，…。店里有30名员工: what another paragraph counts over a time gone by or to come is no time of what is there or costs so much
  if (!stated && !own && scene.linked.afar && isElsewhere(scene, period) && !isSummedUp(scene, k, label)) return byNow(scene, k);
  // the time that a heading has is that of the text below, where its figure stands again
  const elsewhere = !stated && !own && scene.linked.sentence.block.kind !== 'heading';
  const apart = elsewhere ? (cannotBe(scene, k, label, period) ?? standsApart(scene, k, period)) : null;
  if (apart) return apart === 'now' ? byNow(scene, k) : null;
  return { period, inferred: !stated || inEarlierClause(scene, period, k) };
}

/** Days within which what goes on since then is the news itself. */
const NEWS_SINCE = 31;

/**
 * Whether a time carried from another paragraph is no time of what is there or costs so much: one gone by or to come, one that goes on since long
 * before (今年以来), or a moment (截至去年底) that had long passed.
 */
function isElsewhere(scene: Scene, period: LinkedPeriod): boolean {
  const { linked } = scene;
  if (period !== linked.period && period !== linked.stock) return false;
  const { shape, from, to } = period.expression;
  if (shape === 'since') return isLongAgo(scene, period.period.period_start, NEWS_SINCE);
  if (shape === 'until' || (to ?? from).edge === 'end') return isLongAgo(scene, period.period.period_end);
  return period.over === true || period.ahead === true;
}

/** `when`, where it can be that of what `status` says of the figure of chunk `k`; what is so without it is of the time of telling, or of none. */
export function whenBy(scene: Scene, k: number, when: When | null, status: Status): When | null {
  if (when && status !== 'actual' && when.period.rule === UNNAMED && !scene.linked.periods.includes(when.period)) return null;
  if (!when?.inferred || scene.linked.periods.includes(when.period) || !isAtOdds(scene, k, when.period, status)) return when;
  if (status !== 'actual') return null;
  // 博览会明天开幕。本届展会展位达5400个: what a fair has it has when it is held
  return eventOf(scene, k) || THE_EVENT.test(scene.text) || OF_A_FAIR.test(scene.text) ? when : byNow(scene, k);
}
/** 参展企业, 展位, 与会代表: who comes to a fair or a meeting, and what is set up there. */
const OF_A_FAIR = /参展|组团|展[位区]|展会|参赛|参会|与会/;

/** “十四五”期间将新增…。已建成183公里: what is done is not of the years that are aimed at. */
const isDoneSince = ({ text, chunks }: Scene, k: number, { over, role, expression: { shape } }: LinkedPeriod): boolean =>
  !over &&
  (shape === 'plan' || role === 'deadline') &&
  /已[^，。；]{0,12}$/.test(text.slice(Math.max(0, chunks[k]!.from - 16), chunks[k]!.from));

/** What somebody means to do is not of the time reported on before; what is paid out for that time is. */
const MEANT =
  /(?<![模草虚比代])拟(?!定|人|态|合|真)|(?<!年度|全年|季度|原|按|照|超|完成|列入|纳入)计划(?=[建投新购实募发安用在于将从对向与开引招增减回收])|有望|打算|准备(?=[建投新购用在将从对向开引招])|将(?=[以于在投新建购发采继再派])/;
/** 力争三年内产值过百亿: what is to be so within years is not of the time reported on. */
const WITHIN =
  /(?:计划|规划|力争|争取|确保|有望|预计|打算|准备|将|拟|目标是|要)(?:，|在|用|于|通过)?(?:[1-9][—～-])?(?:[2-9]|[二两三四五六七八九十])年(?:之?内|左右?的?时间)[^。；]*$/;
/** What is going on, in the clause of the figure. */
const UNDER_WAY = /正在(?:举行|举办|进行|召开|建设|施工|热播|上映|展出)的?[^，。；]*$/;
/** … told among what is to be done. */
const DONE_BY_NOW = /已|目前|累计|完成了|去年|同比|比上年/;
/** What is done next is not of the time reported on. */
const NEXT_STEP = /^(?:下一步|下一阶段|下阶段|接下来|今后|后续|此后)/;
function isStillToCome(scene: Scene, k: number, { over, expression, role }: LinkedPeriod): boolean {
  const { text, chunks } = scene;
  if (WITHIN.test(text.slice(Math.max(0, chunks[k]!.from - 40), chunks[k]!.from))) return true;
  if (scene.linked.outlook && over && scene.linked.afar && !DONE_BY_NOW.test(clauseBefore(scene, k))) return true;
  if (NEXT_STEP.test(text) && (over || expression.shape === 'since')) return true;
  if (!over && role !== 'event' && expression.shape !== 'since' && expression.shape !== 'until') return false;
  const { from } = chunks[k]!;
  const clause = clauseBefore(scene, k);
  // 计划建设1.2万套，实际开工1.26万套: the plan was for the time reported on
  if (/^[^。；]{0,16}，实际/.test(text.slice(from, from + 40))) return false;
  return MEANT.test(clause) && !PAID_OUT.test(text.slice(Math.max(0, from - 40), from + 12));
}

/** Whether a clause with words of its own ends between `period` and chunk `k`. */
function inEarlierClause(scene: Scene, period: LinkedPeriod, k: number): boolean {
  const at = chunkAt(scene, period.from);
  if (at >= k || scene.chunks[at]?.period !== period) return false;
  const between = scene.symbols.slice(at + 1, k);
  const mark = Math.max(between.lastIndexOf(','), between.lastIndexOf(';'));
  return mark > 0 && /[^PEc"Z ]/.test(between.slice(0, mark));
}

/**
 * What has been done, or is there by now, in the clause of a figure: 已建成, 现有, 提供了, 拥有; and what is done at once, so that who tells
 * it tells of what is over: 出台, 破获.
 */
const BY_NOW =
  /(?:已经?|现有|现存|拥有|共有|设有|建有|获批|提出|推出|出台|发布|印发|公布|启动|签署|破获|查获|抓获|捣毁|关停|缴获|查处|侦破|打掉|(?<![为除到])了(?!解))[^，。；：]{0,24}(?:，其中[^。；：]{0,40})?$/;
/** … told of a time gone by, or of what may be. */
const NOT_NOW = new RegExp(
  `(?:${FORMERLY.join('|')})(?!的)|[时前]，|时[候期]|世纪|年代|史料|记载|朝|在任|一生|讲述|讲了|规定|要求|标准|条件|须|应当?|何时|之初|初期|当时|那时|当年|有一年|[前久]不久|不久前|年前|曾|早年|年轻时|小时候|如果|一旦|每[年月天日次]|往往|通常|一般|传说|历史上|古代|清[代朝]|明[代朝]`,
);

/** What stands before the figure of chunk `k` in its sentence, as far as a semicolon. */
const sentenceBefore = ({ text, chunks }: Scene, k: number): string =>
  /[^。；]*$/.exec(text.slice(Math.max(0, chunks[k]!.from - 60), chunks[k]!.from))![0];

/** Some day not long ago. */
const LATELY = /近日|(?<![\d一二三四五六七八九十今昨])日前/;

/** What is so without a time is so on the day that it is said to be told; what has been done by now is of a time that ends with the day of the article. */
function told(scene: Scene, k: number): When | null {
  const { linked, chunks } = scene;
  if (linked.sentence.cell) return null;
  const before = sentenceBefore(scene, k);
  if (TO_COME.test(before)) return null;
  // 据通讯社5日报道，石桥镇近日…: it was told that day, and came about some day before
  const other = linked.told && linked.periods.includes(linked.told) && LATELY.test(scene.text.slice(linked.told.to, chunks[k]!.from));
  if (linked.told && !other) return { period: linked.told, inferred: true };
  const lasting = chunks[k]!.figure!.quantity.kind === 'duration';
  return linked.dated && !lasting && BY_NOW.test(before) && !NOT_NOW.test(before) ? { period: linked.dated, inferred: true } : null;
}

/** What is there while the story tells of another time is there by the day of the article. */
function byNow(scene: Scene, k: number): When | null {
  const { linked, chunks } = scene;
  const before = sentenceBefore(scene, k);
  if (TO_COME.test(before) || NOT_NOW.test(before) || chunks[k]!.figure!.quantity.kind === 'duration') return null;
  return linked.dated ? { period: linked.dated, inferred: true } : told(scene, k);
}
