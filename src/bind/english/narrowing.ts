import { ENGLISH_SCOPES } from '../../lexicon/lexicon.js';
import type { Scene } from '../scene.js';
import { EMPTY, type Found, type Piece } from './wording.js';

/** What narrows a name that the table knows, and the stretch of both: exports|of lithium batteries, high-tech|exports, trade|with ASEAN. */
interface Narrowing {
  scope: string | null;
  from: number;
  to: number;
}

/** Words before a name that are no part of it: verbs, small words, adverbs. */
const APART =
  /^(?:is|are|was|were|be|been|being|has|have|had|do|does|did|that|which|who|where|when|what|in|on|at|of|to|for|from|with|by|as|than|and|or|but|if|so|not|no|s|also|it|they|we|he|she|i|you|there|here|including|reached|recorded|achieved|realized|posted|saw|completed|signed|built|made|provided|provide|provides|offered|offer|offers|employs|employ|received|attracted|help|helped|helping|created|create|one|two|three|four|five|six|seven|eight|nine|ten|of|many|several|most|me|him|them|us|lower|higher|better|faster|regular)$|ly$|[a-z]ed$/;
/** Things of which a name is told without being narrowed. */
const WHOLE =
  /^(?:(?:the|its|this|their|our) )?(?:whole |entire )?(?:city|province|county|district|region|zone|country|nation|company|group|port|airport|park|town|township|village|area|municipality|prefecture|year|month|quarter|period|project|projects|total|society|enterprise|firm|university|first|second|same)(?:'s|’s)?$/i;
const MEMBERS = /^(?:member )?(?:states|countries|nations|economies|members)\b/i;
const TRADE = /^(?:进出口额|出口额|进口额|服务贸易额|进出口量|出口量|进口量|跨境电商进出口额)$/;
const COMES = /^(?:进口额|营业收入|收入|接待游客|入境游客|旅游收入|订单)$/;
const IN_PART = /\b(?:areas?|sectors?|industry|industries|regions?|markets?|fields?)$/i;

/** The informative words directly before a name in its own words. */
function wordsBefore(text: string, pieces: readonly Piece[], found: Found): Piece[] {
  const out: Piece[] = [];
  for (let i = pieces.findIndex(({ from }) => from === found.from) - 1; i >= 0 && out.length < 3; i--) {
    const piece = pieces[i]!;
    const word = text.slice(piece.from, piece.to);
    const gap = text.slice(piece.to, out[0]?.from ?? found.from);
    if (APART.test(word.toLowerCase()) || EMPTY.test(word) || /^\d/.test(word) || /['’]s$/.test(word) || !/^[ -]$/.test(gap)) break;
    out.unshift(piece);
  }
  return out;
}

/** The words behind a name that a preposition ties to it. */
function wordsBehind({ chunks, symbols, text }: Scene, found: Found): { scope: string; to: number } | null {
  const at = chunks.findIndex(({ from, to }) => from < found.to && found.to <= to);
  if (at < 0 || chunks[at]!.to !== found.to) return null;
  const join = chunks[at + 1];
  const next = chunks[at + 2];
  if (!join || !next || !'owtfi'.includes(join.symbol)) return null;
  const preposition = text.slice(join.from, join.to).toLowerCase();
  const trade = TRADE.test(found.name);
  if (next.symbol === 'E') {
    const { entity, role } = next.entity!;
    // with SCO member states: the countries of an organisation
    const members = symbols[at + 3] === 'N' ? MEMBERS.exec(text.slice(chunks[at + 3]!.from, chunks[at + 3]!.to)) : null;
    const other = `${entity.name}${members ? '国家' : ''}`;
    const to = members ? chunks[at + 3]!.from + members[0].length : next.to;
    const listed = ENGLISH_SCOPES.get(text.slice(next.from, to).toLowerCase());
    if (listed && trade) return { scope: listed, to };
    if (preposition === 'with' && trade) return { scope: `与${other}`, to };
    if (preposition === 'to' && trade) return { scope: `对${other}`, to };
    if (preposition === 'from' && COMES.test(found.name) && role) return { scope: `自${entity.name}`, to: next.to };
    return null;
  }
  if (next.symbol !== 'N') return null;
  let last = at + 2;
  if (symbols[last + 1] === 'a' && symbols[last + 2] === 'N' && !/[VUDudPT]/.test(symbols[last + 3] ?? 'V') === false) last += 2;
  const words = text.slice(next.from, chunks[last]!.to).replace(/^(?:the|its|their|all) /i, '');
  if (WHOLE.test(words) || !/\p{L}{3}/u.test(words)) return null;
  const fits =
    preposition === 'of' ||
    (preposition === 'with' && trade) ||
    (preposition === 'to' && trade) ||
    (preposition === 'from' && COMES.test(found.name)) ||
    (preposition === 'in' && IN_PART.test(words));
  return fits ? { scope: scopeNamed(words), to: chunks[last]!.to } : null;
}

/** The Chinese name of what narrows, where the table has one. */
export const scopeNamed = (words: string): string => ENGLISH_SCOPES.get(words.toLowerCase()) ?? words;

/** What narrows `found`, a name of the table among `pieces`. */
export function narrowing(scene: Scene, pieces: readonly Piece[], found: Found): Narrowing {
  const { text } = scene;
  const before = wordsBefore(text, pieces, found);
  const behind = wordsBehind(scene, found);
  const from = before[0]?.from ?? found.from;
  const lead = before.length > 0 ? scopeNamed(text.slice(from, before.at(-1)!.to)) : null;
  const scope = lead && behind ? `${lead}, ${behind.scope}` : (lead ?? behind?.scope ?? null);
  return { scope, from, to: behind?.to ?? found.to };
}
