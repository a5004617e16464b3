import {
  CHINESE_DIGITS,
  HOLIDAYS,
  RELATIVE_DAYS,
  RELATIVE_MONTHS,
  RELATIVE_QUARTERS,
  RELATIVE_YEARS,
  type RelativeWord,
} from '../../lexicon/lexicon.js';
import type { PeriodExpression, PeriodPoint, Relative } from '../recognize.js';

/** Any of these words, longest first, so that table and expression cannot disagree. */
export const anyOf = (words: readonly string[]) => `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})`;
const keys = (table: Readonly<Record<string, RelativeWord>>) =>
  anyOf(
    Object.entries(table).map(([word, { notAfter, notBefore }]) => {
      const before = notAfter ? `(?<![${notAfter}])` : '';
      return `${before}${word}${notBefore ? `(?![${notBefore}])` : ''}`;
    }),
  );
const relative = ({ relative, of }: RelativeWord) => ({ relative, of });
/** So many years, months or days from those of the article. */
export const article = (relative: number): Relative => ({ relative, of: 'article' });

const DIGITS = Object.keys(CHINESE_DIGITS).join('');
/** What stands before no date: the rest of a longer number. */
export const NO_NUMBER_BEFORE = `(?<![0-9.,${DIGITS}十百千万第])`;
export const GAP = '[ \\u00a0\\u3000]?';
export const JOIN = `${GAP}(?:—{1,2}|–|-{1,2}|－|─{1,2}|~|～|至|到)${GAP}`;

const YEAR_NUMBER = `(?:(?:1[5-9]|20)[0-9]{2}|[一二][${DIGITS}]{3})`;
const YEAR = `(?:${YEAR_NUMBER}${GAP}(?:财年|年度|赛季|年(?!的?(?:悠久)?历史(?:[，。；、了]|的(?!最)|$)))|${YEAR_NUMBER}(?=[上下]半年|前[二两三23]季度|第?[一二三四]季度|[QH][1-4](?![0-9A-Za-z]))|(?<![0-9A-Za-z.])[0-3][0-9](?=[QH][1-4](?![0-9A-Za-z]))|[’'‘]?(?:0[0-9]|[6-9][0-9])年(?=[0-9]{1,2}月|[初底末])|(?:本|上一?|今|全|当)年度|${keys(RELATIVE_YEARS)})`;
/** 2011/2012年度, 2011/12榨季: a year of trade that runs from one into the next. */
const SEASON_YEARS = `${YEAR_NUMBER}[/／](?:${YEAR_NUMBER}|[0-9]{2})${GAP}(?:年度|榨季|赛季|销售年|财年|学年|年)`;
const YEARS = `(?:${YEAR_NUMBER}(?:年|年度)?${JOIN}(?:${YEAR_NUMBER}|[0-9]{2})${GAP}(?:年度|财年|学年|赛季|年)|${SEASON_YEARS}|${YEAR})`;
// 2023年初步核算 and 年底部 are not the beginning and end of a year.
const START = '初(?![步级始审评具见中期夏冬春秋心创衷一二三四五六七八九十])';
const END = '(?:底(?![部层板线薪盘气蕴座])|末(?![端位级梢尾]))';
const EDGE = `(?:${START}|${END})`;
const HALF = '(?:[上下]半年|(?<=[0-9年] ?)半年度(?!报)|(?<=[0-9年])H[12](?![0-9A-Za-z]))';
const QUARTER_NUMBER = '[一二三四1-4]';
const QUARTERS = `(?:第?${QUARTER_NUMBER}(?:季度?)?(?:${JOIN}|、)第?${QUARTER_NUMBER}季度|[前头][二两三23]个?季度|(?:一二|二三|三四)季度)`;
const QUARTER = `(?:第[一二三四1-4]季(?=的?(?:净|营|亏|盈|利润|收入|业绩|出货|销|产|财报|末|初|毛利|单季|预估|需求|合约|每股|税后|合并|至少|[旺淡]季))|(?<![0-9]?[A-Za-z])Q[1-4](?![0-9A-Za-z])|第?${QUARTER_NUMBER}季度|首个?季度?|${keys(RELATIVE_QUARTERS)})`;
const MONTH_NUMBER = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])';
/** 元月, 元至10月: January, where no sum can stand. */
const JANUARY = '(?<=^|[，。；：、年（(\\s])元(?=月|至|[—–-])';
// 十二月市, 五月花 and 八月桂花 are names, 6月市场 and 6月光伏装机 are not
const MONTH = `(?:(?:${MONTH_NUMBER}|${JANUARY})${GAP}月(?:份)?(?!薪|(?<=[一二三四五六七八九十]月)[市花桂光饼嫂牙球饷])|${keys(RELATIVE_MONTHS)})`;
const MONTHS = `(?:(?:${MONTH_NUMBER}|${JANUARY})(?:月份?)?(?:${JOIN}|、)${MONTH_NUMBER}${GAP}月(?:份)?|[前头](?:1[01]|[2-9]|十一?|[两二三四五六七八九])(?:个月|月)(?:份)?)`;
const DAY_NUMBER = '(?:3[01]|[12][0-9]|0?[1-9]|三十一?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九])';
const DAY = `${DAY_NUMBER}${GAP}[日号]`;
/** 5日晚至7日 */
export const LATE = '(?:[早晚](?=[至到]))?';
const DAYS = `(?:${DAY_NUMBER}${GAP}(?:[日号]${LATE})?(?:${JOIN}|、)${DAY_NUMBER}${GAP}[日号])`;
const THIRD = '[上中下]旬';
const HOUR = `[0-9]{1,2}(?:[:：][0-9]{2}(?:${JOIN}[0-9]{1,2}[:：][0-9]{2})?|(?:[时点]?${JOIN}[0-9]{1,2})?[时点](?:[0-9]{1,2}分|许|整|半)?)`;
/** The time of day behind a date, which belongs to it: 上午, 晚8时30分, 0—24时. */
export const CLOCK = `(?:[ ]?(?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|晚间|夜间)(?:${HOUR})?|[ ]?晚?${HOUR})?`;

/** A part of a year, as written. */
export const PART = `(?:${HALF}${EDGE}?|${QUARTERS}|${QUARTER}${EDGE}?|${MONTHS}${EDGE}?|${MONTH}(?:(?:(?<=[本这上下]个?月)的)?${GAP}(?:${DAYS}|${DAY}${CLOCK})|${THIRD}|${EDGE})?)`;
/** A year or years, with or without a part: 2023年, 今年前三季度, 2021—2025年, 上年末. */
const YEAR_SPAN = `${YEARS}(?:年?${EDGE}|年?内|的?${GAP}(?:${PART}|全年|第${QUARTER_NUMBER}季(?![度》”集])))?`;
export const SPAN = `(?:${YEAR_SPAN}|${PART})`;
/** 提前三个月 is a figure, 以前三季度 is none. */
export const DATE_HEAD = `(?=[0-9一二三四五六七八九十元今去前大明来后上下本当同次翌这那头首第全’'‘QH])${NO_NUMBER_BEFORE}(?<![提以之此](?=前))`;
export const HOLIDAY = `[“"'‘]?${anyOf(Object.values(HOLIDAYS).flatMap(({ words }) => words))}[”"'’]?`;

/** 12, 十二, 二十六, 廿 or the 元 of 元月 as a number; 0 where it is none. */
export function smallNumber(text: string): number {
  if (/^[0-9]+$/.test(text)) return Number(text);
  if (text === '元') return 1;
  const [tens, ones] = text.split('十');
  if (ones === undefined) return CHINESE_DIGITS[text] ?? 0;
  return (tens ? (CHINESE_DIGITS[tens] ?? 0) : 1) * 10 + (ones ? (CHINESE_DIGITS[ones] ?? 0) : 0);
}

/** 2023, 二〇二三, 98 (1998), 09 (2009). */
export function yearNumber(text: string): number {
  const digits = [...text].map((c) => (c >= '0' && c <= '9' ? c : String(CHINESE_DIGITS[c] ?? ''))).join('');
  return digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 50 ? 2000 : 1900);
}

/** The ends of a written period; `to` is absent for a single one. */
export interface Reading {
  from: PeriodPoint;
  to?: PeriodPoint;
}

const YEARS_HEAD = new RegExp(
  `^(${YEAR_NUMBER})(?:(?:年|年度)?${JOIN}|[/／])(${YEAR_NUMBER}|[0-9]{2})${GAP}(?:年度|榨季|赛季|销售年|财年|学年|年)`,
);
const YEAR_HEAD = new RegExp(`^${YEAR}`);

/** Reads what `YEAR_SPAN` or `PART` matched: its years, then the part of them. Null where a number is out of range. */
export function readSpan(text: string): Reading | null {
  const years = YEARS_HEAD.exec(text);
  if (years) {
    const first = yearNumber(years[1]!);
    const last =
      years[2]!.length === 2 && /[0-9]/.test(years[2]!) ? Math.floor(first / 100) * 100 + Number(years[2]) : yearNumber(years[2]!);
    return last < first ? null : { from: { year: first }, to: { year: last } };
  }
  const head = YEAR_HEAD.exec(text)?.[0] ?? '';
  const year = head ? readYear(head) : null;
  const inYear = (point: PeriodPoint): PeriodPoint => (year === null ? point : { year, ...point });
  const rest = text.slice(head.length).replace(/^[年的 \u00a0\u3000]+/, '');
  if (rest === '' || rest === '内' || rest === '全年') return { from: inYear({}) };
  if (/^初|^[底末]/.test(rest)) return { from: inYear({ edge: rest === '初' ? 'start' : 'end' }) };
  const part = readPart(rest);
  if (!part) return null;
  return part.to ? { from: inYear(part.from), to: inYear(part.to) } : { from: inYear(part.from) };
}

function readYear(text: string): number | Relative {
  const word = RELATIVE_YEARS[text.replace(/年度$/, '年')];
  if (word) return relative(word);
  if (text === '全年度') return article(0);
  return yearNumber(text.replace(/[^0-9一二三四五六七八九零〇○Ο]/g, ''));
}

const two = (what: string) => new RegExp(`^第?(${what})(?:季度?|月份?|[日号]${LATE})?${GAP}(?:${JOIN}|、)第?(${what})`);
const TWO_QUARTERS = two(QUARTER_NUMBER);
/** 二三季度: two quarters side by side. */
const SIDE_BY_SIDE = /^([一二三])([二三四])季度/;
const TWO_MONTHS = two(`${MONTH_NUMBER}|元`);
const TWO_DAYS = two(DAY_NUMBER);
const MONTH_HEAD = new RegExp(`^(?:${MONTH_NUMBER}|元)${GAP}月(?:份)?`);
const DAY_HEAD = new RegExp(`^${DAY_NUMBER}`);
const edgeOf = (text: string): Pick<PeriodPoint, 'edge'> => {
  const last = text.at(-1);
  return last === '初' ? { edge: 'start' } : last === '底' || last === '末' ? { edge: 'end' } : {};
};

function readPart(text: string): Reading | null {
  if (/^[上下]半年|^半年度|^H/.test(text)) return { from: { half: /^(?:下|H2)/.test(text) ? 2 : 1, ...edgeOf(text) } };
  if (text[0] === 'Q') return { from: { quarter: Number(text[1]) } };
  if (/季/.test(text)) return readQuarter(text);
  return readMonth(text);
}

function readQuarter(text: string): Reading | null {
  const several = TWO_QUARTERS.exec(text) ?? SIDE_BY_SIDE.exec(text);
  if (several) {
    const [first, last] = [smallNumber(several[1]!), smallNumber(several[2]!)];
    return first < last ? { from: { quarter: first }, to: { quarter: last } } : null;
  }
  if (/^[前头]/.test(text)) return { from: { quarter: 1 }, to: { quarter: smallNumber(text[1]!) } };
  const word = RELATIVE_QUARTERS[text.replace(/[初底末]$/, '')];
  const number = text[0] === '首' ? 1 : smallNumber(text.replace(/^第/, '')[0]!);
  return { from: { quarter: word ? relative(word) : number, ...edgeOf(text) } };
}

function readMonth(text: string): Reading | null {
  const several = TWO_MONTHS.exec(text);
  if (several) {
    const [first, last] = [smallNumber(several[1]!), smallNumber(several[2]!)];
    return first < last ? { from: { month: first }, to: { month: last, ...edgeOf(text) } } : null;
  }
  if (/^[前头]/.test(text))
    return { from: { month: 1 }, to: { month: smallNumber(text.slice(1).replace(/个?月.*$/, '')), ...edgeOf(text) } };
  const word = Object.keys(RELATIVE_MONTHS).find((key) => text.startsWith(key));
  const head = word ?? MONTH_HEAD.exec(text)?.[0];
  if (!head) return null;
  const month = word ? relative(RELATIVE_MONTHS[word]!) : smallNumber(head.replace(/[ \u00a0\u3000]?月.*$/, ''));
  const rest = text.slice(head.length).replace(/^的/, '').trimStart();
  if (rest === '') return { from: { month } };
  if (/^[上中下]旬/.test(rest)) return { from: { month, third: ('上中下'.indexOf(rest[0]!) + 1) as 1 | 2 | 3 } };
  if (/^[初底末]/.test(rest)) return { from: { month, ...edgeOf(rest[0]!) } };
  const days = readDays(rest);
  return days && { from: { month, ...days.from }, ...(days.to ? { to: { month, ...days.to } } : {}) };
}

/** Reads 15日—18日 or 5日. */
export function readDays(text: string): Reading | null {
  const several = TWO_DAYS.exec(text);
  if (several) {
    const [first, last] = [smallNumber(several[1]!), smallNumber(several[2]!)];
    return first < last ? { from: { day: first }, to: { day: last } } : null;
  }
  const day = smallNumber(DAY_HEAD.exec(text)?.[0] ?? '');
  return day >= 1 && day <= 31 ? { from: { day } } : null;
}

export const DAY_ALONE = `(?:${DAYS}|${DAY})`;
export const RELATIVE_DAY = keys(RELATIVE_DAYS);
export { MONTH, MONTH_NUMBER, YEAR, YEAR_NUMBER };

export const span = (reading: Reading | null): PeriodExpression | null => reading && { shape: 'span', ...reading };

/** The end of a range takes the year from its beginning: 2022年9月至11月. */
export function join(first: Reading | null, last: Reading | null): PeriodExpression | null {
  if (!first || !last) return null;
  const end: PeriodPoint = last.to ?? last.from;
  const year = end.year ?? first.from.year;
  return { from: first.from, to: { ...(year === undefined ? {} : { year }), ...end }, shape: 'span' };
}
