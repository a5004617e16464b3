import { RATES_OF_CHANGE } from '../../lexicon/lexicon.js';
import { indicatorOf, knownTail } from '../../link/link.js';
import { isIndex } from '../indexlevel.js';
import { type Label, labelOf } from '../label/label.js';
import { nounAfter } from '../label/noun.js';
import { LONGEST } from '../label/trim.js';
import type { Draft, Rule, Site } from '../rule.js';
import { type Scene, textBefore } from '../scene.js';
import { unitKey } from '../unitkey.js';
import { clauseStart } from './clause.js';
import { level, rateBehind } from './counted.js';
import { residents } from './people.js';
import { before } from './unnamed.js';

/** 城镇化率|较高的有: an amount, and which of those that have it. */
const SUCH_AS = /^[\p{Script=Han}A-Z]{1,12}?(?:[量额值数率]|收入|利润)(?=[较最超过居排位高低在达])/u;

/** The last name of an amount that a sentence holds before chunk `k`. */
function toldOf(scene: Scene, k: number): Label | null {
  for (let i = k - 1; i >= 0; i--) {
    if (scene.symbols[i] !== 'N') continue;
    const { from, to } = scene.chunks[i]!;
    const such = SUCH_AS.exec(scene.text.slice(from, to))?.[0].length;
    const label = labelOf(scene, from, such ? from + such : to);
    if (label && (knownTail(label.text) > 0 || /(?:量|额|值|数|率|收入|利润)$/.test(label.text))) return label;
  }
  return null;
}

/** How fast something grew. */
const GROWTH = new RegExp(RATES_OF_CHANGE);
/** What grew so fast: GDP|同比增速. */
const GROWN = new RegExp(`([\\p{Script=Han}A-Z]{2,10}?)(?:同比|累计)?${RATES_OF_CHANGE}`, 'gu');

/** Words that lead to a list and say nothing of it: what it is of stands in the clause before. */
const LEADS_ON = /^(?:其中|前[三五十]位?)?(?:分别|依次|包括)?[是为有]?$/;

/** The words around a row of names with brackets, of which chunk `k` is in one: the clause that leads to it and what goes on behind it. */
function aroundRow({ text, chunks, symbols }: Scene, k: number): string {
  let first = k - 2;
  while (symbols[first - 1] === 'c' && symbols[first - 2] === ')') {
    const open = symbols.lastIndexOf('(', first - 2);
    if (open < 1 || symbols[open - 1] !== 'E') break;
    first = open - 1;
  }
  const clauses = text.slice(0, chunks[first]!.from).split(/[，。；：]/);
  const lead = clauses.pop()!;
  const behind = text.slice(chunks[k]!.to).split(/[，。；]/, 1)[0]!;
  return `${LEADS_ON.test(lead) ? (clauses.pop() ?? '') : ''}${lead}，${behind}`;
}

/**
 * The change behind a name in brackets, where the words around its row are of how fast something grew, or what the story last said that it
 * looks at is (从GDP增速来看). Null where it is no rate or nothing speaks of growth.
 */
function grownBehind({ scene, k, figure, chain: { aspect } }: Site): Draft | null {
  if (figure.quantity.unit !== '%') return null;
  const around = aroundRow(scene, k);
  if (!GROWTH.test(around) && !(aspect && GROWTH.test(aspect.text))) return null;
  const grown = [around, aspect?.text ?? '']
    .flatMap((words) => [...words.matchAll(GROWN)].map(([, thing]) => thing!))
    .find((thing) => knownTail(thing) === thing.length);
  const at = scene.chunks[k]!.from;
  const label = grown ? { ...indicatorOf(grown), text: grown, from: at, to: at } : aspect;
  const comparison = scene.text.includes('同比') ? 'yoy' : 'other';
  return label && { k, label, carried: true, measure: 'change', comparison, base: null, direction: null };
}

/** What a ratio is called, before its verb. */
const RATIO =
  /((?:(?![的为是达约近])[\p{Script=Han}]){1,10}?(?:比例|比值|比率|配比|之比|比))(?:已经?|大?约|近|仅|只有|达到?|高达|接近|超过?|突破|不足|低于|高于|为|是|降至|升至|维持在|控制在|扩大到|缩小到)*$/u;

/** Values that are named behind the figure, by whom they are told of, or before the names of a row. */
export const ELSEWHERE: readonly Rule[] = [
  {
    name: 'residents',
    because: '辖11个村，8169户、26137人: households and the people behind them are those of the place',
    produce: (site) => {
      const label = residents(site);
      return label && [level(site.k, label)];
    },
  },
  {
    name: 'ratio',
    because: '生师比为19.85:1, 竞争比已接近6500:1: a ratio goes by the word before it that ends in 比',
    produce: ({ scene, k, figure }) => {
      const { kind, value, unit } = figure.quantity;
      if (kind !== 'ratio' || value === null || unit !== null) return null;
      const found = RATIO.exec(textBefore(scene.text, figure.from, 24));
      if (!found) return null;
      const words = found[1]!.replace(/^级/, '');
      const to = figure.from - found[0].length + found[1]!.length;
      const own = Math.max(to - words.length, ...scene.chunks.slice(0, k).map(({ entity, to: end }) => (entity && end < to ? end : 0)));
      const text = scene.text.slice(own, to);
      return [level(k, { text, from: own, to, ...indicatorOf(text) })];
    },
  },
  {
    name: 'at-rate',
    because: '以60公里的时速驶来, 以每股12元的价格增发: at what rate something is done stands behind the figure',
    before: /N$/,
    after: /^dN/,
    produce: ({ scene, k, figure }) => {
      if (figure.quantity.kind === 'count' || !/以(?:每\p{Script=Han}{1,3})?$/u.test(textBefore(scene.text, figure.from, 5))) return null;
      const rate = rateBehind(scene, figure);
      return rate && [level(k, rate)];
    },
  },
  {
    name: 'picked',
    because: '其中百亿元以上的3个, 超过百亿元的有9个: a limit picks some of what was counted before',
    before: /Fd[La]*$/,
    produce: (site) => {
      const { scene, k } = site;
      const at = scene.symbols.slice(0, k).lastIndexOf('F');
      const limit = scene.chunks[at]!.figure!.quantity;
      if (limit.approximation === 'exact' || limit.kind === 'count' || site.figure.quantity.kind !== 'count') return null;
      const label = site.chain.whole ?? before(site);
      if (!label || /^[NE"]/.test(scene.symbols.slice(k + 1))) return null;
      const mark = scene.text.slice(scene.chunks[at]!.from, scene.chunks[at]!.to);
      return [
        level(
          k,
          { ...label, name: `${mark}${label.name}`.slice(-LONGEST), text: `${mark}的${label.text}`.slice(-LONGEST) },
          { carried: true },
        ),
      ];
    },
  },
  {
    name: 'closed-at',
    because: '云岭股份昨日收报13.47元, 沪指收报3260点: what a company closes at is the price of its shares, an index where it stands',
    before: /E(?:E|N)?_?[Pa]?LL?$/,
    produce: ({ scene, k, figure }) => {
      // 伦铜报|每吨8096美元
      const each = scene.text[scene.chunks[k - 1]!.from] === '每' ? 2 : 1;
      const { from, to } = scene.chunks[k - each]!;
      if (
        !/^(?:money|other)$/.test(figure.quantity.kind) ||
        !/^(?:收报|报收|收于|报收于|收报于|收盘报|开盘报|报于|报)$/.test(scene.text.slice(from, to))
      )
        return null;
      const opened = clauseStart(scene, k);
      const owner = scene.chunks
        .slice(opened, k)
        .find(({ entity }) => entity && (/^(?:organisation|project)$/.test(entity.entity.kind) || isIndex(entity.entity.name)))?.entity;
      if (!owner || isIndex(owner.entity.name) !== (figure.quantity.kind === 'other')) return null;
      const quoted = figure.quantity.kind === 'other' ? '点位' : '股价';
      return [level(k, { text: quoted, from, to, ...indicatorOf(quoted) }, { subject: owner })];
    },
  },
  {
    name: 'stands-at',
    because: '恒生指数涨120点，报35000点: a clause that goes on tells where the index stands',
    before: /[,;]_?[Pa]?L$/,
    produce: ({ k, figure, chain }) =>
      figure.quantity.unit === '点' && chain.label?.name === '点位' ? [level(k, chain.label, { carried: true })] : null,
  },
  {
    name: 'bracketed',
    because: '销售额过百亿元的企业有甲公司（705亿元）、乙公司（263亿元）: what the sentence tells of, behind each name',
    before: /E\($/,
    after: /^[,)]/,
    produce: (site) => {
      const { scene, k, figure, chain } = site;
      const entity = scene.chunks[k - 2]!.entity!;
      const whose = entity.role ? {} : { subject: entity };
      const grown = grownBehind(site);
      if (grown) return [{ ...grown, ...whose }];
      const bare = figure.quantity.unit === null ? chain.aspect : null;
      const label = bare ?? chain.byUnit.get(unitKey(figure)) ?? toldOf(scene, k - 2) ?? chain.label;
      return label && [level(k, label, { carried: true, ...whose })];
    },
  },
  {
    name: 'is',
    because: '60万元是起竞价, 其中15家是外资企业: what it is stands behind the figure',
    before: /(?:^|[,;:.PEZ])$/,
    after: /^LN/,
    produce: (site) => {
      const { scene, k } = site;
      if (!/^[是为系]$/.test(scene.text.slice(scene.chunks[k + 1]!.from, scene.chunks[k + 1]!.to))) return null;
      const noun = nounAfter(scene, k + 1);
      const label = noun && labelOf(scene, noun.from, noun.to);
      return label && [level(k, label)];
    },
  },
];
