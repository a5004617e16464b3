import type { Rule } from '../rule.js';
import { ALONE } from './alone.js';
import { BUDGETS } from './budget.js';
import { CHANGES } from './change.js';
import { CHANGED_OBJECTS } from './changedobject.js';
import { CONTINUED } from './continued.js';
import { COUNTS } from './count.js';
import { DIFFERENCES } from './differing.js';
import { ELSEWHERE } from './elsewhere.js';
import { FUNDS } from './funds.js';
import { GRADED } from './graded.js';
import { LABELLED } from './labelled.js';
import { LISTS } from './list.js';
import { NAMED } from './named.js';
import { RANKS } from './ranks.js';
import { RESPECTIVELY } from './respectively.js';
import { SHARES, STRUCTURES } from './share.js';
import { SIZES } from './size.js';
import { SPELLS } from './spells.js';
import { SPORTS } from './sports.js';
import { STANDARDS } from './standards.js';
import { STANDINGS } from './standing.js';
import { STARTS_EACH } from './startseach.js';
import { TIMES } from './times.js';
import { TRIPS } from './trips.js';
import { WORK_SIZES } from './worksize.js';
import { YEAR_BY_YEAR } from './yearbyyear.js';

/** All rules, in the order in which they are tried; the first that answers binds the figure. */
export const RULES: readonly Rule[] = [
  ...STANDARDS,
  ...WORK_SIZES,
  ...TRIPS,
  ...STARTS_EACH,
  ...RESPECTIVELY,
  ...LISTS,
  ...CONTINUED,
  ...YEAR_BY_YEAR,
  ...STRUCTURES,
  ...BUDGETS,
  ...RANKS,
  ...STANDINGS,
  ...CHANGES,
  ...CHANGED_OBJECTS,
  ...DIFFERENCES,
  ...SHARES,
  ...SPORTS,
  ...GRADED,
  ...COUNTS,
  ...FUNDS,
  ...LABELLED,
  ...SIZES,
  ...TIMES,
  ...SPELLS,
  ...ELSEWHERE,
  ...NAMED,
  ...ALONE,
];
