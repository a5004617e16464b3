import type { PeriodMention } from '../../recognize/recognize.js';
import type { LinkedPeriod, PeriodRole } from '../link.js';
import { type DateSpan, periodOf } from './dates.js';
import { countedUntil, joinedRole, joinedSpan } from './joinedperiods.js';
import { looksForward } from './meaning.js';
import type { Resolved } from './reference.js';
import { isReport } from './reports.js';
import { BEFORE_THEN, roleHere } from './rolehere.js';
import type { Here } from './story.js';
import { isAhead, isOver } from './tense.js';

/** 截至7月底，今年计划投资…: a plan is for the year. */
const PLANS = /计划|目标|任务|预算/;
/** Roles of periods that something is told of. */
const TOLD_OF: ReadonlySet<PeriodRole> = new Set<PeriodRole>(['in_force', 'event']);

/** What `mention`, which means `found`, does where it stands, and the span that it is joined to: 截至7月底，今年…, 4月底和5月初…. */
export function linkPeriod(mention: PeriodMention, { span: alone, basis }: Resolved, here: Here): LinkedPeriod {
  const { story, sentence, periods } = here;
  const { text } = sentence;
  const { published } = story;
  const behind = text.slice(mention.to, mention.to + 12);
  if (isReport(mention, text)) story.report = alone;
  const ahead = isAhead(alone, published);
  const planned = looksForward(mention, here) || PLANS.test(behind);
  const counts: DateSpan | 'name' | null = story.until && !planned ? countedUntil(story.until, mention, alone, text) : null;
  const role: PeriodRole = isWeekOf(mention, here)
    ? 'base'
    : counts === 'name'
      ? 'name'
      : (joinedRole(periods.at(-1), mention, text) ??
        roleHere(mention, sentence, { over: isOver(alone, published ?? story.heading), ahead }));
  const joined = TOLD_OF.has(role) && counts !== 'name' ? (counts ?? joinedSpan(here.before, mention, alone, text)) : null;
  const { year } = mention.expression.from;
  const gone = role === 'modifier' && typeof year === 'number' && BEFORE_THEN.test(behind);
  const span: DateSpan = gone ? { first: null, last: { year: year - 1 } } : (joined ?? alone);
  here.before = { mention, span };
  if (mention.expression.shape === 'until') story.until = { span, to: mention.to };
  const period = periodOf(span);
  const linked: LinkedPeriod = {
    type: 'period',
    from: mention.from,
    to: mention.to,
    expression: mention.expression,
    rule: mention.rule,
    period,
    completed: basis !== 'stated',
    basis,
    role,
    ...(ahead ? { ahead } : {}),
    ...(isOver(span, published) && period.period_end !== published ? { over: true } : {}),
  };
  story.spans.set(linked, span);
  return linked;
}

/** 5月2日，本周持平: the week of a day just named says nothing more. */
const isWeekOf = ({ expression: { from } }: PeriodMention, { said }: Here): boolean =>
  from.week?.relative === 0 && from.weekday === undefined && said.day !== null;
