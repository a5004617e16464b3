import type { Command } from 'commander';
import { CHECKS, evidenceOf } from '../check/check.js';
import { columnsOf, type DataRow, tableRows } from '../query/query.js';
import { openStore, type Store } from '../store/store.js';
import { findingLines, type Language, type Shown } from './findinglines.js';
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
  language?: Language;
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
const languageOf = (word: string): Language => {
  if (word !== 'en' && word !== 'zh') throw new UsageError(`no language ${word}; en or zh`);
  return word;
};
/** The language that the terminal asks for: Chinese where it is set so, else English. */
const asked = (): Language => (/^zh/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '') ? 'zh' : 'en');
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
    .option('--entity <name>', 'whose facts are at odds: an id, or part of a name or alias')
    .option('--language <code>', 'of the messages: en or zh (as the terminal asks, by LC_ALL or LANG)', languageOf)
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
    const language = options.language ?? asked();
    const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
    const style = { colour, language, columns: process.stdout.columns ?? 120 };
    for (const row of shown) {
      const finding = { ...(row as unknown as Shown), message: messageOf(store, row, language) };
      for (const line of findingLines(finding, evidenceOf(store, { facts: row.facts as string[] }), style)) await print(line);
    }
    remark(rows.length === 0 ? 'nothing found' : summary(rows, shown.length));
  }
  const limitOf = options.failOn ?? (options.fail ? 'warning' : null);
  if (limitOf === null) return;
  const worse = SEVERITIES.slice(0, SEVERITIES.indexOf(limitOf as Severity) + 1) as readonly string[];
  const serious = rows.filter(({ severity, dismissed }) => worse.includes(String(severity)) && dismissed === null).length;
  if (serious > 0) throw new AskedFailure(`${serious} findings`);
}

/** The message in the reader's language; English where the finding was made before there was Chinese. */
function messageOf(store: Store, { id, message }: DataRow, language: Language): string {
  const chinese = language === 'zh' && store.get('SELECT message_zh FROM findings WHERE id = ?', [String(id)])?.message_zh;
  return String(chinese || message);
}

/** Ids of facts of the entities that go by the name, in whole or in part, or by an alias, and of what is named so in a text. */
function factsOf(store: Store, name: string, rows: readonly DataRow[]): ReadonlySet<string> {
  const ids = new Set(store.all(NAMED, [name, name, name]).map(({ id }) => id));
  const of = 'SELECT entity_id, entity, entity_text FROM facts WHERE id = ? LIMIT 1';
  const mine = (fact: string) => {
    const row = store.get(of, [fact]);
    return row && (ids.has(row.entity_id!) || [row.entity, row.entity_text].some((text) => String(text ?? '').includes(name)));
  };
  return new Set(rows.flatMap(({ facts }) => facts as string[]).filter(mine));
}

const NAMED = `SELECT id FROM entity WHERE id = ? OR instr(name, ?) > 0
  OR EXISTS (SELECT 1 FROM json_each(entity.aliases) WHERE instr(json_each.value, ?) > 0)`;

/** Findings that pass the filters, worst first. */
function selected(store: Store, { check: names, severity, article, entity, dismissed }: Options): DataRow[] {
  for (const name of names ?? []) if (!CHECKS.some((one) => one.name === name)) throw new UsageError(`no check ${name}; see check --list`);
  const worst = (row: DataRow) => SEVERITIES.indexOf(row.severity as Severity);
  const most = severity === undefined ? SEVERITIES.length : SEVERITIES.indexOf(severity as Severity);
  const all = [...tableRows(store, 'findings')];
  const own = entity === undefined ? null : factsOf(store, entity, all);
  return all
    .filter((row) => !names || names.includes(String(row.check)))
    .filter((row) => worst(row) <= most)
    .filter((row) => article === undefined || (row.articles as string[]).some((path) => path.includes(article)))
    .filter((row) => own === null || (row.facts as string[]).some((fact) => own.has(fact)))
    .filter((row) => dismissed || row.dismissed === null)
    .sort((a, b) => worst(a) - worst(b) || (String(a.check) < String(b.check) ? -1 : String(a.check) > String(b.check) ? 1 : 0));
}

function summary(rows: readonly DataRow[], shown: number): string {
  const count = (severity: Severity) => rows.filter((row) => row.severity === severity).length;
  const counts = SEVERITIES.map((severity) => `${count(severity)} ${severity}`).join(', ');
  return shown < rows.length ? `${counts}; ${shown} shown` : counts;
}
