import type { Entity } from '../../../schemas/schemas.js';
import type { Story } from '../../layout/layout.js';
import type { Gazetteer } from '../../lexicon/lexicon.js';
import type { Sentence } from '../../tokenize/tokenize.js';
import { briefStarts } from '../briefs.js';
import type { EntityMention, Topic } from '../link.js';
import { isOrgan, placeOfBody, speakerOf, tellerOf, VOICES_OF_TRADES } from './bodies.js';
import { briefHomes } from './briefhomes.js';
import { isEvent } from './events.js';
import type { ItemHead } from './itemheads.js';
import { openingSubject } from './openings.js';
import { codeOf, isLocal, provinceOf, setIn } from './scenes.js';
import { voicesOf } from './voices.js';

/** A sentence that goes on about the one before: its first word is no subject of its own. */
const GOES_ON =
  /^(?:[“他她]|其中|此次|本次|预计|累计|同比|环比|投产|建成|达产|项目(?:建成|投产|总|预计|分|占|全|达|位|由|采|计)|工程(?:总|全|建|预)|公司|企业(?:年|总|现|拥)|至此|总投资|总长|全长|全线|占地|一期|二期|三期|首期|该|其|规划面积|建筑面积|总建筑面积|注册资本|设计|年产|年处理)/;

/** 1—5月，…: what opens with a span of its own tells of the whole again. */
const REPORTS =
  /^(?:今年)?(?:[\d]{1,2}[—～-][\d]{1,2}月|[上下]半年，|[一二三四前三]{1,2}季度，|数据显示|统计显示|据统计|全年(?:目标|预计|计划|力争|，))/;

/** 云岭开发区办公室编 2019年10月15日: who issues a bulletin, and when, is no heading of what follows. */
const MASTHEAD = /编(?:印|发|制|辑)?(?=\s|$)|主办|第[\d〇一二三四五六七八九十]+期|\d{4}年\d{1,2}月\d{1,2}日\s*$/;

/** 第三代传人某某说: who speaks for what the sentences before are about; group 1 is the name. */
const VOICE =
  /(?:传人|老板|老板娘|店主|店长|掌柜|创始人|理事长|董事长|总经理|经理|负责人|场长|厂长|社长|村支书)([\p{Script=Han}]{2,3}?)(?=说|介绍|告诉|表示|坦言|算|笑|盘算)/u;

/** Where prices are made. */
const MARKET = /(?:市场|菜场|水产城|果品城|商贸城|小商品城|超市|商场|渔港|渔港码头|水产城码头)$/;

/** （一）铁路口岸。完成…: a heading that runs on into its paragraph. */
const RUN_IN = /^\s*(?:（[一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、])\p{Script=Han}{2,12}[。：]$/u;

const MARKED = /^[▶►▸➤■◆●★◇]/;

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
  heads: readonly (ItemHead | null)[],
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
  /** The name that heads the paragraph, within its line. */
  let item: Topic | null = null;
  /** The paragraph that it was named in. */
  let here = -1;
  const national = (home === null || home.id === 'CN') && headed?.kind !== 'zone';
  const province = national ? provinceOf(entities) : null;
  /** Whether what a paragraph said of a place may go on in the next: the story is told of one province. */
  const isSet = (place: Entity): boolean => national && (home === null || (province !== null && codeOf(place) === province));
  /** The event spoken of last, and the sentence that spoke of it. */
  let event = held;
  /** In a text that is at home nowhere: the company spoken of last in this paragraph. */
  let company: Topic | null = null;
  let eventAt = -2;
  /** The body that the paragraph has its figures from, where they are its own. */
  let teller: Topic | null = null;
  /** The work spoken of last, in this paragraph or the one before. */
  let work: Entity | null = null;
  const starts = briefStarts(sentences);
  const abroad = national && starts.size > 1 ? briefHomes(entities, starts, gazetteer) : [];
  const deck = deckOf(sentences);
  const told = voicesOf(sentences, entities);
  let block = -1;
  sentences.forEach((sentence, i) => {
    const mentions = entities[i] ?? [];
    if (starts.has(i)) event = work = null;
    // 住房城乡建设部表示，…: an organ of the country tells of the country
    if (mentions[0] && mentions[0].from <= 12 && isOrgan(mentions[0].entity, gazetteer)) lingering = null;
    const fresh = sentence.blockIndex !== block;
    if (REPORTS.test(sentence.text)) lingering = null;
    if (fresh) {
      block = sentence.blockIndex;
      opener = null;
      before = null;
      company = null;
      teller = null;
      item = null;
      if (isHeading(sentence)) lingering = null;
      if (isHeading(sentence) && !MASTHEAD.test(sentence.text) && !(i > 0 && i < deck))
        heading = headingTopic(sentence.text, mentions, gazetteer);
    }
    const head = heads[i] && mentions.find(({ mention }) => mention === heads[i]!.name);
    if (head) {
      const topic: Topic = { entity: head.entity, from: 'heading', reason: `under the name of ${head.entity.name}` };
      if (heads[i]!.runIn) item = topic;
      else heading = topic;
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
    add(told[i] ?? null);
    add(speaks ?? speakerOf(sentence.text, mentions, gazetteer) ?? quoted(i));
    // 某某口岸通行班列3742列: what a railway tells of a port is the port's
    const owner = headed ?? heading?.entity ?? null;
    const tells = tellerOf(sentence.text, mentions) ?? teller;
    const theirs = owner !== null && owner.kind !== 'place' && owner.id !== tells?.entity.id;
    // 经某某口岸进出境班列…: where it happens goes before who tells it
    const elsewhere = mentions.some(({ entity, role }) => role === 'location' && entity.id !== tells?.entity.id);
    teller = theirs || elsewhere ? null : tells;
    add(teller);
    const goesOn = GOES_ON.test(sentence.text.trimStart()) || /^[\d年月日，]{2,12}[其该]/.test(sentence.text);
    add(item);
    if (goesOn) add(before);
    if (opener && (opener.entity.kind !== 'project' || opener.from === 'heading' || goesOn)) add(opener);
    const carries = lingering && (here === block ? national || !account : isSet(lingering.entity));
    // a company or zone goes on with its own account, wherever it speaks of
    if (carries && !/^(?:organisation|zone)$/.test(headed?.kind ?? '') && !mentions.some(({ entity }) => isLocal(entity))) add(lingering);
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
    const found = openingSubject(sentence.text, mentions, home);
    const subject = found && !VOICES_OF_TRADES.test(found.name) ? placeOfBody(found, gazetteer) : null;
    // 其中，甲园区…: a part is spoken of, and then the whole again
    const part = sentence.text.startsWith('其中');
    const scene = part ? null : (subject ?? setIn(sentence.text, mentions));
    if (scene && isLocal(scene)) {
      lingering = { entity: scene, from: national ? 'scene' : 'paragraph', reason: `${scene.name} was spoken of last` };
      here = block;
    } else if (subject || mentions.some(({ entity, role }) => entity.id === 'CN' && !role)) lingering = null;
    if (part) return;
    if (subject) {
      // 市场共靠泊渔船96艘。…批发价每斤35元: prices go on in the market
      teller = MARKET.test(subject.name) ? { entity: subject, from: 'paragraph', reason: `${subject.name} was spoken of last` } : null;
      before = { entity: subject, from: 'paragraph', reason: `the sentence before it opens with ${subject.name}` };
      if (fresh)
        opener = {
          entity: subject,
          from: RUN_IN.test(sentence.text) ? 'heading' : 'paragraph',
          reason: `its paragraph opens with ${subject.name}`,
        };
    } else if (!goesOn) before = null;
  });
  return out;
}

/**
 * How many sentences at the head of a story are its headline and the lines under it, which tell its highlights and head no section of their
 * own; 0 where headings of their kind part the story further down.
 */
function deckOf(sentences: readonly Sentence[]): number {
  const body = sentences.findIndex(({ block: { kind } }) => kind !== 'heading');
  const numbered = (sentence: Sentence) => /^\s*(?:\d{1,2}[.．、]|[（(]?[一二三四五六七八九十]{1,3}[）)、])/.test(sentence.text);
  const below = sentences.slice(body).filter(isHeading);
  return body > 1 && !sentences.slice(0, body).some(numbered) && below.every(numbered) ? body : 0;
}

/** A heading, or a line that a mark sets off as one: ▶ 15号线. */
function isHeading({ block, text }: Sentence): boolean {
  return block.kind === 'heading' || (block.kind === 'caption' && MARKED.test(text));
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
