import type { Comparison } from '../../../schemas/schemas.js';
import { SCOPES } from '../../lexicon/lexicon.js';
import { indicatorOf, knownTail, type LinkedPeriod, periodAt, yearBefore } from '../../link/link.js';
import { type Scene, tokensIn } from '../chunks.js';
import { GENERIC, type Label, labelBefore, labelOf, onlyVerb, sharesItself, wordsBefore } from '../label.js';
import { nounAfter } from '../noun.js';
import type { Draft, Rule, Site } from '../rule.js';

const textOf = (scene: Scene, i: number) => scene.text.slice(scene.chunks[i]?.from, scene.chunks[i]?.to);

/** Index of the last chunk before `k` whose symbol is one of `symbols`, not crossing a clause mark. */
function lastOf(scene: Scene, k: number, symbols: string): number {
  for (let i = k - 1; i >= 0; i--) {
    if (symbols.includes(scene.symbols[i]!)) return i;
    if (',;.:'.includes(scene.symbols[i]!)) return -1;
  }
  return -1;
}

/** Where the clause of chunk `k` begins. */
function clauseStart(scene: Scene, k: number): number {
  let i = k;
  while (i > 0 && !',;.:'.includes(scene.symbols[i - 1]!)) i--;
  return i;
}

const WORDS: readonly [RegExp, Comparison][] = [
  [/年均|年平均|平均每年/, 'annual_average'],
  [/环比|比上月|较上月|比上季|较上季|比一季度|较一季度|比二季度|比三季度|比前/, 'qoq'],
  [/年初|上年末|去年末|去年底|上年底|年末/, 'prev_year_end'],
  [/同比|比上年|较上年|比去年|较去年|同期|上年增长|去年增长/, 'yoy'],
  [/计划|目标|预期/, 'vs_target'],
];

/** What the change at `k` is compared with, as the clause states it. */
export function baseOf(scene: Scene, k: number): { comparison: Comparison | null; base: string | null } {
  const start = clauseStart(scene, k);
  for (let i = scene.symbols[k] === 'K' ? k : k - 1; i >= start; i--) {
    const symbol = scene.symbols[i]!;
    if (symbol === 'K' && /^同比/.test(textOf(scene, i))) return { comparison: 'yoy', base: '同比' };
    if (symbol === 'B' && WORDS.some(([form]) => form.test(textOf(scene, i)))) {
      const text = textOf(scene, i);
      return { comparison: /环比/.test(text) ? 'mom' : (WORDS.find(([form]) => form.test(text))?.[1] ?? null), base: text };
    }
    if (symbol === 'b') {
      let j = i + 1;
      while (j < k && 'PEN"FdZ'.includes(scene.symbols[j]!)) j++;
      const base = scene.text.slice(scene.chunks[i]!.from, scene.chunks[j - 1]!.to);
      if (scene.symbols.slice(i, j).includes('E')) return { comparison: 'vs_entity', base };
      return { comparison: WORDS.find(([form]) => form.test(base))?.[1] ?? 'other', base };
    }
  }
  // 规模以上工业增加值同比分别增长: the base may stand a clause earlier only where it opens the chain
  return { comparison: null, base: null };
}

const KINDS_OF_OWNER = new Set([
  ...SCOPES,
  '城市',
  '乡村',
  '东部地区',
  '中部地区',
  '西部地区',
  '东北地区',
  '东部',
  '中部',
  '西部',
  '国有企业',
  '集体企业',
]);

/**
 * A label that says nothing of its own (增速, 总数) gives way to what was measured before it; one that only names a kind of owner
 * (外商投资企业1046亿元) narrows that.
 */
export function told(label: Label | null, site: Site): { label: Label | null; carried: boolean } {
  const before = site.chain.label;
  if (label && before && site.figure.quantity.kind !== 'count' && KINDS_OF_OWNER.has(label.text.replace(/的$/, '')))
    return { label: { ...before, scope: label.text, text: label.text, from: label.from, to: label.to }, carried: true };
  const own = label && !GENERIC.has(label.name) ? label : null;
  if (own) return { label: own, carried: false };
  const topic = announced(site);
  if (topic) site.chain.label = topic;
  return { label: topic ?? before ?? label, carried: true };
}

/** A clause that says why, when or on what condition names nothing for the next. */
const CAUSES = /^(?:由于|因|受|随着|在|为了|据|经|通过|按|如果|虽然|尽管|对于|与此)/;

/**
 * 固定资产投资稳步增长，同比增长8%: a clause without a figure, between the last one and this, names what is measured. A name the table
 * knows is taken from any such clause; other words only where nothing was measured before.
 */
export function announced({ scene, k, chain }: Site): Label | null {
  const { symbols } = scene;
  // 预算支出8397亿元、增长5.3%: said of the figure before
  const own = scene.chunks.slice(clauseStart(scene, k), k);
  if (
    own.some(
      ({ figure, symbol, from, to }) => (figure && figure.quantity.kind !== 'duration') || (symbol === 'N' && named(scene, from, to)),
    )
  )
    return null;
  const last = clauseStart(scene, k) - 1;
  for (let end = last; end > 0 && symbols[end] === ','; ) {
    const start = clauseStart(scene, end);
    if (CAUSES.test(scene.text.slice(scene.chunks[start]!.from, scene.chunks[start]!.from + 3))) return null;
    if (/[F%RX]/.test(symbols.slice(start, end))) return chain.label ? null : tailOf(scene, end);
    for (let i = end; i > start; i--) {
      if (symbols[i - 1] !== 'N') continue;
      const label = labelBefore(scene, i);
      // 全国生猪出栏价跌至谷底，为5.96元: what moves is what is measured
      if (label && (knownTail(label.text) > 0 || (end === last && !onlyVerb(scene, label) && /^a?[UDI]/.test(symbols.slice(i)))))
        return label;
    }
    // 进出口贸易总额，由…增加到…: nothing but a name, set apart
    if (!chain.label || /^[NEPcd"_]+$/.test(symbols.slice(start, end))) {
      const words = tailOf(scene, end);
      if (words) return words;
    }
    end = start - 1;
  }
  return null;
}

/** Whether words name something, and do not only do something. */
function named(scene: Scene, from: number, to: number): boolean {
  const label = labelOf(scene, from, to);
  return label !== null && !onlyVerb(scene, label);
}

/** 全国百家孵化器平均人流量，: the noun that a clause ends with; no hour or day. */
function tailOf(scene: Scene, end: number): Label | null {
  let at = end;
  while (at > 0 && 'UDa'.includes(scene.symbols[at - 1]!)) at--;
  const label = labelBefore(scene, at);
  return label &&
    label.text.length >= 2 &&
    !/[\d时]$|^(?:截[至止]|今|昨|明|目前|据|受|因|由于|随着|为)/.test(label.text) &&
    (knownTail(label.text) > 0 || /^(?:n|vn|an|l)/.test(tokensIn(scene, label.to - 1, label.to)[0]?.tag ?? ''))
    ? label
    : null;
}

function changeAt(site: Site, verb: number): Draft[] {
  const { scene, k, chain } = site;
  let anchor = verb;
  const start = clauseStart(scene, k);
  for (let i = verb - 1; i >= start; i--) if ('Bb'.includes(scene.symbols[i]!)) anchor = i;
  // 人口出生率比上年下降: the name stands before the base
  const { label, carried } = told(
    labelBefore(scene, skip(scene, anchor)) ?? (anchor === verb ? null : labelBetween(site, anchor, verb)) ?? objectOf(site),
    site,
  );
  const { comparison, base } = baseOf(scene, verb);
  const word = textOf(scene, verb);
  const down = scene.symbols[verb] === 'D' || /^负增长/.test(word);
  const grown = grownBy(label, word, verb);
  return [
    {
      k,
      label: grown?.name === '经济' ? { ...grown, name: '经济增长', text: `${grown.text}增长` } : grown,
      carried,
      measure: 'change',
      comparison: comparison ?? (carried ? chain.comparison : null),
      base,
      direction: down ? 'down' : 'up',
    },
  ];
}

/** Verbs that say themselves what rises or falls: 提价30%, 粮食减产两成. */
const IMPLIED: Readonly<Record<string, string>> = {
  提价: '价格',
  涨价: '价格',
  加价: '价格',
  降价: '价格',
  增产: '产量',
  减产: '产量',
  增收: '收入',
  减收: '收入',
};

/** The label with what its verb says of it. */
function grownBy(label: Label | null, word: string, at: number): Label | null {
  const implied = IMPLIED[word.replace(/了$/, '')];
  if (label && /^[增升贬减]值/.test(word)) return { ...label, text: `${label.text}${word}` };
  if (!implied || label?.name.endsWith(implied)) return label;
  const text = `${label && label.name.length <= 12 ? label.name : ''}${implied}`;
  return { ...indicatorOf(text), text: `${label?.text ?? ''}${word}`.slice(-24), from: label?.from ?? at, to: label?.to ?? at };
}

/** 增加6万亿元债务限额, 减少2000个岗位: what is added or taken away stands behind the figure. */
function objectOf({ scene, k, figure }: Site): Label | null {
  if (!['count', 'money', 'area', 'mass'].includes(figure.quantity.kind) || !/^d?N/.test(scene.symbols.slice(k + 1))) return null;
  const noun = nounAfter(scene, k);
  return noun && labelOf(scene, noun.from, noun.to);
}

/** Steps back over words that join or plan (预计, 将, 均) between a name and its verb. */
export function skip(scene: Scene, k: number): number {
  let i = k;
  // 产量明年将从…: a period stands between a name and its verb as well
  while (i > 0 && (/[LMITatKX_]/.test(scene.symbols[i - 1]!) || (scene.symbols[i - 1] === 'P' && scene.symbols[i - 2] === 'N'))) i--;
  return i;
}

/** 同比营业收入增长: the name stands between the base and the verb. */
function labelBetween(site: Site, anchor: number, verb: number) {
  // 较上周下跌: the words behind 较 are the base themselves
  if (site.scene.symbols[anchor] === 'b' && site.scene.symbols[anchor + 1] === 'N') return null;
  return wordsBefore(site.scene, verb).first > anchor ? labelBefore(site.scene, verb) : null;
}

/** One end of a change that is named before chunk `at`; 占比由2.5%提高到7.3% gives shares. */
function ended(site: Site, at: number, otherwise: Label | null): Draft[] | null {
  const { scene, k } = site;
  // 甲醇价格因煤价上涨涨至: what it rose by leads to where it rose
  while (at > 0 && /[UDB]/.test(scene.symbols[at - 1]!)) at--;
  const share = scene.symbols[at - 1] === 'A';
  const { label, carried } = told(
    labelBefore(scene, skip(scene, share ? at - 1 : at)) ?? (share ? sharesItself(scene, at - 1) : null) ?? otherwise,
    site,
  );
  if (!label) return null;
  if (!share) return [{ k, label, carried, measure: 'level' }];
  const name = /(?:占比|份额|贡献率)$/.test(label.name) ? label.name : `${label.name}占比`;
  return [{ k, label: { ...label, name }, carried, measure: 'share' }];
}

/** Words between 的 and the word for the change: 23%的较大涨幅. */
const QUALIFIES = /^(?:较?[大高快]|超?[大高]|快速|高速|平稳|强劲|显著|明显|稳定|年均|平均|同比|环比|实际|名义|正|负|逆势|两位数|持续)的?$/;

/** When a change began whose 由 or 从 in chunk `at` names no time: before the span of years that it took. */
function startOf({ scene, k }: Site, at: number): LinkedPeriod | null {
  const { period } = periodAt(scene.text, scene.linked, scene.chunks[k]!.from);
  return period && period.from < scene.chunks[at]!.from ? yearBefore(period) : null;
}

export const CHANGES: readonly Rule[] = [
  {
    name: 'base-value',
    because: '比1949年的448.8万名增长约19倍: the value that a change starts from, of the same indicator',
    before: /b[PENdca"L]*$/,
    after: /^[a]*[UDH]/,
    produce: (site) => {
      if (['percent', 'points', 'multiple'].includes(site.figure.quantity.kind)) return null;
      const at = site.scene.symbols.slice(0, site.k).lastIndexOf('b');
      const { label } = told(labelBefore(site.scene, skip(site.scene, at)), site);
      const base = site.scene.linked.periods.findLast(
        (period) => period.from > site.scene.chunks[at]!.from && period.to <= site.figure.from,
      );
      return label && [{ k: site.k, label, carried: true, measure: 'level', ...(base ? { period: base } : {}) }];
    },
  },
  {
    name: 'change-own',
    because: '翻一番, 减半: the figure itself says that it is a change',
    produce: (site) => (site.figure.change ? own(site) : null),
  },
  {
    name: 'change-compared',
    because: '高于全国0.7个百分点: the distance from another place or series',
    before: /H[ENdP"cZKMeT]*[La]*$/,
    produce: (site) => {
      const at = lastOf(site.scene, site.k, 'H');
      // 远低于全国24%的增幅: the growth of the other, not the distance
      if (/^d[NB]?K/.test(site.scene.symbols.slice(site.k + 1))) return null;
      if (!['points', 'percent', 'multiple', 'score', 'rank', 'money', 'count'].includes(site.figure.quantity.kind)) return null;
      const start = clauseStart(site.scene, at);
      const opens = site.scene.symbols.slice(start, at).search(/b/);
      const { label, carried } = told(labelBefore(site.scene, skip(site.scene, opens < 0 ? at : start + opens)), site);
      const base = site.scene.text.slice(site.scene.chunks[opens < 0 ? at : start + opens]!.from, site.scene.chunks[site.k]!.from);
      return [
        {
          k: site.k,
          label,
          carried,
          measure: 'change',
          comparison: 'vs_entity',
          base,
          direction: /低|慢|少/.test(textOf(site.scene, at)) ? 'down' : 'up',
        },
      ];
    },
  },
  {
    name: 'from',
    because: '由去年同期的3705亿元增至3953亿元: the earlier end of a change; it names what changed',
    before: /O[PdENcabI"]*$/,
    after: /^[^;.]*?[It]/,
    produce: (site) => {
      const at = site.scene.symbols.slice(0, site.k).lastIndexOf('O');
      const inside = labelBefore(site.scene, site.k);
      const period = startOf(site, at);
      return ended(site, at, inside)?.map((draft) => (period ? { ...draft, period } : draft)) ?? null;
    },
  },
  {
    name: 'to',
    because: '由5天缩短到3天, 线路增加到31条: where the change ended; a level',
    before: /I(?:[La]*|[PNE]{0,2}d)$/,
    produce: (site) => {
      const at = lastOf(site.scene, site.k, 'I');
      const start = clauseStart(site.scene, at);
      const origin = site.scene.symbols.slice(start, at).indexOf('O');
      return ended(site, origin < 0 ? at : start + origin, null);
    },
  },
  {
    name: 'to-figure',
    because: '上涨20元，至3830元/吨; 由5天缩至3天: 到 or 至 after the size or the start of a change; the value it led to',
    before: /(?:[F%],?|O[^;.]*[F%][^,;.]{0,3})tN?(?:P?d)?$/,
    produce: (site) => {
      const last = site.chain.recent.findLast(({ measure, k }) => measure === 'change' || /O/.test(site.scene.symbols.slice(0, k)));
      if (!last?.label) return null;
      const named = last.label.name.replace(/[每/]\p{Script=Han}{1,3}$/u, '') || last.label.name;
      return [{ k: site.k, label: { ...last.label, name: named }, carried: true, measure: last.measure === 'share' ? 'share' : 'level' }];
    },
  },
  {
    name: 'compared-adjective',
    because: '比全市平均高0.3个百分点, 比原计划早一个月: an adjective after 比 says which way it differs',
    before: /b[^,;.:]*[NUDTH]$/,
    produce: (site) => {
      const { scene, k } = site;
      const word = /(?:高|低|贵|便宜|多|少|快|慢|早|晚|长|短|大|小|前移|后移|提前|推迟)了?$/.exec(
        scene.text.slice(Math.max(0, scene.chunks[k]!.from - 4), scene.chunks[k]!.from),
      );
      if (!word || word[0].length < scene.chunks[k - 1]!.to - scene.chunks[k - 1]!.from - (scene.symbols[k - 1] === 'N' ? 99 : 0))
        return null;
      const at = lastOf(scene, k, 'b');
      const schedule = /早|晚|提前|推迟/.test(word[0]) && site.figure.quantity.kind === 'duration';
      const found = told(labelBefore(scene, skip(scene, at)), site);
      const label = schedule
        ? { name: '工期', text: word[0], scope: null, basis: null, from: scene.chunks[k]!.from, to: scene.chunks[k]!.from }
        : found.label;
      const carried = !schedule && found.carried;
      const { comparison, base } = baseOf(scene, k);
      const down = /低|便宜|少|慢|早|短|小|后移|提前/.test(word[0]);
      return [
        {
          k,
          label,
          carried,
          measure: 'change',
          comparison,
          base: base?.slice(0, -word[0].length) ?? null,
          direction: down ? 'down' : 'up',
        },
      ];
    },
  },
  {
    name: 'change',
    because: '同比增长41.4%: a verb of rising or falling right before the figure; what rose stands before it or in the clause before',
    before: /[UD][La]*$/,
    produce: (site) => changeAt(site, lastOf(site.scene, site.k, 'UD')),
  },
  {
    name: 'change-rate',
    because: '增速为8.1%: a noun for the rate of change leads to the figure',
    before: /K[NPBd]?[TLa]*$/,
    produce: (site) => {
      if (site.figure.quantity.kind === 'duration') return null;
      const at = lastOf(site.scene, site.k, 'K');
      const draft = changeAt(site, at)[0]!;
      // 世界经济增速预计为3.2%: the economy grows by its product
      if (draft.label?.name === '经济')
        draft.label = { ...draft.label, name: '经济增长', text: `${draft.label.text}${textOf(site.scene, at)}` };
      return [{ ...draft, direction: /降|跌/.test(textOf(site.scene, at)) ? 'down' : 'up' }];
    },
  },
  {
    name: 'change-behind',
    because: '实现8.5%的增长, 以15%的增速领跑: the word for the change stands behind its size',
    after: /^(?:d[NB]?[UDK]|dN|[UDK](?![^,;.:]*[F%]))/,
    produce: (site) => {
      const { scene, k, figure } = site;
      if (!['percent', 'points', 'multiple'].includes(figure.quantity.kind)) return null;
      let verb = scene.symbols[k + 1] === 'd' ? k + 2 : k + 1;
      if (verb > k + 1 && /^[NB][UDK]/.test(scene.symbols.slice(verb)) && QUALIFIES.test(textOf(scene, verb))) verb++;
      else if (verb > k + 1 && /^[NB][UDK]/.test(scene.symbols.slice(verb)) && !/^(?:年均|平均)?(?:速度|幅度)/.test(textOf(scene, verb)))
        return null;
      // 以10%的速度发展
      if (scene.symbols[verb] === 'N' && !/^(?:年均|平均|同比)?(?:速度|幅度|增[速幅]|[涨跌升降]幅)/.test(textOf(scene, verb))) return null;
      const { label, carried } = told(labelBefore(scene, skip(scene, k)), site);
      const { comparison, base } = baseOf(scene, k);
      const down = scene.symbols[verb] === 'D' || scene.symbols[verb + 1] === 'D' || /降|跌|减/.test(textOf(scene, verb));
      return [{ k, label, carried, measure: 'change', comparison, base, direction: down ? 'down' : 'up' }];
    },
  },
  {
    name: 'multiple-of-base',
    because: '是去年同期的1.6倍, 约为年度计划的1/10: measured against its own past, a plan or another thing',
    before: /d$/,
    produce: (site) => {
      const { scene, k, figure } = site;
      if (!['multiple', 'percent', 'ratio'].includes(figure.quantity.kind)) return null;
      const joint = lastOf(scene, k, 'L');
      const multiple = figure.quantity.kind === 'multiple';
      if (!multiple && (joint < 0 || !/^(?:约?[是为]|仅为|相当于|等于|不足|不到|只有|仅有)$/.test(textOf(scene, joint)))) return null;
      const opens = joint < 0 ? clauseStart(scene, k) : joint + 1;
      const base = scene.text.slice(scene.chunks[opens]!.from, scene.chunks[k - 1]!.from);
      if (!base || (!multiple && /计划|任务|目标/.test(base))) return null;
      const { label, carried } = told(joint < 0 ? null : labelBefore(scene, skip(scene, joint)), site);
      if (!label) return null;
      const yoy = /[Pb]/.test(scene.symbols.slice(opens, k - 1));
      if (!multiple) return [{ k, label, carried, measure: 'share', ofText: base.slice(-24), part: true }];
      return [{ k, label, carried, measure: 'change', comparison: yoy ? 'yoy' : 'other', base, direction: null }];
    },
  },
];

function own(site: Site): Draft[] {
  const draft = changeAt(site, site.k)[0]!;
  return [{ ...draft, direction: site.figure.change ?? null }];
}
