import type { Check, Page, Raised } from './checks.js';
import { gap, intervalOf, ratio } from './interval.js';
import type { Said, Spot } from './said.js';
import { plain, surface } from './wording.js';

/** A share leads to its whole by these words: 占年度计划的, 占全部投资的比重. */
const OF = /占(?:到|了)?(?:全[市区县省国])?([^，。；、占]{0,14}?)(?:总数|总量|总额)?的?(?:比重|比例)?(?:分别)?(?:为|达到?|约|近|超过?)?$/;
/** Words for a whole and its unit that only lead on. */
const bare = (words: string) => words.replace(/\s|全部|全[市区县省国]|总|的|当年|本年/g, '');

/** Levels before the share, of the part's unit and time, whose words end in the whole's name; the nearest first. */
function wholesOf(page: Page, share: Spot, part: Spot, name: string): Spot[] {
  const words = bare(name);
  if (words.length < 2) return [];
  const named = new RegExp(`${escaped(words)}(?:总值|总额|额|为|达|约|共|完成|实现){0,2}$`);
  const fits = ({ to, from, stand, said }: Spot) =>
    to <= share.from &&
    share.from - to < 400 &&
    stand?.base === part.stand!.base &&
    stand.exact &&
    said?.measure === 'level' &&
    spans(said, part.said) &&
    named.test(bare(page.text.slice(Math.max(0, from - 24), from)));
  return page.figures.filter((spot) => spot !== part && fits(spot)).reverse();
}

/** The whole's time, where it is told, holds the part's. */
function spans(whole: Said, part: Said | null): boolean {
  if (!whole.period_start || !whole.period_end || !part?.period_end) return true;
  return part.period_end <= whole.period_end && (part.period_start ?? whole.period_start) >= whole.period_start;
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** The level right before the share: 出口… 12亿元, 占…; a rate of change may stand between. */
function partOf(page: Page, share: Spot): Spot | null {
  const start = Math.max(
    page.text.lastIndexOf('。', share.from),
    page.text.lastIndexOf('；', share.from),
    page.text.lastIndexOf('\n', share.from),
  );
  const inside = page.figures.filter(
    ({ from, to, said }) => from > start && to <= share.from && said?.measure === 'level' && said.kind !== 'percent',
  );
  const last = inside.at(-1);
  return last && page.text.slice(last.to, share.from).split(/[，,]/).length <= 3 ? last : null;
}

export const SHARES: Check = {
  name: 'share',
  explanation: 'A share that does not follow from the part and the whole stated beside it.',
  severity: 'error',
  *inPage(page: Page): Generator<Raised> {
    for (const share of page.figures) {
      const { stand, said, kind } = share;
      if (!stand || !said || said.measure !== 'share' || (kind !== 'percent' && kind !== 'ratio')) continue;
      const words = page.text.slice(Math.max(0, share.from - 28), share.from).replace(/\s/g, '');
      const of = OF.exec(words)?.[1];
      const part = partOf(page, share);
      if (of === undefined || !part?.stand || part.stand.low <= 0) continue;
      const scale = stand.base === '%' ? 100 : 1;
      const { low, high } = intervalOf(stand);
      const wholes = wholesOf(page, share, part, of);
      const apart = (whole: Spot) => {
        const by = ratio(intervalOf(part.stand!), intervalOf(whole.stand!));
        return gap({ low: by.low * scale, high: by.high * scale }, { low, high });
      };
      const slack = Math.max(stand.grain / 2, 0.02 * high * Number(!stand.exact)) + 1e-9;
      const [whole] = wholes;
      if (!whole?.stand || wholes.some((one) => apart(one) <= slack)) continue;
      const computed = ratio(intervalOf(part.stand), intervalOf(whole.stand));
      // a share far from what the two give was not told of these two
      const middle = (computed.low + computed.high) / 2;
      if (middle * scale > 2 * high || middle * scale < low / 2) continue;
      const facts = [said, part.said, whole.said].filter((fact): fact is Said => fact !== null);
      yield {
        facts,
        verdict: 'conflict',
        message: {
          en: `${surface(part)} of ${surface(whole)} is ${plain(middle * 100, 1)}%, not ${surface(share)}.`,
          zh: `${surface(part)}占${surface(whole)}的${plain(middle * 100, 1)}%，而非${surface(share)}。`,
        },
      };
    }
  },
};
