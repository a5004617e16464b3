import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Store } from '../store/store.js';
import { assetOf } from './assets.js';
import { type Draw, drawer } from './drawing.js';
import { Html, html } from './html.js';
import { pieces } from './listing.js';
import { articlePage } from './pages/article.js';
import { plainFactsPage } from './pages/facts.js';
import { failuresList, unreadList } from './pages/figures.js';
import { findingsPageOf } from './pages/findings.js';
import { articlesPage, entitiesPage, indicatorsPage } from './pages/lists.js';
import { overviewPage } from './pages/overview.js';
import { searchPage } from './pages/search.js';
import { entityPage, indicatorPage, LINES } from './pages/subjects.js';
import { LISTINGS, QUESTIONS } from './questions.js';
import { type Links, type ScriptName, type Site, siteIn } from './site.js';
import { type Language, sayIn } from './words/words.js';

export interface StaticOptions {
  to: string;
  language: Language;
  /** The name of the database, for a page that has nothing to show. */
  file: string;
}

/** Pages of facts and of lists, and subjects with a page of their own; what is beyond is in the files of data beside them. */
const FACTS = 100;
const FACT_PAGES = 100;
const SUBJECTS = 3000;
const EVERYTHING = 1_000_000;
/** Sentences that the page of search holds: some twenty megabytes, which a browser still opens at once. */
const SENTENCES = 50_000;
/** Subjects that are spoken of once have nothing to compare: their fact is in the article. */
const ENOUGH = 2;

/**
 * Writes the pages of a store as files that open without server or network: style, script and drawings are in each. A policy in each file allows
 * these alone. Returns how many files there are. Throws what the file system throws.
 */
export async function writeStatic(store: Store, options: StaticOptions): Promise<number> {
  const ask = QUESTIONS;
  const draw = await drawer();
  const stories = [...LISTINGS.articles(store, {}).rows];
  const entities = ask.entities(store, { limit: SUBJECTS }).filter(({ facts }) => Number(facts) >= ENOUGH);
  const indicators = ask
    .indicators(store, { limit: SUBJECTS })
    .filter(({ indicator, facts }) => indicator !== null && Number(facts) >= ENOUGH);
  const known = {
    articles: new Set(stories.map(({ article }) => String(article))),
    entities: new Set(entities.map(({ id }) => String(id))),
    indicators: new Set(indicators.map(({ indicator }) => String(indicator))),
  };
  let count = 0;
  const put = (name: string, page: (site: Site) => Html | string) => {
    const file = join(options.to, name);
    mkdirSync(dirname(file), { recursive: true });
    const site = siteFor(options.language, name.includes('/') ? '../' : '', known, draw);
    writeFileSync(file, String(page(site)));
    count++;
  };

  put('index.html', (site) => overviewPage(site, ask.glance(store), options.file));
  put('articles.html', (site) =>
    articlesPage(site, {}, { ...ask.stories(store, {}, { size: EVERYTHING }), after: null }, ask.languages(store)),
  );
  put('entities.html', (site) =>
    entitiesPage(site, entities, {
      names: ask.names(
        store,
        entities.flatMap(({ parent }) => (parent === null ? [] : [String(parent)])),
      ),
    }),
  );
  put('indicators.html', (site) => indicatorsPage(site, indicators, {}));
  put('findings.html', (site) => findingsPageOf(site, {}, { ...ask.findings(store, {}, { size: 1000 }), after: null }));
  put('unread.html', (site) => unreadList(site, { ...ask.unread(store, { size: 1000 }), after: null }));
  put('failures.html', (site) => failuresList(site, ask.failures(store)));

  const total = ask.facets(store, {}).total;
  let after: string | undefined;
  for (let i = 1; i <= FACT_PAGES; i++) {
    const found = ask.facts(store, {}, { size: FACTS, after });
    const more = found.after !== null && i < FACT_PAGES;
    put(factsName(i), (site) =>
      plainFactsPage(site, found.rows, { total, previous: i === 1 ? null : factsName(i - 1), next: more ? factsName(i + 1) : null }),
    );
    if (!more) break;
    after = found.after!;
  }
  put('search.html', (site) => searchPage(site, LISTINGS.facts(store, {}).rows, SENTENCES));
  for (const { article } of stories) {
    const story = ask.story(store, String(article));
    if (story) put(pathOf('a', String(article)), (site) => articlePage(site, story));
  }
  for (const { id } of entities) {
    const subject = ask.subject(store, String(id));
    const found = ask.facts(store, { entity_id: [String(id)] }, { size: FACTS });
    if (subject) put(pathOf('e', String(id)), (site) => entityPage(site, subject, ask.series(store, { entity_id: String(id) }), found));
  }
  for (const { indicator } of indicators) {
    const name = String(indicator);
    const measured = ask.measured(store, name);
    const found = ask.facts(store, { indicator_is: [name] }, { size: FACTS });
    if (measured)
      put(pathOf('i', name), (site) =>
        indicatorPage(site, {
          measured,
          latest: ask.series(store, { indicator: name }),
          series: ask.series(store, { indicator: name, entity_id: measured.entities.slice(0, LINES).map(({ value }) => value) }),
          found,
          chosen: [],
          period: null,
        }),
      );
  }
  for (const format of ['json', 'csv'] as const) {
    const file = join(options.to, `facts.${format}`);
    writeFileSync(file, '');
    for (const piece of pieces(format, LISTINGS.facts(store, {}))) writeFileSync(file, piece, { flag: 'a' });
    count++;
  }
  return count;
}

const factsName = (i: number) => (i === 1 ? 'facts.html' : `facts-${i}.html`);

/** A name made of the id alone: ids hold characters that file systems and addresses fight over. */
const pathOf = (folder: string, id: string) => `${folder}/${createHash('sha256').update(id).digest('hex').slice(0, 16)}.html`;

interface Known {
  articles: ReadonlySet<string>;
  entities: ReadonlySet<string>;
  indicators: ReadonlySet<string>;
}

function siteFor(language: Language, up: string, known: Known, draw: Draw): Site {
  const whole = (name: string) => (params?: object) =>
    params === undefined || Object.values(params).every((value) => value === undefined) ? `${up}${name}` : null;
  const link: Links = {
    overview: () => `${up}index.html`,
    facts: whole('facts.html'),
    articles: whole('articles.html'),
    article: (id, figure) => (known.articles.has(id) ? `${up}${pathOf('a', id)}${figure === undefined ? '' : `#${figure}`}` : null),
    entities: whole('entities.html'),
    entity: (id) => (known.entities.has(id) ? `${up}${pathOf('e', id)}` : null),
    indicators: whole('indicators.html'),
    indicator: (name) => (known.indicators.has(name) ? `${up}${pathOf('i', name)}` : null),
    figures: () => null,
    unread: () => `${up}unread.html`,
    failures: () => `${up}failures.html`,
    findings: whole('findings.html'),
    review: () => null,
    search: () => `${up}search.html`,
  };
  const note = sayIn(language)('static_note');
  return siteIn(language, { link, token: null, here: null, assets: inlined, note, draw });
}

/** Style and scripts in the page itself, and the policy that allows them by their hashes. */
function inlined(scripts: readonly ScriptName[]): Html {
  const style = textOf('explore.css');
  const codes = scripts.filter((name) => name !== 'chart').map((name) => textOf(`${name}.js`));
  const policy = `default-src 'none'; style-src ${hashOf(style)}; script-src ${codes.map(hashOf).join(' ') || "'none'"}; base-uri 'none'; form-action 'none'`;
  return html`<meta http-equiv="content-security-policy" content="${policy}"><style>${new Html(style)}</style>${codes.map((code) => html`<script type="module">${new Html(code)}</script>`)}`;
}

const texts = new Map<string, string>();
function textOf(name: string): string {
  let text = texts.get(name);
  if (text === undefined) {
    text = assetOf(name)!.bytes.toString('utf8');
    if (/<\/(?:style|script)/i.test(text)) throw new Error(`${name} cannot stand inside a page`);
    texts.set(name, text);
  }
  return text;
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
