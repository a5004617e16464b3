import { wordTags } from '../../tokenize/tokenize.js';
import type { Label } from '../label/label.js';
import type { Chain, Draft, Site } from '../rule.js';
import type { Scene } from '../scene.js';
import { englishLabel, indicatorNamed, labelOfFound, renamed } from './label.js';
import { scopeNamed } from './narrowing.js';
import { EMPTY, known, piecesOf } from './wording.js';

/** Chunks that a clause begins after. */
const OUTSIDE = new Set([...',;:.()F%R"']);
/** Small words that open a clause. */
const OPENS = /^(?:that|which|who|if|because|since|although|though|whether|where|when|after|before|but|so|then)$/i;

const INSIDE = /\b(?:the|other|these|those|its|their|all|top|first|in|across|among|of) $/i;

/** The stretch of words before chunk `at` that its verb says something of: back to the beginning of its clause. Empty where nothing stands there. */
export function subjectWords({ chunks, symbols, text }: Scene, at: number): { first: number; last: number } {
  let first = at;
  const standsIn = (i: number) =>
    symbols[i] === 'x' && /[oift]/.test(symbols[i + 1] ?? '') && /^th(?:at|ose)$/i.test(text.slice(chunks[i]!.from, chunks[i]!.to));
  const opens = (i: number) => symbols[i] === 'x' && !standsIn(i) && OPENS.test(text.slice(chunks[i]!.from, chunks[i]!.to));
  // trade between China and the other five countries: a number inside a name
  const inside = (i: number) =>
    symbols[i] === 'F' &&
    chunks[i]!.figure!.quantity.kind === 'count' &&
    INSIDE.test(text.slice(Math.max(0, chunks[i]!.from - 12), chunks[i]!.from));
  while (first > 0 && (!OUTSIDE.has(symbols[first - 1]!) || inside(first - 1)) && !opens(first - 1)) first--;
  // Periods and small words at the head are no part of it.
  while (first < at && /[PTbtfaixo_]/.test(symbols[first]!) && chunks[first] && !standsIn(first)) {
    if (/[io]/.test(symbols[first]!) && !/[P]/.test(symbols[first + 1] ?? '')) {
      if (symbols[first + 1] === 'E' || symbols[first + 1] === 'N') break;
    }
    first++;
  }
  return { first, last: at };
}

/** Kinds of firms: what they contribute is told of what was measured before. */
export const ACTORS = /^(?:民营企业|国有企业|外商投资企业|中小企业|小微企业|企业|外贸企业)$/;
const TURNOVER = /^(?:进出口额|出口额|进口额|投资|固定资产投资|营业收入|销售额|工业增加值|规模以上工业增加值|地区生产总值|税收收入)$/;

/** Private enterprises contributed 268 billion yuan: of the trade told before, with who did it as its scope. */
function actedOn(found: Label | null, chain: Chain, kind: string): Label | null {
  if (!found || !ACTORS.test(found.name) || !chain.label || !TURNOVER.test(chain.label.name) || kind === 'count') return found;
  return { ...chain.label, scope: found.name, text: found.text };
}

/** The label in what stands before chunk `at`, its clause's verb: Foreign trade with ASEAN|reached; of words that stand for a name (that of, the figure) the name. */
export function labelOfSubject(site: Pick<Site, 'scene' | 'chain' | 'figure'>, at: number): Label | null {
  return actedOn(subjectNamed(site, at), site.chain, site.figure.quantity.kind);
}

function subjectNamed({ scene, chain, figure }: Pick<Site, 'scene' | 'chain' | 'figure'>, at: number): Label | null {
  const { chunks, symbols, text } = scene;
  const listed = enumerated(scene, at);
  if (listed) return listed;
  let { first, last } = subjectWords(scene, at);
  // expects its use of foreign capital to exceed: what is meant stands behind the word of intention.
  for (let i = at - 2; i > first; i--)
    if (symbols[i] === 'T' && /N/.test(symbols.slice(i + 1, at))) {
      first = i + 1;
      break;
    }
  // Prices, excluding housing, dropped: an exception between commas
  if (symbols[first - 1] === ',' && first > 1 && /^(?:excluding|except|including|excl)\b/i.test(text.slice(chunks[first]?.from ?? 0)))
    ({ first, last } = subjectWords(scene, first - 1));
  // Exports, which rose 5 percent, …: the name stands before the comma.
  const words = last > first ? text.slice(chunks[first]!.from, chunks[last - 1]!.to) : '';
  if (/^(?:which|that|it|who|and|also|both)?$/i.test(words.trim()) && /[,x]/.test(symbols[first - 1] ?? '') && first > 1) {
    let end = first - 1;
    while (end > 0 && /[,x]/.test(symbols[end - 1]!)) end--;
    ({ first, last } = subjectWords(scene, end));
    if (first >= last) return null;
  }
  const before = meant(words, chain.recent, scene, figure.quantity.kind) ?? null;
  if (before) return before;
  // GDP of Longkou, Shandong, in 2019 was: what stands between commas and names no thing of its own is passed over.
  for (let edge = edgeOf(symbols, first); edge > 1 && symbols[edge - 1] === ',' && /^[PEoix_,]*$/.test(symbols.slice(edge, at)); ) {
    ({ first } = subjectWords(scene, edge - 1));
    edge = edgeOf(symbols, first);
  }
  // Southwest China, neighboring Jiaozhou: words right before a name go with it.
  const names = chunks
    .slice(first, last)
    .filter(
      (chunk, i) => /[NGg]/.test(chunk.symbol) && symbols[first + i + 1] !== 'E' && /\p{L}{3}/u.test(text.slice(chunk.from, chunk.to)),
    );
  if (names.length === 0) return null;
  const from = names[0]!.from;
  const to = names.at(-1)!.to;
  // added value of industrial enterprises above designated size: one wording over several chunks, that begins with the head of the name.
  const pieces = chunks
    .slice(first, last)
    .flatMap(({ symbol, from: start, to: stop }) => (/[NGgoiawhlt]/.test(symbol) ? piecesOf(text.slice(start, stop), start) : []));
  const whole = known(pieces).find((row) => row.from < names[0]!.to && row.to > names[0]!.to);
  if (whole) return labelOfFound(scene, pieces, whole);
  for (const chunk of names) {
    const words = text.slice(chunk.from, chunk.to);
    // International and regional cargo: an adjective alone is no name.
    if (!says(words) || (chunk !== names.at(-1) && /^\p{L}+$/u.test(words) && wordTags(words.toLowerCase()).includes('Adjective')))
      continue;
    const found = englishLabel(scene, chunk.from, chunk.to, { head: chunk !== names.at(-1) });
    if (found) return found;
  }
  return englishLabel(scene, from, to);
}

/** Where the clause of chunk `at` begins. */
function edgeOf(symbols: string, at: number): number {
  let edge = at;
  while (edge > 0 && !OUTSIDE.has(symbols[edge - 1]!)) edge--;
  return edge;
}

/** Production of steel, cement and glass|rose: a row that one head opens. */
function enumerated(scene: Scene, at: number): Label | null {
  const match = /(?:^|[,;:.x)P])(N(?:oN(?:,N)+|(?:,N){2,}),?aN)$/.exec(scene.symbols.slice(Math.max(0, at - 16), at));
  const head = match && scene.chunks[at - match[1]!.length];
  return head && says(scene.text.slice(head.from, head.to)) ? englishLabel(scene, head.from, head.to) : null;
}

const THAT = /^(?:and )?(?:that|those) (of|in|for|from|with|to|on) (?:the )?(.+?) ?$/i;
const COUNTED_ALREADY =
  /^(?:and )?(?:the|this|that|its|their)? ?(?:total |overall |combined |annual )?(?:figures?|numbers?|total|sum|amount|value|volume|rate|ratio|proportion|percentage|share|latter)$/i;

/** What words that stand for a name mean: that of rural residents, the figure, the number. Null where they stand for none. */
function meant(words: string, recent: readonly Draft[], { chunks }: Scene, kind: string): Label | null {
  const plain = words.trim();
  const that = THAT.exec(plain);
  if (!that && !COUNTED_ALREADY.test(plain)) return null;
  const alike = recent.findLast(
    ({ label, k, measure }) => label && (measure === 'level' || kind === 'percent') && chunks[k]?.figure?.quantity.kind === kind,
  );
  const last = (alike ?? recent.findLast(({ label }) => label !== null))?.label;
  if (!last) return null;
  if (!that) return last;
  const named = indicatorNamed(last.text.replace(/ (?:of|in|for) (?:the )?[\w -]+$/, ` of ${that[2]}`));
  if (named && named !== last.name) return renamed({ ...last, text: `${last.text.split(/ of /)[0]} of ${that[2]}` }, named);
  return { ...last, scope: scopeNamed(that[2]!) };
}

/** Heads that leave it to what an of ties to them: the number of firms, the value of exports. */
const says = (words: string): boolean =>
  !words
    .split(/[\s-]+/)
    .every(
      (word) =>
        word === '' ||
        EMPTY.test(word) ||
        /^(?:total|proportion|share|output|scale|stock|sum|rate|pace|speed|quantity|ratio|one)$/i.test(word),
    );
