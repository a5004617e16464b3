import type { Command } from 'commander';
import { type RunSummary, readerOf, run } from '../run/run.js';
import { checkLexicon, LEXICON } from './lexicon.js';
import { whole } from './numbers.js';
import { withDatabase } from './open.js';
import { AskedFailure, print, remark, UsageError } from './output.js';
import { progressOn } from './progress.js';

interface Options {
  db: string;
  strict?: boolean;
  quiet?: boolean;
  map?: Record<string, string>;
  workers?: number;
  lexicon?: string;
  verify?: boolean;
}

const EXAMPLES = `
Examples:
  shuzheng run                              # corpus/ into out/shuzheng.db
  shuzheng run ~/articles --db out/news.db
  shuzheng run ~/articles --lexicon names/  # with entities.csv and ignore.csv of your own
`;

export function runCommand(program: Command): void {
  withDatabase(program.command('run'))
    .summary('extract a corpus into the database')
    .description('Reads a folder of articles and brings the database up to date with it; what is unchanged is not read again.')
    .argument('[corpus]', 'folder of articles, a file, or a quoted glob', 'corpus')
    .option('--map <name=field>', 'where records have a name of ours in another field: --map text=body --map id=nr', mapping)
    .option('--workers <n>', 'extract in so many workers (as many as there are cores and room for)', whole)
    .option('--lexicon <dir>', LEXICON)
    .option('--strict', 'stop at the first failure, with exit code 1')
    .option('--verify', 'open files of unchanged size and time, too, and compare the hashes of what they hold')
    .option('--quiet', 'no progress')
    .addHelpText('after', EXAMPLES)
    .action(async (corpus: string, { db, strict = false, quiet = false, verify = false, map = {}, workers, lexicon }: Options) => {
      if (lexicon !== undefined) checkLexicon(lexicon);
      const summary = await runHere(corpus, db, {
        strict,
        quiet,
        verify,
        map,
        ...(workers && { workers }),
        ...(lexicon !== undefined && { lexicon }),
      });
      await print(counts(summary));
      if (summary.failures.length > 0) remark(`${summary.failures.length} failures; see them with: shuzheng failures --db ${db}`);
      if (summary.interrupted) throw new AskedFailure('interrupted; the next run goes on from here');
    });
}

/** name=field, gathered. */
function mapping(value: string, before: Record<string, string> = {}): Record<string, string> {
  const [, name, field] = /^(\w+)=(.+)$/.exec(value) ?? [];
  if (name === undefined || field === undefined) throw new UsageError(`--map wants name=field, not ${value}`);
  return { ...before, [name]: field };
}

interface RunHere {
  strict: boolean;
  quiet: boolean;
  map?: Record<string, string>;
  workers?: number;
  lexicon?: string;
  verify?: boolean;
}

/** Runs with progress on stderr; Ctrl-C ends it cleanly, a second one at once. */
export async function runHere(
  corpus: string,
  db: string,
  { strict, quiet, verify = false, map = {}, workers, lexicon }: RunHere,
): Promise<RunSummary> {
  const stop = new AbortController();
  const onSignal = () => {
    if (stop.signal.aborted) process.exit(130);
    stop.abort();
    remark('\nending; what is read so far is kept (again to stop at once)');
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  const progress = progressOn(process.stderr);
  try {
    const summary = await run(corpus, db, {
      reader: readerOf(map),
      strict,
      verify,
      signal: stop.signal,
      ...(workers && { workers }),
      ...(lexicon !== undefined && { lexicon }),
      ...(!quiet && { onProgress: progress.show }),
    });
    for (const { message } of quiet ? [] : summary.failures.slice(0, 20)) remark(message);
    return summary;
  } finally {
    progress.end();
    process.off('SIGINT', onSignal);
    process.off('SIGTERM', onSignal);
  }
}

export function counts({ counts: c, extracted, removed }: RunSummary): string {
  const done =
    extracted === 0 && removed === 0 ? 'nothing new' : `${extracted} sources extracted${removed > 0 ? `, ${removed} removed` : ''}`;
  return `${c.articles} articles · ${c.figures} figures · ${c.facts} facts · ${c.failures} failures (${done})`;
}
