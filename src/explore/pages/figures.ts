import type { DataRow, RowsPage } from '../../query/query.js';
import { html } from '../html.js';
import { asked, type Site, to } from '../site.js';
import { listPage } from './lists.js';
import { decimalOf, hueOf } from './pieces.js';

const twinsOf = (site: Site, path: string) =>
  site.here === null ? null : { json: `${path.replace(/^\/\w+/, '$&.json')}`, csv: `${path.replace(/^\/\w+/, '$&.csv')}` };

const inPlace = (row: DataRow, mark: unknown) =>
  html`<span class="in-place">…${row.before as string}${mark as ReturnType<typeof html>}${row.behind as string}…</span>`;

/** Figures with the characters beside them, bound or not. */
export function figuresList(site: Site, params: { kind?: string | undefined; bound?: string | undefined }, { rows, after }: RowsPage) {
  const { say, link } = site;
  const bounds = [
    [undefined, say('all')],
    ['yes', say('bound_short')],
    ['no', say('unbound')],
  ] as const;
  return listPage(site, {
    frame: {
      title: params.bound === 'no' ? `${say('figures')} · ${say('unbound')}` : say('figures'),
      room: 'overview',
      twins: twinsOf(site, `/figures${asked(params)}`),
    },
    count: null,
    before: html`<ul class="chips">${bounds.map(([bound, text]) => html`<li>${to(link.figures({ ...params, bound }), text, params.bound === bound ? 'on' : '')}</li>`)}${params.kind && html`<li><a href="${link.figures({ bound: params.bound })}">${site.label('kind', params.kind)} <span aria-hidden="true">×</span></a></li>`}</ul>`,
    rows,
    next: after && `/figures${asked({ ...params, after })}`,
    columns: [
      {
        name: 'text',
        title: say('figure'),
        show: (row) =>
          inPlace(
            row,
            to(
              link.article(String(row.article), String(row.id)),
              String(row.text),
              `fig k-${hueOf(row.kind)}${params.bound === 'no' ? ' unbound' : ''}`,
            ),
          ),
      },
      { name: 'kind', title: say('kind'), show: (row) => html`<span class="date">${site.label('kind', row.kind)}</span>` },
      {
        name: 'value',
        title: say('value'),
        number: true,
        show: (row) =>
          `${row.value === null ? `${decimalOf(site, row, 'low')}–${decimalOf(site, row, 'high')}` : decimalOf(site, row, 'value')} ${row.unit ?? ''}`,
      },
      { name: 'path', title: say('source'), show: (row) => html`<span class="faint">${row.title ?? String(row.path)}</span>` },
    ],
  });
}

/** What looks like a figure and could not be read, with the reason. */
export function unreadList(site: Site, { rows, after }: RowsPage) {
  const { say, link } = site;
  return listPage(site, {
    frame: { title: say('unread'), room: 'overview', twins: twinsOf(site, '/unread') },
    count: null,
    rows,
    next: after && `/unread${asked({ after })}`,
    columns: [
      {
        name: 'text',
        title: say('figure'),
        show: (row) => inPlace(row, to(link.article(String(row.path), `u-${row.start}`), String(row.text), 'fig unread')),
      },
      { name: 'reason', title: say('dismiss_reason'), show: (row) => String(row.reason) },
      { name: 'path', title: say('source'), show: (row) => html`<span class="faint">${row.path}</span>` },
    ],
  });
}

/** Files and records that could not be used, and why. */
export function failuresList(site: Site, rows: readonly DataRow[]) {
  const { say } = site;
  return listPage(site, {
    frame: { title: say('failures'), room: 'overview', twins: twinsOf(site, '/failures') },
    count: null,
    rows,
    columns: [
      { name: 'path', title: say('source'), show: (row) => String(row.path) },
      { name: 'code', title: say('kind'), show: (row) => html`<span class="tag">${row.code}</span>` },
      { name: 'message', title: say('dismiss_reason'), show: (row) => String(row.message) },
    ],
  });
}
