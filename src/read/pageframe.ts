import { type Element, isElement, isText, type Node } from './dom.js';

/** Parts of a page that its markup names as no text of the article. */
const NAMED = 'nav, footer, body > header, [role="navigation"], [role="contentinfo"]';
/** Elements that lists of links are made of. */
const LISTS = new Set('ul ol dl div section'.split(' '));
/** A list of links has three quarters of its characters in links; an article that names many other pages has less. */
const LINKED = 0.75;

interface Document {
  body: Element;
  querySelectorAll(selector: string): Iterable<Element>;
}

/**
 * Takes the frame off a page: what its markup names so, and blocks that are little but links (columns, other articles, the way here).
 * Readability drops most of these by itself, but not from pages whose article is shorter than its frame. Gives the depth of what is left.
 */
export function takeFrameOff(document: Document): number {
  for (const part of [...document.querySelectorAll(NAMED)]) part.remove();
  const { lists, depth } = linkLists(document.body);
  for (const list of lists) list.remove();
  return depth;
}

interface Count {
  all: number;
  linked: number;
}

/** Blocks below the root that are little but links, and how deep the root is. One walk without calls: pages are nested deeper than a stack is high. */
function linkLists(root: Element): { lists: Element[]; depth: number } {
  const lists: Element[] = [];
  const open: Count[] = [{ all: 0, linked: 0 }];
  let deepest = 0;
  let links = 0;
  let node: Node | null = root;
  const leave = (element: Element) => {
    const { all, linked } = open.pop()!;
    if (element.localName === 'a') links--;
    const above = open.at(-1)!;
    above.all += all;
    above.linked += linked;
    if (element !== root && LISTS.has(element.localName) && linked > 0 && linked >= all * LINKED) lists.push(element);
  };
  while (node) {
    if (isText(node)) {
      const length = node.data.replace(/\s+/g, '').length;
      open.at(-1)!.all += length;
      if (links > 0) open.at(-1)!.linked += length;
    } else if (isElement(node)) {
      open.push({ all: 0, linked: 0 });
      deepest = Math.max(deepest, open.length - 1);
      if (node.localName === 'a') links++;
      if (node.firstChild) {
        node = node.firstChild;
        continue;
      }
      leave(node);
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && isElement(node)) leave(node);
    }
    node = node && node !== root ? node.nextSibling : null;
  }
  return { lists, depth: deepest };
}
