import { UsageError } from './output.js';

/** A whole number given as an option. Throws UsageError. */
export function whole(value: string): number {
  if (!/^\d+$/.test(value)) throw new UsageError(`not a whole number: ${value}`);
  return Number(value);
}
