import type { Entity } from '../../../schemas/schemas.js';
import { type EnglishNameRow, entityId, type Lexicon, nameWords } from '../../lexicon/lexicon.js';
import type { NameMention } from '../../recognize/recognize.js';
import type { EnglishSense } from './sense.js';

/** The named things of one English story other than places: each under its Chinese name where that can be told, so that both languages mean one entity. */
export class EnglishThings {
  /** The place the story is at home in: that of what names no place. */
  home: Entity | null = null;
  readonly #byName = new Map<string, Entity>();
  readonly #surfaces = new Map<string, Entity>();

  constructor(
    readonly lexicon: Lexicon,
    readonly sense: EnglishSense,
  ) {}

  /** All that were named, with the wording that named them. */
  all(): { surface: string; entity: Entity }[] {
    return [...this.#surfaces].map(([surface, entity]) => ({ surface, entity }));
  }

  /** The entity that a name mention of `text` means. */
  named(text: string, name: NameMention): Entity {
    const surface = text.slice(name.from, name.to).replace(/\s+/g, ' ');
    const key = surface.toLowerCase();
    const known = this.#byName.get(key) ?? this.#shortened(key, name);
    if (known) return known;
    const entity = this.#make(surface, name);
    this.#byName.set(key, entity);
    this.#surfaces.set(surface, entity);
    return entity;
  }

  /** Huaihe Precision for Huaihe Precision Machinery Co., Ltd: the beginning of one longer name of its kind. */
  #shortened(key: string, { kind }: NameMention): Entity | undefined {
    const stem = key.replace(/ (?:group|company|co|corp|corporation|inc|ltd)$/, '');
    const longer = [...this.#byName].filter(([other, entity]) => entity.kind === kind && other.startsWith(`${stem} `) && other !== key);
    return new Set(longer.map(([, entity]) => entity)).size === 1 ? longer[0]![1] : undefined;
  }

  #make(surface: string, name: NameMention): Entity {
    const { gazetteer } = this.lexicon;
    const row = name.rule === 'known' ? this.#row(surface) : undefined;
    const front = this.#placeInFront(surface);
    const type = name.rule.startsWith('typed-') ? name.rule.slice(6) : null;
    const place = front ? gazetteer.row(front.id) : undefined;
    const chinese =
      row?.chinese ??
      (front && place && type && front.rest ? `${place.name.length > 2 ? place.name.replace(/[市省]$/, '') : place.name}${type}` : null);
    if (chinese) {
      const match = gazetteer.longest(chinese, 0);
      const whole = match && match.to === chinese.length ? match.readings[0] : undefined;
      const listed = whole && gazetteer.row(whole.id);
      if (listed) return { id: listed.id, name: listed.name, kind: listed.kind, parent: listed.parent, aliases: [surface], same_as: null };
      const inside = match?.readings.length === 1 && /^(?:\d|CN$)/.test(match.readings[0]!.id) ? match.readings[0]!.id : null;
      const local = name.kind === 'zone' || name.kind === 'project' || name.kind === 'place';
      const parent = front?.id ?? inside ?? (local && this.home && this.home.id !== 'CN' ? this.home.id : null);
      return {
        id: entityId(name.kind, parent, chinese, gazetteer),
        name: chinese,
        kind: name.kind,
        parent,
        aliases: [surface],
        same_as: null,
      };
    }
    const parent = front?.id ?? (name.kind === 'zone' || name.kind === 'project' ? (this.home?.id ?? null) : null);
    const own = parent === 'CN' ? null : parent;
    return { id: entityId(name.kind, own, surface, gazetteer), name: surface, kind: name.kind, parent: own, aliases: [], same_as: null };
  }

  /** The place that a name begins with. */
  placeOf(surface: string): string | null {
    return this.#placeInFront(surface)?.id ?? null;
  }

  #row(surface: string): EnglishNameRow | undefined {
    const words = nameWords(surface.replace(/['’]s$/, ''));
    return this.lexicon.english.get(words[0] ?? '')?.find((row) => row.words.join(' ') === words.join(' '));
  }

  /** The place that a name begins with, and whether nothing but its type stands behind it. */
  #placeInFront(surface: string): { id: string; rest: boolean } | null {
    const words = nameWords(surface);
    const row = this.lexicon.english
      .get(words[0] ?? '')
      ?.find((candidate) => candidate.chinese === null && candidate.words.every((word, k) => words[k] === word));
    if (!row) return null;
    const id =
      this.sense.sense({ type: 'name', kind: 'place', candidates: row.ids, rule: 'place', from: 0, to: 0 }) ??
      (row.ids.length === 1 ? row.ids[0]! : null);
    if (!id || !/^\d/.test(id)) return null;
    const behind = words.slice(row.words.length).join(' ');
    return { id, rest: TYPE_ONLY.test(behind) };
  }
}

/** What stands behind the place is a type alone: Xiamen Port, Qingdao High-tech Zone, Chengdu Shuangliu International Airport is none. */
const TYPE_ONLY =
  /^(?:municipal |national |city )?(?:port|customs(?: district)?|airport|metro|subway|university|bank|(?:(?:economic|technological|technology|industrial|high|tech|hi|industry|development|pilot|free|trade|comprehensive|bonded|export|processing|new|international|land|inland|and|&|-) ?)*(?:zone|area|port)|bureau of (?:statistics|commerce)|statistics bureau|commerce bureau|(?:municipal|provincial) government|airlines|industrial park|science (?:park|city)|software park)$/;
