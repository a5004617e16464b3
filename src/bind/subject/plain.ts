import { ATTRIBUTES, PLAIN_ATTRIBUTES } from '../../lexicon/lexicon.js';
import { type Scene, tokensIn } from '../scene.js';
import type { Asked } from './asked.js';
import { clausesBack, goesOn, isFree, openingAt, PER } from './clauses.js';
import { countedAt, describedAt, type Phrase, phraseAt } from './phrases.js';
import { calledSo, type Subject } from './subject.js';
import { TELLS } from './wordclasses.js';

/** Why what goes by a plain noun is the owner. */
const PLAIN = 'what its clause calls by a plain noun';

/** Who speaks for one of them. */
const SPEAKERS =
  /^(?:的|相关|有关|采购|销售|市场|一名|一位|[\p{Script=Han}]{0,4})?(?:负责人|人士|经理|老板|总监|主任|工作人员|专家|分析师|店长|员工)/u;
const GOES_ON = /^(?:[和与及或、等们口类型级业界]|以及|之一|上|里|内|外|之间|方面)/;
/** Where things come from, and what is done with all of them by a policy: 家电来自…, 农机下乡. */
const OF_ALL = /^(?:均|都|全都|全部|大?多|主要|则|也)?(?:来自|来源于|源自|出自)|^(?:下乡|以旧换新)/;
/** What those do who tell of others. */
const SAYS = /^(?:也|还|均|都|就|曾|则|普遍)?(?:[对向](?!外|内)|告诉|介绍|表示|认为|说|称(?!重|为)|指出|透露|反映|坦言|预计|预测|估计)/;
const OWN = new RegExp(`^的?(?:平均|总|生产|制造|单位|综合|使用|每年的?|\\p{Script=Han}{0,2})?(?:${PLAIN_ATTRIBUTES})`, 'u');
const HAS = new RegExp(
  `^的?(?:年|月|日|总|净|平均|营业|累计|实际|主要)?(?:${ATTRIBUTES}|人数|人次|总数|数量|家数|户数|规模|需求|消费|出口|进口|贷款|用电)(?![了过着])`,
);
/** What places count: what is made, sold and used in all, and who came to harm. */
const OF_PLACES =
  /(?:(?:产量|产值|产能|销量|销售额|销售量|零售额|零售量|需求|需求量|消费量|进口量|出口量|出口额|进口额|进出口额|装机容量|装机量|利润总额|增加值|出货量)|死亡|遇难|受伤|失踪|被困)$/;
/** So much for each of them: 人均, 户均. */
const EACH = /^(?:的)?(?:人均|户均|年人均|平均每)/;
/** No more than how many there are. */
const COUNTS =
  /^(?:已经?|共|有|达到?|超过?|突破|近|约|为|净增|新增|增至|增加到?|累计|总数|发展到|只有|仅|减少到?|从|由|增长|下降|目前|现|今年|去年|[，\d年月日])*$/;

/** Those that are told of as themselves wherever they are. */
const THEMSELVES: ReadonlySet<Phrase['sort']> = new Set<Phrase['sort']>(['teams', 'things']);

/** 行车记录仪的|走红 */
const DONE = /^(?:v|vn)$/;
/** 共收到留言10万条: what is summed up is not of who stands in the clause before. */
const SUMS = /^(?:一?共(?![同享用])|合计|总计)/;

/**
 * 部分经销商每周出货20吨: what the clause of the figure at chunk `k`, or one that it goes on from, calls by a plain noun and tells something of; null
 * where it begins with something else.
 */
export function plainSubject({ scene, k, label, topic }: Asked): Subject | null {
  const { from: figure } = scene.chunks[k]!;
  const { kind } = scene.chunks[k]!.figure!.quantity;
  for (const { from, to } of clausesBack(scene, k)) {
    const start = openingAt(scene, from, to);
    const own = to === figure;
    if (own && SUMS.test(scene.text.slice(start, to))) return null;
    // 村民上山，40座炭窑…: a count that opens its clause goes on about nothing but what it is set among
    if (start >= to) {
      if (own && kind === 'count' && !/(?:中|当中)，$/.test(scene.text.slice(0, from))) return null;
      continue;
    }
    const found = countedAt(scene, from, to, start) ?? phraseAt(scene, start, to) ?? describedAt(scene, start, to);
    if (!found) {
      if (isFree(scene, from, to) && goesOn(scene, start, to)) continue;
      return null;
    }
    if (!isFree(scene, found.from, figure) || !tells(scene, found, k, label)) return null;
    if (kind === 'percent' && found.sort === 'things' && isOfTheBasket(scene.text, found)) return null;
    const alone = topic?.entity.id === 'CN' && found.sort !== 'sectors';
    return alone || found.chosen || THEMSELVES.has(found.sort) ? calledSo(found.name, PLAIN) : null;
  }
  return null;
}

/** 居民消费价格…其中，猪肉价格继续下降13.6%: how a price of food moved is told of the country whose prices are told. */
const isOfTheBasket = (text: string, { name, to }: Phrase): boolean =>
  /[肉菜蛋果粮油奶鱼]$/.test(name) && text.startsWith('价格', to) && /^其中|居民消费价格|CPI|统计局|物价/.test(text);

/** Whether what stands behind a phrase tells something that it has, and not how many there are, or how much of all of them. */
function tells(scene: Scene, { to, from, name, chosen, sort }: Phrase, k: number, label: string | null): boolean {
  const { text, chunks, linked } = scene;
  const { from: figure } = chunks[k]!;
  const { kind } = chunks[k]!.figure!.quantity;
  const told = label ? text.lastIndexOf(label, figure) : -1;
  if (to >= figure) return false;
  if (linked.figures.some((other) => /^(?:count|percent|money)$/.test(other.quantity.kind) && other.from < to && from < other.to))
    return false;
  const behind = text.slice(to, figure);
  if (SAYS.test(behind) || SPEAKERS.test(behind) || GOES_ON.test(behind) || EACH.test(behind)) return false;
  if (sort === 'things' && OF_ALL.test(behind)) return false;
  if (kind === 'count' && COUNTS.test(behind)) return false;
  if (OWN.test(behind)) return true;
  if (OF_PLACES.test(label ?? '') && !(chosen && sort !== 'things')) return false;
  if (/^(?:count|percent|points|multiple|ratio)$/.test(kind) && (label === name || label === text.slice(from, to))) return false;
  if (HAS.test(behind)) return false;
  if (behind[0] === '的') return told === to + 1 || to + 1 === figure || DONE.test(tokensIn(scene, to + 1, to + 2)[0]?.tag ?? '');
  return /^(?:，|中)/.test(behind) || PER.test(behind) || TELLS.test(tokensIn(scene, to, to + 1)[0]?.tag ?? '');
}
