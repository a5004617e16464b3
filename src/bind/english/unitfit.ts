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

/** A rule whose names fit the units of their figures. */
export const fittingUnit = (rule: Rule): Rule => ({
  ...rule,
  produce: (site) => rule.produce(site)?.map((draft) => fitted(draft, site)) ?? null,
});
