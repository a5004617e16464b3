import { RATES_OF_CHANGE } from '../../lexicon/lexicon.js';
import { formerly } from '../../link/link.js';
import { labelBefore, labelOf } from '../label/label.js';
import { nounAfter } from '../label/noun.js';
import { LONGEST } from '../label/trim.js';
import type { Rule } from '../rule.js';
import { textBefore } from '../scene.js';
import { baseOf } from './base.js';
import { changeAt, changeOfItself, grownBy, scheduled, shareMoved } from './changed.js';
import { clauseStart, lastOf, skip, textOf } from './clause.js';
import { ended, recovered } from './ends.js';
import { told } from './told.js';

/** Words between 的 and the word for the change: 23%的较大涨幅. */
const QUALIFIES =
  /^(?:较?[大高快]|超?[大高]|快速|高速|平稳|强劲|显著|明显|稳定|年均|平均|同比|环比|实际|名义|正|负|逆势|两位数|持续|惊人|大幅|小幅|迅猛|较快|可观|罕见)的?$/;

/** A figure that says how high something came. */
const REACHES = /^(?:突破|达到?|超过?|迈上|跨过)/;
/** Nouns for how much something grew or shrank. */
const GROWTH = new RegExp(`^${RATES_OF_CHANGE}$`);

export const CHANGES: readonly Rule[] = [
  {
    name: 'base-value',
    because: '比1949年的448.8万名增长约19倍: the value that a change starts from, of the same indicator',
    before: /b[PENdca"LM]*$/,
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
    produce: (site) => (site.figure.change ? changeOfItself(site) : null),
  },
  {
    name: 'change-compared',
    because: '高于全国0.7个百分点: the distance from another place or series',
    before: /H[ENdP"cZKMeT]*[La]*$/,
    produce: (site) => {
      const at = lastOf(site.scene, site.k, 'H');
      // 不低于每人4000元: a limit
      if (/不(?:得|应|可)?$/.test(site.scene.text.slice(0, site.scene.chunks[at]!.from))) return null;
      // 远低于全国24%的增幅: the growth of the other, not the distance
      if (/^d[NB]?K/.test(site.scene.symbols.slice(site.k + 1))) return null;
      // 技术领先的|2座电站: it only describes
      if (site.scene.symbols[at + 1] === 'd') return null;
      if (!['points', 'percent', 'multiple', 'score', 'rank', 'money', 'count'].includes(site.figure.quantity.kind)) return null;
      const start = clauseStart(site.scene, at);
      const opens = site.scene.symbols.slice(start, at).search(/b/);
      const { label, carried } =
        shareMoved(site, start, at) ?? told(labelBefore(site.scene, skip(site.scene, opens < 0 ? at : start + opens)), site);
      // 增速高于全国、突破3万元: what it came to, of the same
      if (/c[La]*$/.test(site.scene.symbols.slice(at, site.k)) && REACHES.test(site.scene.text.slice(site.figure.from, site.figure.to)))
        return label && [{ k: site.k, label, carried, measure: 'level' }];
      const base = site.scene.text.slice(site.scene.chunks[opens < 0 ? at : start + opens]!.from, site.scene.chunks[site.k]!.from);
      // 以往要比玉米高出130元/吨的小麦价格: named behind the distance
      const behind = !label && /^dN/.test(site.scene.symbols.slice(site.k + 1)) ? nounAfter(site.scene, site.k) : null;
      return [
        {
          k: site.k,
          label: label ?? (behind && labelOf(site.scene, behind.from, behind.to)),
          carried: carried && label !== null,
          measure: 'change',
          comparison: /进度|计划|目标|预期/.test(base) ? 'vs_target' : 'vs_entity',
          base,
          direction: /低|慢|少|欠|落后/.test(textOf(site.scene, at)) ? 'down' : 'up',
        },
      ];
    },
  },
  {
    name: 'from',
    because: '由去年同期的3705亿元增至3953亿元: the earlier end of a change; it names what changed',
    before: /O[PdENcabI"eL]*$/,
    after: /^(?:[^;.]*?[It]|N?aPd)/,
    produce: (site) => {
      const at = site.scene.symbols.slice(0, site.k).lastIndexOf('O');
      const inside = labelBefore(site.scene, site.k);
      const { scene, k } = site;
      const period = formerly(scene.text, scene.linked, scene.chunks[at]!.from, scene.chunks[k]!.from);
      return ended(site, at, inside)?.map((draft) => (period === undefined ? draft : { ...draft, period })) ?? null;
    },
  },
  {
    name: 'to',
    because: '由5天缩短到3天, 线路增加到31条: where the change ended; a level',
    before: /(?:I|[UD]t)(?:[La]*|[PNET]{0,2}d|[PNE]{0,2}d?(?:[NE"]{1,3}c){1,5}[NE"]{1,3}e)$/,
    produce: (site) => {
      const into = lastOf(site.scene, site.k, 'I');
      if (into < 0 && site.figure.quantity.kind === 'rank') return null;
      const back = into < 0 ? null : recovered(site, into);
      if (back) return back;
      const at = into < 0 ? lastOf(site.scene, site.k, 'UD') : into;
      // 零售量同比增长为63.2%: the size of the growth, loosely put
      if (/^(?:增长|下降)为$/.test(textOf(site.scene, at)) && site.scene.symbols[at - 1] === 'B') return changeAt(site, at);
      const start = clauseStart(site.scene, at);
      const origin = site.scene.symbols.slice(start, at).indexOf('O');
      return ended(site, origin < 0 ? at : start + origin, null);
    },
  },
  {
    name: 'to-figure',
    because: '上涨20元，至3830元/吨; 由5天缩至3天: 到 or 至 after the size or the start of a change; the value it led to',
    before: /(?:(?:[F%],?|O[^;.]*[F%][^,;.]{0,3})tN?(?:P?d)?|O[^;.]*[F%]N?aPd)$/,
    produce: (site) => {
      const last = site.chain.recent.findLast(({ measure, k }) => measure === 'change' || /O/.test(site.scene.symbols.slice(0, k)));
      if (!last?.label) return null;
      const name = last.label.name.replace(/(?<=.)[每/]\p{Script=Han}{1,3}$/u, '');
      return [{ k: site.k, label: { ...last.label, name }, carried: true, measure: 'level' }];
    },
  },
  {
    name: 'compared-adjective',
    because: '比全市平均高0.3个百分点, 比原计划早一个月: an adjective after 比 says which way it differs',
    before: /b[^,;.:]*[NUDTH]$/,
    produce: (site) => {
      const { scene, k } = site;
      const word = /(?:高|低|贵|便宜|多|少|快|慢|早|晚|长|短|大|小|前移|后移|提前|推迟)了?$/.exec(
        textBefore(scene.text, scene.chunks[k]!.from, 4),
      );
      if (!word || word[0].length < scene.chunks[k - 1]!.to - scene.chunks[k - 1]!.from - (scene.symbols[k - 1] === 'N' ? 99 : 0))
        return null;
      const at = lastOf(scene, k, 'b');
      const found = told(labelBefore(scene, skip(scene, at)), site);
      const timed = /早|晚|提前|推迟/.test(word[0]) && site.figure.quantity.kind === 'duration';
      // 开学时间比往年晚一周: named before it
      const own = !found.carried && /(?:时间|日期)$/.test(found.label?.name ?? '');
      const early = timed && !own ? scheduled(site, word[0], at) : null;
      const label = early ?? found.label;
      const carried = !early && found.carried;
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
    before: /[UD](?:M?[La]*|ML)$/,
    produce: (site) => {
      const verb = lastOf(site.scene, site.k, 'UD');
      // 下调三大关键利率25个基点: so many are lowered
      if (/^大类?$/.test(site.figure.quantity.unit ?? '')) return null;
      // 加快6个电站建设: what is hastened is counted
      if (
        site.figure.quantity.kind === 'count' &&
        /^(?:加快|改善|扩大|提升|延长|拓宽)$/.test(textOf(site.scene, verb)) &&
        /^N/.test(site.scene.symbols.slice(site.k + 1)) &&
        verb === site.k - 1
      )
        return null;
      return changeAt(site, verb);
    },
  },
  {
    name: 'change-signed',
    because: '营收45.32亿元，同比-12.75%: the sign says that it fell',
    before: /B[La]*$/,
    produce: (site) => {
      if ((site.figure.quantity.value ?? 0) >= 0) return null;
      const [draft] = changeAt(site, site.k);
      return [{ ...draft!, direction: 'down' }];
    },
  },
  {
    name: 'change-rate',
    because: '增速为8.1%: a noun for the rate of change leads to the figure',
    before: /K[NPBd]?[TLa]*$/,
    produce: (site) => {
      // 增幅居第1位: the place of the growth, not its size
      // 增量、增速四个方面
      if (/^(?:duration|rank|count)$/.test(site.figure.quantity.kind)) return null;
      const at = lastOf(site.scene, site.k, 'K');
      const draft = changeAt(site, at)[0]!;
      return [{ ...draft, direction: /降|跌/.test(textOf(site.scene, at)) ? 'down' : 'up' }];
    },
  },
  {
    name: 'change-behind',
    because: '实现8.5%的增长, 以15%的增速领跑: the word for the change stands behind its size',
    after: /^(?:d[NBa]?[UDK]|dN|B?[UDK](?![^,;.:]*[F%]))/,
    produce: (site) => {
      const { scene, k, figure } = site;
      if (!['percent', 'points', 'multiple'].includes(figure.quantity.kind)) return null;
      let verb = scene.symbols[k + 1] === 'd' || /^B[UDK]/.test(scene.symbols.slice(k + 1)) ? k + 2 : k + 1;
      if (verb > k + 1 && /^[NBa][UDK]/.test(scene.symbols.slice(verb)) && QUALIFIES.test(textOf(scene, verb))) verb++;
      // 高于全国2.8%的进出口增幅: what grew stands between
      const between =
        verb > k + 1 && /^NK(?![^,;.:]*[F%])/.test(scene.symbols.slice(verb))
          ? labelOf(scene, scene.chunks[verb]!.from, scene.chunks[verb]!.to)
          : null;
      if (between && GROWTH.test(textOf(scene, verb + 1)))
        return [
          {
            k,
            label: between,
            measure: 'change',
            comparison: null,
            base: null,
            direction: /降|跌/.test(textOf(scene, verb + 1)) ? 'down' : 'up',
          },
        ];
      if (verb > k + 1 && /^[NB][UDK]/.test(scene.symbols.slice(verb)) && !/^(?:年均|平均)?(?:速度|幅度)/.test(textOf(scene, verb)))
        return null;
      // 以10%的速度发展
      if (scene.symbols[verb] === 'N' && !/^(?:年均|平均|同比)?(?:速度|幅度|增[速幅]|[涨跌升降]幅)/.test(textOf(scene, verb))) return null;
      let at = skip(scene, k);
      while (at > 0 && scene.symbols[at - 1] === 'B') at--;
      const { label: found, carried } = told(labelBefore(scene, at), site);
      const label = grownBy(found, textOf(scene, verb), scene.chunks[verb]!.from);
      const { comparison, base } = baseOf(scene, k);
      const down = scene.symbols[verb] === 'D' || scene.symbols[verb + 1] === 'D' || /降|跌|减/.test(textOf(scene, verb));
      return [{ k, label, carried, measure: 'change', comparison, base, direction: down ? 'down' : 'up' }];
    },
  },
  {
    name: 'multiple-of-base',
    because: '是去年同期的1.6倍, 约为年度计划的1/10: measured against its own past, a plan or another thing',
    before: /(?:d|LP)$/,
    produce: (site) => {
      const { scene, k, figure } = site;
      if (!['multiple', 'percent', 'ratio'].includes(figure.quantity.kind)) return null;
      const joint = lastOf(scene, k, 'L');
      const multiple = figure.quantity.kind === 'multiple';
      if (!multiple && (joint < 0 || !/^(?:约?[是为]|仅为|相当于|等于|不足|不到|只有|仅有)$/.test(textOf(scene, joint)))) return null;
      const opens = joint < 0 ? clauseStart(scene, k) : joint + 1;
      const base = scene.text.slice(scene.chunks[opens]!.from, scene.chunks[scene.symbols[k - 1] === 'd' ? k - 1 : k]!.from);
      if (!base || (!multiple && /计划|任务|目标|预算/.test(base))) return null;
      const { label, carried } = told(joint < 0 ? null : labelBefore(scene, skip(scene, joint)), site);
      if (!label) return null;
      const yoy = /[Pb]/.test(scene.symbols.slice(opens, k - 1));
      if (!multiple) return [{ k, label, carried, measure: 'share', ofText: base.slice(-LONGEST), part: true }];
      return [{ k, label, carried, measure: 'change', comparison: yoy ? 'yoy' : 'other', base, direction: null }];
    },
  },
];
