import type { PeriodMention } from '../../recognize/recognize.js';
import type { PeriodRole } from '../link.js';

interface EnglishCue {
  name: string;
  because: string;
  role: PeriodRole;
  before?: RegExp;
  after?: RegExp;
  only?: (mention: PeriodMention) => boolean;
}

const isDay = ({ expression: { from, shape } }: PeriodMention) =>
  shape === 'span' && (from.day !== undefined || from.weekday !== undefined);
const isBack = ({ expression: { shape }, rule }: PeriodMention) => shape === 'same_period' || rule === 'year-before';

/** A figure stands between the word of comparison and the period: from 912 (in) a year earlier. */
const FROM_FIGURE =
  /\b(?:from|than|versus|against|vs|over|compared (?:with|to)|up from|down from|higher than|lower than)(?: the| about| around| nearly| some| just| an? [a-z-]+ of)? ?[$¥€£]?(?:US\$|RMB|HK\$)? ?\d[\d,.]*[^,;.]{0,40}? (?:in |during |for |of |at |recorded in |registered in |seen in )?(?:the )?$/;
/** a gain of 12 percent from, up 5 percent over, compared with */
const COMPARES =
  /\b(?:times|compared (?:with|to)|comparing with|in comparison with|versus|vs|against|relative to|than|over|from|on)(?: (?:as (?:much|many|high|large) as|that|those|the level|the figure|levels|figures|the total|the number|the amount|the same))?(?: (?:of|in|for|during|at|recorded in|registered in))? ?(?:the )?$/;

const CUES: readonly EnglishCue[] = [
  {
    name: 'told-on',
    because: 'yesterday, said on Friday: the day of the telling',
    role: 'publication',
    only: ({ rule }) => rule === 'near-day',
  },
  {
    name: 'told-on',
    because: 'announced on Oct 21: the day of the telling',
    role: 'publication',
    only: isDay,
    before:
      /\b(?:said|announced|released|published|issued|reported|told|disclosed|held|unveiled|posted|Updated|Updated:|Published|conference)(?: [a-z]+)? (?:on )?$/i,
  },
  {
    name: 'dateline',
    because: 'QINGDAO, Oct 21 (Xinhua)',
    role: 'publication',
    only: isDay,
    before: /^(?:[A-Z][A-Z' -]+)(?:\([A-Z][A-Za-z ]*\))?(?:, [A-Z][A-Za-z. ]+)*,? ?$/,
    after: /^\)? *(?:\(|--|—|–|-|\/|\||:)/,
  },
  {
    name: 'compared-value',
    because: 'from 912 a year earlier: the figure next to it is of that time',
    role: 'origin',
    before: FROM_FIGURE,
  },
  {
    name: 'compared',
    because: 'compared with 2022, over the same period last year',
    role: 'base',
    before: COMPARES,
    only: ({ expression: { shape } }) => shape === 'span' || shape === 'same_period',
  },
  { name: 'back', because: 'up 5 percent a year earlier: it only says what with', role: 'base', only: isBack },
  {
    name: 'by',
    because: 'by 2025, by the end of June',
    role: 'deadline',
    before: /\b(?:[Bb]y|[Bb]efore|[Uu]ntil|no later than|ahead of) (?:around |about |the )?$/,
    only: ({ expression: { shape } }) => shape === 'span',
  },
  {
    name: 'name',
    because: 'the 2022 China International Fair: part of a name',
    role: 'name',
    after: /^ (?!(?:Qingdao|Shanghai|Beijing|China)\b)(?:[A-Z][\w-]+ ){1,}(?:[A-Z][a-z]+)/,
    before: /\b(?:the|The|at|of the) $/,
    only: ({ rule }) => rule === 'year',
  },
  {
    name: 'founded',
    because: 'Founded in 1909, the university: when it began is not when it is told of',
    role: 'name',
    before:
      /(?:^|[,(] ?)(?:first |originally |officially )?(?:[Ff]ounded|[Ee]stablished|[Bb]uilt|[Bb]orn|[Ss]et up|[Ii]ncorporated|[Ll]isted|[Ll]aunched|[Ii]naugurated|[Oo]pened)(?: [a-z]+){0,3} in (?:the )?$/,
    after: /^[,)]/,
  },
  { name: 'day', because: 'what is dated to a day happened then', role: 'event', only: isDay },
];

/** What a period does in an English sentence, and the cue that says so. */
export function englishPeriodRole(mention: PeriodMention, text: string): { role: PeriodRole; cue: string | null } {
  const before = text.slice(Math.max(0, mention.from - 90), mention.from);
  const after = text.slice(mention.to, mention.to + 40);
  const cue = CUES.find(
    (row) => (!row.only || row.only(mention)) && (!row.before || row.before.test(before)) && (!row.after || row.after.test(after)),
  );
  return { role: cue?.role ?? 'in_force', cue: cue?.name ?? null };
}

const FUTURE =
  /\b(?:will|would|plans?|planned|expects?|expected|aims?|aiming|targets?|forecast|projected|is set to|are set to|hopes?|strives?|scheduled|due|intends?|to be (?:built|completed|put)|is to|are to)\b/i;

/** The clause says that the period is still to come. */
export function isEnglishFuture(text: string, { from, to }: PeriodMention): boolean {
  const before = /[^;]*$/.exec(text.slice(Math.max(0, from - 120), from))?.[0] ?? '';
  return (
    FUTURE.test(before) ||
    /^,? [^,.;]{0,50}\b(?:will|plans? to|expects? to|aims? to|is expected|are expected)\b/i.test(text.slice(to, to + 60))
  );
}
