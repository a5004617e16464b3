import type { Entity } from '../../../schemas/schemas.js';
import { entityId, entityNamed, type Gazetteer, normalName } from '../../lexicon/lexicon.js';
import type { NameMention } from '../../recognize/recognize.js';
import type { EntityMention } from '../link.js';
import { type Filed, joinNames } from './joinednames.js';
import { openPlace } from './openplaces.js';
import { ownName } from './ownname.js';
import type { PlaceSense } from './placesense.js';
import { behindPlaces, seatOf } from './seat.js';

/** A name as it is filed: without quotes and blanks, but for those between words in Latin letters. */
const written = (surface: string): string => surface.replace(/(?<![A-Za-z.&])\s+|\s+(?![A-Za-z])|[“”"]/g, '');

/** The words that a name is filed by: a work's with its size; an event's without its year, by which its sessions are told apart in print. */
const filedAs = (text: string, { from, to, full, rule }: NameMention): string =>
  full ?? (rule === 'session' ? text.slice(from, to).replace(/^(?:19|20)\d\d(?=[^\d年])/, '') : text.slice(from, to));

/** What a company's name may add that says nothing. */
const FORM_ALONE = /^(?:集团|公司|股份|控股|有限|责任|总)*$/;

/** Names on the ground that texts put behind the units that they lie in. */
const OWN_NAME = /^(?:village|host|sight|site)$/;

/** The entities of one article: one name each, whatever the text calls them. */
export class Registry implements Filed {
  /** Named things other than places, by normal name. */
  readonly byName = new Map<string, Entity>();
  readonly #places = new Map<string, Entity>();
  /** Townships and villages by what they lie in and their own name. */
  readonly #villages = new Map<string, Entity>();
  /** Normal names of companies told by what stands around them. */
  readonly brands = new Set<string>();
  /** Normal names of works whose both ends are told by what stands around them. */
  readonly described = new Set<string>();
  /** Words behind the size in the names of works that hold one, by normal name. */
  readonly sized = new Map<string, string>();

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
    if (name.rule.startsWith('company_') && surface.length <= 8) this.brands.add(key);
    if (/^(?:described|sized)_work$/.test(name.rule)) this.described.add(key);
    if (name.full) this.sized.set(key, text.slice(name.from, name.to));
    const there = this.byName.get(key);
    if (there) {
      // a port by its form, where the text has it for a company elsewhere
      if (there.kind === 'project' && (name.rule === 'company_section' || name.rule === 'company_code'))
        this.byName.set(key, { ...there, kind: 'organisation', id: entityId('organisation', there.parent, there.name, this.gazetteer) });
      return;
    }
    const known = name.kind === 'organisation' ? this.#companyOf(surface) : null;
    if (known) {
      this.alias(key, surface, known);
      return;
    }
    const parent = name.rule === 'province_row' ? null : seatOf(surface, name, county, this.sense);
    // 甘肃酒泉市永久村 and 酒泉永久村 are one
    const village = name.rule === 'village' && parent ? `${parent} ${behindPlaces(surface, this.gazetteer)}` : null;
    const again = village ? this.#villages.get(village) : undefined;
    if (again) {
      this.alias(key, surface, again);
      return;
    }
    const canonical =
      name.rule === 'group' ? '中央企业' : OWN_NAME.test(name.rule) ? ownName(this.gazetteer, written(surface)) : written(surface);
    const same = name.rule === 'group' ? this.byName.get(canonical) : undefined;
    if (same) {
      this.alias(key, surface, same);
      return;
    }
    const entity = entityNamed(name.kind, canonical, parent, this.gazetteer);
    this.byName.set(key, entity);
    if (village) this.#villages.set(village, entity);
    if (normalName(canonical) !== key) this.alias(normalName(canonical), surface, entity);
  }

  /** Whether an entity goes by a name that only its surroundings tell: it is looked for wherever it stands. */
  isBrand(entity: Entity): boolean {
    return this.brands.has(normalName(entity.name));
  }

  /** What stands behind the size in a name that holds one (年产8万吨|氧化铝项目); undefined for other names. */
  behindSize(entity: Entity): string | undefined {
    return this.sized.get(normalName(entity.name));
  }

  /** Such names and whose they turned out to be. */
  joinedBrands(): [string, Entity][] {
    return [...this.brands].flatMap((brand) => {
      const entity = this.byName.get(brand);
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

  /** Joins the names of one and the same entity, when all have been learnt. */
  settle(): void {
    joinNames(this);
  }

  /** Files another name of an entity. */
  alias(key: string, surface: string, entity: Entity): void {
    this.byName.set(key, entity);
    if (surface !== entity.name && !entity.aliases.includes(surface)) entity.aliases.push(surface);
  }

  named(surface: string): Entity | undefined {
    return this.byName.get(normalName(surface));
  }

  all(): Entity[] {
    return [...new Set(this.byName.values())];
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
}
