import { once } from 'node:events';
import type { Command } from 'commander';
import { serve } from '../explore/explore.js';
import { asking, withDatabase } from './open.js';
import { print, remark, UsageError } from './output.js';

interface Options {
  db: string;
  port: number;
  host: string;
}

const EXAMPLES = `
Examples:
  shuzheng explore
  shuzheng explore --db out/news.db --port 8080
`;

const portOf = (value: string) => {
  const port = Number(value);
  if (!/^\d{1,5}$/.test(value) || port > 65535) throw new UsageError(`not a port: ${value}`);
  return port;
};

export function exploreCommand(program: Command): void {
  withDatabase(program.command('explore'))
    .summary('look at the database in a browser')
    .description('Serves local pages on the database: overview, facts, articles with every figure marked, charts, findings, review.')
    .option('--port <n>', 'to listen on; 0 takes a free one', portOf, 4173)
    .option('--host <name>', 'to listen on; others than this machine can read what you open here', '127.0.0.1')
    .addHelpText('after', EXAMPLES)
    .action(async ({ db, port, host }: Options) => {
      await asking(db, async () => {});
      const served = await serve({ file: db, port, host }).catch((error: NodeJS.ErrnoException) => {
        throw new UsageError(
          error.code === 'EADDRINUSE' ? `port ${port} is taken; try --port 0` : `cannot listen on ${host}:${port}: ${error.message}`,
        );
      });
      await print(served.url);
      remark('Ctrl-C ends it.');
      await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
      await served.close();
    });
}
