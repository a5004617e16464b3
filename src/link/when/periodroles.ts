import { Sieve } from '../../lexicon/lexicon.js';
import type { PeriodMention } from '../../recognize/recognize.js';
import type { Sentence } from '../../tokenize/tokenize.js';
import { englishPeriodRole } from '../english/english.js';
import type { PeriodRole } from '../link.js';
import { COMPARED_CUES } from './comparedcues.js';
import { DUE_CUES } from './duecues.js';
import { EVENT_CUES } from './eventcues.js';
import { NAME_CUES } from './namecues.js';
import { isDay, isYear, type RoleCue } from './rolecue.js';
import { TOLD_CUES } from './toldcues.js';

/** What holds for the figures behind it; an event does too, within limits. */
export const GOVERNS: ReadonlySet<PeriodRole> = new Set<PeriodRole>(['in_force', 'deadline', 'modifier']);

/** The first that fits decides; what fits none is in force, or an event where it is a day. */
const ROLE_CUES: readonly RoleCue[] = [...TOLD_CUES, ...COMPARED_CUES, ...DUE_CUES, ...NAME_CUES, ...EVENT_CUES];

/** Which of them the words around a period may fit. */
const SIEVE = new Sieve(ROLE_CUES, ({ before, after, itself }) => before ?? after ?? itself ?? /(?:)/);

/** 《2023年…》: the year belongs to the title; 《首季…》 says what the title tells of. */
const inTitle = (before: string) => before.lastIndexOf('《') > before.lastIndexOf('》');

/** What the period `mention` does in its sentence, and by which cue. */
export const roleIn = ({ text, english }: Sentence, mention: PeriodMention): { role: PeriodRole; cue: string | null } =>
  (english ? englishPeriodRole : roleOf)(mention, text);

function roleOf(mention: PeriodMention, text: string): { role: PeriodRole; cue: string } {
  const before = text.slice(Math.max(0, mention.from - 12), mention.from);
  const after = text.slice(mention.to, mention.to + 36);
  const itself = text.slice(mention.from, mention.to);
  for (const cue of SIEVE.through(before + itself + after))
    if (
      (cue.only?.(mention) ?? true) &&
      (cue.before?.test(before) ?? true) &&
      (cue.after?.test(after) ?? true) &&
      (cue.itself?.test(itself) ?? true)
    )
      return { role: cue.role, cue: cue.name };
  if (isYear(mention) && inTitle(text.slice(Math.max(0, mention.from - 40), mention.from))) return { role: 'name', cue: 'title-marks' };
  return isDay(mention) ? { role: 'event', cue: 'day' } : { role: 'in_force', cue: 'none' };
}
