/** The public API, on one page. Offsets in objects are UTF-16 code units; in a store and in exports they are Unicode code points. */
export * from '../schemas/schemas.js';
export {
  type ExportOptions,
  exportBrat,
  exportResult,
  exportTables,
  FORMATS,
  type FormatName,
  jsonSchemas,
  type Result,
} from './export/export.js';
export { extract } from './extract.js';
export { type Lexicon, loadLexicon } from './lexicon/lexicon.js';
export {
  type Change,
  changesOf,
  compareStores,
  countFacts,
  type DataRow,
  type Evaluation,
  type Explanation,
  entities,
  evaluate,
  explain,
  type FactFilter,
  FilterError,
  foundInExport,
  foundInStore,
  type Grouping,
  groupFacts,
  indicators,
  type Overview,
  overview,
  pivot,
  queryFacts,
  type Series,
  seriesOf,
  tableRows,
  type WideTable,
} from './query/query.js';
export { type Progress, type RunOptions, type RunSummary, readerOf, run } from './run/run.js';
export { codePoints, codeUnits, openStore, SpanError, type Store, StoreError } from './store/store.js';
