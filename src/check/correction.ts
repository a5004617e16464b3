import { compare, revises } from '../store/store.js';
import type { Check, Raised, Year } from './checks.js';
import { before, type Said, significant } from './said.js';
import { groupBy, type Telling } from './tellings.js';
import { surface } from './wording.js';

/** Between a figure and the one that takes its place: “185.7亿元”应为“158.7亿元”. */
const REPLACED = /^[^。；\d]{0,4}(?:应(?:当)?为|应是|更正为|订正为|修正为|改为)[^。；]{0,24}$/;
/** What is corrected, before a figure that alone is told: 核销率应为. */
const SHOULD_BE = /([^，。；、“”]{2,8}?)(?:应(?:当)?为|应是|更正为|订正为|修正为)$/;

/** A figure that a text takes back, as another article printed it, and the one it puts there. */
interface Correction {
  wrong: Said;
  right: Said;
}

export const CORRECTION: Check = {
  name: 'correction',
  explanation: 'A correction in print: the figure that it takes back, where it was printed, and the one that it puts there.',
  severity: 'info',
  *inYear({ printed, said, corrects }: Year): Generator<Raised> {
    const texts = groupBy(printed, (one) => (corrects(one) ? String(one.article) : null));
    for (const [article, told] of texts) {
      const mine = told.sort((a, b) => a.start - b.start);
      const others = printed.filter((one) => String(one.article) !== article);
      const facts = said(mine);
      for (const [i, fact] of facts.entries()) {
        const found = replaced(fact, facts.slice(0, i), others, said) ?? alone(fact, others, said);
        if (found) yield raised(found);
      }
    }
  },
};

const quoted = (text: string) => text.replace(/\s/g, '');

/** The fact takes the place of one told before it in its sentence, which another article printed. */
function replaced(right: Said, earlier: readonly Said[], others: readonly Telling[], said: Year['said']): Correction | null {
  const old = earlier.findLast((one) => {
    if (one.sentence !== right.sentence || one.stand?.base !== right.stand?.base || one.kind !== right.kind) return false;
    const between = quoted(
      Array.from(right.quote)
        .slice(one.at + Array.from(one.text).length, right.at)
        .join(''),
    );
    return REPLACED.test(between);
  });
  if (!old || significant(old) < 2) return null;
  const printed = others.filter(({ decimal, unit }) => decimal === old.decimal && unit === old.unit);
  const [wrong] = said(printed).filter((one) => revises(right, one));
  return wrong ? { wrong, right } : null;
}

/** The fact is told alone, of what another article gives in other numbers under the same name. */
function alone(right: Said, others: readonly Telling[], said: Year['said']): Correction | null {
  const name = SHOULD_BE.exec(before(right))?.[1];
  if (!name) return null;
  const printed = others.filter(
    ({ indicator, kind, stand }) => indicator.endsWith(name) && kind === right.kind && compare(stand, right.stand) === 'apart',
  );
  const [wrong] = said(printed).filter((one) => revises(right, one));
  return wrong ? { wrong, right } : null;
}

function raised({ wrong, right }: Correction): Raised {
  return {
    facts: [wrong, right],
    verdict: 'revised',
    message: {
      en: `${right.path} corrects ${surface(wrong)} in ${wrong.path} to ${surface(right)}.`,
      zh: `${right.path}更正${wrong.path}：${surface(wrong)}应为${surface(right)}。`,
    },
  };
}
