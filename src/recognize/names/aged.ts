import { CALLINGS, FAMILY_NAMES, type Lexicon, WordIndex } from '../../lexicon/lexicon.js';
import type { NameMention } from '../recognize.js';
import { nameAt } from './nameat.js';

const HAN = /\p{Script=Han}/u;
const AGE = /(?<![0-9.])[0-9]{1,3}[多余]?(?:周岁|岁)(?:高龄|出头)?的?/g;
/** 某某某现年93岁: the age behind the name. */
const BEHIND = /(?<=^|[，。；：“、])(\p{Script=Han}{2,6})(?=(?:现年|今年|时年|享年|终年|年仅|生于1[89]\d{2}年)[0-9]{1,3}[多余]?岁)/gu;
const CALLING = new WordIndex(CALLINGS);
const FAMILY: ReadonlySet<string> = new Set(FAMILY_NAMES);
/** The longest name that is looked for: 阿布都热西提. */
const LONGEST = 6;
/** How far callings may stand between an age and a name: 68岁的老党员、村民王德福. */
const CALLED_WITHIN = 16;
/** What goes on behind a person who is told of. */
const GOES_ON =
  /^(?:$|[^\p{Script=Han}]|[是在从把对和与说已也都就又正曾因为被每今去前一有家种养卖买做当住靠拿带看想要能会来到给跟用开收打读学笑称坐站走跑]|(?:老人|老汉|老太|大爷|大妈|大娘|奶奶|爷爷|阿姨|告诉|表示|介绍|非常|十分|特别|仍|依然|还|现))/u;
/** Characters of names that sentences go on with as well. */
const ALSO_GIVEN = /[来一今学为自会]/;
/** Who is meant anyway, and what befalls him: no names. */
const ANYBODY =
  /^(?:[他她它我你您谁某本儿被遭]|\p{Script=Han}{1,4}族|自己|老人|老者|长者|孩子|\p{Script=Han}[了过着于]|小[孩朋]|大[爷妈叔娘]|阿[姨公婆]|一[名位个])|^[^，。]{1,3}[者们]/u;
/** What may stand before a calling: 35岁的返乡青年. */
const STATE = /^(?:返乡|退休|退役|离休|独居|留守|在校|待业|下岗|失独)/;

/**
 * People behind their age: 86岁的木汗买提非常感慨, 53岁的村民张有才一家, 68岁的老人王德福. A family name with one or two characters behind it, or
 * characters that are no words, up to where a sentence goes on; what the dictionary knows (25岁的男子) names nobody. Pure; linear.
 */
export function agedPeople(text: string, { leads, sorts, gazetteer }: Lexicon): NameMention[] {
  if (!text.includes('岁')) return [];
  const isWord = (word: string) => sorts.has(word) || leads.has(word);
  const out: NameMention[] = [];
  for (const match of text.matchAll(AGE)) {
    const begin = match.index + match[0].length;
    let from = begin + (STATE.exec(text.slice(begin, begin + 4))?.[0].length ?? 0);
    for (const end = from + CALLED_WITHIN; from < end; ) {
      const calling = CALLING.longest(text, from);
      if (calling) from += calling.length;
      else if (text[from] === '、' && CALLING.longest(text, from + 1)) from++;
      else {
        // 36岁的捷克|老将, 16岁的篮球|少年: where he is from and what he does lead up to the calling
        const led = gazetteer.longest(text.slice(from, from + 8), 0)?.to ?? (sorts.has(text.slice(from, from + 2)) ? 2 : 0);
        if (led === 0 || !CALLING.longest(text, from + led)) break;
        from += led;
      }
    }
    // 65岁以上, 9岁丧父
    if (from === begin && !match[0].endsWith('的')) continue;
    const rest = text.slice(from, from + 2 * LONGEST + 2);
    // 24岁的南非选手
    const length =
      ANYBODY.test(rest) || gazetteer.longest(rest, 0)
        ? 0
        : lengthOf(rest, isWord, (word, at) => leads.has(word) || (at === 3 && FAMILY.has(rest[0]!) && sorts.has(word)));
    if (length > 0) out.push(nameAt(from, from + length, 'other', 'person'));
  }
  for (const { index, 1: name } of text.matchAll(BEHIND)) {
    const known = ANYBODY.test(name!) || gazetteer.longest(name!, 0) || /[他她]|[者人们]$/.test(name!);
    const fits = FAMILY.has(name![0]!) ? name!.length < 5 : name!.length > 2;
    const words = [...name!].some((_, i) => isWord(name!.slice(i, i + 2)));
    if (!known && fits && !words) out.push(nameAt(index, index + name!.length, 'other', 'person'));
  }
  return out;
}

/** Characters of the name that a stretch begins with, 0 for none. */
function lengthOf(rest: string, isWord: (word: string) => boolean, follows: (word: string, at: number) => boolean): number {
  const goesOn = (at: number) => rest[at] !== '·' && (GOES_ON.test(rest.slice(at)) || follows(rest.slice(at, at + 2), at));
  let part = 0;
  if (!HAN.test(rest[0] ?? '')) return 0;
  for (let n = 2; n - part <= LONGEST && n <= rest.length; n++) {
    if (rest[n - 1] === '·') {
      part = n;
      n++;
      continue;
    }
    if (!HAN.test(rest[n - 1]!) || isWord(rest.slice(n - 2, n))) return 0;
    if (!goesOn(n) || (n === 2 && !FAMILY.has(rest[0]!) && HAN.test(rest[2] ?? '')) || (n > 3 && part === 0 && FAMILY.has(rest[0]!)))
      continue;
    // 高宝来|接管: what goes on is a given name as well
    return n === 2 && FAMILY.has(rest[0]!) && ALSO_GIVEN.test(rest[2] ?? '') && goesOn(3) ? 3 : n;
  }
  return 0;
}
