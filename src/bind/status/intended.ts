import type { Status } from '../../../schemas/schemas.js';
import { daysBetween } from '../../link/link.js';
import type { Scene } from '../scene.js';
import { ALREADY, type Case, DONE, isYear, meantBy } from './case.js';
import { handles } from './handled.js';
import { isNoun, NEEDED } from './intention.js';

/** Chunks that a word of intention reaches over at most. */
const REACH = 80;
/** 每天都要迎来几百人, 一年要跑8万公里, 要等上三天: what is so already. */
const HABIT =
  /(?:每[天年月周日次到逢][^，。；]{0,8}|一[天年月次趟晚][^，。；]{0,2}|[都总还也则才]|往往|常常?|经常)要[^，。；]{0,12}$|要(?:等|花|用|走|经过|耗费?)[^，。；]{0,3}$|(?:[价费钱租]|价格|票)(?:都|也|就)?要(?:到|卖到?)?$|[仅只][需须要][^，。；]{0,6}$|(?:约|大约|大概|一般|通常|全程|总共)[^，。；0-9]{0,2}[需要]$/;
/** The rest of a clause before 的 that says which ones are counted, and how many they are. */
const MEANT = /^[^，。；：]{1,14}的(?:占|共?有|约占|分别占)[^，。；：]{0,4}$/;
/** What a line, a bridge or a station is drawn up with. */
const DESIGNED =
  /(?:全长|总长|正线|线路长度|主跨|桥长|跨径|双向|设计(?:最高)?(?:时速|速度|行车速度)|最高(?:设计|运行)?时速|海拔|总装机容量?|单机容量)[^，。；、]{0,6}$/;
/** What may be planned of one item in a list of what is so. */
const ITEM = /计划|拟|预计|预期|力争|目标/;
/** What is counted as done by its name. */
const DONE_BY_NAME = /^(?:其中|现|共|现有)?(?:开复工|复工|已?开工|竣工|完工|签约|落地|投产|到位|建成)(?:率|项目|数|资金|企业)?/;
/** What a disaster did, behind 预计. */
const LOST = /^[^，。；0-9]{0,10}?(?:造成|带来)?的?(?:直接|间接)?(?:经济|财产)损失[^，。；]{0,6}$/;
/** What a company reckons to have made before its accounts are closed. */
const RESULT = /归属于|归母|净利|每股收益|扣非/;
/** Reports are given when their year is over. */
const REPORTS = /工作报告|工作总结|公报|执行情况/;
/** Days before its end in which an account of a year may be given. */
const LAST_WEEKS = 31;

/** 力争…, 计划…, 将…: what the nearest word of intention before the figure makes of it, as far as such words reach. */
export function intended(it: Case): Status | null {
  const { text, chunks, symbols } = it.scene;
  for (let i = it.k - 1; i >= 0 && i >= it.k - REACH; i--) {
    const word = text.slice(chunks[i]!.from, chunks[i]!.to);
    if (NEEDED.has(word)) {
      // 要120天才能逛遍: what is needed is said of that figure alone
      if (symbols[i + 1] === 'F' && i + 1 !== it.k) return null;
      if (isHabit(it, i)) continue;
    }
    if (symbols[i] === 'T' && isMeant(it, i, word)) return word === '预计' && isKnown(it, i) ? 'actual' : meantBy(word);
    if (ends(it, i, word)) return null;
  }
  return null;
}

/** Whether what the word of need at chunk `i` asks for is so as things are. */
function isHabit({ scene: { text, chunks, symbols }, k, clause }: Case, i: number): boolean {
  // 5万人需紧急救助；4100间房屋倒塌: what those counted before it need
  if (symbols[i - 1] === 'F' && /[,;]/.test(symbols.slice(i, k))) return true;
  return HABIT.test(clause) || HABIT.test(text.slice(Math.max(0, chunks[i]!.from - 12), chunks[i]!.to));
}

/** Whether `word`, the word of intention at chunk `i`, says of the figure that it is meant to be. */
function isMeant({ scene, k, clause, when, over }: Case, i: number, word: string): boolean {
  const { text, chunks, symbols } = scene;
  // 拟采纳的占60%: what is planned tells which ones are meant
  if (MEANT.test(text.slice(chunks[i]!.to, chunks[k]!.from))) return false;
  if (ITEM.test(word) && leavesItem(scene, i, k, clause)) return false;
  if (isNoun(scene, i)) return false;
  // 明年将开工，设计时速350公里，全长120公里: what a work is like is so from its drawing on
  if (DESIGNED.test(clause) && /[,;]/.test(symbols.slice(i, k))) return false;
  const dated = symbols[i - 1] === 'P' && chunks[i - 1]!.period === when?.period && !over;
  return !(word === '将' && handles(scene, i, k) && !dated);
}

/**
 * 项目2个，总投资3亿元，预计年产值5亿元；开工项目4个: whether what the word at chunk `i` plans is one item behind others that are so, and chunk
 * `k` another: behind ；, or by its name something done.
 */
function leavesItem({ symbols }: Scene, i: number, k: number, clause: string): boolean {
  const before = /[^;.]*$/.exec(symbols.slice(0, i))![0];
  if (!/[F%].*,/.test(before)) return false;
  const between = symbols.slice(i, k);
  return /[F%].*;/.test(between) || (/[F%].*,/.test(between) && DONE_BY_NAME.test(clause));
}

/** Whether what is reckoned (预计, at chunk `i`) is so already: what a disaster did, a time that is over, a year in an account of it. */
function isKnown({ scene, k, when, start, end, today, over, article }: Case, i: number): boolean {
  const between = scene.text.slice(scene.chunks[i]!.to, scene.chunks[k]!.from);
  if (LOST.test(between)) return true;
  // 预计今天发送旅客20万人次, 预计上半年净利润8亿元: nor is it known of a day that is not over, or by a company without its accounts
  if (over && end !== article.published && !(when?.inferred && when.period.period.granularity === 'day') && !RESULT.test(between))
    return true;
  // told in its last weeks, in an account of the year: 即将过去的2018年，预计实现…
  if (start !== null && end !== null && today !== null && isYear(start, end) && daysBetween(today, end) <= LAST_WEEKS)
    if (scene.linked.topics.some(({ account }) => account)) return true;
  // 预计实现…, in a report on a year of which no date is known
  return article.published === null && !scene.linked.outlook && REPORTS.test(article.title ?? '');
}

/** Whether chunk `i` ends the reach of what was meant before it. */
function ends({ scene: { text, chunks, symbols }, k, over, when }: Case, i: number, word: string): boolean {
  const symbol = symbols[i]!;
  // 力争…；1—6月，新签约项目212个: a period gone by does
  if (symbol === 'P' && over && chunks[i]!.period === when?.period && when?.period.role === 'in_force') return true;
  if (symbol === '.') return true;
  if (symbol === ';' && (/[TP]/.test(symbols.slice(i + 1, k)) || ALREADY.test(text.slice(chunks[i]!.to, chunks[k]!.to + 12)))) return true;
  return 'NPLa'.includes(symbol) && chunks[i]!.period?.role !== 'origin' && DONE.test(word);
}
