import { BROUGHT_ABOUT, MOMENTS, REACHES } from '../../lexicon/lexicon.js';
import { knownTail } from '../../link/link.js';
import { labelBefore } from '../label/label.js';
import { nounAfter } from '../label/noun.js';
import type { Rule, Site } from '../rule.js';
import { type Scene, textBefore, textFrom } from '../scene.js';
import { AMOUNT, doneIn, isSpan, offFor, TIMED, timesWhat } from '../spell.js';
import { skip } from './clause.js';

/** Words before a span that say what the years were like, or to which of them it points: 极不平凡的五年, 关键五年, 黄金十年. */
const LIKE = /(?:关键|黄金|金色|白金|难忘|崭新|辉煌|非凡|丰收|转折|重要|余下|下个|上个|头一个|第[一二三]个)(?:性|的)?[”“"]?$/;
const OF_YEARS = /(?:是|为|成为|作为|迎来|走过|度过|经历|回首|回顾|这)[^，。；0-9]{2,40}的$/;
/** Words behind a span that close its clause. */
const CLOSED = /^(?:里|间|中|来)?(?:[，。；！、”）]|$)/;

/** What goes on day and night. */
const ROUND =
  /^(?:不间断|不停|不打烊|无休|全天候|在线|热线|直播|轮班|轮流|轮换|值班|值守|防汛|营业|开[放机]|待命|待岗|通关|服务|监控|监测|监护|巡逻|巡查|守护|坚守|调度|作业|运[行转营]|生产|施工|观察|盯|响应|保障|受理|自助|抢修|供[水电应热]|对|在|轮)/;

/** Verbs and words that a time is taken by, before it. */
const TAKES =
  /(?:[用花费需要等隔达每]|[用花]了|只要|历时|耗时|为期|持续|连续|延续|最[快短长慢]|[过经][过历]|平均|提前|推迟)(?:整整|约|近|大约)?$/;
/** Verbs of what comes about in a time, behind it. */
const BRINGS = new RegExp(`^.{0,3}(?:${BROUGHT_ABOUT.join('|')}|${REACHES}|上高速|一[遇次趟])`);

const MOMENT = new RegExp(`(?:${MOMENTS.join('|')})(?:仅|还|才|刚|已|不到|了)?$`);

const spans = ({ scene, k }: Site) => isSpan(scene, scene.chunks[k]!);

/** A thing and its course: 电商发展. */
const COURSE = /.{2}(?:发展|生产|消费|种植|养殖)$/;

/** 棉花两年增长5%, 成本三年翻番, 规模五年保持9%的增长率: whether a change is told behind the span at chunk `k`. */
const changes = ({ symbols, chunks }: Scene, k: number): boolean =>
  /^[aBLM]*[UD]/.test(symbols.slice(k + 1)) || chunks[k + 1]?.figure?.change != null || /^[^,;:.F%]{0,4}%d?K/.test(symbols.slice(k + 1));

/** A span that does not measure what stands before it: the clause goes on to tell something else of that. */
function beside(site: Site): boolean {
  const { scene, k, figure } = site;
  if (!/^[^,;:.]/.test(scene.symbols.slice(k + 1)) || TAKES.test(textBefore(scene.text, figure.from, 5))) return false;
  if (BRINGS.test(textFrom(scene.text, figure.to, 10)) || doneIn(scene, k) !== null || offFor(scene, k) !== null) return false;
  // 迎来100天倒计时: a noun of time behind
  const noun = nounAfter(scene, k);
  if (noun && TIMED.test(scene.text.slice(noun.from, noun.to))) return false;
  const own = labelBefore(scene, skip(scene, k));
  if (!own || own.to !== figure.from) return false;
  // 粮食产量两年增长4%: it moved so much in that time
  const moves = /^[^,;:.F%]{0,6}[%F]/.test(scene.symbols.slice(k + 1));
  const measured = knownTail(own.name) > 0 || AMOUNT.test(own.name);
  if (moves && measured && !TIMED.test(own.name)) {
    site.chain.label = own;
    return true;
  }
  // 电商发展三年增长5%: a course of things grows as what it is the course of does
  const grown = /^[aBLM]*[UD][aLt]*%/.test(scene.symbols.slice(k + 1)) && COURSE.test(own.name);
  if (!grown && timesWhat(scene, own, k)) return false;
  // 游客最多一天达到1万人次
  if (grown || changes(scene, k) || /^[aBLM]*F/.test(scene.symbols.slice(k + 1))) site.chain.label = own;
  return true;
}

/** Spans of time that measure nothing: they say which years are meant, or in what time something else is told to be. */
export const SPELLS: readonly Rule[] = [
  {
    name: 'years',
    because: '是极不平凡的五年, 关键五年: which years are spoken of, and what they were like',
    produce: (site) => {
      if (!spans(site) || !/[年天日]$/.test(site.figure.quantity.unit ?? '')) return null;
      const { scene, figure } = site;
      const before = textBefore(scene.text, figure.from, 50);
      return LIKE.test(before) || (OF_YEARS.test(before) && CLOSED.test(scene.text.slice(figure.to))) ? [] : null;
    },
  },
  {
    name: 'round-the-clock',
    because: '24小时值班: day and night, and no measured time',
    produce: (site) =>
      spans(site) &&
      /^(?:24|２４|二十四)个?小时$/.test(site.scene.text.slice(site.figure.from, site.figure.to)) &&
      ROUND.test(site.scene.text.slice(site.figure.to))
        ? []
        : null,
  },
  {
    name: 'since',
    because: '事故发生两年后: how long ago it was is when something else is told to be',
    produce: (site) => {
      if (!spans(site)) return null;
      const { scene, figure } = site;
      // 实施改革后的四个月
      if (/[之以]?[后来前]的$/.test(textBefore(scene.text, figure.from, 2)) && CLOSED.test(scene.text.slice(figure.to))) return [];
      return /^(?:多)?(?:的?时间)?(?:[之以]?后|[之以]?前|以?来)(?![往续期])/.test(scene.text.slice(figure.to)) &&
        MOMENT.test(textBefore(scene.text, figure.from, 10))
        ? []
        : null;
    },
  },
  {
    name: 'beside',
    because: '海关十年缴获…, 粮食两年增长4%: a span that stands beside what it does not measure',
    before: /[N"E]$/,
    produce: (site) => (spans(site) && beside(site) ? [] : null),
  },
];
