// Draws the charts of a page from the data beside them, in the page's own colours; again when the colours or the width change.

import { optionOf } from './chart-option.js';
import * as echarts from './echarts.js';

const style = getComputedStyle(document.documentElement);
const colour = (name) => style.getPropertyValue(`--${name}`).trim();

function paletteOf(hue) {
  return {
    ink: colour('ink'),
    faint: colour('faint'),
    line: colour('line'),
    rule: colour('rule'),
    sheet: colour('sheet'),
    bad: colour('bad'),
    hue: colour(hue) || colour('accent'),
    series: ['count', 'money', 'rate', 'size', 'rank', 'time'].map(colour),
    font: getComputedStyle(document.body).fontFamily,
  };
}

const drawn = [...document.querySelectorAll('.chart')].map((figure) => {
  const data = JSON.parse(figure.querySelector('script.chart-data').textContent);
  const chart = echarts.init(figure.querySelector('.plot'), null, { renderer: 'svg' });
  const draw = () => chart.setOption(optionOf(data, paletteOf(figure.dataset.hue)), { notMerge: true });
  draw();
  chart.on('click', ({ data: point }) => {
    if (point?.mark?.href) location.href = point.mark.href;
  });
  new ResizeObserver(() => chart.resize()).observe(figure);
  return { chart, draw };
});

matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
  for (const { draw } of drawn) draw();
});
