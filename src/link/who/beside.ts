import type { EntityMention } from '../link.js';

/** Whether `next` stands right behind `one` in a row of names of one kind: 甲市、乙市, 甲公司和乙公司. */
export const beside = (text: string, one: EntityMention, next: EntityMention | undefined): next is EntityMention =>
  next !== undefined && one.entity.kind === next.entity.kind && next.from === one.to + 1 && /[、和及与]/.test(text[one.to]!);
