import type { Glance, Tally } from '../../query/query.js';
import { type Html, html } from '../html.js';
import { type Site, to } from '../site.js';
import { page } from './page.js';
import { bar, hueOf, ranking } from './pieces.js';

/** The first page: a corpus at a glance, each number a link to what is behind it. */
export function overviewPage(site: Site, glance: Glance, file: string): Html {
  const { say, link } = site;
  const { counts } = glance;
  if (counts.articles === 0) return emptyPage(site, file, counts.failures);
  const twins = site.here === null ? null : { json: '/overview.json', csv: '/overview.csv' };
  return page(
    site,
    { title: say('overview'), room: 'overview', twins },
    html`
<section class="lead">
<h1>${say('motto')}</h1>
${glance.run && html`<p class="faint">${say('of_corpus', { corpus: glance.run.corpus, finished: glance.run.finished.slice(0, 16).replace('T', ' ') })}</p>`}
<ul class="totals">
${total(site, counts.articles, 'articles', link.articles())}
${total(site, counts.figures, 'figures', link.figures())}
${total(site, counts.facts, 'facts', link.facts())}
${total(site, counts.entities, 'entities', link.entities())}
${total(site, counts.indicators, 'indicators', link.indicators())}
</ul>
</section>
<div class="panels">
<section class="panel wide"><h2>${say('over_time')}</h2>${timeline(site, glance.published)}${glance.undated > 0 && html`<p class="faint">${to(link.articles({ published: 'none' }), say('undated', { n: site.count(glance.undated) }))}</p>`}</section>
<div class="stack">
<section class="panel"><h2>${say('coverage')}</h2>${coverage(site, counts)}</section>
<section class="panel"><h2>${say('findings')}</h2>${findings(site, glance)}</section>
</div>
<section class="panel"><h2>${say('by_kind')}</h2>${ranking(
      site,
      glance.kinds.map(({ value, count }) => ({
        name: site.label('kind', value),
        count,
        href: link.figures({ kind: value }),
        hue: hueOf(value),
      })),
    )}</section>
<section class="panel"><h2>${say('top_entities')}</h2>${ranking(
      site,
      glance.entities.map(({ value, name, count }) => ({ name: name ?? value, count, href: link.entity(value) })),
    )}</section>
<section class="panel"><h2>${say('top_indicators')}</h2>${ranking(
      site,
      glance.indicators.map(({ value, count }) => ({ name: value, count, href: link.indicator(value) })),
    )}</section>
</div>`,
  );
}

const total = (site: Site, n: number, word: 'articles' | 'figures' | 'facts' | 'entities' | 'indicators', href: string | null) =>
  html`<li>${to(href, html`<b>${site.count(n)}</b> <span>${site.say(word)}</span>`, 'total')}</li>`;

/** Columns with a date below them; more would run into each other. */
const DATES = 8;

/** One column a month (or year), each a link to its articles; a month without articles leaves its place empty. */
function timeline(site: Site, published: readonly Tally[]): Html {
  if (published.length === 0) return html`<p class="faint">${site.say('no_date')}</p>`;
  const most = Math.max(...published.map(({ count }) => count));
  const columns = filled(published);
  const step = Math.ceil(columns.length / DATES);
  return html`<ol class="timeline">${columns.map(({ value, count }, i) => {
    const date = i % step === 0 && html`<span class="when" aria-hidden="true">${value}</span>`;
    if (count === 0) return html`<li>${date}</li>`;
    const height = Math.max(1, (count / most) * 100).toFixed(1);
    const label = `${value} · ${site.say('articles_n', { n: site.count(count) })}`;
    const column = html`<svg class="column" aria-hidden="true" focusable="false" preserveAspectRatio="none" viewBox="0 0 10 100"><rect y="${(100 - Number(height)).toFixed(1)}" width="10" height="${height}"></rect></svg><span class="unseen">${label}</span>`;
    const href = site.link.articles({ published: value });
    return html`<li title="${label}">${href === null ? html`<span class="bar-of">${column}</span>` : html`<a class="bar-of" href="${href}">${column}</a>`}${date}</li>`;
  })}</ol>`;
}

/** Columns beyond these are too thin to hit: what lies far apart then stands side by side. */
const COLUMNS = 80;

/** The same with the months, or years, between them. */
function filled(published: readonly Tally[]): Tally[] {
  const counts = new Map(published.map(({ value, count }) => [value, count]));
  const [first, last] = [published[0]!.value, published.at(-1)!.value];
  const out: Tally[] = [];
  for (let at = first; at <= last && out.length <= COLUMNS; at = after(at)) out.push({ value: at, count: counts.get(at) ?? 0 });
  return out.length > COLUMNS ? [...published] : out;
}

function after(date: string): string {
  const [year, month] = date.split('-').map(Number);
  if (month === undefined) return String(year! + 1).padStart(4, '0');
  return month < 12 ? `${date.slice(0, 5)}${String(month + 1).padStart(2, '0')}` : `${String(year! + 1).padStart(4, '0')}-01`;
}

function coverage(site: Site, { figures, bound, unread }: Glance['counts']): Html {
  const { say, link } = site;
  const all = Math.max(1, figures + unread);
  const line = (name: string, n: number, href: string | null, hue: string) =>
    html`<li>${to(href, html`<span class="name">${name}</span><span class="n">${site.count(n)}<i>${((n / all) * 100).toFixed(1)}%</i></span>${bar(n / all, hue)}`, 'row')}</li>`;
  return html`<ol class="ranking">${line(say('bound_short'), bound, link.figures({ bound: 'yes' }), 'good')}${line(say('unbound'), figures - bound, link.figures({ bound: 'no' }), 'plain')}${line(say('unread'), unread, link.unread(), 'bad')}</ol>
<p class="note">${say('coverage_note')}</p>`;
}

function findings(site: Site, { severities, verdicts, counts }: Glance): Html {
  const { say, link } = site;
  const rows = [
    ...severities.map(({ value, count }) => ({
      name: site.label('severity', value),
      count,
      href: link.findings({ severity: value }),
      hue: value === 'info' ? 'plain' : 'bad',
    })),
  ];
  return html`${rows.length === 0 ? html`<p class="faint">${say('no_findings')}</p>` : ranking(site, rows)}
${
  verdicts.length > 0 &&
  html`<h3>${say('restated')}</h3>${ranking(
    site,
    verdicts.map(({ value, count }) => ({
      name: site.label('verdict', value),
      count,
      href: link.facts({ verdict: value }),
      hue: value === 'agree' ? 'good' : value === 'conflict' ? 'bad' : 'plain',
    })),
  )}`
}
${counts.failures > 0 && html`<p>${to(link.failures(), html`${say('failures')} ${site.count(counts.failures)}`)}</p>`}`;
}

function emptyPage(site: Site, file: string, failures: number): Html {
  const { say, link } = site;
  return page(
    site,
    { title: say('overview'), room: 'overview' },
    html`<div class="notice"><h1>${say('empty_store')}</h1><p>${say('empty_store_do')}</p><pre><code>shuzheng run DIR --db ${file}</code></pre>${failures > 0 && html`<p>${to(link.failures(), html`${say('failures')} ${site.count(failures)}`)}</p>`}</div>`,
  );
}
