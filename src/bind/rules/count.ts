import { GRADES } from '../../lexicon/lexicon.js';
import { indicatorOf } from '../../link/link.js';
import { type Label, labelBefore, labelOf, onlyVerb, plainLabel } from '../label/label.js';
import { nounAfter } from '../label/noun.js';
import { AGENTS } from '../label/nounwords.js';
import { predicated, verbal } from '../label/wording.js';
import type { Rule, Site } from '../rule.js';
import { chunkAt, textBefore, textFrom, tokensIn } from '../scene.js';
import { skip } from './clause.js';
import { counted, governed, level } from './counted.js';
import { inPlaces, PERSON } from './people.js';
import { rankedBefore, rankedBehind } from './ranks.js';
import { aboardOf, PERSONS, timesDone, undergoneBy } from './undergone.js';

/** Measure words that name what they count; 金, 银 and 铜 are medals. */
const PLACES: Readonly<Record<string, string>> = {
  省: '省份',
  省份: '省份',
  市: '城市',
  县: '县',
  镇: '镇',
  乡: '乡',
  街道: '街道',
  乡镇: '乡镇',
  村: '村',
  社区: '社区',
  国: '国家',
  席: '席位',
  部门: '部门',
  州: '州',
  金: '金牌',
  银: '银牌',
  铜: '铜牌',
  部委: '部委',
  大类别: '类别',
};

/** Names of races by their length. */
const RACES =
  /^(?:[、和]\d{2,5}米)*(?:(?:自由|蛙|仰|蝶|混合)泳|(?:个人|混合|自由泳|男子|女子)*接力|跨?栏(?=[，。、冠决预的]|$)|障碍赛?|气?[步手]枪|竞走|速滑|短道|直道赛|跳[台板]|个人混合|单人|双人|赛跑|短跑|长跑|(?:项目)?(?:半?决赛|预赛|冠军|金牌))/;

/** 17条稳就业、8条青年就业政策措施: the first of a row of counts shares the head that only the last has. */
function headed({ scene, k, figure }: Site, label: Label): Label {
  const next = chunkAt(scene, label.to);
  if (scene.symbols[next] !== 'c' || scene.symbols[next + 1] !== 'F') return label;
  if (scene.chunks[next + 1]!.figure!.quantity.unit !== figure.quantity.unit) return label;
  const last = tokensIn(scene, label.from, label.to).at(-1);
  const other =
    last && (/^(?:v|vn|a|an|b)$/.test(last.tag) || /[国省市县区]级$/.test(label.text)) && last.to === label.to
      ? nounAfter(scene, next + 1)
      : null;
  if (!other) return label;
  let from = other.to;
  for (const token of tokensIn(scene, other.from, other.to).reverse()) {
    if (!/^n/.test(token.tag) || token.from < other.from) break;
    from = token.from;
  }
  const head = scene.text.slice(from, other.to);
  return head.length < 2 || label.name.endsWith(head) || k > next
    ? label
    : { ...label, ...indicatorOf(`${label.name}${head}`), text: `${label.text}${head}` };
}

/** Verbs of scoring. */
const SCORES = /(?:独得|狂砍|砍下|轰下|拿下|拿到|得到|获得|贡献|夺得|取得|交出|打出|以|评为|打|获|得|考了|考出|考)了?$/;

/** Counts, ranks and scores, and figures that say again what the figure before says. */
export const COUNTS: readonly Rule[] = [
  {
    name: 'equivalent',
    because: '12亿美元（约合人民币86亿元）, 250英亩（约101.2万平方米）: the figure before in another unit says the same',
    before: /[F%][(,]?N?[La]*$/,
    produce: ({ scene, k, figure, chain }) => {
      const last = chain.recent.at(-1);
      if (!last || !/^.(?:[(,]?N?[La]*)$/.test(scene.symbols.slice(last.k, k))) return null;
      const one = scene.chunks[last.k]!.figure!.quantity;
      if (one.kind !== figure.quantity.kind) return null;
      // 超过4323万（43230197例）: the same to the last digit
      const sharper = scene.symbols[k - 1] === '(' && k - 2 === last.k && one.approximation !== 'exact';
      if (sharper) return [{ ...last, k, carried: true }];
      if (one.unit === figure.quantity.unit) return null;
      const between = scene.text.slice(scene.chunks[last.k]!.to, figure.from + 2);
      const says = /^[（(，]?(?:[约大]{0,2}(?:折合|折|合|相当于|合计)(?:约|人民币|美元|成)*)/.test(between);
      if (!says && !(scene.symbols[k - 1] === '(' && one.kind !== 'count')) return null;
      return [{ ...last, k, carried: true }];
    },
  },
  {
    name: 'grade',
    because: '52度白酒售价…, 7座220千伏变电站: the grade of a good tells it from others and is no fact of its own',
    after: /^[NE"Fc]/,
    produce: ({ scene, k, figure }) => {
      const before = scene.chunks[k - 1];
      // 每50公斤118元: what a price is for
      if (scene.text[figure.from - 1] === '每' && scene.chunks[k + 1]?.figure?.quantity.kind === 'money') return [];
      if (
        !/^[宽长高深厚]/.test(textFrom(scene.text, figure.to, 1)) &&
        before?.figure?.quantity.kind === 'count' &&
        before.to === figure.from &&
        figure.quantity.kind !== 'money' &&
        figure.quantity.kind !== 'count'
      )
        return [];
      // 100米、200米直道赛
      if (figure.quantity.kind === 'length' && RACES.test(textFrom(scene.text, figure.to, 30))) return [];
      return GRADES.has(figure.quantity.unit ?? '') ? [] : null;
    },
  },
  {
    name: 'of-which',
    because: '41个国家行业大类中有31个: a part of what was counted just before',
    before: /[F%]d?[NEc"d]*zd?[NLa]*$/,
    produce: (site) => {
      const { scene, k } = site;
      if (site.figure.quantity.kind !== 'count') return null;
      let whole = k - 1;
      while (whole > 0 && scene.symbols[whole] !== 'F') whole--;
      const noun = nounAfter(scene, whole);
      const own = /z.*N/.test(scene.symbols.slice(whole, k)) ? labelBefore(scene, skip(scene, k)) : null;
      // 有31家订单增长: what rises or falls is theirs
      const theirs =
        (AGENTS.has(site.figure.quantity.unit ?? '') && /^N[aBM]*[UDHI]/.test(scene.symbols.slice(k + 1))) ||
        /^(?:都|均)?来自/.test(textFrom(scene.text, site.figure.to, 3));
      const label =
        (theirs ? null : counted(site)) ??
        (own && !onlyVerb(scene, own) ? own : null) ??
        (noun && labelOf(scene, noun.from, Math.min(noun.to, scene.chunks[whole + 1]!.to))) ??
        labelBefore(scene, whole);
      const told = label && predicated(scene, k, { ...label, text: '', to: Math.max(label.to, scene.chunks[k]!.to) });
      return [
        level(k, label && told && { ...label, text: told.text || label.text }, {
          part: true,
          ofText: scene.text.slice(scene.chunks[whole]!.from, noun?.to ?? scene.chunks[whole]!.to),
        }),
      ];
    },
  },
  {
    name: 'rank',
    because: '居全国第五位: the place of what was named before it among others',
    produce: (site) => {
      if (site.figure.quantity.kind !== 'rank') return null;
      const behind = rankedBehind(site);
      if (behind) return [level(site.k, behind)];
      // 数量跃居全国第一: the field of comparison and its verb stand between the name and the place
      const between = /(?:(?:[LaI]|Ut)+[ENc]{0,4}|(?<=N)EN?)$/.exec(site.scene.symbols.slice(0, site.k))?.[0].length ?? 0;
      const end = site.k - between;
      const { label, carried } = rankedBefore(site, end);
      return [level(site.k, label, { carried })];
    },
  },
  {
    name: 'score',
    because: '以97.44分夺魁, 经济运行得38.76分: points of a review',
    produce: (site) => {
      if (site.figure.quantity.kind !== 'score') return null;
      const own = labelBefore(site.scene, skip(site.scene, site.k));
      // 主攻手独得28分: who got the points is no part of the name
      const got = own !== null && (SCORES.test(own.text) || SCORES.test(textBefore(site.scene.text, site.figure.from, 4)));
      if (own && /积$/.test(own.name)) return [level(site.k, { ...own, name: '积分', from: site.figure.from, to: site.figure.from })];
      const name = own && !got ? (/(?:分|成绩|满分|线|门槛)$/.test(own.name) ? own.name : `${own.name}得分`) : '得分';
      const label = own ?? plainLabel(name, '得分', site.figure.from, site.figure.to);
      return [level(site.k, { ...label, name })];
    },
  },
  {
    name: 'places',
    because: '对北京、天津、河北3省（市）, 5部门联合印发, 2金3银: a measure word that names what it counts',
    produce: ({ scene, k, figure }) => {
      const name = PLACES[figure.quantity.unit ?? ''];
      if (!name || figure.quantity.kind !== 'count') return null;
      const text = scene.text.slice(figure.to - (figure.quantity.unit ?? '').length, figure.to);
      return [level(k, plainLabel(name, text || name, figure.from))];
    },
  },
  {
    name: 'counted',
    because: '签约落地15个示范引领项目: a measure word counts the noun that follows it',
    after: /^(?:[TP]?[NE"]|d[NE"]|[FR](?:cFF?){0,4}d?[NE"]|L[NEc"P]{1,6}d[NE"]|[NEPaLOUDHItT][^,;:.()_d]{0,16}d[NE"])/,
    produce: (site) => {
      if (site.figure.quantity.kind !== 'count') return null;
      if (timesDone(site)) return null;
      const inhabitants = inPlaces(site);
      if (inhabitants) return [level(site.k, inhabitants)];
      // 58人遭足协处罚
      const undergone = undergoneBy(site);
      if (undergone) return [level(site.k, undergone)];
      // 载有230人的客轮: who is on it stands before what it is
      const aboard = aboardOf(site);
      if (aboard) return [level(site.k, aboard)];
      const noun = counted(site);
      // 最近一个会计年度: a time
      if (noun && /^(?:完整)?会计年度|^年度经/.test(noun.name)) return [];
      // 代表团由499人组成: what is made up of them is told before 由
      if (noun && /^(?:共同)?[组构]成$/.test(noun.name)) {
        const persons = PERSONS.test(site.figure.quantity.unit ?? '');
        const name = persons ? '人数' : (site.figure.quantity.unit ?? '');
        return [level(site.k, { ...noun, name, from: site.figure.from, to: site.figure.from })];
      }
      // 重建学校有42所投入使用: what is done with them is not what they are; of people it tells them from others
      if (noun && onlyVerb(site.scene, noun) && !PERSONS.test(site.figure.quantity.unit ?? '')) {
        const before = labelBefore(site.scene, skip(site.scene, site.k));
        if (before && !verbal(site.scene, before)) return null;
      }
      // 48人被裁: how many it befell
      if (
        noun &&
        onlyVerb(site.scene, noun) &&
        PERSON.test(site.figure.quantity.unit ?? '') &&
        site.scene.text[site.figure.to] === '被' &&
        /^N[,.;:c"]/.test(site.scene.symbols.slice(site.k + 1))
      )
        return [level(site.k, { ...noun, name: `被${noun.name.replace(/^被/, '')}人数`, text: `被${noun.text.replace(/^被/, '')}` })];
      return noun && [level(site.k, predicated(site.scene, site.k, governed(site.scene, site.k, headed(site, noun))))];
    },
  },
  {
    name: 'times',
    because: '两次下调存款准备金率, 3次跨越某江: how often something was done that stands behind the figure',
    after: /^(?:[NUDHLE"]|a?N)/,
    produce: ({ scene, k, figure }) => {
      if (figure.quantity.kind !== 'count' || figure.quantity.unit !== '次') return null;
      const rest = /^[^，。；：！？、“”（）\s\d]{2,20}/.exec(textFrom(scene.text, figure.to, 24))?.[0];
      const first = tokensIn(scene, figure.to, figure.to + 1)[0];
      if (!rest || !first || !/^v/.test(first.tag)) return null;
      return [level(k, plainLabel(`${rest.slice(0, 18)}次数`, rest, figure.to, figure.to + rest.length))];
    },
  },
];
