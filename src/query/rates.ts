import type { Tally } from './score.js';

const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
const f1 = (recall: number, precision: number) => share(2 * recall * precision, recall + precision);

/** The rates of a tally, by the names that `--json` prints. */
export function ratesOf(c: Tally): Record<string, number> {
  const recall = share(c.fig_tp, c.must);
  const precision = Math.min(1, share(c.fig_tp, c.scored + c.spurious));
  const factRecall = share(c.fact_tp, c.want);
  const factPrecision = Math.min(1, share(c.fact_tp, c.bound + c.extra + c.fact_spurious));
  return {
    figure_recall: recall,
    figure_precision: precision,
    figure_f1: f1(recall, precision),
    fact_recall: factRecall,
    fact_precision: factPrecision,
    fact_f1: f1(factRecall, factPrecision),
    approx: share(c.approx, c.value),
    span: share(c.span, c.value),
    bound: share(c.bound, c.want),
    entity: share(c.entity, c.want),
    indicator: share(c.indicator, c.want),
    period: share(c.period, c.want),
    role: share(c.role, c.want),
    must: c.must,
    want: c.want,
    spurious: c.spurious,
    bad_offset: c.bad_offset,
  };
}

/** The line of an article, or of all. */
export function rateLine(name: string, c: Tally): string {
  const n = ratesOf(c) as Record<
    'figure_f1' | 'figure_precision' | 'figure_recall' | 'fact_f1' | 'fact_precision' | 'fact_recall',
    number
  > &
    Record<'entity' | 'indicator' | 'period' | 'role', number>;
  return (
    `${name}: figures F1 ${fixed(n.figure_f1, 3)} (P ${fixed(n.figure_precision, 3)} R ${fixed(n.figure_recall, 3)}, ` +
    `${c.must} gold, ${c.spurious} spurious, ${c.bad_offset} bad offsets) · ` +
    `facts F1 ${fixed(n.fact_f1, 3)} (P ${fixed(n.fact_precision, 3)} R ${fixed(n.fact_recall, 3)}, ${c.want} gold; ` +
    `entity ${fixed(n.entity, 2)} indicator ${fixed(n.indicator, 2)} period ${fixed(n.period, 2)} role ${fixed(n.role, 2)})`
  );
}

/** Digits after the point; exact halves go to the even digit, as the reference script rounds them (toFixed takes them up). */
export function fixed(value: number, digits: 2 | 3): string {
  const scaled = value * 10 ** digits;
  // A half at the third (second) digit is exact only for sixteenths (eighths).
  const exactHalf = scaled % 1 === 0.5 && Number.isInteger(value * 2 ** (digits + 1));
  if (!exactHalf) return value.toFixed(digits);
  const below = Math.floor(scaled);
  return ((below % 2 === 0 ? below : below + 1) / 10 ** digits).toFixed(digits);
}
