/** What a question asks of facts; what is given must all hold. Several values of one filter are alternatives. */
export interface FactFilter {
  /** Name, alias or id of an entity, in full; a trailing * takes all names that begin so. */
  entity?: readonly string[] | undefined;
  /** A place or another entity, by name, id or GB/T 2260 code, and everything that lies in it; several are alternatives. */
  within?: string | readonly string[] | undefined;
  /** Part of an indicator's normal form or wording. */
  indicator?: readonly string[] | undefined;
  kind?: readonly string[] | undefined;
  unit?: readonly string[] | undefined;
  measure?: readonly string[] | undefined;
  status?: readonly string[] | undefined;
  basis?: readonly string[] | undefined;
  comparison?: readonly string[] | undefined;
  rule?: readonly string[] | undefined;
  verdict?: readonly string[] | undefined;
  /** Limits of the value in base units: 1亿, 3000, 五百万. Figures without a value count by the numbers they name. */
  min?: string | undefined;
  max?: string | undefined;
  /** Overlaps with the fact's period: 2023, 2023-06, 2023Q2, 2023H1, 2022/2023. */
  period?: string | undefined;
  /** Part of the article's title, or its `path@start`, or the path of its source. */
  article?: string | undefined;
  publisher?: string | undefined;
  /** When the article appeared: a period as above. */
  published?: string | undefined;
  province?: string | undefined;
  city?: string | undefined;
  /** Words that the quote must hold; each of any length. ASCII letters match in either case. */
  text?: readonly string[] | undefined;
  /** Columns to sort by, `-value` for descending; the dataset's order settles ties. */
  sort?: readonly string[] | undefined;
  limit?: number | undefined;
  offset?: number | undefined;
}

/** What a page of facts asks beside the filters of the command line: exact names, which a link from a page means. */
export interface FactView extends FactFilter {
  /** The normal form of an indicator, whole. */
  indicator_is?: readonly string[] | undefined;
  /** The id of an entity. */
  entity_id?: readonly string[] | undefined;
  publisher_is?: readonly string[] | undefined;
  claim?: readonly string[] | undefined;
  granularity?: readonly string[] | undefined;
  /** Of the article: zh, en. */
  language?: readonly string[] | undefined;
  /** Which of the slots were carried over; `none` for facts whose clause states all. */
  inferred?: readonly string[] | undefined;
  /** Limits of confidence, 0 to 1. */
  surest?: string | undefined;
  least_sure?: string | undefined;
}

/** A filter that cannot be understood: the person who asked gets this line. */
export class FilterError extends Error {
  override name = 'FilterError';
}
