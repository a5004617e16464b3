import { BROUGHT_ABOUT, LASTING_DEEDS, LIGHT_VERBS, WORKED_AT } from '../lexicon/lexicon.js';
import { knownTail } from '../link/link.js';
import { isVerb } from './label/isverb.js';
import type { Label } from './label/label.js';
import { nounAfter } from './label/noun.js';
import { type Chunk, type Scene, tokensIn } from './scene.js';

const LIGHT = new Set(LIGHT_VERBS);
const LASTING = new RegExp(`(?:${LASTING_DEEDS.join('|')})`);
/** Verbs that say no more of a time than that it passed. */
const PASSES = /^(?:经历|历经|经过|历时|度过|走过|跨越|持续|需要?|花费|耗费|等待|长达|达到?|过去)$/;

/** Verbs of one character that go on for a time, by a noun of them. */
const RESTS: Readonly<Record<string, string>> = { 躺: '躺卧', 住: '居住', 睡: '睡眠', 站: '站立' };

/** What a time is the measure of. */
const TIMES =
  '时间|时长|时限|时效|年限|寿命|周期|.期|[期年月日]限|历史|[车航路行]程|周年|倒计时|[^高超]龄|[天时月年分]数|小时|徒刑|监禁|拘役|间隔|[用耗]时|长假|年假|产假|[活济通勤市会游救]圈|经验';
/** A name of what lasts. */
export const LASTS = new RegExp(`(?:${TIMES})$`);
/** Names that say themselves that a time is measured: those, and what is run in it. */
export const TIMED = new RegExp(`(?:${TIMES}|成绩)$`);
/** Names of amounts that may be reckoned in time. */
export const AMOUNT = /(?:[量额率值]|库存|积压|存货|里程)$/;
/** What takes its time. */
export const PROCESS =
  /(?:过程|全程|任务|项目|工程|程序|流程|手续|演出|比赛|会议|仪式|活动|晚会|节目|课程|手术|航班|列车|班列|动车|高铁|专列|审批|工序|行程)$/;

/** What is brought about in a time, behind it. */
const DONE = new RegExp(
  `^(?:左右|多|余)?(?:的?时间)?[之以]?[内里]?(?:，(?=就|便|即|才))?(?:就|便|即|可以?|能够?|才能?|将|要|已|内|全部|全面|基本|陆续|相继|先后|顺利|成功|集中)*((?:${[...BROUGHT_ABOUT, ...WORKED_AT].join('|')})了?)`,
);
/** Where the object of what is done ends. */
const ENDS = /[，。；：！？、（）“”\s\d外后]|时(?!间|空)/;

/** Whether a figure is a span of time, and no age or anniversary. */
export const isSpan = ({ text }: Scene, { figure, to }: Chunk): boolean =>
  figure?.quantity.kind === 'duration' && figure.quantity.unit !== '岁' && !text.endsWith('周年', to);

/** What was done in a time: 20天拿到了企业的设备补贴 is 拿到设备补贴; null where nothing short says it. */
export function doneIn(scene: Scene, k: number): string | null {
  const { to } = scene.chunks[k]!;
  const found = DONE.exec(scene.text.slice(to, to + 20));
  if (!found) return null;
  const verb = found[1]!.replace(/了$/, '');
  const from = to + found[0].length;
  // 守山十八年打造的绿洲: what was made in it is spoken of
  if (scene.text[from] === '的') return null;
  const next = scene.chunks.findIndex((chunk) => chunk.from >= from);
  // 90天完成1600户征迁协议签订: what is counted
  const counted = next >= 0 && scene.chunks[next]!.from === from && scene.chunks[next]!.figure ? nounAfter(scene, next) : null;
  const rest = counted ? scene.text.slice(counted.from, counted.to) : scene.text.slice(from, from + 24).split(ENDS)[0]!;
  // 3年实现全省8个县通车: what is done lies behind a number
  if (!counted && /\d/.test(scene.text[from + rest.length] ?? '')) return null;
  const object = rest.slice(rest.lastIndexOf('的', rest.length - 2) + 1);
  if (object.length < 2) return LIGHT.has(verb) ? null : verb;
  return object.length > 10 ? null : `${verb}${object}`;
}

/** Whether nothing more is said behind the time at chunk `k` than that it has passed. */
const closes = ({ text, chunks }: Scene, k: number) =>
  /^(?:的?时间)?(?:多|了|左右|以上|不等|[之以]?后|的|[就便即已]|，|。|；|！|、|”|）|$)/.test(text.slice(chunks[k]!.to));

/** What went on for the time at chunk `k`: the verb that the words before it hold, with its object; null where they hold none. */
export function deedOf(scene: Scene, { from, to }: Label, k: number): string | null {
  const tokens = tokensIn(scene, from, to).filter((token) => token.from >= from && token.to <= to && !/^u[lzg]$/.test(token.tag));
  while (tokens.length > 0 && /^(?:后|达|就是|已|已经|仅|刚|满)$/.test(tokens.at(-1)!.text)) tokens.pop();
  const words = (n: number) =>
    tokens
      .slice(n)
      .map((token) => token.text)
      .join('')
      .replace(/[“”]/g, '');
  const does = (token: { tag: string; text: string }) => isVerb(token) && !LIGHT.has(token.text) && !PASSES.test(token.text);
  const last = tokens.at(-1);
  if (!last) return null;
  const whole = words(0);
  const lasting = LASTING.exec(whole);
  if (lasting && whole.length - lasting.index <= 8) return whole.slice(lasting.index);
  if (does(last) || last.tag === 'vn') {
    let at = tokens.length - 1;
    while (at > 0 && (does(tokens[at - 1]!) || tokens[at - 1]!.tag === 'vn')) at--;
    const deed = words(at);
    if (deed.length === 1) return RESTS[deed] ?? null;
    return deed.length <= 10 ? deed : null;
  }
  // 担任总理10年, 开办业务5年: with nothing behind it, a verb with its object
  const at = closes(scene, k) ? tokens.findIndex((token) => does(token) && token.text.length > 1) : -1;
  return at >= 0 && tokens.slice(0, at).every(({ tag }) => /^(?:n|j|r|t|d|b|l|x)/.test(tag)) && words(at).length <= 10 ? words(at) : null;
}

/** 年限满15年: the name of a time before the verb of reaching it. */
export const unfilled = (name: string): string => name.replace(/(?:已|刚)?(?:(?<!期)满|达|仅)$/, '');

/** 请一天假, 放三天假: how long one is off; null where a time says nothing of it. */
export function offFor(scene: Scene, k: number): string | null {
  const { from, to } = scene.chunks[k]!;
  const verb = /([请休放])[了过]?$/.exec(scene.text.slice(Math.max(0, from - 3), from));
  return verb && /^的?[年病事产婚丧]?假(?![期日如设若定冒装])/.test(scene.text.slice(to)) ? `${verb[1]}假天数` : null;
}

/** Whether words before a time say of what it is the time; those of nobody's time (海关十年缴获…) only stand beside it. */
export const timesWhat = (scene: Scene, label: Label, k: number): boolean =>
  TIMED.test(unfilled(label.name)) ||
  PROCESS.test(label.name) ||
  AMOUNT.test(label.name) ||
  knownTail(label.name) > 0 ||
  deedOf(scene, label, k) !== null;
