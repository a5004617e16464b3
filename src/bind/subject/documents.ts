import type { EntityMention } from '../../link/link.js';
import type { Scene } from '../scene.js';

/** Laws, plans and other texts by their title. */
export const isDocument = ({ entity }: EntityMention): boolean => entity.kind === 'other' && /^新?《/.test(entity.name);

/** What texts consist of. */
const PARTS = /^[章条节篇款页字编段目]$/;
/** What they set up, counted: 12项重点任务, 8个方面. */
const COUNTED =
  /^(?:[\d一二三四五六七八九十]{1,3}[条项个])?[\p{Script=Han}“”]{0,6}?(?:部分|章节|方面|条款|任务|举措|措施|行动|政策|规定|要求|指标|目标|意见|内容|问题|情形|机制|制度|清单|原则|建议|专题|主张|板块|篇章|重点领域|附件|附录)/u;
/** 新《办法》将排量由2.0升下调至1.8升: what it rules. */
const RULES = /^(?:则|也|还)?(?:将|对|把)(?!于|在)/;

/** What films, books and games have, and plans do not: 票房, 收视率. */
const SHOWN =
  /票房|首印|译成|上映|首映|公映|首播|开播|收视率?|播放量|观影|场次|排片|连载|发行量|印数|销量|豆瓣|评分|演出|首演|巡演|预售|下载量|片长|投资成本/;

/**
 * Whether the figure at chunk `k` is the document's at chunk `i`: what it consists of, or rules. What a plan aims at is its place's
 * (《规划》明确，到2025年，森林覆盖率…).
 */
export function ofDocument({ chunks, text, symbols }: Scene, i: number, k: number): boolean {
  const { quantity, to } = chunks[k]!.figure!;
  if (SHOWN.test(text.slice(chunks[i]!.to, to)) || isShow(text, chunks[i]!)) return true;
  if (PARTS.test(quantity.unit ?? '')) return true;
  if (quantity.kind === 'count' && COUNTED.test(text.slice(to, to + 12))) return true;
  return RULES.test(text.slice(chunks[i]!.to, chunks[i]!.to + 3)) && !/[.]/.test(symbols.slice(i, k));
}

/** What is watched, listened to or read, not carried out. */
const SHOW =
  '影片|[该本]片|[该本]剧|该书|纪录片|专题片|故事片|动画片|宣传片|电影|电视剧|话剧|舞剧|歌剧|音乐剧|京剧|越剧|小说|综艺|剧集|丛书';
const CALLED = new RegExp(`^(?:(?:这部|该|本)?(?:${SHOW})|[全此][书剧片])$`);
/** 《山里人》一书 */
const BEHIND = /^(?:一|这[部本])[书剧片]/;
const BEFORE = new RegExp(`(?:${SHOW})$`);

/** Whether the title from `from` to `to` is a film, a play or a book: 纪录片《…》, or 该片 that takes it up. */
const isShow = (text: string, { from, to }: { from: number; to: number }): boolean =>
  CALLED.test(text.slice(from, to)) || BEFORE.test(text.slice(Math.max(0, from - 3), from)) || BEHIND.test(text.slice(to, to + 3));

/** How many pieces a work comes in: 六集, 三卷. */
const PIECES = /^[集卷册季辑幕回]$/;
/** What it is, between how many pieces it has and its title. */
const SORT_OF_SHOW = new RegExp(`^(?:的)?(?:(?![，。；的])\\p{Script=Han}){0,10}?(?:${SHOW}|片|剧|节目|纪实|报道|特辑)《`, 'u');

/** 六集纪录片《云湖》: the work whose title stands behind how many pieces the figure at chunk `k` says it has; null where none does. */
export function showAhead({ chunks, text, linked }: Scene, k: number): EntityMention | null {
  const { quantity, to } = chunks[k]!.figure!;
  const sort = PIECES.test(quantity.unit ?? '') ? SORT_OF_SHOW.exec(text.slice(to, to + 20)) : null;
  const at = sort ? to + sort[0].length - 1 : -1;
  return linked.entities.find((mention) => mention.from === at && isDocument(mention)) ?? null;
}

/** How a clause goes on about the text that was named before it. */
const SETS_OUT = /^(?:共|从|围绕|聚焦|提出|明确|部署|包括|涵盖|分为?|设|列出|推出|确定|针对|重点|由|就|在|细化|新增)/;

/**
 * 印发《规划》，提出7项举措: the text that was put out before the clause of the figure at chunk `k`, which says what it sets out; null where the figure
 * counts no such thing, or something else was named since.
 */
export function documentBefore(scene: Scene, k: number): EntityMention | null {
  const { chunks, text, linked } = scene;
  const { quantity, from, to } = chunks[k]!.figure!;
  if (quantity.kind !== 'count' || !(PARTS.test(quantity.unit ?? '') || COUNTED.test(text.slice(to, to + 12)))) return null;
  const last = linked.entities.findLast((mention) => mention.to <= from && !(mention.role === 'attribution'));
  if (!last || !isDocument(last) || !PUT_OUT.test(text.slice(Math.max(0, last.from - 8), last.from))) return null;
  const rest = text.slice(last.to, from);
  return /^，/.test(rest) && !/[。；]/.test(rest) && SETS_OUT.test(rest.slice(1)) ? last : null;
}
/** What is done with a text before its title. */
const PUT_OUT = /(?:印发|发布|公布|出台|制定|下发|颁布|推出|签署|通过|发表)了?[\p{Script=Han}]{0,4}$/u;
