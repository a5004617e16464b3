#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { FilterError, GoldError } from '../query/query.js';
import { CorpusError, programVersion } from '../run/run.js';
import { StoreError } from '../store/store.js';
import { check } from './check.js';
import { diff } from './diff.js';
import { evaluateCommand } from './evaluate.js';
import { explainCommand } from './explain.js';
import { exploreCommand } from './explore.js';
import { exportCommand } from './export.js';
import { filters } from './filters.js';
import { lists } from './lists.js';
import { endWithReader, remark, UsageError } from './output.js';
import { query } from './query.js';
import { runCommand } from './run.js';
import { sample } from './sample.js';
import { start } from './start.js';

/** Exit codes: 0 done, 1 what the caller asked to fail on (or a fault of ours), 2 wrong usage. */
const USAGE = [UsageError, StoreError, FilterError, GoldError, CorpusError];

export function programOf(): Command {
  const program = new Command('shuzheng')
    .description('数证: every figure in Chinese news, with its evidence. Articles go in; a database of facts comes out.')
    .version(programVersion())
    .showSuggestionAfterError()
    .configureOutput({ outputError: (text, write) => write(`shuzheng: ${text.trim().replaceAll(/\s*\n\s*/g, ' ')}\n`) })
    .exitOverride();
  for (const add of [
    start,
    runCommand,
    query,
    lists,
    check,
    diff,
    explainCommand,
    exploreCommand,
    exportCommand,
    sample,
    evaluateCommand,
    filters,
  ])
    add(program);
  program.addHelpText('after', `\nShow more of a command:\n  shuzheng help query\n`);
  return program;
}

/** The one place where errors become a line and an exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  endWithReader();
  try {
    await programOf().parseAsync([...argv], { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    remark(`shuzheng: ${error instanceof Error ? error.message : String(error)}`);
    if (process.env.SHUZHENG_DEBUG && error instanceof Error) remark(error.stack ?? '');
    return USAGE.some((kind) => error instanceof kind) ? 2 : 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
