import { once } from 'node:events';
import { type Command, Option } from 'commander';
import { LANGUAGES, type Language, serve, writeStatic } from '../explore/explore.js';
import { asking, withDatabase } from './open.js';
import { print, remark, UsageError } from './output.js';

interface Options {
  db: string;
  port: number;
  host: string;
  static?: string;
  lang: Language;
}

const EXAMPLES = `
Examples:
  shuzheng explore
  shuzheng explore --db out/news.db --port 8080
  shuzheng explore --static out/pages      # files that open without a server
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
    .option('--static <folder>', 'write the pages as files instead')
    .addOption(new Option('--lang <language>', 'of the pages with --static').choices([...LANGUAGES]).default('zh'))
    .addHelpText('after', EXAMPLES)
    .action(async ({ db, port, host, static: folder, lang }: Options) => {
      if (folder !== undefined) {
        const files = await asking(db, (store) => writeStatic(store, { to: folder, language: lang, file: db }));
        return remark(`${folder}/index.html  ${files} files`);
      }
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
