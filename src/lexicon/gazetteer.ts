import type { EntityKind } from '../../schemas/schemas.js';

export type PlaceLevel =
  | 'world'
  | 'country'
  | 'region'
  | 'province'
  | 'prefecture'
  | 'county'
  | 'zone'
  | 'company'
  | 'institution'
  | 'landmark';

/** A row of the gazetteer. */
export interface PlaceRow {
  /** GB/T 2260 code, country code of GB/T 2659.1 (CN, US), or kind:parent:name. */
  id: string;
  name: string;
  kind: EntityKind;
  level: PlaceLevel;
  parent: string | null;
  /** All further names, short forms first. */
  aliases: string[];
  /** Names it went by before it was only renamed or regraded. */
  formerly?: string[];
  /** Former units: last year it was valid and the codes that followed it. */
  until?: number;
  successors?: readonly string[];
}

/**
 * How much a form says by itself: `full` and `free` count wherever they stand, `near` needs evidence in the article (the full form, or the
 * place it lies in), `word` is an everyday word as well and counts only in the company of other places.
 */
export type FormUse = 'full' | 'free' | 'near' | 'word';

/** A form found in a text, with the rows it may mean. */
export interface PlaceMatch {
  from: number;
  to: number;
  readings: readonly Reading[];
}

export interface Reading {
  id: string;
  use: FormUse;
}

/** What follows the name of a county where its town is meant: 渠县城区. */
const TOWN = '城区';

interface Node {
  next: Map<number, Node>;
  readings: Reading[] | null;
}

/** Names of places, compiled once: a trie over UTF-16 units, read from each position for the longest form. */
export class Gazetteer {
  readonly rows = new Map<string, PlaceRow>();
  /** Words a user has ruled out as names. */
  readonly ignored = new Set<string>();
  readonly #root: Node = { next: new Map(), readings: null };
  /** Whether a form begins with a UTF-16 unit, or one that shares its last bits: most places of a text are passed over by it. */
  readonly #begins: Uint8Array;
  readonly #bits: number;
  /** Bits of the first two units of forms, by `pairOf`: of the places that are left nearly all. A form of one unit makes `#begins` 2. */
  readonly #pairs: Uint32Array;
  readonly #children = new Map<string, string[]>();
  /** Words that run across the edges of names: 其中, 国有. */
  readonly #junctions: ReadonlySet<string>;

  constructor(junctions: ReadonlySet<string>, units = 1 << 16) {
    this.#junctions = junctions;
    this.#begins = new Uint8Array(units);
    this.#bits = units - 1;
    this.#pairs = new Uint32Array(units >> 3);
  }

  /** An empty gazetteer for a few forms that knows the same words across edges. */
  bare(): Gazetteer {
    return new Gazetteer(this.#junctions, 256);
  }

  add(row: PlaceRow): void {
    this.rows.set(row.id, row);
    if (row.parent) this.#children.set(row.parent, [...(this.#children.get(row.parent) ?? []), row.id]);
  }

  /** Adds a form of a row that is there; forms that are written like one are told apart by the article. */
  addForm(form: string, id: string, use: FormUse): void {
    const node = this.#node(form);
    if (!node.readings.some((reading) => reading.id === id)) node.readings.push({ id, use });
    const row = this.rows.get(id);
    if (row && row.name !== form && !row.aliases.includes(form)) row.aliases.push(form);
  }

  /** A word that holds the characters of a place and is none (长治久安): it is read over. Forms of places go before it. */
  block(word: string): void {
    this.#node(word);
  }

  /** A form that means one row from now on, whatever it meant before: what a user lays over our tables. */
  replaceForm(form: string, id: string): void {
    this.#node(form).readings = [];
    this.addForm(form, id, 'full');
  }

  /** A word that is never a place: it is read over. */
  ignore(word: string): void {
    this.#node(word).readings = [];
    this.ignored.add(word);
  }

  /** The node where a form ends, made where it is not there. */
  #node(form: string): Node & { readings: Reading[] } {
    let node = this.#root;
    this.#begins[form.charCodeAt(0) & this.#bits] = Math.max(form.length === 1 ? 2 : 1, this.#begins[form.charCodeAt(0) & this.#bits]!);
    if (form.length > 1) {
      const pair = this.#pairOf(form, 0);
      this.#pairs[pair >> 5]! |= 1 << (pair & 31);
    }
    for (let i = 0; i < form.length; i++) {
      const unit = form.charCodeAt(i);
      let next = node.next.get(unit);
      if (!next) {
        next = { next: new Map(), readings: null };
        node.next.set(unit, next);
      }
      node = next;
    }
    node.readings ??= [];
    return node as Node & { readings: Reading[] };
  }

  /** A number of two units, of four for each unit that `#begins` tells apart. */
  #pairOf(text: string, at: number): number {
    return (Math.imul(text.charCodeAt(at), 0x9e5b) ^ Math.imul(text.charCodeAt(at + 1) | 0, 0x85eb)) & (4 * this.#bits + 3);
  }

  /** The longest form that starts at `at`, or null. Time is bounded by the longest form. */
  longest(text: string, at: number): PlaceMatch | null {
    const begins = this.#begins[text.charCodeAt(at) & this.#bits];
    if (!begins) return null;
    if (begins === 1) {
      const pair = this.#pairOf(text, at);
      if (((this.#pairs[pair >> 5]! >> (pair & 31)) & 1) === 0) return null;
    }
    let node: Node | undefined = this.#root;
    let found: PlaceMatch | null = null;
    for (let i = at; i < text.length; i++) {
      node = node.next.get(text.charCodeAt(i));
      if (!node) break;
      if (node.readings) found = { from: at, to: i + 1, readings: node.readings };
    }
    return found;
  }

  /** Leftmost longest matches, without overlap, with those left out that lie across two words. Linear in the text. */
  matches(text: string): PlaceMatch[] {
    const out: PlaceMatch[] = [];
    const begins = this.#begins;
    const bits = this.#bits;
    for (let i = 0; i < text.length; ) {
      if (begins[text.charCodeAt(i) & bits] === 0) {
        i++;
        continue;
      }
      const found = this.longest(text, i);
      if (!found || this.#torn(text, found)) {
        i++;
        continue;
      }
      const readings = this.#standing(text, found);
      if (found.readings.length === 0) i = found.to;
      else if (readings.length) {
        out.push(readings.length === found.readings.length ? found : { ...found, readings });
        i = found.to;
      } else i++;
    }
    return out;
  }

  /** 从江|北区: a form that needs evidence gives way to a full name that begins in it and goes on after it. */
  #torn(text: string, { from, to, readings }: PlaceMatch): boolean {
    if (readings.length === 0 || readings.some(({ use }) => use === 'full' || use === 'free')) return false;
    // 开江|城区: the town of a county, not the 江城区 of another
    if (text.startsWith(TOWN, to)) return false;
    for (let i = from + 1; i < to; i++) {
      const other = this.longest(text, i);
      // 从|江苏, but no firm in 漳浦|项目
      if (
        other &&
        other.to > to &&
        other.readings.some(({ id, use }) => use === 'full' || (use === 'free' && this.row(id)?.kind === 'place'))
      )
        return true;
    }
    return false;
  }

  /** Where words of the language cross both edges (其中|国有, 隆重|庆祝) the form is none; forms that need evidence fall with one edge. */
  #standing(text: string, { from, to, readings }: PlaceMatch): readonly Reading[] {
    // 其|中山区: 其中 goes before any name
    if (text[from] === '中' && text[from - 1] === '其') return [];
    const left = from > 0 && this.#junctions.has(text.slice(from - 1, from + 1));
    const right = to < text.length && this.#junctions.has(text.slice(to - 1, to + 1)) && !text.startsWith(TOWN, to);
    if (!left && !right) return readings;
    // 沿海|城市: a city whose name ends in 城 needs a free left edge.
    if (left && text.startsWith('城市', to - 2)) return [];
    return readings.filter(({ use }) => use === 'full' || (use === 'free' && !(left && right)));
  }

  /** Whether a word of the language lies across `at`. */
  crosses(text: string, at: number): boolean {
    return at > 0 && at < text.length && this.#junctions.has(text.slice(at - 1, at + 1));
  }

  row(id: string): PlaceRow | undefined {
    return this.rows.get(id);
  }

  children(id: string): readonly string[] {
    return this.#children.get(id) ?? [];
  }

  /** Ids of the places it lies in, nearest first, itself left out. */
  ancestors(id: string): string[] {
    const out: string[] = [];
    for (let at = this.rows.get(id)?.parent; at && !out.includes(at); at = this.rows.get(at)?.parent) out.push(at);
    return out;
  }

  /** Whether `id` is `ancestor` or lies in it. */
  within(id: string, ancestor: string): boolean {
    return id === ancestor || this.ancestors(id).includes(ancestor);
  }
}
