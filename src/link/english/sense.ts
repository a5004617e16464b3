import { type Gazetteer, LEVEL_ENDINGS, LEVEL_WORDS } from '../../lexicon/lexicon.js';
import type { NameMention } from '../../recognize/recognize.js';

const RANK: Readonly<Record<string, number>> = { province: 3, prefecture: 2, county: 1 };

/**
 * Cities that print means by a spelling they share with others, where nothing around it says which: 苏州 and not 宿州 is Suzhou. By size and how
 * often they are in the news.
 */
const USUAL: ReadonlySet<string> = new Set(['320500', '350100', '331000', '360900', '610800', '411700', '430500', '210200']);

/** Which place a spelling means in this article: what its level word fits, what lies in a place that is named, else the larger. */
export class EnglishSense {
  /** Places that are named by a spelling that only they have. */
  readonly #sure = new Set<string>();
  /** These and all they lie in. */
  readonly #around = new Set<string>();
  readonly counts = new Map<string, number>();
  /** How often a spelling stands for one county alone. */
  readonly #alone = new Map<string, number>();
  home: string | null = null;

  constructor(
    readonly gazetteer: Gazetteer,
    names: readonly (readonly NameMention[])[],
  ) {
    for (const list of names)
      for (const name of list) {
        const fitting = this.#fitting(name);
        if (fitting.length === 1 && name.rule.startsWith('place')) this.#alone.set(fitting[0]!, (this.#alone.get(fitting[0]!) ?? 0) + 1);
        const one = fitting.length === 1 ? fitting[0]! : this.#larger(fitting);
        if (!one || (this.#weak(one, name) && fitting.length === 1)) continue;
        this.#sure.add(one);
        this.#around.add(one);
        for (const outer of gazetteer.ancestors(one)) if (/^\d/.test(outer)) this.#around.add(outer);
      }
    for (const list of names)
      for (const name of list) {
        const id = this.sense(name);
        if (id) this.counts.set(id, (this.counts.get(id) ?? 0) + 1);
      }
  }

  /** A county named by two syllables alone may be a person or a word. */
  #weak(id: string, name: NameMention): boolean {
    return this.gazetteer.row(id)?.level === 'county' && name.rule === 'place';
  }

  /** Candidates that the level word fits. */
  #fitting({ candidates, rule }: NameMention): readonly string[] {
    const word = rule.startsWith('place-') ? rule.slice(6) : null;
    if (!word) return candidates;
    const levels = LEVEL_WORDS[word] ?? [];
    const fits = candidates.filter((id) => levels.includes(this.gazetteer.row(id)?.level ?? ''));
    const ending = LEVEL_ENDINGS[word];
    const exact = fits.filter((id) => ending?.test(this.gazetteer.row(id)!.name));
    return exact.length > 0 ? exact : fits.length > 0 ? fits : candidates;
  }

  /** A province or city before the counties that share its spelling; the usual city where two cities do. */
  #larger(ids: readonly string[]): string | null {
    const rank = (id: string) => RANK[this.gazetteer.row(id)?.level ?? ''] ?? (/^[A-Z]{2}$/.test(id) ? 3 : 0);
    const best = Math.max(...ids.map(rank));
    const top = ids.filter((id) => rank(id) === best);
    if (best < 2) return null;
    return top.length === 1 ? top[0]! : (top.find((id) => USUAL.has(id)) ?? null);
  }

  /** The one place that a name means here; null where it cannot be told. */
  sense(name: NameMention): string | null {
    if (!name.rule.startsWith('place')) return null;
    const fitting = this.#fitting(name);
    if (fitting.length === 0) return null;
    const depth = (id: string) => {
      const step = this.gazetteer.ancestors(id).findIndex((outer) => /^\d/.test(outer) && this.#around.has(outer));
      return step < 0 ? 9 : step;
    };
    const larger = this.#larger(fitting);
    if (fitting.length === 1) {
      const [only] = fitting as [string];
      if (!this.#weak(only, name)) return only;
      return depth(only) < 9 || this.#sure.has(only) || (this.home !== null && this.gazetteer.within(only, this.home))
        ? only
        : this.#repeated(only);
    }
    // A spelling that a city of its own has means it, unless a place around one of the others is named.
    const near = Math.min(...fitting.map(depth));
    const nearest = fitting.filter((id) => depth(id) === near);
    if (larger && (near === 9 || nearest.includes(larger) || name.rule === 'place')) {
      const inside = nearest.filter((id) => id !== larger);
      if (near === 9 || near > 0 || inside.length !== 1 || nearest.includes(larger)) return larger;
      return this.gazetteer.row(inside[0]!)?.level === 'county' ? inside[0]! : larger;
    }
    return near < 9 && nearest.length === 1 ? nearest[0]! : larger;
  }

  /** A county that no place around it is named of: counted where it comes again. */
  #repeated(id: string): string | null {
    return (this.#alone.get(id) ?? 0) > 1 ? id : null;
  }
}
