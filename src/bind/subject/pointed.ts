import type { Entity } from '../../../schemas/schemas.js';
import { ABSTRACT_HEADS, ATTRIBUTES, PIECE_WORDS } from '../../lexicon/lexicon.js';
import { type Scene, tokensIn } from '../scene.js';
import type { Asked } from './asked.js';
import { clausesBack, goesOn, isFree, RUN_UP } from './clauses.js';
import { calledSo, type Subject } from './subject.js';
import { HEAD_WORD, NOMINAL, TELLS } from './wordclasses.js';

/** Why a thing that is pointed at is the owner. */
export const POINTED = 'the thing that its clause points at and nothing names';

/** 这台, 该: what points; group 1 is the measure word of a thing that is handled or seen piece by piece. */
const POINTER = new RegExp(`^(?:[该此这那](?:(${PIECE_WORDS})|[一个种项批家所名位处片趟])|[该此])(?=[\\p{Script=Han}A-Za-z])`, 'u');
/** 一列, 每台: any of a sort; group 1 as above. */
const ANY_ONE = new RegExp(`^(?:平均)?[一每](${PIECE_WORDS})(?=[\\p{Script=Han}A-Za-z]{2})`, 'u');
/** What any of a sort does or may: 一列动车会用到…. */
const HABIT =
  /^(?:平均|一般|通常|往往|大约|大概|最多|最少|至少)?(?:会|可以?|能够?|只能|只要|要|需要?|得|每[天日月年次周小分]|一[年天次个])/;
const ABSTRACT = new RegExp(`(?:${ABSTRACT_HEADS})$`);
/** What only sorts the noun behind it: 隔离|设施. */
const SORTS = /^(?:v|vn)$/;
/** What begins a predicate, however it was cut. */
const BEGINS = /^(?:[重高长多]?达|将|共|被|已|仅|约|达|可|需|均|还|也|就|曾|因|由|在|从|于|躲|预计|总体|整体|全身|内|里|上|中)/;
/** What is had and has nothing itself, at the end of a name: 机器人|功率. */
const HAD = new RegExp(`(?:${ATTRIBUTES}|[率龄值额])$`);
const LONGEST = 12;

/** How sure the wording is: `piece` where its measure word is one of things, `any` where it is 该 or 这个 as well. */
type Pointing = 'piece' | 'any';

/**
 * 这台设备已救治30人, 该法案有9项条款: the thing that the clause of the figure at chunk `k`, or one that it goes on from, points at, where it refers
 * to nothing named. Null where the clause has another subject, or what it points at is no thing (这一比例, 该地区).
 */
export function pointedThing({ scene, k, label, home }: Asked, pointing: Pointing): Subject | null {
  const { text, linked, chunks } = scene;
  const { from: figure } = chunks[k]!;
  const told = label ? text.lastIndexOf(label, figure) : -1;
  for (const { from, to } of clausesBack(scene, k)) {
    const start = from + RUN_UP.exec(text.slice(from, to))![0].length;
    const opening = text.slice(start, Math.min(to, start + 24));
    const one = ANY_ONE.exec(opening);
    const pointer = one ?? POINTER.exec(opening);
    if (!pointer) {
      if (isFree(scene, from, to) && (start === told || goesOn(scene, start, to))) continue;
      return null;
    }
    // an entity in its name, or between it and the figure, is what the sentence says itself
    if ((pointing === 'piece' && !pointer[1]) || linked.entities.some((mention) => mention.from < figure && start < mention.to))
      return null;
    const at = start + pointer[0].length;
    const noun = nounAt(scene, at, told > at && told < to ? told : to);
    if (!noun || ABSTRACT.test(noun) || GROUND.test(noun) || HAD.test(noun) || SPEAKERS.test(noun) || label?.endsWith(noun)) return null;
    const behind = at + noun.length;
    if (one && !HABIT.test(text.slice(behind, behind + 10)) && !(text[behind] === '的' && to === figure)) return null;
    return predicated(scene, behind, told, k) ? pointed(noun, home) : null;
  }
  return null;
}

/** The name of a thing at `at`, up to `stop` at most, without what it has; null where no noun ends it. */
function nounAt(scene: Scene, at: number, stop: number): string | null {
  const tokens = tokensIn(scene, at, stop);
  let end = at;
  let head = false;
  for (const [i, { from, to, tag, text }] of tokens.entries()) {
    if (from !== end || to > stop || to - at > LONGEST || (i > 0 && (BEGINS.test(text) || HAD.test(text)))) break;
    const next = tokens[i + 1];
    const sorts =
      (i === 0 ? SORTS : /^vn$/).test(tag) &&
      text.length > 1 &&
      next &&
      next.to <= stop &&
      HEAD_WORD.test(next.tag) &&
      !BEGINS.test(next.text);
    const whole = i === 0 && tag === 'vn';
    if ((!NOMINAL.test(tag) && !sorts && !whole) || /^\d/.test(text)) break;
    end = to;
    head = HEAD_WORD.test(tag) || whole;
  }
  // 该船长|200米
  const tall = /[长宽高深厚重]$/.test(scene.text.slice(at, end)) && /^\d/.test(scene.text.slice(end)) ? 1 : 0;
  const name = scene.text.slice(at, end - tall);
  return head && /^(?:[\p{Script=Han}A-Za-z\d]{2,}|[车船机楼桥塔井店厂])$/u.test(name) ? name : null;
}

/** Whether what stands behind a subject at `at` tells something of it: a verb and the like, or 的 with what it has. */
function predicated(scene: Scene, at: number, told: number, k: number): boolean {
  const { text, chunks } = scene;
  const { from, to } = chunks[k]!;
  // 这艘载重5吨的木船: what is pointed at stands behind
  if (at >= from) return text[to] !== '的';
  if (at === told) return true;
  const behind = text.slice(at, at + 10);
  if (behind[0] === '的') return at + 1 === from || HAD_NEXT.test(behind) || (at + 1 === told && !IS.test(text.slice(at, from)));
  return !SAYS.test(behind) && (behind[0] === '，' || BEGINS.test(behind) || TELLS.test(tokensIn(scene, at, at + 1)[0]?.tag ?? ''));
}
/** 的加工|精度 */
const HAD_NEXT = new RegExp(`^的(?:\\p{Script=Han}{0,4}?)(?:${ATTRIBUTES})`, 'u');
/** 那个朝南的院子就是这家店: no subject before 的. */
const IS = /是/;
/** What is told by the words before it, and not of them. */
const SAYS = /^(?:称|说|表示|报道|指出|透露|认为|介绍|显示|援引|发布|公布)/;
/** Who tells of others, and what ends in no noun. */
const SPEAKERS = /(?:负责人|记者|专家|人士|官员|发言人|工作人员|主任|教授|老师|分析师|经理|局长|书记|[是有在为])$|一/;
/** 该地区农业, 该市居民: what is of a place. */
const GROUND = /^(?:地区|区域|国家?|城市|省|市|县|区|镇|乡|村|州|港|岛)(?![块车井船])/;

/** A thing without a name, which lies where the article is at home. */
function pointed(name: string, home: Entity | null): Subject {
  const parent = home && /^\d/.test(home.id) ? home.id : null;
  return calledSo(name, POINTED, { parent });
}
