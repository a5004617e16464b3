import type { PublishedBasis, Source } from '../../../schemas/schemas.js';
import type { Story } from '../../layout/layout.js';
import type { PeriodMention } from '../../recognize/recognize.js';
import type { Sentence } from '../../tokenize/tokenize.js';
import { englishDate, englishMonthDay } from '../english/english.js';
import { dateOf, isoOf } from './dates.js';
import { yearOfText } from './yearclues.js';

/** An article's own date in ISO 8601 at the granularity known, and how it is known. */
export interface Published {
  published: string | null;
  published_basis: PublishedBasis;
}

// 2022年1-4月 is a span of months
const FULL_DATE =
  /(?<![0-9])((?:19|20)[0-9]{2})(?:[ \u3000]?年[ \u3000]?|[-/.])(1[0-2]|0?[1-9])(?:[ \u3000]?月[ \u3000]?|[-/.])(3[01]|[12][0-9]|0?[1-9])(?![0-9]|月)/;
const MONTH_DAY = /(?<![0-9年])(1[0-2]|0?[1-9])月(3[01]|[12][0-9]|0?[1-9])日/;
/** 本报7月26日讯, 新华社北京7月26日电: a wire's own line. */
const WIRE = /^[^，。；：]{0,24}?(?:(1[0-2]|0?[1-9])月)(3[01]|[12][0-9]|0?[1-9])日[^，。；：]{0,6}?[讯电]/;
const iso = (year: string | number, month: string, day: string) => {
  const date = dateOf(`${year}-${month}-${day}`);
  return date ? isoOf(date) : null;
};

/**
 * The article's own date: from metadata, from a dateline (本报7月26日讯 takes its year from the page's address, its head or the text), from
 * the address, else the latest year that the text gives away. Dates are years, months or days as they are known. Pure.
 */
export function published(source: Source, story: Story, sentences: readonly Sentence[], mentions: readonly PeriodMention[][]): Published {
  const given = story.metadata.published === undefined ? null : dateOf(story.metadata.published);
  if (given) return { published: isoOf(given), published_basis: 'metadata' };
  const address = story.metadata.url === undefined ? null : dateOfUrl(story.metadata.url);
  const year = address === null ? yearOfText(sentences, mentions) : Number(address.slice(0, 4));
  const line = dateline(source, story, sentences, year) ?? (address === null ? monthOf(sentences, mentions) : null);
  if (line) return { published: line, published_basis: 'dateline' };
  if (address) return { published: address, published_basis: 'metadata' };
  return year === null ? { published: null, published_basis: 'none' } : { published: String(year), published_basis: 'text' };
}

const URL_DAY = /[/_t-]((?:19|20)[0-9]{2})[-/_]?(0[1-9]|1[0-2]|[1-9](?=[-/_]))[-/_]?([0-2][0-9]|3[01]|[1-9](?=[-/_.]))(?![0-9])/;
const URL_MONTH = /\/((?:19|20)[0-9]{2})[-/]?(0[1-9]|1[0-2])(?=\/)/;

/** …/2023-06/15/content_1.htm, …/202306/t20230615_1.html, …/2023/0615/c1.html: the day or month in a page's address; null where it holds none. */
function dateOfUrl(url: string): string | null {
  const day = URL_DAY.exec(url);
  const found = day && iso(day[1]!, day[2]!, day[3]!);
  if (found) return found;
  const month = URL_MONTH.exec(url);
  return month && isoOf({ year: Number(month[1]), month: Number(month[2]) });
}

/** 2022年4月, 二〇一〇年七月: all that the head of a report says of its date. */
function monthOf(sentences: readonly Sentence[], mentions: readonly PeriodMention[][]): string | null {
  for (const [i, { block }] of sentences.entries()) {
    if (block.kind !== 'dateline') continue;
    for (const { expression } of mentions[i] ?? []) {
      const { year, month, day } = expression.from;
      if (typeof year === 'number' && typeof month === 'number' && day === undefined) return isoOf({ year, month });
    }
  }
  return null;
}

/** A short line without a clause that begins or ends with a date: 2023年3月28日, 发布时间：2024-04-24 10:05 来源：区统计局. */
const isStamp = (text: string) =>
  text.length < 48 &&
  !/[，。；！？]/.test(text) &&
  FULL_DATE.test(text) &&
  /^[\s（(]*(?:[\u4e00-\u9fff]{2,4}[:：])?\s*(?:19|20)[0-9]{2}|日[）)]?\s*$/.test(text);
/** （载《江南经济报》1998年4月14日第二版）: where a collected text appeared. */
const APPEARED = /(?:原?载于?|刊于?)《[^》]{2,20}》[^，。]{0,4}(?=(?:19|20)[0-9]{2}年)/;

/** Dates on the page that are the article's: what layout found, lines that are a date and nothing else, where it appeared, and wires. */
function dateline(source: Source, story: Story, sentences: readonly Sentence[], year: number | null): string | null {
  const lines = [
    story.dateline ?? '',
    ...sentences
      .filter(({ text, block: { kind } }) => kind === 'dateline' || kind === 'byline' || isStamp(text) || APPEARED.test(text))
      .map(({ text }) => text),
  ];
  for (const line of lines) {
    const full = FULL_DATE.exec(line.slice(APPEARED.exec(line)?.index ?? 0));
    const date = (full && iso(full[1]!, full[2]!, full[3]!)) ?? englishDate(line);
    if (date) return date;
  }
  const wire = [MONTH_DAY.exec(story.dateline ?? ''), ...sentences.map(({ text }) => WIRE.exec(text))].find(Boolean);
  const head = FULL_DATE.exec(source.text.slice(0, 400).split(/\n\s*\n/)[0] ?? '');
  const near = head ? Number(head[1]) : year;
  if (wire && near !== null) return iso(near, wire[1]!, wire[2]!);
  const day = lines.map(englishMonthDay).find((found) => found !== null);
  return day && near !== null ? iso(near, day[0], day[1]) : null;
}
