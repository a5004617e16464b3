import type { Entity } from '../../schemas/schemas.js';
import type { EntityMention } from './link.js';

/** A predicate right after the last of them: they act as one. Not 分别, which deals out to each. */
const TOGETHER =
  /^(?:共|合计|合共|两|三|四|五|等?\d+[条座个]|正在|将|已|均|全部|建成|总投资|一期|等[二两三四五六七八九十]|[二两三四五六七八九十\d]+[条座个])/;

/** How far 分别 is looked for. */
const REACH = 120;

/**
 * 柳岸路、东湖南路、站前路共完成投资: works named in a row before one predicate are one entity with members. Places, which reports
 * keep apart, are left alone, and so is what 分别 deals out.
 */
export function joined(text: string, mentions: readonly EntityMention[]): EntityMention[] {
  const out: EntityMention[] = [];
  for (let i = 0; i < mentions.length; i++) {
    const run = [mentions[i]!];
    while (follows(text, run.at(-1)!, mentions[i + run.length])) run.push(mentions[i + run.length]!);
    const last = run.at(-1)!;
    const clause = run.length < 2 ? '' : /^[^。；]*/.exec(text.slice(last.to, last.to + REACH))![0];
    if (run.length < 2 || !TOGETHER.test(clause) || clause.includes('分别')) {
      out.push(mentions[i]!);
      continue;
    }
    out.push(jointMention(text, run));
    i += run.length - 1;
  }
  return out;
}

function follows(text: string, one: EntityMention, next: EntityMention | undefined): boolean {
  return (
    next !== undefined &&
    one.entity.kind === 'project' &&
    next.entity.kind === 'project' &&
    next.from === one.to + 1 &&
    /[、和及与]/.test(text[one.to]!)
  );
}

function jointMention(text: string, run: readonly EntityMention[]): EntityMention {
  const from = run[0]!.from;
  const to = run.at(-1)!.to;
  const name = run.map((mention) => mention.entity.name).join('、');
  const parent = run[0]!.entity.parent;
  const entity: Entity = {
    id: `project:${parent ?? ''}:${run.map((mention) => mention.entity.id.split(':').at(-1)).join('、')}`,
    name,
    kind: 'project',
    parent,
    aliases: [text.slice(from, to)].filter((surface) => surface !== name),
    same_as: null,
  };
  return { from, to, entity, via: 'name', reason: `named together: ${run.length} members`, mention: null };
}
