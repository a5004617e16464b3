import type { Entity } from '../../../schemas/schemas.js';
import type { EntityMention } from '../link.js';
import { beside } from './beside.js';

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
    while (run[0]!.entity.kind === 'project' && beside(text, run.at(-1)!, mentions[i + run.length])) run.push(mentions[i + run.length]!);
    const last = run.at(-1)!;
    const clause = run.length < 2 ? '' : /^[^。；]*/.exec(text.slice(last.to, last.to + REACH))![0];
    const first = run[0]!;
    const rest = ROW_END.exec(text.slice(last.to, last.to + 24));
    if (rest && first.entity.kind === 'project') {
      out.push({ ...rowMention(text, run, rest[1]!), from: first.from, to: last.to });
      i += run.length - 1;
      continue;
    }
    if (run.length < 2 || !TOGETHER.test(clause) || clause.includes('分别')) {
      out.push(mentions[i]!);
      continue;
    }
    out.push(jointMention(text, run));
    i += run.length - 1;
  }
  return out;
}

/** 某某路等4条今年新开工道路: examples of a row that is counted. */
const ROW_END =
  /^(等[\d两三四五六七八九十]+[条座个项][^，。；、]{0,10}?(?:道路|公路|路|街|桥梁|大桥|隧道|线路|项目|工程))(?=[，：]|完成|总投资|累计|共|已|将|建成|全[部线长]|正在|$)/;
const WHEN = /今年|去年|明年|本月|当前/g;

function rowMention(text: string, run: readonly EntityMention[], rest: string): EntityMention {
  const joint = jointMention(text, run);
  const tail = rest.replace(WHEN, '');
  const id = `${joint.entity.id}${tail}`;
  return { ...joint, entity: { ...joint.entity, id, name: joint.entity.name + tail, aliases: [tail.slice(1)] }, row: true };
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
