import type { Severity, Verdict } from '../../schemas/schemas.js';
import type { Store } from '../store/store.js';
import type { Said, Spot } from './said.js';
import type { Telling } from './tellings.js';

/** One readable sentence with the arithmetic: in English, as the dataset has it, and in Chinese, for those who read the articles. */
export interface Message {
  en: string;
  zh: string;
}

/** What a check found, before it is given an id. */
export interface Raised {
  message: Message;
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

/** What all articles say of one indicator of an entity for a year and the year before it; or without a year, where `year` is empty. */
export interface Series {
  entity: string;
  indicator: string;
  year: string;
  facts: readonly Said[];
  store: Store;
}

/** What all articles say of an entity for one year: the figures, without their sentences (`tellings.ts`). */
export interface Year {
  entity: string;
  year: string;
  tellings: readonly Telling[];
  /** With those read with little confidence: what a correction takes back was in print all the same. */
  printed: readonly Telling[];
  /** The facts with their sentences, in the order asked for. */
  said(tellings: readonly Telling[]): Said[];
  /** What the store judged of a claim; null where one fact states it. */
  verdictOf(claim: string): Verdict | null;
  /** Near-copies tell once: are these of one article, or of copies of it? */
  oneVoice(a: Telling, b: Telling): boolean;
  /** Does its article correct what was printed? It repeats what was wrong. */
  corrects(telling: Telling): boolean;
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
  inYear?(year: Year): Iterable<Raised>;
  inCluster?(cluster: Cluster): Iterable<Raised>;
}
