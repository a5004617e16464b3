import type { NameMention } from '../../recognize/recognize.js';
import type { Sentence } from '../../tokenize/tokenize.js';

/** How often an ordinary word must stand where companies do. */
const OFTEN = 2;

/** How a company is told by what stands around its name, which goods may have as well: 废钢报3000元, 废钢毛利率. */
const BY_PLACE = /^company_(?:ordinary|matter|act|quote|office|holding|kind|fellow)$/;
/** What goods are told of, right behind their name, and no company. */
const OF_GOODS =
  /^(?:[（(][^（()）]{1,8}[）)])?的?(?:市场|现货|期货|平均|出厂|批发|零售|收购|进口|出口)*(?:价格(?!优势|战|策略|体系|政策)|均价|售价|价(?=[从由在已也是为上下跌涨每，])|贸易商|经销商)/;
const FORM = /^(?:集团|股份|公司|控股)/;

/** Whether the story tells of `surface` as of goods: 废铜的价格, and nowhere as of a firm (废铜集团). */
function isGoods(surface: string, sentences: readonly Sentence[]): boolean {
  let goods = false;
  for (const { text } of sentences)
    for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) {
      const behind = text.slice(at + surface.length, at + surface.length + 24);
      if (FORM.test(behind)) return false;
      goods ||= OF_GOODS.test(behind);
    }
  return goods;
}

/**
 * The names without companies that only one place of the story takes for one, and without goods, which have prices: a name made of ordinary words counts where the headline has
 * it, where it stands as a company again, or with a stock code. `names[i]` belongs to `sentences[i]`. Pure; linear in the story.
 */
export function confirmedNames(title: string, sentences: readonly Sentence[], names: readonly NameMention[][]): readonly NameMention[][] {
  if (!names.some((list) => list.some(({ rule }) => BY_PLACE.test(rule)))) return names;
  const counts = new Map<string, number>();
  const surfaceOf = (i: number, { from, to }: NameMention) => sentences[i]!.text.slice(from, to);
  const heading =
    title +
    sentences
      .filter(({ block }) => block.kind === 'heading')
      .map(({ text }) => text)
      .join('\n');
  names.forEach((list, i) => {
    for (const name of list) {
      if (!name.rule.startsWith('company_')) continue;
      const surface = surfaceOf(i, name);
      const sure = name.rule !== 'company_ordinary' || heading.includes(surface);
      counts.set(surface, (counts.get(surface) ?? 0) + (sure ? OFTEN : 1));
    }
  });
  const goods = new Set([...counts.keys()].filter((surface) => isGoods(surface, sentences)));
  return names.map((list, i) =>
    list.filter((name) => {
      const surface = surfaceOf(i, name);
      if (BY_PLACE.test(name.rule) && goods.has(surface)) return false;
      return name.rule !== 'company_ordinary' || (counts.get(surface) ?? 0) >= OFTEN;
    }),
  );
}
