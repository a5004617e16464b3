import { createHash } from 'node:crypto';
import type { Check, Raised } from './checks.js';

/**
 * The id of a finding, the same in every run that finds it again, so that what a person said of it holds: made of what is at odds (the check,
 * the entity and period, the figures as numbers and, inside one article, its path), not of places in the text or of how rules name things. A new
 * figure that joins makes a new finding; another article that repeats a figure does not.
 */
export function findingId({ name }: Check, { facts }: Raised): string {
  const paths = [...new Set(facts.map(({ path }) => path))];
  const figures = [
    ...new Set(
      facts.map(
        ({ decimal, low, high, unit, signed }) => `${decimal ?? `${low}~${high}`} ${unit ?? ''}${(signed ?? 0) < 0 ? ' down' : ''}`,
      ),
    ),
  ];
  const { entity_id, period } = facts[0] ?? { entity_id: null, period: null };
  const key = [name, paths.length === 1 ? paths[0] : entity_id, paths.length === 1 ? null : period, ...figures.sort()];
  return `f${createHash('sha256').update(JSON.stringify(key)).digest('hex').slice(0, 15)}`;
}
