import type { Draw } from './drawing.js';
import { type Content, type Html, html } from './html.js';
import { type Language, labelOf, type Say, sayIn } from './words/words.js';

/** What a link asks for: names of filters and their values. */
export type Params = Readonly<Record<string, string | number | readonly string[] | null | undefined>>;

/** Where pages are; null where a site has no such page, as static files have no filters. */
export interface Links {
  overview(): string;
  facts(params?: Params): string | null;
  articles(params?: Params): string | null;
  article(id: string, figure?: string): string | null;
  entities(params?: Params): string | null;
  entity(id: string): string | null;
  indicators(params?: Params): string | null;
  indicator(name: string, params?: Params): string | null;
  figures(params?: Params): string | null;
  unread(): string | null;
  failures(): string | null;
  findings(params?: Params): string | null;
  review(params?: Params): string | null;
  /** A page that searches by itself; null where the server does. */
  search(): string | null;
}

/** What every page needs to know of where it is shown. */
export interface Site {
  language: Language;
  say: Say;
  label(column: string, value: unknown): string;
  count(n: number): string;
  link: Links;
  /** What a write must bring; null where nothing can be written. */
  token: string | null;
  /** The page's own address with other parameters, for the switch of language; null in static files. */
  here: string | null;
  /** Styles and the named scripts, as elements of a head. */
  assets(scripts: readonly ScriptName[]): Html;
  /** Draws charts into the page where no script will; null where static/chart.js does. */
  draw: Draw | null;
  /** Said at the foot of every page. */
  note: string | null;
}

/** The scripts of static/. */
export type ScriptName = 'page' | 'facts' | 'article' | 'chart' | 'review' | 'search';

export function siteIn(language: Language, rest: Pick<Site, 'link' | 'token' | 'here' | 'assets' | 'note' | 'draw'>): Site {
  const say = sayIn(language);
  const numbers = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en');
  return { language, say, label: (column, value) => labelOf(say, column, String(value ?? '')), count: (n) => numbers.format(n), ...rest };
}

/** A link, or the content alone where there is nothing to link to. */
export function to(href: string | null, content: Content, className = ''): Html {
  if (href === null) return className ? html`<span class="${className}">${content}</span>` : html`${content}`;
  return className ? html`<a class="${className}" href="${href}">${content}</a>` : html`<a href="${href}">${content}</a>`;
}

/** A query string with its question mark; empty where nothing is asked. */
export function asked(params: Params = {}): string {
  const out = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    if (value === null || value === undefined || value === '') continue;
    for (const one of Array.isArray(value) ? value : [value]) out.append(name, String(one));
  }
  const text = out.toString();
  return text ? `?${text}` : '';
}
