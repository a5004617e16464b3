import type { Line } from './lines.js';
import { hasClause, isEnded } from './signs.js';

/** Longest lines that text set in columns has, in columns of one digit: 64 ideographs. */
const WIDEST = 128;

/** How a page sets its text. */
export interface Setting {
  /** The width at which it breaks its lines; null where a line is a paragraph. */
  width: number | null;
  /** Whether it begins paragraphs with blanks (　　). */
  indented: boolean;
}

/** Broken text shows many lines of nearly one width that stop inside a sentence and are followed at once by another. */
export function settingOf(lines: readonly Line[]): Setting {
  const long = lines.filter((line) => line.width > 60);
  const indented = long.length > 0 && long.filter((line) => line.indent >= 2).length * 2 > long.length;
  const widths = lines.map((line) => line.width).sort((a, b) => a - b);
  const widest = widths[Math.floor((widths.length - 1) * 0.97)] ?? 0;
  if (widest > WIDEST || widest < 24) return { width: null, indented };
  let broken = 0;
  let short = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!;
    if (lines[i + 1]!.gap > 0 || isEnded(line.text) || !hasClause(line.text)) continue;
    if (line.width >= widest * 0.8) broken++;
    else short++;
  }
  return { width: broken >= 2 && broken >= short ? widest : null, indented };
}
