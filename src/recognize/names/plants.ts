import type { NameMention } from '../recognize.js';
import { nameAt } from './nameat.js';

/** What may stand between a place and the word for a plant: 绵阳二期工厂, 宜宾动力电池生产基地, 合肥新厂区. */
const PLANT =
  /(?:市|县|区|省)?(?:[一二三四五六新老]期?|第[一二三四])?(?:(?![的在与和及有为是了将已等各多新建中间家个座条把由从对给让使被])[\p{Script=Han}A-Za-z]){0,6}?(?:工厂|厂区|基地|新厂|[一二三四五]厂|产业园|工业园|智造园|智能工厂)(?:[一二三四]期(?:工程|项目)?)?/uy;
const NEEDS = /工厂|厂区|基地|新厂|[一二三四五]厂|产业园|工业园|智造园/;
/** What the words of a sort say when there is no plant: 绵阳推进基地建设, 四川省级基地. */
const NO_PLANT =
  /^[级内各]|推进|建设|打造|加快|落户|投资|拥有|布局|成为|作为|首[个家]|最大|重要|国家级|省级|[个家座大]|教育|实习|实践|示范/;
/** What may not follow: 基地建设 is work on one, 基地型 a sort. */
const NOT_BEFORE = /^(?:区|型|化|级|式|群|代表|负责人|主任|管委会|建设的)/;

/** Plants and bases by the place they stand in. Each place is looked at once; linear in the text. */
export function plantNames(text: string, places: readonly NameMention[]): NameMention[] {
  if (places.length === 0 || !NEEDS.test(text)) return [];
  return places.flatMap(({ from, to, kind, candidates }): NameMention[] => {
    if (kind !== 'place' || candidates.includes('CN')) return [];
    PLANT.lastIndex = to;
    const found = PLANT.exec(text)?.[0];
    if (!found || NO_PLANT.test(found) || NOT_BEFORE.test(text.slice(to + found.length, to + found.length + 4))) return [];
    return [nameAt(from, to + found.length, 'project', 'plant')];
  });
}
