/** Markup that is safe to send: made by `html` alone. */
export class Html {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text;
  }
}

/** What may stand in a template: text and numbers are escaped, markup is taken as it is, lists are joined, nothing is nothing. */
export type Content = Html | string | number | null | undefined | false | readonly Content[];

/** A template whose values are escaped by construction. Attribute values stand in double quotes. */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Html {
  let out = parts[0]!;
  for (const [i, value] of values.entries()) out += textOf(value) + parts[i + 1]!;
  return new Html(out);
}

function textOf(value: Content): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? escaped(value) : value.map(textOf).join('');
}

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * Text for element content and for quoted attributes. Characters that turn the direction of what stands around them (Unicode TR9: embeddings,
 * overrides, isolates, marks) and other controls are shown by name, for a page that quotes must not be rearranged by what it quotes.
 */
export const escaped = (text: string): string => visible(text.replaceAll(/[&<>"']/g, (mark) => MARKS[mark]!));

/** The same for text that a script puts into a page as text: nothing in it is markup, but it must not turn around what stands beside it. */
export function visible(text: string): string {
  return text
    .replaceAll(
      /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g,
      (mark) => `⟨U+${mark.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}⟩`,
    )
    .replaceAll(CONTROLS, '�');
}

/** What is neither text nor a line break or tab: controls, lone surrogates, the byte order mark. */
const CONTROLS = /(?![\t\n\r])\p{Cc}|\p{Cs}|\ufeff/gu;

/** Data for a page's script, in an element that is no script: `<` cannot end it. */
export function data(name: string, value: unknown): Html {
  const json = JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
  return new Html(`<script type="application/json" class="${escaped(name)}">${json}</script>`);
}
