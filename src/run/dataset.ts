import type { ArticleRow, Extraction, Fact, Figure, Source } from '../../schemas/schemas.js';
import { claimOf, codePoints } from '../store/store.js';

/** An extraction as the dataset has it, before it is merged with others. */
export interface Dataset {
  figures: Figure[];
  facts: Fact[];
  articles: ArticleRow[];
}

/** Offsets become code points, facts know their claims, articles their counts: the same rows as a run would export. */
export function datasetOf({ path, text }: Source, { articles, figures, facts }: Extraction): Dataset {
  const at = codePoints(text);
  const name = (article: string) => `${path}@${at(Number(article.slice(path.length + 1)))}`;
  const placed = <T extends Figure>(figure: T): T => ({
    ...figure,
    article: name(figure.article),
    start: at(figure.start),
    end: at(figure.end),
  });
  const count = (rows: readonly Figure[], article: string) => rows.filter((row) => row.article === article).length;
  return {
    figures: figures.map(placed),
    facts: facts.map((fact) => ({ ...placed(fact), quote_start: at(fact.quote_start), claim: claimOf(fact, name(fact.article)) })),
    articles: articles.map((article) => ({
      ...article,
      article: name(article.article),
      start: at(article.start),
      end: at(article.end),
      cluster: null,
      chars: at(article.end) - at(article.start),
      figures: count(figures, article.article),
      facts: count(facts, article.article),
    })),
  };
}

/** What was not read, by code points. */
export function unreadOf({ text }: Source, { unread }: Extraction): Extraction['unread'] {
  const at = codePoints(text);
  return unread.map((item) => ({ ...item, start: at(item.start), end: at(item.end) }));
}
