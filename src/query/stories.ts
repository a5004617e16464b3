import type { Store, Value } from '../store/store.js';
import { FilterError } from './filter.js';
import { daysOf } from './span.js';
import { columnsOf, type DataRow } from './tables.js';

/** Which articles a list shows. */
export interface StoryFilter {
  /** Part of the title or path. */
  title?: string | undefined;
  publisher?: string | undefined;
  /** A period as in FactFilter; `none` for articles without a date. */
  published?: string | undefined;
  /** zh, en. */
  language?: string | undefined;
}

const like = (text: string) => `%${text.replaceAll(/[\\%_]/g, (mark) => `\\${mark}`)}%`;

function whereOf(filter: StoryFilter): { sql: string; params: Value[] } {
  const parts: string[] = ['1'];
  const params: Value[] = [];
  if (filter.title) {
    parts.push(`(article.title LIKE ? ESCAPE '\\' OR source.path LIKE ? ESCAPE '\\')`);
    params.push(like(filter.title), like(filter.title));
  }
  if (filter.publisher) {
    parts.push(`article.publisher LIKE ? ESCAPE '\\'`);
    params.push(like(filter.publisher));
  }
  if (filter.language) {
    parts.push('article.language = ?');
    params.push(filter.language);
  }
  if (filter.published === 'none') parts.push('article.published IS NULL');
  else if (filter.published) {
    const days = daysOf(filter.published);
    if (!days) throw new FilterError(`published: not a period: ${filter.published} (try 2023, 2023-06, 2022/2023)`);
    // 2023 and 2023-06 stand for their days: as text 2023 is below 2023-01-01, so the lower end is compared by its own length.
    parts.push(`article.published <= ? AND article.published >= substr(?, 1, length(article.published))`);
    params.push(days.end, days.start);
  }
  return { sql: parts.join(' AND '), params };
}

export interface StoriesPage {
  rows: DataRow[];
  total: number;
  /** What the next page goes on after; null at the end. */
  after: string | null;
}

const FROM = 'FROM article JOIN source ON source.id = article.source';

/** A page of articles, the newest first, by keys: `after` is what the page before gave. Throws FilterError. */
export function storiesPage(store: Store, filter: StoryFilter, page: { size: number; after?: string | undefined }): StoriesPage {
  const where = whereOf(filter);
  const params = [...where.params];
  let beyond = '';
  if (page.after !== undefined) {
    const row = store.get('SELECT id, published FROM article WHERE id = ?', [Number(page.after)]);
    if (!row) throw new FilterError(`no article ${page.after} to go on from`);
    beyond =
      row.published === null
        ? ' AND article.published IS NULL AND article.id < ?'
        : ' AND (article.published < ? OR article.published IS NULL OR (article.published = ? AND article.id < ?))';
    params.push(...(row.published === null ? [row.id!] : [row.published!, row.published!, row.id!]));
  }
  const found = store.all(
    `SELECT article.id AS id, source.path AS path, article.start AS start ${FROM} WHERE ${where.sql}${beyond}
     ORDER BY article.published DESC, article.id DESC LIMIT ${page.size + 1}`,
    params,
  );
  const rows = found.slice(0, page.size).map(({ path, start }) => articleRow(store, path!, start!));
  return {
    rows,
    total: Number(store.get(`SELECT count(*) AS n ${FROM} WHERE ${where.sql}`, where.params)?.n),
    after: found.length > page.size ? String(found[page.size - 1]!.id) : null,
  };
}

/** All articles that a filter lets through, in the dataset's order. Throws FilterError. */
export function* storiesOf(store: Store, filter: StoryFilter): Generator<DataRow> {
  const where = whereOf(filter);
  const found = store.all(
    `SELECT source.path AS path, article.start AS start ${FROM} WHERE ${where.sql} ORDER BY source.path, article.start`,
    where.params,
  );
  for (const { path, start } of found) yield articleRow(store, path!, start!);
}

const COLUMNS = columnsOf('articles')
  .map((column) => `"${column}"`)
  .join(', ');

const articleRow = (store: Store, path: Value, start: Value): DataRow =>
  store.get(`SELECT ${COLUMNS} FROM articles WHERE path = ? AND start = ?`, [path, start])!;

/** How many articles there are in each language, most first. */
export const languagesOf = (store: Store): { language: string; articles: number }[] =>
  store
    .all('SELECT language, count(*) AS articles FROM article GROUP BY language ORDER BY 2 DESC, 1')
    .map(({ language, articles }) => ({ language: String(language), articles: Number(articles) }));
