import type { Metadata } from '../../schemas/schemas.js';
import { isoDay } from './dates.js';
import type { Element } from './dom.js';

interface Page {
  querySelectorAll(selector: string): Iterable<Element>;
}

type Slot = 'title' | 'published' | 'publisher' | 'url';

/**
 * Names of <meta> that say something of the article, surest first: Open Graph and the article vocabulary, the page tags that the
 * 政府网站发展指引 (2017) asks of every government site (ArticleTitle, PubDate, ContentSource), and what newspapers write.
 */
const META: Readonly<Record<Slot, readonly string[]>> = {
  title: ['articletitle', 'og:title', 'twitter:title', 'dc.title', 'headline'],
  published: [
    'article:published_time',
    'og:article:published_time',
    'pubdate',
    'publishdate',
    'publish_time',
    'weibo:article:create_at',
    'datepublished',
    'dc.date',
    'dc.date.issued',
    'date',
  ],
  publisher: ['contentsource', 'og:site_name', 'article:publisher', 'application-name', 'sitename', 'dc.publisher'],
  url: ['og:url', 'url'],
};

/** Elements that hold the day and the publisher, by the names that sites share: Baidu's news marks, 公众号, and plain ones. */
const NAMED: Readonly<Record<'published' | 'publisher', string>> = {
  published: '#pubtime_baidu, #publish_time, #pubtime, #pubDate, .pubtime, .pub-time, .publish-time, .article-time, .pubDate, .date',
  publisher: '#source_baidu, #js_name, #article_source, .article-source, .source',
};
/** 公众号 leave the day to a script: var createTime = '2023-07-26 09:15'. */
const SCRIPTED_DAY =
  /\b(?:createTime|publishTime|publish_time|pubtime|pubDate)["']?\s{0,3}[=:]\s{0,3}["']((?:19|20)\d{2}-\d{1,2}-\d{1,2})/i;

/** What stands before a day or a publisher on the page itself. */
const LABELLED_DAY =
  /(?:发布|發布|發佈|发表|發表|更新|刊登|成文)?(?:时间|時間|日期|于|於)[:： ]{0,3}((?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2})/;
const LABELLED_PUBLISHER = /(?:^|[\s|｜丨])(?:文章|信息|稿件)?(?:来源|來源|稿源)[:：] {0,2}([^\s|｜丨<>:：，。]{2,30})/m;

/** How far down a page its head reaches, in characters: what a sidebar says of other articles is not of this one. */
const HEAD = 3000;

/** What a page says of its article: in its <meta> tags, JSON-LD and <time>, else in the line under its headline. `text` is all that it shows. */
export function metadataOfPage(page: Page, text: string): Metadata {
  const said = metaOf(page);
  const first = (slot: Slot) => META[slot].map((name) => said.get(name)).find((value) => value !== undefined);
  const linked = jsonOf(page);
  const out: Metadata = {};
  const title = titleOf(page, first('title') ?? linked.headline);
  if (title) out.title = title;
  const days = [
    ...META.published.map((name) => said.get(name)),
    linked.datePublished,
    // What stands with the headline is of this article; an element of some name may be of another.
    underTitle(text, title),
    LABELLED_DAY.exec(text.slice(0, HEAD))?.[1],
    timeOf(page),
    namedOf(page, 'published', DAY),
    scriptedOf(page),
  ];
  const published = days.map((day) => (day === undefined ? null : dayOf(day))).find((day) => day !== null);
  if (published) out.published = published;
  // The page names the paper that an article was taken from; its site is only where it was found.
  const publisher =
    said.get('contentsource') ??
    LABELLED_PUBLISHER.exec(text.slice(0, HEAD))?.[1] ??
    namedOf(page, 'publisher', PUBLISHER) ??
    first('publisher') ??
    linked.publisher;
  if (publisher) out.publisher = publisher;
  const url = first('url') ?? hrefOf(page);
  if (url && /^https?:\/\//.test(url)) out.url = url;
  return out;
}

/** Contents of the <meta> tags by name, property or itemprop in lower case; the first that is not blank. */
function metaOf(page: Page): Map<string, string> {
  const said = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta[content]')) {
    const content = fold(meta.getAttribute('content'));
    for (const key of ['name', 'property', 'itemprop']) {
      const name = meta.getAttribute(key)?.trim().toLowerCase();
      if (name && content && !said.has(name)) said.set(name, content);
    }
  }
  return said;
}

/** The headline; <title> adds the names of column and site to it: 题目_滨海日报, 题目 - 要闻 - 滨海网. */
function titleOf(page: Page, said: string | undefined): string | null {
  const headlines = textsOf(page, 'h1').filter((text) => text.length > 3);
  const whole = said ?? textsOf(page, 'title')[0];
  if (whole === undefined) return headlines.length === 1 ? headlines[0]! : null;
  const headline = headlines.find((text) => whole.startsWith(text));
  if (headline) return headline;
  if (said !== undefined) return said;
  return whole.split(/[_|｜]| [-–—] |-{2,}|—{2,}/)[0]!.trim() || whole;
}

/** The first <time> of the page, and elements that a site names so. */
function timeOf(page: Page): string | undefined {
  for (const time of page.querySelectorAll('time, [itemprop="datePublished"]')) {
    const day = time.getAttribute('datetime') ?? fold(time.textContent);
    if (day && dayOf(day)) return day;
  }
  return undefined;
}

const DAY = /(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}/;
const PUBLISHER = /^(?:(?:文章|信息|稿件)?(?:来源|來源)[:： ]{0,2})?([^\s:：，。]{2,20})$/;

/** What the first element of such a name holds, where it looks like what it is named. */
function namedOf(page: Page, what: keyof typeof NAMED, looks: RegExp): string | undefined {
  for (const element of page.querySelectorAll(NAMED[what])) {
    const text = fold(element.textContent);
    const found = text.length < 60 ? looks.exec(text) : null;
    if (found) return found[1] ?? found[0];
  }
  return undefined;
}

/** A day in one of the short lines under the headline: 市统计局　2013-03-05 10:20　点击：356. */
function underTitle(text: string, title: string | null): string | undefined {
  const at = title === null ? -1 : text.indexOf(`${title}\n`);
  if (at < 0) return undefined;
  const under = text
    .slice(at, at + 1000)
    .split('\n', 9)
    .slice(1);
  return under
    .filter((line) => line.length < 80 && !/[，。；]/.test(line))
    .map((line) => DAY.exec(line)?.[0])
    .find(Boolean);
}

function scriptedOf(page: Page): string | undefined {
  for (const script of page.querySelectorAll('script')) {
    const found = SCRIPTED_DAY.exec(script.textContent ?? '');
    if (found) return found[1]!;
  }
  return undefined;
}

function hrefOf(page: Page): string | undefined {
  for (const link of page.querySelectorAll('link[rel="canonical"]')) return link.getAttribute('href') ?? undefined;
  return undefined;
}

interface Linked {
  headline?: string;
  datePublished?: string;
  publisher?: string;
}

/** What schema.org's NewsArticle says in JSON-LD; a block that is no JSON says nothing. */
function jsonOf(page: Page): Linked {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    let value: unknown;
    try {
      value = JSON.parse(script.textContent ?? '');
    } catch {
      continue;
    }
    const graph = typeof value === 'object' && value !== null && '@graph' in value ? value['@graph'] : value;
    for (const item of Array.isArray(graph) ? graph : [graph]) {
      if (typeof item !== 'object' || item === null || !/Article$/.test(String(item['@type']))) continue;
      const out: Linked = {};
      for (const key of ['headline', 'datePublished'] as const) if (typeof item[key] === 'string') out[key] = fold(item[key]);
      if (typeof item.publisher?.name === 'string') out.publisher = fold(item.publisher.name);
      return out;
    }
  }
  return {};
}

/** A day as ISO 8601. A moment with its offset from UTC is a day in China (UTC+8): 2023-07-25T17:00:00Z is 2023-07-26 there. */
function dayOf(written: string): string | null {
  const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}[\d:.]*(?:Z|[+-]\d{2}:?\d{2})$/.test(written) ? Date.parse(written) : Number.NaN;
  return isoDay(Number.isNaN(moment) ? written : new Date(moment + 8 * 3_600_000).toISOString());
}

const fold = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
const textsOf = (page: Page, selector: string) =>
  [...page.querySelectorAll(selector)].map(({ textContent }) => fold(textContent)).filter(Boolean);
