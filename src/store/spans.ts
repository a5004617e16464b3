import type { Extraction, Source, Span } from '../../schemas/schemas.js';

/** An extraction whose spans do not cut out what they claim: a bug of the rule that made it, never of the text. */
export class SpanError extends Error {
  override name = 'SpanError';
}

/**
 * Evidence or nothing: every figure, fact, quote and unread stretch must cut its own text out of the source, and every figure and fact
 * must lie in an article of the extraction. Offsets are UTF-16 code units. Throws SpanError with the first that does not.
 */
export function verify(source: Source, extraction: Extraction): void {
  const { text, path } = source;
  const cut = (what: string, span: Span, expected: string) => {
    const found = text.slice(span.start, span.end);
    if (found !== expected)
      throw new SpanError(`${path}: ${what} ${span.start}–${span.end} is ${JSON.stringify(found)}, not ${JSON.stringify(expected)}`);
  };
  const articles = new Set<string>();
  for (const article of extraction.articles) {
    if (article.path !== path) throw new SpanError(`${path}: article ${article.article} is of another source`);
    if (article.start > article.end || article.end > text.length)
      throw new SpanError(`${path}: article ${article.article} leaves the text`);
    articles.add(article.article);
  }
  const figures = new Set<string>();
  for (const figure of extraction.figures) {
    cut('figure', figure, figure.text);
    if (!articles.has(figure.article)) throw new SpanError(`${path}: figure ${figure.id} lies in no article (${figure.article})`);
    if (figures.has(figure.id)) throw new SpanError(`${path}: figure ${figure.id} is there twice`);
    figures.add(figure.id);
  }
  for (const fact of extraction.facts) {
    cut('fact', fact, fact.text);
    cut('quote', { start: fact.quote_start, end: fact.quote_start + fact.quote.length }, fact.quote);
    if (!figures.has(fact.figure)) throw new SpanError(`${path}: fact ${fact.id} is of no figure (${fact.figure})`);
    if (!fact.id.startsWith(`${fact.figure}.`)) throw new SpanError(`${path}: fact ${fact.id} is not named after figure ${fact.figure}`);
  }
  for (const unread of extraction.unread) cut('unread', unread, unread.text);
}
