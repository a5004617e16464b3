import type { Severity, Verdict } from '../../schemas/schemas.js';
import type { Store } from '../store/store.js';
import type { Said, Spot } from './said.js';

/** What a check found, before it is given an id. */
export interface Raised {
  /** One readable sentence with the arithmetic. */
  message: string;
  /** The facts at odds, best first. */
  facts: readonly Said[];
  verdict?: Verdict;
  severity?: Severity;
}

/** An article as checks read it: its facts in order, and its text. */
export interface Page {
  article: number;
  path: string;
  title: string | null;
  text: string;
  facts: readonly Said[];
  /** All its figures, bound or not. */
  figures: readonly Spot[];
}

/** What all articles say of one indicator of an entity. */
export interface Series {
  entity: string;
  indicator: string;
  facts: readonly Said[];
  store: Store;
}

/** Near-copies of one text, by path. */
export interface Cluster {
  pages: readonly Page[];
}

/** A check: one file, a name, what it looks for and why that is an error, and where it looks. */
export interface Check {
  name: string;
  explanation: string;
  severity: Severity;
  inPage?(page: Page): Iterable<Raised>;
  inSeries?(series: Series): Iterable<Raised>;
  inCluster?(cluster: Cluster): Iterable<Raised>;
}
