import type { Entity } from '../../../schemas/schemas.js';
import { type Gazetteer, type Lexicon, matchesOf, SIDES, Sieve } from '../../lexicon/lexicon.js';
import { Cover, type NameMention } from '../../recognize/recognize.js';
import type { Sentence } from '../../tokenize/tokenize.js';
import type { EntityMention } from '../link.js';
import { CLASS_RULES } from './classrules.js';
import { namesOfEvent, unnamedEvent } from './events.js';
import { type HeadNoun, headNouns } from './headnouns.js';
import { bodyOfPlace, bothOf, type Meant, openBody, phaseOf, zoneOfPlace } from './meant.js';
import { Memory, type Wanted } from './memory.js';
import { openPlace } from './openplaces.js';
import { REFERENCE_RULES, type ReferenceRule } from './referencerules.js';
import type { Registry } from './registry.js';
import { roleOf } from './roles.js';
import { unnamedWork } from './unnamed.js';
import { BARE_ZONES, isOfType } from './zonetypes.js';

/** 二期 alone, at the start of a clause: the second phase of the work or company named last. */
const PHASE =
  /(?<=^|[，。；：])(?:此次|其中)?([一二三四首]期)(?=工程|项目|总|占|投|预计|计划|规划|将|\d|已|建|主要|设计|拟|目前|正在|概算|年产|用地|新建|新增|达产)/g;

/** 两口岸已累计…, 双方…: the two of a sort named last, or the two that the sentence brings together. */
const BOTH =
  /(?<=[，；：])双方(?![向面程])|(?<=^|[，。；：])两(口岸|[地市区县省州港镇村馆站]|机场|园区|示范区|开发区|项目|工程|集团|公司|银行)(?=[已共均都合累去今全两的将]|[\d一二])/g;

/** Which of the rules, and of the three above, a sentence may match. */
const SIEVE = new Sieve<ReferenceRule | RegExp>([...REFERENCE_RULES, ...CLASS_RULES, PHASE, BOTH, BARE_ZONES], (rule) =>
  'pattern' in rule ? rule.pattern : rule,
);

const BODY_LEVEL: Readonly<Record<string, RegExp>> = { 省: /省$/, 市: /市$/, 区: /区$/, 县: /县$/, 州: /州$/ };

/** Wordings that may take up a place which was named at the head of the name of a body alone. */
const HEADS_NAMES = /^(?:that_(?:city|county|district|town)|(?:the|whole)_(?:village|town))$/;

/** 海南各地, 海南各级: a place told of part by part. */
const PART_BY_PART = /^(?:省|市|区|县)?各(?:地|级|[省市区县州]|部门|有关)/;

/** How many names back the place lies that 该县 is around. */
const NEAR = 4;

/** Where a story stands. */
interface Grounds {
  home: Entity | null;
  /** The zone whose own news it is. */
  zone: Entity | null;
  /** The one place that it speaks of without saying which of its name it is. */
  open: Entity | null;
  /** The company that it reports on. */
  firm: Entity | null;
  /** The body that puts it out. */
  teller: Entity | null;
}

/** A wording that refers to something, and how to find what. */
interface Reference {
  from: number;
  to: number;
  find: () => Meant | null;
  mention: NameMention | null;
}

/** Resolves 全市, 该区, 该项目, 公司, 市统计局 in reading order. */
export class References {
  readonly #memory = new Memory();
  readonly #gazetteer: Gazetteer;

  constructor(
    readonly lexicon: Lexicon,
    readonly registry: Registry,
    readonly grounds: Grounds,
  ) {
    this.#gazetteer = lexicon.gazetteer;
  }

  /** Another brief begins: what those before it named is not taken up in it. */
  readonly restart = (): void => this.#memory.forget();

  /** The sentence's mentions, references added, by `from`. */
  resolve(sentence: Sentence, names: readonly NameMention[], known: readonly EntityMention[]): EntityMention[] {
    const { text } = sentence;
    this.#memory.enter(sentence, known);
    const out: EntityMention[] = [];
    const cover = new Cover(text.length, known);
    const all = [
      ...known.map((mention) => ({ from: mention.from, mention })),
      ...this.#referring(text, names).map((reference) => ({ from: reference.from, reference })),
    ];
    all.sort((a, b) => a.from - b.from);
    for (const item of all) {
      if ('mention' in item) {
        out.push(item.mention);
        this.#memory.note(item.mention);
        continue;
      }
      const { from, to, find, mention } = item.reference;
      if (cover.meets({ from, to })) continue;
      const meant = find();
      if (!meant) continue;
      cover.add({ from, to });
      out.push({ from, to, entity: meant.entity, via: 'reference', reason: meant.reason, mention });
    }
    this.#memory.leave(out);
    return out;
  }

  /** The wordings of a sentence that refer to something. */
  #referring(text: string, names: readonly NameMention[]): Reference[] {
    const out: Reference[] = [];
    for (const rule of SIEVE.through(text))
      for (const m of matchesOf('pattern' in rule ? rule.pattern : rule, text)) {
        const [from, to] = [m.index, m.index + m[0].length];
        const put = (find: () => Meant | null, at = from) => out.push({ from: at, to, find, mention: null });
        if ('pattern' in rule) put(() => this.#byRule(rule, from, m[0]));
        else if (rule === PHASE) put(() => this.#phase(m[1]!), to - m[1]!.length);
        else if (rule === BOTH) put(() => (m[1] ? bothOf(this.#memory.named, m[0], m[1]) : this.#pair(m[0])));
        // 6个镇、街道、开发区: a sort in a list of sorts
        else if (this.#standsAlone(text, from, m[0]) && !/(?:街道|乡镇|镇|乡)、$/.test(text.slice(Math.max(0, from - 3), from)))
          put(() => this.#zone(m[0]));
      }
    for (const noun of headNouns(text)) out.push({ from: noun.from, to: noun.to, find: () => this.#headNoun(noun), mention: null });
    for (const name of names)
      if (name.rule === 'relative_body')
        out.push({ from: name.from, to: name.to, find: () => this.#body(text.slice(name.from, name.to)), mention: name });
    return out;
  }

  /** 甲公司与乙集团签约，双方…: the two bodies of this sentence, where there are no more. */
  #pair(surface: string): Meant | null {
    const bodies = this.#memory.sentence
      .flatMap((mention) => mention.members ?? [mention])
      .filter(({ entity, role }) => entity.kind === 'organisation' && role !== 'attribution')
      .map(({ entity }) => entity);
    return bodies.length === 2 ? bothOf(bodies, surface, '') : null;
  }

  #byRule(rule: ReferenceRule, at: number, surface: string): Meant | null {
    const { open, home } = this.grounds;
    const isOpen = open && rule.kinds.includes('place') && rule.fits.test(open.name);
    // 我省 where nothing says which: a place that is not settled, and the same all through the article
    const unsettled = rule.ours && !home ? openPlace(`我${rule.ours}`, [`全${rule.ours}`]) : null;
    const found = this.#meant(rule, at, surface) ?? (isOpen ? open : unsettled);
    return found ? { entity: found, reason: `${rule.because} (${rule.name})` } : null;
  }

  #meant(rule: ReferenceRule, at: number, surface: string): Entity | null {
    const { home, teller } = this.grounds;
    switch (rule.looks) {
      case 'country':
        return home && home.id !== 'CN' ? null : this.registry.place('CN');
      case 'elsewhere':
        return openPlace(surface);
      case 'unit':
        return this.#unit(rule, at);
      case 'side':
        return this.#side(surface[0]!);
      case 'firm':
        return this.#firm();
      case 'headed':
        return this.#headed() ?? this.#memory.subject(rule, at) ?? this.#memory.last(rule);
      case 'type':
        return this.#ofType(rule, surface);
      case 'ending':
        return this.#memory.last({ fits: new RegExp(`${surface.slice(-1)}$`), kinds: rule.kinds });
      case 'state':
        return this.#memory.named.findLast(({ id }) => /^(?!CN|EU)[A-Z]{2}$/.test(id)) ?? null;
      case 'craft':
        return this.#memory.craft(surface);
      case 'subject':
      case 'last': {
        const subject = rule.looks === 'subject' ? (this.#memory.subject(rule, at) ?? this.grounds.firm) : null;
        const within = HEADS_NAMES.test(rule.name) ? this.#memory.placeInName(rule, this.#gazetteer) : null;
        const last = within ?? subject ?? this.#memory.last(rule);
        // 松阳竹编是浙江的老手艺，当地…: a place around the one that the story is at home in tells where that lies
        if (rule.name === 'there' && home && last && last.id !== home.id && this.#gazetteer.within(home.id, last.id)) return home;
        const named = last ?? this.#around(rule) ?? (rule.unread ? this.#unread(at, surface) : null);
        // 我院, in what a hospital puts out itself
        return named ?? (/^[全我本]/.test(surface) && teller && rule.fits.test(teller.name) ? teller : null);
      }
    }
  }

  /** 本届博览会, 本次活动: an event of that type, or any. */
  #ofType({ kinds }: ReferenceRule, surface: string): Entity | null {
    for (const fits of namesOfEvent(surface)) {
      const named = this.#memory.last({ fits, kinds });
      if (named) return named;
    }
    return this.#memory.keep(unnamedEvent(surface));
  }

  /** 云岭县石桥镇…。该县…: the unit around the place named last. */
  #around({ fits, kinds }: Wanted): Entity | null {
    if (!kinds.includes('place')) return null;
    for (const { id, kind, parent } of this.#memory.named.slice(-NEAR).reverse()) {
      const start = kind !== 'place' ? null : /^\d/.test(id) ? id : parent;
      const units = start ? [start, ...this.#gazetteer.ancestors(start)] : [];
      const found = units.find((unit) => fits.test(this.#gazetteer.row(unit)?.name ?? ''));
      if (found) return this.registry.place(found);
    }
    return null;
  }

  #unread(at: number, surface: string): Entity | null {
    const type = surface.replace(/^(?:该|这[一个座条])/, '');
    return this.#memory.keep(unnamedWork([this.#memory.text.slice(0, at), this.#memory.before], type));
  }

  /** The unit of a level that the article is in: home or what home lies in; else the one named last. */
  #unit(wanted: Wanted, at = -1): Entity | null {
    const { home, zone } = this.grounds;
    const { fits, kinds } = wanted;
    const ofZone = kinds.includes('zone');
    // 广东全省: the place right before it
    const beside = this.#memory.sentence.find(({ entity, to }) => to === at && entity.kind === 'place' && fits.test(entity.name));
    if (beside) return beside.entity;
    if (zone && ofZone) return zone;
    const told = ofZone ? null : this.#toldOf(wanted, at);
    if (told) return told;
    // 云南：…全省: the place that the paragraph is set under
    const under = this.#memory.under;
    if (under && fits.test(under.name) && kinds.includes(under.kind)) return under;
    const near = this.#memory.paragraph.findLast((entity) => this.#isHomeOrAround(entity) && fits.test(entity.name));
    if (near && !ofZone) return near;
    if (home && fits.test(home.name)) return home;
    const outer = home && this.#gazetteer.ancestors(home.id).find((id) => fits.test(this.#gazetteer.row(id)?.name ?? ''));
    // 全省 in an article of a city is its province; 全区 in an article of a county is not the region before a district is named.
    if (outer && !ofZone) return this.registry.place(outer);
    return this.#memory.last(wanted) ?? (outer ? this.registry.place(outer) : null);
  }

  /** 海南各地上缴红包…，全省查处163人: the one place of that level that opens the sentence and is told of part by part, where it is not about home. */
  #toldOf({ fits }: Wanted, at: number): Entity | null {
    const { home } = this.grounds;
    const text = this.#memory.text;
    const before = this.#memory.sentence.filter((mention) => mention.to <= at && mention.entity.kind === 'place');
    const fitting = before.filter((mention) => fits.test(mention.entity.name) && roleOf(text, mention) === null);
    const [first] = fitting;
    return first &&
      home &&
      first === before[0] &&
      PART_BY_PART.test(text.slice(first.to)) &&
      fitting.every(({ entity }) => entity === first.entity) &&
      !before.some(({ entity }) => this.#isHomeOrAround(entity))
      ? first.entity
      : null;
  }

  /** Home, or a city or province that home lies in. */
  #isHomeOrAround({ id }: Entity): boolean {
    const { home } = this.grounds;
    return home !== null && id !== 'CN' && this.#gazetteer.within(home.id, id);
  }

  /** The company that the story reports on, unless the paragraph opened with another that it tells of. */
  #firm(): Entity | null {
    const { firm } = this.grounds;
    const { holder, holderTells } = this.#memory;
    return firm && holder && holder.id !== firm.id && holderTells ? holder : firm;
  }

  /** The company that the story reports on; else the one of the heading, before its paragraph names another. */
  #headed(): Entity | null {
    const { headed, paragraph } = this.#memory;
    return this.grounds.firm ? this.#firm() : paragraph.some(({ kind }) => kind === 'organisation') ? null : headed;
  }

  /** The country that a character stands for: of several the one named last, or whose people or places were. */
  #side(first: string): Entity | null {
    const meant = SIDES[first]!;
    const stateOf = ({ id, parent }: Entity) => meant.find((country) => id === country || parent === country);
    const last = this.#memory.named.findLast((entity) => stateOf(entity) !== undefined);
    return last ? this.registry.place(stateOf(last)!) : null;
  }

  #phase(phase: string): Meant | null {
    const work = this.#memory.paragraph.findLast(({ kind, name }) => kind === 'project' && !/[一二三四首]期/.test(name));
    const last =
      work ??
      this.#memory.named.findLast(
        ({ kind, name }) => kind === 'project' || kind === 'organisation' || (kind === 'zone' && /[一二三四]期$/.test(name)),
      );
    return last ? phaseOf(last, phase, this.#gazetteer) : null;
  }

  /** Whether a name may begin at `at`: after a mark, a particle, a verb or a time. */
  #standsAlone(text: string, at: number, type: string): boolean {
    if (at === 0 || !/[\p{Script=Han}A-Za-z]/u.test(text[at - 1]!)) return true;
    const two = text.slice(Math.max(0, at - 2), at);
    // 出入园区, 建设新区: what is acted on is any of its sort
    return (
      (this.lexicon.leads.has(two) && !/^(?:园区|片区|新区|工业园区)$/.test(type)) ||
      /季度|[年月]$|[在由与和及对从向到为把以于的了是将该占]$/.test(two)
    );
  }

  /** 高新区 alone: the article's only zone of that type, named so far or later; else the home city's own. */
  #zone(type: string): Meant | null {
    const { home, zone } = this.grounds;
    if (zone && isOfType(zone.name, type)) return { entity: zone, reason: `the ${type} whose own news it is` };
    const last = this.#memory.last({ fits: new RegExp(`${type}$`), kinds: type === '港区' ? ['zone', 'project'] : ['zone'] });
    if (last) return { entity: last, reason: `the ${type} named last` };
    const zones = this.registry.all().filter(({ kind, name }) => kind === 'zone' && isOfType(name, type));
    if (zones.length === 1) return { entity: zones[0]!, reason: `the article's only ${type}` };
    const ground = home && home.id !== 'CN' ? home.id : (zone?.parent ?? null);
    return ground === null || zones.length > 1 ? null : zoneOfPlace(ground, type, this.#gazetteer);
  }

  /** 物流中心共储备…: what was named by that type a little before. */
  #headNoun({ type, pointed }: HeadNoun): Meant | null {
    const entity = this.#memory.ofType(type, pointed);
    return entity && { entity, reason: `the ${type} named a little before` };
  }

  /** 市统计局: the bureau of the city that the article is in. */
  #body(surface: string): Meant | null {
    // 自治区商务厅, 市商务局: what comes after the level's word.
    const level = surface.startsWith('自治') ? 3 : 1;
    const fits = level === 3 ? /自治[区州县]$/ : (BODY_LEVEL[surface[0]!] ?? /$^/);
    const place = this.#unit({ fits, kinds: ['place'] });
    return place ? bodyOfPlace(place, surface, level, this.#gazetteer) : openBody(surface);
  }
}
