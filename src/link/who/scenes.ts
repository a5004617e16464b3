import type { Entity } from '../../../schemas/schemas.js';
import type { EntityMention } from '../link.js';

/** A place or zone inside the country, villages with them. */
export const isLocal = ({ id, kind }: Entity) =>
  (kind === 'place' && /^(?:place:)?\d|^place::.+(?:[村寨镇乡]|社区|街道)$/.test(id)) || kind === 'zone';

/** The first two digits of a place's code, or of what it lies in. */
export const codeOf = ({ id, parent }: Entity): string | undefined =>
  /^(?:[a-z]+:)?(\d\d)/.exec(id)?.[1] ?? /^\d\d/.exec(parent ?? '')?.[0];

/** The share of its places that lie in the province that a story is told of. */
const TOLD = 2 / 3;

/** The province that most places of a story lie in; null where it goes from one to another, or names but one. */
export function provinceOf(entities: readonly (readonly EntityMention[])[]): string | null {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { entity } of entities.flat()) {
    // 广东电网 speaks of 广东
    const code = isLocal(entity) || entity.kind === 'organisation' ? codeOf(entity) : undefined;
    if (code === undefined) continue;
    counts.set(code, (counts.get(code) ?? 0) + 1);
    all++;
  }
  return all < 2 ? null : ([...counts].find(([, count]) => count >= all * TOLD)?.[0] ?? null);
}

/** A meeting is held. */
const HELD = /^[^，。；]{0,12}(?:举[行办]|召开|开幕|闭幕|启幕|落幕)/;

/** 走进某某村，…: where a feature takes its readers. */
const ARRIVES = /(?:走进|来到|走入|走近|步入)$/;

/** Where something strikes. */
const STRIKES = /^[^，。；]{0,6}(?:发生|遭遇|暴发|爆发)/;

/** Where a sentence happens that names no subject: the one place it is set in. */
export function setIn(text: string, mentions: readonly EntityMention[]): Entity | null {
  const local = mentions.filter(({ entity, role }) => isLocal(entity) && (role === 'location' || !role));
  // 在河北涿州: the inner of two
  const set = local.filter(({ to }, i) => local[i + 1]?.from !== to);
  const [first] = local;
  // 签约仪式在某某新区举行: where it is held is not whose it is
  if (set.length === 1 && HELD.test(text.slice(set[0]!.to))) return null;
  if (set.length !== 1 || !first) return null;
  const before = text.slice(0, first.from);
  // 在位于云岭县的一家电池厂，…: of where it lies
  const placed = /在(?:位于)?$/.test(before) && (before === '在位于' || first.role === 'location' || STRIKES.test(text.slice(first.to)));
  return placed || ARRIVES.test(before) ? set[0]!.entity : null;
}
