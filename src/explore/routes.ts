import type { Context, Hono } from 'hono';
import { stream } from 'hono/streaming';
import { columnsOf, type DataRow, type Facets, type FactView } from '../query/query.js';
import type { Format } from './asker.js';
import { type Env, type House, send } from './house.js';
import { pieces } from './listing.js';
import { articlePage } from './pages/article.js';
import { filtersForm } from './pages/facets.js';
import { factsPageOf, PAGE_SIZE } from './pages/facts.js';
import { failuresList, figuresList, unreadList } from './pages/figures.js';
import { findingsPageOf } from './pages/findings.js';
import { articlesPage, entitiesPage, indicatorsPage } from './pages/lists.js';
import { overviewPage } from './pages/overview.js';
import { reviewPage } from './pages/review.js';
import { entityPage, indicatorPage, LINES } from './pages/subjects.js';
import type { Listed, ListingName } from './questions.js';
import { viewOf } from './view.js';

/** How long a page waits for its facets before it goes without them; they follow. */
const PATIENCE = 250;
/** How many entities or indicators a list shows. */
export const LIST_SIZE = 200;

/** The pages, each with its twins. */
export function pagesOf(app: Hono<Env>, house: House): void {
  const { asker, counter } = house;
  const query = (c: Context<Env>) => new URL(c.req.url).searchParams;
  const one = (c: Context<Env>, name: string) => c.req.query(name)?.trim() || undefined;
  const many = (c: Context<Env>, name: string) => {
    const values = query(c).getAll(name).filter(Boolean);
    return values.length > 0 ? values : undefined;
  };

  /** The counts of all facts are kept and serve everyone; those of a view give way to a newer view. */
  const facetsOf = ({ sort: _, limit: __, offset: ___, ...view }: FactView): Promise<Facets> =>
    (Object.keys(view).length === 0 ? asker : counter).ask('facets', view);

  app.get('/', async (c) => send(c, overviewPage(c.get('site'), await asker.ask('glance'), house.file)));
  app.get('/overview.json', async (c) => c.json(await asker.ask('glance')));
  app.get('/overview.csv', async (c) => {
    const { published, kinds, entities, indicators, verdicts, severities } = await asker.ask('glance');
    const rows = Object.entries({ published, kinds, entities, indicators, verdicts, severities }).flatMap(([list, tallies]) =>
      tallies.map(({ value, name, count }): DataRow => ({ list, value, name: name ?? value, count })),
    );
    return text(c, 'csv', pieces('csv', { columns: ['list', 'value', 'name', 'count'], rows }));
  });

  app.get('/facts', async (c) => {
    const view = viewOf(query(c));
    const counting = facetsOf(view);
    counting.catch(() => {});
    const found = await asker.ask('facts', view, { size: PAGE_SIZE, after: one(c, 'after'), before: one(c, 'before') });
    const ids = [...(view.entity_id ?? []), ...[view.within ?? []].flat()];
    const names = ids.length > 0 ? await asker.ask('names', ids) : {};
    const facets = await Promise.race([counting, new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null))]).catch(() => null);
    return send(c, factsPageOf(c.get('site'), { view, found, facets, names }));
  });
  app.get('/facts/facets', async (c) => {
    const view = viewOf(query(c));
    const facets: Facets = await facetsOf(view);
    const site = c.get('site');
    c.header('x-count', encodeURIComponent(site.say('results', { n: site.count(facets.total) })));
    return send(c, filtersForm(site, view, facets));
  });
  twin('facts', (c) => [viewOf(query(c))]);

  const stories = (c: Context<Env>) => ({
    title: one(c, 'title'),
    publisher: one(c, 'publisher'),
    published: one(c, 'published'),
    language: one(c, 'language'),
  });
  app.get('/articles', async (c) => {
    const [found, languages] = await Promise.all([
      asker.ask('stories', stories(c), { size: PAGE_SIZE, after: one(c, 'after') }),
      asker.ask('languages'),
    ]);
    return send(c, articlesPage(c.get('site'), stories(c), found, languages));
  });
  twin('articles', (c) => [stories(c)]);
  app.get('/article', async (c) => {
    const story = await asker.ask('story', one(c, 'id') ?? '');
    return story ? send(c, articlePage(c.get('site'), story)) : c.notFound();
  });
  app.get('/article.json', async (c) => {
    const story = await asker.ask('story', one(c, 'id') ?? '');
    return story ? c.json(story) : c.notFound();
  });
  app.get('/article.csv', async (c) => {
    const story = await asker.ask('story', one(c, 'id') ?? '');
    return story ? text(c, 'csv', pieces('csv', { columns: columnsOf('facts'), rows: story.facts })) : c.notFound();
  });

  const named = (c: Context<Env>) => ({ name: one(c, 'name'), kind: one(c, 'kind') });
  app.get('/entities', async (c) => {
    const rows = await asker.ask('entities', { ...named(c), limit: LIST_SIZE });
    const parents = [...new Set(rows.flatMap(({ parent }) => (parent === null ? [] : [String(parent)])))];
    return send(c, entitiesPage(c.get('site'), rows, { ...named(c), names: await asker.ask('names', parents) }));
  });
  twin('entities', (c) => [named(c)]);
  app.get('/indicators', async (c) =>
    send(c, indicatorsPage(c.get('site'), await asker.ask('indicators', { ...named(c), limit: LIST_SIZE }), named(c))),
  );
  twin('indicators', (c) => [named(c)]);

  app.get('/entity', async (c) => {
    const id = one(c, 'id') ?? '';
    const [subject, series, found] = await Promise.all([
      asker.ask('subject', id),
      asker.ask('series', { entity_id: id }),
      asker.ask('facts', { entity_id: [id] }, { size: PAGE_SIZE }),
    ]);
    return subject ? send(c, entityPage(c.get('site'), subject, series, found)) : c.notFound();
  });
  app.get('/entity.json', async (c) => {
    const id = one(c, 'id') ?? '';
    const [subject, series] = await Promise.all([asker.ask('subject', id), asker.ask('series', { entity_id: id })]);
    return subject ? c.json({ ...subject, series }) : c.notFound();
  });
  app.get('/entity.csv', (c) => listed(c, 'csv', 'facts', { entity_id: [one(c, 'id') ?? ''] }));

  /** An indicator over time for a few entities, and the latest of what all have, to compare. */
  const charted = async (name: string, chosen: readonly string[] | undefined) => {
    const [measured, latest] = await Promise.all([asker.ask('measured', name), asker.ask('series', { indicator: name })]);
    const lines = chosen ?? measured?.entities.slice(0, LINES).map(({ value }) => value) ?? [];
    return (
      measured && { measured, latest, series: lines.length > 0 ? await asker.ask('series', { indicator: name, entity_id: lines }) : latest }
    );
  };
  app.get('/indicator', async (c) => {
    const name = one(c, 'name') ?? '';
    const chosen = many(c, 'entity_id');
    const [about, found] = await Promise.all([charted(name, chosen), asker.ask('facts', { indicator_is: [name] }, { size: PAGE_SIZE })]);
    if (!about) return c.notFound();
    return send(c, indicatorPage(c.get('site'), { ...about, found, chosen: chosen ?? [], period: one(c, 'period') ?? null }));
  });
  app.get('/indicator.json', async (c) => {
    const about = await charted(one(c, 'name') ?? '', many(c, 'entity_id'));
    return about ? c.json({ ...about.measured, series: about.series, latest: about.latest }) : c.notFound();
  });
  app.get('/indicator.csv', (c) => listed(c, 'csv', 'facts', { indicator_is: [one(c, 'name') ?? ''] }));

  const disputes = (c: Context<Env>) => ({
    check: many(c, 'check'),
    severity: many(c, 'severity'),
    path: one(c, 'path'),
    dismissed: one(c, 'dismissed') === '1',
  });
  app.get('/findings', async (c) =>
    send(c, findingsPageOf(c.get('site'), disputes(c), await asker.ask('findings', disputes(c), { size: 20, after: one(c, 'after') }))),
  );
  twin('findings', (c) => [disputes(c)]);

  const numerals = (c: Context<Env>) => ({
    kind: one(c, 'kind'),
    bound: one(c, 'bound') === undefined ? undefined : one(c, 'bound') === 'yes',
  });
  app.get('/figures', async (c) => {
    const filter = numerals(c);
    const params = { kind: filter.kind, bound: one(c, 'bound') };
    return send(c, figuresList(c.get('site'), params, await asker.ask('figures', filter, { size: PAGE_SIZE, after: one(c, 'after') })));
  });
  twin('figures', (c) => [numerals(c)]);
  app.get('/unread', async (c) =>
    send(c, unreadList(c.get('site'), await asker.ask('unread', { size: PAGE_SIZE, after: one(c, 'after') }))),
  );
  twin('unread', () => []);
  app.get('/failures', async (c) => send(c, failuresList(c.get('site'), await asker.ask('failures'))));
  twin('failures', () => []);

  app.get('/review', async (c) => {
    const view = viewOf(query(c));
    const asks = one(c, 'fact');
    const [facts, review] = await Promise.all([
      asks === undefined ? asker.ask('queue', view, { size: 1, after: one(c, 'after') }) : asker.ask('factsById', [asks]),
      asker.ask('review'),
    ]);
    return send(c, reviewPage(c.get('site'), { view, fact: facts[0] ?? null, review, last: one(c, 'last') ?? null }));
  });
  app.get('/review.json', async (c) => c.json(await asker.ask('judged')));
  app.get('/review.csv', async (c) => {
    const judged = await asker.ask('judged');
    const rows = judged.map(
      ({ then, now, correction, ...rest }): DataRow => ({
        ...rest,
        fact: String(now?.id ?? ''),
        path: then.path ?? null,
        text: then.text ?? null,
        quote: then.quote ?? null,
        rule: String(now?.rule ?? ''),
        correction: correction && JSON.stringify(correction),
      }),
    );
    const columns = ['subject', 'kind', 'standing', 'reason', 'at', 'fact', 'path', 'text', 'quote', 'rule', 'correction'];
    return text(c, 'csv', pieces('csv', { columns, rows }));
  });
  app.get('/gold.json', async (c) => c.json(await asker.ask('gold')));

  function twin<N extends ListingName>(name: N, args: (c: Context<Env>) => Listed<N>): void {
    for (const format of ['json', 'csv'] as const) app.get(`/${name}.${format}`, (c) => listed(c, format, name, ...args(c)));
  }

  async function listed<N extends ListingName>(c: Context<Env>, format: Format, name: N, ...args: Listed<N>): Promise<Response> {
    const rows = asker.list(format, name, ...args);
    // What goes wrong at the first row still can be said with a status.
    const first = await rows.next();
    return text(c, format, first.done ? [] : chained(first.value, rows));
  }
}

async function* chained(first: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}

function text(c: Context<Env>, format: Format, parts: Iterable<string> | AsyncIterable<string>): Response {
  c.header('content-type', format === 'json' ? 'application/json; charset=utf-8' : 'text/csv; charset=utf-8');
  c.header('cache-control', 'no-store');
  return stream(c, async (out) => {
    for await (const part of parts) {
      if (out.aborted) break;
      await out.write(part);
    }
  });
}
