import type { Entity } from '../../../schemas/schemas.js';
import { entityCalled } from '../../lexicon/lexicon.js';
import type { EntityMention, LinkedSentence, Topic } from '../../link/link.js';

/** Whose figure it is, and whether the sentence says so. */
export interface Subject {
  entity: Entity;
  text: string | null;
  inferred: boolean;
  reason: string;
  /** Why it is the owner of the figure, of all that is named: from the table of owners. */
  because?: string;
  /** Set where it is a sector, a market or goods, which go by no name. */
  spoken?: true;
}

/** How a subject that goes by no name is filed, where not as the text has it, and whether it is carried over. */
interface Called {
  name?: string;
  parent?: string | null;
  inferred?: boolean;
}

/** A sector, a market, goods, people, a thing: what goes by no name, as the text calls it. */
export const calledSo = (text: string, reason: string, { name = text, parent = null, inferred = false }: Called = {}): Subject => ({
  entity: entityCalled('other', name, parent),
  text: inferred ? null : text,
  inferred,
  reason,
  spoken: true,
});

/** A work that no table has, by the words that tell it. */
export const workCalled = (name: string, reason: string): Subject => ({
  entity: entityCalled('project', name),
  text: name,
  inferred: false,
  reason,
});

/** What a figure may be of that goes by no name. */
export interface Spoken {
  /** What the sentence before in its paragraph was about. */
  owner: Subject | null;
  /** The goods, where the figure is a price. */
  goods: Subject | null;
}

export const fromMention = (text: string, mention: EntityMention): Subject => ({
  entity: mention.entity,
  text: text.slice(mention.from, mention.to),
  inferred: false,
  reason: mention.reason,
});

export const fromRow = (row: LinkedSentence, mention: EntityMention): Subject => ({
  ...fromMention(row.sentence.text, mention),
  reason: 'the row of the table',
});

export const fromTopic = (topic: Topic): Subject => ({ entity: topic.entity, text: null, inferred: true, reason: topic.reason });
