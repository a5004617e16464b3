import type { Entity } from '../../../schemas/schemas.js';
import type { Memory } from './memory.js';
import type { Registry } from './registry.js';

/** Where a story stands. */
export interface Grounds {
  home: Entity | null;
  /** The zone whose own news it is. */
  zone: Entity | null;
  /** The one place that it speaks of without saying which of its name it is. */
  open: Entity | null;
  /** The company that it reports on. */
  firm: Entity | null;
  /** The body that puts it out. */
  teller: Entity | null;
}

/** Where a wording looks for what it means: where its story stands, and what that has named so far. */
export interface Outlook {
  grounds: Grounds;
  memory: Memory;
  registry: Registry;
}
