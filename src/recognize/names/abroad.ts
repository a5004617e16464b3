import type { NameMention } from '../recognize.js';
import { nameAt } from './nameat.js';

/** What lies in another country, right behind its name: 美国某某州, 日本某某县某某市. */
const INSIDE =
  /^(?:首都)?((?:(?![的在和与等各这那有对出进从向将是为及或了本该其])[\p{Script=Han}·]){1,8}?(?:州|省|市|县|郡|港|岛|大区)(?:(?![的在和与等各这那有对出进从向将是为及或了本该其])[\p{Script=Han}·]{2,6}?(?:市|县|郡|镇|港|岛))?)(?![长民场委政内人均值面盈级元口中郊区])/u;
/** Words that end like a place and are none. */
const NO_PLACE =
  /(?:[股楼车城都超上入各多几两数全半群离小大诸列]|市县|沿海|中央|主要|部分|海关|对华|进口|出口|中小|自由|加工|总督|海外|国内|主权|民主|联邦)(?:州|省|市|县|郡|港|岛)/;
/** Another country, or a state or city of one. */
const ABROAD = /^(?!CN$|EU$)[A-Z]{2}$|^place:(?!CN)[A-Z]{2}:/;
/** At most this far behind the country. */
const REACH = 20;

/** Provinces, cities and ports of other countries that no list holds: behind the name of their country or state. Pure; linear in the sentence. */
export function namesAbroad(text: string, places: readonly NameMention[]): NameMention[] {
  const out: NameMention[] = [];
  for (const { from, to, rule, candidates } of places) {
    if (rule !== 'place' || candidates.length !== 1 || !ABROAD.test(candidates[0]!)) continue;
    const m = INSIDE.exec(text.slice(to, to + REACH));
    if (!m || m[1]!.length < 2 || NO_PLACE.test(m[1]!)) continue;
    out.push(nameAt(from, to + m[0].length, 'place', 'abroad'));
  }
  return out;
}
