import { type Content, type Html, html } from '../html.js';
import type { ScriptName, Site } from '../site.js';
import { to } from '../site.js';

/** What a page is beside its content. */
export interface PageFrame {
  title: string;
  /** Which entry of the menu it belongs to. */
  room: Room;
  scripts?: readonly ScriptName[];
  /** Addresses of the same as data. */
  twins?: { json: string; csv: string } | null;
  /** What the search box holds. */
  searched?: string;
}

type Room = 'overview' | 'facts' | 'articles' | 'entities' | 'indicators' | 'findings' | 'review';
const ROOMS: readonly Room[] = ['overview', 'facts', 'articles', 'entities', 'indicators', 'findings', 'review'];

/** A whole page. */
export function page(site: Site, frame: PageFrame, content: Content): Html {
  const { say, link } = site;
  const other = site.language === 'zh' ? 'en' : 'zh';
  const facts = link.facts();
  return html`<!doctype html>
<html lang="${site.language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${site.token !== null && html`<meta name="token" content="${site.token}">`}
<title>${frame.title} · ${say('name')}</title>
${frame.twins && html`<link rel="alternate" type="application/json" href="${frame.twins.json}">`}
${site.assets(['page', ...(frame.scripts ?? [])])}
</head>
<body class="room-${frame.room}">
<a class="skip" href="#main">${say('skip')}</a>
<header class="top">
<a class="brand" href="${link.overview()}"><span class="brand-name">数证</span>${site.language === 'en' && html`<span class="brand-sub">Shuzheng</span>`}</a>
<nav class="menu" aria-label="${say('menu')}"><ul>${ROOMS.map((room) => entry(site, room, frame.room))}</ul></nav>
${
  facts !== null &&
  site.here !== null &&
  html`<form class="search" role="search" action="${facts}" method="get"><input type="search" name="text" value="${frame.searched}" placeholder="${say('search')}" aria-label="${say('search')}" autocomplete="off" spellcheck="false"></form>`
}
${link.search() !== null && html`<a class="language" href="${link.search()}">${say('search')}</a>`}
${site.here !== null && html`<a class="language" href="${site.here}${site.here.includes('?') ? '&' : '?'}lang=${other}" hreflang="${other}" lang="${other}">${say('other_language')}</a>`}
</header>
<main id="main" tabindex="-1">
${content}
</main>
<footer class="foot"><span>${say('name')} · ${say('motto')}</span>${site.note !== null && html`<span>${site.note}</span>`}${
    frame.twins &&
    html`<span class="twins"><a href="${frame.twins.json}">${say('as_json')}</a> <a href="${frame.twins.csv}">${say('as_csv')}</a></span>`
  }</footer>
</body>
</html>
`;
}

function entry({ say, link }: Site, room: Room, current: Room): Html | null {
  const href = link[room]();
  if (href === null) return null;
  return html`<li><a href="${href}"${room === current && html` aria-current="page"`}>${say(room)}</a></li>`;
}

/** A page that has one thing to say: not found, refused, too heavy, broken. */
export function notice(site: Site, title: string, text: string): Html {
  return page(
    site,
    { title, room: 'overview' },
    html`<div class="notice"><h1>${title}</h1><p>${text}</p><p>${to(site.link.overview(), site.say('overview'))}</p></div>`,
  );
}
