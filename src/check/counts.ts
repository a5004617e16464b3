import type { Check, Page, Raised } from './checks.js';
import type { Said } from './said.js';

const NUMERALS = '零一二三四五六七八九十';
const numeral = (text: string): number => {
  if (/^\d+$/.test(text)) return Number(text);
  if (text === '两') return 2;
  const [tens, ones] = text.includes('十') ? text.split('十') : [undefined, text];
  if (tens === undefined) return NUMERALS.indexOf(ones!);
  return (tens === '' ? 1 : NUMERALS.indexOf(tens)) * 10 + (ones === '' || ones === undefined ? 0 : NUMERALS.indexOf(ones));
};

/** A、B和C等3家: names, the number that closes the list, and what is counted. */
const LISTED =
  /((?:[^，。；：、！？\s\d“”（）()]{2,12}、){2,12}[^，。；：、！？\s\d“”（）()]{2,16})等(?:这)?([两一二三四五六七八九十]{1,3}|\d{1,2})(?:个|家|位|名|座|条|项|地|市|县|区|省|国|镇|村)/g;
/** What closes such a list; the list itself is looked for only where there is one. */
const CLOSED = /、[^，。；：]{2,16}等(?:这)?(?:[两一二三四五六七八九十]|\d)/;
/** 抓好三个方面：一是…二是…. */
const POINTS = /([两三四五六七八九])(?:个|大|项|点|方面)[^。\n：:]{0,12}[：:。]\s*一是/g;
const POINT = /([一二三四五六七八九十])是/g;

/** A point that comes later belongs to another list. */
const NEXT = 300;

/** The fact that stands in [from, to) of the text, for the finding to point at. */
const factIn = (page: Page, from: number, to: number): Said[] =>
  page.figures.flatMap((spot) => (spot.from >= from && spot.to <= to + 1 && spot.said ? [spot.said] : [])).slice(-1);

export const COUNTS: Check = {
  name: 'number-listed',
  explanation: 'More names listed than the number that closes the list, or points counted out that are not as many as announced.',
  severity: 'warning',
  *inPage(page: Page): Generator<Raised> {
    const { text } = page;
    for (const match of CLOSED.test(text) ? text.matchAll(LISTED) : []) {
      const names = match[1]!.split(/、|(?<=[^共饱])和(?=[^平谐])|以及|及|与/).filter((word) => word.length > 1);
      const n = numeral(match[2]!);
      const facts = factIn(page, match.index, match.index + match[0].length);
      // 等 leaves out names, never numbers: fewer names are no error
      const plain = match[1]!.split('、').length;
      if (facts.length > 0 && n > 1 && plain > n && names.length > n)
        yield {
          facts,
          message: {
            en: `${names.length} are named (${names.join('、')}), counted as ${match[2]}.`,
            zh: `列出${names.length}个（${names.join('、')}），却称${match[2]}个。`,
          },
        };
    }
    for (const match of text.matchAll(POINTS)) {
      const after = text.slice(match.index, match.index + 3000).split('\n\n')[0]!;
      let last = 0;
      let at = 0;
      for (const point of after.matchAll(POINT)) {
        if (numeral(point[1]!) !== last + 1 || point.index - at > NEXT) break;
        last++;
        at = point.index;
      }
      const n = numeral(match[1]!);
      const facts = factIn(page, match.index, match.index + 3);
      const more = last < n && after.includes(`${match[1]}是`);
      if (facts.length > 0 && last >= 2 && last !== n && !more)
        yield {
          facts,
          message: { en: `${match[1]} are announced and ${last} counted out.`, zh: `说有${match[1]}点，只列出${last}点。` },
        };
    }
  },
};
