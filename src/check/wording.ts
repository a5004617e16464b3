import type { Said } from './said.js';

/** 胶州市 签约项目 (2023-01/2023-06): whose figure, of what, for when. */
export function subjectOf({ entity, scope, indicator, measure, comparison, period }: Said): string {
  const change = measure === 'change' ? `, change${comparison ? ` (${comparison})` : ''}` : '';
  return `${[entity, scope, indicator].filter(Boolean).join(' ')}${change} (${period ?? 'no period stated'})`;
}

/** 212个 in a.txt and b.txt, 210个 in c.txt; what stands in one article alone is not told where. */
export function sayings(facts: readonly Said[]): string {
  const places = new Map<string, Set<string>>();
  for (const { text, path } of facts) {
    const surface = text.replace(/\s/g, '');
    places.set(surface, (places.get(surface) ?? new Set()).add(path));
  }
  return [...places]
    .map(([text, paths]) => `${text} in ${[...paths].slice(0, 3).join(' and ')}${paths.size > 3 ? ` and ${paths.size - 3} more` : ''}`)
    .join(', ');
}

/** A number as a person would write it: no float's tail, at most `digits` after the point. */
export function plain(n: number, digits = 4): string {
  const rounded = Number(n.toFixed(digits));
  return Number.isInteger(rounded) ? String(rounded) : String(rounded);
}

/** The scale in which the figure was written: 亿, 万 or none, so that arithmetic is shown as the paper shows it. */
export function scaleOf({ text }: Said): { word: string; by: number } {
  const word = /万亿|亿|万/.exec(text)?.[0] ?? '';
  return { word, by: { '': 1, 万: 1e4, 亿: 1e8, 万亿: 1e12 }[word]! };
}

/** A quantity in the scale and unit of `like`: 3045亿元. */
export function inScaleOf(like: Said, value: number): string {
  const { word, by } = scaleOf(like);
  const digits = Math.max(0, Math.min(6, (like.decimals ?? 0) + Math.round(Math.log10(by))));
  return `${plain(value / by, Math.max(digits, 2))}${word}${like.unit ?? ''}`;
}
