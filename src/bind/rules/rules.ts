import type { Rule } from '../rule.js';
import { CHANGES } from './change.js';
import { LEVELS } from './level.js';
import { LISTS } from './list.js';
import { SHARES, STRUCTURES } from './share.js';

/** All rules, in the order in which they are tried; the first that answers binds the figure. */
export const RULES: readonly Rule[] = [...LISTS, ...STRUCTURES, ...CHANGES, ...SHARES, ...LEVELS];
