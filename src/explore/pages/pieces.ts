import type { DataRow } from '../../query/query.js';
import { type Content, type Html, html } from '../html.js';
import { type Site, to } from '../site.js';

/** Kinds of quantity by what they look like on a page: seven quiet colours for fifteen kinds. */
const HUES: Readonly<Record<string, string>> = {
  money: 'money',
  count: 'count',
  percent: 'rate',
  points: 'rate',
  ratio: 'rate',
  multiple: 'rate',
  area: 'size',
  length: 'size',
  mass: 'size',
  volume: 'size',
  energy: 'size',
  duration: 'time',
  score: 'rank',
  rank: 'rank',
};
export const hueOf = (kind: unknown) => HUES[String(kind)] ?? 'other';

const str = (value: unknown) => (value === null || value === undefined ? null : String(value));

/** The sentence with the figure marked, clipped on both sides to what a line or two can hold. */
export const quoteOf = (fact: DataRow, around = { before: 44, after: 36 }): Html => quoteOfAll([fact], around);

/** A sentence with several of its figures marked, clipped before the first and behind the last. */
export function quoteOfAll(facts: readonly DataRow[], around: { before: number; after: number }): Html {
  const [first] = facts as [DataRow];
  const chars = Array.from(String(first.quote));
  const cut = (from: number, to: number) => joined(chars.slice(from, to).join('')).replaceAll(/\s/g, ' ');
  const marks = facts
    .map(({ start, text, kind }) => ({ at: Number(start) - Number(first.quote_start), length: Array.from(String(text)).length, kind }))
    .sort((a, b) => a.at - b.at);
  const last = marks.at(-1)!;
  const from = Math.max(0, marks[0]!.at - around.before);
  const till = Math.min(chars.length, last.at + last.length + around.after);
  const out: Content[] = [from > 0 && '…'];
  let at = from;
  for (const { at: start, length, kind } of marks) {
    if (start < at) continue;
    const plain = cut(at, start);
    out.push(at === from ? plain.trimStart() : plain, html`<mark class="fig k-${hueOf(kind)}">${cut(start, start + length)}</mark>`);
    at = start + length;
  }
  return html`${out}${cut(at, till).trimEnd()}${till < chars.length && '…'}`;
}

const ASCII = /[\x21-\x7e]/;

/** Text whose lines were broken inside a paragraph as one line: nothing between Chinese characters, a space between words. */
export function joined(text: string): string {
  const [first = '', ...rest] = text.split('\n');
  let out = first;
  for (const line of rest) {
    const [left, right] = [out.trimEnd(), line.trimStart()];
    const [before, after] = [left.at(-1), right[0]];
    const words = (before ?? after) !== undefined && ASCII.test(before ?? after!) && ASCII.test(after ?? before!);
    out = left + (words ? ' ' : '') + right;
  }
  return out;
}

/** What is measured, with what narrows it; a link to the indicator. */
export function indicatorOf(site: Site, fact: DataRow): Html {
  if (fact.indicator === null) return html`<span class="faint">–</span>`;
  const name = String(fact.indicator);
  return html`${slot(site, fact, 'indicator', to(site.link.indicator(name), name))}${fact.scope && html` <span class="scope">${fact.scope}</span>`}`;
}

export function entityOf(site: Site, fact: DataRow): Html {
  if (fact.entity === null) return html`<span class="faint">–</span>`;
  const id = str(fact.entity_id);
  return slot(site, fact, 'entity', to(id === null ? null : site.link.entity(id), String(fact.entity)));
}

export function periodOf(site: Site, fact: DataRow): Html {
  if (fact.period === null) return html`<span class="faint">–</span>`;
  return slot(site, fact, 'period', html`<span class="period">${periodName(site, String(fact.period))}</span>`);
}

/** A slot that was carried over says so, to eye and ear. */
function slot(site: Site, fact: DataRow, name: string, content: Content): Html {
  const carried = Array.isArray(fact.inferred) && fact.inferred.includes(name);
  return carried
    ? html`<span class="carried" title="${site.say('carried')}">${content}<span class="unseen"> (${site.say('carried')})</span></span>`
    : html`${content}`;
}

/** 2023-01/2023-06 as people say it: 2023年1—6月. English keeps ISO 8601. */
export function periodName(site: Site, period: string): string {
  if (site.language !== 'zh') return period.replace('/', ' – ');
  const [from = '', to] = period.split('/');
  if (to === undefined) return dateName(from);
  if (from === '..') return `截至${dateName(to)}`;
  const [year, month] = [from.slice(0, 4), from.slice(5, 7)];
  if (to.slice(0, 4) === year && month && to.length === from.length && from.length === 7)
    return `${year === 'XXXX' ? '' : `${year}年`}${Number(month)}—${Number(to.slice(5, 7))}月`;
  return `${dateName(from)}至${dateName(to)}`;
}

function dateName(date: string): string {
  const [, year, month, day] = /^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date) ?? [];
  if (year === undefined) return date;
  return `${year === 'XXXX' ? '' : `${year}年`}${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
}

/** The small words that qualify a fact: planned, share, year on year up … An actual level says nothing of itself. */
export function saysOf(site: Site, fact: DataRow): Html {
  const tags: Html[] = [];
  const tag = (className: string, text: string) => tags.push(html`<span class="tag ${className}">${text}</span>`);
  if (fact.status !== 'actual') tag('planned', site.label('status', fact.status));
  if (fact.comparison)
    tag('change', site.label('comparison', fact.comparison) + (fact.direction ? ` ${site.label('direction', fact.direction)}` : ''));
  else if (fact.measure === 'change')
    tag('change', fact.direction ? site.label('change', fact.direction) : site.label('measure', 'change'));
  if (fact.measure === 'share') tag('share', site.label('measure', 'share'));
  if (fact.basis) tag('basis', site.label('basis', fact.basis));
  return html`${tags}`;
}

/** Where a fact stands: title or file, and date; a link to the figure in its article. */
export function sourceOf(site: Site, fact: DataRow): Html {
  const name = str(fact.title) ?? String(fact.path);
  return html`${to(site.link.article(String(fact.article), String(fact.figure)), name, 'from')} <span class="faint date">${fact.published}</span>`;
}

/** A figure as written; a link to its place. */
export const figureOf = (site: Site, fact: DataRow): Html =>
  to(site.link.article(String(fact.article), String(fact.figure)), joined(String(fact.text)), `fig k-${hueOf(fact.kind)}`);

/** A number in the language's groups, as exact as it is stored. */
export function decimalOf(site: Site, row: DataRow, column: string): string {
  const value = row[column];
  if (typeof value !== 'number') return '';
  return new Intl.NumberFormat(site.language === 'zh' ? 'zh-CN' : 'en', { maximumFractionDigits: 12 }).format(value);
}

/** A bar of a list, as wide as its share; markup without styles, so that a strict policy holds. */
export function bar(share: number, hue = 'plain'): Html {
  const width = Math.max(0.5, Math.min(100, share * 100)).toFixed(1);
  return html`<svg class="bar b-${hue}" aria-hidden="true" focusable="false" preserveAspectRatio="none" viewBox="0 0 100 4"><rect width="${width}" height="4"></rect></svg>`;
}

/** Names with counts, each a link and a bar. */
export function ranking(site: Site, rows: readonly { name: string; count: number; href: string | null; hue?: string }[]): Html {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return html`<ol class="ranking">${rows.map(
    ({ name, count, href, hue }) =>
      html`<li>${to(href, html`<span class="name">${name}</span><span class="n">${site.count(count)}</span>${bar(count / most, hue)}`, 'row')}</li>`,
  )}</ol>`;
}

/** Links to the pages before and after. */
export function pager(site: Site, previous: string | null, next: string | null): Html | null {
  if (previous === null && next === null) return null;
  return html`<nav class="pager" aria-label="${site.say('pages')}">${previous !== null && html`<a rel="prev" href="${previous}">← ${site.say('previous_page')}</a>`}${next !== null && html`<a rel="next" href="${next}">${site.say('next_page')} →</a>`}</nav>`;
}
