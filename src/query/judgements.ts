import { Correction } from '../../schemas/schemas.js';
import { phraseOf, type Store } from '../store/store.js';
import { whereOf } from './conditions.js';
import { factsById } from './facts.js';
import type { FactView } from './filter.js';
import { narrowFacts } from './narrow.js';
import { columnsOf, type DataRow, dataRow } from './tables.js';

/** Whether what a person said still holds of what is extracted now. */
export type Standing = 'right' | 'wrong' | 'outdated';

/** A judgement of a fact with the fact that it is about now: the same id, or the same figure in the same sentence where text has moved. */
export interface Judged {
  subject: string;
  kind: 'accept' | 'reject' | 'correct';
  reason: string | null;
  at: string;
  /** As it was when judged. */
  then: DataRow;
  /** As it is; null where it is gone. */
  now: DataRow | null;
  correction: Correction | null;
  standing: Standing;
}

/** What makes a reading: where all of these are the same, the same was said. */
const READING = ['entity_id', 'entity', 'indicator', 'scope', 'period', 'value', 'low', 'high', 'unit', 'status', 'measure'] as const;

/** All judgements of facts, the latest first. */
export function judgedFacts(store: Store): Judged[] {
  const rows = store.all(
    `SELECT subject, kind, reason, at, fact, correction FROM judgement WHERE kind <> 'dismiss' AND fact IS NOT NULL ORDER BY id DESC`,
  );
  const present = new Map(
    factsById(
      store,
      rows.map(({ subject }) => String(subject)),
    ).map((fact) => [String(fact.id), fact]),
  );
  return rows.map((row) => {
    const then = JSON.parse(String(row.fact)) as DataRow;
    const same = present.get(String(row.subject));
    const now = same && same.quote === then.quote && same.text === then.text ? same : found(store, then);
    const kind = row.kind as Judged['kind'];
    const correction = row.correction === null ? null : Correction.parse(JSON.parse(String(row.correction)));
    return {
      subject: String(row.subject),
      kind,
      reason: row.reason as string | null,
      at: String(row.at),
      then,
      now,
      correction,
      standing: standingOf(kind, then, now, correction),
    };
  });
}

/** The fact of the same figure in the same sentence: in the same source first, else wherever that sentence stands now. */
function found(store: Store, then: DataRow): DataRow | null {
  const columns = columnsOf('facts')
    .map((column) => `"${column}"`)
    .join(', ');
  const phrase = phraseOf(String(then.quote));
  if (phrase === null) return null;
  const rows = store.all(
    `SELECT ${columns} FROM facts WHERE sentence IN (SELECT rowid FROM sentence_text WHERE sentence_text MATCH ?) AND quote = ? AND text = ? AND start - quote_start = ?
     ORDER BY path <> ?, abs(start - ?), path, id`,
    [phrase, String(then.quote), String(then.text), Number(then.start) - Number(then.quote_start), String(then.path), Number(then.start)],
  );
  const ordinal = String(then.id).split('.')[1];
  const row = rows.find(({ id }) => String(id).split('.')[1] === ordinal) ?? rows[0];
  return row ? dataRow('facts', row) : null;
}

function standingOf(kind: Judged['kind'], then: DataRow, now: DataRow | null, correction: Correction | null): Standing {
  if (now === null) return 'outdated';
  if (kind === 'correct' && correction !== null && Object.entries(correction).every(([slot, value]) => now[slot] === value)) return 'right';
  const same = READING.every((slot) => (now[slot] ?? null) === (then[slot] ?? null));
  if (!same) return 'outdated';
  return kind === 'accept' ? 'right' : 'wrong';
}

/** How many of a group's judged facts are right, with Wilson's 95 % interval of the share. */
export interface Precision {
  group: string;
  right: number;
  wrong: number;
  share: number;
  low: number;
  high: number;
}

export interface Review {
  all: Precision;
  rules: Precision[];
  kinds: Precision[];
  outdated: number;
  judged: number;
}

/** What the judgements measure, over all, by rule and by kind of quantity; those that no longer stand are left out. */
export function reviewOf(judged: readonly Judged[]): Review {
  const standing = judged.filter(({ standing: state }) => state !== 'outdated');
  return {
    all: precisionOf('', standing),
    rules: grouped(standing, 'rule'),
    kinds: grouped(standing, 'kind'),
    outdated: judged.length - standing.length,
    judged: judged.length,
  };
}

function grouped(judged: readonly Judged[], column: 'rule' | 'kind'): Precision[] {
  const groups = new Map<string, Judged[]>();
  for (const one of judged) {
    const key = String(one.now?.[column]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups]
    .map(([group, own]) => precisionOf(group, own))
    .sort((a, b) => b.right + b.wrong - (a.right + a.wrong) || (a.group < b.group ? -1 : 1));
}

/** Wilson (1927): honest for few judgements and near 0 and 1, where the usual interval is not. */
function precisionOf(group: string, judged: readonly Judged[]): Precision {
  const n = judged.length;
  const right = judged.filter(({ standing }) => standing === 'right').length;
  if (n === 0) return { group, right, wrong: 0, share: 0, low: 0, high: 1 };
  const z = 1.959964;
  const p = right / n;
  const middle = p + (z * z) / (2 * n);
  const half = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  return {
    group,
    right,
    wrong: n - right,
    share: p,
    low: Math.max(0, (middle - half) / scale),
    high: Math.min(1, (middle + half) / scale),
  };
}

/**
 * The next facts of a view to judge. They come by their ids, which are hashes: the first n are a fair sample of the view, and the order stays when
 * the corpus grows. Facts with a judgement that stands are passed over. Throws FilterError.
 */
export function reviewQueue(store: Store, view: FactView, { size, after }: { size: number; after?: string | undefined }): DataRow[] {
  const where = whereOf(view);
  const judged = judgedFacts(store).filter(({ standing }) => standing !== 'outdated');
  const done = JSON.stringify(judged.map(({ now }) => now!.id));
  const tail = ` WHERE ${where.sql} AND figure > ? AND id NOT IN (SELECT value FROM json_each(?)) ORDER BY figure, ordinal LIMIT ${size}`;
  const rows = store.all(`SELECT id FROM ${narrowFacts(tail)}${tail}`, [...where.params, after ?? '', done]);
  return factsById(
    store,
    rows.map(({ id }) => String(id)),
  );
}
