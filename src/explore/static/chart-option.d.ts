import type { ChartData } from '../pages/chart.js';

/** Colours and the font that a chart is drawn with; any CSS colour will do. */
export interface Palette {
  ink: string;
  faint: string;
  line: string;
  rule: string;
  sheet: string;
  bad: string;
  hue: string;
  series: readonly string[];
  font: string;
}

export function optionOf(chart: ChartData, palette: Palette): Record<string, unknown>;
export function short(value: number, language: string): string;
