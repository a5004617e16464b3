import type { Entity } from '../../../schemas/schemas.js';
import { type Lexicon, matchesOf, SIDES, Sieve } from '../../lexicon/lexicon.js';
import { Cover, type NameMention } from '../../recognize/recognize.js';
import type { Sentence } from '../../tokenize/tokenize.js';
import type { EntityMention } from '../link.js';
import { CLASS_REFERENCES } from './classreferences.js';
import { namesOfEvent, unnamedEvent } from './events.js';
import { headedFirm, reportingFirm } from './firm.js';
import type { Grounds, Outlook } from './grounds.js';
import { type HeadNoun, headNouns } from './headnouns.js';
import { bodyOfPlace, bothOf, type Meant, openBody, phaseOf } from './meant.js';
import { Memory } from './memory.js';
import { NAMED_REFERENCES } from './namedreferences.js';
import { openPlace } from './openplaces.js';
import { PLACE_REFERENCES } from './placereferences.js';
import type { ReferenceRule } from './referencerule.js';
import type { Registry } from './registry.js';
import { unitAround, unitOf } from './units.js';
import { unnamedWork } from './unnamed.js';
import { BARE_ZONES, namesOne, zoneAlone } from './zones.js';

/** 二期 alone, at the start of a clause: the second phase of the work or company named last. */
const PHASE =
  /(?<=^|[，。；：])(?:此次|其中)?([一二三四首]期)(?=工程|项目|总|占|投|预计|计划|规划|将|\d|已|建|主要|设计|拟|目前|正在|概算|年产|用地|新建|新增|达产)/g;

/** 两口岸已累计…, 双方…: the two of a sort named last, or the two that the sentence brings together. */
const BOTH =
  /(?<=[，；：])双方(?![向面程])|(?<=^|[，。；：])两(口岸|[地市区县省州港镇村馆站]|机场|园区|示范区|开发区|项目|工程|集团|公司|银行)(?=[已共均都合累去今全两的将]|[\d一二])/g;

/** Which of the rules, and of the three above, a sentence may match. */
const SIEVE = new Sieve<ReferenceRule | RegExp>(
  [...PLACE_REFERENCES, ...NAMED_REFERENCES, ...CLASS_REFERENCES, PHASE, BOTH, BARE_ZONES],
  (rule) => ('pattern' in rule ? rule.pattern : rule),
);

const BODY_LEVEL: Readonly<Record<string, RegExp>> = { 省: /省$/, 市: /市$/, 区: /区$/, 县: /县$/, 州: /州$/ };

/** Wordings that may take up a place which was named at the head of the name of a body alone. */
const HEADS_NAMES = /^(?:that_(?:city|county|district|town)|(?:the|whole)_(?:village|town))$/;

/** A wording that refers to something, and how to find what. */
interface Reference {
  from: number;
  to: number;
  find: () => Meant | null;
  mention: NameMention | null;
}

/** Resolves 全市, 该区, 该项目, 公司, 市统计局 in reading order. */
export class References implements Outlook {
  readonly memory = new Memory();

  constructor(
    readonly lexicon: Lexicon,
    readonly registry: Registry,
    readonly grounds: Grounds,
  ) {}

  /** Another brief begins: what those before it named is not taken up in it. */
  readonly restart = (): void => this.memory.forget();

  /** The sentence's mentions, references added, by `from`. */
  resolve(sentence: Sentence, names: readonly NameMention[], known: readonly EntityMention[]): EntityMention[] {
    const { text } = sentence;
    this.memory.enter(sentence, known);
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
        this.memory.note(item.mention);
        continue;
      }
      const { from, to, find, mention } = item.reference;
      if (cover.meets({ from, to })) continue;
      const meant = find();
      if (!meant) continue;
      cover.add({ from, to });
      out.push({ from, to, entity: meant.entity, via: 'reference', reason: meant.reason, mention });
    }
    this.memory.leave(out);
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
        else if (rule === BOTH) put(() => (m[1] ? bothOf(this.memory.named, m[0], m[1]) : this.#pair(m[0])));
        else if (namesOne(text, from, m[0], this.lexicon.leads)) put(() => zoneAlone(m[0], this));
      }
    for (const noun of headNouns(text)) out.push({ from: noun.from, to: noun.to, find: () => this.#headNoun(noun), mention: null });
    for (const name of names)
      if (name.rule === 'relative_body')
        out.push({ from: name.from, to: name.to, find: () => this.#body(text.slice(name.from, name.to)), mention: name });
    return out;
  }

  /** 甲公司与乙集团签约，双方…: the two bodies of this sentence, where there are no more. */
  #pair(surface: string): Meant | null {
    const bodies = this.memory.sentence
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
        return unitOf(rule, at, this);
      case 'side':
        return this.#side(surface[0]!);
      case 'firm':
        return reportingFirm(this);
      case 'headed':
        return headedFirm(this) ?? this.memory.subject(rule, at) ?? this.memory.last(rule);
      case 'type':
        return this.#ofType(rule, surface);
      case 'ending':
        return this.memory.last({ fits: new RegExp(`${surface.slice(-1)}$`), kinds: rule.kinds });
      case 'state':
        return this.memory.named.findLast(({ id }) => /^(?!CN|EU)[A-Z]{2}$/.test(id)) ?? null;
      case 'craft':
        return this.memory.craft(surface);
      case 'subject':
      case 'last': {
        const subject = rule.looks === 'subject' ? (this.memory.subject(rule, at) ?? this.grounds.firm) : null;
        const within = HEADS_NAMES.test(rule.name) ? this.memory.placeInName(rule, this.registry.gazetteer) : null;
        const last = within ?? subject ?? this.memory.last(rule);
        // 松阳竹编是浙江的老手艺，当地…: a place around the one that the story is at home in tells where that lies
        if (rule.name === 'there' && home && last && last.id !== home.id && this.registry.gazetteer.within(home.id, last.id)) return home;
        const named = last ?? unitAround(rule, this) ?? (rule.unread ? this.#unread(at, surface) : null);
        // 我院, in what a hospital puts out itself
        return named ?? (/^[全我本]/.test(surface) && teller && rule.fits.test(teller.name) ? teller : null);
      }
    }
  }

  /** 本届博览会, 本次活动: an event of that type, or any. */
  #ofType({ kinds }: ReferenceRule, surface: string): Entity | null {
    for (const fits of namesOfEvent(surface)) {
      const named = this.memory.last({ fits, kinds });
      if (named) return named;
    }
    return this.memory.keep(unnamedEvent(surface));
  }

  #unread(at: number, surface: string): Entity | null {
    const type = surface.replace(/^(?:该|这[一个座条])/, '');
    return this.memory.keep(unnamedWork([this.memory.text.slice(0, at), this.memory.before], type));
  }

  /** The country that a character stands for: of several the one named last, or whose people or places were. */
  #side(first: string): Entity | null {
    const meant = SIDES[first]!;
    const stateOf = ({ id, parent }: Entity) => meant.find((country) => id === country || parent === country);
    const last = this.memory.named.findLast((entity) => stateOf(entity) !== undefined);
    return last ? this.registry.place(stateOf(last)!) : null;
  }

  #phase(phase: string): Meant | null {
    const work = this.memory.paragraph.findLast(({ kind, name }) => kind === 'project' && !/[一二三四首]期/.test(name));
    const last =
      work ??
      this.memory.named.findLast(
        ({ kind, name }) => kind === 'project' || kind === 'organisation' || (kind === 'zone' && /[一二三四]期$/.test(name)),
      );
    return last ? phaseOf(last, phase, this.registry.gazetteer) : null;
  }

  /** 物流中心共储备…: what was named by that type a little before. */
  #headNoun({ type, pointed }: HeadNoun): Meant | null {
    const entity = this.memory.ofType(type, pointed);
    return entity && { entity, reason: `the ${type} named a little before` };
  }

  /** 市统计局: the bureau of the city that the article is in. */
  #body(surface: string): Meant | null {
    // 自治区商务厅, 市商务局: what comes after the level's word.
    const level = surface.startsWith('自治') ? 3 : 1;
    const fits = level === 3 ? /自治[区州县]$/ : (BODY_LEVEL[surface[0]!] ?? /$^/);
    const place = unitOf({ fits, kinds: ['place'] }, -1, this);
    return place ? bodyOfPlace(place, surface, level, this.registry.gazetteer) : openBody(surface);
  }
}
