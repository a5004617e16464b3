import {
  COMPANY_ACTS,
  COMPANY_MATTERS,
  COMPANY_OFFICES,
  COMPANY_SORTS,
  type Lexicon,
  NO_COMPANIES,
  Sieve,
  SURNAMES,
} from '../lexicon/lexicon.js';
import { onlyGeneric } from './namesedge.js';
import type { NameMention } from './recognize.js';

interface CompanyRule {
  rule: string;
  because: string;
  needs: RegExp;
  /** Global; its first group is the name, with what leads up to it. */
  pattern: RegExp;
  /** People do it as well: a name like a person's is none. */
  people?: boolean;
}

const any = (list: readonly string[]) => list.join('|');
/** What a name may begin behind. */
const START = '(?<=^|[，。；：、“”（）()《》\\s对向据由从与和及被让称是为在的受日月年晚])';
const NAME = '([\\p{Script=Han}A-Za-z0-9]{2,10}?)';
const FORM = '(?:集团|公司|股份)?';
const WHEN =
  '(?:昨日|今日|昨天|今天|昨晚|近日|日前|前日|此前|随后|当日|当晚|去年|今年|本月|上月|\\d{1,2}月\\d{1,2}日|晚间?|在|于|也|已|将|又|还|的){0,3}';
const YEAR = '(?:20\\d\\d年?|[一二三四前上下第半全]{1,3}(?:季度|年度?)|\\d{1,2}月份?){0,2}';

/** Companies whose name has no word of trade in it, by what stands around them. */
export const COMPANY_RULES: readonly CompanyRule[] = [
  {
    rule: 'company_code',
    because: '云岭股份（600123）: what has a stock code is a company',
    needs:
      /[（(](?:股票代码|证券代码|代码)?[:：]?\s*(?:\d{6}|\d{4,5}\.HK|(?:SH|SZ|HK|NYSE|NASDAQ|纽交所|纳斯达克|港交所|上交所|深交所)[:：.])/,
    pattern: new RegExp(
      `${START}${NAME}(?=[（(](?:股票代码|证券代码|代码)?[:：]?\\s*(?:\\d{6}(?:\\.(?:SH|SZ|BJ))?|\\d{4,5}\\.HK|(?:SH|SZ|HK|NYSE|NASDAQ|纽交所|纳斯达克|港交所|上交所|深交所)[:：.]\\s?[A-Z\\d]{1,6})[，,;；）)])`,
      'gu',
    ),
  },
  {
    rule: 'company_latin',
    because: '德国Abcd Efgh GmbH: the form of a foreign company',
    needs: /(?:GmbH|Gmbh|GMBH|Inc|Ltd|LTD|Corp|LLC|PLC|Co\.|Group|Company|Holdings?)\b/,
    pattern:
      /(?<![A-Za-z])([A-Z][A-Za-z&]{1,20}(?: [A-Z][A-Za-z&]{1,20}){0,4} ?(?:GmbH|Gmbh|GMBH|Inc\.?|Ltd\.?|LTD|Corp\.?|LLC|PLC|Group|Company|Holdings?))(?![A-Za-z])/g,
  },
  {
    rule: 'company_office',
    because: '云岭董事长: an office that companies alone have',
    needs: new RegExp(any(COMPANY_OFFICES)),
    pattern: new RegExp(`${START}${NAME}(?=${FORM}(?:大?中华区|中国区|亚太区|全球|原|前|副)?(?:${any(COMPANY_OFFICES)}))`, 'gu'),
  },
  {
    rule: 'company_matter',
    because: '云岭的股价, 云岭去年财报: what companies alone have',
    needs: new RegExp(any(COMPANY_MATTERS)),
    pattern: new RegExp(`${START}${NAME}(?=${FORM}${WHEN}${YEAR}(?:${any(COMPANY_MATTERS)}))`, 'gu'),
    people: true,
  },
  {
    rule: 'company_act',
    because: '云岭昨日公告称: what companies alone do',
    needs: new RegExp(any(COMPANY_ACTS)),
    pattern: new RegExp(`${START}${NAME}(?=${FORM}${WHEN}(?:${any(COMPANY_ACTS)}))`, 'gu'),
    people: true,
  },
  {
    rule: 'company_holding',
    because: '云岭持有剩下的30%股权: who holds shares and is no person is a company',
    needs: /持有[^，。；]{0,30}股[权份]/,
    pattern: new RegExp(`${START}${NAME}(?=${FORM}(?:则|目前|现|还|共|合计|已|将){0,2}持有[^，。；]{0,30}股[权份])`, 'gu'),
    people: true,
  },
  {
    rule: 'company_kind',
    because: '上市公司云岭建设持有…: the sort of company stands before its name',
    needs: new RegExp(any(COMPANY_SORTS)),
    pattern: new RegExp(`(?<=${any(COMPANY_SORTS)})${NAME}(?=${FORM}(?:持有|拥有|的|、|，|和|在|将|也|已|则|表示|宣布|（|\\())`, 'gu'),
    people: true,
  },
];

/** No name of a company begins, ends or goes on like this. */
const NOT_IN =
  /^[业等者们性化类型中上下内外间]|[的了是在和与及就也都将被把这那该本各每其他她我你它们说称很最较更没不]|记者|季度?|财[年季政]|同比|环比|[优低高好多少快慢大小]于|超过|[去今上当]年|上市|损益|归属|合计|企业|公司|集团|一家|行业|市场|板块|专家|人士|业内|政府|部门|国家|中国区|有限/;
const NOT_END =
  /(?:原|副|时任|前|首席|资深|高级|执行|联席|名誉|任|现任|兼|方面|有关|手里|手中|家|个|位|名|者|员|人|类|市|省|县|州|国|会|部|局|院|所|校|学|协会|大学|委|办|版|网友|年|月|日|股|元|万|亿|率|额|量|价|费|方|队|里面)$/;
const TIME =
  /^(?:\d+年?|[年月日]|昨日|今日|昨天|今天|日前|近日|此前|随后|同时|此外|另外|而|但|据|由|因|对|向|从|以|当|且|并|又|不过|其中|目前|去年|今年|曾任|担任|现任|出任|代表|采访|收购|控股|参股|入股|旗下|称)+/;

/** What a name may stand before in its clause. */
const ACTS =
  /(?:发布|公布|披露|提交|推出|持有|增持|减持|收购|控股|参股|转让|拟|预计|实现|完成|拥有|召开|举行|支持|控制|主导|对外|今日|昨日|当日)+$/;

/** Whether a name may be that of a company; people are told by their family name. */
function fits(name: string, people: boolean, { leads, sorts, gazetteer }: Lexicon): boolean {
  if (name.length < 2 || NOT_IN.test(name) || NOT_END.test(name)) return false;
  const latin = /^[A-Za-z0-9]+$/.test(name);
  if (latin) return /^[A-Z][A-Za-z]+\d?$/.test(name) && !NO_COMPANIES.has(name);
  if (/^[\da-z]/.test(name) || name.length > 8) return false;
  if (people && name.length <= 3 && SURNAMES.includes(name[0]!)) return false;
  if (sorts.has(name) || leads.has(name) || onlyGeneric(name, leads, sorts)) return false;
  const place = gazetteer.longest(name, 0);
  if (!place) return true;
  // 中国经济, 昆山市场: a place and a common noun.
  const rest = name.slice(place.to);
  // 海澜湾 is not 海澜, which needs evidence itself.
  if (place.readings.some(({ id }) => gazetteer.row(id)?.kind === 'organisation'))
    return rest === '' || (place.readings.every(({ use }) => use === 'near') && !onlyGeneric(rest, leads, sorts));
  return rest.length > 1 && !onlyGeneric(rest, leads, sorts);
}

const SIEVE = new Sieve(COMPANY_RULES, ({ needs }) => needs);

/** Companies by what stands around them. Pure; each pattern is linear. */
export function companyNames(text: string, lexicon: Lexicon): NameMention[] {
  const out: NameMention[] = [];
  for (const { rule, needs, pattern, people = false } of SIEVE.through(text)) {
    if (!needs.test(text)) continue;
    pattern.lastIndex = 0;
    for (let m = pattern.exec(text); m; m = pattern.exec(text)) {
      let from = m.index;
      const to = from + m[1]!.replace(ACTS, '').length;
      from += Math.max(0, ...[...text.slice(from, to).matchAll(/[向从对给由被让与和把将]/g)].map(({ index }) => index + 1));
      from += TIME.exec(text.slice(from, to))?.[0].length ?? 0;
      for (let word = leading(text, from, to, lexicon.leads); word > 0; word = leading(text, from, to, lexicon.leads)) from += word;
      if (
        (rule !== 'company_latin' && !fits(text.slice(from, to), people, lexicon)) ||
        out.some((other) => other.from < to && from < other.to)
      )
        continue;
      out.push({ type: 'name', from, to, kind: 'organisation', candidates: [], rule });
    }
  }
  return out;
}

/** Length of the word at `from` that only leads up to a name; 0 where there is none, or too little would be left. */
function leading(text: string, from: number, to: number, leads: ReadonlySet<string>): number {
  for (const length of [3, 2]) if (to - from - length >= 2 && leads.has(text.slice(from, from + length))) return length;
  return 0;
}
