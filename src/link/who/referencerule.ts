import type { Entity } from '../../../schemas/schemas.js';

/** A wording that refers to what was named elsewhere. */
export interface ReferenceRule {
  name: string;
  because: string;
  pattern: RegExp;
  /** What the wording can mean, by the name of the entity. */
  fits: RegExp;
  kinds: readonly Entity['kind'][];
  looks: Looks;
  /** Where nothing settles it, what is meant stays open, by its level: 我省 of an article without a place. */
  ours?: string;
  /** What it takes up may stand before it without having been read as a name: 楚能动力电池项目. */
  unread?: true;
}

/**
 * Where a reference looks: `unit` for the unit that the article is in, `last` for what was named last, `subject` for the first fit of this
 * sentence, then of the one before, then the last; `firm` for the company that the story reports on, `headed` for that one, or the one
 * of the heading, or the subject; `type` for the last whose name ends as the reference does, `ending` for the last body that does; `craft` for the last thing that goes by
 * a number or a name of its own; `state` for the country named last; `side` for the country of whose name it has
 * the first character; `country` for our own; `elsewhere` for nothing that has a name.
 */
export type Looks =
  | 'unit'
  | 'last'
  | 'subject'
  | 'firm'
  | 'headed'
  | 'type'
  | 'ending'
  | 'craft'
  | 'state'
  | 'side'
  | 'country'
  | 'elsewhere';
