import { knownTail } from '../link/link.js';
import type { Label } from './label/label.js';
import type { Draft } from './rule.js';
import type { Scene } from './scene.js';
import { AMOUNT, deedOf, doneIn, isSpan, offFor, PROCESS, TIMED, unfilled } from './spell.js';
import { onTheWay } from './ways.js';

/** Names of a time that do not say of what. */
const BLANK = /^(?:用时|时间|时长|左右|上下|之间)$/;

/** A name of a time that is set or altered: 保修期限更改为1年. */
const SET =
  /^.*(?:时间|时限|期限|年限|[^日时同近]期)(?=(?:(?:初步|重新|统一|正式)*(?:更改|调整|变更|改|定|设|延|调)|(?:大|多|绝大|部分)?(?:部分|多数)?(?:地区|地方|时候)|普遍|一般|基本))/;
/** Verbs of holding something, before how long. */
const HELD = /(?:开展|举办|举行|进行)了?$/;

/** A paper that holds for a time, right behind it: 48小时核酸检测证明. */
const PAPER = /^[之以]?内?的?[^，。；、的\d]{0,8}证明(?![了书是])/;

/** How often something comes: 最短6分钟就开出一列, 五百年一遇. */
const AGAIN =
  /^(?:左右|多|，|就|便|即|能|可|会|有)*(?:[发开驶]出|有|来|通过|出现)?一(?:[趟班列辆架艘]|[遇次](?:的|，|。|；|$))|^一[遇次修检换评]/;

/** Verbs of moving up or down, right before a time. */
const MOVES = /([涨跌升降]|上涨|下跌|上升|下降|回落|下滑|增长|走高|走低|回升|反弹|攀升|上行|下行)了?$/;
const LONGER: Readonly<Record<string, string>> = { 涨: '上涨', 跌: '下跌', 升: '上升', 降: '下降' };

/** Verbs that put off or draw out what holds for a time. */
const PROLONGS = /(?:延长|再延|顺延|展期|延期)$/;
/** Verbs of doing without a time. */
const SAVES = /(?:节省|节约|缩短|压缩|压减|减少|缩减|增加)了?$/;
/** … or of being quicker, behind what something is compared with. */
const QUICKER = /[快慢少短长多]了?$/;

/** How a thing differs in time from another or from itself before. */
function differing(label: Label, scene: Scene, k: number): string | null {
  const before = scene.text.slice(Math.max(0, scene.chunks[k]!.from - 5), scene.chunks[k]!.from).replace(/(?:了|约|近|至少|到|至)+$/, '');
  if (PROLONGS.test(before)) return `${label.name.slice(-12)}期限`;
  if (!SAVES.test(before) && !(QUICKER.test(before) && /b[^,;.:]*$/.test(scene.symbols.slice(0, k)))) return null;
  if (/[天日]$/.test(scene.text.slice(0, scene.chunks[k]!.to)) && /(?:天气|日)$/.test(label.name)) return `${label.name}天数`;
  const thing = label.text.length <= label.name.length ? label.text : label.name;
  return /(?:班列|列车|动车|高铁|班轮|航班|航线|专列|海运|空运|水运)/.test(thing) ? `${thing}运输时间` : `${thing.slice(-12)}所需时间`;
}

/** What is shortened to the quickest of times, and feasts that last some days: 审批周期压缩至最快3天, “五一”假期5天. */
const SHORTENED =
  /([\p{Script=Han}“”]{2,16}(?:时间|时限|期限|周期|工期))(?:已|都|均|将|平均|再|进一步)*(?:缩短|压缩|压减|缩减|减少|降低|降|延长|增加)[为至到]最?[快短多长]?(?:约|仅)?$/u;
const HOLIDAY = /(?:假期|长假|假日)(?:共|的)?$/;

/** The name of a time told before it by words that lead to it; null where none do. */
function leadingTo({ text, chunks }: Scene, k: number): string | null {
  const before = text.slice(Math.max(0, chunks[k]!.from - 32), chunks[k]!.from);
  const named = SHORTENED.exec(before)?.[1]?.replace(/[“”]/g, '');
  if (named) return named.slice(named.lastIndexOf('的', named.length - 4) + 1).slice(-12);
  return HOLIDAY.test(before) ? '假期天数' : null;
}

/**
 * A span of time goes by a noun of time: 甲市到乙市只需3小时 is 通行时间, 守岛32年 is 守岛年限, 20天拿到补贴 is 拿到补贴用时. Whose it is, or
 * what else is told of it, names no time.
 */
export function spanned(draft: Draft, scene: Scene): Draft {
  const { k, label, measure } = draft;
  const figure = scene.chunks[k]!.figure!;
  const { unit } = figure.quantity;
  if (!label || measure === 'share' || !isSpan(scene, scene.chunks[k]!)) return draft;
  const blank = BLANK.test(label.name);
  if (TIMED.test(label.name) && !blank) return draft;
  const called = (name: string): Draft => ({
    ...draft,
    timed: label,
    label: { ...label, name: name.slice(-24), scope: null, basis: null, from: figure.from, to: figure.from },
  });
  // 缴费年限满15年
  const full = unfilled(label.name);
  if (!blank && TIMED.test(full)) return called(full);
  const off = offFor(scene, k);
  if (off) return called(off);
  if (/每隔?$/.test(scene.text.slice(Math.max(0, figure.from - 2), figure.from))) return called('间隔时间');
  if (AGAIN.test(scene.text.slice(figure.to, figure.to + 12))) return called('间隔时间');
  if (onTheWay(scene, k)) return called('通行时间');
  // 已连续上涨11周: how long it has moved, not how far
  const moved =
    measure === 'change' && !blank && !/^[中内里间]/.test(scene.text.slice(figure.to))
      ? MOVES.exec(scene.text.slice(Math.max(0, figure.from - 4), figure.from))?.[1]
      : undefined;
  if (moved) return { ...called(`${label.name}${LONGER[moved] ?? moved}持续时间`), measure: 'level', comparison: null, direction: null };
  if (measure === 'change') {
    const name = blank ? null : differing(label, scene, k);
    return name === null ? draft : called(name);
  }
  const led = blank ? leadingTo(scene, k) : null;
  if (led) return called(led);
  const amount = !blank && (AMOUNT.test(label.name) || knownTail(label.name) > 0);
  const done = amount ? null : doneIn(scene, k);
  if (done) return called(`${done}用时`);
  if (blank && HELD.test(label.text)) return called('持续时间');
  if (blank) return label.name !== '用时' && !/^时/.test(label.name) ? called('用时') : draft;
  if (HELD.test(label.name)) return called('持续时间');
  if (amount) return draft;
  if (/距今$/.test(label.name)) return called('距今时间');
  const set = SET.exec(label.name);
  if (set) return called(set[0]);
  if (PAPER.test(scene.text.slice(figure.to, figure.to + 14))) return draft;
  const deed = deedOf(scene, label, k);
  if (deed) return called(`${deed}${unit?.endsWith('年') ? '年限' : '时长'}`);
  if (PROCESS.test(label.name) && label.name.length <= 12) return called(`${label.name}用时`);
  return { ...called('用时'), carried: true };
}
