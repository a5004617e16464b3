import type { EntityKind } from '../../../schemas/schemas.js';
import { Sieve } from '../../lexicon/lexicon.js';
import type { NameMention } from '../recognize.js';

const ENDS = '[\\p{Script=Han}]{2,5}';
const TYPES =
  '(?:(?:线路|管道|直流|高铁|专线|运河|通道|大桥|隧道)?工程|线路|管道|管线|输气管道|输油管道|输电线路|直流|专线|运河|通道|大桥|隧道)';

/** What goes by two ends, a number or a name of its own. Group 1 of `form` is the name. */
interface Work {
  /** What the form cannot match without. */
  needs: RegExp;
  kind: EntityKind;
  rule: string;
  form: RegExp;
}

/** 某某国际机场T2航站楼. */
const TERMINAL: Work = {
  kind: 'project',
  rule: 'line',
  needs: /航站楼/,
  form: /(?<=^|[，。；：、的在\s]|[年月日昨今])((?:(?![的在了和与及])[\p{Script=Han}]){2,10}?机场(?:T\d|[一二三四]号|新)?航站楼(?:[一二三四]期工程)?)/gu,
};

/** A line by its two ends: 甲—乙特高压直流工程, 甲与乙电网联网工程. */
const LINES: readonly Work[] = [
  {
    kind: 'project',
    rule: 'line',
    needs: /[—–-][\p{Script=Han}]{2,18}(?:工程|线路|管|直流|专线|运河|通道|大桥|隧道)/u,
    form: new RegExp(
      `(?<=^|[，。；：、的和及“）\\s伏]|批复|建设|投运)((?![的和及])${ENDS}[—–-]${ENDS}?(?:±?\\d{2,4}千伏)?(?:(?![在将已的])[\\p{Script=Han}]){0,8}?${TYPES})(?![部局院])`,
      'gu',
    ),
  },
  TERMINAL,
  {
    kind: 'project',
    rule: 'line',
    needs: /[与和].{2,8}联网工程/,
    form: /(?<=^|[，。；：的—])([\p{Script=Han}]{2,4}[与和][\p{Script=Han}]{2,4}电网联网工程)/gu,
  },
];

/** Things that go by a number or a name of their own. */
const CRAFT: readonly Work[] = [
  {
    needs: /号/,
    kind: 'other',
    rule: 'craft',
    form: /(?<![\p{Script=Han}])((?!第|编|型|文|账|代|关键)(?:(?![的与但和在由及对是将该这第])[\p{Script=Han}]){2,3}[一二三四五六七八九十]{1,3}号(?:[\p{Script=Han}]{0,4}(?:探测器|巡视器|着陆器|卫星|飞船|火箭|空间站|望远镜|潜水器|科考船|钻探船|邮轮|客机|无人机|航天员乘组))?)(?=[今昨已在于将成顺距自发从入是的上下搭拍携由共，、”]|每)/gu,
  },
  {
    needs: /管道|管线/,
    kind: 'project',
    rule: 'line',
    form: /(?<=^|[，。；：、的])((?!我国|全国|境内)[\p{Script=Han}]{2,4}(?:天然气|输气|原油|成品油|输油|油气|煤气)(?:管道|管线)(?:[\p{Script=Han}]段|工程)?)(?=[今昨已正在全将工累是的投建，]|每)/gu,
  },
  {
    needs: /组委/,
    kind: 'organisation',
    rule: 'organiser',
    form: /(?<=^|[，。；：、从据由“与和])((?!目前|接下来|当天)(?:(?![据和与的是在各])[\p{Script=Han}\d]){2,10}(?:奥组委|组委会))(?!主席|会长)/gu,
  },
  {
    needs: /[A-Z歼运直轰]-?\d/,
    kind: 'other',
    rule: 'craft',
    form: /(?<![A-Za-z\d])((?:[A-Z]{2,4}\d{2,4}[A-Z]{0,3}|[歼运直轰]-?\d{1,2}[A-Z]?)(?:型|系列)?(?:高速|智能)?(?:动车组|列车|客机|飞机|战机|战斗机|直升机|无人机|轰炸机|运输机|机车|发动机)?)(?=[今昨已正在将累完首的采搭每日运飞交共有，]|以|时速|最高)/g,
  },
  {
    needs: /次列车/,
    kind: 'other',
    rule: 'craft',
    form: /((?:[A-Z]\d{1,4}|\d{4})次(?:列车|动车|高铁|慢火车))/g,
  },
];

const WORKS = [...LINES, ...CRAFT];
const SIEVE = new Sieve(WORKS, ({ needs }) => needs);

/** Lines of power, pipes and roads that are called by their two ends; craft by their number. Pure; linear in the sentence. */
export function workNames(text: string): NameMention[] {
  const out: NameMention[] = [];
  for (const { needs, kind, rule, form } of SIEVE.through(text)) {
    if (!needs.test(text)) continue;
    form.lastIndex = 0;
    for (let m = form.exec(text); m; m = form.exec(text)) {
      const from = m.index + m[0].indexOf(m[1]!);
      out.push({ type: 'name', from, to: from + m[1]!.length, kind, candidates: [], rule });
    }
  }
  return out;
}
