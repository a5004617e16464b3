import type { Metadata } from '../../schemas/schemas.js';
import type { Derivation } from '../bind/bind.js';
import { extract } from '../extract.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Store } from '../store/store.js';
import { columnsOf, type DataRow, dataRow } from './tables.js';

/** The way from characters to facts, for one figure. */
export interface Explanation {
  figure: DataRow;
  facts: DataRow[];
  /** By claim id: the claim, and the facts of others that support it. */
  claims: Map<string, { claim: DataRow; others: DataRow[] }>;
  /** The characters beside it in the source. */
  before: string;
  after: string;
}

const AROUND = 40;

/**
 * The ids of the figures at a place of a source, in order: `path:offset` names one by a code point in it, `path:text` all that the first
 * occurrence of a text holds or touches. Undefined where `place` does not begin with the path of a source.
 */
export function figuresAt(store: Store, place: string): string[] | undefined {
  const colon = place.lastIndexOf(':');
  const path = place.slice(0, colon);
  const rest = place.slice(colon + 1);
  if (colon < 1 || rest === '' || !store.get('SELECT path FROM source WHERE path = ?', [path])) return undefined;
  const from = /^\d+$/.test(rest)
    ? Number(rest)
    : Number(store.get('SELECT instr(text, ?) AS at FROM source WHERE path = ?', [rest, path])?.at) - 1;
  if (from < 0) return [];
  const to = /^\d+$/.test(rest) ? from + 1 : from + [...rest].length;
  const found = store.all('SELECT id FROM figures WHERE path = ? AND start < ? AND "end" > ? ORDER BY start', [path, to, from]);
  return found.map((row) => String(row.id));
}

/** Explains a figure or a fact, by id or the beginning of one. Undefined where none has it; a list where several do. */
export function explain(store: Store, id: string): Explanation | string[] | undefined {
  const [key = '', ordinal] = id.split('.');
  const keys = store.all(`SELECT key FROM figure WHERE key >= ? AND key < ? || char(1114111) ORDER BY key LIMIT 10`, [key, key]);
  const exact = keys.find((row) => row.key === key) ?? (keys.length === 1 ? keys[0] : undefined);
  if (exact === undefined) return keys.length === 0 ? undefined : keys.map((row) => String(row.key));
  const figure = store.get(`SELECT ${select('figures')} FROM figures WHERE id = ?`, [exact.key!])!;
  const facts = store
    .all(`SELECT ${select('facts')} FROM facts WHERE figure = ? ORDER BY length(id), id`, [exact.key!])
    .map((row) => dataRow('facts', row))
    .filter((fact) => ordinal === undefined || fact.id === `${exact.key}.${ordinal}`);
  if (ordinal !== undefined && facts.length === 0) return undefined;
  const claims: Explanation['claims'] = new Map();
  for (const fact of facts) {
    if (typeof fact.claim !== 'string') continue;
    const claim = store.get(`SELECT ${select('claims')} FROM claims WHERE id = ?`, [fact.claim]);
    const others = store.all(`SELECT ${select('facts')} FROM facts WHERE claim = ? AND id <> ? ORDER BY path, start LIMIT 20`, [
      fact.claim,
      String(fact.id),
    ]);
    if (claim) claims.set(fact.claim, { claim: dataRow('claims', claim), others: others.map((row) => dataRow('facts', row)) });
  }
  const around = store.get(
    `SELECT substr(text, max(1, ? + 1 - ${AROUND}), min(?, ${AROUND})) AS before, substr(text, ? + 1, ${AROUND}) AS after
     FROM source WHERE path = ?`,
    [figure.start!, figure.start!, figure.end!, figure.path!],
  )!;
  return { figure: dataRow('figures', figure), facts, claims, before: String(around.before), after: String(around.after) };
}

const select = (table: 'figures' | 'facts' | 'claims') =>
  columnsOf(table)
    .map((column) => `"${column}"`)
    .join(', ');

/**
 * How the facts of a source came about, by fact id: its text is extracted once more, with what the store knows of its articles as
 * metadata. A fact that the rules of today do not make is missing.
 */
export function derivations(store: Store, path: string, lexicon: Lexicon): Map<string, Derivation> {
  const source = store.get('SELECT path, format, encoding, sha256, text FROM source WHERE path = ?', [path]);
  const out = new Map<string, Derivation>();
  if (!source) return out;
  const articles = store.all('SELECT title, published, published_basis, publisher, url FROM articles WHERE path = ? ORDER BY start', [
    path,
  ]);
  const metadata = articles.map((article, i): Metadata => {
    const said: Metadata = { article: String(i + 1) };
    if (typeof article.title === 'string') said.title = article.title;
    if (article.published_basis === 'metadata' && typeof article.published === 'string') said.published = article.published;
    if (typeof article.publisher === 'string') said.publisher = article.publisher;
    return said;
  });
  const text = String(source.text);
  const again = { path, format: String(source.format), encoding: String(source.encoding), sha256: String(source.sha256), text, metadata };
  extract(again, lexicon, (derivation) => out.set(derivation.fact, derivation));
  return out;
}
