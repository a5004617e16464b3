import type { Check } from './checks.js';
import { COPIES } from './copies.js';
import { COUNTS } from './counts.js';
import { GROWTH } from './growth.js';
import { HEADLINE } from './headline.js';
import { RANKS, STARS } from './ranks.js';
import { RATES } from './rates.js';
import { DIGIT_SLIP, REVISED, SAME_CLAIM, UNIT_SLIP } from './sameclaim.js';
import { CUMULATIVE, PERIOD_SLIP, TARGET, TARGET_GROWTH, YEAR_ON_YEAR } from './series.js';
import { SHARES } from './shares.js';
import { SUMS } from './sums.js';

/** All checks, in the order in which they are listed. */
export const ALL: readonly Check[] = [
  SAME_CLAIM,
  UNIT_SLIP,
  DIGIT_SLIP,
  COPIES,
  HEADLINE,
  GROWTH,
  YEAR_ON_YEAR,
  SUMS,
  SHARES,
  CUMULATIVE,
  PERIOD_SLIP,
  RANKS,
  STARS,
  RATES,
  COUNTS,
  REVISED,
  TARGET,
  TARGET_GROWTH,
];
