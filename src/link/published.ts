import type { PublishedBasis, Source } from '../../schemas/schemas.js';
import type { Story } from '../layout/layout.js';
import type { PeriodMention } from '../recognize/recognize.js';
import type { Sentence } from '../tokenize/tokenize.js';
import { dateOf, isoOf } from './dates.js';
import { isFuture } from './future.js';
import { roleOf } from './periodroles.js';

/** An article's own date in ISO 8601 at the granularity known, and how it is known. */
export interface Published {
  published: string | null;
  published_basis: PublishedBasis;
}

const FULL_DATE =
  /(?<![0-9])((?:19|20)[0-9]{2})(?:[ \u3000]?年[ \u3000]?|[-/.])(1[0-2]|0?[1-9])(?:[ \u3000]?月[ \u3000]?|[-/.])(3[01]|[12][0-9]|0?[1-9])(?![0-9])/;
const MONTH_DAY = /(?<![0-9年])(1[0-2]|0?[1-9])月(3[01]|[12][0-9]|0?[1-9])日/;
/** 本报7月26日讯, 新华社北京7月26日电: a wire's own line. */
const WIRE = /^[^，。；：]{0,24}?(?:(1[0-2]|0?[1-9])月)(3[01]|[12][0-9]|0?[1-9])日[^，。；：]{0,6}?[讯电]/;
/** Reports on a year that appear in the next: their year is not that of the article. */
const YEARLY = /公报|年鉴|年度报告|年报|决算|预算执行/;

const iso = (year: string | number, month: string, day: string) => {
  const date = dateOf(`${year}-${month}-${day}`);
  return date ? isoOf(date) : null;
};

/**
 * The article's own date: from metadata, from a dateline (本报7月26日讯 takes its year from the page head or the text), else the latest
 * year that the text states of what has happened. Dates are years, months or days as they are known. Pure.
 */
export function published(source: Source, story: Story, sentences: readonly Sentence[], mentions: readonly PeriodMention[][]): Published {
  const given = story.metadata.published === undefined ? null : dateOf(story.metadata.published);
  if (given) return { published: isoOf(given), published_basis: 'metadata' };
  const year = latestYear(sentences, mentions);
  const line = dateline(source, story, sentences, year);
  if (line) return { published: line, published_basis: 'dateline' };
  return year === null ? { published: null, published_basis: 'none' } : { published: String(year), published_basis: 'text' };
}

/** Dates on the page that are the article's: what layout found, lines that are a date and nothing else, and wires. */
function dateline(source: Source, story: Story, sentences: readonly Sentence[], year: number | null): string | null {
  const head = FULL_DATE.exec(source.text.slice(0, 400).split(/\n\s*\n/)[0] ?? '');
  const alone = sentences
    .filter(({ text }) => text.length < 40 && FULL_DATE.test(text) && text.replace(FULL_DATE, '').length < 12)
    .map(({ text }) => text);
  const lines = [
    story.dateline ?? '',
    ...sentences.filter(({ block: { kind } }) => kind === 'dateline' || kind === 'byline').map(({ text }) => text),
    ...alone,
  ];
  for (const line of lines) {
    const full = FULL_DATE.exec(line);
    const date = full && iso(full[1]!, full[2]!, full[3]!);
    if (date) return date;
  }
  const wire = [story.dateline ?? '', ...sentences.map(({ text }) => text)]
    .map((text) => (text === story.dateline ? MONTH_DAY : WIRE).exec(text))
    .find(Boolean);
  const near = head ? Number(head[1]) : year;
  return wire && near !== null ? iso(near, wire[1]!, wire[2]!) : null;
}

/** The latest year in figures that the text speaks of as past or present; null where none is, or where it is that of a yearly report. */
function latestYear(sentences: readonly Sentence[], mentions: readonly PeriodMention[][]): number | null {
  let latest: number | null = null;
  let subject: number | null = null;
  sentences.forEach(({ text, block }, i) => {
    for (const mention of mentions[i] ?? []) {
      const { from, to, shape } = mention.expression;
      const year = (to ?? from).year;
      if (typeof year !== 'number' || shape === 'plan' || shape === 'onwards') continue;
      if (YEARLY.test(text) && (block.kind === 'heading' || i < 3)) subject = Math.max(subject ?? 0, year);
      const { role } = roleOf(mention, text);
      if (role === 'deadline' || role === 'name' || isFuture(text, mention)) continue;
      latest = Math.max(latest ?? 0, year);
    }
  });
  return latest !== null && subject !== null && latest <= subject ? null : latest;
}
