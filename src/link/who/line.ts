import type { Lexicon } from '../../lexicon/lexicon.js';
import { type NameMention, recognizeNames } from '../../recognize/recognize.js';
import type { Sentence } from '../../tokenize/tokenize.js';
import { BARE_ZONES } from './zones.js';

/** A text and the names in it. */
export interface Line {
  text: string;
  names: readonly NameMention[];
}

/** A text that is no sentence of the story, its title or its publisher, with the names in it; `english` says how it is read. */
export function lineOf(text: string | null, lexicon: Lexicon, english = false): Line {
  if (!text) return { text: '', names: [] };
  return { text, names: recognizeNames({ ...sentenceOf({ text }), ...(english && { english }) }, lexicon, []) };
}

/** Such a text as a sentence before all others. */
export function sentenceOf({ text }: Pick<Line, 'text'>): Sentence {
  const block = { kind: 'heading' as const, start: 0, end: text.length };
  return { text, start: 0, end: text.length, offsets: null, block, blockIndex: -1, cell: null };
}

/** The shortest that a work is called by when its type goes with a name of its own: 世纪大道. */
const SHORTEST = 4;
const LONG_TYPE = /(?:水电站|核电站|变电站|特大桥|产业园|工业园|科技园|示范区|高速公路|抽水蓄能电站|生产线|体育场|停车场|污水处理厂)$/;

/**
 * A headline in which a work's name takes in the words before it (某镇斥资改造世纪大道) with the name cut to how the text has it; others as
 * they are.
 */
export function trimmed(line: Line, sentences: readonly Sentence[]): Line {
  if (!line.names.some(({ rule }) => WORKS.test(rule))) return line;
  const body = sentences.map(({ text }) => (text === line.text ? '' : text)).join('\n');
  return { ...line, names: line.names.map((name) => (WORKS.test(name.rule) ? cut(name, line.text, body) : name)) };
}
const WORKS = /^(?:project|road|zone|port)$/;

const BARE_ZONE = new RegExp(`^(?:${BARE_ZONES.source})$`);

function cut(name: NameMention, text: string, body: string): NameMention {
  const surface = text.slice(name.from, name.to);
  const least = SHORTEST + (LONG_TYPE.test(surface) ? 1 : 0);
  for (let from = 0; surface.length - from >= least; from++) {
    const rest = surface.slice(from);
    // 云岭|综合保税区: a type alone is no name
    if (from > 0 && BARE_ZONE.test(rest)) return name;
    if (from === 0 ? body.includes(surface) : standsIn(body, rest)) return from === 0 ? name : { ...name, from: name.from + from };
  }
  return name;
}

/** Whether a name stands in a text where a name may begin: after a mark or a particle. */
function standsIn(body: string, name: string): boolean {
  for (let at = body.indexOf(name); at >= 0; at = body.indexOf(name, at + name.length))
    if (at === 0 || !/[\p{Script=Han}A-Za-z](?<![在对为由和与的是将到从及])/u.test(body[at - 1]!)) return true;
  return false;
}
