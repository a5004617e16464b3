import type { PeriodExpression, PeriodMention } from '../../recognize/recognize.js';

/** Words for a year told by another: that one, the one after it. */
const THAT_YEAR = /^(?:当年(?!度)|同年|次年|翌年)/;
/** 讲述当年的故事, 靠着当年那股劲: what is told of stands before it. */
const TOLD_AGAIN = /(?:讲述|回忆|回顾|重温|走访|走过|回到|再现|缅怀|想起|提起|说起|谈起|了解|堪比|犹如|像|正是|就是|凭着|靠着)了?$/;
/** 当年踩出的小道，如今已修成大街; 当年红军…: long ago, whatever year was named. */
const LONG_AGO =
  /^[^。；]{0,40}，(?:如今|而今|现在|今天|眼下)|^(?:的|一些)?(?:红军|革命|抗战|抗日|志愿军|八路军|新四军|解放军|战士|战友|先烈|烈士|支前|长征)/;

/** Follows a story in reading order and knows which year was named last. */
interface ThatYear {
  /** A sentence of paragraph `block` begins. */
  enter: (block: number) => void;
  /** Takes note of a year that the text names. */
  note: (year: number) => void;
  /** Another story begins. */
  reset: () => void;
  /**
   * `mention` with its year in figures, where it is counted from the year last named; null where it cannot be told which that was, and
   * the mention's own expression where it is no such word. `reported` is the year that its section is known to tell of.
   */
  meant: (mention: PeriodMention, text: string, reported: number | null) => PeriodExpression | null;
}

/** 当年 is the year that its paragraph, or the account it stands in, named last: without one it is any time long ago. 同年 and 次年 go back further. */
export function startThatYear(): ThatYear {
  let at = -1;
  let story: number | null = null;
  let paragraph: number | null = null;
  return {
    enter(block) {
      if (block !== at) paragraph = null;
      at = block;
    },
    note(year) {
      story = paragraph = year;
    },
    reset() {
      story = paragraph = null;
    },
    meant({ expression, from, to }, text, reported) {
      const { year } = expression.from;
      if (typeof year !== 'object' || year.of !== 'force' || !THAT_YEAR.test(text.slice(from, from + 3))) return expression;
      const alone = text[from] === '当';
      if (alone && (TOLD_AGAIN.test(text.slice(Math.max(0, from - 6), from)) || LONG_AGO.test(text.slice(to, to + 50)))) return null;
      const named = paragraph ?? (alone ? reported : story);
      if (named === null) return null;
      const counted = named + year.relative;
      const { to: end } = expression;
      return {
        ...expression,
        from: { ...expression.from, year: counted },
        ...(end && typeof end.year === 'object' ? { to: { ...end, year: counted } } : {}),
      };
    },
  };
}
