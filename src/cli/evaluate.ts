import type { Command } from 'commander';
import { type Evaluation, evaluate, foundInExport, foundInStore, show } from '../query/query.js';
import { asking, DATABASE } from './open.js';
import { print, UsageError } from './output.js';

const KINDS = ['missed', 'spurious', 'value', 'unit', 'approx', 'span', 'offset', 'entity', 'indicator', 'period', 'role', 'nofact'];

const EXAMPLES = `
Examples:
  shuzheng evaluate corpus/gold corpus
  shuzheng evaluate corpus/gold corpus out/export --list missed
`;

interface Options {
  db: string;
  list?: string;
  json?: boolean;
}

export function evaluateCommand(program: Command): void {
  program
    .command('evaluate')
    .summary('compare what was found with gold')
    .description('Scores a database or an export against annotations: a line an article, one for all, one for the mean.')
    .argument('<gold>', 'folder of NNN.json')
    .argument('<articles>', 'folder of NNN*.txt')
    .argument('[export]', 'folder with figures.jsonl and facts.jsonl; the database where absent')
    .option('--db <file>', 'the database', DATABASE)
    .option('--list <kind>', `show the cases of one kind: ${KINDS.join(', ')}`)
    .option('--json', 'print the rates as an object, last')
    .addHelpText('after', EXAMPLES)
    .action(async (gold: string, articles: string, folder: string | undefined, { db, list, json }: Options) => {
      if (list !== undefined && !KINDS.includes(list)) throw new UsageError(`no kind ${list}; there are ${KINDS.join(', ')}`);
      const result: Evaluation = folder
        ? evaluate(gold, articles, foundInExport(folder))
        : await asking(db, async (store) => evaluate(gold, articles, foundInStore(store)));
      for (const line of result.lines) await print(line);
      for (const { kind, article, message } of result.cases) if (kind === list) await print(`${kind} ${article} ${show(message)}`);
      if (json) await print(JSON.stringify(result.rates));
    });
}
