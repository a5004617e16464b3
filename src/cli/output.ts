import { once } from 'node:events';

/** Results go to stdout; waits where the reader of a pipe is slower than we are. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain');
}

/** Progress and remarks go to stderr. */
export function remark(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** A reader that has seen enough (`| head`) closes the pipe: that ends the command, and is no error. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

/** Wrong usage, said in one line. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** What the caller asked to fail on; what there is to say has been printed. */
export class AskedFailure extends Error {
  override name = 'AskedFailure';
}
