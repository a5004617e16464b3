import {
  COMPANY_ACTS,
  COMPANY_DAUGHTERS,
  COMPANY_MATTERS,
  COMPANY_OFFICES,
  COMPANY_SORTS,
  type Lexicon,
  matchesOf,
  Sieve,
} from '../../lexicon/lexicon.js';
import type { Sentence } from '../../tokenize/tokenize.js';
import type { NameMention } from '../recognize.js';
import { broughtIn, companyFit } from './companyfit.js';
import { nameAt } from './nameat.js';

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
const YEAR = '(?:20\\d\\d年?|[一二三四前上下第半全]{1,3}(?:季度|年度?)|中期|报告期内?|期内|\\d{1,2}月份?){0,2}';

/** （600123）, （00700.HK，下称…）, （证券代码：600123）, （NASDAQ：ABCD）, （港股代号1234）. */
const CODED =
  /[（(](?:[AHB]股|沪市|深市|港股|美股)?(?:股票|证券|股份|公司|上市)?(?:代码|代号|编号)?(?:为|是)?[:：]?\s*(?:\d{6}(?:\.?(?:SH|SZ|BJ|OC|NQ|sh|sz))?|[034689]\d{3,4}[.\-－]?(?:HK|hk|香港)|(?:SH|SZ|BJ|HK|NYSE|NASDAQ|Nasdaq|AMEX|纽交所|纽约证券交易所|纳斯达克|港交所|上交所|深交所|北交所|联交所)[:：.]\s?[A-Za-z\d]{1,6}|[A-Z]{1,5}\.(?:N|O|US|NYSE|NASDAQ))(?=[^\d])|[（(](?:[AHB]股|港股|股票|证券|股份|上市)(?:代码|代号|编号)[:：]?\s*\d{4,6}(?=[^\d])/u;

/** 披露2024年年度报告, 发布三季报: what listed companies put out. */
const REPORTS =
  '(?:发布|公布|披露|发出|刊发|交出)了?(?:(?:19|20)\\d\\d年?)?(?:上半年|前三季度|第?[一二三四]季度|半年度?|年度|中期|首季)*(?:业绩预告|业绩快报|业绩公告|业绩报告|财务报告|财务业绩|财务数据|业绩|财报|年报|半年报|中报|[一三]季报|季报|年度报告|中期报告|季度报告)';

/** Companies whose name has no word of trade in it, by what stands around them. */
export const COMPANY_RULES: readonly CompanyRule[] = [
  {
    rule: 'company_code',
    because: '云岭股份（600123）: what has a stock code is a company',
    needs: CODED,
    pattern: new RegExp(`${START}${NAME}(?=${FORM}${CODED.source})`, 'gu'),
  },
  {
    rule: 'company_section',
    because: '【云岭港：净利降逾三成】, 云岭新材：上半年营收…: at the head of a line, before a colon and what companies report',
    needs: /[：:]/,
    pattern: new RegExp(
      `(?<=^[【\\[]?)${NAME}(?=${FORM}[：:][^，。；】]{0,30}(?:年报|季报|中报|财报|业绩|净利|营收|营业收入|营业总收入|归母|亏损|扭亏|每股|派息|10派|10转|分红|股息|增持|减持|回购|定增|停牌|复牌))`,
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
    rule: 'company_words',
    because: 'Abcd Efgh公司, Abcd Efgh的股权: capitalised words before what companies alone are or have',
    needs: /[A-Za-z] ?(?:公司|集团|宣布|董事会|股东|的?股[权份]|旗下)/,
    pattern:
      /(?<![A-Za-z] ?)([A-Z][A-Za-z&]{1,20}(?: [A-Z][A-Za-z&]{1,20}){1,4}(?: ?(?:公司|集团)(?![\p{Script=Han}]{0,4}产品))?)(?<=(?:公司|集团)|(?=宣布|董事会|股东|的?股[权份]|旗下))/gu,
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
    because: '云岭昨日公告称, 云岭披露2024年年度报告: what companies alone do',
    needs: new RegExp(`${any(COMPANY_ACTS)}|${REPORTS}`),
    pattern: new RegExp(`${START}${NAME}(?=${FORM}${WHEN}(?:${any(COMPANY_ACTS)}|${REPORTS}))`, 'gu'),
    people: true,
  },
  {
    rule: 'company_quote',
    because: '云岭股份昨日收报13.47元: what closes at a price that is for no weight or piece is a share',
    needs: /报|收于/,
    pattern: new RegExp(
      `${START}${NAME}(?=${FORM}${WHEN}(?:收盘|早盘|午盘|尾盘|盘中)?(?:报收于?|收报于?|收于|报)\\d+(?:\\.\\d+)?(?:港|美)?元(?![/每]|一[斤吨]))`,
      'gu',
    ),
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
    rule: 'company_daughter',
    because: '全资子公司云岭铸造上半年亏损…: what is called a daughter of another has a name',
    needs: new RegExp(any(COMPANY_DAUGHTERS)),
    pattern: new RegExp(
      `(?<=(?:${any(COMPANY_DAUGHTERS)})[“"]?)${NAME}(?=${FORM}${WHEN}${YEAR}(?:${any(COMPANY_MATTERS)}|实现|完成|录得|贡献|投资|签订|签署|收到|中标|拟|与|持有|位于|负责|主营|生产|的|[”"，、（(]))`,
      'gu',
    ),
  },
  {
    rule: 'company_kind',
    because: '上市公司云岭建设持有…: the sort of company stands before its name',
    needs: new RegExp(any(COMPANY_SORTS)),
    pattern: new RegExp(
      `(?<=(?:${any(COMPANY_SORTS)})[“"]?)${NAME}(?=[”"]?${FORM}(?:持有|拥有|的|、|，|和|在|将|也|已|则|表示|宣布|（|\\(|${WHEN}${YEAR}(?:上半年|下半年|${any(COMPANY_MATTERS)}|${any(COMPANY_ACTS)}|${REPORTS}|实现|完成|发布|公布|披露|公告|交付|生产|销售|销量|产量|交货|出货|出口|装机|投资|关闭|开设|新开|裁员|收入|净收入|订单|签约)))`,
      'gu',
    ),
    people: true,
  },
];

const TIME =
  /^(?:\d+年?|[年月日]|昨日|今日|昨天|今天|日前|近日|此前|随后|同时|此外|另外|而|但|据|由|因|对|向|从|以来|以|当|且|并|又|不过|其中|目前|去年|今年|曾任|担任|现任|出任|代表|同行|同业|采访|收购|控股|参股|入股|旗下|称|仅有|只有|原(?!料)|\d+年来)+/;

/** What a name may stand before in its clause. */
const ACTS =
  /(?:发布|公布|披露|提交|推出|持有|增持|减持|收购|控股|参股|转让|拟|预计|实现|完成|拥有|召开|举行|支持|控制|主导|对外|今日|昨日|当日)+$/;

/** What shows that the name behind a sort of company is one. */
const SURE = new RegExp(`^(?:集团|公司|股份|[（(]|持有|宣布|${WHEN}${YEAR}(?:${any(COMPANY_MATTERS)}|${any(COMPANY_ACTS)}|${REPORTS}))`);
/** Forms that a name is called by (恒岭股份); 股份有限公司 is taken whole elsewhere. */
const PART_OF_NAME = /^(?:股份(?![制有的比占])|集团(?![有控军股旗内总的]))/;

const SIEVE = new Sieve(COMPANY_RULES, ({ needs }) => needs);

/**
 * Companies by what stands around them; those whose name is made of ordinary words (rule `company_ordinary`) count only where the article
 * has more evidence. Pure; each pattern is linear.
 */
export function companyNames(sentence: Sentence, lexicon: Lexicon): NameMention[] {
  const { text } = sentence;
  const out: NameMention[] = [];
  for (const { rule, needs, pattern, people = false } of SIEVE.through(text)) {
    if (!needs.test(text)) continue;
    for (const m of matchesOf(pattern, text)) {
      let to = m.index + m[1]!.replace(ACTS, '').length;
      const latin = rule === 'company_latin' || rule === 'company_words';
      const from = latin ? m.index : startOf(sentence, m.index, to, lexicon);
      // 西山股份: a place with the form of a company
      if (text.startsWith('股份', to) && lexicon.gazetteer.longest(text, from)?.to === to) to += 2;
      const section = rule === 'company_section';
      // 【云岭港：: a place and what is there, where a round-up has the names of companies
      const port = section && text[m.index - 1] === '【' && (lexicon.gazetteer.longest(text, from)?.to ?? to) < to;
      const stands = { people, coded: port || rule === 'company_code', listed: section || rule === 'company_daughter' };
      const fit = latin ? 'own' : companyFit(sentence, from, to, stands, lexicon);
      // 恒岭股份, 京南集团: the form is part of the name
      if (fit !== 'none' && PART_OF_NAME.test(text.slice(to, to + 4))) to += 2;
      if (fit === 'none' || out.some((other) => other.from < to && from < other.to)) continue;
      // 供应商履约: what comes after its sort is a name where the form or a bracket goes on with it.
      const kind = rule === 'company_kind' && !SURE.test(text.slice(to, to + 30));
      const told = fit === 'own' && !kind ? rule : 'company_ordinary';
      out.push(nameAt(from, to, 'organisation', told));
      if (told === 'company_matter' || told === 'company_act') out.push(...fellows(sentence, from, lexicon));
    }
  }
  return out;
}

/** 甲、乙和丙净利润分别下滑…: the companies that are counted up with the one at `at`, in front of it. */
function fellows(sentence: Sentence, at: number, lexicon: Lexicon): NameMention[] {
  const { text } = sentence;
  const out: NameMention[] = [];
  for (let to = at - 1; /[、和与及]/.test(text[to] ?? ''); to = out.at(-1)!.from - 1) {
    const run = /[\p{Script=Han}A-Za-z0-9]{2,12}$/u.exec(text.slice(Math.max(0, to - 12), to))?.[0] ?? '';
    const from = run ? startOf(sentence, to - run.length, to, lexicon) : to;
    if (to - from < 2 || companyFit(sentence, from, to, { listed: true }, lexicon) === 'none') break;
    out.push(nameAt(from, to, 'organisation', 'company_fellow'));
  }
  return out;
}

/** Where a name begins behind what only leads up to it. */
function startOf(sentence: Sentence, at: number, to: number, { leads }: Lexicon): number {
  const { text } = sentence;
  let from = at;
  from += Math.max(0, ...[...text.slice(from, to).matchAll(/[向从对给由被让与和把将]/g)].map(({ index }) => index + 1));
  from += TIME.exec(text.slice(from, to))?.[0].length ?? 0;
  for (let word = leading(text, from, to, leads); word > 0; word = leading(text, from, to, leads)) from += word;
  return broughtIn(sentence, from, to);
}

/** Length of the word at `from` that only leads up to a name; 0 where there is none, or too little would be left. */
function leading(text: string, from: number, to: number, leads: ReadonlySet<string>): number {
  for (const length of [3, 2]) if (to - from - length >= 2 && leads.has(text.slice(from, from + length))) return length;
  return 0;
}
