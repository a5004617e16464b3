import { SORTS_OF_VILLAGES } from '../../lexicon/lexicon.js';
import { type NameMention, nameAt } from '../../recognize/recognize.js';
import type { Sentence } from '../../tokenize/tokenize.js';

/** A village is named so often in a story that is told of it. */
const OFTEN = 3;
/** Or it opens so many clauses. */
const OPENS = 2;
const HAN = /^\p{Script=Han}+$/u;
/** What no name of a village has in it. */
const NOT_IN = /[的了是在和与及个各全该本每这那某一两几多数座些我你他她们不也都就还到从向把被让给离出进入下驻住整回隔邻村]/;
/** Ends of what sorts villages, besides the words that do: 新农村, 小山村. */
const SORTED = /[农新老旧小大山江水渔家乡城古名]$/;
/** Whether a stem says which villages, and not which one: 示范村, 贫困村. */
const isSort = (stem: string): boolean => SORTED.test(stem) || SORTS_OF_VILLAGES.has(stem) || SORTS_OF_VILLAGES.has(stem.slice(1));
/** What counts villages, right before one of their sort. */
const COUNTS = /(?:[个座批类些种条户]|[%成]的)$/;
/** Where a village lies, right before its name: 云岭县柳河镇的|…, 位于|…, 来到|…. */
const WHERE = /(?:[省市县区州旗盟镇乡](?:的)?|街道|[省市县区州旗盟镇乡][^，。；、和及与\d%]{0,8}的|来到|走进|位于|走访|驻|回到|走入)$/;

/**
 * The names with those of villages added whose name is made of ordinary words (红旗村, 星光村) and stands in the story again and again, once at
 * least in the headline or behind where it lies, or at the head of clauses. `names[i]` belongs to `sentences[i]`. Pure; linear in the story.
 */
export function withVillages(title: string, sentences: readonly Sentence[], names: readonly (readonly NameMention[])[]): NameMention[][] {
  const seen = new Map<string, { count: number; counted: number; opens: number; placed: boolean }>();
  const lines = [title, ...sentences.map(({ text }) => text)];
  for (const [at, text] of lines.entries())
    for (let i = text.indexOf('村'); i >= 0; i = text.indexOf('村', i + 1))
      for (const length of [2, 3]) {
        const stem = text.slice(i - length, i);
        if (i < length || !HAN.test(stem) || NOT_IN.test(stem) || isSort(stem)) continue;
        const told = seen.get(stem) ?? { count: 0, counted: 0, opens: 0, placed: false };
        const before = text.slice(Math.max(0, i - length - 16), i - length);
        told.count++;
        if (COUNTS.test(before)) told.counted++;
        if (/(?:^|[，。；])$/.test(before)) told.opens++;
        told.placed ||= (at === 0 && !/[\p{Script=Han}]$/u.test(before)) || WHERE.test(before);
        seen.set(stem, told);
      }
  const found = new Set(
    [...seen].flatMap(([stem, { count, counted, opens, placed }]) =>
      count >= OFTEN && counted === 0 && (placed || opens >= OPENS) ? [`${stem}村`] : [],
    ),
  );
  // 岗龙村 within 石岗龙村: the longer one, where it stands for nearly all of the shorter
  for (const name of found) {
    const short = name.slice(1);
    if (found.has(short) && seen.get(name.slice(0, -1))!.count * 10 >= seen.get(short.slice(0, -1))!.count * 7) found.delete(short);
    else if (found.has(short)) found.delete(name);
  }
  if (found.size === 0) return names.map((list) => [...list]);
  return names.map((list, i) => {
    const { text, english } = sentences[i]!;
    if (english || !text.includes('村')) return [...list];
    const more: NameMention[] = [];
    for (const name of found)
      for (let from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + name.length)) {
        const to = from + name.length;
        if (/[镇庄落居]/.test(text[to] ?? '')) continue;
        if (list.some((other) => other.from < to && from < other.to)) continue;
        more.push(nameAt(from, to, 'place', 'village'));
      }
    return more.length === 0 ? [...list] : [...list, ...more].sort((a, b) => a.from - b.from);
  });
}
