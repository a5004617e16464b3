import type { Entity } from '../../../schemas/schemas.js';
import { entityId, entityNamed, type Gazetteer, normalName } from '../../lexicon/lexicon.js';
import type { NameMention } from '../../recognize/recognize.js';
import type { EntityMention } from '../link.js';
import { abbreviates } from './abbreviation.js';
import { openPlace } from './openplaces.js';
import { ownName } from './ownname.js';
import type { PlaceSense } from './placesense.js';

/** A name as it is filed: without quotes and blanks, but for those between words in Latin letters. */
const written = (surface: string): string => surface.replace(/(?<![A-Za-z.&])\s+|\s+(?![A-Za-z])|[“”"]/g, '');

/** The words that a name is filed by: a work's with its size; an event's without its year, by which its sessions are told apart in print. */
const filedAs = (text: string, { from, to, full, rule }: NameMention): string =>
  full ?? (rule === 'session' ? text.slice(from, to).replace(/^(?:19|20)\d\d(?=[^\d年])/, '') : text.slice(from, to));

/** What a company's name may add that says nothing. */
const FORM_ALONE = /^(?:集团|公司|股份|控股|有限|责任|总)*$/;
const REGISTERED = /有限(?:责任)?公司$/;
/** What stands before a school or the like is its town: 会川镇中心小学. */
const IN_A_TOWN = /[镇乡村区]$|街道$/;
const COMPANY_END = /(?:公司|集团|股份|银行)$/;

/** So long are the words behind a size that only one work goes by. */
const OF_ITS_OWN = 7;

/** Names on the ground that texts put behind the units that they lie in. */
const OWN_NAME = /^(?:village|host|sight|site)$/;

/** The entities of one article: one name each, whatever the text calls them. */
export class Registry {
  /** Named things other than places, by normal name. */
  readonly #byName = new Map<string, Entity>();
  readonly #places = new Map<string, Entity>();
  /** Townships and villages by what they lie in and their own name. */
  readonly #villages = new Map<string, Entity>();
  /** Normal names of companies told by what stands around them. */
  readonly #brands = new Set<string>();
  /** Normal names of works whose both ends are told by what stands around them. */
  readonly #described = new Set<string>();
  /** Words behind the size in the names of works that hold one, by normal name. */
  readonly #sized = new Map<string, string>();

  constructor(
    readonly gazetteer: Gazetteer,
    readonly sense: PlaceSense,
  ) {}

  place(id: string): Entity {
    let entity = this.#places.get(id);
    if (!entity) {
      entity = this.sense.entity(id);
      this.#places.set(id, entity);
    }
    return entity;
  }

  /**
   * Tells the registry a name before the text is read, so that the fullest form becomes the canonical one. `county` is the one that the
   * text named last before it.
   */
  learn(text: string, name: NameMention, county: string | null): void {
    if (name.rule.startsWith('place') || name.rule === 'relative_body') return;
    const surface = filedAs(text, name);
    const key = normalName(surface);
    if (name.rule.startsWith('company_') && surface.length <= 8) this.#brands.add(key);
    if (/^(?:described|sized)_work$/.test(name.rule)) this.#described.add(key);
    if (name.full) this.#sized.set(key, text.slice(name.from, name.to));
    const there = this.#byName.get(key);
    if (there) {
      // a port by its form, where the text has it for a company elsewhere
      if (there.kind === 'project' && (name.rule === 'company_section' || name.rule === 'company_code'))
        this.#byName.set(key, { ...there, kind: 'organisation', id: entityId('organisation', there.parent, there.name, this.gazetteer) });
      return;
    }
    const known = name.kind === 'organisation' ? this.#companyOf(surface) : null;
    if (known) {
      this.alias(key, surface, known);
      return;
    }
    const parent = name.rule === 'province_row' ? null : this.#parentOf(surface, name, county);
    // 甘肃酒泉市永久村 and 酒泉永久村 are one
    const village = name.rule === 'village' && parent ? `${parent} ${this.#afterPlaces(surface)}` : null;
    const again = village ? this.#villages.get(village) : undefined;
    if (again) {
      this.alias(key, surface, again);
      return;
    }
    const canonical =
      name.rule === 'group' ? '中央企业' : OWN_NAME.test(name.rule) ? ownName(this.gazetteer, written(surface)) : written(surface);
    const same = name.rule === 'group' ? this.#byName.get(canonical) : undefined;
    if (same) {
      this.alias(key, surface, same);
      return;
    }
    const entity = entityNamed(name.kind, canonical, parent, this.gazetteer);
    this.#byName.set(key, entity);
    if (village) this.#villages.set(village, entity);
    if (normalName(canonical) !== key) this.alias(normalName(canonical), surface, entity);
  }

  /** Whether an entity goes by a name that only its surroundings tell: it is looked for wherever it stands. */
  isBrand(entity: Entity): boolean {
    return this.#brands.has(normalName(entity.name));
  }

  /** What stands behind the size in a name that holds one (年产8万吨|氧化铝项目); undefined for other names. */
  behindSize(entity: Entity): string | undefined {
    return this.#sized.get(normalName(entity.name));
  }

  /** 云岭林纸一体化项目…，年产9万吨林纸一体化项目: the one work that goes by the same words without a size. */
  #joinSized(): void {
    for (const [full, words] of this.#sized) {
      const key = normalName(words);
      const same = [...this.#byName].filter(([other, { kind }]) => kind === 'project' && !this.#sized.has(other) && other.endsWith(key));
      const target = new Set(same.map(([, entity]) => entity)).size === 1 ? same[0]! : null;
      const sized = this.#byName.get(full)!;
      if (!target || target[1] === sized) continue;
      if (target[0].length === key.length) this.alias(target[0], target[1].name, sized);
      // 风电项目 may be any; 林纸一体化项目 is one
      else if (key.length >= OF_ITS_OWN && /^[年日\d]/.test(full)) this.alias(full, sized.name, target[1]);
    }
  }

  /** Such names and whose they turned out to be. */
  brands(): [string, Entity][] {
    return [...this.#brands].flatMap((brand) => {
      const entity = this.#byName.get(brand);
      return entity && entity.name !== brand ? [[brand, entity] as [string, Entity]] : [];
    });
  }

  /** 苹果公司, 力拓集团: the company of our table whose name it is, with a word for its form. */
  #companyOf(surface: string): Entity | null {
    const match = this.gazetteer.longest(surface, 0);
    if (!match || !FORM_ALONE.test(surface.slice(match.to))) return null;
    const companies = match.readings.filter(({ id }) => this.gazetteer.row(id)?.kind === 'organisation');
    return companies.length === 1 ? this.place(companies[0]!.id) : null;
  }

  /** 云岭, and 山东云岭新材料股份有限公司 elsewhere in the article: the one company whose name has it in it. */
  #joinBrands(): void {
    // 云岭公司 stands for the registered name as 云岭 does.
    const short = [...this.#byName].flatMap(([key, { kind }]) => (kind === 'organisation' && /^.{2,6}公司$/.test(key) ? [key] : []));
    for (const name of [...this.#brands, ...short]) {
      const brand = this.#brands.has(name) ? name : name.slice(0, -2);
      const entity = this.#byName.get(name);
      if (!entity) continue;
      const longer = [...this.#byName].filter(
        ([key, other]) =>
          other !== entity &&
          other.kind === 'organisation' &&
          (this.#brands.has(name) ? COMPANY_END : REGISTERED).test(key) &&
          this.#afterPlace(key).startsWith(brand),
      );
      const targets = new Set(longer.map(([, other]) => other));
      if (targets.size === 1) this.alias(name, entity.name, [...targets][0]!);
    }
  }

  #afterPlaces(name: string): string {
    let rest = name;
    for (let next = this.#afterPlace(rest); next !== rest && next.length >= 2; next = this.#afterPlace(rest)) rest = next;
    return rest;
  }

  #afterPlace(name: string): string {
    const match = this.gazetteer.longest(name, 0);
    const place = match?.readings.some(({ id }) => this.gazetteer.row(id)?.kind === 'place');
    return match && place ? name.slice(match.to).replace(/^[省市区县]/, '') : name;
  }

  /** Joins names that abbreviate exactly one longer name of their kind. */
  settle(): void {
    this.#joinBrands();
    this.#joinSized();
    const all = [...this.#byName].sort((a, b) => b[0].length - a[0].length);
    // An abbreviation ends like what it abbreviates.
    const byEnd = new Map<string, [string, Entity][]>();
    for (const item of all) byEnd.set(item[0].slice(-2), [...(byEnd.get(item[0].slice(-2)) ?? []), item]);
    for (const [key, entity] of all) {
      const longer = (byEnd.get(key.slice(-2)) ?? []).filter(
        ([other, full]) => other.length > key.length && full.kind === entity.kind && abbreviates(key, other) && !this.#apart(key, other),
      );
      const targets = new Set(longer.map(([other]) => this.#byName.get(other)!));
      if (targets.size !== 1) continue;
      const target = [...targets][0]!;
      const long = longer[0]![0];
      // A longer form that only has words before the short one is a name cut too far left, unless those words are its place.
      if (
        long.endsWith(key) &&
        longer.length === 1 &&
        !this.#described.has(long) &&
        !this.#placed(target.name) &&
        !IN_A_TOWN.test(long.slice(0, -key.length))
      ) {
        this.#byName.set(long, entity);
        if (!entity.aliases.includes(target.name)) entity.aliases.push(target.name);
      } else this.alias(key, entity.name, target);
    }
  }

  /** 光源产业化项目, 光源用器件产业化项目: works that are described in full are one only where the one has the other in it. */
  #apart(short: string, long: string): boolean {
    return (this.#described.has(short) || this.#described.has(long)) && !long.includes(short);
  }

  #placed(name: string): boolean {
    return (this.gazetteer.longest(name, 0)?.readings.some(({ use }) => use !== 'word') ?? false) || /^第.{1,4}届/.test(name);
  }

  alias(key: string, surface: string, entity: Entity): void {
    this.#byName.set(key, entity);
    if (surface !== entity.name && !entity.aliases.includes(surface)) entity.aliases.push(surface);
  }

  named(surface: string): Entity | undefined {
    return this.#byName.get(normalName(surface));
  }

  all(): Entity[] {
    return [...new Set(this.#byName.values())];
  }

  /** A name mention with the entity it means; null where it names nothing here. */
  mention(text: string, name: NameMention): EntityMention | null {
    const { from, to } = name;
    const surface = filedAs(text, name);
    if (name.rule.startsWith('place')) {
      const sensed = this.sense.sense(name);
      if (sensed) {
        const entity = this.place(sensed.id);
        return { from, to, entity, via: surface.endsWith(entity.name) ? 'name' : 'alias', reason: sensed.reason, mention: name };
      }
      if (name.rule !== 'place') return null;
      const entity = openPlace(surface);
      const open = name.candidates.map((id) => `${id} ${this.gazetteer.row(this.gazetteer.row(id)?.parent ?? '')?.name ?? ''}`);
      return { from, to, entity, via: 'name', reason: `not settled between ${open.join(', ')}`, mention: name };
    }
    const entity = this.named(surface);
    if (!entity) return null;
    const exact = entity.name === written(surface);
    const reason = exact ? 'its name' : `short for ${entity.name}`;
    return { from, to, entity, via: exact ? 'name' : 'alias', reason, mention: name };
  }

  #atHome(id: string): boolean {
    const { home } = this.sense;
    return home !== null && home !== 'CN' && this.gazetteer.within(id, home);
  }

  /** The place at the front of a name, or the article's home for what stands on the ground. */
  #parentOf(surface: string, name: NameMention, county: string | null): string | null {
    const bare = surface.replace(/^[“《]/, '');
    for (let i = 0; i < bare.length && i < 12; i++) {
      if (i > 0 && !/[（(—–-]/.test(bare[i - 1]!)) continue;
      let at = i;
      let found: string | null = null;
      for (let match = this.gazetteer.longest(bare, at); match; match = this.gazetteer.longest(bare, at)) {
        const inner = match.readings.filter(
          ({ id, use }) =>
            use !== 'word' &&
            (use !== 'near' || found || this.sense.counts.has(id) || this.#atHome(id)) &&
            (!found || this.gazetteer.within(id, found)),
        );
        const one = inner.length === 1 ? inner[0]!.id : inner.map(({ id }) => id).find((id) => this.sense.counts.has(id));
        if (!one) break;
        found = one;
        at = match.to;
      }
      const row = found && found !== 'CN' ? this.gazetteer.row(found)! : null;
      // 莫高窟景区 lies where the grottoes lie, 渭河源景区 where the article is at home
      if (row?.level === 'landmark' && row.parent === 'CN') continue;
      if (row) return row.kind === 'place' && row.level !== 'landmark' ? row.id : row.parent;
    }
    const { home } = this.sense;
    if (name.rule === 'village' && county && (!home || this.gazetteer.within(county, home))) return county;
    const local = name.kind === 'zone' || name.kind === 'project' || name.kind === 'place';
    return local && home && home !== 'CN' ? home : null;
  }
}
