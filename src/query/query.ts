export { amountOf } from './amount.js';
export { countFacts, type FactFilter, FilterError, factsSql, queryFacts } from './facts.js';
export { type Days, daysOf } from './span.js';
export { type Cell, columnsOf, type DataRow, dataRow, tableRows } from './tables.js';
