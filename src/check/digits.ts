import type { Said } from './said.js';

/** The digits of a number without point and zeros around them: 158.7亿 → 1587. */
function digitsOf({ decimal }: Pick<Said, 'decimal'>): string {
  return (decimal ?? '')
    .replace(/^-/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '');
}

/** Equal digits, another scale: 万 for 亿, 元 for 万元. The power of ten between them, or 0. */
export function scaleSlip(a: Pick<Said, 'value' | 'decimal'>, b: Pick<Said, 'value' | 'decimal'>): number {
  if (!a.value || !b.value || digitsOf(a) !== digitsOf(b)) return 0;
  const power = Math.round(Math.log10(Math.abs(a.value / b.value)));
  return Math.abs(power) >= 1 ? power : 0;
}

/** One slip of a writer's finger apart: two neighbours swapped, or one digit another, in numbers of equal length. */
export function digitSlip(a: Pick<Said, 'decimal'>, b: Pick<Said, 'decimal'>): 'swapped' | 'changed' | null {
  const [x, y] = [(a.decimal ?? '').replace(/^-/, ''), (b.decimal ?? '').replace(/^-/, '')];
  if (x.length !== y.length || x === y) return null;
  const differ = [...x].flatMap((digit, i) => (digit === y[i] ? [] : [i]));
  if (differ.some((i) => x[i] === '.' || y[i] === '.')) return null;
  if (differ.length === 1) return 'changed';
  const [i, j] = differ;
  return differ.length === 2 && j === i! + 1 && x[i!] === y[j] && x[j] === y[i!] ? 'swapped' : null;
}
