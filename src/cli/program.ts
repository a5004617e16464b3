import { Command } from 'commander';
import { programVersion } from '../run/run.js';
import { check } from './check.js';
import { diff } from './diff.js';
import { evaluateCommand } from './evaluate.js';
import { explainCommand } from './explain.js';
import { exploreCommand } from './explore.js';
import { exportCommand } from './export.js';
import { filters } from './filters.js';
import { lists } from './lists.js';
import { query } from './query.js';
import { runCommand } from './run.js';
import { sample } from './sample.js';
import { start } from './start.js';

/** The commands, in the order that help shows them. */
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
