import type { Entity } from '../../../schemas/schemas.js';
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
