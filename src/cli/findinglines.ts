import width from 'string-width';
import type { Evidence } from '../check/check.js';
import { clipped } from './table.js';

/** What a finding is shown by. */
export interface Shown {
  id: string;
  check: string;
  severity: 'error' | 'warning' | 'info';
  /** In the reader's language. */
  message: string;
  dismissed: string | null;
}

/** How lines are laid out: colours where a terminal reads them; the language; the terminal's width. */
export interface Style {
  colour: boolean;
  language: Language;
  columns: number;
}
export type Language = 'en' | 'zh';

const WORDS = {
  en: {
    error: 'error',
    warning: 'warning',
    info: 'info',
    undated: 'undated',
    more: (n: number) => `and ${n} more sentences`,
    dismissed: 'dismissed',
  },
  zh: { error: '错误', warning: '警告', info: '提示', undated: '日期不详', more: (n: number) => `另有${n}句`, dismissed: '已搁置' },
};
const COLOURS = { error: 31, warning: 33, info: 36, faint: 2, bold: 1 };

const MOST_SENTENCES = 6;
/** Columns: severity and name before the message, path and date before a sentence. */
const WIDE = { severity: 9, check: 16, path: 34, date: 12 };
/** Sentences are cut to what is around their figures. */
const LEAST_QUOTE = 40;

const painted = ({ colour }: Style, code: number, text: string) => (colour ? `\x1b[${code}m${text}\x1b[0m` : text);
const padded = (text: string, most: number) => {
  const short = clipped(text, most - 2);
  return short + ' '.repeat(most - width(short));
};

/** A finding with the sentences it rests on, a line each: to be read without opening anything else. */
export function findingLines({ id, check, severity, message, dismissed }: Shown, evidence: readonly Evidence[], style: Style): string[] {
  const words = WORDS[style.language];
  const out = [`${painted(style, COLOURS[severity], padded(words[severity], WIDE.severity))}${padded(check, WIDE.check)}${message}`];
  const indent = ' '.repeat(WIDE.severity);
  const room = Math.max(LEAST_QUOTE, style.columns - WIDE.severity - WIDE.date - WIDE.path);
  for (const { path, published, quote, marks } of evidence.slice(0, MOST_SENTENCES)) {
    const where = padded(published ?? words.undated, WIDE.date) + padded(ends(path), WIDE.path);
    out.push(`${indent}${painted(style, COLOURS.faint, where)}${marked(quote, marks, room, style)}`);
  }
  if (evidence.length > MOST_SENTENCES) out.push(`${indent}${words.more(evidence.length - MOST_SENTENCES)}`);
  if (dismissed !== null) out.push(`${indent}${words.dismissed}: ${dismissed}`);
  out.push(`${indent}${painted(style, COLOURS.faint, id)}`, '');
  return out;
}

/** Beginning and end of a path tell articles apart. */
function ends(path: string): string {
  const chars = Array.from(path);
  if (width(path) <= WIDE.path - 2) return path;
  let cut = Math.ceil(chars.length / 2);
  let left = cut;
  while (width(`${chars.slice(0, left).join('')}…${chars.slice(cut).join('')}`) > WIDE.path - 2)
    if (left >= chars.length - cut) left--;
    else cut++;
  return `${chars.slice(0, left).join('')}…${chars.slice(cut).join('')}`;
}

/** The sentence with its figures in 【】, or in bold: what is far from them left out, so that it takes `room` columns or a little more. */
function marked(quote: string, marks: Evidence['marks'], room: number, style: Style): string {
  const around = Math.max(4, Math.floor((room / 2 - marks.reduce((sum, { from, to }) => sum + to - from, 0)) / (marks.length + 1)));
  const line = (text: string) => text.replace(/\s+/g, ' ');
  let out = '';
  let at = 0;
  for (const { from, to } of marks) {
    const before = quote.slice(at, from);
    const least = at === 0 ? around : 2 * around;
    out += before.length <= least ? before : at === 0 ? `…${before.slice(-around)}` : `${before.slice(0, around)}…${before.slice(-around)}`;
    const figure = quote.slice(from, to);
    out += style.colour ? painted(style, COLOURS.bold, figure) : `【${figure}】`;
    at = to;
  }
  const rest = quote.slice(at);
  return line(out + (rest.length <= around + 2 ? rest : `${rest.slice(0, around)}…`)).trim();
}
