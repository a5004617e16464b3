import type { Check, Page, Raised } from './checks.js';
import type { Said } from './said.js';
import { surface } from './wording.js';

/** Scores and ranks of one list: facts of different entities under the same indicator. */
function byEntity(facts: readonly Said[], wanted: (one: Said) => boolean): Map<string, Said> {
  const found = new Map<string, Said>();
  for (const one of facts) if (one.entity_id && wanted(one) && !found.has(one.entity_id)) found.set(one.entity_id, one);
  return found;
}

const isScore = ({ indicator, kind, measure }: Said) =>
  measure === 'level' && (kind === 'score' || /得分$|总分$/.test(indicator ?? '')) && !/满分/.test(indicator ?? '');
const isRank = ({ indicator, kind, value }: Said) =>
  (kind === 'rank' || /名次$|排名$|位次$/.test(indicator ?? '')) && value !== null && Number.isInteger(value) && value > 0 && value < 400;
const isStars = ({ text }: Said) => /^★+$/.test(text.trim());
const name = ({ entity }: Said) => entity ?? '';

/** Lists of the page: facts under one indicator, of a table or of a sentence. */
function lists(facts: readonly Said[], wanted: (one: Said) => boolean): Map<string, Map<string, Said>> {
  const names = new Set(facts.filter(wanted).map(({ indicator, rule }) => `${rule === 'table-cell' ? 'table' : 'text'} ${indicator}`));
  return new Map(
    [...names].map((key) => [
      key,
      byEntity(facts, (one) => wanted(one) && `${one.rule === 'table-cell' ? 'table' : 'text'} ${one.indicator}` === key),
    ]),
  );
}

/** Pairs of entities whose order by `better` is not that of their scores; of more than two at odds with a third, that one is named once. */
function* against(
  scores: Map<string, Said>,
  order: Map<string, Said>,
  better: (a: Said, b: Said) => boolean,
): Generator<[Said, Said, Said, Said]> {
  const both = [...order.keys()].filter((id) => scores.has(id));
  for (const a of both)
    for (const b of both)
      if (a !== b && better(order.get(a)!, order.get(b)!) && scores.get(a)!.value! < scores.get(b)!.value! - 1e-9)
        yield [order.get(a)!, order.get(b)!, scores.get(a)!, scores.get(b)!];
}

/** A score and its order stand in the same row: a rank counts for the score column that it is next to. */
function near(one: Map<string, Said>, other: Map<string, Said>): boolean {
  const both = [...one.keys()].filter((id) => other.has(id));
  return both.length >= 2 && both.every((id) => Math.abs(one.get(id)!.start - other.get(id)!.start) < 60);
}

export const RANKS: Check = {
  name: 'rank-order',
  explanation: 'A list in which a better rank has the lower score.',
  severity: 'error',
  *inPage({ facts }: Page): Generator<Raised> {
    for (const [key, ranks] of lists(facts, isRank)) {
      // 一季度名次 beside 得分 of the half year
      if (/季度|上[月年期]|去年|上半年|前/.test(key.replace(/^\w+ /, ''))) continue;
      for (const [, scores] of lists(facts, isScore)) {
        if (!near(ranks, scores)) continue;
        for (const [a, b, x, y] of against(scores, ranks, (p, q) => p.value! < q.value!))
          yield {
            facts: [x, y, a, b],
            verdict: 'conflict',
            message: {
              en: `${name(a)} ranks ${surface(a)} with ${surface(x)}, before ${name(b)} (${surface(b)}) with ${surface(y)}.`,
              zh: `${name(a)}${surface(x)}排名${surface(a)}，却在${surface(y)}的${name(b)}（${surface(b)}）之前。`,
            },
          };
      }
    }
  },
};

export const STARS: Check = {
  name: 'stars',
  explanation: 'A list in which more stars go with the lower score: stars follow the score.',
  severity: 'warning',
  *inPage({ facts }: Page): Generator<Raised> {
    for (const [, stars] of lists(facts, isStars))
      for (const [, scores] of lists(facts, isScore)) {
        if (!near(stars, scores)) continue;
        const odd = new Map<Said, Raised & { count: number }>();
        for (const [a, b, x, y] of against(scores, stars, (p, q) => p.text.trim().length > q.text.trim().length)) {
          const seen = odd.get(b);
          if (seen) seen.count++;
          else
            odd.set(b, {
              count: 1,
              facts: [y, b, x, a],
              message: {
                en: `${name(b)} has ${surface(b)} with ${surface(y)}, ${name(a)} ${surface(a)} with ${surface(x)}.`,
                zh: `${name(b)}${surface(y)}得${surface(b)}，${name(a)}${surface(x)}得${surface(a)}。`,
              },
            });
        }
        for (const { facts: at, message } of odd.values()) yield { facts: at, verdict: 'conflict', message };
      }
  },
};
