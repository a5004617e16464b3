import type { PeriodMention } from '../../recognize/recognize.js';
import type { Sentence } from '../../tokenize/tokenize.js';
import { briefStarts, itemStarts } from '../briefs.js';
import type { LinkedPeriod, SentencePeriods } from '../link.js';
import { addressYears } from './address.js';
import { Carry } from './carry.js';
import { OPENING } from './clauses.js';
import { startEffect } from './effect.js';
import { startHeaders } from './headers.js';
import { linkPeriod } from './linkperiod.js';
import { meaningOf } from './meaning.js';
import { headingsLookAhead } from './periodheadings.js';
import { reportsOnTime } from './reports.js';
import { lastYearOf, startSpanOfYears } from './spanofyears.js';
import { startStaging } from './staging.js';
import { enterBrief, enterSentence, type Here, startSaid, startStory } from './story.js';
import { takeNote } from './takenote.js';
import { startTelling } from './telling.js';

/**
 * Reads the period wordings of one story in their context. `mentions[i]` and `outlook[i]` belong to `sentences[i]`; `published` is the article's own
 * date in ISO 8601 at the granularity known, `title` its headline. A wording that means no span that can be said (去年 of an unknown year) is left out. Pure.
 */
export function resolvePeriods(
  sentences: readonly Sentence[],
  mentions: readonly PeriodMention[][],
  published: string | null,
  title: string | null = null,
  outlook: readonly boolean[] = [],
): SentencePeriods[] {
  const story = startStory(sentences, mentions, published, title);
  const { today } = story;
  const reported = addressYears(title, sentences, today);
  const briefs = briefStarts(sentences, title);
  const items = itemStarts(sentences, title, { named: false });
  const onTime = title !== null && reportsOnTime(title);
  const headers = startHeaders();
  const carry = new Carry(today);
  const telling = startTelling(published);
  const effect = startEffect(today);
  const staging = startStaging();
  const spansOfYears = startSpanOfYears(today, title);
  const out = sentences.map((sentence, i): SentencePeriods => {
    const wordings = mentions[i] ?? [];
    enterSentence(story, sentence, sentences[i - 1]);
    if (briefs.has(i) || items.has(i)) {
      enterBrief(story, items.has(i));
      if (items.has(i)) carry.again();
      else carry.reset();
      for (const followed of [telling, effect, staging, spansOfYears]) followed.reset();
    }
    if (wordings.some(({ rule, from }) => rule === 'recently' && from < OPENING)) carry.retell();
    const review = spansOfYears.enter(sentence);
    const header = headers.of(sentence);
    const carried = header ?? carry.enter(sentence, (review ? lastYearOf(review) : reported[i]) ?? null, outlook[i] ?? false);
    const held = header ? { stock: null, news: null } : { stock: carry.stock(), news: carry.news() };
    const afar = !header && !onTime && carry.afar();
    const said = startSaid(story, carried);
    const periods = readAll(wordings, { story, sentence, said, periods: [], before: undefined, reported: reported[i] ?? null });
    if (sentence.cell) headers.note(sentence, periods);
    else carry.leave(sentence, periods);
    const since = effect.at(sentence, periods);
    return {
      periods,
      period: carried,
      ...held,
      ...(afar ? { afar } : {}),
      ...(since ? { effect: since } : {}),
      ...spansOfYears.at(sentence, periods),
      told: telling.at(sentence, periods),
      dated: telling.dated,
      staged: staging.at(sentence, periods),
    };
  });
  headingsLookAhead(sentences, out);
  return out;
}

/** The periods of a sentence: of each wording what it means, what it does there, and what it says of those behind it. */
function readAll(wordings: readonly PeriodMention[], here: Here): LinkedPeriod[] {
  for (const mention of wordings) {
    const meaning = meaningOf(mention, here);
    if (!meaning) continue;
    const period = linkPeriod(mention, meaning, here);
    here.periods.push(period);
    takeNote(mention, period, here);
  }
  return here.periods;
}
