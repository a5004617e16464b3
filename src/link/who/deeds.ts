import {
  BEFORE_DEEDS,
  FAMILY_NAMES,
  HONORIFICS,
  type Lexicon,
  NOT_GIVEN,
  OF_PEOPLE_ALONE,
  OF_PEOPLE_AND_BODIES,
  SURNAMES,
} from '../../lexicon/lexicon.js';
import { type Sentence, type Token, tokensOf } from '../../tokenize/tokenize.js';
import { endsInCalling, LONGEST_CALLING } from './callings.js';

const GIVEN = `(?![${NOT_GIVEN}某])\\p{Script=Han}`;
const FAMILY: ReadonlySet<string> = new Set(FAMILY_NAMES);
const SURNAME: ReadonlySet<string> = new Set(SURNAMES);
const REST = new RegExp(`^${GIVEN}(?:${GIVEN})?`, 'u');
const LEAD = `(?:(?:${BEFORE_DEEDS.join('|')})，?){0,3}`;
const DEED = new RegExp(`^${LEAD}(?:${OF_PEOPLE_ALONE.join('|')})`, 'u');
/** Who does it is a person where he speaks as well. */
const DONE_BY_BOTH = new RegExp(`^${LEAD}(?:${OF_PEOPLE_AND_BODIES.join('|')})`, 'u');
/** What goes on about whoever a calling stands before. */
const GOES_ON = new RegExp(
  `^${LEAD}(?:${OF_PEOPLE_AND_BODIES.join('|')}|[把用将从对是有靠]|在|成立了?|创办|创建|创立|注册|负责|参与|参加|获|连续|累计|[一两三四五六七八九十\\d]+[天年个分小])`,
  'u',
);
/** 张某告诉我们，他…: who is taken up right behind what he says. */
const TAKEN_UP = /^(?:[^，。；：]{0,12})?(?:说|告诉[^，。；]{1,4}|介绍|表示|坦言|回忆说?)[，：]“?[他她](?!们)/;
/** 这个姑娘叫林小雁. */
const CALLED =
  /(?:姑娘|小伙子?|青年|男子|女子|男孩|女孩|老人|大爷|大妈|大娘|奶奶|爷爷|阿姨|[名位][^，。；]{1,8}|[他她])(?:名字|名)?叫(?:做)?$/;
/** Who speaks for an office is no one that is told of. */
const OFFICE = /[长统席理记臣相员官]$/;
/** Where a name may open what is told: a mark, 的, an age, a time. */
const OPENS =
  /(?:^|[，。；：！？、“”（(\s—]|(?<!目)的|\d岁|上午|下午|晚上|清晨|凌晨|早上|如今|后来|现在|目前|去年|今年|前年|当时|此时|\d[年月日时])$/;
const TRADES = '长员师手工兵任记授士官';
/** What somebody is by a word that is no calling of the table: 调度长, 接线员. */
const TRADE = new RegExp(`^[\\p{Script=Han}]{1,4}[${TRADES}]$`, 'u');
/** Before a name that no calling stands before: nearly all places where a family name may stand are ruled out by this alone. */
const LEADS_TO_NAME = new RegExp(`${OPENS.source}|[${TRADES}]$|叫做?$`);
const LONGEST_DEED = 40;
/** A name that is a word as well is one where it stands so often. */
const OFTEN = 2;

/** What a name of a common word is called by otherwise: 王老板, 李先生. */
const STYLES: ReadonlySet<string> = new Set(HONORIFICS);

/**
 * Names of people whom a story tells of once, by what only people are and do: 陶小河是一名护林员, 调度员陶小河和12名同事. A family name with
 * one or two characters behind it that are no words, where a clause opens or behind what somebody is. Pure; each name that does so is looked for in the whole story.
 */
export function namedByDeeds(whole: string, sentences: readonly Sentence[], lexicon: Lexicon): string[] {
  const out = new Set<string>();
  for (const sentence of sentences) {
    if (sentence.english) continue;
    const { text } = sentence;
    for (let i = 0; i + 2 < text.length; i++) {
      if (!SURNAME.has(text[i]!)) continue;
      const before = text.slice(Math.max(0, i - LONGEST_CALLING), i);
      const name = LEADS_TO_NAME.test(before) || endsInCalling(before) ? nameAt({ sentence, whole, lexicon }, i, before) : null;
      if (!name) continue;
      out.add(name);
      i += name.length - 1;
    }
  }
  return [...out];
}

/** Where a name is looked for. */
interface Place {
  sentence: Sentence;
  /** The whole story. */
  whole: string;
  lexicon: Lexicon;
}

/** The name that stands at `i`, behind `before`, and does what people do; null where none does. */
function nameAt(place: Place, i: number, before: string): string | null {
  const { sentence, whole } = place;
  const { text } = sentence;
  const given = REST.exec(text.slice(i + 1, i + 3))?.[0] ?? '';
  for (let n = given.length + 1; n >= 2; n--) {
    // a family name that is a word begins no short name
    if (n === 2 && !FAMILY.has(text[i]!)) continue;
    const name = text.slice(i, i + n);
    const after = text.slice(i + n, i + n + LONGEST_DEED);
    const deed = DEED.test(after) || (DONE_BY_BOTH.test(after) && speaks(whole, name)) || (TAKEN_UP.test(after) && !OFFICE.test(before));
    const called = CALLED.test(before) && /^[，。；]|^是/.test(after);
    if (!deed && !called && !GOES_ON.test(after)) continue;
    const titled = called || endsInCalling(before) || (deed && isTrade(sentence, i));
    if (!titled && !(deed && OPENS.test(before))) continue;
    if (!isName(place, i, i + n, titled || timesIn(whole, name) >= OFTEN)) continue;
    // 王小正带着…, 王小的: the third character goes with what is done
    return n === 3 && timesIn(whole, name.slice(0, 2)) > timesIn(whole, name) ? name.slice(0, 2) : name;
  }
  return null;
}

const speaks = (whole: string, name: string): boolean => whole.includes(`${name}说`) || whole.includes(`${name}告诉`);

const timesIn = (whole: string, name: string): number => whole.split(name).length - 1;

const isTrade = (sentence: Sentence, at: number): boolean =>
  tokensOf(sentence).some(({ to, text, tag }) => to === at && /^n/.test(tag) && TRADE.test(text));

/**
 * Whether a stretch is cut as a name is: into nothing that the dictionary knows; `sure` allows a family name before a word of two characters
 * (林|长安, 龚|大志).
 */
function isName({ sentence, lexicon: { leads, sorts, gazetteer } }: Place, from: number, to: number, sure: boolean): boolean {
  const name = sentence.text.slice(from, to);
  if (sorts.has(name) || leads.has(name) || /[村镇乡县市省区州国队组]$/.test(name) || STYLES.has(name.slice(1))) return false;
  const known = gazetteer.longest(name, 0);
  if (known && known.to === name.length) return false;
  const over = tokensOf(sentence).filter((token: Token) => token.from < to && token.to > from);
  const ofAWord =
    sure && over.length === 2 && over[0]!.from === from && over[0]!.to === from + 1 && over[1]!.to === to && FAMILY.has(name[0]!);
  if (ofAWord) return true;
  for (let at = 0; at + 2 <= name.length; at++) {
    const two = name.slice(at, at + 2);
    if (sorts.has(two) || leads.has(two)) return false;
  }
  return over.every(
    (token) => token.tag === 'x' || (token.from >= from && token.to <= to && (token.to - token.from === 1 || /^n[rz]/.test(token.tag))),
  );
}
