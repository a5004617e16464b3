import { type Lexicon, Sieve } from '../../lexicon/lexicon.js';
import type { NameMention } from '../recognize.js';
import { CRAFT_PATTERNS } from './crafts.js';
import { onlyGeneric } from './edge.js';
import { EVERYDAY_PATTERNS } from './everyday.js';
import { FORCE_PATTERNS } from './forces.js';
import { LISTED_WORKS } from './listedworks.js';
import { LOCAL_PATTERNS } from './locals.js';
import { NAME_PATTERNS, TRADES } from './patterns.js';
import { TOGETHER_PATTERNS } from './together.js';

/** What begins like a definition and names nothing: 这是一家…, 他们是…. */
const NOT_DEFINED = /^(?:这|那|它|他|她|我|该|本|其|此|目前|如今|现在|同时|公司|企业|集团)|的$/;

/** Roads and ways that name none; the last of a list needs the one before. */
const COMMON_ROADS =
  /(?:村村通|户户通|组组通|马路|道路|公路|一条路|高速公路|街道|思路|出路|之路|农村路|旅游路|路段)$|^(?:中国|全国|全省|全市|各|本|一)/;

/** Estates of a sort: 老旧小区, 商品房小区. */
const COMMON_ESTATES =
  /^(?:居民|住宅|商品房|安置|保障|廉租|回迁|城市|社区|封闭|普通|高档|周边|附近|示范|试点|文明|智慧|美丽|幸福|多个|许多|不少|有些|一些|部分|这个|那个|大型|单身|人才|青年|员工|职工|学生|教师|社会主义|共同|精神|美好|我们|他们|农民)+(?:的)?(?:小区|家园|花园|公寓|新村)/;

/** Rules whose names may begin with any word. */
const AS_WRITTEN: ReadonlySet<string> = new Set([
  'province_row',
  'assembly_and_committee',
  'organ_body',
  'light_rail',
  'brand_train',
  'vessel',
  'contingent',
  'listed_work',
  'pavilion',
  'run_in',
  'coop',
  'water',
  'dotted',
  'force',
  'inspectors',
  'army_unit',
  'garrison',
  'party',
  'company_of_words',
]);

/** Rules whose names must have a stem that is no word of the language. */
const OF_A_SORT: ReadonlySet<string> = new Set([
  'shop',
  'company_short',
  'sight',
  'host',
  'hamlet',
  'stalls',
  'market_of_words',
  'estate_sold',
]);
const SORT_LEADS =
  /^(?:[这那本该各每一两几多全市省县区镇村某此从据对]|新能源|老字号|当地|周边|附近|景区|城区|重点|A级|外地|国内|大型|其他|不少|许多|主要|部分)/;
const TRADE_WORD = new RegExp(
  `(?:面馆|饭店|酒楼|酒家|餐馆|饭庄|茶楼|茶馆|书店|书屋|民宿|客栈|农家乐|火锅店|药店|超市|[\\p{Script=Han}]铺|点心店|糕饼店|[\\p{Script=Han}]业|${TRADES}|古城|古镇|古村|老街|故居|景区|乐园|[\\p{Script=Han}]馆|博物院|村民小?组|小?组|屯|自然村|寨|塆|屋场|市场|公馆|华府|华庭|名邸|名苑|名园|雅居|豪庭|家园|花园|花苑|小区)$`,
  'u',
);

function generic(name: string, rule: string, leads: ReadonlySet<string>, sorts: ReadonlySet<string>): boolean {
  if (SORT_LEADS.test(name) || /[的了在是和与及就也都]|[一二两三四五六七八九十几]大/.test(name)) return true;
  const stem = name.replace(TRADE_WORD, '');
  if (stem === '' || (rule !== 'sight' && rule !== 'hamlet' && stem.length < 2)) return true;
  return onlyGeneric(stem, leads, sorts) || (rule === 'sight' && sorts.has(name));
}

const SIEVE = new Sieve(
  [...TOGETHER_PATTERNS, ...CRAFT_PATTERNS, ...FORCE_PATTERNS, ...LISTED_WORKS, ...LOCAL_PATTERNS, ...EVERYDAY_PATTERNS, ...NAME_PATTERNS],
  ({ needs }) => needs,
);

/** Names found by pattern. Pure; each pattern is linear. */
export function patternedNames(text: string, { leads, sorts }: Lexicon): NameMention[] {
  const out: NameMention[] = [];
  for (const { rule, kind, needs, pattern } of SIEVE.through(text)) {
    if (!needs.test(text)) continue;
    pattern.lastIndex = 0;
    for (let m = pattern.exec(text); m; m = pattern.exec(text)) {
      const name = m[1]!;
      if (
        rule === 'joint' &&
        !name.split(/[、和]/).every((part) => part.length === name.split(/[、和]/)[0]!.length && !sorts.has(part) && !leads.has(part))
      )
        continue;
      if (AS_WRITTEN.has(rule)) {
        const at = m.index + m[0].indexOf(name);
        if (out.some((other) => other.from < at + name.length && at < other.to)) continue;
        out.push({ type: 'name', from: at, to: at + name.length, kind, candidates: [], rule });
        continue;
      }
      if (OF_A_SORT.has(rule) && generic(name, rule, leads, sorts)) continue;
      if (leads.has(name.slice(0, 2)) || COMMON_ROADS.test(name)) continue;
      if (rule === 'estate' && COMMON_ESTATES.test(name)) continue;
      if (rule === 'company_by_definition' && NOT_DEFINED.test(name)) continue;
      const from = m.index + m[0].indexOf(name);
      if (out.some((other) => other.from < from + name.length && from < other.to)) continue;
      out.push({ type: 'name', from, to: from + name.length, kind, candidates: [], rule });
    }
  }
  return out;
}
