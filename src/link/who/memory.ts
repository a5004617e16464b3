import type { Entity } from '../../../schemas/schemas.js';
import { entityNamed, type Gazetteer } from '../../lexicon/lexicon.js';
import type { Sentence } from '../../tokenize/tokenize.js';
import type { EntityMention } from '../link.js';
import { isNeighbour } from './neighbours.js';
import { isPassing } from './passing.js';
import { entityOf } from './placesense.js';
import { roleOf } from './roles.js';

/** What an entity may be that is looked for, by its name and kind. */
export interface Wanted {
  fits: RegExp;
  kinds: readonly Entity['kind'][];
}

/** For how many sentences a name is taken up by its type alone, and by one that points. */
const BARE = 3;
const POINTED = 12;
/** Sorts that were read as names. */
const SORTED = /^(?:很?多|许多|不少|部分|一些|其他|各|某|几|世界各|全[国省市])/;

const isWanted = ({ kind, name }: Entity, { fits, kinds }: Wanted): boolean => kinds.includes(kind) && fits.test(name);

/** Beyond so many names the older half is forgotten. */
const MOST = 64;

/** What 该卫星 takes up, and 该船. */
const ALOFT =
  /^(?:长征|神舟|嫦娥|天[问舟宫链]|快舟|捷龙|力箭|引力|朱雀|鹊桥|玉兔|祝融|墨子|悟空|慧眼|羲和|夸父|风云|高分|海洋|实践|遥感|北斗|梦舟|揽月|张衡|试验|中星|亚太)|卫星|火箭|飞船|探测器/;
const AFLOAT = new RegExp(`^(?!.*(?:${ALOFT.source.replace('^', '')}))`);

/** What those do who only tell of others. */
const ASKS = /^(?:[（(][^（）()]{1,20}[）)])?(?:记者)?的?(?:调查|采访|专访|报道|研究报告|分析师|分析报告)/;

/** C919, 福建舰: craft that the tables have. */
const NUMBERED = /^[A-Z歼运直轰][A-Z-]*\d+|[\p{Script=Han}][号舰]$/u;

/** What a text has named so far, in reading order. */
export class Memory {
  /** Named things, places and others; the end is the latest. */
  readonly named: Entity[] = [];
  /** What this paragraph has named so far: 全市 right after 青岛 is 青岛, in an article of 胶州 too. */
  paragraph: Entity[] = [];
  /** What this sentence names, but for its references. */
  sentence: readonly EntityMention[] = [];
  /** The organisation that a sentence of this paragraph opened with last, and whether that sentence was about it, not said by it. */
  holder: Entity | null = null;
  holderTells = false;
  /** The place that the paragraph is set under: 云南：…. */
  under: Entity | null = null;
  /** The company or port that the last heading is about: 【云岭港：净利增两成】 and then 公司. */
  headed: Entity | null = null;
  /** The sentence, and the one before it. */
  text = '';
  before = '';
  #craft: Entity | null = null;
  /** In which sentence each was named last. */
  readonly #at = new Map<string, number>();
  #sentences = 0;
  #previous: readonly EntityMention[] = [];
  #block = -1;

  /** Begins a sentence, whose names are `known`. */
  enter({ text, block, blockIndex }: Sentence, known: readonly EntityMention[]): void {
    this.before = this.text;
    this.text = text;
    this.#sentences++;
    this.sentence = known;
    if (blockIndex !== this.#block) {
      this.#block = blockIndex;
      this.paragraph = [];
      this.holder = null;
      const head = known.find(({ from }) => from <= 2);
      this.under = head?.entity.kind === 'place' && /^[：:]/.test(text.slice(head.to)) ? head.entity : null;
    }
    if (block.kind === 'heading' && text.length > 1) this.headed = companyHeading(text, known);
    const opening = known.find(({ from }) => from <= 2);
    if (opening?.entity.kind === 'organisation' && !ASKS.test(text.slice(opening.to, opening.to + 24))) {
      this.holder = opening.entity;
      this.holderTells = roleOf(text, opening) === null;
    }
  }

  /** A name of the sentence has been read. */
  note(mention: EntityMention): void {
    const { entity } = mention;
    // 与甲县毗邻。全县…: a neighbour is not the one told of
    if (isNeighbour(this.text, mention)) return;
    // 接入某某铁路。线路全长…: a line that another joins is not the one told of
    if (isPassing(this.text, mention)) return;
    this.named.push(entity);
    this.#at.set(entity.id, this.#sentences);
    // 美国和俄罗斯会谈。俄方…; of towns in a row none is the one that 全市 means
    for (const member of mention.members ?? [])
      if (member.entity.kind !== 'place' || /^[A-Z]{2}$/.test(member.entity.id)) this.named.push(member.entity);
    if (/^(?:craft|vessel|model)$/.test(mention.mention?.rule ?? '') || (entity.kind === 'other' && NUMBERED.test(entity.name)))
      this.#craft = entity;
    if (mention.from === 0 || !roleOf(this.text, mention)) this.paragraph.push(mention.entity);
    for (const list of [this.paragraph, this.named]) if (list.length > MOST) list.splice(0, MOST / 2);
  }

  /**
   * What a type that stands alone takes up (物流中心 → 云岭物流中心): the one such named in the last few sentences, or where it is pointed at the
   * last of them, some way back as well.
   */
  ofType(type: string, pointed: boolean): Entity | null {
    const since = this.#sentences - (pointed ? POINTED : BARE);
    const fits = this.named.filter(
      ({ id, kind, name }) =>
        name.length > type.length && name.endsWith(type) && !SORTED.test(name) && kind !== 'place' && (this.#at.get(id) ?? 0) >= since,
    );
    const last = fits.at(-1) ?? null;
    return pointed || fits.every(({ id }) => id === last?.id) ? last : null;
  }

  /** Begins anew. */
  forget(): void {
    this.named.length = 0;
    this.paragraph = [];
    this.holder = this.headed = this.#craft = null;
    this.#previous = [];
    this.before = this.text = '';
  }

  /** Ends a sentence, with its names and references. */
  leave(mentions: readonly EntityMention[]): void {
    this.#previous = mentions;
  }

  /** The one named last. */
  last(wanted: Wanted): Entity | null {
    return this.named.findLast((entity) => isWanted(entity, wanted)) ?? null;
  }

  /**
   * The place at the head of the name of a body that was named after any such place: 该市 behind 云岭市消防支队, 该村 behind
   * 柳河镇陈家沟村种植合作社; null where the place itself was named last.
   */
  placeInName(wanted: Wanted, gazetteer: Gazetteer): Entity | null {
    for (const entity of this.named.toReversed()) {
      if (isWanted(entity, wanted)) return null;
      if (entity.kind !== 'organisation') continue;
      const unit = gazetteer.row(entity.parent ?? '');
      if (unit && wanted.fits.test(unit.name) && entity.name.startsWith(unit.name)) return entityOf(unit);
      const village = VILLAGE_IN_NAME.exec(entity.name)?.[1];
      if (village && wanted.fits.test(village)) return entityNamed('place', village, entity.parent, gazetteer);
    }
    return null;
  }

  /** The ship, car or craft named last that 该船, 该车型 or 该卫星 may mean. */
  craft(surface: string): Entity | null {
    const fits = /卫星|火箭|飞船/.test(surface) ? ALOFT : /[船轮舰]/.test(surface) ? AFLOAT : /./;
    return this.#craft && fits.test(this.#craft.name) ? this.#craft : null;
  }

  /** The first of the sentence before `at`, of the sentence before, or whom the paragraph opened with. */
  subject(wanted: Wanted, at: number): Entity | null {
    const first = (mentions: readonly EntityMention[], end: number) =>
      mentions.find(({ entity, role, to }) => role !== 'attribution' && role !== 'comparand' && to <= end && isWanted(entity, wanted))
        ?.entity;
    const held = this.holder && isWanted(this.holder, wanted) ? this.holder : null;
    // 接受某社调查的分析师预计，该公司…: who asks is not whom it is told of; 某公司负责人说，公司… is
    const told = this.sentence.filter(({ to }) => !ASKS.test(this.text.slice(to, to + 24)));
    return first(told, at) ?? first(this.#previous, Number.POSITIVE_INFINITY) ?? held;
  }

  /** What was spoken of without a name is what the next such word takes up. */
  keep(entity: Entity | null): Entity | null {
    const known = this.named.findLast(({ id }) => id === entity?.id);
    if (entity && !known) this.named.push(entity);
    return known ?? entity;
  }
}

/** 柳河镇|陈家沟村|种植合作社: a village behind the township or county that it lies in. */
const VILLAGE_IN_NAME = /^.*(?:[市县区旗镇乡]|街道)(\p{Script=Han}{1,5}?村)(?![镇乡民庄])(?=\p{Script=Han}{2})/u;

/** The company, or the port that is one, that a heading sets before its colon. */
function companyHeading(text: string, [first]: readonly EntityMention[]): Entity | null {
  if (!first || first.from > 2 || text[first.to] !== '：') return null;
  return first.entity.kind === 'organisation' || first.mention?.rule === 'port' ? first.entity : null;
}
