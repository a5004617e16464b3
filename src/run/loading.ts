import { z } from 'zod';
import { Article, Entity, type Extraction, Fact, type Failure, Figure, Source, Unread } from '../../schemas/schemas.js';
import { codeUnits, lockWriter, openStore, SpanError, type Store, StoreError } from '../store/store.js';
import { checkStore } from './checking.js';
import { checksHash, programVersion, rulesHash } from './rules.js';
import type { RunSummary } from './summary.js';

/** A line that `extract --full` wrote. */
const Line = z.object({
  articles: z.array(Article),
  figures: z.array(Figure),
  facts: z.array(Fact),
  entities: z.array(Entity),
  unread: z.array(Unread),
  source: Source,
});
type Line = z.infer<typeof Line>;

const BATCH = 500;

/**
 * Takes what `extract --full` wrote elsewhere into a store, with the same result as a run: every span is verified again, sources replace those
 * of the same path, nothing else is touched. `lexicon` is the user's folder that the lines were extracted with: a run with it finds nothing to
 * do again. Lines that are errors or broken become failures. Throws StoreError where the store is not free.
 */
export async function load(
  lines: AsyncIterable<string>,
  db: string,
  { lexicon, now = () => new Date() }: { lexicon?: string | undefined; now?: () => Date } = {},
): Promise<RunSummary> {
  const release = lockWriter(db);
  if (!release) throw new StoreError(`another run is writing to ${db}; wait for it, or stop it`);
  let store: Store | undefined;
  try {
    store = openStore(db);
    store.fill();
    const rules = rulesHash(lexicon);
    const id = store.startRun({ corpus: '(load)', version: programVersion(), rules, started: now().toISOString() });
    const failures: Failure[] = [];
    let batch: Line[] = [];
    let extracted = 0;
    const flush = (open: Store) => {
      extracted += writeLines(open, batch, rules, failures);
      batch = [];
    };
    let number = 0;
    for await (const text of lines) {
      number++;
      if (text.trim() === '') continue;
      const line = lineOf(text, number);
      if ('code' in line) failures.push(line);
      else batch.push(line);
      if (batch.length >= BATCH) flush(store);
    }
    flush(store);
    const open = store;
    open.transaction(() => open.fail('(load)', failures));
    store.settle();
    store.checkWith(checksHash());
    await checkStore(store);
    const counts = store.counts();
    store.finishRun(id, now().toISOString(), { ...counts, extracted, removed: 0 });
    return { counts, extracted, unchanged: 0, removed: 0, failures, interrupted: false };
  } finally {
    store?.close();
    release();
  }
}

function lineOf(text: string, number: number): Line | Failure {
  const fail = (path: string, what: string): Failure => ({ path, code: 'record', message: `line ${number}: ${what}` });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return fail('(load)', 'not a JSON object; load takes what `shuzheng extract --full` wrote');
  }
  if (typeof json === 'object' && json !== null && 'error' in json) {
    const id = 'id' in json && json.id !== null ? String(json.id) : '(load)';
    return fail(id, `${id} was not extracted: ${json.error}`);
  }
  const line = Line.safeParse(json);
  if (line.success) return line.data;
  const [issue] = line.error.issues;
  return fail('(load)', `${issue?.path.join('.')}: ${issue?.message}; load takes what \`shuzheng extract --full\` wrote`);
}

function writeLines(store: Store, lines: readonly Line[], rules: string, failures: Failure[]): number {
  let written = 0;
  store.transaction(() => {
    for (const line of lines)
      try {
        const { source } = line;
        const file = store.openFile(source.path.replace(/#[^#]*$/, ''));
        store.writeExtraction(source, extractionOf(line), { file, metadata: '', rules });
        written++;
      } catch (error) {
        if (!(error instanceof SpanError)) throw error;
        failures.push({ path: line.source.path, code: 'extract', message: error.message });
      }
  });
  return written;
}

/** Code points become UTF-16 code units again. */
function extractionOf({ source, articles, figures, facts, entities, unread }: Line): Extraction {
  const at = codeUnits(source.text);
  const { path } = source;
  const placed = <T extends { start: number; end: number }>(span: T): T => ({ ...span, start: at(span.start), end: at(span.end) });
  const article = (name: string) => `${path}@${at(Number(name.slice(path.length + 1)))}`;
  return {
    articles: articles.map((row) => ({ ...placed(row), article: article(row.article) })),
    figures: figures.map((row) => ({ ...placed(row), article: article(row.article) })),
    facts: facts.map((row) => ({ ...placed(row), article: article(row.article), quote_start: at(row.quote_start), claim: null })),
    entities,
    unread: unread.map(placed),
  };
}
