import type { Command } from 'commander';
import { loadLexicon } from '../lexicon/lexicon.js';
import { extractLine, figuresOfLine } from '../run/run.js';
import { lines } from './lines.js';
import { print } from './output.js';

/** The filters: a line of stdin in, a line of stdout out. */
export function filters(program: Command): void {
  program
    .command('figures')
    .summary('find figures in lines of text (filter)')
    .description('Each line of stdin is a text; for each, one line {"figures": [...]}. Offsets are Unicode code points of the line.')
    .addHelpText('after', `\nExample:\n  echo '上半年签约项目212个，总投资569.96亿元' | shuzheng figures\n`)
    .action(async () => {
      const lexicon = loadLexicon();
      for await (const text of lines(process.stdin)) await print(JSON.stringify({ figures: figuresOfLine(text, lexicon) }));
    });

  program
    .command('extract')
    .summary('extract facts from JSON lines (filter)')
    .description(
      'Each line of stdin is {"id", "text", "title"?, "published"?, "publisher"?, "url"?}; for each, one line {"id", "figures", "facts", "articles"} or {"id", "error"}.',
    )
    .addHelpText(
      'after',
      `\nExample:\n  echo '{"id": "1", "text": "胶州市上半年新签约项目212个。", "published": "2023-07-26"}' | shuzheng extract\n`,
    )
    .action(async () => {
      const lexicon = loadLexicon();
      for await (const line of lines(process.stdin)) if (line.trim() !== '') await print(JSON.stringify(extractLine(line, lexicon)));
    });
}
