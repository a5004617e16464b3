import type { Comparison } from '../../../schemas/schemas.js';
import type { Label } from '../label/label.js';
import type { Draft, Site } from '../rule.js';

export const kindOf = ({ scene, k }: Site) => scene.chunks[k]!.figure!.quantity.kind;
export const isRate = (site: Site) => /^(?:percent|points|multiple|ratio)$/.test(kindOf(site));

/** What a change is compared with: by the words behind the figure, else by the period that they name. */
function comparisonOf({ scene, k, chain }: Site): { comparison: Comparison | null; base: string | null } {
  const { symbols, chunks, text } = scene;
  let near: Comparison | null = null;
  let base: string | null = null;
  for (let i = k + 1; i < symbols.length && i < k + 9; i++) {
    const symbol = symbols[i]!;
    if (',;.F%'.includes(symbol)) break;
    if (symbol === 'Y') near = 'yoy';
    else if (symbol === 'M') near = 'mom';
    else if (symbol === 'Q') near = 'qoq';
    else if (symbol === 'P' && chunks[i]!.period!.role === 'base') {
      const { expression, rule } = chunks[i]!.period!;
      base = text.slice(chunks[i]!.from, chunks[i]!.to);
      near =
        expression.from.edge === 'end'
          ? 'prev_year_end'
          : /month/.test(base)
            ? 'mom'
            : /quarter/.test(base)
              ? 'qoq'
              : rule === 'plan'
                ? 'other'
                : 'yoy';
    } else continue;
    break;
  }
  if (!near && /[YMQ]/.test(symbols[k - 1] ?? '')) near = symbols[k - 1] === 'Y' ? 'yoy' : symbols[k - 1] === 'M' ? 'mom' : 'qoq';
  const clause = text.slice(chunks[Math.max(0, k - 5)]!.from, chunks[k]!.from);
  if (
    !near &&
    /\b(?:average annual|annual average|annually|per year on average|compound annual)\b/i.test(
      clause + text.slice(chunks[k]!.to, chunks[k]!.to + 24),
    )
  )
    near = 'annual_average';
  if (!near && /\b(?:national|provincial) average\b/.test(text.slice(chunks[k]!.to, chunks[k]!.to + 60))) near = 'vs_entity';
  return { comparison: near ?? chain.comparison, base };
}

/** A change: by so much, up or down. */
export function change(site: Site, label: Label | null, direction: 'up' | 'down' | null, more: Partial<Draft> = {}): Draft[] {
  return [
    {
      k: site.k,
      label: label ?? site.chain.label,
      ...(label ? {} : { carried: true }),
      measure: 'change',
      direction,
      ...comparisonOf(site),
      ...more,
    },
  ];
}

export const level = (k: number, label: Label | null, more: Partial<Draft> = {}): Draft[] => [{ k, label, measure: 'level', ...more }];
