import type { Span } from '../../schemas/schemas.js';
import { BREAK, isGap, isLatin, isSpace, letter, SILENT, UNPLAIN } from './characters.js';
import { looseSpaces } from './spaces.js';
import { simplified } from './traditional.js';
import { widen } from './widen.js';

/**
 * The reading of a stretch of source text: what the stages read instead of the printed characters.
 * `offsets[i]` is the source offset of `text[i]`; null where it is `start + i`.
 */
export interface Reading {
  text: string;
  start: number;
  offsets: number[] | null;
}

/** How a source is printed. */
export interface Print {
  markdown: boolean;
  /** In Traditional characters. */
  traditional: boolean;
  /** In English: every line break parts words. */
  english: boolean;
}

/** Drops what is silent, narrows and unifies characters, and turns blanks into spaces and line breaks into nothing (a space between Latin words). */
function letters(source: string, start: number, end: number, holes: readonly Span[], english: boolean): Reading {
  const printed = source.slice(start, end);
  if (holes.length === 0 && !UNPLAIN.test(printed)) return { text: printed, start, offsets: null };
  const out: string[] = [];
  const offsets: number[] = [];
  let hole = 0;
  for (let i = start; i < end; i++) {
    // A hole is the whole of a line: the line breaks around it are one.
    if (hole < holes.length && i >= holes[hole]!.start) {
      i = holes[hole++]!.end - 1;
      continue;
    }
    const c = source[i]!;
    if (SILENT.test(c)) continue;
    if (!isSpace(c) && !BREAK.test(c)) {
      out.push(letter(c));
      offsets.push(i);
      continue;
    }
    let stop = i;
    let broken = false;
    for (; stop < end && isGap(source[stop]!); stop++) if (BREAK.test(source[stop]!)) broken = true;
    const words = english ? out.length > 0 && stop < end : parted(out.at(-1), source[stop]);
    if (!broken) {
      for (let at = i; at < stop; at++) {
        if (SILENT.test(source[at]!)) continue;
        out.push(' ');
        offsets.push(at);
      }
    } else if (words) {
      out.push(' ');
      offsets.push(i);
    }
    i = stop - 1;
  }
  return { text: out.join(''), start, offsets };
}

/** Whether a line break between two characters parts words of Latin script. */
function parted(before: string | undefined, after: string | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  return (isLatin(before) && /[A-Za-z\d$("']/.test(after)) || (/[\d,.;:%)"']/.test(before) && isLatin(after));
}

function without({ text, start, offsets }: Reading, drop: readonly number[]): Reading {
  if (drop.length === 0) return { text, start, offsets };
  const gone = new Set(drop);
  const kept: number[] = [];
  const out: string[] = [];
  for (let i = 0; i < text.length; i++) {
    if (gone.has(i)) continue;
    out.push(text[i]!);
    kept.push(offsets?.[i] ?? start + i);
  }
  return { text: out.join(''), start, offsets: kept };
}

/** ** and __ around words, ` around code, [text](address) and the marks before a heading, item or quotation in Markdown. */
const MARKUP = /^(?:#{1,6} +|[-*+] +|> ?|\d{1,3}[.)] +(?=\D))|\*\*|__|`|!?\[(?=[^\]]{1,200}\]\()|\]\([^)]{0,500}\)/g;

function withoutMarkup(reading: Reading): Reading {
  const drop = [...reading.text.matchAll(MARKUP)].flatMap((m) => Array.from(m[0], (_, i) => m.index + i));
  return without(reading, drop);
}

/**
 * Reads source[start, end): line breaks inside it dropped with the blanks around them, silent characters dropped, full-width digits, letters and
 * ％．＋－／ narrowed, Traditional characters simplified, ASCII clause marks beside Chinese widened, split digits joined, a space between a number
 * and its unit dropped. Nothing is put in, so each character of the reading has its own place in the source.
 */
export function readingOf(
  source: string,
  { start, end, holes = [] }: Span & { holes?: readonly Span[] },
  { markdown, traditional, english }: Print,
): Reading {
  let reading = letters(source, start, end, holes, english);
  if (traditional) reading = { ...reading, text: simplified(reading.text) };
  if (markdown) reading = withoutMarkup(reading);
  reading = { ...reading, text: widen(reading.text) };
  return reading.text.includes(' ') ? without(reading, looseSpaces(reading.text)) : reading;
}

/** 涉  县, 合　计, 王　磊, 政 府 工 作 报 告: the characters of a cell or a line set apart so that it is as wide as others. */
const SPREAD = /^[\u3400-\u9fff](?: +[\u3400-\u9fff]){1,11}$/;

/** The reading of a cell or a line without blanks that only spread its characters. */
export function drawnTogether(reading: Reading): Reading {
  if (!SPREAD.test(reading.text)) return reading;
  return without(
    reading,
    Array.from(reading.text, (c, i) => (c === ' ' ? i : -1)).filter((i) => i >= 0),
  );
}
