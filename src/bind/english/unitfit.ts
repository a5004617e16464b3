import type { Draft, Rule, Site } from '../rule.js';
import { renamed } from './label.js';

/** Names of values in money, and what the same words mean of a number of things. */
const COUNTED: ReadonlyMap<string, string> = new Map([
  ['销售额', '销量'],
  ['年销售额', '销量'],
  ['总产值', '产量'],
  ['年产值', '产量'],
  ['工业总产值', '产量'],
]);

/** Sales totalled 2.16 million vehicles, an output of 19,800 tons: what is counted or weighed is no value. */
function fitted(draft: Draft, { scene }: Site): Draft {
  const { kind, unit } = scene.chunks[draft.k]!.figure!.quantity;
  const name = draft.measure === 'level' && draft.label ? COUNTED.get(draft.label.name) : undefined;
  const counts = kind === 'count' || kind === 'mass' || kind === 'volume' || (kind === 'other' && unit !== null);
  return name && counts ? { ...draft, label: renamed(draft.label!, name) } : draft;
}

/** Haikou and Sanya took 35 and 34 percent: as many figures as things in a row before their verb belong to them in order. */
function dealt(draft: Draft, { scene }: Site): Draft {
  const { symbols, chunks } = scene;
  let first = draft.k;
  while (first > 1 && /[F%]/.test(symbols[first - 2]!) && /[,a]/.test(symbols[first - 1]!)) first -= 2;
  let last = draft.k;
  while (/[,a]/.test(symbols[last + 1] ?? '') && /[F%]/.test(symbols[last + 2] ?? '')) last += 2;
  const count = (last - first) / 2 + 1;
  if (count < 2) return draft;
  const row = /(E(?:[,a]{1,2}E)+)[VUDAud][bt]?$/.exec(symbols.slice(0, first));
  const things = row ? chunks.slice(row.index, row.index + row[1]!.length).flatMap(({ entity }) => entity ?? []) : [];
  const own = things.length === count ? things[(draft.k - first) / 2] : undefined;
  return own ? { ...draft, subject: own } : draft;
}

/** A rule whose names fit the units of their figures, and whose figures in a row belong to things in a row. */
export const fittingUnit = (rule: Rule): Rule => ({
  ...rule,
  produce: (site) => rule.produce(site)?.map((draft) => dealt(fitted(draft, site), site)) ?? null,
});
