import type { Check } from './checks.js';
import { COPIES } from './copies.js';
import { GROWTH } from './growth.js';
import { DIGIT_SLIP, REVISED, SAME_CLAIM, UNIT_SLIP } from './sameclaim.js';
import { SUMS } from './sums.js';

/** All checks, in the order in which they are listed. */
export const ALL: readonly Check[] = [SAME_CLAIM, UNIT_SLIP, DIGIT_SLIP, REVISED, COPIES, GROWTH, SUMS];
