import type { EntityMention } from '../../link/link.js';
import type { Scene } from '../scene.js';
import type { Asked } from './asked.js';
import { attachedTo, wholeOf } from './attached.js';
import { builtWith } from './built.js';
import { deedOf } from './deeds.js';
import { documentBefore, showAhead } from './documents.js';
import { DESCRIBED, isOfElsewhere, pricedBy, quotesGoods } from './goods.js';
import { ledUpTo } from './ledupto.js';
import { cameTo, framedBy, goneTo, inCountry, isGiven, narrower, placedBefore, setBehind } from './places.js';
import { plainSubject } from './plain.js';
import { pointedThing } from './pointed.js';
import { tripOf } from './routes.js';
import { instanceOf, spokenOf } from './spoken.js';
import { fromMention, fromTopic, type Subject } from './subject.js';
import { sumOf } from './sums.js';
import { describedThing, isPhysical, MEASURED, namedThing, thingOf } from './things.js';
import { reviewedWork } from './works.js';

/** One way to tell whose a figure is. */
interface OwnerReader {
  name: string;
  because: string;
  /** The owner, or null where this says nothing. */
  read: (asked: Asked) => Subject | EntityMention | null;
}

/** Within so many characters of its head a sentence opens with a name. */
const OPENING = 2;

/** A sentence that goes on about what the one before was about. */
const GOES_ON = /^(?:其中|同比|环比|较上|比上|此外，其|其|平均|累计)/;

/** Whether the figure at chunk `k` is a count that opens its clause: 31个二线城市环比回落. */
const opensWith = ({ symbols, chunks }: Scene, k: number): boolean =>
  chunks[k]!.figure!.quantity.kind === 'count' && k > 0 && ',;'.includes(symbols[k - 1]!);

/** 2050元/吨: a price of a unit is of what is sold, not of where a text is at home. */
const pricedAt = ({ chunks }: Scene, k: number): boolean => /元\/|美分\//.test(chunks[k]!.figure!.quantity.unit ?? '');

/** Markets of a company, which are parts of what it tells of itself. */
const OWN_MARKETS = /^(?:海外|国外|境外|国际|国内|境内|本土|线上|线下)/;

/** Whether the text is at home in nothing narrower than a country, and says so itself. */
const isFromEverywhere = ({ topic, country }: Asked): boolean => country !== null && topic?.from === 'article';

/** Whether neither the sentence nor the article gives an owner, or one that a price of a unit cannot be of. */
const isOwnerless = ({ topic, before, home, scene, k }: Asked): boolean =>
  (!topic && !before.passed && !home) || (/^(?:article|scene)$/.test(topic?.from ?? '') && pricedAt(scene, k));

/** All ways, by how sure they are: the first that says something holds. */
export const OWNERS: readonly OwnerReader[] = [
  {
    name: 'built',
    because: 'what a sum is invested in, and how large it gets, is of the one thing that is built: 投资5亿元，建设云岭产业园项目',
    read: ({ scene, k, label }) => builtWith(scene, k, label),
  },
  {
    name: 'trip',
    because: 'how long it takes from one place to another is of that trip: 南州到北州只需3小时',
    read: ({ scene, k }) => tripOf(scene, k)?.subject ?? null,
  },
  {
    name: 'described-thing',
    because: 'a size before 的 is of the thing behind it: 长60米的展板',
    read: ({ scene, k, label, spoken }) => (spoken?.goods?.reason === DESCRIBED ? spoken.goods : describedThing(scene, k, label)),
  },
  {
    name: 'attached',
    because: '的 or a rank attaches the figure to what stands behind it: 总资产1000亿元的云岭控股',
    read: ({ scene, k, label }) => attachedTo(scene, k, label),
  },
  {
    name: 'pieces',
    because: 'how many pieces a work comes in is told before its title: 六集纪录片《云湖》',
    read: ({ scene, k }) => showAhead(scene, k),
  },
  { name: 'sum', because: 'a sum is of those named before it: 以上三县合计', read: ({ scene, k }) => sumOf(scene, k) },
  {
    name: 'whole-of-share',
    because: 'a whole told before its share is of the place it is of: 占全省总收入368亿元的三分之一',
    read: ({ scene, k }) => wholeOf(scene, k),
  },
  {
    name: 'measured-thing',
    because: 'weight, speed or use is of a thing, and no place has any',
    read: ({ scene, k, label, event, work }) => (event || work ? null : thingOf(scene, k, label)),
  },
  {
    name: 'reviewed-work',
    because: 'what a work measures is not of who reviews, designs or builds it: 云岭水库，市水利局组织复审，总投资5亿元',
    read: ({ scene, k, own, work }) => reviewedWork(scene, k, own, work),
  },
  {
    name: 'pointed-piece',
    because: 'a thing that is pointed at piece by piece and goes by no name has what its clause tells: 这台设备已救治30人',
    read: (asked) => (asked.event || asked.work ? null : pointedThing(asked, 'piece')),
  },
  {
    name: 'own',
    because: 'the nearest entity before the figure that reaches it, or the event or work that its sentence tells of',
    read: ({ own, spoken, scene, k }) => {
      const goods = own && spoken?.goods;
      return goods &&
        (quotesGoods(own, goods) || (pricedAt(scene, k) && isOfElsewhere(scene.text.slice(0, scene.chunks[k]!.from), own, goods)))
        ? null
        : own;
    },
  },
  {
    name: 'led-up-to',
    because: 'a clause of effort leads up to who made it: 经过6天的奋战，云岭医院交付',
    read: ({ scene, k }) => ledUpTo(scene, k),
  },
  {
    name: 'goods',
    because: 'a price is of the goods that it is asked for',
    read: ({ scene, k, spoken, own }) => (spoken?.goods ? (own ? spoken.goods : pricedBy(scene, k, spoken.goods)) : null),
  },
  {
    name: 'named-thing',
    because: 'the name of a measure of bodies says whose: 电线直径',
    read: ({ scene, k, label, spoken }) => {
      const measured = namedThing(scene, k, label) ?? (isPhysical(label) && spoken?.owner?.reason === MEASURED ? spoken.owner : null);
      return scene.linked.topics.find(({ about }) => !about)?.entity.kind === 'project' ? null : measured;
    },
  },
  {
    name: 'pointed',
    because: 'what is pointed at and goes by no name is no place: 该法案有9项条款',
    read: (asked) => {
      const { topic } = asked;
      return !topic || (topic.entity.kind === 'place' && !topic.account) ? pointedThing(asked, 'any') : null;
    },
  },
  {
    name: 'set-out',
    because: 'in news from everywhere what a text that was put out sets out is its own: 商务部印发《规划》，提出7项举措',
    read: (asked) => (!asked.topic || isFromEverywhere(asked) ? documentBefore(asked.scene, asked.k) : null),
  },
  {
    name: 'own-clause',
    because: "in news from everywhere the clause's own place goes before the country: 10年间上海地下水开采量压缩92%",
    read: (asked) => {
      const { scene, before, country } = asked;
      const place = before.near && isFromEverywhere(asked) ? before.passed : null;
      return place && inCountry(place.entity, country!) && !isGiven(scene.text, place) ? place : null;
    },
  },
  {
    name: 'set-behind',
    because: 'in news from everywhere it is of where it takes place: 30个外资项目在云岭签约',
    read: (asked) => (asked.country === 'CN' && isFromEverywhere(asked) ? setBehind(asked.scene, asked.k) : null),
  },
  {
    name: 'came-to',
    because: 'what settles somewhere is counted there: 3个项目进驻石村',
    read: ({ scene, k, topic }) => (!topic || topic.from === 'article' ? cameTo(scene, k) : null),
  },
  {
    name: 'deed',
    because: 'what an organ of the country that tells it has done itself is its own: 海关总署公布，查获案件4200起',
    read: ({ scene, k, topic, country }) => (!topic || country === 'CN' ? deedOf(scene, k) : null),
  },
  {
    name: 'instance',
    because: 'the sentence goes on about its instance: 以焦化企业为例',
    read: ({ scene, k, topic }) => (topic?.from === 'speaker' ? null : instanceOf(scene, k)),
  },
  {
    name: 'spoken-of',
    because: 'where nothing has a name, or the country alone, the sector or goods that a clause begins with',
    read: (asked) => {
      const { scene, k, topic, spoken } = asked;
      const nowhere = isOwnerless(asked);
      if (!nowhere && !(topic?.entity.id === 'CN' && /^(?:article|heading)$/.test(topic.from) && !topic.account)) return null;
      const goesOn = GOES_ON.test(scene.text) && !opensWith(scene, k);
      return spokenOf(scene, k, { goods: nowhere }) ?? (goesOn ? (spoken?.owner ?? null) : null);
    },
  },
  {
    name: 'placed-before',
    because: 'in news from everywhere it is of where the clauses before are set: 落户云岭新城，去年业务增长40%',
    read: ({ scene, k, topic, country }) => (country && !topic?.account ? placedBefore(scene, k, country) : null),
  },
  {
    name: 'apart',
    because: 'a sector that a company speaks of is not the company',
    read: ({ scene, k, topic }) => {
      const sector = topic?.entity.kind === 'organisation' ? spokenOf(scene, k, { near: true, only: 'sectors' }) : null;
      return sector && !OWN_MARKETS.test(sector.entity.name) ? sector : null;
    },
  },
  {
    name: 'gone-to',
    because: 'the story has gone to another place: 黑龙江机收过半。在阜阳，…',
    read: ({ scene, k, wide }) => (wide && inCountry(wide, 'CN') ? goneTo(scene, k, wide) : null),
  },
  {
    name: 'framed',
    because: 'the clauses are set in a body, work or place: 在云岭公司的车间里，30台机器…',
    read: ({ scene, k, wide }) => (wide ? framedBy(scene, k) : null),
  },
  {
    name: 'narrower',
    because: 'what is told of a place inside is told of less than all of the place that the text is at home in',
    read: ({ scene, k, wide }) => (wide ? narrower(scene, k, wide) : null),
  },
  {
    name: 'plain',
    because: 'what its clause calls by a plain noun goes before the place: 部分经销商每周出货20吨',
    read: (asked) => (asked.wide ? plainSubject(asked) : null),
  },
  {
    name: 'opener',
    because: 'in news from everywhere what the sentence opens with goes before the country: 云岭机场优化航线网络，往返航线增长20%',
    read: (asked) => {
      const { passed } = asked.before;
      return passed && passed.from <= OPENING && isFromEverywhere(asked) && !asked.topic!.account ? passed : null;
    },
  },
  { name: 'topic', because: 'what the sentence is about', read: ({ topic }) => topic && fromTopic(topic) },
  { name: 'passed', because: 'the last entity that stands before it', read: ({ before }) => before.passed },
  {
    name: 'rest',
    because: 'the story is of the country',
    read: ({ scene }) => {
      const rest = scene.linked.topics.find(({ about }) => about === 'rest');
      return rest ? fromTopic(rest) : null;
    },
  },
];

/** A reader's answer as a subject: an entity named in the sentence stands for itself. */
export const asSubject = ({ scene }: Asked, found: Subject | EntityMention): Subject =>
  'via' in found ? fromMention(scene.text, found) : found;
