import type { EntityMention } from '../../link/link.js';
import { type Label, labelOf } from '../label/label.js';
import { nounAfter } from '../label/noun.js';
import type { Draft, Item } from '../rule.js';
import type { Scene } from '../scene.js';
import { itemsOf } from './items.js';

/** 分别获得97吨、85吨和27吨的|配额: what a row of figures is of, behind the last of them. */
export function ownedBehind(scene: Scene, row: readonly number[]): Label | null {
  const last = row.at(-1)!;
  const noun = scene.symbols[last + 1] === 'd' && scene.symbols[last + 2] === 'N' ? nounAfter(scene, last) : null;
  return noun && labelOf(scene, noun.from, noun.to);
}

/** 浓度|最低的, before a count: by what they are ranked. */
const RANKED_BY =
  /([^，。；：、的最]{2,16}?)(?:排名|位居|居|排在)?(?:最[高低大小多少好差快慢长短]|[靠居]?前[一二三四五六七八九十\d]?|靠后)的?$/;

/** 城市依次是|甲、乙和丙, 前三名为|甲、乙、丙: what leads up to names in a row that end their clause. */
const NAMED_IN_TURN = /(?:XL?|L)(?=(?:[EN"]+c)+[EN"]+$)/;

/**
 * 浓度最低的3个城市依次是甲、乙和丙，分别为…; 前三名为甲、乙、丙，产量分别为…: the `count` names in the clause of the chunks [opened, until) that
 * end it, and by what they are ranked, where a count before them says that.
 */
export function inTurn(scene: Scene, opened: number, until: number, count: number): { items: Item[]; label: Label | null } | null {
  const { text, chunks } = scene;
  const symbols = scene.symbols.slice(opened, until);
  const at = chunks.findIndex(({ figure }, i) => i >= opened && i < until && figure?.quantity.kind === 'count');
  const named = NAMED_IN_TURN.exec(symbols);
  if (!named) return null;
  const from = opened + named.index + named[0].length;
  const items = itemsOf(scene, chunks[from]!.from, chunks[until]!.from, count);
  const by = at >= 0 && at < from ? RANKED_BY.exec(text.slice(chunks[opened]!.from, chunks[at]!.from)) : null;
  if (items.length !== count || !(by || items.every(({ entity }) => entity))) return null;
  const start = by ? chunks[opened]!.from + by.index : -1;
  return { items, label: by ? labelOf(scene, start, start + by[1]!.length) : null };
}

/** 甲区12个，乙区9个；合同外资分别为1.2亿美元和8600万美元: the owners right before as many figures of one measure. */
export function ownersTold(scene: Scene, before: readonly Draft[], count: number): EntityMention[] | null {
  if (before.length !== count || !before.every(({ label }) => label?.name === before[0]!.label?.name)) return null;
  const owners = before.map(({ k }) => (scene.symbols[k - 1] === 'E' ? scene.chunks[k - 1]!.entity! : null));
  return owners.every((owner) => owner !== null) ? owners : null;
}
