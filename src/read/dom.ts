/** What is used of a document's nodes; the names are those of the DOM standard. */
export interface Node {
  nodeType: number;
  firstChild: Node | null;
  nextSibling: Node | null;
  parentNode: Node | null;
}

export interface Text extends Node {
  data: string;
}

export interface Element extends Node {
  /** In lower case. */
  localName: string;
  textContent: string | null;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  querySelectorAll(selector: string): Iterable<Element>;
  removeAttribute(name: string): void;
  remove(): void;
}

export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isText = (node: Node): node is Text => node.nodeType === 3;
