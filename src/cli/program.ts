import { Command } from 'commander';
import { programVersion } from '../run/run.js';

/** What gives the program the commands of a file. */
type Add = (program: Command) => void;

/** The commands, in the order that help shows them, each with the file that has it: a file is loaded when a command of it is asked for. */
const COMMANDS: readonly (readonly [names: readonly string[], load: () => Promise<Add>])[] = [
  [['start'], async () => (await import('./start.js')).start],
  [['run'], async () => (await import('./run.js')).runCommand],
  [['query'], async () => (await import('./query.js')).query],
  [['entities', 'indicators', 'runs', 'failures'], async () => (await import('./lists.js')).lists],
  [['check'], async () => (await import('./check.js')).check],
  [['diff'], async () => (await import('./diff.js')).diff],
  [['explain'], async () => (await import('./explain.js')).explainCommand],
  [['explore'], async () => (await import('./explore.js')).exploreCommand],
  [['export'], async () => (await import('./export.js')).exportCommand],
  [['sample'], async () => (await import('./sample.js')).sample],
  [['evaluate'], async () => (await import('./evaluate.js')).evaluateCommand],
  [['figures', 'extract', 'load'], async () => (await import('./filters.js')).filters],
];

/**
 * The program as far as a command line asks for it: where its first word is a command, the file of that command alone, else (help, a word that
 * is none) all of them. Loading all of them takes longer than a run with nothing to do.
 */
export async function programOf(argv: readonly string[] = []): Promise<Command> {
  const program = new Command('shuzheng')
    .description('数证: every figure in Chinese news, with its evidence. Articles go in; a database of facts comes out.')
    .version(programVersion())
    .showSuggestionAfterError()
    .configureOutput({ outputError: (text, write) => write(`shuzheng: ${text.trim().replaceAll(/\s*\n\s*/g, ' ')}\n`) })
    .exitOverride();
  const asked = COMMANDS.filter(([names]) => names.includes(argv[0] ?? ''));
  for (const [, load] of asked.length > 0 ? asked : COMMANDS) (await load())(program);
  program.addHelpText('after', `\nShow more of a command:\n  shuzheng help query\n`);
  return program;
}
