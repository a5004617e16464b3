import type { Store } from '../store/store.js';
import { blocksOf, type StoryBlock } from './blocks.js';
import { columnsOf, type DataRow, dataRow } from './tables.js';

/** An article with all that was read from it. Offsets are code points of the source; `text` is the article alone. */
export interface Story {
  article: DataRow;
  text: string;
  /** How the text is laid out; empty where that is not known. */
  blocks: StoryBlock[];
  figures: DataRow[];
  facts: DataRow[];
  unread: DataRow[];
  /** Of the claims of its facts that more than one fact supports: verdict and how many facts there are, by claim. */
  claims: Record<string, { verdict: string; facts: number }>;
  /** Ids of the articles before and after it in the corpus. */
  previous: string | null;
  next: string | null;
}

const list = (table: 'articles' | 'figures' | 'facts' | 'unread') =>
  columnsOf(table)
    .map((column) => `"${column}"`)
    .join(', ');

/** Reads an article by its `path@start`; a path alone means the first article of that source. Undefined where there is none. */
export function readStory(store: Store, id: string): Story | undefined {
  const [, path = id, start] = /^(.*)@(\d+)$/s.exec(id) ?? [];
  const article = store.get(`SELECT ${list('articles')} FROM articles WHERE path = ? AND start >= ? ORDER BY start LIMIT 1`, [
    path,
    Number(start ?? 0),
  ]);
  if (!article || (start !== undefined && article.start !== Number(start))) return undefined;
  const inside = [article.path!, article.start!, article.end!];
  const within = 'WHERE path = ? AND start >= ? AND "end" <= ? ORDER BY start, "end"';
  const facts = store.all(`SELECT ${list('facts')} FROM facts ${within}, id`, inside).map((row) => dataRow('facts', row));
  const claims = [...new Set(facts.map(({ claim }) => claim).filter((claim) => claim !== null))];
  const known = store.all(
    `SELECT id, verdict, (SELECT count(*) FROM fact WHERE fact.claim = claim.id) AS facts FROM claim WHERE id IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(claims)],
  );
  return {
    article,
    text: String(
      store.get('SELECT substr(text, ? + 1, ? - ?) AS text FROM source WHERE path = ?', [
        article.start!,
        article.end!,
        article.start!,
        article.path!,
      ])?.text ?? '',
    ),
    blocks: blocksOf(store, String(article.path), Number(article.start)),
    figures: store.all(`SELECT ${list('figures')} FROM figures ${within}`, inside),
    facts,
    unread: store.all(`SELECT ${list('unread')} FROM unread ${within}`, inside),
    claims: Object.fromEntries(
      known.map(({ id: claim, verdict, facts }) => [String(claim), { verdict: String(verdict), facts: Number(facts) }]),
    ),
    ...neighbours(store, String(article.path), Number(article.start)),
  };
}

function neighbours(store: Store, path: string, start: number): Pick<Story, 'previous' | 'next'> {
  const beside = (than: '<' | '>', way: 'DESC' | 'ASC') => {
    const same = store.get(
      `SELECT source.path || '@' || article.start AS id FROM article JOIN source ON source.id = article.source
       WHERE source.path = ? AND article.start ${than} ? ORDER BY article.start ${way} LIMIT 1`,
      [path, start],
    );
    const other =
      same ??
      store.get(
        `SELECT source.path || '@' || article.start AS id FROM source JOIN article ON article.source = source.id
       WHERE source.path ${than} ? ORDER BY source.path ${way}, article.start ${way} LIMIT 1`,
        [path],
      );
    return other ? String(other.id) : null;
  };
  return { previous: beside('<', 'DESC'), next: beside('>', 'ASC') };
}
