import type { Context } from 'hono';
import type { Asker } from './asker.js';
import type { Door } from './guard.js';
import type { Html } from './html.js';
import type { Site } from './site.js';

/** What the routes need of the server. */
export interface House {
  file: string;
  asker: Asker;
  /** Counts facets apart from the pages, so that a page never waits behind a count. */
  counter: Asker;
  limit: number;
  token: string;
  door: Door;
}

export type Env = { Variables: { site: Site } };

/** Sends a page; pages change with the store, and with what a person judges. */
export function send(c: Context<Env>, page: Html, status: 200 | 400 | 403 | 404 | 500 | 503 = 200): Response {
  c.header('cache-control', 'no-store');
  return c.html(page.text, status);
}
