import type { Check } from './checks.js';
import { COMPANIONS } from './companions.js';
import { COPIES } from './copies.js';
import { CORRECTION } from './correction.js';
import { COUNTS } from './counts.js';
import { CUMULATIVE } from './cumulative.js';
import { GROWTH } from './growth.js';
import { GROWTH_DIFFERS } from './growthdiffers.js';
import { HEADLINE } from './headline.js';
import { NAMED_ALIKE } from './namedalike.js';
import { PERIOD_SLIP } from './periodslip.js';
import { RANKS, STARS } from './ranks.js';
import { RATES } from './rates.js';
import { DIGIT_SLIP, REVISED, SAME_CLAIM, UNIT_SLIP } from './sameclaim.js';
import { SHARES } from './shares.js';
import { SLIP } from './slips.js';
import { SUMS } from './sums.js';
import { TARGET, TARGET_GROWTH } from './targets.js';
import { YEAR_ON_YEAR } from './yearonyear.js';

/** All checks, in the order in which they are listed. */
export const ALL: readonly Check[] = [
  SAME_CLAIM,
  UNIT_SLIP,
  DIGIT_SLIP,
  SLIP,
  COMPANIONS,
  NAMED_ALIKE,
  GROWTH_DIFFERS,
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
  CORRECTION,
  TARGET,
  TARGET_GROWTH,
];
