import { type EntityMention, isEvent, type Topic } from '../link/link.js';
import { clauseStart } from './rules/clause.js';
import { type Scene, textBefore } from './scene.js';

/** What is told of fairs, contests, festivals and programmes alone. */
const OF_EVENTS =
  /参展|参赛|参会|到会|与会|参评|参演|报名|组团|采购商|展位|展商|展区|展馆|展台|展品|展车|展出|展览|展示面积|观展|观赛|赛程|赛段|赛事|赛项|选手|运动员|车队|参赛队|代表队|(?<!重)[大小]项(?!目)|(?:产生|决出)[^，。；]{0,12}(?:金牌|冠军|奖牌)|嘉宾|参演|应到|实到|应?出席代表|(?:出席|缺席)(?=\d)|收到[^，。；]{0,24}(?:作品|影片|剧目|稿件|项目)|入围|分论坛|会场|议题|来宾|代表参|[比较]上届|往届|历届|比赛(?:的)?(?:角逐|争夺)/;

/** What is told of them right where they were spoken of. */
const NEAR_EVENTS =
  /观众|招聘|单位|人才需求|求职|岗位|报送|征集|获奖|颁[发出]|论坛|演出|演员|曲目|剧目|节目|企业参与|签约|达成|成交|意向|合作协议/;

/** 邀请九户家庭: what a programme does. */
const SHOWS = /(?:展现|讲述|邀请|走进|聚焦|采访|评选出|推选出|发布)了?[^，。；]{0,6}$/;
/** 节目, 活动 alone: the one spoken of last. */
const THE_EVENT = /^(?:节目|活动|论坛|大会|展会|展览|会议|赛事|比赛|本[届次]|此次|影片|该片|晚会|全片|现场)/;

/** 举办论坛20场: events that are counted. */
const COUNTS_EVENTS = /(?:举[办行]|组织|开展)了?[^，。；]{0,40}(?:招聘会|论坛|展会|展览|比赛|赛事|演出|活动|洽谈会)/;

/** What is told of a span is of whoever reports on it. */
const OF_TIMES = /全年|上半年|下半年|季度|年内|今年以来|月份/;

/** The words of the clause that the figure at chunk `k` stands in. */
function clauseOf(scene: Scene, k: number): { text: string; from: number } {
  const { chunks, symbols, text } = scene;
  let last = k;
  while (last + 1 < chunks.length && !',;.:'.includes(symbols[last + 1]!)) last++;
  const { from } = chunks[clauseStart(scene, k)]!;
  return { text: text.slice(from, chunks[last]!.to), from };
}

/** 推进“智慧+”行动，新签约项目20个: a campaign that somebody carries out, who has what comes of it. */
const isCarriedOut = ({ entity, role }: EntityMention): boolean => role === 'member' && /(?:行动|活动)$/.test(entity.name);

/** 近500家企业参展第二届某某会: the event that what is counted goes to. */
const GOES_TO = /(?:参展|参加|参与|参赛|亮相|参会|报名|出席|走进)了?$/;

/**
 * The event that the figure at chunk `k` is of: named before it in its sentence, or what it goes to, or spoken of before; null where
 * its clause tells nothing of events.
 */
export function eventOf(scene: Scene, k: number): EntityMention | Topic | null {
  const { linked, chunks, text } = scene;
  const { from, to } = chunks[k]!;
  const shows = SHOWS.test(textBefore(text, from, 24));
  const named = linked.entities.filter(
    ({ entity, role }) => role !== 'attribution' && (isEvent(entity) || (shows && /^《/.test(entity.name))),
  );
  const topic = linked.topics.find(({ about }) => about === 'event') ?? null;
  if (named.length === 0 && !topic) return null;
  const clause = clauseOf(scene, k);
  const told = OF_EVENTS.test(clause.text) || (THE_EVENT.test(text) && topic?.from === 'paragraph');
  const near = NEAR_EVENTS.test(clause.text) || SHOWS.test(text.slice(clause.from, from));
  if ((!told && !near) || COUNTS_EVENTS.test(clause.text)) return null;
  const before = named.findLast((mention) => mention.to <= from && (told || !isCarriedOut(mention)));
  if (before) return before;
  // in an account of a place what is not told of an event by its own words is the place's
  const account = linked.topics.some((other) => other.account);
  if (account && topic?.from !== 'paragraph') return null;
  if (!told && (topic?.from !== 'paragraph' || account || OF_TIMES.test(text))) return null;
  const ahead = named.find((mention) => mention.from >= to && mention.to <= clause.from + clause.text.length);
  return ahead && GOES_TO.test(text.slice(to, ahead.from)) ? ahead : topic;
}
