import type { Mark, Series } from '../../query/query.js';
import { data, type Html, html } from '../html.js';
import { type Site, to } from '../site.js';
import { hueOf, periodName } from './pieces.js';

/** One chart: a title and the series on its axes. */
export interface ChartShown {
  title: string;
  href: string | null;
  series: readonly (Series & { name?: string })[];
}

/** What static/chart-option.js is given; it draws and decides nothing else. */
export interface ChartData {
  type: 'time' | 'compare';
  unit: string;
  language: string;
  series: { name: string; marks: ChartMark[] }[];
  words: { planned: string; target: string; conflict: string };
}
interface ChartMark extends Pick<Mark, 'period' | 'from' | 'to' | 'granularity' | 'value' | 'min' | 'max' | 'text' | 'status' | 'verdict'> {
  name?: string;
  title: string;
  href: string | null;
}

const markOf = (site: Site, mark: Mark): ChartMark => ({
  ...(mark.entity !== null && { name: mark.entity }),
  period: periodName(site, mark.period),
  from: mark.from,
  to: mark.to,
  granularity: mark.granularity,
  value: mark.value,
  min: mark.min,
  max: mark.max,
  text: mark.text,
  status: mark.status,
  verdict: mark.verdict,
  title: mark.title ?? mark.article,
  href: site.link.article(mark.article, mark.id.split('.')[0]!),
});

const wordsOf = (site: Site) => ({
  planned: site.label('status', 'planned'),
  target: site.label('status', 'target'),
  conflict: site.label('verdict', 'conflict'),
});

/** A chart over time with its data as a table, which is what a screen reader, a printer without script and a doubter read. */
export function chart(site: Site, { title, href, series }: ChartShown): Html {
  const [first] = series;
  const shown: ChartData = {
    type: 'time',
    unit: first?.unit ?? '',
    language: site.language,
    series: series.map(({ name, marks }) => ({ name: name ?? title, marks: marks.map((mark) => markOf(site, mark)) })),
    words: wordsOf(site),
  };
  const scope = first?.scope;
  const kind =
    first && first.measure !== 'level' ? site.label(first.comparison ? 'comparison' : 'measure', first.comparison ?? first.measure) : null;
  return html`<figure class="chart" data-hue="${hueOf(first?.kind)}"><figcaption>${to(href, title)}${series.length === 1 && html` <span class="faint">${[scope, kind, first?.unit].filter(Boolean).join(' · ')}</span>`}</figcaption>
${plot(site, shown, hueOf(first?.kind))}
${table(site, series)}</figure>`;
}

/** Where the chart stands: drawn already, or empty with what the script draws from. Its height is known before, so that nothing jumps. */
function plot(site: Site, shown: ChartData, hue: string): Html {
  if (site.draw) return html`<div class="plot drawn" aria-hidden="true">${site.draw(shown, hue)}</div>`;
  const rows = shown.type === 'compare' ? ` rows-${Math.ceil((shown.series[0]?.marks.length ?? 1) / 5) * 5}` : '';
  return html`<div class="plot${rows}" aria-hidden="true"></div>${data('chart-data', shown)}`;
}

function table(site: Site, series: ChartShown['series']): Html {
  const { say } = site;
  const several = series.length > 1;
  const marks = series.flatMap(({ marks: own }) => own);
  return html`<details class="chart-table"><summary>${say('chart_data')}</summary><div class="scroll" tabindex="0" role="region" aria-label="${say('chart_data')}"><table class="list"><thead><tr>${several && html`<th scope="col">${say('entity')}</th>`}<th scope="col">${say('period')}</th><th scope="col">${say('figure')}</th><th scope="col">${say('says')}</th><th scope="col">${say('source')}</th></tr></thead><tbody>${marks.map(
    (mark) =>
      html`<tr>${several && html`<td>${mark.entity}</td>`}<td>${periodName(site, mark.period)}</td><td>${to(site.link.article(mark.article, mark.id.split('.')[0]!), mark.text)}</td><td>${mark.status !== 'actual' && html`<span class="tag planned">${site.label('status', mark.status)}</span>`}${mark.verdict !== 'single' && html`<span class="tag v-${mark.verdict}">${site.label('verdict', mark.verdict)}</span>`}</td><td class="faint">${mark.title ?? mark.article}</td></tr>`,
  )}</tbody></table></div></details>`;
}

/** Entities of one period beside each other, for the period that most of them share or the one asked for; null where there are not two. */
export function comparison(
  site: Site,
  series: readonly Series[],
  asks: { period: string | null; href: (period: string) => string | null },
): Html | null {
  const options: { key: string; period: string; series: Series; marks: Mark[] }[] = [];
  for (const one of series) {
    const periods = new Map<string, Map<string, Mark>>();
    for (const mark of one.marks) {
      if (mark.entity === null || mark.status !== 'actual') continue;
      const group = periods.get(mark.period) ?? new Map<string, Mark>();
      if (!group.has(mark.entity)) group.set(mark.entity, mark);
      periods.set(mark.period, group);
    }
    for (const [period, group] of periods)
      if (group.size > 1)
        options.push({
          key: [period, one.scope, one.comparison ?? one.measure, one.unit].filter(Boolean).join(' '),
          period,
          series: one,
          marks: [...group.values()],
        });
  }
  if (options.length === 0) return null;
  options.sort((a, b) => b.marks.length - a.marks.length || (a.period < b.period ? 1 : -1));
  const chosen = options.find(({ key }) => key === asks.period) ?? options[0]!;
  const marks = [...chosen.marks].sort((a, b) => b.value - a.value).slice(0, 30);
  const { unit } = chosen.series;
  const shown: ChartData = {
    type: 'compare',
    unit: unit ?? '',
    language: site.language,
    series: [{ name: '', marks: marks.map((mark) => markOf(site, mark)) }],
    words: wordsOf(site),
  };
  const label = ({ period, series: one }: (typeof options)[number]) =>
    [
      periodName(site, period),
      one.scope,
      one.measure === 'level' ? null : site.label(one.comparison ? 'comparison' : 'measure', one.comparison ?? one.measure),
      one.unit,
    ]
      .filter(Boolean)
      .join(' ');
  return html`${site.here !== null && options.length > 1 && html`<ul class="chips">${options.slice(0, 10).map((option) => html`<li>${to(asks.href(option.key), html`${label(option)} <span class="faint">${option.marks.length}</span>`, option === chosen ? 'on' : '')}</li>`)}</ul>`}
<figure class="chart" data-hue="${hueOf(chosen.series.kind)}"><figcaption>${site.say('compare_at', { period: label(chosen) })}</figcaption>${plot(site, shown, hueOf(chosen.series.kind))}
${table(site, [
  { ...chosen.series, marks },
  { ...chosen.series, marks: [] },
])}</figure>`;
}
