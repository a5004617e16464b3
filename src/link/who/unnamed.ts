import type { Entity } from '../../../schemas/schemas.js';

/** 本届展会 of a text that never calls it by its name: what it is called here is all that is known of it. */
const EVENTS =
  /^(?:本届|本次|此次|这次|本场)[\p{Script=Han}]{0,5}?(?:展会|展览|展览会|博览会|交易会|洽谈会|招聘会|大赛|比赛|赛事|论坛|峰会|车展|书展|演练|演习|评选|征集|活动|运动会|[奥运]会)$/u;

/** An event that nothing names; null where the wording is not of one. */
export function unnamedEvent(surface: string): Entity | null {
  if (!EVENTS.test(surface)) return null;
  return { id: `other::${surface}`, name: surface, kind: 'other', parent: null, aliases: [], same_as: null };
}

/** The longest name that is looked for. */
const LONGEST = 18;
/** What no name of a work goes across. */
const EDGE = /[，。；：、！？\s“”（）()与和及的对在将把是为到由向从等了个项批类]/;
/** What is no one work: 重点项目, 这些项目. */
const SORT =
  /(?:重点|重大|在建|新建|续建|签约|招商|投资|建设|产业|工业|扶贫|民生|储备|所有|各|这些|此|该|本|其他|上述|两|基础设施|主体|全部|相关|首批)$/;
/** What is done to a work before its name. */
const DONE =
  /^(?:签约|引进|落户|开工|建设|实施|投资|推进|启动|建成|承建|承担|打造|规划|布局|新建|扩建|总投资|记者|走进|来到|位于|据悉|据介绍|目前|今天|昨天|近日|日前|由|其中)+/;

/**
 * The work that 该项目 takes up where no name was read: the last words before `at`, in this sentence or the one before, that end in its type
 * (楚能动力电池项目); null where they tell of a sort. `type` is 项目, 工程, 大桥.
 */
export function unnamedWork(texts: readonly string[], type: string): Entity | null {
  for (const text of texts) {
    const end = text.lastIndexOf(type);
    if (end < 0) continue;
    let from = end;
    while (from > 0 && end - from < LONGEST && !EDGE.test(text[from - 1]!)) from--;
    const stem = text.slice(from, end).replace(DONE, '');
    if (stem.length < 3 || end - from >= LONGEST || SORT.test(stem) || /\d$/.test(stem)) return null;
    const name = stem + type;
    return { id: `project::${name}`, name, kind: 'project', parent: null, aliases: [], same_as: null };
  }
  return null;
}

/** Words for events of several types, and how those are called. */
const FAMILIES: readonly { word: RegExp; names: RegExp }[] = [
  { word: /^(?:招聘会|洽谈会)$/, names: /(?:招聘会|洽谈会|招聘大会|见面会|双选会|招聘活动)[”"]?$/ },
  { word: /^(?:赛事|比赛)$/, names: /(?:赛|杯|[运奥]会|运动会|马拉松)[”"]?$/ },
  { word: /^(?:展会|展览|会展)$/, names: /(?:展|展览会|[博交洽贸]会|博览会|交易会|展会)[”"]?$/ },
];

/** What an event may be called that is taken up by its type: 论坛, 赛事. */
export const eventsOfType = (type: string): RegExp =>
  FAMILIES.find(({ word }) => word.test(type))?.names ?? new RegExp(`${type.slice(-1)}[”"]?$`);

/** What games of that very type are called, 第十届省运会 or 某省第十届运动会 for 省运会; null for other events. */
export function gamesOfType(type: string): RegExp | null {
  const of = /^\p{Script=Han}?([省市县区全])运会$/u.exec(type)?.[1];
  if (of) return new RegExp(`${of}(?:国?第[\\p{Script=Han}\\d]+届)?运(?:动)?会[”"]?$`, 'u');
  return /[奥运]会$/.test(type) ? new RegExp(`${type}[”"]?$`) : null;
}
