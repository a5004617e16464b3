import type { Article, Entity, Status } from '../../schemas/schemas.js';
import type { Sieve } from '../lexicon/lexicon.js';
import type { LinkedSentence } from '../link/link.js';
import { attributionOf } from './attribution.js';
import { sceneOf } from './chunks.js';
import { ENGLISH } from './english/english.js';
import { type Rule, sieveOf } from './rule.js';
import { RULES } from './rules/rules.js';
import type { Scene } from './scene.js';
import { statusOf } from './status/status.js';
import type { Spoken, Subject } from './subject/subject.js';
import { subjectOf } from './subject/subjectof.js';
import { isThreshold } from './threshold.js';
import { type When, whenBy, whenOf } from './when.js';

/** How a language ties figures to what they say. */
export interface Grammar {
  /** In the order in which they are tried; the first that answers binds the figure. */
  rules: readonly Rule[];
  /** Those of them that the symbols around a figure may fit. */
  sieve: Sieve<Rule>;
  sceneOf(linked: LinkedSentence): Scene;
  /** Whose the figure at chunk `k` is. */
  subjectOf(scene: Scene, k: number, label: string | null, home: Entity | null, spoken?: Spoken): Subject | null;
  whenOf(scene: Scene, k: number, label: string | null): When | null;
  statusOf(scene: Scene, k: number, when: When | null, article: Article): Status;
  /** The period of the figure at chunk `k`, once `status` says whether it is so or to be. */
  whenBy(scene: Scene, k: number, when: When | null, status: Status): When | null;
  /** Who says so, where the sentence names them. */
  attributionOf(sentence: string): string | null;
  /** Whether the figure only picks out what is counted. */
  isThreshold(scene: Scene, k: number): boolean;
}

const CHINESE: Grammar = { rules: RULES, sieve: sieveOf(RULES), sceneOf, subjectOf, whenOf, statusOf, whenBy, attributionOf, isThreshold };

/** The grammar of a sentence's language. */
export const grammarOf = ({ sentence }: LinkedSentence): Grammar => (sentence.english ? ENGLISH : CHINESE);
