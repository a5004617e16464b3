import {
  ACCOUNT_WORDS,
  COMPANY_TRADES,
  JOINING,
  type Lexicon,
  NO_COMPANIES,
  NO_COMPANY_WORDS,
  SURNAMES,
  WordIndex,
} from '../../lexicon/lexicon.js';
import { type Sentence, tokensOf } from '../../tokenize/tokenize.js';
import { onlyGeneric } from './edge.js';

/** No name of a company begins, ends or goes on like this. */
const NOT_IN =
  /^[一二两三四五六七八九十百千多数几\d]+[多余]?[家个大名只条座款]|[一二三四五六七八九两几][多余]?成$|^[超逾近约][一二三四五六七八九两几半]|^[业等者们性化类型中上下内外间之所]|[的了是在和与及就也都将被把这那该本各每其他她我你它们说称很最较更没不等]|记者|季度?|财[年季政]|同比|环比|[优低高好多少快慢大小]于|超过|[去今上当]年|上市|损益|归属|合计|企业|公司|集团|一家|行业|市场|板块|专家|人士|业内|政府|部门|国家|中国区|有限/;
const NOT_END =
  /(?:产业|工业|(?:服务|制造|旅游|餐饮|建筑|邮政|运输|洗选|采选|开采|冶炼|加工|供应|零售|批发|租赁|养殖|种植|仓储|采矿|印刷|航运)业|园区|开发区|[镇乡村区]|原|副|时任|前|首席|资深|高级|执行|联席|名誉|任|现任|兼|暨|即|方面|有关|手里|手中|家|个|位|名|者|员|人|类|市|省|县|州|国|会|部|局|院|所|校|学|协会|大学|委|办|版|网友|年|月|日|股|元|万|亿|率|额|量|价|费|方|队|里面|董事|临时|共同|相继|联合|先后|陆续|一度|均|共|随后|首次|连续|累计|持续|[第再][一二三四五六七八九十]?次|署)$/;

const ACCOUNTS = new WordIndex([...ACCOUNT_WORDS, ...NO_COMPANY_WORDS]);

/** Words that join, and words that bring in a name, by part of speech. */
const JOINS = /^(?:c|p|u.*|y|r|d)$/;
/** Parts of speech of words that name nothing by themselves. */
const ORDINARY = /^(?:n|g|ng|v|vn|vd|vg|vi|a|ad|an|ag|b|t|tg|m|mq|q|s|f|l|i|z|k|h|o|e|j|c|p|y|r|d|u.*)$/;

/** How sure a stretch is a company's name: no · only where its article has more evidence · by its own form. */
type CompanyFit = 'none' | 'ordinary' | 'own';

/**
 * Whether [from, to) of a sentence may be the name of a company that stands where companies do. Words of accounts are none; what is made
 * of ordinary words wholly (光明, 汽车业务) is one only with more evidence. `people`: persons stand there too, who are told by their family name; `coded`: its stock code goes with it;
 * `listed`: it is counted up with a company.
 */
export function companyFit(
  sentence: Sentence,
  from: number,
  to: number,
  stands: { people?: boolean; coded?: boolean; listed?: boolean },
  { leads, sorts, gazetteer }: Lexicon,
): CompanyFit {
  const name = sentence.text.slice(from, to);
  if (name.length < 2 || NOT_IN.test(name) || NOT_END.test(name)) return 'none';
  if (/^[A-Za-z0-9]+$/.test(name)) return /^[A-Z][A-Za-z]+\d?$/.test(name) && !NO_COMPANIES.has(name) ? 'own' : 'none';
  if (/^[\da-z]/.test(name) || name.length > 8) return 'none';
  for (let i = 0; i < name.length; i++) if (ACCOUNTS.longest(name, i)) return 'none';
  if (stands.coded) return 'own';
  if (stands.people && !FORMED.test(sentence.text.slice(to, to + 4)) && name.length <= 3 && SURNAMES.includes(name[0]!)) return 'none';
  if (sorts.has(name) || leads.has(name)) return 'none';
  // 中原轮胎 may be a company, 汽车电子 is a trade
  const traded =
    name.length === 4 && COMPANY_TRADES.has(name.slice(2)) && !COMPANY_TRADES.has(name.slice(0, 2)) && !leads.has(name.slice(0, 2));
  if (onlyGeneric(name, leads, sorts)) return traded ? 'ordinary' : 'none';
  const place = gazetteer.longest(name, 0);
  if (place) {
    const rest = name.slice(place.to);
    // 西山股份, 云岭集团: a place and the form of a company
    if (/^(?:股份|集团|控股)$/.test(rest)) return 'own';
    // 海澜湾 is not 海澜, which needs evidence itself.
    if (place.readings.some(({ id }) => gazetteer.row(id)?.kind === 'organisation'))
      return rest === '' || (place.readings.every(({ use }) => use === 'near') && !onlyGeneric(rest, leads, sorts)) ? 'own' : 'none';
    // 中国经济, 昆山市场: a place and a common noun.
    // 中原轮胎 is a company or a trade of a place: the article decides
    if (COMPANY_TRADES.has(rest)) return stands.listed ? 'own' : 'ordinary';
    if (rest.length < 2 || onlyGeneric(rest, leads, sorts)) return 'none';
  }
  return ofWords(sentence, from, to);
}

/** What makes a name of ordinary words a company's: its form behind it, or four characters that end in a trade. */
const FORMED = /^(?:集团|公司|股份(?!制|的|比|占)|控股(?!股东))/;

/** 由|于自营店, 占总|营收: a name that begins or ends inside a word of the language is none. */
function ofWords(sentence: Sentence, from: number, to: number): CompanyFit {
  let ordinary = true;
  for (const token of tokensOf(sentence)) {
    if (token.to <= from) continue;
    if (token.from >= to) break;
    const known = token.tag !== 'x' && !/^n[rst]/.test(token.tag) && token.text.length > 1;
    if (known && token.from < from) return 'none';
    if (known && token.to > to && !/^n/.test(token.tag)) return 'none';
    if (known && JOINS.test(token.tag)) return 'none';
    ordinary &&= ORDINARY.test(token.tag) && (token.text.length > 1 || JOINING.includes(token.text) || /^[vdpcfrkmq]/.test(token.tag));
  }
  const { text } = sentence;
  const formed = FORMED.test(text.slice(to, to + 4)) || (to - from === 4 && COMPANY_TRADES.has(text.slice(to - 2, to)));
  return ordinary && !formed ? 'ordinary' : 'own';
}

/** How far a name's first words only bring it in (按|云岭, 经|云岭, 仅有|云岭); at least two characters are left. */
export function broughtIn(sentence: Sentence, from: number, to: number): number {
  let at = from;
  for (const token of tokensOf(sentence)) {
    if (token.from < at) continue;
    if (token.from > at || to - token.to < 2 || !/^(?:c|p|u.*|d)$/.test(token.tag)) break;
    at = token.to;
  }
  return at;
}
