import { FAMILY_NAMES, HIGH_OFFICES, type Lexicon } from '../../lexicon/lexicon.js';
import { type NameMention, nameAt } from '../../recognize/recognize.js';
import { type Sentence, type Token, tokensOf } from '../../tokenize/tokenize.js';
import { CALLING } from './callings.js';
import { namedByDeeds } from './deeds.js';
import { GIVEN, namedWithoutFamily, oftenNamed } from './oftennamed.js';

const NAME = new RegExp(`^[${FAMILY_NAMES}]${GIVEN}(?:${GIVEN})?`, 'u');
/** 45岁的某某某, 90后某某, 大学毕业的某某某. */
const AGED = new RegExp(
  `(?:\\d{2}(?:岁|后)的?|(?:毕业|出生|退伍|退休|返乡|回乡|归来|创业|下岗)的)([${FAMILY_NAMES}]${GIVEN}(?:${GIVEN})?)`,
  'gu',
);
/** 某某某：25年的坚守, 【人物】某某某的一天: whom a headline is about. */
const HEADED = new RegExp(
  `(?:^|(?<!记者|通讯员|作者|摄影|编辑|责编|实习生)[：:】—\\s“])([${FAMILY_NAMES}]${GIVEN}(?:${GIVEN})?)(?=[：:，、\\s]|的|$)`,
  'gu',
);
/** An office is told within so many characters before a name. */
const OFFICE = 30;
const CALLED = new RegExp(
  `(?:${HIGH_OFFICES.join('|')})$|(?:政治局|国务院|全国人大|全国政协|中央军委|中央书记处|外交部)[^。]{0,${OFFICE}}$|·$`,
);
const STYLED = new RegExp(`^(?:${HIGH_OFFICES.join('|')})`);
/** What only who leads a state, a party or a ministry does in the news: 某某某强调, 某某某会见. */
const PRESIDES =
  /^(?:[^：\n]{0,60}(?:强调|指出)|[^，。；：\n]{0,12}(?:会见|会谈|致辞|致信|批示|签署|主持召开|主持会议)|[在到][^，。；]{2,20}(?:考察|调研|出席|看望)|同志[^。]{0,60}总书记)/;

/** Who is asked rather than told of, right behind his name. */
const SPEAKS = /^[^，。；：\n]{0,8}(?:说|表示|认为|谈到|指出|称|介绍|透露|分析|告诉|坦言|强调|提醒|建议|预计|[：:])/;

/** A person is named this often where an article tells of him. */
const OFTEN = 2;
/** Of the places where the first two characters stand, so many go on with the third. */
const THIRD = 0.7;

/**
 * The names with those of the people added whom the story tells of: introduced by a calling or in the headline, and named again, or
 * told of by what only people do. What they
 * hold of places (何|德兴) goes. `names[i]` belongs to `sentences[i]`. Pure; linear in the story but for the few people in it.
 */
export function withPeople(
  title: string,
  sentences: readonly Sentence[],
  names: readonly NameMention[][],
  lexicon: Lexicon,
): readonly NameMention[][] {
  const whole = [title, ...sentences.map(({ text }) => text)].join('\n');
  const candidates = new Set([...called(whole), ...[...whole.matchAll(AGED), ...title.matchAll(HEADED)].map((m) => m[1]!)]);
  const people = new Set(
    [...oftenNamed(whole), ...namedWithoutFamily(whole)].filter((name) => {
      const pieces = whole.split(name);
      return (
        varies(pieces) &&
        isUnknown(name, sentences, lexicon) &&
        !holdsOffice(pieces) &&
        !pieces.slice(1).some((after) => PRESIDES.test(after)) &&
        (title.includes(name) || pieces.slice(1).filter((after) => SPEAKS.test(after)).length * 2 < pieces.length - 1)
      );
    }),
  );
  for (const name of namedByDeeds(whole, sentences, lexicon)) {
    const pieces = whole.split(name);
    if (
      !holdsOffice(pieces) &&
      !pieces.slice(1).some((after) => PRESIDES.test(after)) &&
      ![...people].some((other) => other.includes(name))
    )
      people.add(name);
  }
  for (const candidate of candidates) {
    const name = personOf(candidate, whole, sentences, lexicon);
    // A name that fills a line is who wrote it.
    if (name && !sentences.some(({ text }) => text.trim() === name)) people.add(name);
  }
  if (people.size === 0) return names;
  return names.map((list, i) => {
    const { text, english } = sentences[i]!;
    if (english) return list;
    const found = [...people].flatMap((name) => standing(text, name, list));
    if (found.length === 0) return list;
    return [...list.filter((other) => !found.some(({ from, to }) => other.from < to && from < other.to)), ...found].sort(
      (a, b) => a.from - b.from,
    );
  });
}

/** What may be names right behind callings: two or three characters each. */
function called(whole: string): string[] {
  const out: string[] = [];
  for (let i = 0; i < whole.length; i++) {
    const calling = CALLING.longest(whole, i);
    if (calling === undefined) continue;
    i += calling.length - 1;
    const name = NAME.exec(whole.slice(i + 1, i + 4))?.[0];
    if (name) out.push(name);
  }
  return out;
}

/** The name of two or three characters that a stretch begins with; null where it is none, or named once. */
function personOf(stretch: string, whole: string, sentences: readonly Sentence[], { leads, sorts, gazetteer }: Lexicon): string | null {
  const two = stretch.slice(0, 2);
  if (sorts.has(two) || leads.has(two) || /[村镇乡县]$/.test(stretch)) return null;
  const pieces = whole.split(two);
  const count = pieces.length - 1;
  const third = stretch[2];
  const with3 = third === undefined ? 0 : pieces.slice(1).filter((piece) => piece.startsWith(third)).length;
  const whole3 = with3 >= OFTEN && with3 >= count * THIRD;
  const name = whole3
    ? varies(whole.split(stretch))
      ? stretch
      : null
    : count >= OFTEN
      ? varies(pieces)
        ? two
        : null
      : TAKEN_UP.test(pieces[1]!.slice(0, TAKEN_UP_IN))
        ? bounded(stretch, sentences)
        : null;
  if (!name || sorts.has(name) || leads.has(name) || !isNoWord(name, sentences) || torn(name, sentences)) return null;
  const known = gazetteer.longest(name, 0);
  if (known && known.to >= 2 && known.readings.some(({ use }) => use !== 'word')) return null;
  return holdsOffice(whole.split(name)) ? null : name;
}

/** 习近平总书记: whether somebody holds an office that speaks for all, by what stands around his name. */
const holdsOffice = (around: readonly string[]): boolean =>
  !around.slice(0, -1).some((before) => TRIED.test(before.slice(-4))) &&
  (around.slice(0, -1).some((before) => CALLED.test(before.slice(-OFFICE))) || around.slice(1).some((after) => STYLED.test(after)));

/** Whether nothing in a name is a word: no token that the dictionary knows holds two of its characters, or reaches out of it. */
function isUnknown(name: string, sentences: readonly Sentence[], { leads, sorts, gazetteer }: Lexicon): boolean {
  const known = gazetteer.longest(name, 0);
  if (known && known.to >= 2 && known.readings.some(({ use }) => use !== 'word')) return false;
  for (let i = 0; i + 2 <= name.length; i++) {
    const two = name.slice(i, i + 2);
    if (sorts.has(two) || leads.has(two)) return false;
  }
  if (sorts.has(name)) return false;
  const words = wordsOver(name, sentences);
  return (
    words.length > 0 &&
    words.every(
      ({ from, to, text, tag }) => from >= 0 && to <= name.length && (text.length === 1 || /^(?:n[rsz]|x)/.test(tag) || text !== name),
    )
  );
}

/** Who stands before a court has no office any more. */
const TRIED = /(?:被告人?|罪犯|嫌疑人|疑犯)$/;

/** 63岁的某某某是护林员。30年来，他…: who is named once and then told of. */
const TAKEN_UP =
  /[，。；\n“](?:[\d一二三四五六七八九十][^，。；\n]{0,8}，|[今去前当]年，?|如今，?|后来，?|从此，?)?[他她](?![们国人山乡方日处律]|说|表示|告诉|介绍|认为)/;
const TAKEN_UP_IN = 60;

/** The words that lie over a stretch where it stands first, placed from its beginning on; none where no sentence has it. */
function wordsOver(stretch: string, sentences: readonly Sentence[]): Token[] {
  const sentence = sentences.find(({ text }) => text.includes(stretch));
  if (!sentence) return [];
  const at = sentence.text.indexOf(stretch);
  return tokensOf(sentence)
    .map((token) => ({ ...token, from: token.from - at, to: token.to - at }))
    .filter(({ from, to }) => from < stretch.length && to > 0);
}

/** The first two or three characters of a stretch that end where a word of the text ends; null where neither do. */
function bounded(stretch: string, sentences: readonly Sentence[]): string | null {
  const ends = new Set(wordsOver(stretch, sentences).map(({ to }) => to));
  return stretch.length === 3 && ends.has(3) ? stretch : ends.has(2) ? stretch.slice(0, 2) : null;
}

/** 文明, 养老: whether two characters are no word of the dictionary, nor a piece of one, but a name. */
function isNoWord(name: string, sentences: readonly Sentence[]): boolean {
  if (name.length > 2) return true;
  const words = wordsOver(name, sentences);
  return words.length > 0 && words.every(({ text, tag }) => text.length === 1 || (text === name && /^(?:nr|x)/.test(tag)));
}

/** 妇女儿|童医院: whether a word reaches into the name from the left where it stands first. */
const torn = (name: string, sentences: readonly Sentence[]): boolean =>
  wordsOver(name, sentences).some(({ from, tag }) => from < 0 && tag !== 'x');

/** Whether what follows two characters changes from place to place: a piece of a longer word does not. */
function varies(pieces: readonly string[]): boolean {
  const next = pieces.slice(1).map((piece) => piece[0] ?? '');
  return new Set(next).size >= Math.min(next.length, 3) || next.filter((c) => !/\p{Script=Han}/u.test(c)).length * 2 > next.length;
}

/** Where a person's name stands in a sentence and no longer name holds it. */
function standing(text: string, name: string, list: readonly NameMention[]): NameMention[] {
  const out: NameMention[] = [];
  for (let from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + name.length)) {
    const to = from + name.length;
    if (list.some((other) => other.from <= from && to <= other.to && other.to - other.from > name.length)) continue;
    out.push(nameAt(from, to, 'other', 'person'));
  }
  return out;
}
