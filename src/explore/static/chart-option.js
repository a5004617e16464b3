// What is drawn, as an echarts option: a pure function, used in the browser and to write static pages.
// A mark is a cross where it needs to be one: across its period, upright along the range that its wording allows.

/** 56996000000 → 570亿 (zh), 57bn (en). */
export function short(value, language) {
  const digits = (n) => String(Number(n.toPrecision(3)));
  const size = Math.abs(value);
  if (language === 'zh') {
    if (size >= 1e12) return `${digits(value / 1e12)}万亿`;
    if (size >= 1e8) return `${digits(value / 1e8)}亿`;
    if (size >= 1e4) return `${digits(value / 1e4)}万`;
    return digits(value);
  }
  if (size >= 1e12) return `${digits(value / 1e12)}tn`;
  if (size >= 1e9) return `${digits(value / 1e9)}bn`;
  if (size >= 1e6) return `${digits(value / 1e6)}m`;
  if (size >= 1e4) return `${digits(value / 1e3)}k`;
  return digits(value);
}

const day = (date) => Date.parse(`${date}T00:00:00Z`);
const labelled = (palette) => ({ color: palette.faint, fontSize: 12, fontFamily: palette.font });

export function optionOf(chart, palette) {
  const option = chart.type === 'compare' ? compared(chart, palette) : overTime(chart, palette);
  return {
    animation: false,
    aria: { enabled: false },
    textStyle: { fontFamily: palette.font, color: palette.ink },
    ...option,
  };
}

function overTime({ series, unit, language, words }, palette) {
  const several = series.length > 1;
  const colours = several ? palette.series : [palette.hue];
  const drawn = [];
  for (const [i, { name, marks }] of series.entries()) {
    const colour = colours[i % colours.length];
    drawn.push({
      type: 'custom',
      name,
      itemStyle: { color: colour },
      silent: true,
      z: 2,
      encode: { x: [0, 1], y: [2, 3, 4] },
      data: marks.map((mark) => [day(mark.from), day(mark.to), mark.min ?? mark.value, mark.value, mark.max ?? mark.value]),
      renderItem: (_params, api) => cross(api, colour, palette),
    });
    // Only what is measured alike is joined: years with years, half years of one half with each other.
    for (const line of lines(marks))
      drawn.push({
        type: 'line',
        name,
        silent: true,
        symbol: 'none',
        z: 1,
        lineStyle: { color: colour, width: 1.5, opacity: 0.6 },
        data: line.map((mark) => [day(mark.to), mark.value]),
      });
    for (const style of STYLES) {
      const own = marks.filter(style.when);
      if (own.length === 0) continue;
      drawn.push({
        type: 'scatter',
        name: several ? name : style.word ? words[style.word] : name,
        z: 3,
        symbol: style.symbol,
        symbolSize: style.size,
        itemStyle: style.hollow
          ? { color: palette.sheet, borderColor: style.bad ? palette.bad : colour, borderWidth: 2 }
          : { color: style.bad ? palette.bad : colour },
        data: own.map((mark) => ({ value: [day(mark.to), mark.value], mark })),
      });
    }
  }
  const names = several
    ? series.map(({ name }) => name)
    : STYLES.filter(({ word, when }) => word && series[0].marks.some(when)).map(({ word }) => words[word]);
  return {
    grid: { left: 8, right: 20, top: names.length > 0 ? 34 : 18, bottom: 4, containLabel: true },
    legend:
      names.length > 0
        ? { data: [...new Set(names)], top: 0, left: 0, itemWidth: 12, itemHeight: 8, type: 'scroll', textStyle: labelled(palette) }
        : { show: false },
    tooltip: { trigger: 'item', renderMode: 'richText', confine: true, ...tooltipStyle(palette), formatter: ({ data }) => said(data.mark) },
    xAxis: {
      type: 'time',
      axisLabel: { ...labelled(palette), hideOverlap: true, formatter: yearOrMonth },
      axisLine: { lineStyle: { color: palette.rule } },
      axisTick: { show: false },
      splitLine: { show: false },
      minInterval: 2.4e9,
    },
    yAxis: {
      type: 'value',
      scale: true,
      axisLabel: { ...labelled(palette), formatter: (value) => short(value, language) + (unit === '%' ? '%' : '') },
      splitLine: { lineStyle: { color: palette.line } },
      splitNumber: 4,
    },
    series: drawn,
  };
}

const STYLES = [
  { when: (mark) => mark.status === 'actual' && mark.verdict !== 'conflict', symbol: 'circle', size: 9 },
  { when: (mark) => mark.status !== 'actual' && mark.verdict !== 'conflict', symbol: 'circle', size: 10, hollow: true, word: 'target' },
  { when: (mark) => mark.verdict === 'conflict', symbol: 'diamond', size: 12, bad: true, word: 'conflict' },
];

function cross(api, colour, palette) {
  const [from, to, min, value, max] = [0, 1, 2, 3, 4].map((i) => api.value(i));
  const [left, y] = api.coord([from, value]);
  const [right, top] = api.coord([to, max]);
  const [, bottom] = api.coord([to, min]);
  const style = { stroke: colour, lineWidth: 1, opacity: 0.55, fill: 'none' };
  const line = (x1, y1, x2, y2, more = {}) => ({ type: 'line', shape: { x1, y1, x2, y2 }, style: { ...style, ...more } });
  const children = [];
  if (right - left > 6) children.push(line(left, y, right, y, { lineWidth: 3, opacity: 0.18 }));
  if (bottom - top > 4)
    children.push(
      line(right, top, right, bottom, { lineWidth: 2, opacity: 0.5 }),
      line(right - 4, top, right + 4, top),
      line(right - 4, bottom, right + 4, bottom),
    );
  return {
    type: 'group',
    children:
      children.length > 0
        ? children
        : [{ type: 'line', shape: { x1: right, y1: y, x2: right, y2: y }, style: { stroke: palette.line, lineWidth: 0 } }],
  };
}

/** Actual marks of one length and one end in the year, where there are two or more. */
function lines(marks) {
  const groups = new Map();
  for (const mark of marks) {
    if (mark.status !== 'actual' || mark.verdict === 'conflict') continue;
    const length = Math.round((day(mark.to) - day(mark.from)) / 2.6e9);
    const key = `${length} ${length < 2 ? '' : mark.to.slice(5)}`;
    const group = groups.get(key) ?? new Map();
    group.set(mark.to, mark);
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => [...group.values()]).filter((group) => group.length > 1);
}

function compared({ series, unit, language }, palette) {
  const marks = [...series[0].marks].reverse();
  return {
    grid: { left: 8, right: 64, top: 8, bottom: 4, containLabel: true },
    tooltip: { trigger: 'item', renderMode: 'richText', confine: true, ...tooltipStyle(palette), formatter: ({ data }) => said(data.mark) },
    xAxis: {
      type: 'value',
      axisLabel: { ...labelled(palette), formatter: (value) => short(value, language) + (unit === '%' ? '%' : ''), hideOverlap: true },
      splitLine: { lineStyle: { color: palette.line } },
      splitNumber: 4,
    },
    yAxis: {
      type: 'category',
      data: marks.map(({ name }) => name),
      axisLabel: { ...labelled(palette), color: palette.ink, width: 130, overflow: 'truncate' },
      axisLine: { show: false },
      axisTick: { show: false },
    },
    series: [
      {
        type: 'bar',
        barMaxWidth: 14,
        itemStyle: { color: palette.hue, opacity: 0.75, borderRadius: [0, 3, 3, 0] },
        label: {
          show: true,
          position: 'right',
          formatter: ({ data }) => data.mark.text,
          color: palette.ink,
          fontFamily: palette.font,
          fontSize: 12,
        },
        data: marks.map((mark) => ({ value: mark.value, mark })),
      },
    ],
  };
}

const tooltipStyle = (palette) => ({
  backgroundColor: palette.sheet,
  borderColor: palette.rule,
  textStyle: { color: palette.ink, fontFamily: palette.font, fontSize: 13 },
  padding: [8, 12],
});
const said = (mark) => (mark ? [`${mark.name ? `${mark.name} ` : ''}${mark.text}`, mark.period, mark.title].join('\n') : '');

function yearOrMonth(time) {
  const date = new Date(time + 4.32e7);
  return date.getUTCMonth() === 0
    ? String(date.getUTCFullYear())
    : `${date.getUTCFullYear()}-${String(date.getUTCMonth() + 1).padStart(2, '0')}`;
}
