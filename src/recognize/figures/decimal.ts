/** An exact rational number, `n / d` with `d` > 0; not necessarily in lowest terms. Values of figures are never floats. */
export interface Decimal {
  readonly n: bigint;
  readonly d: bigint;
}

const POWERS: bigint[] = Array.from({ length: 32 }, (_, i) => 10n ** BigInt(i));
const power = (k: number): bigint => POWERS[k] ?? 10n ** BigInt(k);

/** Ten to the `k`, which may be negative. */
export function powerOfTen(k: number): Decimal {
  return k >= 0 ? { n: power(k), d: 1n } : { n: 1n, d: power(-k) };
}

export const ONE: Decimal = powerOfTen(0);

/** Reads `12`, `-12.50` or `1/3`. Throws SyntaxError on anything else. */
export function decimal(text: string): Decimal {
  const m = /^(-?)(\d+)(?:\.(\d+)|\/(\d+))?$/.exec(text);
  if (!m || (m[4] !== undefined && /^0+$/.test(m[4]))) throw new SyntaxError(`not a decimal: ${text}`);
  const [, sign, whole = '', digits = '', below] = m;
  const n = BigInt(whole + digits);
  return { n: sign ? -n : n, d: below ? BigInt(below) : power(digits.length) };
}

export const plus = (a: Decimal, b: Decimal): Decimal =>
  a.d === b.d ? { n: a.n + b.n, d: a.d } : { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
export const minus = (a: Decimal, b: Decimal): Decimal => plus(a, negative(b));
export const times = (a: Decimal, b: Decimal): Decimal => ({ n: a.n * b.n, d: a.d * b.d });
export const negative = (a: Decimal): Decimal => ({ n: -a.n, d: a.d });

/** `a / b`. Throws RangeError when `b` is zero. */
export function over(a: Decimal, b: Decimal): Decimal {
  if (b.n === 0n) throw new RangeError('division by zero');
  return b.n < 0n ? { n: -a.n * b.d, d: a.d * -b.n } : { n: a.n * b.d, d: a.d * b.n };
}

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export function compare(a: Decimal, b: Decimal): number {
  const left = a.n * b.d;
  const right = b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y) [x, y] = [y, x % y];
  return x;
}

/** The shortest exact writing: `56996000000`, `-3.2`, and `1/3` where no finite decimal exists. */
export function textOf(a: Decimal): string {
  const g = gcd(a.n, a.d) || 1n;
  const n = a.n / g;
  const d = a.d / g;
  if (d === 1n) return n.toString();
  let rest = d;
  let twos = 0;
  let fives = 0;
  while (rest % 2n === 0n) [rest, twos] = [rest / 2n, twos + 1];
  while (rest % 5n === 0n) [rest, fives] = [rest / 5n, fives + 1];
  if (rest !== 1n) return `${n}/${d}`;
  const places = Math.max(twos, fives);
  const digits = ((n < 0n ? -n : n) * power(places)) / d;
  const padded = digits.toString().padStart(places + 1, '0');
  return `${n < 0n ? '-' : ''}${padded.slice(0, -places)}.${padded.slice(-places)}`;
}

/** The nearest JSON number. */
export function numberOf(a: Decimal): number {
  const text = textOf(a);
  if (!text.includes('/')) return Number(text);
  const [n, d] = text.split('/');
  return Number(n) / Number(d);
}

/** Power of ten of the last digit that is not zero: 4800 → 2, 1.25 → −2; 0 for zero and for what has no finite decimal. */
export function lastPlace(a: Decimal): number {
  const text = textOf(a);
  if (text === '0' || text.includes('/')) return 0;
  const point = text.indexOf('.');
  if (point >= 0) return point - text.length + 1;
  return text.length - text.replace(/0+$/, '').length;
}
