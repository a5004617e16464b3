import { ONCE_DONE } from '../../lexicon/lexicon.js';
import { found, type PeriodQuestion, UNDATED, VAGUELY } from './asked.js';
import { GOVERNS } from './periodroles.js';

/** 投产后年产…, 建成后将为全县供水，新增灌溉面积…: what is to be once it is done has no period. */
const AFTERWARDS = new RegExp(
  `${ONCE_DONE}，?(?!已|累计|共|目前)(?:[^，。；]*|[^。；]*?(?:[可将能]|预计|预期|有望)[^，。；]*(?:，(?![0-9]|[^，。；]*已)[^，。；]+)*|[^。；]*，[^，。；已]*(?:[可将能]|预计|预期|有望)[^，。；]*)$`,
);
/** A time without dates. */
const VAGUE =
  /近(?:些|几)?年来|近(?:些|几)年|最近几年|多年来|这(?:[几数十百]{1,2}|[二三四五六七八九]?十)[多余几]?年(?:来|间|里)?，|这些年|历年|一直以来|长期以来|前些年|前几年|过去，|(?<![比较与同])(?:上一?届|往届|历届)|(?<![一-龥])有一(?:年|天|次|回|段时间)(?![比以])|(?<![正])当年(?![轻度上下底末初0-9一二三四五六七八九十])/;
/** 半个月前还是17.2元: a time before that of the sentence that has no dates, in the clause of the figure. */
const BEFORE_THIS =
  /(?<![一二两三四五六七八九十0-9])(?:半个?月|半年|几[天年周日]|几个月|不久|多年|数[天年月]|若干年)(?:之|以)?前(?![一-龥]{0,2}届)[^，。；0-9]{0,4}，?[^，。；0-9]{0,20}$|(?:^|[，。；：（]而?但?)(?:(?:在此|在这|这)之前，?|此前|原先|原来|以往|从前|早先)(?!的?[0-9一二三四五六七八九十]+[年月天]|[是的在有]|[^，。；]{0,2}(?:制定|计划|预计|公布|预测|规划|设定|承诺))[^，。；0-9]{0,14}$/;

/** How much of a sentence before a figure is looked at. */
const REACH = 60;

/** 投产后年产…: what is to be once it is done, but by the time that it is (2028年全部建成后，轨道里程将…). */
export const onceDone: PeriodQuestion = ({ text, at, sentence: { periods }, next }) => {
  const since = Math.max(0, at - REACH);
  const afterwards = AFTERWARDS.exec(text.slice(since, at));
  if (!afterwards) return null;
  const from = since + afterwards.index;
  const last = periods[next - 1];
  if (last && GOVERNS.has(last.role) && last.from > from) return null;
  const done = periods.findLast(({ to, ahead }) => ahead && to <= from);
  return done && /^[^，。；0-9]{0,8}$/.test(text.slice(done.to, from)) ? found(done) : UNDATED;
};

/** 半个月前还是17.2元. */
export const beforeThis: PeriodQuestion = ({ text, at, sentence: { periods }, next, clause }) => {
  const behind = periods[next];
  if (behind && behind.from < clause) return null;
  const words = text.slice(Math.max(periods[next - 1]?.to ?? 0, at - 40), at);
  return /[前往原早]/.test(words) && BEFORE_THIS.test(words) ? VAGUELY : null;
};

/** 近年来, in a sentence that states no time before the figure. */
export const vaguely: PeriodQuestion = ({ text, at, sentence: { periods }, summed }) =>
  !summed && !periods.some((here) => here.to <= at && here.role !== 'name') && VAGUE.test(text.slice(Math.max(0, at - 80), at))
    ? VAGUELY
    : null;
