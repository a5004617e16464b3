import type { Scene } from '../scene.js';

/** Who strikes a place, right before its name. */
const STRUCK = /(?:空袭|轰炸|炮击|炮轰|袭击|突袭|打击|攻击|进攻|横扫|席卷|重创|袭卷|登陆)了?$/;
/** 对云岭城发动空袭: who is struck between 对 and the deed. */
const STRIKES = /^[^，。；]{0,10}(?:发动|实施|进行|展开|发起)了?[^，。；]{0,8}(?:空袭|轰炸|炮击|袭击|打击|攻击|进攻)/;
/** What that cost. */
const COST = /^(?![最的史第])[^。；]{0,40}(?:造成|导致|致使|致|夺走|夺去)[^。；]{0,40}$/;

/**
 * Whether the entity at chunk `i` is the place that something is made to happen to, up to `k`: 高铁开通带动云岭省的游客增长17%，收入增长20%;
 * 战机轰炸云岭城北部，造成5人死亡.
 */
export function isActedOn({ chunks, symbols, text }: Scene, i: number, k: number): boolean {
  const { entity, from, to } = chunks[i]!.entity!;
  if (entity.kind !== 'place' || entity.id === 'CN') return false;
  const before = text.slice(Math.max(0, from - 3), from);
  if (/(?:带动|拉动)了?$/.test(before)) return /^(?:[Ed]*N[aP]*[UD][LP]*,?)+$/.test(symbols.slice(i, k).replaceAll('%', ''));
  const struck = STRUCK.test(before) || (/[对向]$/.test(before) && STRIKES.test(text.slice(to, to + 30)));
  return struck && COST.test(text.slice(to, chunks[k]!.from));
}
