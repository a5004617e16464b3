import type { Article, Status } from '../../schemas/schemas.js';
import type { Scene } from './chunks.js';
import type { When } from './when.js';

/** Words that aim at a value; other words of intention plan it. */
const AIMS = /力争|争取|目标|确保|预期|努力|不得|有望/;
/** Words that say that it has been done: they end the reach of an earlier word of intention. */
const DONE = /已|目前|累计|截至|完成了|去年|上年/;
/** Names of plans: the money is meant to be spent, whatever the verb. */
const PLANNED = /计划(?:总)?投资|拟投资|规划(?:总)?投资|预算|概算/;

/** Actual, planned or target: from the words of intention before the figure, and from a period that had not begun. */
export function statusOf(scene: Scene, k: number, when: When | null, article: Article): Status {
  const { chunks, symbols, text } = scene;
  for (let i = k - 1; i >= 0; i--) {
    const word = text.slice(chunks[i]!.from, chunks[i]!.to);
    if (symbols[i] === 'T') {
      if (word === '预计' && finished(when, article)) return 'actual';
      return AIMS.test(word) ? 'target' : 'planned';
    }
    if (symbols[i] === '.' || (symbols[i] === ';' && /[TP]/.test(symbols.slice(i + 1, k)))) break;
    if (symbols[i] === 'N' || symbols[i] === 'P' || symbols[i] === 'L') if (DONE.test(word)) break;
  }
  if (PLANNED.test(text.slice(Math.max(0, chunks[k]!.from - 10), chunks[k]!.from))) return 'planned';
  const start = when?.period.period.period_start;
  if (start && article.published && start > article.published && !when?.inferred) return 'target';
  return 'actual';
}

function finished(when: When | null, article: Article): boolean {
  const end = when?.period.period.period_end;
  return end != null && article.published != null && end < article.published;
}
