import type { Check, Page, Raised } from './checks.js';
import { gap, growth, type Interval, intervalOf, minus, ratio } from './interval.js';
import type { Said, Spot } from './said.js';
import { inScaleOf, plain, surface } from './wording.js';

/** Growth told at other prices or on another basis than the levels beside it. */
const OTHER_BASIS = /可比|不变价|实际增长|扣除价格|同口径|名义|地区生产总值|GDP|增加值/;

/** How the figures of a sentence hang together; `now`, `then`, `by` and `rate` are places in it, counted from the first. */
interface Pattern {
  name: string;
  because: string;
  /** The words between one figure and the next, first to last. */
  between: readonly RegExp[];
  roles: readonly ('now' | 'then' | 'by' | 'rate')[];
  down?: RegExp;
}

const FALL = /(?:下降|减少|降低|回落|下跌|缩小|降幅|减幅|跌幅|少|降|减)(?:了|为|约|达)?$/;
/** 比2022年的: what it is compared with, not by how much. */
const FROM = /^，?(?:比|较)[^，。；]{2,14}(?<!增加|增长|提高|提升|减少|下降|上升|上涨|高出?|低|多增?|少|净增|增)(?:了|约)?$/;
/** Right behind it: by how much. */
const BY = /^(?:净?增加|增长|提高|上升|上涨|多|减少|下降|降低|少)(?:了|约)?$/;
const REACH =
  '(?:增加到|增长到|增至|提高到|提升到|上升到|升至|扩大到|发展到|减少到|下降到|降至|降到|减至|压缩到|扩大至|提高至|增加至|下降至)';

const PATTERNS: readonly Pattern[] = [
  {
    name: 'now, rate, then',
    because: '营业收入18.6亿元，同比增长14.9%，上年同期为16.2亿元',
    between: [
      /^[^。；]{0,6}，?(?:比上年|较上年|比去年|同比|较去年)?(?:同期)?(?:增长|下降|上升|增加|减少)(?:了|约)?$/,
      /^，?(?:而)?(?:上年|去年)同?期?(?:为|是|的)?$/,
    ],
    roles: ['now', 'rate', 'then'],
  },
  {
    name: 'now, then, by, rate',
    because: '开行5351列，比2022年的4639列多712列，增长15.3%',
    between: [FROM, BY, /^，?(?:同比)?(?:增长|下降|增幅|降幅|减幅|减少|上升)(?:了|为|约|达)?$/],
    roles: ['now', 'then', 'by', 'rate'],
  },
  {
    name: 'now, then, by',
    because: '比初步核算数6954.97亿元减少533.7亿元',
    between: [FROM, BY],
    roles: ['now', 'then', 'by'],
  },
  {
    name: 'now, by, rate',
    because: '12.46万个，比2013年末增加6.03万个，增长93.8%',
    between: [
      /^，?(?:比|较|同比)[^。；]{0,30}(?:增加|减少|净增|多|增长|下降)(?:了)?$/,
      /^，?(?:同比)?(?:增长|下降|增幅|降幅|减幅)(?:了|为|约|达)?$/,
    ],
    roles: ['now', 'by', 'rate'],
  },
  {
    name: 'then, now, rate',
    because: '由600张增至1200张，增长一倍',
    between: [
      new RegExp(`^[^，。；]{0,8}${REACH}[^，。；]{0,6}$`),
      /^，?[^，。；]{0,4}(?:增长|下降|增幅|降幅|翻|提高|年均增长)(?:了|为|约|达)?$/,
    ],
    roles: ['then', 'now', 'rate'],
  },
];

/** Where the figure stands as a rate in percent; 翻一番 and 1.5倍 are rates as well. */
function rateOf({ stand, kind, text }: Spot, down: boolean): Interval | null {
  if (!stand) return null;
  const by = kind === 'percent' ? 1 : kind === 'multiple' ? 100 : kind === 'ratio' && stand.base === '' ? 100 : 0;
  if (by === 0) return null;
  const { low, high } = intervalOf(stand);
  // 翻一番 is held as 2 倍 of what was
  const off = kind === 'multiple' && text.includes('番') ? 100 : 0;
  const rate = { low: low * by - off, high: high * by - off };
  return down && rate.high > 0 ? { low: -rate.high, high: -rate.low } : rate;
}

export const GROWTH: Check = {
  name: 'growth',
  explanation: 'Two levels and the growth stated between them, in one sentence: the growth does not follow from the levels.',
  severity: 'error',
  *inPage({ figures, text }: Page): Generator<Raised> {
    const betweens = figures.slice(1).map((spot, k) => text.slice(figures[k]!.to, spot.from).replace(/\s/g, ''));
    for (let i = 0; i < figures.length; i++)
      for (const pattern of PATTERNS) {
        const row = figures.slice(i, i + pattern.roles.length);
        if (row.length < pattern.roles.length) continue;
        const words = betweens.slice(i, i + row.length - 1);
        if (!words.every((between, k) => pattern.between[k]!.test(between))) continue;
        const found = weigh(pattern, row, words, text);
        if (found) yield found;
        break;
      }
  },
};

function weigh({ roles }: Pattern, row: readonly Spot[], words: readonly string[], text: string): Raised | null {
  const at = (role: string): Spot | undefined => row[roles.indexOf(role as 'now')];
  const [now, then, by, rate] = [at('now')!, at('then'), at('by'), at('rate')];
  const levels = [now, then, by].filter((spot): spot is Spot => spot !== undefined);
  if (levels.some(({ stand, kind }) => !stand || kind === 'percent' || kind === 'points' || kind === 'rank' || stand.low <= 0)) return null;
  if (new Set(levels.map(({ stand }) => stand!.base)).size > 1) return null;
  const down = FALL.test(words.at(-1)!) || words.some((between) => FALL.test(between));
  const [a, c, d] = [now, then, by].map((spot) => spot && intervalOf(spot.stand!));
  const facts = row.flatMap(({ said }) => said ?? []);
  if (facts.length < 1) return null;
  const show = (spot: Spot, value: number) => (spot.said ? inScaleOf(spot.said as Said, value) : plain(value));
  if (then && by && c && d) {
    const difference = down ? minus(c, a!) : minus(a!, c);
    if (gap(difference, d) > 1e-9 + (by.stand!.grain || 0) / 2)
      return {
        facts,
        verdict: 'conflict',
        message: {
          en: `${surface(now)} against ${surface(then)} is ${show(by, Math.abs(now.stand!.low - then.stand!.low))} ${down ? 'less' : 'more'}, not ${surface(by)}.`,
          zh: `${surface(now)}比${surface(then)}${down ? '少' : '多'}${show(by, Math.abs(now.stand!.low - then.stand!.low))}，而非${surface(by)}。`,
        },
      };
  }
  if (!rate || /年均|平均|环比|累计/.test(words.join(''))) return null;
  const words30 = text
    .slice(Math.max(0, row[0]!.from - 30), row.at(-1)!.to)
    .split('。')
    .at(-1)!;
  const stated = rateOf(rate, down);
  const base = c ?? (d ? (down ? { low: a!.low + d.low, high: a!.high + d.high } : minus(a!, d)) : null);
  if (!stated || !base || base.low <= 0) return null;
  const computed = growth(a!, base);
  const slack = rate.stand!.grain * (rate.kind === 'percent' ? 1 : 100) * 0.5;
  const apart = gap(computed, stated);
  if (apart <= slack + 1e-9) return null;
  // prices and bases may tell of some points, not of half as much again
  if (apart < 50 && OTHER_BASIS.test(words30)) return null;
  const middle = ratio(
    { low: now.stand!.low, high: now.stand!.high },
    { low: (base.low + base.high) / 2, high: (base.low + base.high) / 2 },
  ).low;
  const before = then ? surface(then) : show(now, (base.low + base.high) / 2);
  const computedRate = `${plain((middle - 1) * 100, 1)}%`;
  return {
    facts,
    verdict: 'conflict',
    message: {
      en: `${surface(now)} against ${before}${then ? '' : ' before'} is a change of ${computedRate}, not ${surface(rate)}.`,
      zh: `${surface(now)}比${then ? '' : '原来的'}${before}变动${computedRate}，而非${surface(rate)}。`,
    },
  };
}
