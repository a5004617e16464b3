import type { Label } from './label/label.js';
import type { Draft } from './rule.js';
import type { Scene } from './scene.js';
import type { Subject } from './subject/subject.js';
import type { When } from './when.js';

/** How a fact came about: from chunks through a rule to slots. Made only where somebody asks. */
export interface Derivation {
  /** Id of the fact. */
  fact: string;
  /** The chunks of the figure's clause and those around it, in order: symbol and words; `figure` marks the figure's own. */
  chunks: { symbol: string; text: string; figure: boolean }[];
  rule: string;
  because: string;
  /** Why this entity, indicator and period; null where the slot is empty. */
  entity: string | null;
  indicator: string | null;
  period: string | null;
}

/** Takes a derivation as it is made. */
export type Watch = (derivation: Derivation) => void;

/** Chunks shown on either side of a figure. */
const AROUND = 14;

interface Parts {
  fact: string;
  scene: Scene;
  draft: Draft;
  rule: { name: string; because: string };
  subject: Subject | null;
  when: When | null;
}

/** 20天拿到补贴 is 拿到补贴用时: how a time came by its name. */
function timedBy({ text }: Scene, { from, to }: Label): string {
  const words = text.slice(from, to);
  return `a noun of time, as what it measures is one${words ? `, put for: ${words}` : ''}`;
}

export function derivationOf({ fact, scene, draft, rule, subject, when }: Parts): Derivation {
  const { chunks, text } = scene;
  const from = Math.max(0, draft.k - AROUND);
  const label = draft.label;
  return {
    fact,
    chunks: chunks
      .slice(from, draft.k + AROUND + 1)
      .map((chunk, i) => ({ symbol: chunk.symbol, text: text.slice(chunk.from, chunk.to), figure: from + i === draft.k })),
    rule: rule.name,
    because: rule.because,
    entity: subject && `${subject.reason}${subject.inferred ? ' (carried over)' : ''}${subject.because ? ` · ${subject.because}` : ''}`,
    indicator:
      label &&
      (draft.timed
        ? timedBy(scene, draft.timed)
        : draft.carried
          ? 'named in an earlier clause'
          : label.to > label.from
            ? `named here: ${text.slice(label.from, label.to)}`
            : 'from its heading'),
    period:
      when &&
      `${text.slice(when.period.from, when.period.to) && scene.linked.periods.includes(when.period) ? `stated: ${text.slice(when.period.from, when.period.to)}` : 'carried over from an earlier sentence'}${when.period.completed ? ', its year completed from the article' : ''}`,
  };
}
