import type { EntityKind } from '../../../schemas/schemas.js';
import type { NameMention } from '../recognize.js';

/** A name told by its form, which means no row of the gazetteer. */
export const nameAt = (from: number, to: number, kind: EntityKind, rule: string): NameMention => ({
  type: 'name',
  from,
  to,
  kind,
  candidates: [],
  rule,
});
