import type { Command } from 'commander';
import { type Overview, overview } from '../query/query.js';
import { asking, DATABASE } from './open.js';
import { print, remark } from './output.js';
import { runHere } from './run.js';
import { clipped, shown } from './table.js';

/** What `npm start` runs: the corpus that ships with the project, and what came of it. */
export function start(program: Command): void {
  program
    .command('start')
    .summary('run on corpus/ and show what came of it')
    .description(`Runs on corpus/ into ${DATABASE} and prints a summary with sample facts; then what to try next.`)
    .action(async () => {
      const { failures } = await runHere('corpus', DATABASE, { strict: false, quiet: false });
      if (failures.length > 0) remark(`${failures.length} failures`);
      await asking(DATABASE, async (store) => {
        for (const line of lines(overview(store))) await print(line);
      });
    });
}

function lines({ articles, figures, bound, facts, entities, verdicts, disagreements, samples, findings }: Overview): string[] {
  const share = figures === 0 ? 0 : Math.round((bound / figures) * 100);
  const of = (verdict: string) => verdicts[verdict] ?? 0;
  const out = [
    '',
    '数证 · every figure, with its evidence',
    '',
    `  ${articles} articles read, ${figures} figures found`,
    `  ${facts} facts bound (${share} % of figures) about ${entities} entities`,
    `  ${of('agree')} claims confirmed by a second statement, ${disagreements} on which articles disagree, ${of('single')} stated once`,
  ];
  if (samples.length > 0) out.push('', 'Five of the facts:');
  for (const fact of samples) {
    const what = [fact.scope, fact.indicator].filter(Boolean).join(' ');
    const aside = [fact.measure === 'level' ? null : fact.measure, fact.status === 'actual' ? null : fact.status]
      .filter(Boolean)
      .join(', ');
    out.push('', `  ${fact.entity} · ${what} · ${fact.period ?? 'no period stated'} · ${fact.text}${aside ? ` (${aside})` : ''}`);
    out.push(`    “${clipped(shown(fact.quote ?? null), 110)}”`, `    ${fact.path}`);
  }
  if (findings.length > 0) out.push('', 'Where articles disagree:', ...findings.map(({ message }) => `  ${message}`));
  const [first] = samples;
  out.push(
    '',
    `The database is ${DATABASE} (SQLite; open it with anything). Try next:`,
    '',
    `  node dist/src/cli/main.js query ${first ? `--entity ${first.entity}` : '--kind money'}`,
    '  node dist/src/cli/main.js check',
    '  node dist/src/cli/main.js export --format csv --to out/csv',
    '',
  );
  return out;
}
