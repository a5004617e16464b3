import type { DataRow, FindingFilter, FindingsPage } from '../../query/query.js';
import { type Html, html } from '../html.js';
import { asked, type Site, to } from '../site.js';
import { page } from './page.js';
import { decimalOf, entityOf, figureOf, indicatorOf, pager, periodOf, quoteOfAll, saysOf, sourceOf } from './pieces.js';

/** Where articles disagree: the sides of each finding beside each other, and the arithmetic. */
export function findingsPageOf(site: Site, filter: FindingFilter, found: FindingsPage): Html {
  const { say, link } = site;
  const params = { check: filter.check, severity: filter.severity, path: filter.path, dismissed: filter.dismissed ? '1' : undefined };
  const checks = new Map<string, number>();
  for (const { check, findings } of found.checks) checks.set(check, (checks.get(check) ?? 0) + findings);
  const all = link.findings();
  return page(
    site,
    {
      title: say('findings'),
      room: 'findings',
      twins: site.here === null ? null : { json: `/findings.json${asked(params)}`, csv: `/findings.csv${asked(params)}` },
    },
    html`<div class="head"><h1>${say('findings')}</h1><p class="count" role="status">${say('findings_n', { n: site.count(found.total) })}</p></div>
${
  site.here !== null &&
  all !== null &&
  found.checks.length > 0 &&
  html`<ul class="chips"><li>${to(all, say('all'), filter.check?.length || filter.severity?.length ? '' : 'on')}</li>${filter.severity?.map((severity) => html`<li>${to(link.findings({ ...params, severity: undefined }), html`${site.label('severity', severity)} <span aria-hidden="true">×</span>`, 'on')}</li>`)}${[
    ...checks,
  ].map(
    ([check, n]) =>
      html`<li>${to(link.findings({ ...params, check }), html`${site.label('check', check)} <span class="faint">${site.count(n)}</span>`, filter.check?.includes(check) ? 'on' : '')}</li>`,
  )}<li>${to(link.findings({ ...params, dismissed: filter.dismissed ? undefined : '1' }), say('show_dismissed'), filter.dismissed ? 'on' : '')}</li></ul>`
}
${found.rows.length === 0 ? html`<div class="notice"><h2>${say('no_findings')}</h2><p>${say('no_findings_do')}</p></div>` : html`<ol class="findings">${found.rows.map((row) => one(site, row))}</ol>`}
${pager(site, null, found.after && `/findings${asked({ ...params, after: found.after })}`)}`,
  );
}

function one(site: Site, { finding, facts }: FindingsPage['rows'][number]): Html {
  const { say } = site;
  const hidden = (finding.facts as string[]).length - facts.length;
  const chinese = site.language === 'zh' && typeof finding.message_zh === 'string' && finding.message_zh !== '';
  return html`<li class="finding s-${finding.severity as string}" id="${finding.id as string}">
<h2 class="finding-head"><span class="tag s-${finding.severity as string}">${site.label('severity', finding.severity)}</span> ${site.label('check', finding.check)}</h2>
<p class="message"${!chinese && site.language === 'zh' && html` lang="en"`}>${chinese ? finding.message_zh : finding.message}</p>
<ul class="sides">${sidesOf(facts).map((side) => sideOf(site, side))}</ul>
${hidden > 0 && html`<p class="faint">${say('and_more', { n: hidden })}</p>`}
${dismissal(site, finding)}
</li>`;
}

/** A side is a sentence with all of the finding's figures that stand in it. */
function sidesOf(facts: readonly DataRow[]): DataRow[][] {
  const sides = new Map<string, DataRow[]>();
  for (const fact of facts) {
    const key = `${fact.path} ${fact.quote_start}`;
    sides.set(key, [...(sides.get(key) ?? []), fact]);
  }
  return [...sides.values()];
}

function sideOf(site: Site, side: readonly DataRow[]): Html {
  const [first] = side as [DataRow];
  return html`<li class="side"><ul class="side-figures">${side.map(
    (fact) =>
      html`<li><p class="side-figure">${figureOf(site, fact)}${bounds(site, fact)}</p><p>${entityOf(site, fact)} · ${indicatorOf(site, fact)}<br>${periodOf(site, fact)} ${saysOf(site, fact)}</p></li>`,
  )}</ul>
<blockquote>${quoteOfAll(side, { before: 70, after: 60 })}</blockquote>
<p class="where">${sourceOf(site, first)}${first.publisher && html` <span class="faint">${first.publisher}</span>`}</p></li>`;
}

const bounds = (site: Site, fact: DataRow) =>
  (fact.min !== fact.max || fact.min === null) &&
  html` <span class="faint">[${decimalOf(site, fact, 'min') || '…'}, ${decimalOf(site, fact, 'max') || '…'}]</span>`;

/** A person may lay a finding aside, with a reason; it can be taken back. */
function dismissal(site: Site, finding: DataRow): Html | null {
  const { say, token } = site;
  if (finding.dismissed !== null)
    return html`<p class="faint">${say('dismissed', { reason: String(finding.dismissed) })}</p>${
      token !== null &&
      html`<form method="post" action="/judge"><input type="hidden" name="token" value="${token}"><input type="hidden" name="subject" value="${finding.id as string}"><input type="hidden" name="kind" value="restore"><button type="submit" class="quiet">${say('restore')}</button></form>`
    }`;
  if (token === null) return null;
  return html`<details class="dismiss"><summary>${say('dismiss')}</summary><form method="post" action="/judge"><input type="hidden" name="token" value="${token}"><input type="hidden" name="subject" value="${finding.id as string}"><input type="hidden" name="kind" value="dismiss"><label class="field"><span>${say('dismiss_reason')}</span><input type="text" name="reason" required maxlength="500"></label><button type="submit">${say('dismiss')}</button></form></details>`;
}
