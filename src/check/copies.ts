import { compare } from '../store/store.js';
import type { Check, Cluster, Page, Raised } from './checks.js';
import type { Said, Spot } from './said.js';
import { surface } from './wording.js';

/** So much text before a figure, and behind it, marks the place where copies say the same. */
const CONTEXT = { before: 12, behind: 4, least: 8 };

interface Place {
  spot: Spot;
  path: string;
}

/** Figures by the words around them; a place that occurs twice in a text is no place. */
function places({ figures, text, path }: Page): Map<string, Place> {
  const found = new Map<string, Place | null>();
  // numbers beside the figure may be at odds themselves; marks of a line's end and spaces are the printer's
  const words = (from: number, to: number) =>
    text
      .slice(Math.max(0, from), to)
      .replace(/\s/g, '')
      .replace(/[\d.,，%０-９]+/g, '#');
  for (const spot of figures) {
    const left = words(spot.from - 3 * CONTEXT.before, spot.from).slice(-CONTEXT.before);
    const right = words(spot.to, spot.to + 3 * CONTEXT.behind).slice(0, CONTEXT.behind);
    if (left.length + right.length < CONTEXT.least) continue;
    const key = `${left}□${right}`;
    found.set(key, found.has(key) ? null : { spot, path });
  }
  return new Map([...found].filter((entry): entry is [string, Place] => entry[1] !== null));
}

/** In the same words two numbers are two numbers, even if 超1000 and 超1001 can both hold; only rounding is no difference. */
function differ(a: Spot, b: Spot): boolean {
  if (!a.stand || !b.stand) return a.low !== b.low || a.high !== b.high;
  if (a.stand.base !== b.stand.base) return true;
  if (a.approximation !== b.approximation || a.stand.exact) return compare(a.stand, b.stand) === 'apart';
  return a.stand.low !== b.stand.low || a.stand.high !== b.stand.high;
}

export const COPIES: Check = {
  name: 'copies-differ',
  explanation: 'Near-copies of one text that give different figures in the same words.',
  severity: 'error',
  *inCluster({ pages }: Cluster): Generator<Raised> {
    const told = new Map<string, Place[]>();
    for (const page of pages) for (const [key, place] of places(page)) told.set(key, [...(told.get(key) ?? []), place]);
    for (const copies of told.values()) {
      const sides: Place[][] = [];
      for (const place of copies) {
        const side = sides.find(([other]) => !differ(other!.spot, place.spot));
        if (side) side.push(place);
        else sides.push([place]);
      }
      const facts = sides.flatMap(([first]) => first!.spot.said ?? []);
      if (sides.length < 2 || facts.length === 0 || inSeries(facts)) continue;
      const name = facts[0]!.indicator ?? 'a figure';
      const says = sides.map((side) => ({ text: surface(side[0]!.spot), path: side[0]!.path, more: side.length - 1 }));
      const en = says.map(({ text, path, more }) => `${text} in ${path}${more > 0 ? ` and ${more} more` : ''}`);
      const zh = says.map(({ text, path, more }) => `${text}（${path}${more > 0 ? `等${more + 1}篇` : ''}）`);
      yield {
        facts,
        verdict: 'conflict',
        message: {
          en: `Copies of one text differ on ${name}: ${en.join(', ')}.`,
          zh: `同一文稿的几个版本数字不同：${facts[0]!.indicator ?? ''}${zh.join('，')}。`,
        },
      };
    }
  },
};

/** Reports that come in the same words each month tell each of its own, and say so. */
function inSeries(facts: readonly Said[]): boolean {
  const times = facts.map(({ period_text }) => period_text);
  return facts.length > 1 && !times.includes(null) && new Set(times).size === facts.length;
}
