import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { STATIC } from './assets.js';
import { Html } from './html.js';
import type { ChartData } from './pages/chart.js';
import type { optionOf, Palette } from './static/chart-option.js';

/** Width and height that a chart is drawn at; it scales to its column. */
const [WIDTH, HEIGHT] = [420, 240];
const ROW = 30;

/** Draws a chart as markup. */
export type Draw = (chart: ChartData, hue: string) => Html;

/**
 * A way to draw charts without a browser, as SVG that takes its colours from the page it stands in. Styles of echarts' own, which a strict policy
 * forbids, are taken out; what they say the style sheet says.
 */
export async function drawer(): Promise<Draw> {
  const echarts = await import('echarts');
  const { optionOf: option } = (await import(pathToFileURL(join(STATIC, 'chart-option.js')).href)) as { optionOf: typeof optionOf };
  return (chart, hue) => {
    const height = chart.type === 'compare' ? 60 + ROW * (chart.series[0]?.marks.length ?? 0) : HEIGHT;
    const one = echarts.init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height });
    one.setOption(option(chart, paletteOf(hue)));
    const svg = one.renderToSVGString();
    one.dispose();
    return new Html(
      svg
        .replaceAll(/<style[\s\S]*?<\/style>/g, '')
        .replaceAll(/ (?:style|class|ecmeta_\w+)="[^"]*"/g, '')
        .replace('<svg ', '<svg aria-hidden="true" focusable="false" '),
    );
  };
}

function paletteOf(hue: string): Palette {
  const colour = (name: string) => `var(--${name})`;
  return {
    ink: colour('ink'),
    faint: colour('faint'),
    line: colour('line'),
    rule: colour('rule'),
    sheet: colour('sheet'),
    bad: colour('bad'),
    hue: colour(hue),
    series: ['count', 'money', 'rate', 'size', 'rank', 'time'].map(colour),
    font: 'sans-serif',
  };
}
