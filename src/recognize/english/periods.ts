import type { PeriodRule } from '../periods/periods.js';
import { ENGLISH_CALENDAR } from './periods-calendar.js';
import { ENGLISH_NEAR } from './periods-near.js';
import { ENGLISH_YEARS } from './periods-years.js';

/** How English print writes periods; of matches that overlap the first wins, then the longest. */
export const ENGLISH_PERIOD_RULES: readonly PeriodRule[] = [...ENGLISH_CALENDAR, ...ENGLISH_YEARS, ...ENGLISH_NEAR];
