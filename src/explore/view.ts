import type { FactView } from '../query/query.js';
import type { Params } from './site.js';

/** The filters of a page of facts as its address carries them: the names of the command line's options, and exact ones beside them. */
export const ONE = ['min', 'max', 'period', 'article', 'publisher', 'published', 'province', 'city', 'least_sure', 'surest'] as const;
export const MANY = [
  ...([
    'text',
    'within',
    'entity',
    'entity_id',
    'indicator',
    'indicator_is',
    'kind',
    'unit',
    'measure',
    'status',
    'basis',
    'comparison',
  ] as const),
  ...(['verdict', 'rule', 'publisher_is', 'claim', 'granularity', 'inferred', 'language'] as const),
] as const;
export type FilterName = (typeof ONE)[number] | (typeof MANY)[number];

/** A question that a person wrote into an address and that makes no sense. */
export class AddressError extends Error {
  override name = 'AddressError';
}

/** Reads a view from an address; what is empty asks nothing. Throws AddressError for numbers that are none. */
export function viewOf(query: URLSearchParams): FactView {
  const view: Record<string, unknown> = {};
  for (const name of ONE) {
    const value = query.get(name)?.trim();
    if (value) view[name] = value;
  }
  for (const name of MANY) {
    const values = query.getAll(name).map((value) => value.trim());
    // A search of several words asks for sentences that hold all of them; places may be typed beside each other, ids stay whole.
    const parted = (value: string) => name === 'text' || (name === 'within' && !value.includes(':'));
    const words = values.flatMap((value) => (parted(value) ? value.split(/\s+/) : value)).filter(Boolean);
    if (words.length > 0) view[name] = words;
  }
  const sort = query.getAll('sort').filter(Boolean);
  if (sort.length > 0) view.sort = sort.slice(0, 1);
  for (const name of ['limit', 'offset'] as const) {
    const value = query.get(name);
    if (!value) continue;
    if (!/^\d{1,12}$/.test(value)) throw new AddressError(`${name}: ${value}`);
    view[name] = Number(value);
  }
  return view as FactView;
}

/** The filters of a view one by one, as they stand in its address. */
export function filtersOf(view: FactView): { name: FilterName; value: string }[] {
  const values = (name: FilterName): readonly string[] => {
    const value = view[name];
    return value === undefined ? [] : [value].flat();
  };
  return [...MANY, ...ONE].flatMap((name) => values(name).map((value) => ({ name, value })));
}

/** The address of a view, less one filter where asked. */
export function paramsOf(view: FactView, without?: { name: FilterName; value?: string }): Params {
  const out: Record<string, string | string[]> = {};
  for (const { name, value } of filtersOf(view)) {
    if (without?.name === name && (without.value === undefined || without.value === value)) continue;
    out[name] = [...((out[name] as string[] | undefined) ?? []), value];
  }
  const [sort] = view.sort ?? [];
  if (sort !== undefined) out.sort = sort;
  return out;
}
