import type { EntityMention } from '../../link/link.js';
import type { Scene } from '../scene.js';

/** Whose age the figure at chunk `k` is: the person named behind it in its clause, with where he is from and what he does between. */
export function agedBehind({ linked, chunks, text }: Scene, k: number): EntityMention | null {
  const { figure, to } = chunks[k]!;
  if (!/^周?岁$/.test(figure!.quantity.unit ?? '')) return null;
  const person = linked.entities.find(({ from, mention }) => from >= to && mention?.rule === 'person');
  return person && /^(?:高龄|出头)?的?[^，。；\d]{0,16}$/.test(text.slice(to, person.from)) ? person : null;
}
