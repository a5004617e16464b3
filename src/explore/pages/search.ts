import type { DataRow } from '../../query/query.js';
import { data, type Html, html, visible } from '../html.js';
import type { Site } from '../site.js';
import { page } from './page.js';
import { hueOf, joined, periodName } from './pieces.js';

/** A sentence as static/search.js shows it: plain text and figures by turns, and where it stands. */
interface Found {
  /** Plain, figure, plain, …; a figure is its text, its address and its hue. */
  parts: (string | [text: string, href: string | null, hue: string])[];
  /** What its facts are about, to be searched as well. */
  about: string;
  source: string;
  href: string | null;
}

/** A page that searches sentences without a server: all that it looks through is in it. `more` says that there were too many. */
export function searchPage(site: Site, facts: Iterable<DataRow>, most: number): Html {
  const { say } = site;
  const { sentences, more } = sentencesOf(facts, most);
  const found = sentences.map((own) => foundOf(site, own));
  return page(
    site,
    { title: say('search'), room: 'facts', scripts: ['search'] },
    html`<div class="head"><h1>${say('search')}</h1><p class="count" role="status" id="count" data-words="${say('sentences_n')}"></p></div>
<form class="asking" id="search-form"><label class="field"><span>${say('search')}</span><input type="search" id="words" placeholder="${say('search_hint')}" autocomplete="off" spellcheck="false"></label></form>
${more && html`<p class="note">${say('search_part', { n: site.count(sentences.length) })}</p>`}
<ul class="found" id="found"></ul>
${data('sentences', found)}`,
  );
}

/** Facts come source by source in the order of the text, so that those of a sentence follow each other. */
function sentencesOf(facts: Iterable<DataRow>, most: number): { sentences: DataRow[][]; more: boolean } {
  const sentences: DataRow[][] = [];
  for (const fact of facts) {
    const last = sentences.at(-1);
    if (last && last[0]!.path === fact.path && last[0]!.quote_start === fact.quote_start) last.push(fact);
    else if (sentences.length === most) return { sentences, more: true };
    else sentences.push([fact]);
  }
  return { sentences, more: false };
}

function foundOf(site: Site, facts: readonly DataRow[]): Found {
  const [first] = facts as [DataRow];
  const chars = Array.from(String(first.quote));
  const cut = (from: number, to: number) => visible(joined(chars.slice(from, to).join('')));
  const parts: Found['parts'] = [];
  let at = 0;
  for (const { start, text, figure, article, kind } of facts) {
    const from = Number(start) - Number(first.quote_start);
    if (from < at) continue;
    const to = from + Array.from(String(text)).length;
    parts.push(cut(at, from), [cut(from, to), site.link.article(String(article), String(figure)), hueOf(kind)]);
    at = to;
  }
  parts.push(cut(at, chars.length));
  const about = facts.flatMap(({ entity, indicator, period }) => [
    entity,
    indicator,
    period === null ? null : periodName(site, String(period)),
  ]);
  return {
    parts,
    about: visible([...new Set(about.filter(Boolean))].join(' · ')),
    source: visible([first.title ?? first.path, first.published].filter(Boolean).join(' · ')),
    href: site.link.article(String(first.article)),
  };
}
