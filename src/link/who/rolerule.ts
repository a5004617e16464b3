import type { Entity } from '../../../schemas/schemas.js';

/** What a mention does in its clause, where it is not what the clause is about. */
export type MentionRole = 'attribution' | 'counterpart' | 'comparand' | 'member' | 'part' | 'location';

/** Says of a mention by what stands around it what it does in its clause. */
export interface RoleRule {
  role: MentionRole;
  because: string;
  /** Read before the mention, or in it where `inside` says so. */
  before: RegExp;
  inside?: boolean;
  after: RegExp;
  kinds?: readonly Entity['kind'][];
  /** It holds for people alone. */
  person?: true;
  /** Names it holds for alone, and names it does not hold for. */
  only?: RegExp;
  unless?: RegExp;
}
