import type { Entity } from '../../../schemas/schemas.js';
import { type Gazetteer, type Lexicon, Sieve } from '../../lexicon/lexicon.js';
import { Cover, type NameMention } from '../../recognize/recognize.js';
import type { Sentence } from '../../tokenize/tokenize.js';
import type { EntityMention } from '../link.js';
import { CLASS_RULES } from './classrules.js';
import { bodyOfPlace, bothOf, type Meant, phaseOf, zoneOfPlace } from './meant.js';
import type { PlaceSense } from './placesense.js';
import { REFERENCE_RULES, type ReferenceRule, SIDES } from './referencerules.js';
import type { Registry } from './registry.js';
import { roleOf } from './roles.js';
import { unnamedEvent, unnamedWork } from './unnamed.js';
import { BARE_ZONES, isOfType } from './zonetypes.js';

/** 二期 alone, at the start of a clause: the second phase of the work or company named last. */
const PHASE = /(?<=^|[，。；：])(?:此次|其中)?([一二三四首]期)(?=工程|项目|总|占|投|预计|计划|将|\d|已|建)/g;

/** 两口岸已累计…: the two of a sort named last. */
const BOTH =
  /(?<=^|[，。；：])两(口岸|[地市区县省州港镇村馆站]|机场|园区|示范区|开发区|项目|工程|集团|公司|银行)(?=[已共均都合累去今全两的将]|[\d一二])/g;

/** Which of the rules, and of the three above, a sentence may match. */
const SIEVE = new Sieve<ReferenceRule | RegExp>([...REFERENCE_RULES, ...CLASS_RULES, PHASE, BOTH, BARE_ZONES], (rule) =>
  'pattern' in rule ? rule.pattern : rule,
);

const BODY_LEVEL: Readonly<Record<string, RegExp>> = { 省: /省$/, 市: /市$/, 区: /区$/, 县: /县$/, 州: /州$/ };

/** The matches of a global pattern, which is stepped through the text: matchAll would make a copy of it for each. */
function found(pattern: RegExp, text: string): RegExpExecArray[] {
  const out: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let m = pattern.exec(text); m; m = pattern.exec(text)) out.push(m);
  return out;
}

/** The company, or the port that is one, that a heading sets before its colon. */
function companyHeading(text: string, known: readonly EntityMention[]): Entity | null {
  const [first] = known;
  if (!first || first.from > 2 || text[first.to] !== '：') return null;
  return first.entity.kind === 'organisation' || first.mention?.rule === 'port' ? first.entity : null;
}

/** Where a story stands. */
export interface Grounds {
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

/** Resolves 全市, 该区, 该项目, 公司, 市统计局 in reading order: `last` remembers what was named. */
export class References {
  /** Named things in reading order, places and others; the end is the latest. */
  readonly #named: Entity[] = [];
  /** What this paragraph has named so far: 全市 right after 青岛 is 青岛, in an article of 胶州 too. */
  #paragraph: Entity[] = [];
  /** The organisation that a sentence of this paragraph opened with last. */
  #holder: Entity | null = null;
  /** Whether that sentence was about it, not said by it. */
  #holderTells = false;
  /** The company or port that the last heading is about: 【云岭港：净利增两成】 and then 公司. */
  #headed: Entity | null = null;
  #block = -1;
  /** The sentence, and the one before it. */
  #text = '';
  #before = '';
  /** What the sentence before and this one name, in order. */
  #previous: readonly EntityMention[] = [];
  #sentence: readonly EntityMention[] = [];

  readonly gazetteer: Gazetteer;
  readonly home: Grounds['home'];
  readonly zone: Grounds['zone'];
  readonly open: Grounds['open'];
  readonly firm: Grounds['firm'];
  readonly teller: Grounds['teller'];

  constructor(
    readonly lexicon: Lexicon,
    readonly sense: PlaceSense,
    readonly registry: Registry,
    { home, zone, open, firm, teller }: Grounds,
  ) {
    this.gazetteer = lexicon.gazetteer;
    this.home = home;
    this.zone = zone;
    this.open = open;
    this.firm = firm;
    this.teller = teller;
  }

  /** The sentence's mentions, references added, by `from`. */
  resolve(sentence: Sentence, names: readonly NameMention[], known: readonly EntityMention[], _at: number): EntityMention[] {
    const { text } = sentence;
    this.#before = this.#text;
    this.#text = text;
    this.#sentence = known;
    if (sentence.blockIndex !== this.#block) {
      this.#block = sentence.blockIndex;
      this.#paragraph = [];
      this.#holder = null;
    }
    const opening = known.find(({ from }) => from <= 2);
    if (sentence.block.kind === 'heading' && text.length > 1) this.#headed = companyHeading(text, known);
    if (opening?.entity.kind === 'organisation') {
      this.#holder = opening.entity;
      this.#holderTells = roleOf(text, opening) === null;
    }
    const open: { from: number; to: number; find: () => Meant | null; mention: NameMention | null }[] = [];
    for (const rule of SIEVE.through(text))
      for (const m of found('pattern' in rule ? rule.pattern : rule, text)) {
        const [from, to] = [m.index, m.index + m[0].length];
        if ('pattern' in rule) open.push({ from, to, find: () => this.#find(rule, from, m[0]), mention: null });
        else if (rule === PHASE) open.push({ from: to - m[1]!.length, to, find: () => this.#phase(m[1]!), mention: null });
        else if (rule === BOTH) open.push({ from, to, find: () => bothOf(this.#named, m[0], m[1]!), mention: null });
        // 6个镇、街道、开发区: a sort in a list of sorts
        else if (this.#standsAlone(text, from, m[0]) && !/(?:街道|乡镇|镇|乡)、$/.test(text.slice(Math.max(0, from - 3), from)))
          open.push({ from, to, find: () => this.#zone(m[0]), mention: null });
      }
    for (const name of names)
      if (name.rule === 'relative_body')
        open.push({ from: name.from, to: name.to, find: () => this.#body(text.slice(name.from, name.to)), mention: name });
    const out: EntityMention[] = [];
    const cover = new Cover(text.length, known);
    const all = [
      ...known.map((mention) => ({ from: mention.from, mention })),
      ...open.map((reference) => ({ from: reference.from, reference })),
    ];
    all.sort((a, b) => a.from - b.from);
    for (const item of all) {
      if ('mention' in item) {
        out.push(item.mention);
        this.#named.push(item.mention.entity);
        if (item.mention.from === 0 || !roleOf(text, item.mention)) this.#paragraph.push(item.mention.entity);
        if (this.#paragraph.length > 64) this.#paragraph.splice(0, 32);
        if (this.#named.length > 64) this.#named.splice(0, 32);
        continue;
      }
      const { from, to, find, mention } = item.reference;
      if (cover.meets({ from, to })) continue;
      const meant = find();
      if (!meant) continue;
      cover.add({ from, to });
      out.push({ from, to, entity: meant.entity, via: 'reference', reason: meant.reason, mention });
    }
    this.#previous = out;
    return out;
  }

  #find(rule: ReferenceRule, at: number, surface: string): Meant | null {
    const found = this.#meant(rule, at, surface) ?? this.#open(rule) ?? this.#ours(rule);
    return found ? { entity: found, reason: `${rule.because} (${rule.name})` } : null;
  }

  #open({ kinds, fits, open }: ReferenceRule): Entity | null {
    if (open) return { id: `place::${open}`, name: open, kind: 'place', parent: null, aliases: [], same_as: null };
    return this.open && kinds.includes('place') && fits.test(this.open.name) ? this.open : null;
  }

  /** 我省 where nothing says which: a place that is not settled, and the same all through the article. */
  #ours({ ours }: ReferenceRule): Entity | null {
    if (!ours || this.home) return null;
    return { id: `place::我${ours}`, name: `我${ours}`, kind: 'place', parent: null, aliases: [`全${ours}`], same_as: null };
  }

  #meant(rule: ReferenceRule, at: number, surface: string): Entity | null {
    if (rule.looks === 'country') return this.home && this.home.id !== 'CN' ? null : this.registry.place('CN');
    if (rule.looks === 'unit') return this.#unit(rule.fits, rule.kinds, at);
    if (rule.side) return this.#side(surface[0]!);
    if (rule.looks === 'firm') return this.#firm();
    if (rule.name === 'that_company' && surface === '公司' && this.firm) return this.#firm();
    if (rule.name === 'that_company' && surface === '公司' && this.#headed && !this.#paragraph.some(({ kind }) => kind === 'organisation'))
      return this.#headed;
    // 本届博览会, 本次活动: an event of that type, or any
    if (rule.sameType) {
      const type = surface.slice(2);
      const same = this.#last(new RegExp(`${type.slice(-1)}[”"]?$`), rule.kinds);
      const any = /^(?:活动|大会|盛会)$/.test(type) ? this.#last(/^(?!《)/, rule.kinds) : null;
      return same ?? any ?? this.#keep(unnamedEvent(surface));
    }
    const found = (rule.looks === 'subject' ? this.#subject(rule.fits, rule.kinds, at) : null) ?? this.#last(rule.fits, rule.kinds);
    if (!found && rule.name === 'that_project')
      return this.#keep(unnamedWork([this.#text.slice(0, at), this.#before], surface.replace(/^(?:该|这[一个座条])/, '')));
    // 我院, in what a hospital puts out itself
    return found ?? (/^[全我本]/.test(surface) && this.teller && rule.fits.test(this.teller.name) ? this.teller : null);
  }

  /** The unit of a level that the article is in: home or what home lies in; else the one named last. */
  #unit(fits: RegExp, kinds: readonly Entity['kind'][], at = -1): Entity | null {
    // 广东全省: the place right before it
    const beside = this.#sentence.find(({ entity, to }) => to === at && entity.kind === 'place' && fits.test(entity.name));
    if (beside) return beside.entity;
    if (this.zone && kinds.includes('zone')) return this.zone;
    const near = this.#paragraph.findLast((entity) => this.#isHomeOrAround(entity) && fits.test(entity.name));
    if (near && !kinds.includes('zone')) return near;
    if (this.home && fits.test(this.home.name)) return this.home;
    if (this.home) {
      const outer = this.gazetteer.ancestors(this.home.id).find((id) => fits.test(this.gazetteer.row(id)?.name ?? ''));
      // 全省 in an article of a city is its province; 全区 in an article of a county is not the region before a district is named.
      if (outer && !kinds.includes('zone')) return this.registry.place(outer);
      const last = this.#last(fits, kinds);
      return last ?? (outer ? this.registry.place(outer) : null);
    }
    return this.#last(fits, kinds);
  }

  /** The company that the story reports on, unless the paragraph opened with another that it tells of. */
  #firm(): Entity | null {
    const { firm } = this;
    return firm && this.#holder && this.#holder.id !== firm.id && this.#holderTells ? this.#holder : firm;
  }

  #subject(fits: RegExp, kinds: readonly Entity['kind'][], at: number): Entity | null {
    const first = (mentions: readonly EntityMention[]) =>
      mentions.find(
        ({ entity, role, to }) =>
          role !== 'attribution' && role !== 'comparand' && to <= at && kinds.includes(entity.kind) && fits.test(entity.name),
      )?.entity;
    const held = this.#holder && kinds.includes(this.#holder.kind) && fits.test(this.#holder.name) ? this.#holder : null;
    return first(this.#sentence) ?? first(this.#previous.map((mention) => ({ ...mention, to: 0 }))) ?? held;
  }

  /** Home, or a city or province that home lies in. */
  #isHomeOrAround({ id }: Entity): boolean {
    return this.home !== null && id !== 'CN' && this.gazetteer.within(this.home.id, id);
  }

  /** The country that a character stands for: of several the one named last, or whose people or places were. */
  #side(first: string): Entity | null {
    const meant = SIDES[first]!;
    for (let i = this.#named.length - 1; i >= 0; i--) {
      const { id, parent } = this.#named[i]!;
      const state = meant.find((country) => id === country || parent === country);
      if (state) return this.registry.place(state);
    }
    return null;
  }

  #last(fits: RegExp, kinds: readonly Entity['kind'][]): Entity | null {
    for (let i = this.#named.length - 1; i >= 0; i--) {
      const entity = this.#named[i]!;
      if (kinds.includes(entity.kind) && fits.test(entity.name)) return entity;
    }
    return null;
  }

  /** What was spoken of without a name is what the next such word takes up. */
  #keep(entity: Entity | null): Entity | null {
    if (!entity) return null;
    const known = this.#named.findLast(({ id }) => id === entity.id);
    if (!known) this.#named.push(entity);
    return known ?? entity;
  }

  #phase(phase: string): Meant | null {
    const last = this.#last(/./, ['project', 'organisation']);
    return last && phaseOf(last, phase, this.gazetteer);
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
    if (this.zone && isOfType(this.zone.name, type)) return { entity: this.zone, reason: `the ${type} whose own news it is` };
    const last = this.#last(new RegExp(`${type}$`), ['zone']);
    if (last) return { entity: last, reason: `the ${type} named last` };
    const zones = this.registry.all().filter(({ kind, name }) => kind === 'zone' && isOfType(name, type));
    if (zones.length === 1) return { entity: zones[0]!, reason: `the article's only ${type}` };
    const ground = this.home && this.home.id !== 'CN' ? this.home.id : (this.zone?.parent ?? null);
    return ground === null || zones.length > 1 ? null : zoneOfPlace(ground, type, this.gazetteer);
  }

  /** 市统计局: the bureau of the city that the article is in. */
  #body(surface: string): Meant | null {
    // 自治区商务厅, 市商务局: what comes after the level's word.
    const level = surface.startsWith('自治') ? 3 : 1;
    const place = this.#unit(level === 3 ? /自治[区州县]$/ : (BODY_LEVEL[surface[0]!] ?? /$^/), ['place']);
    if (!place) return null;
    return bodyOfPlace(place, surface, level, this.gazetteer);
  }
}
