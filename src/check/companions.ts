import { compare } from '../store/store.js';
import type { Check, Raised, Year } from './checks.js';
import { kinship, likeness } from './likeness.js';
import { type Said, significant } from './said.js';
import { groupBy, nested, type Telling } from './tellings.js';
import { sayings, subjectOf, surface } from './wording.js';

/** Further apart, two figures are of two things. */
const TIMES = 2;
/** So many articles that tell one figure are looked at. */
const MOST = 8;

const counts = ({ measure, stand, kind, decimal }: Telling) =>
  measure === 'level' && stand !== null && decimal !== null && kind !== 'duration' && kind !== 'rank';

export const COMPANIONS: Check = {
  name: 'companion',
  explanation:
    'Two sentences on one entity and time that give an equal figure of the same thing, and beside it figures in one unit that differ (63期研修班、4800余人次 and 63个研修班、4300余人次).',
  severity: 'warning',
  *inYear({ tellings, said, oneVoice, corrects }: Year): Generator<Raised> {
    const all = tellings.filter((one) => counts(one) && !corrects(one));
    const sentences = groupBy(all, ({ sentence }) => String(sentence));
    const equal = groupBy(all, (one) => (significant(one) >= 2 && one.stand!.exact ? `${one.decimal} ${one.kind}` : null));
    const seen = new Set<string>();
    for (const group of equal.values())
      for (const [i, a] of group.slice(0, MOST).entries())
        for (const b of group.slice(i + 1, MOST)) {
          const pair = `${a.sentence} ${b.sentence}`;
          if (a.article === b.article || !nested(a, b) || seen.has(pair)) continue;
          seen.add(pair);
          const found = apart(sentences.get(String(a.sentence))!, sentences.get(String(b.sentence))!, [a, b]);
          if (!found || oneVoice(a, b)) continue;
          const facts = said([...found, a, b]);
          const [x, y, p, q] = facts;
          if (!x || !y || !p || !q || likeness(p, q) === 0 || kinship(x, y) < 2) continue;
          yield raised([x, y], [p, q]);
        }
  },
};

/** Of the two sentences figures in one unit, one of it in each, told behind the equal ones, that cannot both hold. */
function apart(one: readonly Telling[], other: readonly Telling[], [a, b]: [Telling, Telling]): [Telling, Telling] | null {
  const units = groupBy(one, unitOf);
  const others = groupBy(other, unitOf);
  for (const [unit, mine] of units) {
    const theirs = others.get(unit);
    const [x, y] = [mine[0]!, theirs?.[0]];
    if (!y || mine.length > 1 || theirs!.length > 1 || x === a || y === b || x.start < a.start || y.start < b.start) continue;
    if (x.claim === y.claim || !nested(x, y) || compare(x.stand, y.stand) !== 'apart') continue;
    const times = x.stand!.low / y.stand!.low;
    if (times < TIMES && times > 1 / TIMES) return [x, y];
  }
  return null;
}

const unitOf = ({ stand, kind }: Telling) => `${stand!.base} ${kind}`;

function raised(facts: [Said, Said], [p, q]: [Said, Said]): Raised {
  const [of, told] = [subjectOf(facts[0]), sayings(facts)];
  return {
    facts: [...facts, p, q],
    verdict: 'conflict',
    message: {
      en: `${of.en}: ${told.en}, though both give ${surface(p)} ${p.indicator ?? ''} beside it.`,
      zh: `${of.zh}：${told.zh}；而两文所说的${p.indicator ?? ''}同为${surface(p)}。`,
    },
  };
}
