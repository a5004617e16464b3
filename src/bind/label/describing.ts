import { BEING_VERBS, NOUNS } from '../../lexicon/lexicon.js';
import { chunkAt, type Scene, textBefore, tokensIn } from '../scene.js';
import { nounAfter } from './noun.js';

/** Counts that are of no things: how often, how long a way, and people, of whom a verb says what they do. */
const NO_THINGS = /^(?:次|遍|趟|回|步|人|人次|人份|户|户次|票|分|页|例|岁|国|代|年度|声|句|下|家人)$/;
/** What such a clause is made of: anything but the marks that end it. */
const IN_CLAUSE = /[^,;:.()_d]/;
/** A clause that describes is no longer. */
const LONGEST_CLAUSE = 44;
/** Prepositions that open one: 由…组成的, 从…驶来的. */
const OPENS_BY = /^(?:由|从|在|用|以|被|让|像|为|对|把|将|向|给|因|于|自|经|按)$/;

/** Whether the words right behind the count at chunk `k` open with a verb, a preposition or an adverb. */
function opensClause(scene: Scene, k: number): boolean {
  const at = scene.chunks[k]!.to;
  const [first, second] = tokensIn(scene, at, at + 8).filter(({ from }) => from >= at);
  if (!first || first.from !== at || NOUNS.has(first.text) || BEING_VERBS.has(first.text) || first.text === '是') return false;
  // 两家获得了订单: it has happened, and describes nothing
  if (second && /^(?:了|起来|下来)$/.test(second.text)) return false;
  if (/^d$/.test(first.tag)) return first.text !== '的' && !!second && /^[vdapx]/.test(second.tag);
  return (
    first.tag === 'v' ||
    (first.tag === 'p' && OPENS_BY.test(first.text)) ||
    (first.tag === 'x' && /^\p{Script=Han}[着上满有]$/u.test(first.text))
  );
}

/** Words for those that were told of before. */
const POINTED = /(?:[这那前后]|其中)$/;

/** Whether at most one word stands between the count at chunk `k` and the next figure. */
const followedByFigure = ({ symbols }: Scene, k: number): boolean => /^[LMa]?[F%]/.test(symbols.slice(k + 1));

/** The chunk of the 的 that closes the clause which describes what is counted at chunk `k`; -1 where none does. */
function clauseEnd(scene: Scene, k: number): number {
  const { quantity } = scene.chunks[k]!.figure ?? {};
  if (quantity?.kind !== 'count' || !quantity.unit || NO_THINGS.test(quantity.unit) || !opensClause(scene, k)) return -1;
  // 前三处用于…的, 四县超300户…的: those are told of, and 超 is of the next figure
  if (POINTED.test(textBefore(scene.text, scene.chunks[k]!.from, 2)) || followedByFigure(scene, k)) return -1;
  let i = k + 1;
  while (i < scene.chunks.length && IN_CLAUSE.test(scene.symbols[i]!)) i++;
  if (scene.symbols[i] !== 'd' || scene.chunks[i]!.from - scene.chunks[k]!.to > LONGEST_CLAUSE) return -1;
  return /^[NE"]/.test(scene.symbols.slice(i + 1)) ? i : -1;
}

/** Where the clause ends that the count at chunk `k` stands in, and that describes one thing: 一支由六个部门组成|的队伍; -1 elsewhere. */
export function clauseAround(scene: Scene, k: number): number {
  for (let i = k - 1; i >= 0 && IN_CLAUSE.test(scene.symbols[i]!); i--) {
    const end = scene.chunks[i]!.figure?.quantity.value === 1 ? clauseEnd(scene, i) : -1;
    if (end > k) return scene.chunks[end]!.from;
  }
  return -1;
}

/**
 * What is counted at chunk `k` where a clause that describes it stands between, whatever that holds: 一支由六个部门组成的|队伍, 一艘满载300个集装箱的|货轮.
 * Null where none does.
 */
export function describedBehind(scene: Scene, k: number): ReturnType<typeof nounAfter> {
  const i = clauseEnd(scene, k);
  if (i < 0) return null;
  const noun = nounAfter(scene, i);
  if (!noun) return null;
  // 的 behind 的: what the second describes
  const more = chunkAt(scene, noun.to);
  return scene.symbols[more] === 'd' && scene.chunks[more]!.from === noun.to && scene.chunks[k]!.figure!.quantity.value === 1
    ? (nounAfter(scene, more) ?? noun)
    : noun;
}
