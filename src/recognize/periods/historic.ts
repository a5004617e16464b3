import { CENSUSES, FIVE_YEAR_PLANS, STRUCK, TURNING_POINTS } from '../../lexicon/lexicon.js';
import type { PeriodExpression } from '../recognize.js';
import type { PeriodRule } from './periods.js';
import { anyOf, NO_NUMBER_BEFORE, smallNumber } from './reading.js';

const years = (first: number, last: number): PeriodExpression => ({ from: { year: first }, to: { year: last }, shape: 'span' });
const numbered = (words: readonly string[]) => words.filter((word) => word.length === 3);
const plan = (word: string, tail = ''): PeriodExpression => {
  const [first, last] = FIVE_YEAR_PLANS[word]!;
  if (/^期?末|收官/.test(tail)) return { from: { year: last }, shape: 'span' };
  if (/^初|开局/.test(tail)) return { from: { year: first }, shape: 'span' };
  const some = /^前(.)年/.exec(tail)?.[1];
  if (some) return { from: { year: first }, to: { year: first + smallNumber(some) - 1 }, shape: 'span' };
  if (tail === '以来') return { from: { year: first }, shape: 'since' };
  return { from: { year: first }, to: { year: last }, shape: 'plan' };
};
const PLAN_TAIL = '(?:规划|计划)?(?:(期?末|初|以来|收官之年|开局之年|时期|期间|前[两三四2-4]年))?';

const CENTURY = '(?:(二十一|二十|十九|十八|21|20|19|18|上个?)世纪)';
const CENTURIES: Readonly<Record<string, number>> = { 上: 20, 上个: 20 };

/** Times that history has given a name: five-year plans, turning points, censuses, disasters, decades and centuries. */
export const HISTORIC_RULES: readonly PeriodRule[] = [
  {
    name: 'quoted-plan',
    because: 'in quotation marks every five-year plan is one: “十四五”期间, “九五”',
    needs: /五[”"’'』」]/,
    pattern: new RegExp(`[“"‘'『「](${anyOf(Object.keys(FIVE_YEAR_PLANS))})[”"’'』」](?!普法)${PLAN_TAIL}`, 'g'),
    produce: ([, word, tail]) => plan(word!, tail),
  },
  {
    name: 'numbered-plan',
    because: '第一个五年计划期间: the plans were counted so until the ninth',
    needs: /五年计划/,
    pattern: /第(十[一二三四五六]?|[一二三四五六七八九])个五年(?:计划|规划)(末|初|期间|时期)?/g,
    produce: ([, number, tail]) => (FIVE_YEAR_PLANS[`${number}五`] ? plan(`${number}五`, tail) : null),
  },
  {
    name: 'plan',
    because: 'without them 十一五 and later; 九五 and 十五 alone may be a discount and a number',
    needs: /[一二三四五六七八九十]五/,
    pattern: new RegExp(
      `${NO_NUMBER_BEFORE}(?:(${anyOf(numbered(Object.keys(FIVE_YEAR_PLANS)))})${PLAN_TAIL}|(${anyOf(Object.keys(FIVE_YEAR_PLANS))})(?=时期|期间|计划))`,
      'g',
    ),
    produce: ([, word, tail, short]) => plan((word ?? short)!, tail),
  },
  {
    name: 'turning-point',
    because: '改革开放以来, 党的十八大以来 have a known beginning',
    needs: /以来/,
    pattern: new RegExp(`(${anyOf(Object.keys(TURNING_POINTS))})以来`, 'g'),
    produce: ([, word]) => {
      const [year, month] = TURNING_POINTS[word!]!;
      return { from: { year, month }, shape: 'since' };
    },
  },
  {
    name: 'census',
    because:
      '第七次全国人口普查结果显示, 与第六次人口普查相比: each counted as of a known day; 普查办公室 and 普查登记 are work done for it',
    needs: /普查/,
    pattern:
      /(?<![年（(])(?:全国|我国)?第([一二三四五六七])次(?:全国)?(人口|农业|经济)普查(?=的[0-9]|的?(?:主要)?(?:数据|结果|公报|统计|资料|显示|表明|汇总|时|，|：|）|》|（|和|与|至|到|后?相比|以来|期间))(?!的?[^，。；]{0,6}(?:工作|登记|领导小组|办公室|条例|宣传|方案))/g,
    produce: ([, number, kind]) => {
      const [year, month, day] = (CENSUSES[kind!]![number!] ?? '').split('-').map(Number);
      return year ? { from: { year, ...(month && day ? { month, day } : {}) }, shape: 'span' } : null;
    },
  },
  {
    name: 'struck-on',
    because: '“5·12”特大地震给全区造成…, 唐山大地震造成…: the day of the disaster, where what it did is told; 汶川地震后 is later',
    needs: /地震/,
    pattern: new RegExp(
      `[“"]?(${anyOf(Object.keys(STRUCK))})[”"]?(?:${anyOf(Object.keys(STRUCK).filter((name) => !/[0-9]/.test(name)))})?(?:[78]\\.[0-9]级)?(?:特大|强烈|大|强)?地震(?=，?(?:[^，。；]{0,3}给|[^，。；]{0,8}造成|致|使|导致|夺去|中，?|让))`,
      'g',
    ),
    produce: ([, name]) => {
      const [year, month, day] = STRUCK[name!]!;
      return { from: { year, month, day }, shape: 'span' };
    },
  },
  {
    name: 'decade',
    because: '上世纪八十年代, 90年代: ten years; a century is a hundred',
    needs: /世纪|年代/,
    pattern: new RegExp(`${CENTURY}(?:([1-9]0|[二三四五六七八九]十)年代)?|${NO_NUMBER_BEFORE}([5-9]0|[五六七八九]十)年代`, 'g'),
    produce: ([, century, decade, alone]) => {
      const hundred = century ? ((CENTURIES[century] ?? smallNumber(century)) - 1) * 100 : 1900;
      const ten = decade ?? alone;
      return ten ? years(hundred + smallNumber(ten), hundred + smallNumber(ten) + 9) : years(hundred + 1, hundred + 100);
    },
  },
];
