import { ABOUT, columnsOfTable } from '../../schemas/schemas.js';
import type { Store } from '../store/store.js';
import type { Described } from './datapackage.js';
import type { Exported } from './export.js';

/** What a reader must know before using the numbers. */
const LIMITS = [
  'Facts are bound by rules; `confidence` is how often facts like it were right on annotated articles, not a probability for the single fact. Draw an audit sheet before relying on a subset.',
  'Slots listed in `inferred` (entity, indicator, period) were not stated in the clause but carried over from before it.',
  'A period of unknown year (`XXXX-…`) or none joins other facts inside one article only.',
  '`claims` compare what the wordings allow: a measured figure stands for its value ± half a unit of its last stated digit; plain counts are exact. `value` is null where statements conflict; nothing is averaged.',
  '`independent` counts articles; near-copies are one only where `cluster` is filled.',
  'Figures that looked like one and could not be read are in `unread`; sources that could not be used are in `failures`.',
];

/** CODEBOOK.md: what is in the files, how much of it, what to beware of and how to cite. Same store, same bytes. */
export function codebook(store: Store, files: readonly Exported[], { format, info }: Described): string {
  const { title, license } = info;
  const out = [`# ${title}`, '', 'Figures in Chinese news, each with the characters it was read from.', ''];
  out.push(
    'Offsets (`start`, `end`, `quote_start`) are half-open and count Unicode code points: in Python `text[start:end]` cuts the span.',
    '',
  );
  out.push('## Files', '', '| file | rows | what | told apart by |', '| --- | ---: | --- | --- |');
  for (const { table, name, rows } of files)
    out.push(`| ${name} | ${rows} | ${ABOUT[table].about} | ${ABOUT[table].key.join(', ') || '–'} |`);
  out.push('', ...format.notes.map((note) => `- ${note}`));
  out.push('', '## Coverage', '', ...coverage(store), '', '## Known limits', '', ...LIMITS.map((limit) => `- ${limit}`), '', '## Columns');
  for (const { table, columns } of files) {
    out.push('', `### ${table}`, '', '| column | type | null | what |', '| --- | --- | --- | --- |');
    for (const column of columnsOfTable(table))
      if (columns.includes(column.name)) {
        const values = column.values ? `${column.description ? ': ' : ''}${column.values.join(', ')}` : '';
        out.push(`| ${column.name} | ${column.type} | ${column.nullable ? 'yes' : ''} | ${column.description}${values} |`);
      }
  }
  return `${[...out, '', '## How to cite', '', ...citation(store, title, license)].join('\n')}\n`;
}

function coverage(store: Store): string[] {
  const one = (sql: string) => store.get(sql) ?? {};
  const listed = (sql: string) => {
    const rows = store.all(sql);
    return rows.length === 0 ? '–' : rows.map(({ name, n }) => `${name} ${n}`).join(', ');
  };
  const dates = one('SELECT min(published) AS first, max(published) AS last, count(*) - count(published) AS undated FROM article');
  const periods = one('SELECT min(period_start) AS first, max(period_end) AS last FROM fact');
  return [
    `- Articles: published ${dates.first ?? '–'} to ${dates.last ?? '–'}; ${dates.undated} without a date`,
    `- Periods that facts are about: ${periods.first ?? '–'} to ${periods.last ?? '–'}`,
    `- Facts by measure: ${listed('SELECT measure AS name, count(*) AS n FROM fact GROUP BY 1 ORDER BY n DESC, 1')}`,
    `- Facts by status: ${listed('SELECT status AS name, count(*) AS n FROM fact GROUP BY 1 ORDER BY n DESC, 1')}`,
    `- Figures by kind: ${listed('SELECT kind AS name, count(*) AS n FROM figure GROUP BY 1 ORDER BY n DESC, 1')}`,
    `- Facts by province, ten most: ${listed('SELECT province AS name, count(*) AS n FROM fact WHERE province IS NOT NULL GROUP BY 1 ORDER BY n DESC, 1 LIMIT 10')}`,
    `- Claims by verdict: ${listed('SELECT verdict AS name, count(*) AS n FROM claims GROUP BY 1 ORDER BY n DESC, 1')}`,
  ];
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
