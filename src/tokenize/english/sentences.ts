import { trimmed } from '../trimmed.js';

/** Abbreviations behind which no sentence ends, whatever follows. */
const NEVER =
  /(?:^|[\s("“(])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Gov|Sen|St|No|Nos|vs|approx|est|sq|cu|Fig|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|e\.g|i\.e|cf)$/;
/** Abbreviations behind which one ends where the next word opens one. */
const MAYBE = /(?:^|[\s("“(])(?:Inc|Ltd|Co|Corp|Jr|Sr|etc|U\.S|U\.K|U\.N|a\.m|p\.m|[A-Z](?:\.[A-Z])*)$/;
const OPENER =
  /^["“'‘(]?(?:The|It|In|This|He|She|A|An|As|By|At|On|Its|Of|From|For|With|These|They|That|There|But|And|Since|While|To|During|According|Meanwhile|Last|More|So|Under)\b/;
const CLOSERS = '”’"\')]';

/** Cuts an English text into sentences: half-open [from, to) without the blanks between. Linear. */
export function cutEnglish(text: string): [number, number][] {
  const out: [number, number][] = [];
  let from = 0;
  const push = (to: number) => {
    const span = trimmed(text, from, to);
    if (span) out.push(span);
    from = to;
  };
  for (const { 0: mark, index } of text.matchAll(/[.!?。！？]/g)) {
    if (index < from) continue;
    let to = index + 1;
    while (to < text.length && (CLOSERS.includes(text[to]!) || /[.!?]/.test(text[to]!))) to++;
    if (to < text.length && text[to] !== ' ' && !/[。！？]/.test(mark)) continue;
    const rest = text.slice(to, to + 24).trimStart();
    if (rest !== '' && mark === '.' && !/^["“‘'(]*[\p{Lu}\d$¥€£•-]/u.test(rest)) continue;
    if (mark === '.' && to === index + 1) {
      const before = text.slice(Math.max(0, index - 12), index);
      if (NEVER.test(before)) continue;
      if (MAYBE.test(before) && !OPENER.test(rest)) continue;
      // 1. First item
      if (/^\s*\d{1,2}$/.test(text.slice(from, index))) continue;
    }
    push(to);
  }
  push(text.length);
  return out;
}
