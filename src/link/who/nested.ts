import type { Gazetteer } from '../../lexicon/lexicon.js';

/** What an article tells of places. */
interface Told {
  /** Every place that it names, and all that those lie in. */
  around: ReadonlySet<string>;
  text: string;
  gazetteer: Gazetteer;
}

/** 吉林省 → 吉林. */
const shortOf = (name: string): string => name.replace(/(?:省|市|自治[区州县]|.{1,3}族自治州|州|县)$/, '');

/**
 * Whether the name that the places of `pool` share means `outer`, in which the others lie (吉林长春, and then 吉林): other places of it are named,
 * and none of the inner one's own. In a list of its cities (长春、吉林) the name is one of them.
 */
export function isToldOf(outer: string, pool: readonly string[], { around, text, gazetteer }: Told): boolean {
  if (!around.has(outer) || pool.some((id) => id !== outer && around.has(id))) return false;
  const name = shortOf(gazetteer.row(outer)!.name);
  for (const [, sister] of text.matchAll(new RegExp(`(?<=([\\p{Script=Han}]{2})、)${name}(?![省市])`, 'gu')))
    if (gazetteer.longest(sister!, 0)?.readings.some(({ id }) => gazetteer.within(id, outer))) return false;
  return true;
}
