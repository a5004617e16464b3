import type { Rule } from '../rule.js';
import { ENGLISH_CHANGES } from './change.js';
import { ENGLISH_COMPARISONS } from './comparison.js';
import { ENGLISH_COUNTS } from './count.js';
import { ENGLISH_ELLIPSES } from './ellipsis.js';
import { ENGLISH_LEVELS } from './level.js';
import { ENGLISH_LISTS } from './list.js';
import { ENGLISH_SHARES } from './share.js';
import { fittingUnit } from './unitfit.js';

/** All rules of English sentences, in the order in which they are tried; the first that answers binds the figure. */
export const ENGLISH_RULES: readonly Rule[] = [
  ...ENGLISH_LISTS,
  ...ENGLISH_COMPARISONS,
  ...ENGLISH_ELLIPSES,
  ...ENGLISH_CHANGES,
  ...ENGLISH_SHARES,
  ...ENGLISH_LEVELS,
  ...ENGLISH_COUNTS,
].map(fittingUnit);
