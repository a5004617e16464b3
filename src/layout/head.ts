import type { Piece } from './piece.js';
import { DAY, OUTLET_NAME } from './signs.js';

/** What the head of a page or story says of it. */
interface Head {
  title: string | null;
  publisher: string | null;
  dateline: string | null;
}

const TITLE = 90;
/** 一、, 第一章, （一）: the heading of a section, not 1. of a list. */
const SECTION = /^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}[章节部]|[（(][一二三四五六七八九十]{1,3}[)）])/;

/** The headings over the first paragraph, joined by a space: kicker, headline and subtitle as the paper set them. */
function titleOf(pieces: readonly Piece[]): string | null {
  const parts: string[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'paragraph' || piece.kind === 'table') break;
    // A byline or dateline under the headline ends it; what follows divides the text.
    if (piece.kind !== 'heading') {
      if (parts.length > 0 && piece.kind !== 'furniture') break;
      continue;
    }
    const text = piece.text.replace(/^#+ +/, '').replace(/ {2,}/g, ' ');
    // 一、产业项目 right under the headline begins the text
    if (parts.length > 0 && SECTION.test(text)) break;
    const bare = text.replace(/\[\d{1,2}\]$/, '');
    if (parts.some((part) => part === bare)) continue;
    if (parts.length > 0 && parts.join(' ').length + text.length > TITLE) break;
    parts.push(bare);
  }
  return parts.length > 0 ? parts.join(' ') : null;
}

/** How well a dateline tells the day of publication; the best is taken, the first among equals. */
function worth(text: string): number {
  if (!DAY.test(text)) return /\d{1,2}月\d{1,2}日/.test(text) ? 1 : 0;
  if (/(?:时间|日期|发布|来源)[:：]/.test(text)) return 5;
  if (OUTLET_NAME.test(text)) return 4;
  return /上/.test(text) ? 2 : 3;
}

const AGENCY =
  /^(新华社|中新社|中新网|央视网|人民网|新华网|光明网|[\u4e00-\u9fff]{2,8}(?:日报|晚报|早报|晨报|时报|都市报|商报|新闻网|通讯社))/;
const SOURCE = /(?:来源|稿源|信息来源|文章来源)[:：] *(?!(?:点击|浏览|阅读|作者|发布|时间|编辑|字体|字号|访问|【|\[))([^\s|，。:：]{2,20})/;

function publisherOf(pieces: readonly Piece[]): string | null {
  for (const [i, { kind, text }] of pieces.entries()) {
    if (kind !== 'dateline' && kind !== 'byline' && kind !== 'furniture') continue;
    const named = SOURCE.exec(text)?.[1];
    if (named) return named;
    const after = pieces[i + 1];
    if (/^(?:来源|稿源|信息来源|文章来源)[:：]$/.test(text) && after?.kind === 'byline') return after.text;
  }
  for (const { kind, text } of pieces) {
    if (kind === 'dateline') {
      const name = AGENCY.exec(text.replace(/^[【（(]/, ''))?.[1] ?? (DAY.test(text) ? OUTLET_NAME.exec(text)?.[0] : undefined);
      if (name) return name;
    }
    if (kind === 'furniture' && new RegExp(`^${OUTLET_NAME.source}$`).test(text)) return text;
  }
  for (const { kind, text } of pieces) {
    if (kind !== 'byline') continue;
    // 滨海新闻/滨海早报记者: the paper stands next to the reporter.
    const outlets = text
      .split(/[/ ·]+/)
      .map((part) => OUTLET_NAME.exec(part)?.[0])
      .filter((name) => name !== undefined);
    if (outlets.length > 0) return outlets.find((name) => name.endsWith('报')) ?? outlets[0]!;
    const body = /^[（(]?([\u4e00-\u9fff]{2,10}(?:统计局|调查队|调查总队))(?:[ )）]|$)/.exec(text)?.[1];
    if (body) return body;
  }
  return null;
}

function datelineOf(pieces: readonly Piece[]): string | null {
  const lines = pieces.filter(({ kind }) => kind === 'dateline').map(({ text }) => text);
  const best = lines.reduce<string | null>((a, b) => (a === null || worth(b) > worth(a) ? b : a), null);
  if (best === null || worth(best) === 0) return null;
  return DAY.exec(best)?.[0] ?? best.trim();
}

/** Reads the head of a story; the head of its page (masthead, stamp) lends what the story does not say. */
export function headOf(pieces: readonly Piece[], page: readonly Piece[]): Head {
  const own = datelineOf(pieces);
  const paged = datelineOf(page);
  return {
    title: titleOf(pieces),
    publisher: publisherOf(pieces) ?? publisherOf(page),
    // 10月18日 alone has no year: the page head, which has one, tells more.
    dateline: own !== null && (paged === null || DAY.test(own)) ? own : (paged ?? own),
  };
}
