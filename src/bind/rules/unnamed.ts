import type { FigureKind } from '../../../schemas/schemas.js';
import { LIGHT_VERBS } from '../../lexicon/lexicon.js';
import { type Label, labelBefore, labelOf, plainLabel, wordsBefore } from '../label/label.js';
import type { Site } from '../rule.js';
import { chunkAt, textBefore, textFrom } from '../scene.js';
import { unitKey } from '../unitkey.js';
import { skip } from './clause.js';
import { isDistance, isMark, perHour, whichAge } from './measureof.js';

/** Names of sums of money. */
const MONEY = /(?:投资额?|资金|产值|税收(?:收入)?|利税|利润|增加值|贷款|预算|概算)$/;

/** What was last measured in the same unit, or else last of all. */
export function before({ chain, figure }: Site): Label | null {
  const same = chain.byUnit.get(unitKey(figure));
  // 总投资326亿元，乙市93个: money is no number of things
  if (!same && figure.quantity.kind === 'count' && chain.label && MONEY.test(chain.label.name)) return null;
  const last = same ?? chain.label;
  // 光伏装机居首位。…300兆瓦: no place among others
  return last && figure.quantity.kind !== 'rank' && /.排名$/.test(last.name) ? { ...last, name: last.name.slice(0, -2) } : last;
}

/** What a figure of a kind measures where nothing names it. */
export const BY_KIND: Partial<Record<FigureKind, string>> = {
  area: '面积',
  length: '长度',
  duration: '用时',
  mass: '重量',
  energy: '规模',
  volume: '体积',
};

/** What a verb right before a time says it is: 为期10天, 持续15天, 连续九年, 3年内. */
export function timeOf({ scene, figure }: Site): Label | null {
  const verb = /(?:为期|历时|持续|连续|延续)了?$/.exec(textBefore(scene.text, figure.from, 3))?.[0].slice(0, 2);
  const within = /^[之以]?内/.test(textFrom(scene.text, figure.to, 2));
  const kind = verb === '为期' || (!verb && within) ? '期限' : verb === '历时' ? '用时' : verb ? '持续时间' : null;
  if (!kind) return null;
  const end = figure.from - (verb ? (scene.text[figure.from - 1] === '了' ? 3 : 2) : 0);
  const words = wordsBefore(scene, chunkAt(scene, end));
  const own =
    !verb || words.from > end ? null : words.from === end ? labelBefore(scene, skip(scene, words.first)) : labelOf(scene, words.from, end);
  const named = own && own.name.length <= 12 && own.act === undefined ? own.name : '';
  const text = within
    ? (/^[之以]?内([^，。；：！？、“”（）\s\d]{2,16})/.exec(textFrom(scene.text, figure.to, 20))?.[1] ?? kind)
    : (own?.text ?? verb ?? kind);
  return plainLabel(`${named}${kind}`, text, figure.from);
}

/** 租用场馆的时间为5年, before the figure. */
const TIME_OF =
  /(?:(?:该|本)?(?:公司|企业|双方|项目|单位))?([\p{Script=Han}“”]{2,12})的(时间|时长|期限)(?:(?:比?较|很|非常)?(?:紧张?|短|长)，)?(?:已|长|长达|达到?|为|是|约|仅|只有|需|共|大约)*$/u;

/** Parts that books and films are counted by, right behind the words that only count them: 本片共五集. */
const PARTS: Readonly<Record<string, string>> = { 集: '集数', 卷: '卷数', 页: '页数', 册: '册数', 字: '字数', 章: '章数' };

export function byKind(site: Site): Label | null {
  const { figure, scene } = site;
  const name = isMark(site)
    ? '成绩'
    : figure.quantity.unit === '岁'
      ? (whichAge(scene.text, figure.from) ?? '年龄')
      : perHour(site)
        ? '速度'
        : figure.quantity.unit === '毫米' && /雨|降水/.test(scene.text)
          ? '降雨量'
          : isDistance(site)
            ? '距离'
            : (BY_KIND[figure.quantity.kind] ?? PARTS[figure.quantity.unit ?? '']);
  if (!name) return null;
  const spell = name === '用时' ? TIME_OF.exec(textBefore(scene.text, figure.from, 24)) : null;
  if (spell) return plainLabel(`${spell[1]}${spell[2]}`, spell[0], figure.from);
  // 用3年时间实现覆盖: what the time was taken by is its wording
  const rest =
    name === '用时'
      ? /^(?:左右|多)?(?:的?时间)?(?:[之以]?内|里|来|间)?([^，。；：！？、“”（）\s\d]{2,16})/.exec(textFrom(scene.text, figure.to, 24))
      : null;
  return plainLabel(name, rest?.[1] ?? name, figure.from);
}

/** Verbs that say no more of a time than that it passed. */
const PASSES =
  /^(?:.*(?:用|花|花费|耗时|历时|历经|经过|费时|需要?|要|只需|只要|等|等待|经|有着|面临|发生|隔|满|近|直到|一般|直至|长达|为期)了?|.)$/;

/** 提前4个月, 连续奋战10多个小时: a time that only a verb leads to. */
export function spent(site: Site, verb: Label): Label | null {
  const { figure, scene } = site;
  const time = byKind(site);
  const lapse = /^(?:多|左右)?的?(?:时间)?[之以]?[后前内里]/.test(textFrom(scene.text, figure.to, 6));
  if (!time || lapse || PASSES.test(verb.name) || LIGHT_VERBS.has(verb.name) || figure.quantity.unit === '岁')
    return time && { ...time, text: verb.text };
  return { ...time, name: `${verb.name.slice(-8)}${/年$/.test(figure.quantity.unit ?? '') ? '年限' : '时长'}`, text: verb.text };
}
