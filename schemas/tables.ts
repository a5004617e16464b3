import { z } from 'zod';
import { Article } from './article.js';
import { Claim } from './claim.js';
import { Entity } from './entity.js';
import { Fact } from './fact.js';
import { Failure } from './failure.js';
import { Figure } from './figure.js';
import { Finding } from './finding.js';
import { Source } from './source.js';
import { Unread } from './unread.js';

/** A schema with the named columns first, in that order, and the others as they come. */
function leading<T extends z.ZodRawShape>(schema: z.ZodObject<T>, first: readonly (keyof T & string)[]): z.ZodObject<T> {
  const shape = {} as Record<string, unknown>;
  for (const name of [...first, ...Object.keys(schema.shape)]) shape[name] ??= schema.shape[name];
  return z.object(shape as T).strict();
}

const PLACE = ['path', 'article', 'start', 'end', 'text'] as const;
const count = (what: string) => z.int().nonnegative().describe(what);

/** The tables of the dataset: rows as every export gives them, columns in order. Offsets are Unicode code points. */
export const Tables = {
  figures: leading(Figure, ['id', ...PLACE]),
  facts: leading(Fact, ['id', 'figure', ...PLACE]),
  claims: leading(Claim, ['id']),
  findings: leading(Finding, ['id']),
  articles: leading(
    Article.extend({
      cluster: z.string().nullable().describe('near-copies of one another share it'),
      chars: count('length in characters'),
      figures: count('how many figures it holds'),
      facts: count('how many facts it holds'),
    }),
    ['article', 'path', 'start', 'end'],
  ),
  entities: leading(Entity.extend({ facts: count('how many facts are about it') }), ['id']),
  sources: leading(Source.omit({ metadata: true }).extend({ chars: count('length in characters') }), [
    'path',
    'sha256',
    'format',
    'encoding',
    'chars',
    'text',
  ]),
  unread: leading(Unread, ['path', 'start', 'end', 'text']),
  failures: leading(Failure, ['path']),
} as const;
export type TableName = keyof typeof Tables;

/** What a table is, what tells its rows apart, and which rows of other tables it names: column → table.column. */
export interface About {
  about: string;
  key: readonly string[];
  refers: Readonly<Record<string, `${TableName}.${string}`>>;
}

export const ABOUT: Readonly<Record<TableName, About>> = {
  figures: {
    about: 'Every figure that was read, bound to a fact or not, with the exact characters it was read from.',
    key: ['id'],
    refers: { path: 'sources.path', article: 'articles.article' },
  },
  facts: {
    about: 'Figures that say something of an entity: what is measured, of whom, for when.',
    key: ['id'],
    refers: { figure: 'figures.id', path: 'sources.path', article: 'articles.article', entity_id: 'entities.id', claim: 'claims.id' },
  },
  claims: { about: 'Facts that say the same thing, joined, and whether they agree.', key: ['id'], refers: { entity_id: 'entities.id' } },
  findings: { about: 'What the checks have to say, each with its arithmetic.', key: ['id'], refers: {} },
  articles: { about: 'The stories inside the sources.', key: ['article'], refers: { path: 'sources.path' } },
  entities: { about: 'Places, zones, organisations, projects and other named things.', key: ['id'], refers: {} },
  sources: { about: 'The texts that were read, as decoded.', key: ['path'], refers: {} },
  unread: {
    about: 'What looks like a figure and could not be read: listed, never guessed.',
    key: ['path', 'start', 'end'],
    refers: { path: 'sources.path' },
  },
  failures: { about: 'Files and records that could not be used, and why.', key: [], refers: {} },
};
export type FactRow = z.infer<typeof Tables.facts>;
export type FigureRow = z.infer<typeof Tables.figures>;
export type ClaimRow = z.infer<typeof Tables.claims>;
export type ArticleRow = z.infer<typeof Tables.articles>;
export type EntityRow = z.infer<typeof Tables.entities>;
