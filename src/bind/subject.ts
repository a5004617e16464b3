import type { Entity } from '../../schemas/schemas.js';
import type { EntityMention, Topic } from '../link/link.js';
import type { Scene } from './chunks.js';
import { leansOn } from './label.js';

/** Whose figure it is, and whether the sentence says so. */
export interface Subject {
  entity: Entity;
  text: string | null;
  inferred: boolean;
  reason: string;
}

const fromMention = (scene: Scene, mention: EntityMention): Subject => ({
  entity: mention.entity,
  text: scene.text.slice(mention.from, mention.to),
  inferred: false,
  reason: mention.reason,
});

export const fromTopic = (topic: Topic): Subject => ({ entity: topic.entity, text: null, inferred: true, reason: topic.reason });

/** Words after an entity that make it the source of a statement, not its subject. */
const SAYS = /^(?:[^，。；]{0,12}?)(?:介绍|获悉|了解到|表示|说|称|透露|公布|发布|消息|显示|统计|测算|通报|印发|数据)/;

/** Whether the entity at chunk `i` may be the subject of what follows. */
function subjectLike(scene: Scene, i: number): boolean {
  const { chunks, symbols, text } = scene;
  if (chunks[i]!.entity!.role || leansOn(scene, i)) return false;
  if (symbols[i - 1] === 'H' || symbols[i - 1] === 'b') return false;
  const chunk = chunks[i]!;
  if (chunk.entity!.entity.kind === 'organisation' && SAYS.test(text.slice(chunk.to, chunk.to + 20))) return false;
  // 居全国第五位, 占全省的三成
  if (/(?:居|列|占|占了)$/.test(text.slice(Math.max(0, chunk.from - 2), chunk.from))) return false;
  return !/^(?:首|第[一二三四五六七八九十\d]|前[一二三四五六七八九十\d]|排名|平均)/.test(text.slice(chunk.to, chunk.to + 2));
}

/**
 * The subject of the figure at chunk `k`: the nearest entity before it in its sentence that may be one; else the one that
 * 的 attaches it to (总资产1000亿元的上合控股); else what the sentence is about; null where nothing says.
 */
export function subjectOf(scene: Scene, k: number, home: Entity | null): Subject | null {
  const { chunks, symbols } = scene;
  for (let i = k - 1; i >= 0; i--) if (symbols[i] === 'E' && subjectLike(scene, i)) return fromMention(scene, chunks[i]!.entity!);
  const ahead = /^(?:c[NLT]*[F%])*d[N"]*E/.exec(symbols.slice(k + 1));
  if (ahead) return fromMention(scene, chunks[k + ahead[0].length]!.entity!);
  const topic = scene.linked.topics[0];
  if (topic) return fromTopic(topic);
  return home ? { entity: home, text: null, inferred: true, reason: 'the place the article is at home in' } : null;
}
