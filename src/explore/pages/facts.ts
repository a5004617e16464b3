import type { DataRow, Facets, FactsPage, FactView } from '../../query/query.js';
import { SORTS } from '../../query/query.js';
import { type Html, html } from '../html.js';
import { asked, type Site } from '../site.js';
import { filtersOf, paramsOf } from '../view.js';
import type { Word } from '../words/words.js';
import { filtersForm } from './facets.js';
import { page } from './page.js';
import { entityOf, figureOf, indicatorOf, pager, periodOf, quoteOf, saysOf, sourceOf } from './pieces.js';

export const PAGE_SIZE = 50;

/** Everything that the page of facts shows; facets that are not counted yet come later. */
interface FactsShown {
  view: FactView;
  found: FactsPage;
  facets: Facets | null;
  /** Names of the entities that the view asks for by id. */
  names: Readonly<Record<string, string>>;
}

/** The table of facts with its facets. */
export function factsPageOf(site: Site, { view, found, facets, names }: FactsShown): Html {
  const { say } = site;
  const params = paramsOf(view);
  const twin = { ...params, sort: view.sort?.[0] ?? '-published' };
  return page(
    site,
    {
      title: say('facts'),
      room: 'facts',
      scripts: ['facts'],
      twins: { json: `/facts.json${asked(twin)}`, csv: `/facts.csv${asked(twin)}` },
      searched: (view.text ?? []).join(' '),
    },
    html`<h1 class="unseen">${say('facts')}</h1>
<div class="browse">
<details class="filters" id="filters"><summary>${say('filter')}</summary>
<form id="filter-form" action="/facts" method="get">
${filtersForm(site, view, facets)}
</form></details>
<section id="results" aria-live="off">
<div class="bar-line"><p class="count" role="status">${facets ? say('results', { n: site.count(facets.total) }) : html`<span data-count>${say('counting')}</span>`}</p>${sorter(site, view)}</div>
${chips(site, view, names)}
${found.rows.length === 0 ? html`<div class="notice"><h2>${say('no_results')}</h2><p>${say('no_results_do')}</p></div>` : factTable(site, found.rows)}
${pager(site, found.before && `/facts${asked({ ...params, before: found.before })}`, found.after && `/facts${asked({ ...params, after: found.after })}`)}
</section>
</div>`,
  );
}

/** A page of facts without filters, as static files have it. */
export function plainFactsPage(
  site: Site,
  rows: readonly DataRow[],
  { total, previous, next }: { total: number; previous: string | null; next: string | null },
): Html {
  const { say } = site;
  return page(
    site,
    { title: say('facts'), room: 'facts', twins: { json: 'facts.json', csv: 'facts.csv' } },
    html`<div class="head"><h1>${say('facts')}</h1><p class="count">${say('results', { n: site.count(total) })}</p></div>${factTable(site, rows)}${pager(site, previous, next)}`,
  );
}

/** Facts as rows: what of whom when, and the sentence that says it. */
export function factTable(site: Site, rows: readonly DataRow[], without: readonly ('entity' | 'indicator')[] = []): Html {
  const { say } = site;
  const shows = (name: 'entity' | 'indicator') => !without.includes(name);
  const head = (word: Word, className: string) => html`<th scope="col" role="columnheader" class="${className}">${say(word)}</th>`;
  return html`<table class="facts" role="table"><thead role="rowgroup"><tr role="row">${shows('entity') && head('entity', 'c-entity')}${shows('indicator') && head('indicator', 'c-indicator')}${head('figure', 'c-figure')}${head('period', 'c-period')}${head('sentence', 'c-quote')}</tr></thead>
<tbody role="rowgroup">${rows.map(
    (fact) =>
      html`<tr role="row" id="fact-${fact.id as string}">${shows('entity') && html`<td role="cell" class="c-entity">${entityOf(site, fact)}</td>`}${shows('indicator') && html`<td role="cell" class="c-indicator">${indicatorOf(site, fact)}</td>`}<td role="cell" class="c-figure">${figureOf(site, fact)}<span class="tags">${saysOf(site, fact)}</span></td><td role="cell" class="c-period">${periodOf(site, fact)}</td><td role="cell" class="c-quote"><q>${quoteOf(fact)}</q><span class="where">${sourceOf(site, fact)}</span></td></tr>`,
  )}</tbody></table>`;
}

function sorter(site: Site, view: FactView): Html {
  const chosen = view.sort?.[0] ?? '-published';
  const options = SORTS.flatMap((column) => [`-${column}`, column]).filter((sort) => `sort.${sort}` in { ...SORT_WORDS });
  return html`<label class="sort"><span>${site.say('sort_by')}</span> <select name="sort" form="filter-form">${options.map(
    (sort) =>
      html`<option value="${sort === '-published' ? '' : sort}"${sort === chosen && html` selected`}>${site.say(`sort.${sort}` as Word)}</option>`,
  )}</select></label>`;
}
const SORT_WORDS = Object.fromEntries(
  ['-published', 'published', '-value', 'value', '-period_end', 'period_end', 'entity', 'indicator', '-confidence', 'confidence'].map(
    (sort) => [`sort.${sort}`, true],
  ),
);

/** The filters that are on, each with a way to take it off. */
function chips(site: Site, view: FactView, names: Readonly<Record<string, string>>): Html | null {
  const filters = filtersOf(view);
  if (filters.length === 0) return null;
  const { say } = site;
  return html`<ul class="chips" aria-label="${say('filters_on')}">${filters.map(({ name, value }) => {
    const shown =
      name === 'entity_id' || name === 'within' ? (names[value] ?? value) : site.label(name === 'inferred' ? 'slot' : name, value);
    const column = say(`column.${name}` as Word);
    return html`<li><a href="/facts${asked(paramsOf(view, { name, value }))}" aria-label="${say('remove_filter', { name: `${column} ${shown}` })}"><span class="faint">${column}</span> ${shown} <span aria-hidden="true">×</span></a></li>`;
  })}<li><a class="clear" href="/facts">${say('clear')}</a></li></ul>`;
}
