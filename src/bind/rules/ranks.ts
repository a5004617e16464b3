import { knownTail } from '../../link/link.js';
import { asPlace, RANKING } from '../label/asvalue.js';
import { type Label, labelBefore, labelOf, onlyVerb, plainLabel } from '../label/label.js';
import { SUFFIXED } from '../label/namewords.js';
import { nounAfter } from '../label/noun.js';
import { LONGEST } from '../label/trim.js';
import type { Rule, Site } from '../rule.js';
import { textBefore, tokensIn } from '../scene.js';
import { baseOf } from './base.js';
import { clauseStart, skip, textOf } from './clause.js';
import { told } from './told.js';

/** 前进4位, 退2位, 上升了3个位次: the verb right before the places. */
const MOVES =
  /(?:(前进|前移|上升|上移|提升|提高|提前|跃升|晋升|晋位|攀升|升|进)|(后退|后移|下降|下移|下滑|回落|倒退|退步|滑落|退|降|跌))了?$/;
/** Places; people are counted in 名 and 位 as well, so that 名 needs a word of ranking before it. */
const PLACES = /^(?:位|位次|名次|个位次|个名次)$/;

const bare = ({ figure }: Site): Label => plainLabel('排名', '排名', figure.from, figure.to);

/** The place of what is named: 财政收入增幅 → 财政收入增幅排名. `rate` is the word for its growth, where that is what is ranked. */
export function placeOf(site: Site, label: Label | null, rate = ''): Label {
  if (!label) return bare(site);
  const name = label.name.replace(/^(?:对(?!外)|[在按以])(?=.{2})/, '');
  return asPlace({ ...label, name: RANKING.test(name) || name.endsWith(rate) ? name : `${name}${rate}` });
}

const isRank = ({ scene }: Site, k: number | undefined): boolean => k !== undefined && scene.chunks[k]!.figure?.quantity.kind === 'rank';

/** The place that the sentence spoke of last. */
const lastPlace = (site: Site): Label | null => site.chain.recent.findLast(({ k }) => isRank(site, k))?.label ?? null;

/** 我国第一大贸易伙伴, 全球第三大市场: what it is the so-many-th of stands behind. */
export function rankedBehind({ scene, k, figure }: Site): Label | null {
  if (!/大$/.test(scene.text.slice(figure.from, figure.to)) || !/^[NE"]/.test(scene.symbols.slice(k + 1))) return null;
  const noun = nounAfter(scene, k);
  if (!noun) return null;
  // 制造第一大国: in what it is the first stands before
  if (noun.to - noun.from === 1 && /[国省市县区州]/.test(scene.text[noun.from]!)) {
    const field = labelBefore(scene, k);
    return field && !onlyVerb(scene, field) ? asPlace(field) : null;
  }
  // 第二大城市麦德林: its own name is none of its kind
  const named = tokensIn(scene, noun.from, noun.to).find(({ from, tag }) => from > noun.from && /^(?:n[rst]|x)/.test(tag));
  const label = labelOf(scene, noun.from, Math.min(noun.to, named?.from ?? noun.to, scene.chunks[k + 1]!.to));
  return label && asPlace(label);
}

/** A list that places are of: 积分榜, 射手榜. */
const LIST = /(?:^|.*[居列据占登在进入为名位])((?:\p{Script=Han}{2,6})榜)(?:上|中|的)?(?:位居|排名|排|名列|列|居)?$/u;

/** Lists that go by how many they hold: 世界500强, 中国民营企业500强. */
const LARGEST =
  /((?:(?!位列|名列|位居|列入|入围|入选|跻身|登上|荣登|排名)[\p{Script=Han}《》“”]){0,14}\d{2,4}强)(?:榜单?|排行榜|企业)?(?:中|上|里)?(?:位居|位列|名列|排名|排在|排|列|居)?(?:第?$)/u;

/** Among whom a place is held, and not for what: 连续3年位居华东第二. */
const AMONG =
  /^(?:保持)?(?:西北|西南|东北|华北|华东|华南|华中|中部|西部|东部|沿海|内陆|全行业|同类|同行业|同级|同业|业内|行业|区域|省内|国内|市内|县域)$/;

/** 其装机容量连续3年行业排名第一: the measure that the clause opens with; null where it opens with none. */
function openingLabel({ scene, k }: Site): Label | null {
  const opens = clauseStart(scene, k);
  if (scene.symbols[opens] !== 'N' || opens + 1 >= k) return null;
  const named = labelBefore(scene, opens + 1);
  return named && knownTail(named.name) > 0 && !onlyVerb(scene, named) ? named : null;
}

/** What is ranked: named before chunk `at`, its growth where 增幅 or 增速 stands there. */
export function rankedBefore(site: Site, at: number): { label: Label; carried: boolean } {
  const { scene } = site;
  // 位列金牌榜第二: what is ranked is the list's
  const list = LIST.exec(textBefore(scene.text, site.figure.from, 10))?.[1];
  if (list) return { label: { ...bare(site), name: `${list}排名`, text: list }, carried: false };
  const largest = LARGEST.exec(textBefore(scene.text, site.figure.from, 24))?.[1];
  if (largest) {
    const bareName = largest.replace(/^[位名]?列/, '').replace(/^.*(?:位列|名列|位居|列入|入围|入选|跻身|登上|荣登|排名|在)/u, '');
    return { label: { ...bare(site), name: `${bareName}排名`.slice(-LONGEST), text: bareName }, carried: false };
  }
  const rate = scene.symbols[at - 1] === 'K' ? textOf(scene, at - 1) : '';
  const named = labelBefore(scene, rate ? at - 1 : at);
  // 选手陈宁最终名列第七: who it is is not what is ranked
  const last = named ? tokensIn(scene, named.to - 1, named.to)[0] : undefined;
  const own = last && /^nrt?$/.test(last.tag) && knownTail(named!.name) === 0 && !SUFFIXED.test(named!.name.slice(-1)) ? null : named;
  const among = own !== null && AMONG.test(own.name);
  const opening = among ? openingLabel(site) : null;
  if (opening) return { label: placeOf(site, opening), carried: false };
  const { label, carried } = told(among && knownTail(site.chain.label?.name ?? '') > 0 ? null : own, site);
  // 创新指数居第14位，是前30名中的唯一: the place told before, not what was measured before it
  const before = carried && !own && isRank(site, site.chain.recent.at(-1)?.k) ? lastPlace(site) : null;
  if (before) return { label: before, carried };
  return { label: placeOf(site, label, carried ? '' : rate), carried };
}

export const RANKS: readonly Rule[] = [
  {
    name: 'rank-moved',
    because: '较上年前进4位, 排名上升2个位次: places won or lost; a change of rank, not a count of people',
    produce: (site) => {
      const { scene, k, figure } = site;
      const move = MOVES.exec(textBefore(scene.text, figure.from, 4));
      if (!move) return null;
      const start = clauseStart(scene, k);
      const since = scene.text.slice(scene.chunks[start]!.from, figure.from);
      if (!PLACES.test(figure.quantity.unit ?? '')) return null;
      const label = lastPlace(site) ?? (RANKING.test(since) ? null : site.chain.label);
      return [
        {
          k,
          label: placeOf(site, label),
          carried: true,
          measure: 'change',
          ...baseOf(scene, k),
          direction: move[1] ? 'up' : 'down',
        },
      ];
    },
  },
  {
    name: 'rank-from',
    because: '财政收入增幅由第6位升至第4位: both ends are places of what stands before 由',
    before: /O[PdENa]*$/,
    produce: (site) => {
      if (site.figure.quantity.kind !== 'rank') return null;
      const from = site.scene.symbols.slice(0, site.k).lastIndexOf('O');
      return [{ k: site.k, measure: 'level', ...rankedBefore(site, site.scene.symbols[from - 1] === 'K' ? from : skip(site.scene, from)) }];
    },
  },
  {
    name: 'rank-to',
    because: '由第6位升至第4位: the place that it came to',
    before: /R[^;.:]{0,3}[It][La]*$/,
    produce: (site) => {
      const label = site.figure.quantity.kind === 'rank' ? lastPlace(site) : null;
      return label && [{ k: site.k, label, carried: true, measure: 'level' }];
    },
  },
];
