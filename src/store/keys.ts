import { hash } from 'node:crypto';
import type { Fact } from '../../schemas/schemas.js';
import { yearsOff } from './yearsoff.js';

/**
 * The claim that a fact supports, as an id made from the claim's key alone: entity, indicator, scope, measure, comparison, basis,
 * status (planned and target are one), the period as a span, and the dimension (money by currency). Null where the fact names no entity
 * or no indicator: nothing can be said to say the same.
 * A period that is missing or of unknown year joins facts of one article only; `article` is its `path@start`. 去年 and 今年 of an unknown
 * year are two.
 */
export function claimOf(fact: Fact, article: string): string | null {
  if (fact.entity_id === null || fact.indicator === null) return null;
  return claimId([
    // 我省 where nothing says which: one article's own
    UNSETTLED.test(fact.entity_id) ? `${fact.entity_id}@${article}` : fact.entity_id,
    fact.indicator,
    fact.scope,
    fact.measure,
    comparisonOf(fact),
    fact.basis,
    statusOf(fact.status),
    spanOf(fact) ?? `${openPeriod(fact)}@${article}`,
    dimensionOf(fact),
  ]);
}

function openPeriod({ period, period_text }: Fact): string {
  const off = period?.includes('XXXX') ? yearsOff(period_text) : 0;
  return `${period ?? ''}${off === 0 ? '' : off}`;
}

/** Ids of places and companies that no article settled: 我省, one of several 鼓楼区, 本集团. */
const UNSETTLED = /^place::(?:我|.*[市县区旗]$)|^organisation::本(?:集团|公司)$/;

function claimId(key: readonly (string | null)[]): string {
  return `c${hash('sha256', JSON.stringify(key)).slice(0, 15)}`;
}

/**
 * What a change is measured against, for comparing: a rate of growth told without its base is one against the year before, as bureaus and
 * papers use it, and 比2022年 said of 2023 is the same.
 */
export function comparisonOf({
  measure,
  kind,
  comparison,
  base,
  period_start,
}: Pick<Fact, 'measure' | 'kind' | 'comparison' | 'base' | 'period_start'>): Fact['comparison'] {
  if (measure !== 'change') return comparison;
  if (comparison === null) return kind === 'percent' ? 'yoy' : null;
  const year = comparison === 'other' ? /^[比较](\d{4})年(?![初末底\d])/.exec((base ?? '').replace(/\s/g, ''))?.[1] : undefined;
  return year !== undefined && period_start !== null && Number(year) === Number(period_start.slice(0, 4)) - 1 ? 'yoy' : comparison;
}

const statusOf = (status: Fact['status']) => (status === 'target' ? 'planned' : status);

/** A period as the days it covers, so that 2022 and 2022-01/2022-12 are one; null where the year is not known. */
function spanOf({ period, period_start, period_end }: Fact): string | null {
  if (period === null || period.includes('X')) return null;
  if (period_start === null && period_end === null) return period;
  return `${period_start ?? '..'}/${period_end ?? '..'}`;
}

/** What may be compared with what: the kind of quantity, money by its currency. */
export function dimensionOf({ kind, unit }: { kind: string; unit: string | null }): string {
  return kind === 'money' && unit !== null ? `money ${unit.split('/')[0]}` : kind;
}
