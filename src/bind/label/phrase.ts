import {
  COURSE_ADVERBS,
  LIGHT_VERBS,
  MEASURED_TAILS,
  NOMINAL_VERBS,
  OWNER_NOUNS,
  SAYING_VERBS,
  SORTING_ANY,
} from '../../lexicon/lexicon.js';
import { knownTail } from '../../link/link.js';
import { type Scene, textFrom, tokensIn } from '../scene.js';

/** A clause that does something to something, in its parts: 铁路 发送 旅客. Any but the verb may be empty. */
export interface Act {
  subject: string;
  verb: string;
  object: string;
}

/** The noun phrase of a wording. */
interface Phrase {
  name: string;
  /** Where its last part begins. */
  from: number;
  act: Act | null;
}

const split = (text: string) => text.trim().split(/\s+/);
/** Adverbs and pronouns that are part of names. */
const NAMING = /^(?:最.*|非|再生|极端|人均|户均|日均|月均|年均|单|单日|共同|特别|不|未|无|各项|各类|各种|各|每.*|本.+|自|双|多|高效|现)$/;
/** Prepositions whose words narrow a name, and stay with it. */
const TOWARD = /^(?:对|向|与|同|跟|和)$/;
/** Times that point from where the writer stands. */
const NOW =
  /^(?:时候|近期|目前|当时|近日|今天|昨天|前天|当天|当日|当年|当月|当季|现在|如今|眼下|此前|日前|去年|前年|今年|明年|本月|上月|上周|本周|本季度?|上季度?|同期|去年同期|其间|期间)$/;
/** Words that close a time or a condition before a name: 增加3D功能之后|售价. */
const PLACED = /^(?:之[前后]|以[来后前]|期间|以内|方面)$/;
/** What cannot begin a name: the second half of a word that the segmenter has cut. */
const HALF = /^(?:[性率量额数值度化者型级式类]|支配|再生|持续)/;
/** Nouns of amounts. */
const AMOUNT = /(?:量|额|率|人数|范围|半径|能力|规模|面积|里程|收入|支出|价格|人次)$/;
/** What covers or reaches so much whatever the verb. */
const REACHES = /(?:范围|半径|能力)$/;
/** What projects have, each of its own. */
const ATTRIBUTES = new Set(['总投资', '占地面积', '建筑面积', '总建筑面积', '全长', '投资', '海拔', '合同额', '签约额']);
/** Verbs that stand before a sum and say nothing of it. */
const GUIDES = /^(?:安排|组织|带动|拉动|推动|实施|促进)$/;
/** Bodies and persons, not kinds of business. */
const BODY = /(?:局|部|院|厅|委|方|处|署|办|社|会|团|队|司|所|店|厂|们|人|者|县|市|省|区|乡|镇|村|国)$/;

/** Firms of some kind, before what they do to things. */
const FIRMS = /(?:企业|公司|商)$/;

/** Measures of what firms do: 企业|生产|信心指数. */
const OF_FIRMS = /(?:指数|成本|能力|水平|费用|价格?|[率量额]|活动|周期|规模|收入|利润|支出|面积|情况|资质|许可证?)$/;

/** Whether a name goes on behind `token`, so that the words up to it only lead there. */
function leads(token: { text: string; tag: string }, first: boolean): boolean {
  const { text, tag } = token;
  if (NAMING.test(text)) return false;
  if (/^u[lzg]$/.test(tag) || NOW.test(text)) return true;
  if (LIGHT_VERBS.has(text)) return tag !== 'n';
  if (SAYING_VERBS.has(text)) return tag === 'v';
  if (tag === 'f') return PLACED.test(text);
  if (tag === 'p') return !TOWARD.test(text) && text !== '被';
  return !first && (COURSE_ADVERBS.has(text) || tag === 'r');
}

/** Whether words before a verb name a kind of business, and not whose the figure is. */
function narrows(tokens: readonly { text: string; tag: string }[]): boolean {
  const words = tokens.map(({ text }) => text).join('');
  if (words.length < 2 || words.length > 12 || OWNER_NOUNS.has(words) || OWNER_NOUNS.has(tokens.at(-1)!.text))
    return /.{2}企业$/.test(words);
  if (BODY.test(words) || /^[全各该本我这那两]/.test(words)) return false;
  return tokens.every(({ tag }) => /^(?:n|nz|ng|vn|v|j|b|an|a|l|x|c)$/.test(tag)) && /^(?:n|nz|ng|vn|j|l|x)$/.test(tokens.at(-1)!.tag);
}

/**
 * The name in the words [start, end): what stands behind the last verb of saying, of reaching or having, behind the last adverb, particle or
 * preposition. A kind of business before such a verb stays with it (港口|完成|货物吞吐量); whose the figure is does not.
 */
export function phraseOf(scene: Scene, start: number, end: number): Phrase {
  const { text } = scene;
  const whole = text.slice(start, end);
  const tail = knownTail(whole);
  if (tail === end - start || end - start < 3) return { name: whole, from: start, act: null };
  const tokens = tokensIn(scene, start, end);
  // 行业|实现利润: the table's wording opens with a verb of reaching
  const reaches = tail > 3 ? tokens.find((token) => token.from === end - tail && LIGHT_VERBS.has(token.text)) : undefined;
  const known = tail - (reaches ? reaches.text.length : 0);
  let first = -1;
  let last = -1;
  let row = true;
  let from = start;
  tokens.forEach((token, n) => {
    if (token.to > end - Math.max(known, 1) || HALF.test(textFrom(text, token.to, 1))) return;
    // 外商直接投资|到资: two characters left are one word
    if (token.text.length === 1 && end - token.to === 1) return;
    const toward = n > 0 && token.tag === 'p' && /^[对向]$/.test(token.text) && end - token.to > 3;
    if (!toward && !leads(token, n === 0)) return;
    if (first < 0) first = n;
    else if (n !== last + 1) row = false;
    last = n;
    from = toward ? token.from : token.to;
  });
  // 连地处|海拔, 国家重点工程、|总投资: a name that the table knows, behind words that are none
  if (known > 1 && from < end - known) {
    const at = tokens.findIndex((token) => token.from >= end - known);
    const before = tokens[(at < 0 ? tokens.length : at) - 1];
    if (
      text[end - known - 1] === '、'
        ? ATTRIBUTES.has(whole.slice(-known))
        : before &&
          before.to <= end - known &&
          (LIGHT_VERBS.has(before.text) || /^(?:p|d|f|r)$/.test(before.tag) || (known > 3 && GUIDES.test(before.text))) &&
          !NAMING.test(before.text) &&
          before.text !== '中'
    )
      return { name: whole.slice(-known), from: end - known, act: null };
  }
  // 为国家|筹集|公益基金: for whom is no part of what is done
  if (last >= 0 && tokens[last]!.tag === 'p' && /^(?:为|给|替|帮)$/.test(tokens[last]!.text)) {
    const at = tokens.findIndex(
      (token, n) => n > last + 1 && token.to <= end - Math.max(known, 2) && token.tag === 'v' && token.text.length === 2,
    );
    if (at > 0 && tokens.slice(last + 1, at).every(({ tag }) => /^(?:n|j|l|r|s|b|m|q|x)/.test(tag))) from = tokens[at]!.from;
  }
  const did = known > 0 && end - known <= from ? 0 : afterDoer(tokens, Math.max(0, last + 1));
  if (did > 0) from = tokens[did]!.from;
  const rest = tokens.slice(did > 0 ? did : last + 1);
  const opening = rest[0];
  const verb = opening && opening.from >= from && NOMINAL_VERBS.has(opening.text) ? opening.text : '';
  let subject = '';
  if (first > 0 && row && from > start && narrows(tokens.slice(0, first)) && (verb || MEASURED_TAILS.test(whole)))
    subject = text.slice(start, tokens[first]!.from);
  // 年旅客吞吐量可|承载8300万人次: the verb says nothing that the name before it does not
  if (rest.length === 1 && row && first > 0 && /^v/.test(opening!.tag) && (verb ? REACHES : AMOUNT).test(tokens[first - 1]!.text))
    return { name: text.slice(start, tokens[first]!.from), from: start, act: null };
  // 挖掘机制造企业|共销售|挖掘机: who does it says less than what it is done to
  if (verb && opening!.to < end && FIRMS.test(subject)) subject = '';
  if (verb) return { name: subject + text.slice(from, end), from, act: { subject, verb, object: text.slice(opening!.to, end) } };
  // 城区供应生猪: the verb stands between
  const inner = known > 0 ? -1 : rest.findIndex(({ text: word, tag }, n) => n > 0 && /^v/.test(tag) && NOMINAL_VERBS.has(word));
  if (inner > 0 && rest[inner]!.to < end && FIRMS.test(rest[inner - 1]!.text) && !OF_FIRMS.test(whole)) {
    const did = rest[inner]!;
    return { name: text.slice(did.from, end), from: did.from, act: { subject: '', verb: did.text, object: text.slice(did.to, end) } };
  }
  const act =
    inner > 0 && narrows(rest.slice(0, inner))
      ? {
          subject: `${subject}${text.slice(from, rest[inner]!.from)}`.replace(/^可?[日年月]$/, ''),
          verb: rest[inner]!.text,
          object: text.slice(rest[inner]!.to, end),
        }
      : null;
  return { name: subject + text.slice(from, end), from, act };
}

/** Those who do things to things, and are no part of what is done. */
const DOER =
  /(?:部门|机关|警方|警察|法院|检察院|财政|海关|公安|工会|消协|残联|妇联|工商联|协会|基金会|学会|商会|合作社|集体|政府|当局|军方|校方|院方|队|队员|组|.人员|官兵|干部|.{1,2}警|医院|学校|公司|集团|银行|博物馆|图书馆|公证处|支队|大队|总队|中队|[^会]局|委员会|办事处|服务站|派出所)$/;
/** Verbs of one character that take an object: 公安机关共|立|案件. */
const DOES_ALONE = /^[立办审查抓破缴罚收发建修种养植售卖捐拨投]$/;
/**
 * Index of the verb behind one who acts, with what it is done to behind it (考古队|发掘|墓葬, 中央财政及时|安排|救灾资金); 0 where the words begin
 * otherwise.
 */
function afterDoer(tokens: readonly { text: string; tag: string }[], first: number): number {
  let at = first;
  while (at < tokens.length && at < first + 4 && /^(?:n|nz|ng|nt|nr|ns|j|l|x|b|f|s|vn)$/.test(tokens[at]!.tag)) at++;
  if (at === first || !(DOER.test(tokens[at - 1]!.text) || (at === first + 1 && OWNER_NOUNS.has(tokens[first]!.text)))) return 0;
  const doer = tokens[at - 1]!.text;
  while (tokens[at] && /^(?:d|ad|c)$/.test(tokens[at]!.tag)) at++;
  const verb = tokens[at];
  if (!verb || LIGHT_VERBS.has(verb.text) || !(DOES_ALONE.test(verb.text) || (verb.tag === 'v' && verb.text.length === 2))) return 0;
  // 政府采购, 公司销售: names of business
  if (NOMINAL_VERBS.has(verb.text) && /(?:政府|集团|银行|医院|学校|集体)$/.test(doer)) return 0;
  const object = tokens.slice(at + 1);
  return object.length > 0 && /^(?:n|nz|vn|l|eng|x|j)$/.test(object.at(-1)!.tag) && !AMOUNT.test(object.at(-1)!.text) ? at : 0;
}

/** Nouns of those who act. */
const ACTORS =
  /(?:企业|公司|机构|单位|部门|媒体|学校|高校|院校|医院|银行|家庭|.人|人员|.者|.员|.生|.手|.民|群众|儿女|同胞|干部|代表|嘉宾|专家|常委|商家|展商|客商|厂商|供应商|经销商|运营商|采购商|服务商|[华侨港台外网电]商|车企|药企|国家|城市)$/;

/** How something is done, which the segmenter takes for a noun. */
const HOW = /^(?:对外|集体|组团|现场|同台|联袂|就地|就近|分批|分头|轮番|竞相|集中|同步|自动|精准|共同|联合|携手)$/;

/** Those that a place follows. */
const SETTLES = /^(?:落户|入驻|参展|参会|亮相|签约|上市|挂牌|获批)$/;

/** What becomes of goods, at the end of a clause. */
const SHOWN = /^(?:上新|亮相|脱销|断货|热卖|缺货|到货|参评|受损|停运|复飞|投运|揭牌|启用|首飞|下水|下线)$/;

/** What becomes of works, at the end of a clause. */
const WORKS_EVENT =
  /(?:(?:全面|正式|集中|陆续|相继|全部|同步|顺利|如期)(?:启动|开工|完工|竣工|投产|投运|投用|签约|通车|开通|启用|运营|亮相)|启动建设|开工建设|建成(?:投产|投用|投运|通车|运营)|投入(?:使用|运营|运行)|完成建设|竣工投产|签约落地)$/;

/** What those who act do or undergo without an object. */
const ALONE = new Set(
  split(`
参展 参会 参赛 参与 参加 参评 参训 参演 到会 与会 出席 到场 亮相 应聘 报名 投标 竞标 中标 违规 违法 违纪 获奖 获评 获批 入选 入围 上榜 入驻 落户 上市 挂牌 揭牌 签约 复工 复产 停工 停产 停业
开工 投产 开业 倒闭 破产 受益 受灾 受损 受骗 受罚 中枪 中毒 染病 返乡 返岗 返校 落网 自首 脱贫 致富 增收 就业 创业 执勤 值守 巡逻 义诊 献血 捐款 起飞 降落 出港 进港 起航 返航 脱轨 停运 晚点`),
);

/**
 * Where the noun that begins at `from` and stands behind its figure ends: before the verb of a clause that goes on with it (300名先进个人|进行了…),
 * unless that clause only describes the noun at its end (20个实现全覆盖的县). Of `agent`s, what they do is told by nouns as well (28家企业|启动试点).
 */
export function headEnd(scene: Scene, from: number, to: number, agent: boolean): number {
  if (to - from < 4) return to;
  // 抽水蓄能电站|启动建设: what becomes of works
  const event = WORKS_EVENT.exec(scene.text.slice(from, to));
  if (event && event.index >= 2) return from + event.index;
  const tokens = tokensIn(scene, from, to);
  const last = tokens.at(-1)!;
  const acts = agent && !ACTORS.test(last.text);
  const n = tokens.findIndex((token, i) => {
    if (i === 0 || token.from < from + 2 || token.tag === 'r') return false;
    if (token === last && /^(?:计划|规定|要求|预期|预测|建议|承诺|决定|发现)$/.test(token.text)) return false;
    if (leads(token, false) || (/^a?d$/.test(token.tag) && !NAMING.test(token.text))) return true;
    // 企业创新联合体
    const sorts = SORTING_ANY.has(token.text) && /^n/.test(tokens[i + 1]?.tag ?? '');
    if (acts && !sorts && /^v/.test(token.tag) && token !== last && ACTORS.test(tokens[i - 1]!.text)) return true;
    // 科技成果|对外公开推介: how something is done with them
    if (HOW.test(token.text) && token !== last && /^[va]/.test(tokens[i + 1]?.tag ?? '')) return true;
    if (agent && token.tag === 't' && token !== last && ACTORS.test(tokens[i - 1]!.text)) return true;
    const alone = (token === last || SETTLES.test(token.text)) && ALONE.has(token.text) && !NOMINAL_VERBS.has(token.text);
    if (agent && alone && ACTORS.test(tokens[i - 1]!.text)) return true;
    // 商品上新: what becomes of goods
    if (!agent && token === last && SHOWN.test(token.text) && /^n/.test(tokens[i - 1]!.tag)) return true;
    // 公园星罗棋布
    return token === last && (agent ? /^[il]$/ : /^i$/).test(token.tag) && token.to - token.from === 4 && !ACTORS.test(token.text);
  });
  if (n < 0 || scene.text.slice(tokens[n]!.from, to).includes('的')) return to;
  // 居民发布了撤离预警: the verb stands before its particle
  const verb = tokens[n]!.tag.startsWith('u') ? tokens[n - 1]! : tokens[n]!;
  return verb.from >= from + 2 ? verb.from : to;
}
