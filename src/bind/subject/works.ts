import { ONCE_DONE } from '../../lexicon/lexicon.js';
import type { EntityMention, Topic } from '../../link/link.js';
import type { Scene } from '../scene.js';
import { type Subject, workCalled } from './subject.js';
import { isPartOf } from './workparts.js';

/** What works alone have: what is measured so is of the work, whatever place it lies in. */
const OF_A_WORK =
  /^(?:工程|项目|线路|路线|全路线|路段|道路|大桥|桥梁|全线|设计|规划|隧道|公园|管道|管线|铁路|公路|航线|概算|估算|预计|计划)*(?:投资概算|投资估算|概算|造价|全长|总长|线路长|线路长度|建设里程|额定电压|电压等级|电压|输电容量|输电能力|设计时速|设计行车时速|设计速度|设计车速|设计行车速度|行车速度|时速|道路红线宽度|红线宽度|(?:整体式|分离式)?路基宽度|路面宽度|路幅宽度|净高|匝道总长|匝道长度|建设年限|建设期|投产期|建设工期|工期|建设周期|施工周期|最高(?:运行|运营)?时速|站间距|桥长|主跨|跨径|桥宽|桥面宽|总库容|库容|坝高|桥隧比|设计年限|设计寿命|运行期|平均海拔|海拔|占地|占地面积|总建筑面积|建筑面积|总投资|总投资额|总装机|装机容量|总装机容量|年发电量|上网电量|年输气量|输气能力|产能|吞吐量|(?:设计)?年(?:设计)?(?:旅客|货邮|货物|集装箱)?(?:吞吐量|通过能力|处理能力|供水量)|日处理能力|供水能力|跑道长|机场海拔|货邮吞吐量|旅客吞吐量)$/;
/** Measures that no place or company has. */
const PHYSICAL =
  /全长|红线宽|路基宽|路面宽|路幅宽|设计速度|设计车速|总长|线路长|额定|电压|输电|时速|桥长|跨径|主跨|桥宽|桥面宽|库容|坝高|桥隧比|工期|(?:建设|施工)周期|设计年限|设计寿命|净高|站间距|跑道长/;
/** 工程, 项目 alone: the one spoken of last. */
const THE_WORK = new RegExp(
  `^(?:[\\d年月，今去计划将于已]{0,12})(?:工程|项目|全线|线路|大桥|隧道|公园|电站|水库|机场|船闸|码头|(?:全部|全面|整体)?${ONCE_DONE})`,
);

/** 并网发电后，每年可输送…: a sentence that goes on about the work with no other subject. */
const ONCE_IT_IS = new RegExp(`^(?:项目|工程)?(?:全部|全面|整体)?${ONCE_DONE}，`);
/** …项目，建成后可…: what a work named in the sentence does by then. */
const BY_THEN = new RegExp(`(?:^|[，；])(?:项目|工程|全线)?(?:全部|全面|整体|预计)?${ONCE_DONE}`);
/** So many works. */
const COUNTED = /(?:项目|工程)[共约近]?\d+[多余]?[个项]|\d+[多余]?[个项][^，。；\d]{0,12}(?:项目|工程)/;
/** How long one travels on a line. */
const TRAVEL = /^(?:[\p{Script=Han}]{0,4}(?:客车|列车|旅客|高铁|动车|全程|最快))?(?:运行|旅行|通行|乘车|行车)(?:时间|时长|用时)$|车程$/u;

/** 的衢宁铁路: what a measure before 的 is of. */
const BUILT =
  /^的((?![的在]|[巨大中小]型|特大型|高速公路|高速铁路)[\p{Script=Han}]{1,10}?(?:铁路|高铁|公路|高速|大桥|隧道|管道|水库|步道|绿道|大道|运河|水渠|航道|河|栈道|城墙|坝))/u;

/** 全长379公里的衢宁铁路: the work that a measure of works describes, where it goes by no name that is known. */
export function workAhead({ text, chunks, linked }: Scene, k: number, label: string | null): Subject | null {
  if (!label || !/^(?:这[条座])?(?:全长|总长|长|高|跨径|总投资|设计时速|设计速度|总?库容)$/.test(label)) return null;
  const { to } = chunks[k]!;
  const name = BUILT.exec(text.slice(to, to + 14))?.[1];
  if (!name || linked.entities.some((mention) => mention.from <= to + 1 + name.length && mention.to > to)) return null;
  return workCalled(name, 'what the measure describes');
}

/** 20万吨合成氨35万吨尿素项目: the work behind the figure at chunk `k` that has the figure in its name. */
export function workNamedBy({ text, chunks, symbols }: Scene, k: number): EntityMention | null {
  const ahead = /^(?:N?[F%]){0,2}E/.exec(symbols.slice(k + 1))?.[0].length ?? 0;
  const mention = chunks[k + ahead]?.entity;
  return mention?.mention?.full?.includes(text.slice(chunks[k]!.from, mention.to)) ? mention : null;
}

/**
 * The work that a measure of works is of: named before it in its sentence, or spoken of before; null where the label is no such measure
 * and the sentence does not begin with the work.
 */
export function workOf(scene: Scene, k: number, label: string | null): EntityMention | Topic | null {
  const { linked, chunks, text } = scene;
  const topic = linked.topics.find(({ about }) => about === 'work') ?? null;
  if (!topic && !linked.entities.some(({ entity }) => entity.kind === 'project')) return null;
  const measure = label?.replace(/[±约]$/, '') ?? '';
  const { from, to: end } = chunks[k]!;
  const last = linked.entities.findLast(({ entity, role, to }) => entity.kind === 'project' && !role && to <= from);
  const road = last ?? topic;
  const part = road !== null && isPartOf(road.entity.name, measure);
  const then = last !== undefined && BY_THEN.test(text.slice(last.to, from));
  if (
    !OF_A_WORK.test(measure) &&
    !(TRAVEL.test(measure) && !/站$/.test((last ?? topic)?.entity.name ?? '')) &&
    !then &&
    !part &&
    !(topic && THE_WORK.test(text))
  )
    return null;
  // 农业项目19个总投资…: of all of them
  if (/^(?![来]?计?算的话)[^，。；]{0,4}的/.test(text.slice(end, end + 8)) || (!last && COUNTED.test(text.slice(0, from)))) return null;
  if (last) return text.slice(last.to, from).includes('；') ? null : last;
  // in news of a place or of a company, what is said of works is theirs
  const next = linked.topics.find(({ about }) => !about);
  const passing = /^(?:paragraph|scene)$/.test(next?.from ?? '') && next?.entity.kind === 'place';
  if (next?.from === 'article' && next.entity.kind === 'place' && ONCE_IT_IS.test(text)) return topic;
  return !next || passing || (next.entity.id === 'CN' && next.from !== 'speaker') || PHYSICAL.test(measure) || part || TRAVEL.test(measure)
    ? topic
    : null;
}

/** What is done with the papers of a work, or with it by those whose trade it is. */
const REVIEWS =
  /^[^。；]{0,24}?(?:复审|评审|审查|审核|审批|批复|核准|评估|论证|编制|勘测|勘察|设计|监理|承建|施工|组织(?:专家|实施)|正待|立项)/;

/** 云岭水库，市水利局组织复审，总投资5亿元: the work before the body that would own the figure at chunk `k`, where that only has to do with it. */
export function reviewedWork(
  { text, chunks, linked }: Scene,
  k: number,
  own: Subject | null,
  work: EntityMention | Topic | null,
): EntityMention | null {
  if (own?.entity.kind !== 'organisation' || !work || !('to' in work)) return null;
  const body = linked.entities.findLast(({ entity, from, to }) => entity.id === own.entity.id && to <= chunks[k]!.from && from >= work.to);
  return body && REVIEWS.test(text.slice(body.to, chunks[k]!.from)) ? work : null;
}
