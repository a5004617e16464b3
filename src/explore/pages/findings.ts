import type { DataRow, FindingFilter, FindingsPage } from '../../query/query.js';
import { type Html, html } from '../html.js';
import { asked, type Site, to } from '../site.js';
import { page } from './page.js';
import { decimalOf, entityOf, hueOf, indicatorOf, pager, periodOf, quoteOf, saysOf, sourceOf } from './pieces.js';

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
  html`<ul class="chips"><li>${to(all, say('all'), filter.check?.length ? '' : 'on')}</li>${[...checks].map(
    ([check, n]) =>
      html`<li>${to(link.findings({ check }), html`${check} <span class="faint">${site.count(n)}</span>`, filter.check?.includes(check) ? 'on' : '')}</li>`,
  )}<li>${to(link.findings({ ...params, dismissed: filter.dismissed ? undefined : '1' }), say('show_dismissed'), filter.dismissed ? 'on' : '')}</li></ul>`
}
${found.rows.length === 0 ? html`<div class="notice"><h2>${say('no_findings')}</h2><p>${say('no_findings_do')}</p></div>` : html`<ol class="findings">${found.rows.map((row) => one(site, row))}</ol>`}
${pager(site, null, found.after && `/findings${asked({ ...params, after: found.after })}`)}`,
  );
}

function one(site: Site, { finding, facts }: FindingsPage['rows'][number]): Html {
  const { say } = site;
  const hidden = (finding.facts as string[]).length - facts.length;
  return html`<li class="finding s-${finding.severity as string}" id="${finding.id as string}">
<p class="finding-head"><span class="tag s-${finding.severity as string}">${site.label('severity', finding.severity)}</span> <span class="faint">${finding.check}</span></p>
<p class="message">${finding.message}</p>
<ul class="sides">${facts.map((fact) => side(site, fact))}</ul>
${hidden > 0 && html`<p class="faint">${say('and_more', { n: hidden })}</p>`}
${dismissal(site, finding)}
</li>`;
}

function side(site: Site, fact: DataRow): Html {
  const bounds =
    fact.min !== fact.max || fact.min === null
      ? html` <span class="faint">[${decimalOf(site, fact, 'min') || '…'}, ${decimalOf(site, fact, 'max') || '…'}]</span>`
      : null;
  return html`<li class="side"><p class="side-figure">${to(site.link.article(String(fact.article), String(fact.figure)), String(fact.text), `fig k-${hueOf(fact.kind)}`)}${bounds}</p>
<p>${entityOf(site, fact)} · ${indicatorOf(site, fact)} · ${periodOf(site, fact)} ${saysOf(site, fact)}</p>
<blockquote>${quoteOf(fact, { before: 70, after: 60 })}</blockquote>
<p class="where">${sourceOf(site, fact)}${fact.publisher && html` <span class="faint">${fact.publisher}</span>`}</p></li>`;
}

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
