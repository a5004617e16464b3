import { NOT_GIVEN, SURNAMES } from '../../lexicon/lexicon.js';
import { CALLING } from './callings.js';

/** A character that a given name may have; 某 stands for one that is not told. */
export const GIVEN = `(?![${NOT_GIVEN}某])\\p{Script=Han}`;
/** No given name has these, where nothing but its being there again and again tells a name. */
const SELDOM_GIVEN = '要会能可大小上下中内外前后人村县市省区镇乡路线站校院局部厅';
const LIKELY = `(?![${SELDOM_GIVEN}])${GIVEN}`;
const FAMILY: ReadonlySet<string> = new Set(SURNAMES);
const FULL = new RegExp(`^[${SURNAMES}]${LIKELY}${LIKELY}$`, 'u');
/** A story tells of whom it names so often. */
const OFTEN = 3;

/** What only people are, do and have, right behind their name. */
const OF_A_PERSON =
  /^(?:说|告诉|坦言|回忆|笑|哭|一家|家[里中的]|夫妇|夫妻|两口|老人|老师|同志|烈士|师傅|大夫|医生|今年\d|，(?:今年)?\d{2}岁|\d{2}岁|出生|毕业|从小|牺牲|逝世|去世|病逝|退休|一干就是|决定|觉得|心里|想[起到着]|主动|带(?:着|领)|拿[出着起]|指着|每[天日晚]|的(?:父亲|母亲|爸爸|妈妈|妻子|丈夫|爱人|儿子|女儿|家|同事|战友|队友|徒弟|学生|事迹|故事|名字|眼里|心里)|和(?:妻子|丈夫|爱人|同事|战友|队友|乡亲|家人|孩子|大家|他|她))/;
/** 某某某：从警为民: whom a line is about, at its head. */
const HEADS = /^[：:]/;
const LINE = /(?:^|[\n】—\s])$/;

/**
 * Full names of three characters that a story has again and again, and once at least where only a person can stand; whether they are words
 * is for others to say. Pure; linear in the text.
 */
export function oftenNamed(whole: string): string[] {
  /** Where each three characters stand that a family name begins. */
  const places = new Map<string, number[]>();
  for (let i = 0; i < whole.length; i++) {
    if (!FAMILY.has(whole[i]!)) continue;
    const name = whole.slice(i, i + 3);
    const beside = places.get(name);
    if (beside) beside.push(i);
    else places.set(name, [i]);
  }
  return [...places].flatMap(([name, at]) => (at.length >= OFTEN && FULL.test(name) && at.some((i) => isPerson(whole, i)) ? [name] : []));
}

/** Whether only a person can stand where the three characters at `i` do. */
function isPerson(whole: string, i: number): boolean {
  const after = whole.slice(i + 3, i + 12);
  return OF_A_PERSON.test(after) || (HEADS.test(after) && LINE.test(whole[i - 1] ?? ''));
}

/** Names of peoples who have no family names: 扎西次仁, 阿布都热西提. */
const LONGEST = 6;
const LONG = new RegExp(`^(?:${LIKELY}){3,${LONGEST}}`, 'u');

/**
 * Names of three to six characters without a family name that stand right behind a calling (村民扎西次仁) and again and again: as much of
 * what follows as recurs. Pure; linear in the text but for the few callings that a longer unknown stretch follows.
 */
export function namedWithoutFamily(whole: string): string[] {
  const out = new Set<string>();
  const tried = new Set<string>();
  for (let i = 0; i < whole.length; i++) {
    const calling = CALLING.longest(whole, i);
    if (calling === undefined) continue;
    i += calling.length - 1;
    const rest = LONG.exec(whole.slice(i + 1, i + 1 + LONGEST))?.[0];
    if (!rest || tried.has(rest)) continue;
    tried.add(rest);
    const head = whole.split(rest.slice(0, 3));
    if (head.length <= OFTEN) continue;
    for (let n = rest.length; n >= (FAMILY.has(rest[0]!) ? 4 : 3); n--)
      if (whole.split(rest.slice(0, n)).length >= head.length * 0.8) {
        out.add(rest.slice(0, n));
        break;
      }
  }
  return [...out];
}
