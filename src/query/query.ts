export { amountOf } from './amount.js';
export { type Evaluation, evaluate, type Found, foundInExport, foundInStore } from './evaluation.js';
export { countFacts, type FactFilter, FilterError, factsSql, queryFacts } from './facts.js';
export { GoldError } from './gold.js';
export { show } from './shown.js';
export { type Days, daysOf } from './span.js';
export { type Cell, columnsOf, type DataRow, dataRow, tableRows } from './tables.js';
