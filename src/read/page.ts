import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Metadata } from '../../schemas/schemas.js';
import { type Element, isElement } from './dom.js';
import { takeFrameOff } from './pageframe.js';
import { metadataOfPage } from './pagemetadata.js';
import { isDataTable, pageText } from './pagetext.js';

/** An article of a page: its text, to which all offsets refer, and what the page says of it. */
interface PageArticle {
  text: string;
  metadata: Metadata;
}

/** Below this many characters Readability looks again, less strictly; briefs are shorter than its own limit of 500, which is for English. */
const SHORTEST = 120;

/** Readability takes time that grows with the square of the depth; browsers nest no deeper than 512. */
const DEEPEST = 512;

/**
 * The article of an HTML page without its navigation. The headline stands first, on a line of its own; paragraphs are set apart by a blank
 * line; a table is one line a row with tabs between cells. Where no article is found the text of the body is taken, and where that is blank
 * the text is empty.
 */
export function articleOfPage(html: string): PageArticle {
  const document = documentOf(html);
  const whole = pageText(document.body);
  const metadata = metadataOfPage(document, whole);
  const depth = takeFrameOff(document);
  const framed = pageText(document.body);
  // Last, because Readability changes the document it reads.
  const found = framed === '' || depth > DEEPEST ? '' : articleIn(document);
  return { text: titled(found || framed || whole, metadata.title), metadata };
}

interface Document {
  body: Element;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
}

/** A document that has html and body, also where the page leaves their tags out, as HTML allows: linkedom does not put them in. */
function documentOf(html: string): Document {
  const document = parseHTML(html).document as unknown as Document & { documentElement: Element | null };
  const body = document.querySelector('html > body');
  if (body && body === document.body) return document;
  const bare = html.replace(/<\/?(?:html|head|body|!doctype)(?:\s[^>]{0,2000})?>/gi, '');
  return parseHTML(`<!doctype html><html><head></head><body>${bare}</body></html>`).document as unknown as Document;
}

/** The article as Readability finds it; '' where it finds none. */
function articleIn(document: Document): string {
  // It takes a table for furniture unless it has a head, a caption or ten rows; a summary is one more sign that it holds data.
  for (const table of document.querySelectorAll('table')) if (isDataTable(table)) table.setAttribute('summary', 'data');
  // 公众号 and others hide the text until a script has run; Readability would take it for hidden.
  for (const hidden of document.querySelectorAll('[style*="visibility"]')) hidden.removeAttribute('style');
  const reader = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0], {
    charThreshold: SHORTEST,
    serializer: (node: unknown) => node,
  });
  const content = reader.parse()?.content as Element | null | undefined;
  return content && isElement(content) ? pageText(content) : '';
}

/** The headline stands over the text once. */
function titled(text: string, title: string | undefined): string {
  if (title === undefined || text === '') return text;
  const head = text.slice(0, 1000).split('\n', 12);
  return head.some((line) => line.trim() === title) ? text : `${title}\n\n${text}`;
}
