import type { Entity } from '../../../schemas/schemas.js';
import { ANALYSTS, type Gazetteer, recordLine } from '../../lexicon/lexicon.js';
import type { Sentence } from '../../tokenize/tokenize.js';
import type { EntityMention, Topic } from '../link.js';
import { isOrgan, placeOfBody, VOICES_OF_TRADES } from './bodies.js';
import { isEvent } from './events.js';
import { headingTopic, isHeading } from './headings.js';
import type { ItemHead } from './itemheads.js';
import { openingSubject } from './openings.js';
import { SESSION_OF_ASSEMBLY } from './organtold.js';
import { isLocal, setIn } from './scenes.js';

/** A sentence that goes on about the one before: its first word is no subject of its own. */
const GOES_ON =
  /^(?:[“他她]|其中|此次|本次|预计|累计|同比|环比|投产|建成|达产|项目(?:建成|投产|总|预计|分|占|全|达|位|由|采|计|投资|概算|规划|建设|设计|主要|包括|完成|竣工|开工|于|将|已|自)|工程(?:总|全|建|预|新|改|扩|共|设|主|铺|惠|投资|概算|计划|设计|采用|位于|分|占|主要|包括|规划|完成|竣工|开工|起|由|于|将|已|自)|(?:项目|工程)?(?:正线|主线|批复总|估算|概算)|(?:新建)?线路(?:全长|总长|长|[起自设于共])|公司|企业(?:年|总|现|拥)|至此|总投资|总长|全长|全线|占地|一期|二期|三期|首期|[初近本远]期工程|该|其|(?:可|年|年可|预计)*实现(?:年)?(?:产值|销售|营业|利税|税收|利润)|可(?:安排|安置|提供|新增|带动)|规划面积|建筑面积|总建筑面积|注册资本|设计|年产|年处理)/;

/** How the state of works is told after what they are. */
const NOW_OF_WORKS =
  /^(?:目前|现在|如今|截[至止]目前|截至\d{1,2}月[底末]?|到目前为止|眼下|据悉|据了解|据介绍|按照计划|按计划|下一步|接下来)，?(?![^，。；]{0,4}(?:全[省市区县]|各地|[我本][省市区县]))/;

/** 1—5月，…: what opens with a span of its own tells of the whole again. */
const REPORTS =
  /^(?:今年)?(?:[\d]{1,2}[—～-][\d]{1,2}月|[上下]半年，|[一二三四前三]{1,2}季度，|数据显示|统计显示|据统计|全年(?:目标|预计|计划|力争|，))/;

/** 第三代传人某某说: who speaks for what the sentences before are about; group 1 is the name. */
const VOICE =
  /(?:传人|老板|老板娘|店主|店长|掌柜|创始人|理事长|董事长|总经理|经理|负责人|场长|厂长|社长|村支书)([\p{Script=Han}]{2,3}?)(?=说|介绍|告诉|表示|坦言|算|笑|盘算)/u;

/** 村支书某某告诉记者: who speaks for the village that the sentences before are set in. */
const VILLAGE_VOICE =
  /(?:^|[，。；“”]|(?<=村|社区))(?:(?:该|本|这个)?村)?(?:村?(?:党总?支部|支部|支委会|党委)(?:副?书记)|村支书|村委会?(?:副?主任)|村主任|村长|驻村第一书记|第一书记|书记|村干部|驻村工作队(?:队长|员)?)[、]?(?:村委会主任|村主任)?(\p{Script=Han}{2,3}?)(?:说|介绍|告诉|表示|坦言|算|高兴地)/u;
const VILLAGE = /(?:村|社区|嘎查)$/;

/** Where prices are made. */
const MARKET = /(?:市场|菜场|水产城|果品城|商贸城|小商品城|超市|商场|渔港|渔港码头|水产城码头)$/;

/** （一）铁路口岸。完成…: a heading that runs on into its paragraph. */
const RUN_IN = /^\s*(?:（[一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、])\p{Script=Han}{2,12}[。：]$/u;

/** 采购人：…: a line that a label opens, whatever it is. */
const LABEL = /^[^，。；：:\s]{2,10}[：:]/;

/** What holds for the whole story. */
export interface Setting {
  home: Entity | null;
  /** The event in the headline. */
  event: Entity | null;
  /** Whether the news is from everywhere. */
  national: boolean;
  /** Whether what a paragraph says of a place may go on in the next: the story is told of its province. */
  isSet: (place: Entity) => boolean;
  /** Whether the story gives account of its home as a whole. */
  account: boolean;
}

/** How far from the head of its sentence an organ of the country tells what follows. */
const LEAD = 12;
/** Behind a mark or a number a name opens its paragraph. */
const OPENS_ITEM = 4;
/** For how many sentences an event spoken of is near. */
const NEAR = 2;

const spokenOf = (entity: Entity): Topic => ({ entity, from: 'paragraph', reason: `${entity.name} was spoken of last` });

/** What a story has spoken of so far that the next sentence may be about, followed in reading order: `enter`, read, `leave`. */
export class Trail {
  heading: Topic | null = null;
  /** The name that heads the paragraph, within its line. */
  item: Topic | null = null;
  /** What the paragraph opens with. */
  opener: Topic | null = null;
  /** Whether that is a person. */
  #aboutPerson = false;
  /** What the sentence before opens with. */
  before: Topic | null = null;
  /** The company spoken of last in this paragraph. */
  company: Topic | null = null;
  /** The body that the paragraph has its figures from, where they are its own. */
  teller: Topic | null = null;
  /** The work spoken of last, in this story. */
  work: Entity | null = null;
  /** Whether the sentence goes on about the one before. */
  goesOn = false;
  /** Who speaks for whom: 第三代传人某某说, in a paragraph that has named the shop. */
  readonly #voices = new Map<string, Topic>();
  /** The event spoken of last, and how many sentences ago. */
  #event: Entity | null;
  #sinceEvent = NEAR;
  /** The place that a sentence opened with last, until the country or another place is spoken of, and the paragraph that named it. */
  #lingering: Topic | null = null;
  #here = -1;
  #block = -1;
  #fresh = false;
  /** The village named last, what its head says of it, and whether a quote is open. */
  #village: Entity | null = null;
  #speech: Topic | null = null;
  #quoting = false;
  /** The name that the record gives to what it is about. */
  #record: Topic | null = null;

  constructor(
    readonly setting: Setting,
    readonly gazetteer: Gazetteer,
  ) {
    this.#event = setting.event;
  }

  /** Another brief of a digest begins. */
  restart(): void {
    this.#event = this.work = this.#village = null;
    this.#lingering = this.before = this.opener = null;
  }

  /** Begins a sentence; `head` is the line or run-in heading that it is, `deck` set for the lines under the headline. */
  enter(sentence: Sentence, mentions: readonly EntityMention[], head: ItemHead | null, deck: boolean): void {
    const { text, blockIndex } = sentence;
    this.#fresh = blockIndex !== this.#block;
    this.#block = blockIndex;
    this.#sinceEvent++;
    const [first] = mentions;
    this.#village =
      mentions.findLast(({ entity, role }) => entity.kind === 'place' && VILLAGE.test(entity.name) && role !== 'comparand')?.entity ??
      this.#village;
    // 住房城乡建设部表示，…: an organ of the country tells of the country
    if ((first && first.from <= LEAD && isOrgan(first.entity, this.gazetteer)) || REPORTS.test(text)) this.#lingering = null;
    if (this.#fresh) {
      this.#quoting = false;
      this.#speech = null;
      this.opener = this.before = this.company = this.teller = this.item = null;
      if (isHeading(sentence)) {
        this.#lingering = null;
        if (!deck) this.heading = headingTopic(text, mentions, this.gazetteer, this.heading);
      }
    }
    // 云岭水库：总库容1亿立方米。大坝已填筑…: a work before a colon heads what follows it in its paragraph
    const headed = mentions.find(({ from }) => from <= OPENS_ITEM);
    if (headed && /^(?:project|zone)$/.test(headed.entity.kind) && /^\s*[：:]/.test(text.slice(headed.to)))
      this.item = { entity: headed.entity, from: 'heading', reason: `under the name of ${headed.entity.name}` };
    if (this.#fresh && this.#record && !recordLine(text) && !LABEL.test(text)) this.#record = null;
    const named = head && mentions.find(({ mention }) => mention === head.name)?.entity;
    if (named) {
      const topic: Topic = { entity: named, from: 'heading', reason: `under the name of ${named.name}` };
      if (head.reach === 'paragraph') this.item = topic;
      else if (head.reach === 'record') this.#record = topic;
      else this.heading = topic;
    }
    // 某某地铁全长…。目前，19座车站已开工: of the work spoken of, where nothing else is named
    const now = !this.#fresh && this.before?.entity.kind === 'project' && mentions.length === 0 && NOW_OF_WORKS.test(text);
    this.goesOn = now || GOES_ON.test(text.trimStart()) || /^[\d年月日，]{2,12}[其该]/.test(text);
  }

  /** What the lines of a record (总投资：…, 建设地址：…) are about: the name that one of them gave. */
  get record(): Topic | null {
    return this.#record;
  }

  /** For whom who speaks in a sentence speaks. */
  spokenFor({ text }: Sentence): Topic | null {
    const voice = VOICE.exec(text)?.[1];
    if (voice && this.before && /^(?:organisation|project)$/.test(this.before.entity.kind))
      this.#voices.set(voice, { ...this.before, from: 'speaker', reason: `said by ${voice} of ${this.before.entity.name}` });
    for (const [name, topic] of this.#voices) if (name === voice || text.startsWith(name)) return topic;
    return this.#villageVoice(text);
  }

  /** The village that its head speaks for, in his sentence and through what he is quoted with. */
  #villageVoice(text: string): Topic | null {
    const head = VILLAGE_VOICE.exec(text)?.[1];
    if (this.#village && head) {
      this.#speech = { entity: this.#village, from: 'speaker', reason: `said by the head of ${this.#village.name}` };
      this.#voices.set(head, this.#speech);
    } else if (!this.#quoting && !text.startsWith('“')) this.#speech = null;
    return this.#speech;
  }

  /** The place told of last, where it goes on; a place that is named takes its stead. */
  lingering(mentions: readonly EntityMention[]): Topic | null {
    const { national, account, isSet } = this.setting;
    const last = this.#lingering;
    if (!last || mentions.some(({ entity }) => isLocal(entity))) return null;
    return (this.#here === this.#block ? national || !account : isSet(last.entity)) ? last : null;
  }

  /** The event spoken of last. */
  event(): Topic | null {
    const event = this.#event;
    const near = this.#sinceEvent <= NEAR && !this.#fresh;
    return event && { ...spokenOf(event), from: near ? 'paragraph' : 'article', about: 'event' };
  }

  /** Takes note of what the sentence is about; `toldBy` is the place that its figures are told by. */
  leave(sentence: Sentence, mentions: readonly EntityMention[], toldBy: Entity | null): void {
    const { text, block } = sentence;
    this.#quoting = text.lastIndexOf('“') > text.lastIndexOf('”') || (this.#quoting && !text.includes('”'));
    this.work = mentions.findLast(({ entity, role }) => entity.kind === 'project' && !role)?.entity ?? this.work;
    const named = mentions.findLast(
      ({ entity, role }) => entity.kind === 'organisation' && role !== 'attribution' && role !== 'member' && !ANALYSTS.test(entity.name),
    )?.entity;
    if (named) this.company = spokenOf(named);
    const event = mentions.findLast(({ entity, role }) => role !== 'part' && isEvent(entity))?.entity;
    if (event) {
      this.#event = event;
      this.#sinceEvent = 0;
    }
    // who edits or signs a page is not what the text below speaks of
    if (/^(?:dateline|byline)$/.test(block.kind)) return;
    const found = openingSubject(text, mentions, this.setting.home);
    const subject =
      found && !SESSION_OF_ASSEMBLY.test(found.name) && !VOICES_OF_TRADES.test(found.name) && !ANALYSTS.test(found.name)
        ? placeOfBody(found, this.gazetteer)
        : null;
    // 其中，甲园区…: a part is spoken of, and then the whole again
    const part = text.startsWith('其中');
    const scene = part ? null : (subject ?? toldBy ?? setIn(text, mentions));
    if (scene && isLocal(scene)) {
      this.#lingering = { ...spokenOf(scene), from: this.setting.national ? 'scene' : 'paragraph' };
      this.#here = this.#block;
    } else if (subject || mentions.some(({ entity, role }) => entity.id === 'CN' && !role)) this.#lingering = null;
    if (part) return;
    if (!subject) {
      if (!this.goesOn) this.before = null;
      return;
    }
    // 市场共靠泊渔船96艘。…批发价每斤35元: prices go on in the market
    this.teller = MARKET.test(subject.name) ? spokenOf(subject) : null;
    this.before = { entity: subject, from: 'paragraph', reason: `the sentence before it opens with ${subject.name}` };
    const person = mentions.some(({ entity, mention }) => entity.id === subject.id && mention?.rule === 'person');
    // 杨某于2018年回乡创业。某某村支书介绍，村里已有…。今年接待游客…: the paragraph has gone over from a person to the place
    const over = this.#aboutPerson && !person && /^(?:place|organisation|zone)$/.test(subject.kind);
    if (this.#fresh || over) this.#aboutPerson = person;
    if (this.#fresh || over)
      this.opener = {
        entity: subject,
        from: RUN_IN.test(text) ? 'heading' : 'paragraph',
        reason: `its paragraph opens with ${subject.name}`,
      };
  }
}
