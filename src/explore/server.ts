import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { ServerType } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { type Asker, askerOf, TooHeavy } from './asker.js';
import { assetOf } from './assets.js';
import { HEADERS, knownHost } from './guard.js';
import { type Env, type House, send } from './house.js';
import { html } from './html.js';
import { judgingOf } from './judging.js';
import { remembering } from './memory.js';
import { notice } from './pages/page.js';
import { LIST_SIZE, pagesOf } from './routes.js';
import { asked, type Links, type Params, type Site, siteIn } from './site.js';
import { AddressError } from './view.js';
import { LANGUAGES, type Language } from './words/words.js';

export interface ServeOptions {
  /** The database file. */
  file: string;
  port: number;
  host?: string;
  /** Milliseconds that a question may take. */
  limit?: number;
  /** Another way to ask, for tests. */
  asker?: Asker;
}

export interface Served {
  url: string;
  port: number;
  close(): Promise<void>;
}

const LIMIT = 20_000;

/** Serves the pages of a store until closed. Rejects where the port is taken. */
export async function serve(options: ServeOptions): Promise<Served> {
  const { file, port, host = '127.0.0.1', limit = LIMIT } = options;
  const house: House = {
    file,
    limit,
    asker: remembering(options.asker ?? askerOf(file, limit)),
    counter: remembering(options.asker ?? askerOf(file, limit, { latest: true })),
    token: randomBytes(24).toString('base64url'),
    door: { host, port },
  };
  const app = appOf(house);
  // Loaded here: it takes longer to load than other commands take.
  const { serve: listen } = await import('@hono/node-server');
  const server = await new Promise<ServerType>((resolve, reject) => {
    const one = listen({ fetch: app.fetch, port, hostname: host }, () => resolve(one));
    one.once('error', reject);
  });
  house.door.port = (server.address() as AddressInfo).port;
  void warm(house);
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${house.door.port}/`,
    port: house.door.port,
    close: () =>
      new Promise((resolve) => {
        house.asker.close();
        house.counter.close();
        if ('closeAllConnections' in server) server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Counts before it is asked what every visit asks: the first page first, alone, then what the others list. */
async function warm({ asker }: House): Promise<void> {
  await asker.ask('glance').catch(() => {});
  await asker.ask('facets', {}).catch(() => {});
  await asker.ask('entities', { limit: LIST_SIZE }).catch(() => {});
  await asker.ask('indicators', { limit: LIST_SIZE }).catch(() => {});
}

export function appOf(house: House): Hono<Env> {
  const app = new Hono<Env>();
  app.use('*', async (c, next) => {
    for (const [name, value] of Object.entries(HEADERS)) c.header(name, value);
    if (!knownHost(house.door, c.req.header('host'))) return c.text('refused: unknown host\n', 403);
    const language = languageOf(c);
    c.set('site', siteOf(c, house, language));
    return next();
  });
  app.get('/static/:name', (c) => {
    const asset = assetOf(c.req.param('name'));
    if (!asset) return c.notFound();
    c.header('etag', asset.tag);
    c.header('cache-control', 'no-cache');
    if (c.req.header('if-none-match') === asset.tag) return c.body(null, 304);
    return c.body(new Uint8Array(asset.bytes), 200, { 'content-type': asset.type });
  });
  app.get('/favicon.ico', (c) => c.body(null, 204));
  pagesOf(app, house);
  judgingOf(app, house);
  app.notFound((c) => {
    const site = c.get('site');
    return send(c, notice(site, site.say('not_found'), site.say('not_found_do')), 404);
  });
  app.onError((error, c) => {
    const site = c.get('site');
    const { say } = site;
    if (error instanceof TooHeavy)
      return send(c, notice(site, say('too_heavy', { n: Math.round(house.limit / 1000) }), say('too_heavy_do')), 503);
    if (error instanceof AddressError || error.name === 'FilterError')
      return send(c, notice(site, say('wrong_question'), error.message), 400);
    process.stderr.write(`shuzheng: ${c.req.path}: ${error.message}\n`);
    return send(c, notice(site, say('broken'), error.message), 500);
  });
  return app;
}

/** The language asked for by address, remembered in a cookie; else the browser's. */
function languageOf(c: Context<Env>): Language {
  const known = (value: string | undefined) => LANGUAGES.find((language) => language === value);
  const asks = known(c.req.query('lang'));
  if (asks) c.header('set-cookie', `lang=${asks}; Path=/; Max-Age=31536000; SameSite=Strict; HttpOnly`);
  const cookie = /(?:^|;\s*)lang=(\w+)/.exec(c.req.header('cookie') ?? '')?.[1];
  return asks ?? known(cookie) ?? (/^en\b/i.test(c.req.header('accept-language') ?? '') ? 'en' : 'zh');
}

function siteOf(c: Context<Env>, house: House, language: Language): Site {
  const url = new URL(c.req.url);
  url.searchParams.delete('lang');
  return siteIn(language, {
    link: LINKS,
    token: house.token,
    here: url.pathname + url.search,
    assets: (scripts) =>
      html`<link rel="stylesheet" href="/static/explore.css">${scripts.map((name) => html`<script type="module" src="/static/${name}.js"></script>`)}`,
    note: null,
    draw: null,
  });
}

const at = (path: string) => (params?: Params) => path + asked(params);
const LINKS: Links = {
  overview: () => '/',
  facts: at('/facts'),
  articles: at('/articles'),
  article: (id, figure) => `/article${asked({ id })}${figure === undefined ? '' : `#${figure}`}`,
  entities: at('/entities'),
  entity: (id) => `/entity${asked({ id })}`,
  indicators: at('/indicators'),
  indicator: (name, params) => `/indicator${asked({ name, ...params })}`,
  figures: at('/figures'),
  unread: at('/unread'),
  failures: at('/failures'),
  findings: at('/findings'),
  review: at('/review'),
  search: () => null,
};
