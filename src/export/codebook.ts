import { ABOUT, columnsOfTable } from '../../schemas/schemas.js';
import { type DataRow, queryFacts } from '../query/query.js';
import type { Store } from '../store/store.js';
import { type Coverage, coverageOf, type Tally } from './coverage.js';
import type { Described } from './datapackage.js';
import type { Exported } from './export.js';

/** How to read the columns that are easily misread. */
const NOTIONS = [
  '**Where it stands.** `start`, `end` and `quote_start` are half-open and count Unicode code points: in Python `text[start:end]` cuts the span, in SQLite `substr(text, start + 1, "end" - start)`, in R `substr(text, start + 1, end)`.',
  '**The number.** `value` is in base units, without 万 and 亿 (569.96亿元 is 56996000000); `decimal` is the same as text, exact. A range has no `value`, but `low` and `high`. `signed` gives a change its sign: 下降3.2% is −3.2.',
  '**What the wording allows.** `min` and `max` are the strict limits of 近, 余, 超, 约, 以上 (null is open); `approximation` names them. 3000多 is not 3000.',
  '**For when.** `period` is ISO 8601 at the granularity of the text; `period_start` and `period_end` are for joins. `XXXX` is a year that nothing tells.',
  '**Stated or inferred.** `inferred` lists the slots (entity, indicator, period) that the clause does not state and that were carried over from before it.',
  '**Level, change, share.** Never mix them: filter on `measure` first, on `comparison` for changes (yoy is with a year before), on `status` for plans and targets.',
  '**Restated numbers.** Facts that say the same share a `claim`. Count and sum claims, not facts, or a number that ten articles repeat counts ten times.',
];

/** What a reader must know before relying on the numbers. */
const LIMITS = [
  'Facts are bound by rules, not by people. `confidence` is how often facts like it were right on annotated articles, not a probability for the single fact. Draw an audit sheet (`shuzheng sample`) before relying on a subset.',
  'Whose figure it is remains the hardest question: a work, shop or person that one sentence names may be missed, and its figure then goes to the place the article is at home in, marked `inferred`.',
  'A period of unknown year (`XXXX-…`) or none joins other facts inside one article only.',
  'Claims compare what the wordings allow: a measured figure stands for its value ± half a unit of its last stated digit; plain counts are exact. `value` is null where statements conflict; nothing is averaged.',
  '`independent` counts articles; near-copies are one only where `cluster` is filled.',
  'Figures that looked like one and could not be read are in `unread`, never guessed; sources that could not be used are in `failures`.',
];

/** CODEBOOK.md: what is in the files, how much of it, what to beware of and how to cite. Same store, same bytes. */
export function codebook(store: Store, files: readonly Exported[], { format, facts, quotes, info }: Described): string {
  const { title, license, selection } = info;
  const coverage = coverageOf(store, facts);
  return `${[
    `# ${title}`,
    '',
    ...opening(coverage, selection),
    '',
    ...example(store, facts, quotes),
    '## Files',
    '',
    ...table(
      ['file', 'rows', 'what', 'told apart by'],
      files.map(({ table, name, rows }) => [name, number(rows), ABOUT[table].about, ABOUT[table].key.map(code).join(', ') || '–']),
      [1],
    ),
    '',
    ...format.notes.map((note) => `- ${note}`),
    '',
    ...(format.opening ? [`\`\`\`${format.opening.language}`, ...format.opening.lines, '```', ''] : []),
    '## How to read it',
    '',
    ...NOTIONS.map((notion) => `- ${notion}`),
    '',
    '## What is in it',
    '',
    ...coverage.tallies.filter(({ rows }) => rows.length > 0).flatMap((tally) => spread(tally, coverage.facts)),
    '## Known limits',
    '',
    ...LIMITS.map((limit) => `- ${limit}`),
    '',
    '## Columns',
    ...files.flatMap(columns),
    '',
    '## How to cite',
    '',
    ...citation(store, title, license),
  ].join('\n')}\n`;
}

const code = (name: string) => `\`${name}\``;
const number = (n: number) => n.toLocaleString('en');

function opening({ facts, articles, undated, published, periods, inferred }: Coverage, selection: string | null): string[] {
  const dated = published ? `, published ${published.first} to ${published.last}` : '';
  const about = periods ? ` They are about ${periods.first} to ${periods.last}.` : '';
  const share = facts === 0 ? 0 : Math.round((100 * inferred) / facts);
  return [
    'Figures in Chinese news, each with the characters it was read from: what it measures, of whom, for which period.',
    '',
    `**${number(facts)} facts** from **${number(articles)} articles**${dated}${undated > 0 ? ` (${number(undated)} without a date)` : ''}.${about} In ${share} % of them a slot was carried over from another clause.`,
    ...(selection === null ? [] : ['', `This is a part of a database: \`${selection}\`, with all that these facts stand on.`]),
  ];
}

/** A fact that is sure and states all, else the first, told in words. */
function example(store: Store, facts: Described['facts'], quotes: boolean): string[] {
  const clear = { ...facts, measure: ['level'], inferred: ['none'], least_sure: '0.8', limit: 1 };
  const plain = facts?.measure === undefined && facts?.limit === undefined ? [...queryFacts(store, clear)] : [];
  const [fact] = plain.length > 0 ? plain : ([...queryFacts(store, { ...facts, limit: 1 })] as (DataRow | undefined)[]);
  if (!fact) return [];
  const cell = (name: string) =>
    fact[name] === null || fact[name] === undefined ? '–' : String(fact[name]).replaceAll('|', '\\|').replaceAll(/\s+/g, ' ');
  return [
    '## One fact',
    '',
    ...(quotes ? [`> ${cell('quote')}`, ''] : []),
    `${code(cell('text'))} at ${cell('start')}–${cell('end')} of ${code(cell('path'))} says:`,
    '',
    ...table(
      ['entity', 'indicator', 'period', 'value', 'unit', 'measure', 'status', 'rule', 'confidence'],
      [['entity', 'indicator', 'period', 'value', 'unit', 'measure', 'status', 'rule', 'confidence'].map(cell)],
    ),
    '',
  ];
}

function spread({ title, rows, more }: Tally, all: number): string[] {
  const share = (n: number) => `${((100 * n) / Math.max(1, all)).toFixed(1)} %`;
  return [
    ...table(
      [title, 'facts', 'share'],
      [...rows.map(({ name, n }) => [name, number(n), share(n)]), ...(more > 0 ? [[`… ${number(more)} more`, '', '']] : [])],
      [1, 2],
    ),
    '',
  ];
}

function columns({ table: name, columns: written }: Exported): string[] {
  const rows = columnsOfTable(name)
    .filter((column) => written.includes(column.name))
    .map(({ name: column, type, nullable, description, values }) => {
      const told = values ? `${description}${description ? ': ' : ''}${values.map(code).join(', ')}` : description;
      return [column, type, nullable ? 'yes' : '', told];
    });
  return ['', `### ${name}`, '', ABOUT[name].about, '', ...table(['column', 'type', 'null', 'what'], rows)];
}

/** A table in Markdown; the columns of `right` hold numbers. */
function table(head: readonly string[], rows: readonly (readonly string[])[], right: readonly number[] = []): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (right.includes(i) ? '---:' : '---'))), ...rows.map(line)];
}

function citation(store: Store, title: string, license: string | null): string[] {
  const run = store.get('SELECT version, rules FROM run ORDER BY id DESC LIMIT 1');
  const made = run ? ` Extracted with 数证 (shuzheng) ${run.version}, rules ${run.rules}.` : '';
  return [
    `> ${title}.${made} State the date of retrieval and, for a single number, its \`id\` and the article.`,
    '',
    license ? `Licence of the data: ${license}.` : 'No licence was given for the data.',
    'The articles and their sentences (`sources.text`, `facts.quote`) remain their publishers’.',
  ];
}
