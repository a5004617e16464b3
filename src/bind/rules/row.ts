import { labelBefore } from '../label/label.js';
import type { Draft, Site } from '../rule.js';
import { type Scene, textBefore } from '../scene.js';
import { baseOf } from './base.js';
import { skip, textOf } from './clause.js';
import { told } from './told.js';

/**
 * The chunks of the figures that stand in one row with `k`: joined by 、和 and nothing else, or, with `verbs`, a verb of rising or falling; all
 * in one unit or of one kind, unless the row is `mixed` (分别为96亿吨和6217亿吨公里).
 */
export function rowOf(scene: Scene, k: number, { verbs = false, mixed = false } = {}): number[] {
  const row = [k];
  for (let i = k + 1; i + 1 < scene.chunks.length; ) {
    if (scene.symbols[i] !== 'c') break;
    const at = verbs && 'UD'.includes(scene.symbols[i + 1]!) ? i + 2 : i + 1;
    if (!scene.symbols[at] || !'F%R'.includes(scene.symbols[at]!)) break;
    const one = scene.chunks[k]!.figure!.quantity;
    const other = scene.chunks[at]!.figure!.quantity;
    // 分别完成3268亿元和增长8.4%: what has a verb of its own is another thing
    if (!(mixed && at === i + 1) && one.unit !== other.unit && one.kind !== other.kind) break;
    row.push(at);
    i = at + 1;
  }
  return row;
}

/** 分别增长18.4%和下降2.7%: each with its own verb. */
export function ownVerbs(scene: Scene, drafts: Draft[] | null): Draft[] | null {
  return (
    drafts?.map((draft) => {
      const verb = scene.symbols[draft.k - 1]!;
      return draft.measure === 'change' && 'UD'.includes(verb) ? { ...draft, direction: verb === 'D' ? 'down' : 'up' } : draft;
    }) ?? null
  );
}

/** 同比、环比分别增长13.2%和19.7%: one measure against two bases; null where the words before 分别 are not two such. */
export function basesOf(site: Site, x: number, row: readonly number[]): Draft[] | null {
  const { scene, chain } = site;
  if (row.length !== 2 || !/BcB$/.test(scene.symbols.slice(0, x))) return null;
  const { label, carried } = told(labelBefore(scene, skip(scene, x - 3)), site);
  if (!label && !chain.label) return null;
  return row.map((k, n) => {
    const base = textOf(scene, n === 0 ? x - 3 : x - 1);
    const comparison = /环比/.test(base) ? 'mom' : 'yoy';
    const { direction = 'up' } = changeSlots(site, k);
    return { k, label: label ?? chain.label, carried, measure: 'change', comparison, base, direction };
  });
}

/** What is said of all figures of a row alike. */
type Slots = Pick<Draft, 'measure' | 'comparison' | 'base' | 'direction'>;

/** 分别占65.2%和29.6%; 分别完成年度计划的23.8%、20.4%和24.1% */
const PARTS_OF_PLAN = /(?:计划|目标|任务)的$/;

/** What the figures of the row that begins with that of `site` are: parts of a whole, changes, or values as they are. */
export function slotsOf(site: Site): Slots {
  const slots = changeSlots(site, site.k);
  const parts =
    /A[^,;.]*$/.test(site.scene.symbols.slice(0, site.k)) || PARTS_OF_PLAN.test(textBefore(site.scene.text, site.figure.from, 12));
  return parts && slots.measure === 'level' ? { measure: 'share' } : slots;
}

/** 分别高4.7个、1.9个百分点 */
export const ADJECTIVE = /^(?:要?[高低快慢多少大小])(?:出|了)?$/;

/** Which of these a figure is: a value as it is, or a change, and from what. */
export function changeSlots(site: Site, k: number): Slots {
  // 增速分别居全市第1位和第4位: the place of the growth
  if (site.figure.quantity.kind === 'rank') return { measure: 'level' };
  const differs = /([高低快慢多少])(?:出|了)?$/.exec(textBefore(site.scene.text, site.figure.from, 2));
  if (differs && /b[^,;.:]*$/.test(site.scene.symbols.slice(0, k)))
    return { measure: 'change', ...baseOf(site.scene, k), direction: /[低慢少]/.test(differs[1]!) ? 'down' : 'up' };
  const verb = /[UD]/.exec(site.scene.symbols.slice(Math.max(0, k - 4), k).replace(/.*[,;.:]/, ''));
  const rate = /K/.test(site.scene.symbols.slice(Math.max(0, k - 4), k).replace(/.*[,;.:]/, ''));
  if (!verb && !rate) return { measure: 'level' };
  const { comparison, base } = baseOf(site.scene, k);
  return { measure: 'change', comparison: comparison ?? site.chain.comparison, base, direction: verb?.[0] === 'D' ? 'down' : 'up' };
}
