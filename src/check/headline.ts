import { compare } from '../store/store.js';
import type { Check, Page, Raised } from './checks.js';
import { digitSlip, scaleSlip } from './digits.js';
import { significant } from './said.js';
import { plain, surface } from './wording.js';

export const HEADLINE: Check = {
  name: 'headline',
  explanation:
    'A figure of the headline that the text gives nowhere, while it gives one that a slip of the finger or of the scale sets apart.',
  severity: 'error',
  *inPage({ title, text, figures }: Page): Generator<Raised> {
    if (!title) return;
    const at = text.indexOf(title);
    if (at < 0) return;
    const [heads, body] = [figures.filter(({ to }) => to <= at + title.length), figures.filter(({ from }) => from >= at + title.length)];
    for (const head of heads) {
      if (!head.stand?.exact || !head.said || significant(head) < 2) continue;
      const alike = body.filter(({ kind, stand }) => stand && kind === head.kind);
      if (alike.some(({ stand }) => compare(stand, head.stand) === 'agree')) continue;
      const slipped = alike.find(
        (spot) =>
          spot.stand!.exact && spot.said && ((significant(head) >= 3 && digitSlip(head, spot) !== null) || scaleSlip(head, spot) !== 0),
      );
      if (!slipped?.said) continue;
      const by = scaleSlip(head, slipped);
      const times = plain(10 ** Math.abs(by));
      const [en, zh] = by === 0 ? ['a slip of one digit apart', '只差一处数字'] : [`${times} times apart`, `相差${times}倍`];
      yield {
        facts: [head.said, slipped.said],
        verdict: 'conflict',
        message: {
          en: `The headline says ${surface(head)}, the text ${surface(slipped)}: ${en}.`,
          zh: `标题作${surface(head)}，正文作${surface(slipped)}，${zh}。`,
        },
      };
    }
  },
};
