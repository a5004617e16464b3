import type { Counted, FactsPage, Measured, Series, Subject } from '../../query/query.js';
import { type Content, type Html, html } from '../html.js';
import { asked, type Site, to } from '../site.js';
import { type ChartShown, chart, comparison } from './chart.js';
import { factTable } from './facts.js';
import { page } from './page.js';
import { hueOf, ranking } from './pieces.js';

/** Charts on one page beyond these would hide the facts below. */
const CHARTS = 8;

/** An entity: where it lies, what is said of it, how that changed. */
export function entityPage(site: Site, subject: Subject, series: readonly Series[], found: FactsPage): Html {
  const { say, link } = site;
  const { entity, parents, children, indicators } = subject;
  const id = String(entity.id);
  const charts = drawable(series)
    .slice(0, CHARTS)
    .map((one) => ({ ...one, marks: one.marks.slice(-MARKS) }));
  return page(
    site,
    { title: String(entity.name), room: 'entities', scripts: charts.length > 0 ? ['chart'] : [], twins: twinsOf(site, '/entity', { id }) },
    html`<div class="head subject"><p class="crumbs">${parents.map(({ value, name, facts }) => html`${to(facts > 0 ? link.entity(value) : link.facts({ within: value }), name)}<span aria-hidden="true"> › </span>`)}</p>
<h1>${entity.name}</h1><p class="faint">${site.label('entity_kind', entity.kind)} · ${id}${(entity.aliases as string[]).length > 0 && html` · ${say('also_called')} ${(entity.aliases as string[]).slice(0, 8).join('、')}`}</p></div>
<div class="subject-body">
<div class="main-column">
<section><h2>${say('series')}</h2>${charts.length === 0 ? html`<p class="faint">${say('no_series')}</p>` : html`<p class="note">${say('chart_note')}</p><div class="charts">${charts.map((one) => chart(site, { title: one.indicator, href: link.indicator(one.indicator, { entity_id: id }), series: [one] }))}</div>`}</section>
<section><h2>${say('its_facts')}</h2>${factTable(site, found.rows, ['entity'])}${more(site, { entity_id: id }, Number(entity.facts), found)}</section>
</div>
<aside class="side-column">
${panel(site, say('what_is_said'), indicators, (value) => link.facts({ entity_id: id, indicator_is: value }))}
${panel(site, say('holds'), children, (value) => link.entity(value))}
</aside>
</div>`,
  );
}

/** An indicator: who has it, compared at one period, and over time. */
export function indicatorPage(
  site: Site,
  {
    measured,
    series,
    latest,
    found,
    chosen,
    period,
  }: {
    measured: Measured;
    /** Of the entities chosen, or of those most spoken of. */
    series: readonly Series[];
    /** The latest of all entities. */
    latest: readonly Series[];
    found: FactsPage;
    chosen: readonly string[];
    period: string | null;
  },
): Html {
  const { say, link } = site;
  const name = measured.indicator;
  const lines = drawable(series).slice(0, 4);
  const compared = comparison(site, chosen.length > 1 ? series : latest, {
    period,
    href: (at) => link.indicator(name, { period: at, entity_id: chosen }),
  });
  return page(
    site,
    {
      title: name,
      room: 'indicators',
      scripts: lines.length > 0 || compared !== null ? ['chart'] : [],
      twins: twinsOf(site, '/indicator', { name }),
    },
    html`<div class="head subject"><h1>${name}</h1><p class="faint">${measured.kinds.map(({ value }) => html`<span class="tag k-${hueOf(value)}">${site.label('kind', value)}</span> `)}${
      measured.wordings.length > 1 &&
      html` ${say('written_as')} ${measured.wordings
        .map(({ name: wording }) => wording)
        .slice(0, 8)
        .join('、')}`
    }</p></div>
<div class="subject-body">
<div class="main-column">
${compared && html`<section><h2>${say('compare')}</h2>${compared}</section>`}
<section><h2>${say('series')}</h2>${lines.length === 0 ? html`<p class="faint">${say('no_series')}</p>` : html`<p class="note">${say('chart_note')}</p><div class="charts">${lines.map((one): Html => chart(site, { title: titleOf(site, one), href: null, series: byEntity(one) }))}</div>`}</section>
<section><h2>${say('its_facts')}</h2>${factTable(site, found.rows, ['indicator'])}${more(site, { indicator_is: name }, measured.facts, found)}</section>
</div>
<aside class="side-column">
${chooser(site, measured, chosen)}
</aside>
</div>`,
  );
}

const titleOf = (site: Site, { indicator, scope, measure, comparison: than, unit }: Series) =>
  [
    scope,
    indicator,
    than ? site.label('comparison', than) : measure === 'level' ? null : site.label('measure', measure),
    unit && `(${unit})`,
  ]
    .filter(Boolean)
    .join(' ');

/** Lines of one chart beyond these cannot be told apart. */
export const LINES = 6;
/** Marks of one line beyond these cannot be either; the latest are shown. */
const MARKS = 120;

/** One series of many entities as one series each, those with most marks. */
function byEntity(series: Series): ChartShown['series'] {
  const groups = new Map<string, Series>();
  for (const mark of series.marks) {
    const key = mark.entity ?? '';
    const group = groups.get(key) ?? { ...series, marks: [] };
    group.marks.push(mark);
    groups.set(key, group);
  }
  return [...groups]
    .sort(([, a], [, b]) => b.marks.length - a.marks.length)
    .slice(0, LINES)
    .map(([name, group]) => ({ ...group, name, marks: group.marks.slice(-MARKS) }));
}

/** Series with something to see: two periods or more. */
const drawable = (series: readonly Series[]) => series.filter(({ marks }) => new Set(marks.map(({ to: end }) => end)).size > 1);

function panel(site: Site, title: string, rows: readonly Counted[], href: (value: string) => string | null): Html | null {
  if (rows.length === 0) return null;
  return html`<section class="panel"><h2>${title}</h2>${ranking(
    site,
    rows.slice(0, 24).map(({ value, name, facts }) => ({ name, count: facts, href: href(value) })),
  )}</section>`;
}

function chooser(site: Site, { indicator, entities }: Measured, chosen: readonly string[]): Html {
  const { say, link } = site;
  if (site.here === null) return html`${panel(site, say('who_has_it'), entities, (value) => link.entity(value))}`;
  return html`<section class="panel"><h2>${say('who_has_it')}</h2><form action="/indicator" method="get" aria-label="${say('choose')}"><input type="hidden" name="name" value="${indicator}"><ul class="choose">${entities
    .slice(0, 40)
    .map(
      ({ value, name, facts }) =>
        html`<li><input type="checkbox" name="entity_id" value="${value}" aria-label="${name}"${chosen.includes(value) && html` checked`}> ${to(link.entity(value), html`<span class="name">${name}</span>`)}<span class="n">${site.count(facts)}</span></li>`,
    )}</ul><button type="submit">${say('compare_these')}</button></form></section>`;
}

function more(site: Site, params: Record<string, string>, all: number, found: FactsPage): Content {
  const href = site.link.facts(params);
  return all > found.rows.length && href !== null && html`<p>${to(href, site.say('all_facts', { n: site.count(all) }), 'more')}</p>`;
}

const twinsOf = (site: Site, path: string, params: Record<string, string>) =>
  site.here === null ? null : { json: `${path}.json${asked(params)}`, csv: `${path}.csv${asked(params)}` };
