import type { PeriodExpression, PeriodMention } from '../recognize/recognize.js';
import type { Sentence } from '../tokenize/tokenize.js';
import { startCarry } from './carry.js';
import { type CalendarDate, type DateSpan, dateOf, periodOf } from './dates.js';
import { isFuture } from './future.js';
import type { LinkedPeriod, PeriodRole } from './link.js';
import { roleOf } from './periodroles.js';
import { type Reference, resolve } from './resolve.js';
import { openYear, type YearClues } from './years.js';

/** The periods a sentence states, and the one that holds in it before any is stated. */
export interface SentencePeriods {
  periods: LinkedPeriod[];
  period: LinkedPeriod | null;
}

interface Placed {
  linked: LinkedPeriod;
  span: DateSpan;
}

/**
 * Reads the period wordings of one story in their context. `mentions[i]` belongs to `sentences[i]`; `published` is the article's own
 * date in ISO 8601 at the granularity known. A wording that means no span that can be said (去年 of an unknown year) is left out. Pure.
 */
export function resolvePeriods(
  sentences: readonly Sentence[],
  mentions: readonly PeriodMention[][],
  published: string | null,
): SentencePeriods[] {
  const today = published === null ? null : dateOf(published);
  const carry = startCarry(today?.year ?? null);
  const spans = new Map<LinkedPeriod, DateSpan>();
  const years: { paragraph: YearClues['paragraph']; heading: number | null; block: number } = { paragraph: null, heading: null, block: -1 };
  const out = sentences.map((sentence, i): SentencePeriods => {
    if (sentence.blockIndex !== years.block) Object.assign(years, { block: sentence.blockIndex, paragraph: null });
    const carried = carry.enter(sentence);
    const placed: Placed[] = [];
    let year: number | null = null;
    for (const mention of mentions[i] ?? []) {
      const { role } = roleOf(mention, sentence.text);
      const clues = {
        ...years,
        sentence: year,
        published: today,
        future: isFuture(sentence.text, mention),
        day: mention.expression.from.day !== undefined,
      };
      const found = resolve(mention.expression, {
        published: today,
        force: placed.findLast(({ linked }) => GOVERNS.has(linked.role))?.span ?? (carried ? (spans.get(carried) ?? null) : null),
        day: placed.findLast(({ span }) => span.first?.day !== undefined)?.span.first ?? null,
        openYear: (first, last) => openYear(first, last, clues),
      } satisfies Reference);
      if (!found) continue;
      const completed = found.basis !== 'stated';
      const linked = { ...mention, period: periodOf(found.span), completed, basis: found.basis, role };
      spans.set(linked, found.span);
      placed.push({ linked, span: found.span });
      const stated = statedYear(mention.expression, found.span);
      if (stated === null || role === 'base' || role === 'origin' || role === 'publication') continue;
      if (sentence.block.kind === 'heading' && typeof mention.expression.from.year === 'number') years.heading = stated;
      if (role === 'name') continue;
      year = stated;
      const bare = mention.expression.from.month === undefined;
      if (role !== 'deadline' && (!bare || isFixed(mention.expression, today))) years.paragraph = { year: stated, bare };
    }
    const periods = placed.map(({ linked }) => linked);
    carry.leave(sentence, periods);
    return { periods, period: carried };
  });
  headingsLookAhead(sentences, out);
  return out;
}

const GOVERNS: ReadonlySet<PeriodRole> = new Set<PeriodRole>(['in_force', 'deadline', 'modifier']);

/** 去年 alone does not say the year of a later sentence; 2022年 and 今年 do. */
const isFixed = ({ from: { year } }: PeriodExpression, today: CalendarDate | null) =>
  typeof year === 'number' || (year?.relative === 0 && today !== null);

/** The year a wording itself names, where it is one that others can be completed from. */
function statedYear({ shape, from, to }: PeriodExpression, span: DateSpan): number | null {
  if (from.year === undefined && to?.year === undefined) return null;
  return shape === 'span' || shape === 'until' ? ((span.last ?? span.first)?.year ?? null) : null;
}

/** A heading that states no period is about that of the text below it. */
function headingsLookAhead(sentences: readonly Sentence[], out: SentencePeriods[]): void {
  let below: LinkedPeriod | null = null;
  for (let i = sentences.length - 1; i >= 0; i--) {
    const here = out[i]!;
    const main = here.periods.find(({ role }) => role === 'in_force');
    if (sentences[i]!.block.kind !== 'heading')
      below = main ?? (sentences[i - 1]?.blockIndex === sentences[i]!.blockIndex ? below : here.period);
    else if (here.periods.length === 0) here.period = below ?? here.period;
  }
}

/** 投产后年产…: what is to be once it is done has no period. */
const AFTERWARDS = /(?:投产|达产|建成|竣工|完工|投用|投运|运营)(?:投产|达产|使用)?[之以]?后/;

/**
 * The period of a figure that stands at `at` of a sentence's text: the nearest stated before it that governs, else one behind it in its
 * clause, else the one carried. `stated` is false where it was carried.
 */
export function periodAt(text: string, { periods, period }: SentencePeriods, at: number): { period: LinkedPeriod | null; stated: boolean } {
  const before = text.slice(0, at);
  for (const here of periods.toReversed().filter(({ to }) => to <= at)) {
    const gap = before.slice(here.to);
    if (AFTERWARDS.test(gap)) return { period: null, stated: false };
    if (here.role === 'origin' && /^[的为是]?(?:仅为?|只有|约|达|增长|下降)?$/.test(gap)) return { period: here, stated: true };
    // 于2010年投产 dates its own clause; 6月15日，… what follows.
    const inside = here.role === 'event' && /[于在]$/.test(text.slice(0, here.from)) && /[，；]/.test(gap);
    if (!inside && (GOVERNS.has(here.role) || here.role === 'event')) return { period: here, stated: true };
  }
  if (AFTERWARDS.test(before)) return { period: null, stated: false };
  const clause = /^[^，。；：！？]*/.exec(text.slice(at, at + 40))?.[0].length ?? 0;
  const behind = periods.find(({ from, role }) => from > at && from < at + clause && (GOVERNS.has(role) || role === 'event'));
  return behind ? { period: behind, stated: true } : { period, stated: false };
}
