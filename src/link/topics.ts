import type { Entity } from '../../schemas/schemas.js';
import type { Story } from '../layout/layout.js';
import { entityId, type Gazetteer, ORGANS } from '../lexicon/lexicon.js';
import type { Sentence } from '../tokenize/tokenize.js';
import { briefHomes } from './briefhomes.js';
import { briefStarts } from './briefs.js';
import { isEvent } from './events.js';
import type { EntityMention, Topic } from './link.js';
import { entityOf } from './placesense.js';

/** What may stand before the name that a sentence opens with: times, connectives, enumerators. */
const RUN_UP =
  /^(?:[\s（(][一二三四五六七八九十\d]+[)）.．、]|[一二三四五六七八九十\d]+[、.．]|其中|此外|同时|另外|目前|今年|去年|明年|近年来|以来|截至|截止|月底|年底|年末|月末|上半年|下半年|前三季度|[一二三四前]季度|全年|期间|本报讯|日前|近日|今天|昨天|昨日|记者|从|据|在|是|来自|位于|作为|这是|当前|随着|[\d０-９]+|[年月日号至到—-]|“十[一二三四五]五”|，|：|,|[\s　□●▲■*#-])*/;
const OPENING = 2;
/** Clauses that only lead up to the subject: 作为主阵地，今年以来， */
const LEAD_CLAUSE =
  /^(?:[^，。；]{0,3}(?:作为|随着|面对|按照|根据|围绕|聚焦|依托|通过|为了?|今年|去年|近年|以来|[上下]半年|季度|月|日|目前|同时|此外|期间|消息|介绍|获悉|了解)[^，。；]{0,40}|[^，。；]{0,10}(?:以来|获悉|介绍|了解到|消息|统计|显示|期间|时间|大早|清晨|早上|早晨|上午|下午|傍晚|当天))，/;
/** Lead clauses whose names are not what follows is about: 作为青岛的主阵地，…. */
const CONNECTED = /^[^，。；]{0,3}(?:作为|随着|面对|按照|根据|围绕|聚焦|依托|通过|为了?|消息|介绍|获悉|了解)/;
/** A sentence that goes on about the one before: its first word is no subject of its own. */
const GOES_ON =
  /^(?:[“他她]|其中|此次|本次|预计|累计|同比|环比|投产|建成|达产|项目(?:建成|投产|总|预计|分|占|全|达|位|由|采|计)|工程(?:总|全|建|预)|公司|企业(?:年|总|现|拥)|至此|总投资|总长|全长|全线|占地|一期|二期|三期|首期|该|其|规划面积|建筑面积|总建筑面积|注册资本|设计|年产|年处理)/;

/** 1—5月，…: a paragraph that opens with a span of its own tells of the whole again. */
const REPORTS = /^(?:今年)?(?:[\d]{1,2}[—～-][\d]{1,2}月|[上下]半年，|[一二三四前三]{1,2}季度，|数据显示|统计显示|据统计)/;

/** ”江北区常务副区长说: whose office the speaker holds. */
const SPEAKER =
  /^(?:市|区|县|省|州)?(?:委|政府)?(?:常务|副|原)*(?:书记|区长|市长|县长|省长|主任|局长|关长|厅长|处长|负责人|发言人|董事长|总经理|党工委书记|镇长|秘书长)[^，。]{0,12}(?:说|表示|介绍|透露|称|告诉)/;

/** 第三代传人某某说: who speaks for what the sentences before are about; group 1 is the name. */
const VOICE =
  /(?:传人|老板|老板娘|店主|店长|掌柜|创始人|理事长|董事长|总经理|经理|负责人|场长|厂长|社长|村支书)([\p{Script=Han}]{2,3}?)(?=说|介绍|告诉|表示|坦言|算|笑|盘算)/u;

/** What holds for the whole story. */
interface Standing {
  home: Entity | null;
  /** The zone, company or work that the headline is about. */
  headed: Entity | null;
  publisher: Entity | null;
  /** The event in the headline. */
  event: Entity | null;
  /** Whether the story gives account of its home as a whole. */
  account: boolean;
  /** The country, in a story of it that is at home nowhere. */
  rest: Entity | null;
}

/** What each sentence is about where it names nothing itself: most specific first, each entity once. */
export function topicsOf(
  story: Story,
  sentences: readonly Sentence[],
  entities: readonly EntityMention[][],
  { home, headed, publisher, event: held, account, rest }: Standing,
  gazetteer: Gazetteer,
): Topic[][] {
  const out: Topic[][] = [];
  /** ”…” and then who said it, in the next sentence of the paragraph. */
  const quoted = (i: number): Topic | null => {
    const next = sentences[i + 1];
    if (!next || next.blockIndex !== sentences[i]!.blockIndex || !/[”」]$/.test(sentences[i]!.text)) return null;
    const topic = speakerOf(next.text, (entities[i + 1] ?? []).slice(0, 1), gazetteer);
    return topic;
  };
  /** Who speaks for whom: 第三代传人某某说, in a paragraph that has named the shop. */
  const voices = new Map<string, Topic>();
  let heading: Topic | null = null;
  let opener: Topic | null = null;
  let before: Topic | null = null;
  /** In news from everywhere: the place that a sentence opened with last, until the country or another place is spoken of. */
  let lingering: Topic | null = null;
  /** The paragraph that it was named in. */
  let here = -1;
  const national = (home === null || home.id === 'CN') && headed?.kind !== 'zone';
  const province = home?.id === 'CN' ? provinceOf(entities) : null;
  /** Whether what a paragraph said of a place may go on in the next: the story is told of one province, or of no country. */
  const isSet = (place: Entity): boolean => home === null || (province !== null && codeOf(place) === province);
  /** The event spoken of last, and the sentence that spoke of it. */
  let event = held;
  /** In a text that is at home nowhere: the company spoken of last in this paragraph. */
  let company: Topic | null = null;
  let eventAt = -2;
  /** The work spoken of last, in this paragraph or the one before. */
  let work: Entity | null = null;
  const starts = briefStarts(sentences);
  const abroad = national && starts.size > 1 ? briefHomes(entities, starts, gazetteer) : [];
  let block = -1;
  sentences.forEach((sentence, i) => {
    const mentions = entities[i] ?? [];
    if (starts.has(i)) event = work = null;
    // 住房城乡建设部表示，…: an organ of the country tells of the country
    if (mentions[0] && mentions[0].from <= 12 && isOrgan(mentions[0].entity, gazetteer)) lingering = null;
    const fresh = sentence.blockIndex !== block;
    if (fresh) {
      if (REPORTS.test(sentence.text)) lingering = null;
      block = sentence.blockIndex;
      opener = null;
      before = null;
      company = null;
      if (isHeading(sentence)) lingering = null;
      if (isHeading(sentence)) heading = headingTopic(sentence.text, mentions, gazetteer);
    }
    const voice = VOICE.exec(sentence.text);
    if (voice && before && /^(?:organisation|project)$/.test(before.entity.kind))
      voices.set(voice[1]!, { ...before, from: 'speaker', reason: `said by ${voice[1]} of ${before.entity.name}` });
    const speaks = [...voices].find(([name]) => sentence.text.startsWith(name) || voice?.[1] === name)?.[1] ?? null;
    const topics: Topic[] = [];
    const add = (topic: Topic | null) => {
      const known = topics.findIndex(({ entity }) => entity.id === topic?.entity.id);
      if (topic && known < 0) topics.push(topic);
      else if (topic?.account) topics[known] = { ...topics[known]!, account };
    };
    add(speaks ?? speakerOf(sentence.text, mentions, gazetteer) ?? quoted(i));
    const goesOn = GOES_ON.test(sentence.text.trimStart()) || /^[\d年月日，]{2,12}[其该]/.test(sentence.text);
    if (goesOn) add(before);
    if (opener && (opener.entity.kind !== 'project' || goesOn)) add(opener);
    if (
      lingering &&
      headed?.kind !== 'zone' &&
      (here === block ? national || !account : isSet(lingering.entity)) &&
      !mentions.some(({ entity }) => isLocal(entity))
    )
      add(lingering);
    if (!isWorld(heading, home, gazetteer)) add(heading);
    if (headed) add({ entity: headed, from: 'article', reason: `the headline is about ${headed.name}` });
    const own = abroad[i];
    if (own && own.id !== home?.id) add({ entity: own, from: 'article', reason: `where its brief is at home: ${own.name}` });
    if (home) add({ entity: home, from: 'article', reason: 'where the article is at home', ...(account && { account }) });
    if (topics.length === 0) add(company);
    if (publisher) add({ entity: publisher, from: 'publisher', reason: `where ${story.publisher} appears` });
    const near = eventAt >= i - 2 && !fresh;
    if (event)
      topics.push({ entity: event, from: near ? 'paragraph' : 'article', reason: `${event.name} was spoken of last`, about: 'event' });
    if (work) topics.push({ entity: work, from: 'paragraph', reason: `${work.name} was spoken of last`, about: 'work' });
    if (rest) topics.push({ entity: rest, from: 'article', reason: 'the story is of the country', about: 'rest' });
    work = mentions.findLast(({ entity, role }) => entity.kind === 'project' && !role)?.entity ?? work;
    const named = mentions.findLast(({ entity, role }) => entity.kind === 'organisation' && role !== 'attribution')?.entity;
    if (named) company = { entity: named, from: 'paragraph', reason: `${named.name} was spoken of last` };
    const spoken = mentions.findLast(({ entity }) => isEvent(entity))?.entity;
    if (spoken) {
      event = spoken;
      eventAt = i;
    }
    out.push(topics);
    // who edits or signs a page is not what the text below speaks of
    if (/^(?:dateline|byline)$/.test(sentence.block.kind)) return;
    const found = subjectOf(sentence.text, mentions, home);
    const subject = found && placeOfBody(found, gazetteer);
    const scene = subject ?? sceneOf(sentence.text, mentions);
    if (scene && isLocal(scene)) {
      lingering = { entity: scene, from: 'paragraph', reason: `${scene.name} was spoken of last` };
      here = block;
    } else if (subject || mentions.some(({ entity, role }) => entity.id === 'CN' && !role)) lingering = null;
    if (subject) {
      before = { entity: subject, from: 'paragraph', reason: `the sentence before it opens with ${subject.name}` };
      if (fresh) opener = { entity: subject, from: 'paragraph', reason: `its paragraph opens with ${subject.name}` };
    } else if (!goesOn) before = null;
  });
  return out;
}

const isOrgan = (entity: Entity, gazetteer: Gazetteer): boolean =>
  entity.kind === 'organisation' && placeOfBody(entity, gazetteer).id === 'CN';

/** A place or zone inside the country, villages with them. */
const isLocal = ({ id, kind }: Entity) =>
  (kind === 'place' && /^(?:place:)?\d|^place::.+(?:[村寨镇乡]|社区|街道)$/.test(id)) || kind === 'zone';

/** The first two digits of a place's code, or of what it lies in. */
const codeOf = ({ id, parent }: Entity): string | undefined => /^(?:[a-z]+:)?(\d\d)/.exec(id)?.[1] ?? /^\d\d/.exec(parent ?? '')?.[0];

/** The share of its places that lie in the province that a story is told of. */
const TOLD = 2 / 3;

/** The province that most places of a story lie in; null where it goes from one to another. */
function provinceOf(entities: readonly (readonly EntityMention[])[]): string | null {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { entity } of entities.flat()) {
    const code = isLocal(entity) ? codeOf(entity) : undefined;
    if (code === undefined) continue;
    counts.set(code, (counts.get(code) ?? 0) + 1);
    all++;
  }
  return [...counts].find(([, count]) => count >= all * TOLD)?.[0] ?? null;
}

/** Where a sentence happens that names no subject: the one place it is set in. */
function sceneOf(text: string, mentions: readonly EntityMention[]): Entity | null {
  const local = mentions.filter(({ entity, role }) => isLocal(entity) && (role === 'location' || !role));
  // 在河北涿州: the inner of two
  const set = local.filter(({ to }, i) => local[i + 1]?.from !== to);
  const [first] = local;
  return set.length === 1 && first?.role === 'location' && text[first.from - 1] === '在' ? set[0]!.entity : null;
}

function isHeading(sentence: Sentence): boolean {
  return sentence.block.kind === 'heading';
}

function headingTopic(text: string, mentions: readonly EntityMention[], gazetteer: Gazetteer): Topic | null {
  const local = mentions.filter(({ entity, role }) => !role && /^\d/.test(entity.id));
  const subject =
    mentions.find((mention) => !mention.role && mention.from <= text.length / 2 && mention.entity.kind !== 'other') ??
    (mentions.length === 1 ? local[0] : undefined);
  // 天元第一 醴陵攸县紧追: a heading of several places side by side is about none of them.
  const beside = mentions.filter(
    ({ entity }) => entity.kind === 'place' && entity.id !== subject?.entity.id && entity.parent === subject?.entity.parent,
  );
  if (subject?.entity.kind === 'place' && beside.length > 0) return null;
  return subject
    ? { entity: placeOfBody(subject.entity, gazetteer), from: 'heading', reason: `under the heading with ${subject.entity.name}` }
    : null;
}

/** 中国 and 全球 are what an article is about only where it is at home there. */
function isWorld(topic: Topic | null, home: Entity | null, gazetteer: Gazetteer): boolean {
  return (
    topic !== null &&
    topic.entity.parent === null &&
    topic.entity.kind === 'place' &&
    (gazetteer.row(topic.entity.id)?.level === 'world' || (home !== null && topic.entity.id !== home.id && !/^[A-Z]{2}$/.test(home.id)))
  );
}

/** What a report does with a place, which is not the subject then. */
const DOES =
  /^(?:推动|推进|支持|加快|建设|创建|打造|落实|实施|深化|启动|开展|加强|强化|提升|优化|聚焦|围绕|保障|引导|鼓励|促进|扩大|培育|壮大|发展|开工|建成|新建|续建|改造|治理|修复|保护)$/;

/** Whether `at` lies in brackets. */
function isAside(text: string, at: number): boolean {
  const open = Math.max(text.lastIndexOf('（', at), text.lastIndexOf('(', at));
  return open >= 0 && open < at && Math.max(text.lastIndexOf('）', at), text.lastIndexOf(')', at)) < open;
}

/** The name a sentence opens with, where it is neither source nor standard of comparison. */
function subjectOf(text: string, mentions: readonly EntityMention[], home: Entity | null): Entity | null {
  const [opening] = mentions;
  if (opening && !opening.role && opening.from === 0 && opening.entity.id !== 'CN' && text.startsWith('作为', opening.to))
    return opening.entity;
  // 世界黄金协会今天发布，…: who says so leads up to what is said
  const said = opening?.role === 'attribution' && opening.from <= OPENING ? text.indexOf('，', opening.to) : -1;
  let start = said > 0 && said < opening!.to + 20 ? said + 1 : 0;
  for (let clause = LEAD_CLAUSE.exec(text.slice(start)); clause && start < 80; clause = LEAD_CLAUSE.exec(text.slice(start))) {
    const end = start + clause[0].length;
    // 一季度厦门市进出口2361.7亿元，: a clause of time that has a subject is no lead.
    if (!CONNECTED.test(clause[0]) && mentions.some(({ from, to, role }) => from >= start && to <= end && !role)) break;
    start = end;
  }
  let first = mentions.find((mention) => mention.from >= start && mention.role !== 'attribution' && !isAside(text, mention.from));
  // 紧挨着甲的乙, 香泉镇陈家沟村: the place beside or around leads up to the one that is meant.
  const after = first && mentions[mentions.indexOf(first) + 1];
  if (first && after && after.from === first.to && first.entity.kind === 'place' && after.entity.kind === 'place') {
    start = text.slice(start, first.from).replace(RUN_UP, '') === '' ? after.from : start;
    first = after;
  } else if (first?.role === 'location' && after && after.from === first.to + 1 && text[first.to] === '的') {
    start = after.from;
    first = after;
  }
  if (!first || first.role) return null;
  const rest = text.slice(start, first.from).replace(RUN_UP, '');
  if (/[，。；]|[受因对为向同被把比]$/.test(rest) || (first.entity.kind === 'place' && DOES.test(rest))) return null;
  // A zone that the first words act on (全力推进示范区建设) is what the paragraph is about as well.
  const modified = /^[^，。；]{1,24}的$/.test(rest) && first.entity.kind === 'project';
  if (rest.length > (first.entity.kind === 'zone' ? 8 : OPENING) && !modified) return null;
  if (first.entity.id === 'CN' && home?.id !== 'CN') return null;
  if (first.entity.kind === 'other' && /^《/.test(first.entity.name)) return null;
  return first.entity;
}

/** Organs of the country that no table needs: 国家统计局, 中国人民银行. */
const NATIONAL = /^(?:国务院.{2,10}|国家.{1,12}[局委署]|中国人民银行|海关总署|.{1,6}总局|最高人民(?:法院|检察院)|审计署)$/;

/** Institutions that govern, of those in the table: and national media: what they tell is told of the country. Mass organisations and exchanges act for themselves. */
const DEPARTMENT =
  /^(?:国务院.*|国家.*|全国.*委员会|中国人民银行|中国.{2,14}(?:监督管理委员会|局)|海关总署|审计署|中央广播电视总台|新华通讯社|中国新闻社|人民日报社|.{2,12}部|.{2,10}总局|最高人民(?:法院|检察院))$/;

/** 云岭经济开发区管委会: the body that runs a zone, and the zone. */
const ZONE_BODY = /^(.{2,}(?:区|新城|科学城|高新城|产业园|园))(?:党工委)?(?:管委会|管理委员会)$/;

/** Committees, governments and bureaus report on their place. */
export function placeOfBody(entity: Entity, gazetteer: Gazetteer): Entity {
  const row = gazetteer.row(entity.id);
  if (row?.level === 'institution' && (row.parent || DEPARTMENT.test(row.name))) return entityOf(gazetteer.row(row.parent ?? 'CN')!);
  const zone = entity.kind === 'organisation' ? ZONE_BODY.exec(entity.name)?.[1] : undefined;
  if (zone) {
    const id = entityId('zone', entity.parent, zone, gazetteer);
    return { id, name: zone, kind: 'zone', parent: entity.parent, aliases: [], same_as: null };
  }
  if (entity.kind === 'organisation' && (ORGANS.includes(entity.name) || NATIONAL.test(entity.name))) return entityOf(gazetteer.row('CN')!);
  const place =
    entity.kind === 'organisation' && entity.parent && /(?:委|政府|局|厅|委员会)$/.test(entity.name)
      ? gazetteer.row(entity.parent)
      : undefined;
  return place ? entityOf(place) : entity;
}

/** Bodies whose officers speak of their trade, not of the body itself. */
const SPEAKS_OF_OTHERS =
  /(?:协会|学会|商会|联合会|联盟|研究院|研究所|研究中心|信息中心|智库|大学|学院|证券|期货|咨询|顾问|交易所|基金会|律师事务所)$/;

function speakerOf(text: string, mentions: readonly EntityMention[], gazetteer: Gazetteer): Topic | null {
  for (const { entity, to } of mentions)
    if (!SPEAKS_OF_OTHERS.test(entity.name) && SPEAKER.test(text.slice(to, to + 40))) {
      const spoken = placeOfBody(entity, gazetteer);
      return { entity: spoken, from: 'speaker', reason: `said by an officer of ${spoken.name}` };
    }
  return null;
}
