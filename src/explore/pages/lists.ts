import type { DataRow, StoriesPage, StoryFilter } from '../../query/query.js';
import { type Content, type Html, html } from '../html.js';
import { asked, type Site, to } from '../site.js';
import type { Word } from '../words/words.js';
import { type PageFrame, page } from './page.js';
import { hueOf, pager } from './pieces.js';

/** Articles, the newest first. */
export function articlesPage(
  site: Site,
  filter: StoryFilter,
  found: StoriesPage,
  languages: readonly { language: string; articles: number }[],
): Html {
  const { say, link } = site;
  const params = { ...filter };
  return page(
    site,
    {
      title: say('articles'),
      room: 'articles',
      twins: site.here === null ? null : { json: `/articles.json${asked(params)}`, csv: `/articles.csv${asked(params)}` },
    },
    html`<div class="head"><h1>${say('articles')}</h1><p class="count" role="status">${say('articles_n', { n: site.count(found.total) })}</p></div>
${
  site.here !== null &&
  form(site, '/articles', [
    ['title', 'title_has', filter.title],
    ['publisher', 'publisher', filter.publisher],
    ['published', 'published', filter.published],
  ])
}
${
  site.here !== null &&
  languages.length > 1 &&
  choices(
    [undefined, ...languages.map(({ language }) => language)].map((language) => ({
      href: link.articles({ ...params, language }),
      text: language === undefined ? say('all') : site.label('language', language),
      n: language === undefined ? null : site.count(languages.find((one) => one.language === language)!.articles),
      on: filter.language === language,
    })),
  )
}
${
  found.rows.length === 0
    ? html`<div class="notice"><h2>${say('no_articles')}</h2></div>`
    : html`<ul class="stories">${found.rows.map((row) => html`<li>${to(link.article(String(row.article)), html`<span class="name">${row.title ?? String(row.path)}</span><span class="faint">${row.published ?? say('no_date')}${row.publisher && html` · ${row.publisher}`}${row.language !== 'zh' && html` · ${site.label('language', row.language)}`} · ${say('article_counts', { figures: site.count(Number(row.figures)), facts: site.count(Number(row.facts)) })}</span>`, 'row')}</li>`)}</ul>`
}
${pager(site, null, found.after && `/articles${asked({ ...params, after: found.after })}`)}`,
  );
}

/** Links of which one is chosen. */
/** 2018–2026; one year alone. */
function years(first: unknown, last: unknown): string {
  const [from, to] = [first, last].map((date) => String(date ?? '').slice(0, 4));
  return from === to ? from! : `${from}–${to}`;
}

const choices = (all: readonly { href: string | null; text: string; n: string | null; on: boolean }[]): Html =>
  html`<ul class="chips">${all.map(({ href, text, n, on }) => html`<li>${to(href, html`${text}${n !== null && html` <span class="faint">${n}</span>`}`, on ? 'on' : '')}</li>`)}</ul>`;

/** A small form of text fields that asks by its address. */
function form(site: Site, action: string, fields: readonly (readonly [string, Word, string | undefined])[]): Html {
  return html`<form class="asking" action="${action}" method="get">${fields.map(
    ([name, word, value]) =>
      html`<label class="field"><span>${site.say(word)}</span><input type="search" name="${name}" value="${value}" autocomplete="off"></label>`,
  )}<button type="submit">${site.say('search_do')}</button></form>`;
}

/** A column of a plain list. */
interface ListColumn {
  name: string;
  title: string;
  show(row: DataRow): Content;
  number?: boolean;
}

interface ListShown {
  frame: PageFrame;
  count: string | null;
  columns: readonly ListColumn[];
  rows: readonly DataRow[];
  next?: string | null;
  before?: Content;
}

/** A plain table of rows: entities, indicators, figures, unread stretches, failures. */
export function listPage(site: Site, { frame, count, columns, rows, next = null, before }: ListShown): Html {
  return page(
    site,
    frame,
    html`<div class="head"><h1>${frame.title}</h1>${count !== null && html`<p class="count" role="status">${count}</p>`}</div>
${before}
${
  rows.length === 0
    ? html`<div class="notice"><h2>${site.say('none_found')}</h2></div>`
    : html`<div class="scroll" tabindex="0" role="region" aria-label="${frame.title}"><table class="list"><thead><tr>${columns.map(({ title, number }) => html`<th scope="col"${number && html` class="number"`}>${title}</th>`)}</tr></thead><tbody>${rows.map(
        (row) => html`<tr>${columns.map(({ show, number }) => html`<td${number && html` class="number"`}>${show(row)}</td>`)}</tr>`,
      )}</tbody></table></div>`
}
${pager(site, null, next)}`,
  );
}

/** Kinds of entity by which the list may be narrowed. */
const ENTITY_KINDS = ['place', 'zone', 'organisation', 'project', 'other'] as const;

export function entitiesPage(
  site: Site,
  rows: readonly DataRow[],
  { names, ...asks }: { name?: string | undefined; kind?: string | undefined; names: Readonly<Record<string, string>> },
): Html {
  const { say, link } = site;
  const params = { ...asks };
  const known = new Set(rows.map(({ id }) => id));
  return listPage(site, {
    frame: {
      title: say('entities'),
      room: 'entities',
      twins: site.here === null ? null : { json: `/entities.json${asked(params)}`, csv: `/entities.csv${asked(params)}` },
    },
    count: null,
    before:
      site.here !== null &&
      html`${form(site, '/entities', [['name', 'name_has', asks.name]])}${choices(
        [undefined, ...ENTITY_KINDS].map((kind) => ({
          href: link.entities({ ...asks, kind }),
          text: kind === undefined ? say('all') : site.label('entity_kind', kind),
          n: null,
          on: asks.kind === kind,
        })),
      )}`,
    rows,
    columns: [
      { name: 'name', title: say('entity'), show: (row) => to(link.entity(String(row.id)), String(row.name)) },
      { name: 'kind', title: say('kind'), show: (row) => html`<span class="date">${site.label('entity_kind', row.kind)}</span>` },
      {
        name: 'parent',
        title: say('lies_in'),
        show: (row) =>
          row.parent !== null &&
          to(
            known.has(row.parent!) ? link.entity(String(row.parent)) : link.facts({ within: String(row.parent) }),
            names[String(row.parent)] ?? String(row.parent),
          ),
      },
      {
        name: 'aliases',
        title: say('also_called'),
        show: (row) => html`<span class="faint">${(row.aliases as string[]).slice(0, 4).join('、')}</span>`,
      },
      { name: 'facts', title: say('facts'), number: true, show: (row) => site.count(Number(row.facts)) },
    ],
  });
}

export function indicatorsPage(site: Site, rows: readonly DataRow[], asks: { name?: string | undefined; kind?: string | undefined }): Html {
  const { say, link } = site;
  const params = { ...asks };
  return listPage(site, {
    frame: {
      title: say('indicators'),
      room: 'indicators',
      twins: site.here === null ? null : { json: `/indicators.json${asked(params)}`, csv: `/indicators.csv${asked(params)}` },
    },
    count: null,
    before: site.here !== null && form(site, '/indicators', [['name', 'name_has', asks.name]]),
    rows,
    columns: [
      { name: 'indicator', title: say('indicator'), show: (row) => to(link.indicator(String(row.indicator)), String(row.indicator)) },
      {
        name: 'kinds',
        title: say('kind'),
        show: (row) =>
          String(row.kinds)
            .split(',')
            .map((kind) => html`<span class="tag k-${hueOf(kind)}">${site.label('kind', kind)}</span> `),
      },
      { name: 'entities', title: say('entities'), number: true, show: (row) => site.count(Number(row.entities)) },
      { name: 'articles', title: say('articles'), number: true, show: (row) => site.count(Number(row.articles)) },
      { name: 'facts', title: say('facts'), number: true, show: (row) => site.count(Number(row.facts)) },
      {
        name: 'range',
        title: say('range'),
        show: (row) => html`<span class="faint date">${years(row.first, row.last)}</span>`,
      },
    ],
  });
}
