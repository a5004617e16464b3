import type { Command } from 'commander';
import { CHECKS, type Evidence, evidenceOf } from '../check/check.js';
import { columnsOf, type DataRow, tableRows } from '../query/query.js';
import { openStore, type Store } from '../store/store.js';
import { asking, withDatabase } from './open.js';
import { AskedFailure, print, remark, UsageError } from './output.js';
import { printRows, type RowOptions, withRowOptions } from './rows.js';

const SEVERITIES = ['error', 'warning', 'info'] as const;
type Severity = (typeof SEVERITIES)[number];

interface Options extends RowOptions {
  db: string;
  check?: string[];
  severity?: string;
  article?: string;
  entity?: string;
  dismissed?: boolean;
  limit?: number;
  failOn?: string;
  list?: boolean;
  dismiss?: string;
  restore?: string;
  reason?: string;
}

const EXAMPLES = `
Examples:
  shuzheng check
  shuzheng check --severity error --entity 胶州市
  shuzheng check --json > findings.json
  shuzheng check --fail-on warning              # exit code 1 where articles contradict each other
  shuzheng check --dismiss f0123456789abcde --reason 'the paper counts both fairs'
  shuzheng check --list                         # what is looked for
`;

const several = (value: string, before: string[] = []) => [...before, value];
const severityOf = (word: string): Severity => {
  const found = SEVERITIES.find((one) => one === word);
  if (!found) throw new UsageError(`no severity ${word}; one of ${SEVERITIES.join(', ')}`);
  return found;
};
const whole = (word: string) => {
  if (!/^\d+$/.test(word)) throw new UsageError(`not a whole number: ${word}`);
  return Number(word);
};

export function check(program: Command): void {
  withRowOptions(withDatabase(program.command('check')))
    .summary('show where articles disagree, with others and with themselves')
    .description('Shows what the checks found when the database was last brought up to date, with the sentences it rests on.')
    .option('--check <name>', 'findings of this check (repeat for more)', several)
    .option('--severity <severity>', 'this severity and worse: error, warning, info', severityOf)
    .option('--article <path>', 'part of the path of an article')
    .option('--entity <name>', 'part of what the finding says')
    .option('--limit <n>', 'at most so many', whole)
    .option('--dismissed', 'with what was dismissed')
    .option('--fail-on <severity>', 'exit with 1 where there are findings of this severity or worse', severityOf)
    .option('--fail', 'the same as --fail-on warning')
    .option('--list', 'the checks and what they look for')
    .option('--dismiss <id>', 'put a finding aside, for good; with --reason')
    .option('--restore <id>', 'take a dismissal back')
    .option('--reason <text>', 'why')
    .addHelpText('after', EXAMPLES)
    .action(async (options: Options & { fail?: boolean }) => {
      if (options.list) return listChecks();
      if (options.dismiss ?? options.restore) return judge(options);
      await asking(options.db, (store) => show(store, options));
    });
}

async function listChecks(): Promise<void> {
  for (const { name, severity, explanation } of CHECKS) await print(`${name.padEnd(17)} ${severity.padEnd(8)} ${explanation}`);
}

/** A dismissal is a judgement like any other, and goes with the finding's id from run to run. */
async function judge({ db, dismiss, restore, reason }: Options): Promise<void> {
  const subject = dismiss ?? restore!;
  if (dismiss && !reason?.trim()) throw new UsageError('--dismiss wants --reason: those who come later will ask');
  const store = openStore(db);
  try {
    if (!store.get('SELECT 1 AS one FROM findings WHERE id = ?', [subject])) throw new UsageError(`no finding ${subject}`);
    if (dismiss)
      store.judge({ subject, kind: 'dismiss', reason: reason!.trim(), at: new Date().toISOString(), fact: null, correction: null });
    else store.forget(subject);
    remark(dismiss ? `${subject} is dismissed` : `${subject} is back`);
  } finally {
    store.close();
  }
}

async function show(store: Store, options: Options & { fail?: boolean }): Promise<void> {
  const { json, csv, limit } = options;
  const rows = selected(store, options);
  const shown = rows.slice(0, limit);
  if (json || csv) await printRows(shown, { ...(json && { json }), ...(csv && { csv }) }, columnsOf('findings'), []);
  else {
    for (const row of shown) for (const line of lines(row, evidenceOf(store, { facts: row.facts as string[] }))) await print(line);
    remark(rows.length === 0 ? 'nothing found' : summary(rows, shown.length));
  }
  const limitOf = options.failOn ?? (options.fail ? 'warning' : null);
  if (limitOf === null) return;
  const worse = SEVERITIES.slice(0, SEVERITIES.indexOf(limitOf as Severity) + 1) as readonly string[];
  const serious = rows.filter(({ severity, dismissed }) => worse.includes(String(severity)) && dismissed === null).length;
  if (serious > 0) throw new AskedFailure(`${serious} findings`);
}

/** Findings that pass the filters, worst first. */
function selected(store: Store, { check: names, severity, article, entity, dismissed }: Options): DataRow[] {
  for (const name of names ?? []) if (!CHECKS.some((one) => one.name === name)) throw new UsageError(`no check ${name}; see check --list`);
  const worst = (row: DataRow) => SEVERITIES.indexOf(row.severity as Severity);
  const most = severity === undefined ? SEVERITIES.length : SEVERITIES.indexOf(severity as Severity);
  return [...tableRows(store, 'findings')]
    .filter((row) => !names || names.includes(String(row.check)))
    .filter((row) => worst(row) <= most)
    .filter((row) => article === undefined || (row.articles as string[]).some((path) => path.includes(article)))
    .filter((row) => entity === undefined || String(row.message).includes(entity))
    .filter((row) => dismissed || row.dismissed === null)
    .sort((a, b) => worst(a) - worst(b) || (String(a.check) < String(b.check) ? -1 : String(a.check) > String(b.check) ? 1 : 0));
}

const MOST_SENTENCES = 6;

/** A finding to be read without opening anything else. */
function lines(row: DataRow, evidence: readonly Evidence[]): string[] {
  const out = [`${String(row.severity).toUpperCase()} ${row.check}  ${row.message}`];
  for (const { path, title, published, publisher, quote, marks } of evidence.slice(0, MOST_SENTENCES)) {
    out.push(`    ${marked(quote, marks)}`);
    out.push(
      `      ${[path, published ?? 'undated', publisher, title && `《${title.replace(/\s+/g, ' ')}》`].filter(Boolean).join(' · ')}`,
    );
  }
  if (evidence.length > MOST_SENTENCES) out.push(`    and ${evidence.length - MOST_SENTENCES} more sentences`);
  if (row.dismissed !== null) out.push(`    dismissed: ${row.dismissed}`);
  out.push(`    ${row.id}`, '');
  return out;
}

/** The sentence with its figures in 【】; a long one loses what is far from them. */
function marked(quote: string, marks: Evidence['marks']): string {
  let out = '';
  let at = 0;
  for (const { from, to } of marks) {
    out += `${quote.slice(at, from)}【${quote.slice(from, to)}】`;
    at = to;
  }
  const text = (out + quote.slice(at)).replace(/\s+/g, ' ').trim();
  const [first, last] = [text.indexOf('【'), text.lastIndexOf('】')];
  const start = first > 90 ? first - 80 : 0;
  const end = text.length - last > 60 ? last + 50 : text.length;
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}

function summary(rows: readonly DataRow[], shown: number): string {
  const count = (severity: Severity) => rows.filter((row) => row.severity === severity).length;
  const counts = SEVERITIES.map((severity) => `${count(severity)} ${severity}`).join(', ');
  return shown < rows.length ? `${counts}; ${shown} shown` : counts;
}
