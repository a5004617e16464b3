import type { Entity } from '../../../schemas/schemas.js';
import { type Gazetteer, PAPERS, type PlaceRow, putsOut } from '../../lexicon/lexicon.js';
import type { NameMention } from '../../recognize/recognize.js';
import type { Line } from './line.js';
import { isToldOf } from './nested.js';

/** What a form means, and why. */
interface Sensed {
  id: string;
  reason: string;
}

/** 云钢集团: a group by its short name. */
const GROUP = /^(?!中国).{2,3}集团$/;

/** How often a company's short name tells itself. */
const OFTEN = 3;

/**
 * Which place a form means in this article: the one whose full form, parents or children the article names. What stays open stays open:
 * never a coin toss.
 */
export class PlaceSense {
  /** How often the article names each place by a form that counts by itself and means one place. */
  readonly counts = new Map<string, number>();
  readonly #full = new Set<string>();
  /** Every place that is named, and all that those lie in. */
  readonly #around = new Set<string>();
  /** How often forms that need evidence stand for one place alone. */
  readonly #near = new Map<string, number>();
  /** What stands right behind each of those. */
  readonly #behind = new Map<string, Set<string>>();
  /** Companies that are called by an everyday word as well: 苹果, 小米. */
  readonly #everyday = new Set<string>();
  /** Names that the article has of places that go by another today, and the places that it calls by today's. */
  readonly #former = new Map<string, string>();
  readonly #current = new Set<string>();
  /** What the article calls companies whose name is that of a daughter: 云岭集团, where the table files it under 云岭股份. */
  readonly #groups = new Map<string, string>();
  readonly #text: string;
  /** Whether the article speaks of 全市, 该县 …, by the level's word. */
  readonly #spoken = new Map<string, boolean>();
  home: string | null = null;

  constructor(
    readonly gazetteer: Gazetteer,
    lines: readonly Line[],
    outside: readonly Line[],
    common: (word: string) => boolean,
  ) {
    const reads = [...outside, ...lines];
    this.#text = lines.map(({ text }) => text).join('\n');
    for (const { text, names: found } of reads)
      for (const name of found) {
        if (name.kind === 'organisation' && name.rule.startsWith('company')) this.#tellCompany(text.slice(name.from, name.to));
        if (name.rule === 'place_near' && name.candidates.length === 1) {
          const id = name.candidates[0]!;
          // 阳朔旅游旺: at the head of the headline it stands for twice
          const heads = reads[0]!.text === text && name.from === 0 && name.kind === 'place';
          this.#near.set(id, (this.#near.get(id) ?? 0) + (heads ? 2 : 1));
          this.#behind.set(id, (this.#behind.get(id) ?? new Set()).add(text[name.to] ?? ''));
          this.#hear(id, text.slice(name.from, name.to));
          if (name.kind === 'organisation' && common(text.slice(name.from, name.to))) this.#everyday.add(id);
        }
        for (const id of name.rule === 'place' ? name.candidates : this.#inside(text, name)) {
          if (name.rule === 'place' && name.candidates.length > 1) continue;
          this.counts.set(id, (this.counts.get(id) ?? 0) + 1);
          this.#hear(id, text.slice(name.from, name.to));
          // Who names 美国商务部 speaks of 美国.
          const row = gazetteer.row(id);
          if (row?.level === 'institution' && row.parent) this.counts.set(row.parent, (this.counts.get(row.parent) ?? 0) + 1);
          if (this.#isFull(id, text.slice(name.from, name.to))) this.#full.add(id);
          this.#around.add(id);
          for (const outer of gazetteer.ancestors(id)) if (/^\d/.test(outer)) this.#around.add(outer);
        }
      }
    // Counties that one of several readings makes neighbours of: settled in a second pass, by those settled in the first.
    for (const { names: found } of reads)
      for (const name of found)
        if (name.rule !== 'place' || name.candidates.length > 1) {
          const sensed = this.sense(name);
          if (sensed) this.counts.set(sensed.id, (this.counts.get(sensed.id) ?? 0) + 1);
        }
  }

  /** 力拓公司, 苹果股价: the wording makes a company of a form that needs evidence. */
  #tellCompany(surface: string): void {
    const match = this.gazetteer.longest(surface, 0);
    if (!match || !/^(?:公司|集团|股份)*$/.test(surface.slice(match.to))) return;
    for (const { id } of match.readings) if (this.gazetteer.row(id)?.kind === 'organisation') this.#full.add(id);
  }

  /** The place at the front of a longer name (青岛市 in 青岛市统计局), where it counts by itself. */
  #inside(text: string, name: NameMention): string[] {
    if (name.rule.startsWith('place') || name.kind === 'other') return [];
    const inner = placeAtHead(text.slice(name.from, name.to), this.gazetteer);
    return inner === null ? [] : [inner];
  }

  /** Whether a name with a place in it says what the place was called before, or is called today. */
  #hear(id: string, surface: string): void {
    const row = this.gazetteer.row(id);
    if (row?.level === 'company' && GROUP.test(surface) && !row.name.includes('集团')) this.#groups.set(id, surface);
    else if (row?.level === 'company' && surface === row.name) this.#current.add(id);
    if (!row?.formerly) return;
    const former = row.formerly.find((form) => surface.includes(form));
    if (former) this.#former.set(id, former);
    else if (surface.includes(row.name)) this.#current.add(id);
  }

  #isFull(id: string, text: string): boolean {
    const row = this.gazetteer.row(id);
    // Any form of a company that needs no evidence is evidence for those that do: 三星电子, then 三星.
    return row !== undefined && (row.kind === 'organisation' || text.includes(row.name));
  }

  /** The one place that a form means here, or null. */
  sense(name: NameMention): Sensed | null {
    const { candidates, rule } = name;
    if (candidates.length === 0) return null;
    const certain = rule === 'place';
    if (certain && candidates.length === 1) return { id: candidates[0]!, reason: 'its name' };
    const full = candidates.filter((id) => this.#full.has(id));
    if (full.length === 1) return { id: full[0]!, reason: `the article has its full name, ${this.gazetteer.row(full[0]!)!.name}` };
    const pool = full.length > 1 ? full : candidates;
    const outer = pool.length > 1 ? this.#larger(pool) : null;
    if (outer && isToldOf(outer.id, pool, { around: this.#around, text: this.#text, gazetteer: this.gazetteer }))
      return { ...outer, reason: 'the larger of places that share the name, others of which are named' };
    // The nearer the parent that is named, the better: 鼓楼区 beside 南京 is not that of another city of 江苏.
    const depths = new Map(pool.map((id) => [id, this.#parentSeen(id)]));
    const least = Math.min(...depths.values());
    // 黑山 is the country unless the county's own city is named.
    const country = pool.find((id) => /^[A-Z]{2}$/.test(id));
    if (country && least > 0) return { id: country, reason: 'a country, and no county of the name is near' };
    const near = Number.isFinite(least) ? pool.filter((id) => depths.get(id) === least) : [];
    if (near.length === 1) return { id: near[0]!, reason: `the article names ${this.#parentName(near[0]!)}, which it lies in` };
    // the country is near to every place and no evidence of any
    if (this.home && this.home !== 'CN') {
      const home = pool.filter((id) => this.gazetteer.within(id, this.home!) || this.gazetteer.within(this.home!, id));
      if (home.length === 1) return { id: home[0]!, reason: `the article is at home in ${this.gazetteer.row(this.home)!.name}` };
    }
    if (!certain && candidates.length === 1 && this.#recurs(name, candidates[0]!))
      return { id: candidates[0]!, reason: 'a company by a word of its own, again and again' };
    if (!certain && near.length === 0 && candidates.length === 1 && this.#repeated(candidates[0]!))
      return { id: candidates[0]!, reason: 'named again and again in an article of its level' };
    if (!certain) return near.length > 1 ? this.#larger(near) : null;
    return this.#larger(pool);
  }

  /** 力拓 three times: a company's short name that is no word of the language. */
  #recurs({ kind }: NameMention, id: string): boolean {
    return kind === 'organisation' && (this.#near.get(id) ?? 0) >= OFTEN && !this.#everyday.has(id) && !this.#goesOn(id);
  }

  /** 高德胜, 高德胜 …: what the same character follows wherever it stands is part of a longer name. */
  #goesOn(id: string): boolean {
    const behind = [...(this.#behind.get(id) ?? [])];
    return behind.length === 1 && /\p{Script=Han}/u.test(behind[0]!);
  }

  /** Of places one inside another under one name (吉林, 大理), the larger one; else nothing. */
  #larger(pool: readonly string[]): Sensed | null {
    const outer = pool.find((id) => pool.every((other) => this.gazetteer.within(other, id)));
    return outer ? { id: outer, reason: 'the larger of places that share the name and lie in one another' } : null;
  }

  /** 湄潭 three times in an article that says 全县: a form that needs evidence gives it by itself. */
  #repeated(id: string): boolean {
    const times = this.#near.get(id) ?? 0;
    return (times >= 2 && this.#speaksOf(id)) || (times === 1 && this.#isThat(id));
  }

  /** 据漳云招商局透露，…该县…: the one county whose name may be told is the one pointed at. */
  #isThat(id: string): boolean {
    const type = /[县区旗]$/.exec(this.gazetteer.row(id)!.name)?.[0];
    if (type === undefined || !new RegExp(`该${type}(?![域间块])`).test(this.#text)) return false;
    const others = [...this.#near.keys(), ...this.#full].filter((other) => other !== id && this.gazetteer.row(other)?.name.endsWith(type));
    return others.length === 0;
  }

  /** Whether the article speaks of 县林业局, 县委 or 全县, by the level of a place. */
  #hasLevel(id: string): boolean {
    const type = /[县区旗]$/.exec(this.gazetteer.row(id)!.name)?.[0];
    return (
      type !== undefined &&
      new RegExp(`(?:^|[，。；：、从据来\\s])${type}(?:委|[\\p{Script=Han}]{1,6}[局办院])|[全我]${type}(?![域级])`, 'mu').test(this.#text)
    );
  }

  /** 萧山日报 in a text of 全区 that names no other district, or no place elsewhere at all: 湘东 is a region as well. */
  #isItsPress(id: string, rest: string): boolean {
    if (!putsOut(this.gazetteer.row(id)!.name, rest)) return false;
    const around = (other: string) => this.gazetteer.within(other, id) || this.gazetteer.within(id, other);
    const elsewhere = [...this.counts.keys()].map((other) => this.gazetteer.row(other)!).filter((row) => isUnit(row) && !around(row.id));
    return this.#hasLevel(id)
      ? !elsewhere.some(({ level, name }) => level === 'county' && name.endsWith('区'))
      : /^(?:日报|融媒)/.test(rest) && elsewhere.length === 0;
  }

  /** Whether the article speaks of 全区 or 该县, by the level of a place. */
  #speaksOf(id: string): boolean {
    const type = /[市县区旗]$/.exec(this.gazetteer.row(id)!.name)?.[0];
    if (type === undefined) return false;
    let spoken = this.#spoken.get(type);
    if (spoken === undefined) {
      spoken = new RegExp(`(?:全|我|该|本|这个|那个)${type}(?![域场])`).test(this.#text);
      this.#spoken.set(type, spoken);
    }
    return spoken;
  }

  /** How many steps up the nearest place is that lies around it and that the article names; infinite where none is. */
  #parentSeen(id: string): number {
    const step = this.gazetteer.ancestors(id).findIndex((outer) => /^\d/.test(outer) && this.#around.has(outer));
    return step < 0 ? Number.POSITIVE_INFINITY : step;
  }

  #parentName(id: string): string {
    const outer = this.gazetteer.ancestors(id).find((at) => this.#around.has(at));
    return (outer && this.gazetteer.row(outer)?.name) || '';
  }

  /** A place or company by the name that the article has of it: 某某县 in one that was told before it became a district, a group by its own. */
  entity(id: string): Entity {
    const entity = entityOf(this.gazetteer.row(id)!);
    const former = this.#former.get(id) ?? this.#groups.get(id);
    return former && !this.#current.has(id) ? { ...entity, name: former, aliases: [...entity.aliases, entity.name] } : entity;
  }

  /**
   * 青岛晚报, 滑县报, 江夏区政府网: the place that the paper's own name begins with; of several of one name the one told of, or the city.
   * A short name that may be a word (湘东) is heard where the text tells of its place, or `alone`.
   */
  publisherPlace({ text, names }: Line, alone = false): Entity | null {
    const paper = text.trim();
    const known = PAPERS.get(paper.replace(/(?:客户端|数字报|微信公众号|官网|网)$/, '')) ?? PAPERS.get(paper);
    if (known) return entityOf(this.gazetteer.row(known)!);
    let inner: string | null = null;
    for (const name of names) {
      const near = name.rule === 'place_near' && name.kind === 'place' && name.from === 0;
      const found = near || name.rule === 'place' ? name.candidates : name.from === 0 ? this.#inside(text, name) : [];
      const units = found.filter((id) => isUnit(this.gazetteer.row(id)));
      const told = units.filter((id) => this.counts.has(id) || (near && units.length === 1 && this.#isItsPress(id, text.slice(name.to))));
      const cities = units.filter((id) => this.gazetteer.row(id)!.level === 'prefecture');
      // 长宁时报 in a text of 全区 is the district's, not the county's
      const level = units.length > 1 ? units.filter((id) => this.#speaksOf(id)) : [];
      const [id] = [near && !alone ? [] : units, told, level, cities].find((ids) => ids.length === 1) ?? (near ? [] : units);
      // 阜阳市颍东区人民政府网 is the district's
      if (id && (inner === null || this.gazetteer.within(id, inner))) inner = id;
    }
    if (inner !== null) return entityOf(this.gazetteer.row(inner)!);
    // 西咸新区网: where its zone lies
    const zone = names.find(({ kind, rule, from }) => kind === 'zone' && rule === 'place' && from === 0)?.candidates[0];
    const around = zone ? this.gazetteer.row(this.gazetteer.row(zone)?.parent ?? '') : undefined;
    return around && /^\d/.test(around.id) ? entityOf(around) : null;
  }
}

/** A province, a prefecture or a county. */
export const isUnit = (row: PlaceRow | undefined): boolean =>
  row?.level === 'province' || row?.level === 'prefecture' || row?.level === 'county';

export function entityOf(row: PlaceRow): Entity {
  return { id: row.id, name: row.name, kind: row.kind, parent: row.parent, aliases: [...row.aliases], same_as: null };
}

/** The innermost unit that a name begins with, by forms that need no evidence: 颍东区 of 阜阳市颍东区人民政府; null where it begins with none. Pure. */
export function placeAtHead(name: string, gazetteer: Gazetteer): string | null {
  let inner: string | null = null;
  for (let at = 0; ; ) {
    const match = gazetteer.longest(name, at);
    const ids = match?.readings.filter(({ use }) => use === 'full' || use === 'free').map(({ id }) => id) ?? [];
    const outer: string | null = inner;
    const id: string | undefined = ids.find((one) => (outer === null ? ids.length === 1 : gazetteer.within(one, outer)));
    if (!match || !id) return inner;
    inner = id;
    at = match.to;
  }
}
