import type { EntityMention } from '../../link/link.js';
import type { Scene } from '../scene.js';

/** Laws, plans and other texts by their title. */
export const isDocument = ({ entity }: EntityMention): boolean => entity.kind === 'other' && /^新?《/.test(entity.name);

/** What texts consist of. */
const PARTS = /^[章条节篇款页字编]$/;
/** What they set up, counted: 12项重点任务, 8个方面. */
const COUNTED =
  /^[\p{Script=Han}“”]{0,6}?(?:部分|章节|方面|条款|任务|举措|措施|行动|政策|规定|要求|指标|目标|意见|内容|问题|情形|机制|制度|清单|原则|建议)/u;
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
const CALLED = new RegExp(`^(?:这部|该|本)?(?:${SHOW})$`);
const BEFORE = new RegExp(`(?:${SHOW})$`);

/** Whether the title from `from` to `to` is a film, a play or a book: 纪录片《…》, or 该片 that takes it up. */
const isShow = (text: string, { from, to }: { from: number; to: number }): boolean =>
  CALLED.test(text.slice(from, to)) || BEFORE.test(text.slice(Math.max(0, from - 3), from));
