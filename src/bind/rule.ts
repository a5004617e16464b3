import type { Comparison, Measure } from '../../schemas/schemas.js';
import { Sieve } from '../lexicon/lexicon.js';
import type { EntityMention, LinkedPeriod } from '../link/link.js';
import type { FigureMention } from '../recognize/recognize.js';
import type { Label } from './label/label.js';
import type { Scene } from './scene.js';
import type { Subject } from './subject/subject.js';

/** What a rule says of one figure; entity, period and status are filled in after it, where it leaves them open. */
export interface Draft {
  /** Index of the figure's chunk. */
  k: number;
  label: Label | null;
  /** The label stands in an earlier clause. */
  carried?: boolean;
  /** The words before a time that a noun of time was put for. */
  timed?: Label;
  measure: Measure;
  comparison?: Comparison | null;
  base?: string | null;
  direction?: 'up' | 'down' | null;
  /** The words of the whole, for a share or part. */
  ofText?: string | null;
  /** The figure is a part of the last whole named. */
  part?: boolean;
  /** Overrides the subject: an entity of the sentence, or words of a list that name none. */
  subject?: EntityMention;
  /** Null where the words say that no time can be told. */
  period?: LinkedPeriod | null;
}

/** What goes on from clause to clause and from sentence to sentence of a paragraph. */
export interface Chain {
  label: Label | null;
  /** What was measured before 其中 named parts of it. */
  whole: Label | null;
  /** The last label of figures in each unit. */
  byUnit: Map<string, Label>;
  /** The things of the last 分别 list, in order. */
  items: Item[];
  /** What each figure of the sentence so far said, in order: what a later 分别 counts through. */
  recent: Draft[];
  /** What the last change was compared with. */
  comparison: Comparison | null;
  /** The sector, market or goods that the last sentence was about. */
  owner: Subject | null;
  /** The goods that the last price of the paragraph was of. */
  goods: Subject | null;
  /** What the story said last that it looks at (按综合指数排名); it outlives its paragraph, for bare numbers behind names. */
  aspect: Label | null;
}

export interface Item {
  text: string;
  from: number;
  to: number;
  entity: EntityMention | null;
}

/** A figure in its place, as a rule sees it. */
export interface Site {
  scene: Scene;
  k: number;
  figure: FigureMention;
  chain: Chain;
}

/**
 * A way in which reporting Chinese ties a figure to what it says. `before` is matched against the symbols of the chunks before
 * the figure (anchored at its end), `after` against those after it (anchored at its start).
 */
export interface Rule {
  name: string;
  because: string;
  before?: RegExp;
  after?: RegExp;
  produce(site: Site): Draft[] | null;
}

/** Rules in their order, which `through` picks those of that the symbols around a figure may fit. */
export const sieveOf = (rules: readonly Rule[]): Sieve<Rule> => new Sieve(rules, ({ before, after }) => before ?? after ?? /(?:)/);
