import type { EntityMention, Topic } from '../../link/link.js';
import type { Scene } from '../scene.js';
import { isActedOn } from './acted.js';
import { mayBeSubject, opensClause } from './candidates.js';
import { isDocument, ofDocument } from './documents.js';
import { leavesPhase, leftBehind, measuresPlace, ofOtherWorks, onItsOwn, reaches } from './reach.js';
import { spokenOf } from './spoken.js';
import { fromMention, type Subject } from './subject.js';

/** 东盟是第一大贸易伙伴，对其出口…: whom it speaks of is the other side. */
const WITH_IT = /[，；](?:[^，；]{0,6}[省市国业])?[对与向自同]其(?:进出口|出口|进口|贸易|投资)/;

/** What is said of works themselves; other indicators in a clause after one are not about it. */
const OF_WORKS =
  /投资|投入|征用|占地|面积|跨度|路基|桥隧|墩|时速|车道|高度|宽度|深度|良率|利用率|日处理|产销|全长|总长|长度|征地|拆迁|腾地|路基|掘进|架梁|班列|到港|工程|任务|^[长宽高]$|跨径|产能|年产|产值|销售|工期|用时|时间|提前|历时|工程量|泊位|床位|规模|容量|装机|资本|资产|标段|桥|隧道|贷款|资金|公里|进度|用地|车程|直径|客流|吞吐|发电|惠及|受益|航线|航点|航班|通航|机位|跑道|岸线|堆场|车道|出入口|服务区|收费站|互通|立交|车站|站点|设站|换乘|机组|展位|车位/;

/** What all of a work has, and no part of it by itself. */
const OF_A_WHOLE =
  /^(?:项目|工程|全线|预计|计划|概算|估算)*(?:总投资额?|投资概算|总?概算|工期|建设工期|建设周期|设计时速|设计速度|桥隧比)$/;

/** What is done to a work, before its name. */
const BUILDS = /(?:^|[，；])(?:用于|计划|拟|将|新|启动|完成|推进|实施)*(?:建设|[新扩改兴修续]建|改造|建成|实施|打造|建)了?$/;

/** What a figure is of where no entity before it has it: an event or a work, named in its sentence or spoken of before. */
export type Owner = EntityMention | Topic | null;

/** What stands before a figure in its sentence. */
export interface Before {
  /** Whose the figure is, where an entity before it has it. */
  subject: Subject | null;
  /** The last that might. */
  passed: EntityMention | null;
  /** Whether that is a place in the figure's own clause. */
  near: boolean;
}

/** The entity before chunk `k` that has its figure; or else the last that might, and whether it is a place in the figure's own clause. */
export function beforeOf(scene: Scene, k: number, label: string | null, { event, work }: { event: Owner; work: Owner }): Before {
  const { chunks, symbols } = scene;
  let clauses = 0;
  let aside = 0;
  let passed: EntityMention | null = null;
  let near = false;
  const found = (subject: Subject | null) => ({ subject, passed, near });
  for (let i = k - 1; i >= 0; i--) {
    // 开发区（含甲园区、乙园区）完成…: what stands in brackets is not what goes on behind them, but for 班列（厦门）
    if (symbols[i] === ')' && !(symbols[i - 1] === 'E' && symbols[i - 2] === '(')) aside++;
    else if (symbols[i] === '(' && aside > 0) aside--;
    if (aside > 0) continue;
    if (',;.:'.includes(symbols[i]!)) clauses++;
    if (symbols[i] !== 'E') continue;
    const mention = chunks[i]!.entity!;
    if (isActedOn(scene, i, k)) return found(fromMention(scene.text, mention));
    if (!mayBeSubject(scene, i)) continue;
    if (isDocument(mention) && !ofDocument(scene, i, k)) continue;
    if (clauses > 0 && WITH_IT.test(scene.text.slice(mention.to, chunks[k]!.from))) continue;
    // 甲、乙等|7省份: the number of a row is not the row's
    if (mention.row && mention.to === chunks[k]!.from && mention.entity.kind !== 'project' && !isBareRow(scene, mention)) continue;
    if (
      clauses > 0 &&
      (!reaches(scene, i, k, label) ||
        measuresPlace(scene, i, label) ||
        leftBehind(scene, i, k) ||
        leavesPhase(scene, i, k) ||
        (mention.entity.kind === 'project' && ofOtherWorks(scene, i, k)))
    )
      continue;
    // 投资5亿元，建设云江大桥；投资6亿元，…: what one item of a list builds has nothing of the next
    if (clauses > 0 && /;/.test(symbols.slice(i, k)) && BUILDS.test(scene.text.slice(Math.max(0, mention.from - 12), mention.from)))
      continue;
    // 其中甲国最多；涉案企业1000家: a part is no longer spoken of behind ；
    if (clauses > 0 && /;/.test(symbols.slice(i, k)) && /Z[^,;.:]*$/.test(symbols.slice(0, i))) continue;
    // 全长9公里，其中海底隧道长6公里，总投资66亿元: behind its part the whole is spoken of again
    if (
      clauses > 0 &&
      mention.entity.kind === 'project' &&
      OF_A_WHOLE.test(label ?? '') &&
      (i > 1 || work) &&
      /Z[^,;.:]*$/.test(symbols.slice(0, i))
    )
      continue;
    if (mention.entity.id === 'CN') {
      const spoken =
        spokenOf(scene, k, clauses > 0 ? { until: mention.from } : { near: true, only: 'systems' }) ??
        spokenOf(scene, k, { only: 'systems' });
      if (spoken) return found(spoken);
    }
    const opens = opensClause(scene, i);
    if (clauses === 0 && (opens || !/[NcV]/.test(symbols[i - 1] ?? ','))) return found(fromMention(scene.text, mention));
    // 造成云岭县15个乡镇受灾: the place that the count stands against
    if (symbols[i + 1] === 'F' && mention.entity.kind === 'place') return found(fromMention(scene.text, mention));
    const set = symbols[i - 1] === 'L' && symbols[i + 1] === ',';
    const works =
      !set && mention.entity.kind === 'project' && !/[F%]/.test(onItsOwn(scene, symbols.slice(i, k))) && !OF_WORKS.test(label ?? '');
    if (opens && !works) {
      if (mention.entity.kind === 'place' && (event || (work && 'to' in work && work.from > mention.from))) break;
      return found(fromMention(scene.text, mention));
    }
    near ||= !passed && clauses === 0 && mention.entity.kind === 'place';
    passed ??= mention;
  }
  return found(null);
}

/** 甲县、乙县|4900人受灾: a row that no number of its own ends. */
const isBareRow = ({ text }: Scene, { entity, from, to }: EntityMention): boolean => entity.name === text.slice(from, to);

/** 古柳线河湾段13座桥梁架梁完毕: a work that opens the sentence before a count of its parts; chunks take 新签约项目17个 for what is counted. */
export function countedOpener({ linked, text, chunks }: Scene, k: number): Subject | null {
  const { entities, figures } = linked;
  const first = entities[0];
  if (!first || first.from > 2 || first.to > chunks[k]!.from || !/_section$|^road$|^metro/.test(first.mention?.rule ?? '')) return null;
  const count = figures.find(({ from }) => from === first.to);
  return count && /\p{Script=Han}/u.test(text[count.to] ?? '') ? fromMention(text, first) : null;
}
