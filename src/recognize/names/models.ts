import { type Lexicon, matchesOf } from '../../lexicon/lexicon.js';
import type { NameMention } from '../recognize.js';
import { onlyGeneric } from './edge.js';
import { nameAt } from './nameat.js';

const GRADE = '(?: ?(?:Pro|PRO|Max|MAX|Plus|PLUS|Ultra|EV|DM-?[ip]?|PHEV|Air|mini|Mini|SE|GT|Lite))';
/** 小米SU7, 问界M7, ES6; Model Y, iPhone 14 Pro, Mate 60; 汉EV, 宋PLUS: what makers call what they make. */
const MODEL = `(?:(?:[\\p{Script=Han}]{1,4})?(?:[A-Z]{1,4}-?\\d{1,3}[A-Za-z]{0,3}${GRADE}{0,2}|(?:Model|iPhone|iPad|Mate|Galaxy|Redmi|Mavic|AION|Aion|Find|Reno|Magic|Xperia|Pixel|Polo|Cybertruck|MacBook|MatePad|Macan|Taycan) ?[A-Z\\d]{0,4}${GRADE}{0,2})|[\\p{Script=Han}]{1,3}${GRADE}{1,2})`;
/** What is told of cars, phones and the like alone. */
const TOLD =
  '(?:车型|系列|手机|汽车|轿车|无人机|挖掘机|芯片|电动车|新车|版本?)?(?:今年|去年|上半年|[前首第上当][\\d一二三四]?个?(?:季度|[月周日])|\\d{1,2}月份?|本月|全球|国内|在华|国内市场|单月|单日|累计|共|已|上市|发布|正式|首批|首发|开售|预售|的)*(?:交付|销量|销售|售价|起售|预售|订单|大定|小定|下线|出货|续航|首销|累计销|指导价|预订|预约|月销|热销|销售额|价格|保有量|装机|产能|下单|锁单|最长续航|最大|最高时速|搭载|轴距|车长|长宽高|整备|百公里|上市(?!公司|企业|券商|银行|股)|发布后|首周|首月|首日)';
const NEEDS = /[A-Z]/;
const FOUND = new RegExp(`(?<=^|[，。；：（(“\\s]|其中|旗下|的|款|品牌)(?!其中|旗下)(${MODEL})(?=${TOLD})`, 'gu');
/** 云岭KJ-560C：加湿面积…: a product that a paragraph sets before its colon, told of by what products have. */
const HEAD =
  /^[\s\d.、（）()●■◆]{0,6}?((?:\p{Script=Han}|[A-Za-z]){0,10}?(?:[A-Z]{2,5}-?\d{2,5}|[A-Z]-\d{2,5}|[A-Z]\d{3,5})[A-Za-z]{0,3}(?:-\d{1,3}[A-Z]?)?)(?=[：:][^。]{0,40}(?:面积|容量|功率|[售特标定]价|价格|[风流除加]湿?量|续航|尺寸|采用|配备|搭载|屏幕|显示|噪音|重量|转速|电脑|智能|像素|内存|处理器))/u;
/** Codes of money, roads, standards and air. */
const NO_MODEL =
  /^(?:B2[BCG]|C2[CMB]|O2O|P2P|K12|H5|F1$|M[012]$|G\d|S\d{2,3}$|PM|CO\d|AI|GDP|CPI|PPI|PMI|A[HB]?\d*股|ISO|B超|CT|IP$|IPO|ETF|LPR|H\d?N\d?$|5G|T\d航站|L[1-5]$|V\d$|[A-Z]$)/;

/** Products by their model, where what is told of products follows. Pure; linear in the sentence. */
export function modelNames(text: string, { leads, sorts }: Lexicon): NameMention[] {
  if (!NEEDS.test(text)) return [];
  const out: NameMention[] = [];
  const head = HEAD.exec(text);
  const code = head && /[A-Z][A-Z\d-]*\d.*$/.exec(head[1]!)?.[0];
  if (head && code && !NO_MODEL.test(code)) out.push(nameAt(head[0].length - head[1]!.length, head[0].length, 'other', 'model'));
  for (const m of matchesOf(FOUND, text)) {
    const name = m[1]!.trimEnd();
    const brand = /^\p{Script=Han}*/u.exec(name)![0];
    if (NO_MODEL.test(name.slice(brand.length)) || /[的了是在与和及对将为]/.test(brand)) continue;
    if (brand.length > 1 && (leads.has(brand.slice(0, 2)) || (brand.length > 2 && onlyGeneric(brand, leads, sorts)))) continue;
    if (out[0] && m.index < out[0].to) continue;
    out.push(nameAt(m.index, m.index + name.length, 'other', 'model'));
  }
  return out;
}
