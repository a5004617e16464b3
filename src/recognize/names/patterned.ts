import { type Lexicon, Sieve, TRADES } from '../../lexicon/lexicon.js';
import type { NameMention } from '../recognize.js';
import { onlyGeneric } from './edge.js';
import { type NameRule, namesBy } from './namerule.js';
import { BODIES } from './patterns/bodies.js';
import { CRAFTS } from './patterns/crafts.js';
import { EVERYDAY } from './patterns/everyday.js';
import { FORCES } from './patterns/forces.js';
import { GROUNDS } from './patterns/grounds.js';
import { ROADS } from './patterns/roads.js';
import { TOGETHER } from './patterns/together.js';
import { WORKS } from './patterns/works.js';

/** Roads and ways that name none; the last of a list needs the one before. */
const COMMON_ROADS =
  /(?:村村通|户户通|组组通|马路|道路|公路|一条路|高速公路|街道|思路|出路|之路|农村路|旅游路|路段)$|^(?:中国|全国|全省|全市|各|本|一)/;

const SORT_LEADS =
  /^(?:[这那本该各每一两几多全市省县区镇村某此从据对]|新能源|老字号|当地|周边|附近|景区|城区|重点|A级|外地|国内|大型|其他|不少|许多|主要|部分)/;
const TRADE_WORD = new RegExp(
  `(?:面馆|饭店|酒楼|酒家|餐馆|饭庄|茶楼|茶馆|书店|书屋|民宿|客栈|农家乐|火锅店|药店|超市|[\\p{Script=Han}]铺|点心店|糕饼店|[\\p{Script=Han}]业|${TRADES.join('|')}|古城|古镇|古村|老街|故居|景区|乐园|[\\p{Script=Han}]馆|博物院|村民小?组|小?组|屯|自然村|寨|塆|屋场|市场|公馆|华府|华庭|名邸|名苑|名园|雅居|豪庭|家园|花园|花苑|小区)$`,
  'u',
);

function generic(name: string, rule: string, { leads, sorts }: Lexicon): boolean {
  if (SORT_LEADS.test(name) || /[的了在是和与及就也都]|[一二两三四五六七八九十几]大/.test(name)) return true;
  const stem = name.replace(TRADE_WORD, '');
  if (stem === '' || (rule !== 'sight' && rule !== 'hamlet' && stem.length < 2)) return true;
  return onlyGeneric(stem, leads, sorts) || (rule === 'sight' && sorts.has(name));
}

/** All kinds of names that have a pattern of their own, where no suffix tells them. */
export const NAME_PATTERNS: readonly NameRule[] = [
  ...TOGETHER,
  ...CRAFTS,
  ...FORCES,
  ...WORKS,
  ...EVERYDAY,
  ...ROADS,
  ...BODIES,
  ...GROUNDS,
];
const SIEVE = new Sieve(NAME_PATTERNS, ({ needs }) => needs);

/** Names found by pattern. Pure; linear in the sentence. */
export function patternedNames(text: string, lexicon: Lexicon): NameMention[] {
  const { leads, sorts } = lexicon;
  return namesBy(SIEVE, text, (name, { rule, stem }) => {
    if (stem === 'any') return true;
    // 甲联、乙联: two of a length, neither a word
    const parts = rule === 'joint' ? name.split(/[、和]/) : [];
    if (parts.some((part) => part.length !== parts[0]!.length || sorts.has(part) || leads.has(part))) return false;
    if (stem === 'own' && generic(name, rule, lexicon)) return false;
    return !leads.has(name.slice(0, 2)) && !COMMON_ROADS.test(name);
  });
}
