import { formerly, knownTail } from '../../link/link.js';
import { asPart } from '../label/asvalue.js';
import { type Label, labelBefore, labelOf, onlyVerb, plainLabel, wordsBefore } from '../label/label.js';
import { nounAfter } from '../label/noun.js';
import { predicated, verbal } from '../label/wording.js';
import type { Rule } from '../rule.js';
import { type Scene, textBefore, textFrom, tokensIn } from '../scene.js';
import { skip, textOf } from './clause.js';
import { told } from './told.js';

/** 市场份额由15.2%提高到18.6%: the word for the part is the name itself. */
export function sharesItself(scene: Scene, at: number): Label | null {
  const { from, to } = scene.chunks[at]!;
  const text = /市场份额|贡献率/.exec(scene.text.slice(from, to))?.[0];
  return text ? plainLabel(text, text, from, to) : null;
}

const PERCENT = new Set(['percent', 'ratio']);

const SECTORS = ['第一产业', '第二产业', '第三产业'];

/** Tried before the changes: 由8.5：41.2：50.3调整为…. */
export const STRUCTURES: readonly Rule[] = [
  {
    name: 'structure',
    because: '三次产业结构为8.1：40.3：51.6: the shares of the three sectors, one by one',
    before: /[NF%A][LaItOPdbUDNA]*$/,
    after: /^:[F%]:[F%]/,
    produce: ({ scene, k }) => {
      const opens = scene.text.lastIndexOf('产业', scene.chunks[k]!.from);
      const words = opens < 0 ? '' : scene.text.slice(Math.max(0, opens - 2), scene.chunks[k]!.from);
      if (words.length > 40 || !/三次产业|[一二]?三产业|产业(?:增加值)?(?:结构|比例|比重|之比)/.test(words)) return null;
      // 由2.7:54.8:42.5调整为…: as it was before
      const from = /O[^,;.:I]*$/.exec(scene.symbols.slice(0, k))?.index ?? -1;
      const period = from < 0 ? undefined : formerly(scene.text, scene.linked, scene.chunks[from]!.from, scene.chunks[k]!.from);
      return SECTORS.map((sector, n) => ({
        ...(period === undefined ? {} : { period }),
        k: k + 2 * n,
        label: plainLabel(`${sector}增加值占比`, `三次产业结构${sector}`, scene.chunks[k]!.from),
        measure: 'share',
        ofText: '地区生产总值',
      }));
    },
  },
];

/** What is told in percent and is no part: 其中一年期利率3%, 其中合格率98%. */
const RATE_NAME =
  /(?:[率比幅速度]|比例|比重|占比|利息|折扣|浓度|含量|指数|份额|税|价格?|持股|控股|股权|股份|收益|回报|水分|成数|年期|年化|毛利|净利|利差|[A-Z]{2,})$/;

/** 保费收入2860万元，其中财政补贴80%、农户自缴20%: a part of a sum told by its percent alone. */
const PART_IN_PERCENT: Rule = {
  name: 'part-in-percent',
  because: '保费收入2860万元，其中财政补贴80%: a part of a sum or a count, told in percent without 占',
  before: /F[NEdc"]*,?Z(?:N%c)*N$/,
  after: /^(?:[,;.)c]|$)/,
  produce: ({ scene, k, figure, chain }) => {
    const whole = chain.recent.find(({ k: at }) => at < k && scene.symbols[at] === 'F');
    const label = figure.quantity.kind === 'percent' ? labelBefore(scene, k) : null;
    if (!label || !whole || whole.measure !== 'level' || onlyVerb(scene, label) || RATE_NAME.test(label.name)) return null;
    return [{ k, label: asPart(label), measure: 'share', part: true }];
  },
};

/** Where 在 opens the whole before the word for the part in chunk `at`: 研发经费|在生产总值中的|占比; -1 where it does not. */
function within(scene: Scene, at: number): number {
  const { symbols, chunks, text } = scene;
  const found = /L[ENF"Pd]{1,8}?z?d?$/.exec(symbols.slice(Math.max(0, at - 11), at));
  const opens = found ? at - found[0].length : -1;
  if (!found || text[chunks[opens]!.from] !== '在') return -1;
  // 在固定资产投资|中所占比重: the word for the part has taken 中
  const closes = chunks[at]!.from + (text[chunks[at]!.from] === '中' ? 1 : 0);
  const whole = text.slice(chunks[opens]!.to, closes);
  // 产量|在全国|占比
  return /[中里内]的?$|^(?:全[国球省市县区]|世界|国内|亚洲|欧洲|全行业)的?$/.test(whole) ? opens : -1;
}

/** 全市, 全球: what shares are told of. */
const WHOLE = /^(?:全[国省市县区州球镇]|世界|亚洲)$/;

/** The part that is named before the word for it in chunk `at`, before 在 where that opens the whole. */
export function partBefore(scene: Scene, at: number): Label | null {
  const inside = within(scene, at);
  // 产值全区占比: the whole stands between the part and the word for it
  if (inside < 0) return labelBefore(scene, scene.symbols.slice(0, at).endsWith('NE') && WHOLE.test(textOf(scene, at - 1)) ? at - 1 : at);
  return labelBefore(scene, inside) ?? (scene.symbols[inside - 1] === ',' ? labelBefore(scene, inside - 1) : null);
}

/** 专利以发明专利为主，占到总量的79%: what is mainly there is the part. */
function mainly(scene: Scene, at: number): Label | null {
  const end = scene.chunks[at]!.from;
  const found = /以([^，。；：、\d]{2,14})为主(?:体|导|力)?，[约近各]?$/.exec(textBefore(scene.text, end, 24));
  if (!found) return null;
  const from = end - found[0].length + 1;
  return labelOf(scene, from, from + found[1]!.length);
}

/** The words of the clause of chunk `k` up to it. */
const clauseOf = (scene: Scene, k: number): string => /[^，。；：]*$/.exec(textBefore(scene.text, scene.chunks[k]!.from, 40))![0];

/** What people are told of by what they say or do alone. */
const SAID_OF = /^人们?(?:都|则|就)?(?:表示|称|认为|说|会)?([^，。；：、“”（）\d]{2,14}?)(?=[，。；、]|$)/;

/** What is said of a part: where it is, what it is. */
const SOMEWHERE = /^(?:以上|左右|的)?(?:位于|处于|居于|在|为|是|属于)/;

/** 新增枢纽中，近六成…: the whole that the clause before or the words before name. */
function wholeBefore(scene: Scene, k: number): Label | null {
  const at = scene.symbols[k - 1] === ',' ? k - 1 : k;
  const end = scene.chunks[at]!.from;
  const among = /(?:当中|之中|[中里])$/.exec(textBefore(scene.text, end, 2))?.[0].length ?? 0;
  if (at < k && among === 0) return null;
  const last = scene.symbols[at - 1] === 'z' ? at - 1 : at;
  const { from } = wordsBefore(scene, last);
  const label = from < end - among ? labelOf(scene, from, Math.min(end - among, scene.chunks[last]!.from)) : null;
  return label && !onlyVerb(scene, label) ? label : null;
}

/** What a part of those counted before does or is. */
const DOES =
  /^(?:都|均|则|也|已经?|能够?|可以?|是|为(?!止)|来自|属于|实现|完成|发挥|流失|没有|未|处于|位于|选择|表示|认为|参加|参与|通过|享受|接受|出口|销往|用于|采用|使用)/;

/** 东盟为第一大贸易伙伴，占外贸总值的15%: whether the figure before was a place among others. */
const isRank = ({ chunks }: Scene, k: number | undefined): boolean => k !== undefined && chunks[k]!.figure!.quantity.kind === 'rank';

/** 占销售总额的比重持续上升，达到12%: which way the part went, and then how large it is. */
const MOVED_TO =
  /(?:比重|比例|占比|份额)[^，。；\d]{0,8}(?:上升|提高|提升|下降|扩大|增加|增长|走高|回落|攀升|降低)，(?:首次|已经?|目前|进一步)*(?:达到?|升至|降至|增至|为)(?:了)?$/;

const movedTo = ({ text, chunks }: Scene, k: number): boolean => MOVED_TO.test(textBefore(text, chunks[k]!.from, 30));

export const SHARES: readonly Rule[] = [
  PART_IN_PERCENT,
  {
    name: 'share-of',
    because: '占总人口的比重为62.07%, 占比超六成: a word for a part leads to the figure',
    before: /A[^,;.%:]*(?:[UDN],[^,;.%:]{0,3})?$/,
    produce: ({ scene, k, figure, chain }) => {
      const moved = /,[^A]*$/.test(scene.symbols.slice(0, k));
      if (!PERCENT.has(figure.quantity.kind) || (moved && !movedTo(scene, k))) return null;
      let at = k - 1;
      while (at > 0 && scene.symbols[at] !== 'A') at--;
      while (at > 0 && scene.symbols.slice(0, at).match(/A[^,;.%:]*$/)) at = scene.symbols.lastIndexOf('A', at - 1);
      const opens = scene.chunks[at]!.to;
      const behind = /^d(?=N)/.test(scene.symbols.slice(k + 1)) ? nounAfter(scene, k) : null;
      // 研发经费在生产总值中的占比
      const own =
        mainly(scene, at) ?? partBefore(scene, at) ?? (behind && labelOf(scene, behind.from, behind.to)) ?? sharesItself(scene, at);
      // 占经济总量六成的长江经济带, 占有效专利总量的46.8%: a part that is only whose it is goes by the name of the whole
      const alone =
        !own &&
        (/^dE/.test(scene.symbols.slice(k + 1)) ||
          !chain.label ||
          (isRank(scene, chain.recent.at(-1)?.k) && knownTail(chain.label.name) === 0));
      const full =
        alone && figure.from > opens ? labelOf(scene, opens, scene.symbols[k - 1] === 'd' ? scene.chunks[k - 1]!.from : figure.from) : null;
      // 增长3.2%，对GDP增长的贡献率为0.7%: what was told of before contributes
      const contributes =
        chain.label && /贡献率/.test(own?.text ?? scene.text.slice(scene.chunks[at]!.from, opens)) && /^对(?!外)/.test(clauseOf(scene, at));
      const { label: base, carried } = told(contributes ? null : (own ?? full), { scene, k: moved ? at : k, figure, chain });
      const word = scene.text.slice(scene.chunks[at]!.from, scene.chunks[at]!.to);
      const whole = scene.text
        .slice(scene.chunks[at]!.to, scene.chunks[k]!.from)
        .replace(/(?:的比重|的比例|比重|比例|的)?(?:分别)?(?:达到|达|为|超过|约|近)?$/, '');
      const around = word + scene.text.slice(scene.chunks[at]!.to, scene.chunks[k]!.from);
      const rate =
        /贡献率|市场份额|份额|比重|比例/.exec(around)?.[0] ?? /^的(市场份额|份额)/.exec(textFrom(scene.text, figure.to, 5))?.[1] ?? '占比';
      const name = base && {
        ...base,
        name:
          base.name.endsWith(rate) || (rate !== '贡献率' && /(?:占比|比重)$/.test(base.name))
            ? base.name
            : `${base.name}${rate === '比重' || rate === '比例' ? '占比' : rate}`,
      };
      // 而在云岭省所占的比例为三成: there what was told of has another part
      const there = carried && /(?:^|[,;.:])N?LE$/.test(scene.symbols.slice(0, at)) ? scene.chunks[at - 1]!.entity! : null;
      return [
        {
          k,
          label: name,
          carried,
          measure: 'share',
          ofText: whole || null,
          part: true,
          ...(there && scene.text[there.from - 1] === '在' && { subject: there }),
        },
      ];
    },
  },
  {
    name: 'share-of-words',
    because: '新增GDP达到世界经济增量的20%: a percentage of what stands before 的',
    before: /d$/,
    produce: ({ scene, k, figure, chain }) => {
      if (!PERCENT.has(figure.quantity.kind)) return null;
      const words = labelBefore(scene, k - 1);
      // 持有的61.35%股权: a verb before 的 describes the part that stands behind
      if (words && /^d?[NEA]/.test(scene.symbols.slice(k + 1)) && verbal(scene, words)) return null;
      // 新增GDP达到世界经济增量的20%: the part stands before the verb, the whole behind it
      const joint = /[La][^,;.:%FLa]*$/.exec(scene.symbols.slice(0, k - 1))?.index ?? -1;
      const part = words && joint > 0 ? labelBefore(scene, skip(scene, joint)) : null;
      if (words && part) return [{ k, label: part, measure: 'share', ofText: words.text, part: true }];
      const { label, carried } = told(words, { scene, k, figure, chain });
      return [{ k, label, carried, measure: 'share', ofText: words?.text ?? null, part: true }];
    },
  },
  {
    name: 'share-counted',
    because: '七成以上的行业实现增长: so large a part of what follows',
    before: /(?:^|[,;:.cTLaPEMZ"Ndz ])$/,
    after: /^[dLM]?[NEA"]/,
    produce: ({ scene, k, figure }) => {
      if (!PERCENT.has(figure.quantity.kind)) return null;
      const noun = nounAfter(scene, /[LM]/.test(scene.symbols[k + 1] ?? '') ? k + 1 : k);
      // 在3%—5%区间波动, 在45%左右徘徊: no noun of which it is a part
      if (noun && /^(?:区间|之间|范围|上下)/.test(scene.text.slice(noun.from, noun.to))) return null;
      const words = noun && scene.symbols[k + 1] === 'N' ? tokensIn(scene, noun.from, noun.to) : [];
      if (words.length === 1 && /^(?:v|d)$/.test(words[0]!.tag)) return null;
      const label = noun && labelOf(scene, noun.from, noun.to);
      // 55%的人希望价格下降
      const who = label && /^人[们称]?$/.test(label.name) ? SAID_OF.exec(textFrom(scene.text, noun.from, 22)) : null;
      if (label && who)
        return [
          { k, label: { ...label, name: `${who[1]}的人占比`, text: who[0], scope: null, basis: null }, measure: 'share', ofText: null },
        ];
      // 新增枢纽中，近六成位于中西部: what it is a part of stands before
      const where = scene.symbols[k + 1] === 'L' && SOMEWHERE.test(textFrom(scene.text, figure.to, 4)) ? wholeBefore(scene, k) : null;
      if (where) return [{ k, label: predicated(scene, k, { ...where, to: figure.to }), measure: 'share', ofText: where.text }];
      // 货轮已有20%被取消: what is done with the part is not what it is a part of
      const own = label && onlyVerb(scene, label) ? labelBefore(scene, skip(scene, k)) : null;
      if (own && !onlyVerb(scene, own))
        return [{ k, label: predicated(scene, k, { ...own, to: figure.to }), measure: 'share', ofText: own.text }];
      return label && [{ k, label: predicated(scene, k, label), measure: 'share', ofText: label.text }];
    },
  },
  {
    name: 'share-done',
    because: '装备方队27个，84%是首次亮相: so large a part of those counted before does or is something',
    before: /(?:^|[,;Zz]|[NF],L)$/,
    after: /^[LaPMNT]/,
    produce: ({ scene, k, figure, chain }) => {
      if (figure.quantity.kind !== 'percent' || !DOES.test(textFrom(scene.text, figure.to, 3))) return null;
      const last = chain.recent.at(-1);
      const kind = last && scene.chunks[last.k]!.figure!.quantity.kind;
      const counted = kind === 'count' || last?.measure === 'share' ? last?.label : null;
      const label = wholeBefore(scene, k) ?? counted;
      if (!label) return null;
      const end = { ...label, from: figure.from, to: figure.to };
      return [{ k, label: { ...predicated(scene, k, end), from: label.from, to: label.to }, measure: 'share', ofText: label.text }];
    },
  },
];
