import type { Judgement } from '../../schemas/schemas.js';
import {
  columnsOf,
  type DataRow,
  entities,
  entityNames,
  type FactView,
  type FigureFilter,
  type FindingFilter,
  facetsOf,
  factsById,
  factsPage,
  figuresOf,
  figuresPage,
  findingsOf,
  findingsPage,
  glance,
  goldOfJudgements,
  INDICATOR_COLUMNS,
  indicators,
  judgedFacts,
  type ListFilter,
  languagesOf,
  queryFacts,
  readMeasured,
  readStory,
  readSubject,
  reviewOf,
  reviewQueue,
  type SeriesFilter,
  type StoryFilter,
  seriesOf,
  storiesOf,
  storiesPage,
  tableRows,
  unreadPage,
} from '../query/query.js';
import type { Store } from '../store/store.js';

interface Paged {
  size: number;
  after?: string | undefined;
  before?: string | undefined;
}

/** What the explorer asks of a store. Each takes and gives plain data, since it may be asked of another process. */
export const QUESTIONS = {
  glance: (store: Store) => glance(store),
  facts: (store: Store, view: FactView, page: Paged) => factsPage(store, view, page),
  factsById: (store: Store, ids: readonly string[]) => factsById(store, ids),
  facets: (store: Store, view: FactView) => facetsOf(store, view),
  stories: (store: Store, filter: StoryFilter, page: Paged) => storiesPage(store, filter, page),
  languages: (store: Store) => languagesOf(store),
  story: (store: Store, id: string) => readStory(store, id) ?? null,
  entities: (store: Store, filter: ListFilter) => [...entities(store, filter)],
  indicators: (store: Store, filter: ListFilter) => [...indicators(store, filter)],
  subject: (store: Store, id: string) => readSubject(store, id) ?? null,
  measured: (store: Store, name: string) => readMeasured(store, name) ?? null,
  series: (store: Store, filter: SeriesFilter) => seriesOf(store, filter),
  findings: (store: Store, filter: FindingFilter, page: Paged) => findingsPage(store, filter, page),
  review: (store: Store) => reviewOf(judgedFacts(store)),
  judged: (store: Store) => judgedFacts(store),
  queue: (store: Store, view: FactView, page: Paged) => reviewQueue(store, view, page),
  gold: (store: Store) => goldOfJudgements(store),
  figures: (store: Store, filter: FigureFilter, page: Paged) => figuresPage(store, filter, page),
  unread: (store: Store, page: Paged) => unreadPage(store, page),
  failures: (store: Store) => [...tableRows(store, 'failures')].slice(0, 500),
  names: (store: Store, ids: readonly string[]) => entityNames(store, ids),
} as const;

type Questions = typeof QUESTIONS;
export type QuestionName = keyof Questions;
type Rest<F> = F extends (store: Store, ...rest: infer A) => unknown ? A : never;
export type Asked<N extends QuestionName> = Rest<Questions[N]>;
export type Answer<N extends QuestionName> = ReturnType<Questions[N]>;

/** What a person may write: judgements alone. */
export const WRITES = {
  judge: (store: Store, judgement: Judgement) => store.judge(judgement),
  forget: (store: Store, subject: string) => store.forget(subject),
} as const;
type Writes = typeof WRITES;
export type WriteName = keyof Writes;
export type Written<N extends WriteName> = Rest<Writes[N]>;

/** What the explorer asks for row by row, for its twins: columns and rows. */
export const LISTINGS = {
  facts: (store: Store, view: FactView) => ({ columns: columnsOf('facts'), rows: queryFacts(store, view) }),
  articles: (store: Store, filter: StoryFilter) => ({ columns: columnsOf('articles'), rows: storiesOf(store, filter) }),
  entities: (store: Store, filter: ListFilter) => ({ columns: columnsOf('entities'), rows: entities(store, filter) }),
  indicators: (store: Store, filter: ListFilter) => ({
    columns: [...INDICATOR_COLUMNS],
    rows: indicators(store, filter) as Iterable<DataRow>,
  }),
  figures: (store: Store, filter: FigureFilter) => ({ columns: columnsOf('figures'), rows: figuresOf(store, filter) }),
  unread: (store: Store) => ({ columns: columnsOf('unread'), rows: tableRows(store, 'unread') as Iterable<DataRow> }),
  failures: (store: Store) => ({ columns: columnsOf('failures'), rows: tableRows(store, 'failures') as Iterable<DataRow> }),
  findings: (store: Store, filter: FindingFilter) => ({ columns: columnsOf('findings'), rows: findingsOf(store, filter) }),
} as const;

type Listings = typeof LISTINGS;
export type ListingName = keyof Listings;
export type Listed<N extends ListingName> = Rest<Listings[N]>;
