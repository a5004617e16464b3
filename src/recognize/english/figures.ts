import type { Approximation } from '../../../schemas/schemas.js';
import type { EnglishWord } from '../../tokenize/tokenize.js';
import { Cover } from '../cover.js';
import { compare, type Decimal, powerOfTen, times } from '../figures/decimal.js';
import { quantityOf, type Reading } from '../figures/quantity.js';
import type { FigureRule } from '../figures/rules.js';
import type { FigureMention, Stretch } from '../recognize.js';
import { countsNoun, endsClause, MOVES } from './barenumber.js';
import { englishHedgeAfter, englishHedgeBefore } from './hedge.js';
import { namesInEnglish } from './naming.js';
import { startsNumeral } from './numeral.js';
import { type EnglishPart, englishPart } from './part.js';
import { englishSpecial } from './special.js';

/** A number that waits for the unit of the list it is in. */
interface Pending {
  part: EnglishPart;
  first: number;
  means: Approximation | null;
}

/** Figures of an English sentence, by `from`; characters of `taken` stretches belong to periods. Pure, linear in the number of words. */
export function englishFigures(text: string, words: readonly EnglishWord[], taken: readonly Stretch[]): FigureMention[] {
  return new EnglishScan(words, new Cover(text.length, taken)).read();
}

class EnglishScan {
  private readonly found: FigureMention[] = [];
  /** Index of the first word behind the last figure. */
  private floor = 0;
  private pending: Pending[] = [];
  private lists = 0;

  constructor(
    private readonly words: readonly EnglishWord[],
    private readonly taken: Cover,
  ) {}

  read(): FigureMention[] {
    for (let i = 0; i < this.words.length; ) {
      const word = this.words[i]!;
      i = this.taken.meets(word) ? i + 1 : Math.max(i + 1, this.at(i));
    }
    return this.found;
  }

  private at(i: number): number {
    const special = englishSpecial(this.words, i);
    if (special) {
      const hedge =
        special.rule === 'doubling' || special.rule === 'open' ? englishHedgeBefore(this.words, special.first, this.floor) : null;
      const { reading, rule, change, vague } = special;
      const first = hedge?.first ?? special.first;
      const read = hedge ? { ...reading, approximation: hedge.means } : reading;
      this.add({ first, next: special.next, reading: read, rule, ...(change ? { change } : {}), ...(vague ? { vague } : {}) });
      return special.next;
    }
    if (!startsNumeral(this.words, i)) return i + 1;
    const part = englishPart(this.words, i);
    if (!part) return i + 1;
    if (namesInEnglish(this.words, part, i)) {
      this.pending = [];
      return part.next;
    }
    return this.range(part) || this.figure(part);
  }

  /** 80 to 100 billion yuan, 3-5 percent, between 8 and 10 percent; 0 where the part begins none. */
  private range(left: EnglishPart): number {
    const { words } = this;
    if (left.numeral.fraction) return 0;
    const joiner = words[left.next];
    const before = words[left.first - 1]?.lower ?? '';
    const dash = /^[-–—~]$/.test(joiner?.text ?? '');
    const between = before === 'between' && joiner?.lower === 'and';
    if (!(dash || between || joiner?.lower === 'to') || !words[left.next + 1]) return 0;
    if (!dash && !between && MOVES.test(before)) return 0;
    const at = left.next + 1 + (/^[$¥￥€£]$/.test(words[left.next + 1]!.text) ? 1 : 0);
    if (!words[at] || !startsNumeral(words, at)) return 0;
    const right = englishPart(words, at);
    if (!right || right.numeral.fraction || (left.unit !== null && right.unit !== null && left.unit !== right.unit)) return 0;
    const unit = right.unit ?? left.unit;
    if (unit === null && !countsNoun(words, right) && !right.numeral.scaled) return 0;
    const shared = this.shared(left, right);
    if (compare(shared.value, right.numeral.value) >= 0) return 0;
    const hedge = englishHedgeBefore(words, left.first, this.floor);
    const first = between ? left.first - 1 : (hedge?.first ?? left.first);
    const decimals = shared.decimals === null || right.numeral.decimals === null ? null : Math.max(shared.decimals, right.numeral.decimals);
    const after = englishHedgeAfter(words, right.next);
    const reading: Reading = {
      low: shared.value,
      high: right.numeral.value,
      decimals,
      unit,
      kind: right.kind ?? left.kind ?? 'count',
      approximation: hedge?.means ?? after?.means ?? 'exact',
      range: true,
    };
    this.add({ first: between ? left.first : first, next: after?.next ?? right.next, reading, rule: 'range' });
    return after?.next ?? right.next;
  }

  /** A number without scale takes that of the number its list or range ends in, where that keeps the order. */
  private shared(left: EnglishPart, right: EnglishPart): { value: Decimal; decimals: number | null } {
    const { value, decimals, scaled } = left.numeral;
    if (scaled || right.numeral.places < 3 || left.numeral.places > 0) return { value, decimals };
    return { value: times(value, powerOfTen(right.numeral.places)), decimals: decimals === null ? null : decimals - right.numeral.places };
  }

  private figure(part: EnglishPart): number {
    const { words } = this;
    const hedge = englishHedgeBefore(words, part.first, this.floor);
    const first = hedge?.first ?? part.first;
    if (part.unit === null && !part.numeral.fraction) {
      if (this.waits(part, first, hedge?.means ?? null)) return part.next;
      if (!countsNoun(words, part) && !endsClause(words, part, this.taken, hedge !== null)) {
        this.pending = [];
        return part.next;
      }
    }
    const after = englishHedgeAfter(words, part.next);
    const percent = part.unit === null && part.numeral.fraction;
    const reading: Reading = {
      low: part.numeral.value,
      high: part.numeral.value,
      decimals: part.numeral.decimals,
      unit: part.unit,
      kind: percent ? 'ratio' : (part.kind ?? 'count'),
      approximation: hedge?.means ?? after?.means ?? 'exact',
      ...(part.numeral.fraction ? { fraction: part.numeral.fraction } : {}),
    };
    const list = this.resolve(part, first);
    const next = after?.next ?? part.next;
    this.add({
      first,
      next,
      reading,
      rule: part.numeral.fraction ? 'fraction' : part.unit === null ? 'bare-count' : 'number-and-unit',
      ...(list === undefined ? {} : { list }),
      ...(this.vague(part, hedge !== null) ? { vague: true } : {}),
    });
    return next;
  }

  /** Puts a number into the list that goes on behind it, to wait for the list's unit. */
  private waits(part: EnglishPart, first: number, means: Approximation | null): boolean {
    const { words } = this;
    let next = part.next;
    if (words[next]?.text === ',') next++;
    if (words[next]?.lower === 'and') next++;
    if (next === part.next || words[next]?.kind !== 'number' || this.taken.meets(words[next]!)) return false;
    if (part.numeral.spelled) return false;
    // A year before another number dates it.
    const last = this.pending.at(-1);
    if (last && !this.joins(last.part.next, first)) this.pending = [];
    this.pending.push({ part, first, means });
    return true;
  }

  private joins(from: number, to: number): boolean {
    const between = this.words.slice(from, to).map(({ text }) => text);
    return /^(?:,|and|, and)$/.test(between.join(' '));
  }

  /** Numbers before this one in its list get its unit. */
  private resolve(part: EnglishPart, first: number): number | undefined {
    const chain = this.pending;
    this.pending = [];
    const last = chain.at(-1);
    if (!last || !this.joins(last.part.next, first)) return undefined;
    const list = ++this.lists;
    for (const item of chain) {
      const { value, decimals } = this.shared(item.part, part);
      const reading: Reading = {
        low: value,
        high: value,
        decimals,
        unit: part.unit,
        kind: part.kind ?? 'count',
        approximation: item.means ?? 'exact',
      };
      this.add({ first: item.first, next: item.part.next, reading, rule: 'list', list }, false);
    }
    return list;
  }

  private vague(part: EnglishPart, hedged: boolean): boolean {
    const word = this.words[part.first]!;
    if (part.numeral.spelled && word.lower === 'one' && !hedged) return true;
    if (part.compound && part.kind === 'duration') return true;
    return /^["“‘]$/.test(this.words[part.first - 1]?.text ?? '') && part.numeral.spelled;
  }

  private add(
    made: {
      first: number;
      next: number;
      reading: Reading;
      rule: FigureRule;
      list?: number;
      change?: 'up' | 'down';
      vague?: boolean;
    },
    clears = true,
  ): void {
    const { first, next, reading, ...rest } = made;
    const from = this.words[first]!.from;
    const to = this.words[next - 1]!.to;
    if ((this.found.at(-1)?.to ?? 0) > from) return;
    this.found.push({ type: 'figure', from, to, quantity: quantityOf(reading), ...rest });
    this.floor = next;
    if (clears) this.pending = [];
  }
}
