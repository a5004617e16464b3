import { CommanderError } from 'commander';
import { remark } from './output.js';
import { programOf } from './program.js';

/** Exit codes: 0 done, 1 what the caller asked to fail on (or a fault of ours), 2 wrong usage: errors of these names, so that no room is loaded for them. */
const USAGE = ['UsageError', 'ExportError', 'StoreError', 'FilterError', 'GoldError', 'CorpusError'];

/** Does what the command line asks and returns the exit code: the one place where errors become a line and a code. */
export async function answer(argv: readonly string[]): Promise<number> {
  try {
    const program = await programOf(argv);
    await program.parseAsync([...argv], { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    remark(`shuzheng: ${error instanceof Error ? error.message : String(error)}`);
    if (process.env.SHUZHENG_DEBUG && error instanceof Error) remark(error.stack ?? '');
    return error instanceof Error && USAGE.includes(error.name) ? 2 : 1;
  }
}
