import { trimmed } from './trimmed.js';

/** What may still belong to a sentence after its mark: closing quotes and brackets. An ASCII quote closes where one is open. */
const CLOSERS = '”’」』）)】》〉］]';
const MARKS = '。！？!?…';

const MARK = /[。！？!?…."]/g;

/** Where the first mark from `from` on stands; the text's length where there is none. */
function nextMark(text: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.exec(text)?.index ?? text.length;
}

/** Cuts a reading into sentences: half-open [from, to) without the spaces between. 。！？…… end one, ； does not, nor does a point in a number. */
export function cutSentences(text: string): [number, number][] {
  const out: [number, number][] = [];
  let from = 0;
  const push = (to: number) => {
    const span = trimmed(text, from, to);
    if (span) out.push(span);
    from = to;
  };
  let quoted = false;
  for (let i = nextMark(text, 0); i < text.length; i = nextMark(text, i + 1)) {
    const c = text[i]!;
    if (c === '"') quoted = !quoted;
    if (c === '.' ? !isFullStop(text, i) : !MARKS.includes(c)) continue;
    let to = i + 1;
    while (to < text.length && MARKS.includes(text[to]!)) to++;
    const marked = to;
    while (to < text.length && (CLOSERS.includes(text[to]!) || (quoted && text[to] === '"'))) if (text[to++] === '"') quoted = false;
    // A blank before a closing quote is the page's.
    if (text[to] === ' ' && (text[to + 1] === '”' || text[to + 1] === '』')) to += 2;
    const next = text[to];
    i = to - 1;
    // …… inside a sentence leaves something out; 《…？》 and “…！”的 go on.
    if (c === '…' && marked === to && next !== undefined && !/[“「『 ]/.test(next)) continue;
    if (next !== undefined && /[，、；：,;）)》]/.test(next)) continue;
    if (marked < to && /[》〉]/.test(text[marked]!)) continue;
    if (marked < to && next !== undefined && /[的等是之和与及]/.test(next)) continue;
    push(to);
  }
  push(text.length);
  return out;
}

const SHORT =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Inc|Ltd|Co|Corp|No|vs|etc|approx|St|Jr|Sr|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)|\b[A-Za-z]|\d)$/;

/** An ASCII point ends a Chinese clause at the end of the text or before a blank, and an English sentence before a capital; never inside 3.5 or U.S. */
function isFullStop(text: string, at: number): boolean {
  const before = text[at - 1];
  const after = text[at + 1];
  if (before === undefined || before === '.') return false;
  const chinese = before >= '\u3400' && before <= '\u9fff';
  if (chinese) return after === undefined || after === ' ' || CLOSERS.includes(after) || after === '"';
  if (after !== ' ' && !(after !== undefined && `${CLOSERS}"'`.includes(after))) return false;
  const word = text.slice(Math.max(0, at - 6), at);
  if (SHORT.test(word) && !/\d$/.test(word)) return false;
  // Chinese goes on behind an English sentence.
  if (after === ' ' && /[\u3400-\u9fff]/.test(text[at + 2] ?? '') && /[a-z]+ [a-z]+$/.test(text.slice(Math.max(0, at - 24), at)))
    return true;
  return /^[ ”"')]+[A-Z“"'\d]/.test(text.slice(at + 1, at + 6));
}
