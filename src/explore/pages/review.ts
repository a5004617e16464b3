import type { DataRow, FactView, Precision, Review } from '../../query/query.js';
import { type Html, html } from '../html.js';
import { asked, type Site, to } from '../site.js';
import { filtersOf, paramsOf } from '../view.js';
import type { Word } from '../words/words.js';
import { page } from './page.js';
import { decimalOf, entityOf, indicatorOf, periodOf, quoteOf, saysOf, sourceOf } from './pieces.js';

interface ReviewShown {
  view: FactView;
  fact: DataRow | null;
  review: Review;
  /** The fact judged before this one. */
  last: string | null;
}

/** One fact at a time, its sentence whole; judged by button or key, and what the judgements measure so far. */
export function reviewPage(site: Site, { view, fact, review, last }: ReviewShown): Html {
  const { say } = site;
  const params = paramsOf(view);
  const filters = filtersOf(view);
  return page(
    site,
    { title: say('review'), room: 'review', scripts: ['review'], twins: { json: '/review.json', csv: '/review.csv' } },
    html`<div class="head"><h1>${say('review')}</h1><p class="count" role="status">${say('judged', { n: site.count(review.judged) })}</p></div>
<p class="note">${say('review_note')}</p>
${filters.length > 0 && html`<ul class="chips">${filters.map(({ name, value }) => html`<li><a href="/review${asked(paramsOf(view, { name, value }))}"><span class="faint">${say(`column.${name}` as Word)}</span> ${site.label(name, value)} <span aria-hidden="true">×</span></a></li>`)}</ul>`}
<div class="subject-body">
<div class="main-column">${fact === null ? html`<div class="notice"><h2>${say('nothing_to_review')}</h2></div>` : one(site, fact, params)}
${last !== null && form(site, { subject: last, kind: 'forget', back: `/review${asked({ ...params, fact: last })}` }, html`<button type="submit" class="quiet" data-key="u">${say('undo')} <kbd>U</kbd></button>`, 'undo')}</div>
<aside class="side-column">${measured(site, review)}</aside>
</div>`,
  );
}

/** A sentence that is judged is not clipped. */
const WHOLE = { before: Number.POSITIVE_INFINITY, after: Number.POSITIVE_INFINITY };

function one(site: Site, fact: DataRow, params: ReturnType<typeof paramsOf>): Html {
  const { say } = site;
  const id = String(fact.id);
  const next = `/review${asked({ ...params, after: String(fact.figure), last: id })}`;
  const skip = `/review${asked({ ...params, after: String(fact.figure) })}`;
  return html`<section class="case" id="case"><blockquote>${quoteOf(fact, WHOLE)}</blockquote><p class="where">${sourceOf(site, fact)}</p>
<dl class="says"><dt>${say('figure')}</dt><dd>${decimalOf(site, fact, fact.value === null ? 'low' : 'value')}${fact.value === null && html` – ${decimalOf(site, fact, 'high')}`} ${fact.unit} <span class="tags">${saysOf(site, fact)}${fact.approximation !== 'exact' && html`<span class="tag">${site.label('approximation', fact.approximation)}</span>`}</span></dd>
<dt>${say('entity')}</dt><dd>${entityOf(site, fact)}</dd><dt>${say('indicator')}</dt><dd>${indicatorOf(site, fact)}</dd><dt>${say('period')}</dt><dd>${periodOf(site, fact)}</dd>
<dt>${say('rule')}</dt><dd class="faint">${fact.rule} · ${fact.confidence as number}</dd></dl>
<div class="verdicts">
${form(site, { subject: id, kind: 'accept', back: next }, html`<button type="submit" data-key="a">${say('accept')} <kbd>A</kbd></button>`)}
${form(site, { subject: id, kind: 'reject', back: next }, html`<button type="submit" class="no" data-key="r">${say('reject')} <kbd>R</kbd></button>`)}
<button type="button" class="quiet" data-key="c" data-open="correct" aria-expanded="false" aria-controls="correct">${say('correct')} <kbd>C</kbd></button>
<a class="button quiet" data-key="s" href="${skip}">${say('skip_fact')} <kbd>S</kbd></a>
</div>
${correction(site, fact, id, next)}</section>`;
}

function correction(site: Site, fact: DataRow, id: string, next: string): Html {
  const { say } = site;
  const field = (name: string, word: Word) =>
    html`<label class="field"><span>${say(word)}</span><input type="text" name="${name}" value="${fact[name] === null ? '' : String(fact[name])}" autocomplete="off"></label>`;
  const choice = (name: 'status' | 'measure', values: readonly string[]) =>
    html`<label class="field"><span>${say(`column.${name}`)}</span><select name="${name}">${values.map((value) => html`<option value="${value}"${fact[name] === value && html` selected`}>${site.label(name, value)}</option>`)}</select></label>`;
  return html`<div id="correct" class="correct">${form(
    site,
    { subject: id, kind: 'correct', back: next },
    html`<div class="fields">${field('entity', 'entity')}${field('indicator', 'indicator')}${field('period', 'period')}<div class="pair">${field('value', 'value')}${field('unit', 'column.unit')}</div><div class="pair">${choice('status', ['actual', 'planned', 'target'])}${choice('measure', ['level', 'change', 'share'])}</div>
<label class="field"><span>${say('why_wrong')}</span><input type="text" name="reason" maxlength="500" autocomplete="off"></label></div><button type="submit">${say('save')}</button>`,
  )}</div>`;
}

function form(site: Site, fields: Record<string, string>, content: Html, className = ''): Html {
  return html`<form method="post" action="/judge" class="${className}"><input type="hidden" name="token" value="${site.token}">${Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}${content}</form>`;
}

function measured(site: Site, review: Review): Html {
  const { say } = site;
  return html`<section class="panel"><h2>${say('precision')}</h2>
${review.all.right + review.all.wrong === 0 ? html`<p class="note">${say('no_judgements')}</p>` : html`<p class="big">${percent(review.all.share)}</p><p class="faint">${say('interval')} ${percent(review.all.low)}–${percent(review.all.high)} · ${review.all.right}/${review.all.right + review.all.wrong}</p>`}
${table(site, say('by_kind_short'), review.kinds, (name) => site.label('kind', name), 'kind')}${table(site, say('by_rule'), review.rules, (name) => name, 'rule')}
${review.outdated > 0 && html`<p class="note">${say('outdated', { n: review.outdated })}</p>`}
${review.judged > 0 && html`<p>${to('/gold.json', say('as_gold'))}</p>`}</section>`;
}

function table(
  site: Site,
  title: string,
  rows: readonly Precision[],
  label: (name: string) => string,
  filter: 'kind' | 'rule',
): Html | null {
  if (rows.length === 0) return null;
  return html`<table class="list precision"><caption>${title}</caption><tbody>${rows
    .slice(0, 20)
    .map(
      (row) =>
        html`<tr><th scope="row">${to(site.link.review({ [filter]: row.group }), label(row.group))}</th><td class="number">${row.right}/${row.right + row.wrong}</td><td class="number">${percent(row.share)}</td><td class="number faint">${percent(row.low)}–${percent(row.high)}</td></tr>`,
    )}</tbody></table>`;
}

const percent = (share: number) => `${(share * 100).toFixed(0)}%`;
