import type { DataRow, Story } from '../../query/query.js';
import { type Html, html } from '../html.js';
import { asked, type Site, to } from '../site.js';
import { page } from './page.js';
import { decimalOf, entityOf, hueOf, indicatorOf, periodOf, saysOf } from './pieces.js';
import { articleText } from './text.js';

/** The text as published, every figure marked, and what each says. */
export function articlePage(site: Site, story: Story): Html {
  const { say, link } = site;
  const { article } = story;
  const title = article.title === null ? String(article.path) : String(article.title);
  const params = { id: String(article.article) };
  return page(
    site,
    {
      title,
      room: 'articles',
      scripts: ['article'],
      twins: site.here === null ? null : { json: `/article.json${asked(params)}`, csv: `/article.csv${asked(params)}` },
    },
    html`<article class="story">
<header class="story-head"><h1>${title}</h1>
<p class="faint">${article.published ?? say('no_date')}${article.published_basis !== 'none' && article.published !== null && html` (${site.label('basis_of', article.published_basis)})`}${article.publisher && html` · ${article.publisher}`} · <span class="path">${article.path}</span> · ${say('article_counts', { figures: article.figures as number, facts: article.facts as number })}${safeUrl(article.url) && html` · <a href="${safeUrl(article.url)}" rel="noreferrer noopener">${say('original')}</a>`}</p>
<p class="note how">${say('how_to_read')}</p>
</header>
<div class="reading">
<div class="text" lang="${article.language === 'en' ? 'en' : 'zh-CN'}">${articleText(site, story)}</div>
<aside class="inspector" id="inspector" aria-live="polite" hidden></aside>
</div>
${legend(site, story)}
<nav class="pager">${story.previous !== null && link.article(story.previous) !== null && html`<a rel="prev" href="${link.article(story.previous)}">← ${say('previous_article')}</a>`}${story.next !== null && link.article(story.next) !== null && html`<a rel="next" href="${link.article(story.next)}">${say('next_article')} →</a>`}</nav>
<section class="cards-section"><h2>${say('in_this_article')}</h2><ol class="cards">${cards(site, story)}</ol></section>
</article>`,
  );
}

/** A link that leads out must be one of the web. */
const safeUrl = (url: unknown): string | null => (typeof url === 'string' && /^https?:\/\//i.test(url) ? url : null);

function legend(site: Site, { figures, facts, unread }: Story): Html {
  const bound = new Set(facts.map(({ figure }) => figure)).size;
  const hues = new Map<string, { names: Set<string>; n: number }>();
  for (const { kind } of figures) {
    const hue = hueOf(kind);
    const entry = hues.get(hue) ?? { names: new Set(), n: 0 };
    entry.names.add(site.label('kind', kind));
    entry.n++;
    hues.set(hue, entry);
  }
  const { say } = site;
  return html`<section class="legend" aria-label="${say('legend')}"><ul>${[...hues]
    .sort(([, a], [, b]) => b.n - a.n)
    .map(([hue, { names, n }]) => html`<li><span class="fig k-${hue}">${[...names].join('、')}</span> ${n}</li>`)}${
    figures.length > bound && html`<li><span class="fig unbound k-other">${say('unbound')}</span> ${figures.length - bound}</li>`
  }${unread.length > 0 && html`<li><span class="fig unread">${say('unread')}</span> ${unread.length}</li>`}</ul></section>`;
}

/** A card for each figure and unread stretch, in reading order. */
function cards(site: Site, story: Story): Html[] {
  const byFigure = grouped(story.facts);
  const all = [
    ...story.figures.map((figure) => ({
      start: Number(figure.start),
      card: figureCard(site, story, figure, byFigure.get(String(figure.id)) ?? []),
    })),
    ...story.unread.map((one) => ({
      start: Number(one.start),
      card: html`<li class="card" id="cu-${one.start as number}"><p class="card-figure"><a class="fig unread" href="#u-${one.start as number}">${one.text}</a></p><p>${site.say('unread_long', { reason: String(one.reason) })}</p></li>`,
    })),
  ];
  return all.sort((a, b) => a.start - b.start).map(({ card }) => card);
}

function grouped(facts: readonly DataRow[]): Map<string, DataRow[]> {
  const out = new Map<string, DataRow[]>();
  for (const fact of facts) out.set(String(fact.figure), [...(out.get(String(fact.figure)) ?? []), fact]);
  return out;
}

function figureCard(site: Site, story: Story, figure: DataRow, facts: readonly DataRow[]): Html {
  const { say } = site;
  return html`<li class="card" id="c-${figure.id as string}"><p class="card-figure"><a class="fig k-${hueOf(figure.kind)}${facts.length === 0 ? ' unbound' : ''}" href="#${figure.id as string}">${figure.text}</a> <span class="faint">${site.label('kind', figure.kind)}</span></p>
${facts.length === 0 && html`<p>${say('unbound_long')}</p>`}
${facts.map((fact) => factLines(site, story, fact))}
<dl class="small"><dt>${say('value')}</dt><dd>${reading(site, figure)}</dd>${figure.approximation !== 'exact' && html`<dt>${say('limits')}</dt><dd>${limits(site, figure)}</dd>`}</dl></li>`;
}

function factLines(site: Site, story: Story, fact: DataRow): Html {
  const { say, link } = site;
  const claim = typeof fact.claim === 'string' ? story.claims[fact.claim] : undefined;
  return html`<dl class="says"><dt>${say('entity')}</dt><dd>${entityOf(site, fact)}</dd><dt>${say('indicator')}</dt><dd>${indicatorOf(site, fact)}</dd><dt>${say('period')}</dt><dd>${periodOf(site, fact)}</dd></dl>
<p class="tags">${fact.status === 'actual' && html`<span class="tag">${site.label('status', 'actual')}</span>`}${saysOf(site, fact)}${claim && to(link.facts({ claim: String(fact.claim) }), html`${site.label('verdict', claim.verdict)} · ${say('support', { n: claim.facts })}`, `tag v-${claim.verdict}`)}</p>
<dl class="small">${fact.of_text && html`<dt>${say('whole')}</dt><dd>${fact.of_text}</dd>`}${fact.attribution && html`<dt>${say('attribution')}</dt><dd>${fact.attribution}</dd>`}<dt>${say('rule')}</dt><dd>${fact.rule} · ${say('confidence')} ${fact.confidence as number}</dd></dl>`;
}

function reading(site: Site, figure: DataRow): string {
  const unit = figure.unit === null ? '' : ` ${figure.unit}`;
  const number =
    figure.value === null ? `${decimalOf(site, figure, 'low')}–${decimalOf(site, figure, 'high')}` : decimalOf(site, figure, 'value');
  const about = figure.approximation === 'exact' ? '' : `${site.label('approximation', figure.approximation)} `;
  return `${about}${number}${unit}`;
}

function limits(site: Site, figure: DataRow): string {
  const end = (column: string) => decimalOf(site, figure, column) || site.say('open_limit');
  return `${end('min')} … ${end('max')}`;
}
