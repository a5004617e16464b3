import { existsSync, readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { AUDIT_COLUMNS, auditOf, curveOf, type Evaluation, evaluate, foundInExport, foundInStore, show } from '../query/query.js';
import { asking, DATABASE } from './open.js';
import { print, UsageError } from './output.js';
import { printRows } from './rows.js';

const KINDS = ['missed', 'spurious', 'value', 'unit', 'approx', 'span', 'offset', 'entity', 'indicator', 'period', 'role', 'nofact'];

const EXAMPLES = `
Examples:
  shuzheng evaluate corpus/gold corpus
  shuzheng evaluate corpus/gold corpus out/export --list missed
  shuzheng evaluate corpus/gold corpus --curve   # does 0.9 mean nine in ten?
  shuzheng evaluate --audit sheet.xlsx
`;

interface Options {
  db: string;
  list?: string;
  json?: boolean;
  audit?: string;
  curve?: boolean;
}

export function evaluateCommand(program: Command): void {
  program
    .command('evaluate')
    .summary('compare what was found with gold')
    .description('Scores a database or an export against annotations: a line an article, one for all, one for the mean.')
    .argument('[gold]', 'folder of NNN.json')
    .argument('[articles]', 'folder of NNN*.txt')
    .argument('[export]', 'folder with figures.jsonl and facts.jsonl; the database where absent')
    .option('--db <file>', 'the database', DATABASE)
    .option('--list <kind>', `show the cases of one kind: ${KINDS.join(', ')}`)
    .option('--audit <sheet>', 'score a filled audit sheet (.xlsx, .csv) instead: precision with 95 % intervals, by kind and rule')
    .option('--curve', 'show how often facts of each confidence are right')
    .option('--json', 'print the rates as an object, last')
    .addHelpText('after', EXAMPLES)
    .action(
      async (
        gold: string | undefined,
        articles: string | undefined,
        folder: string | undefined,
        { db, list, json, audit, curve }: Options,
      ) => {
        if (audit !== undefined) return audited(audit, json);
        if (gold === undefined || articles === undefined)
          throw new UsageError('evaluate wants the folders of gold and articles, or --audit SHEET');
        if (list !== undefined && !KINDS.includes(list)) throw new UsageError(`no kind ${list}; there are ${KINDS.join(', ')}`);
        const result: Evaluation = folder
          ? evaluate(gold, articles, foundInExport(folder))
          : await asking(db, async (store) => evaluate(gold, articles, foundInStore(store)));
        for (const line of result.lines) await print(line);
        for (const { kind, article, message } of result.cases) if (kind === list) await print(`${kind} ${article} ${show(message)}`);
        if (curve)
          for (const { from, to, facts, said, right } of curveOf(result.judged))
            await print(
              `confidence ${from.toFixed(1)}–${to.toFixed(1)}: ${facts} facts, said ${said.toFixed(2)}, right ${right.toFixed(2)}`,
            );
        if (json) await print(JSON.stringify(result.rates));
      },
    );
}

async function audited(file: string, json: boolean | undefined): Promise<void> {
  if (!existsSync(file)) throw new UsageError(`no sheet at ${file}; make one with: shuzheng sample --to ${file}`);
  const rows = await auditOf(readFileSync(file));
  await printRows(
    rows,
    { ...(json && { json }) },
    AUDIT_COLUMNS,
    AUDIT_COLUMNS.map((name) => ({ name })),
  );
}
