import type { Command } from 'commander';
import { loadLexicon } from '../lexicon/lexicon.js';
import { type LineOptions, lineFilters, load } from '../run/run.js';
import { checkLexicon, LEXICON, lexiconOf } from './lexicon.js';
import { lines } from './lines.js';
import { withDatabase } from './open.js';
import { print, remark } from './output.js';
import { counts } from './run.js';

/** The filters: a line of stdin in, a line of stdout out. */
export function filters(program: Command): void {
  program
    .command('figures')
    .summary('find figures in lines of text (filter)')
    .option('--bare', 'also numbers without a unit')
    .description('Each line of stdin is a text; for each, one line {"figures": [...]}. Offsets are Unicode code points of the line.')
    .addHelpText('after', `\nExample:\n  echo '上半年签约项目212个，总投资569.96亿元' | shuzheng figures\n`)
    .action(async ({ bare }: { bare?: boolean }) => {
      const { figuresOfLine } = await lineFilters();
      const lexicon = loadLexicon();
      for await (const text of lines(process.stdin)) await print(JSON.stringify({ figures: figuresOfLine(text, lexicon, bare) }));
    });

  program
    .command('extract')
    .summary('extract facts from JSON lines (filter)')
    .description(
      'Each line of stdin is {"id", "text", "title"?, "published"?, "publisher"?, "url"?}; for each, one line {"id", "figures", "facts", "articles"} or {"id", "error"}.',
    )
    .option('--full', 'add entities, unread numbers and the source: what load takes')
    .option('--lexicon <dir>', LEXICON)
    .option('--file <name>', 'the records are of this file: they become name#id, as in a run over it')
    .addHelpText('after', EXTRACT_EXAMPLES)
    .action(async ({ lexicon: own, ...options }: LineOptions & { lexicon?: string }) => {
      const { extractLine } = await lineFilters();
      const lexicon = lexiconOf(own);
      for await (const line of lines(process.stdin))
        if (line.trim() !== '') await print(JSON.stringify(extractLine(line, lexicon, options)));
    });

  withDatabase(program.command('load'))
    .summary('take what extract wrote into the database')
    .description('Takes the lines of `extract --full` from stdin into the database, with the same result as a run.')
    .option('--lexicon <dir>', `the ${LEXICON.split(':')[0]} that the lines were extracted with`)
    .addHelpText('after', LOAD_EXAMPLES)
    .action(async ({ db, lexicon }: { db: string; lexicon?: string }) => {
      if (lexicon !== undefined) checkLexicon(lexicon);
      const summary = await load(lines(process.stdin), db, { lexicon });
      await print(counts(summary));
      for (const { message } of summary.failures.slice(0, 20)) remark(message);
    });
}

const EXTRACT_EXAMPLES = `
Examples:
  echo '{"id": "1", "text": "胶州市上半年新签约项目212个。", "published": "2023-07-26"}' | shuzheng extract
  shuzheng extract --full --file news.jsonl < news.jsonl | shuzheng load --db out/news.db
`;
const LOAD_EXAMPLES = `
Example:
  cat machine1.jsonl machine2.jsonl | shuzheng load --db out/news.db
`;
