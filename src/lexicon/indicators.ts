import type { Basis } from '../../schemas/schemas.js';
import { ADMINISTRATION } from './indicators/administration.js';
import { ECONOMY } from './indicators/economy.js';
import { GOVERNMENT } from './indicators/government.js';
import { MARKETS } from './indicators/markets.js';
import { PRODUCTION } from './indicators/production.js';
import { SOCIETY } from './indicators/society.js';

/** One row: the normal form, the wordings that mean the same, and whether it flows, stands or accumulates. */
interface IndicatorRow {
  name: string;
  variants: readonly string[];
  basis: Basis | null;
}

const BASIS: Record<string, Basis | null> = { f: 'flow', s: 'stock', c: 'cumulative', '-': null };

/**
 * A row a line: normal form, basis (f flow, s stock, c cumulative, - cannot be told), variants. `#` opens a group.
 * Names follow 中国统计年鉴 and the yearly statistical communiqués where these have them; variants are wordings of the press.
 */
export const INDICATORS: readonly IndicatorRow[] = [ECONOMY, PRODUCTION, MARKETS, SOCIETY, ADMINISTRATION, GOVERNMENT]
  .flatMap((rows) => rows.trim().split('\n'))
  .filter((line) => !line.startsWith('#'))
  .map((line) => {
    const [name, basis, ...variants] = line.split(' ');
    return { name: name!, basis: BASIS[basis!] ?? null, variants };
  });
