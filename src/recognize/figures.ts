import type { Approximation } from '../../schemas/schemas.js';
import type { Sentence } from '../tokenize/tokenize.js';
import { compare, type Decimal, powerOfTen, times } from './decimal.js';
import { namingAt } from './gate.js';
import { type HedgeMatch, hedgeAfter, hedgeBefore } from './hedge.js';
import { senseOf } from './money.js';
import type { Part } from './part.js';
import { partAt } from './partat.js';
import { quantityOf, type Reading } from './quantity.js';
import type { FigureMention, Stretch, UnreadMention } from './recognize.js';
import { SPECIAL } from './special.js';
import { agrees } from './spell.js';
import { UNIT_STARTS } from './unit.js';

type Found = FigureMention | UnreadMention;

/**
 * Where a figure may start: a digit; a Chinese numeral before another, a hedge, a dash or the first character of a unit; words with a
 * number in them. Built from the tables, so that they cannot disagree.
 */
const ANCHOR = (() => {
  const numerals = '零〇一二两三四五六七八九十百千万亿廿卅';
  const capitals = '壹贰叁肆伍陆柒捌玖';
  const follow = `${numerals}${UNIT_STARTS}余多来几点分半成折至到—–－~～、-`;
  const inside = (chars: string): string => `[${[...new Set(chars)].join('').replace(/[\\]^-]/g, '$&')}]`;
  return new RegExp(
    `[0-9]|${inside(numerals)}(?=${inside(follow)})|${inside(capitals)}(?=[${capitals}拾佰仟万亿])|[几数](?=[十百千万亿])|[十百千](?=[级])|[万亿](?=[级，。；、）的]|大关)` +
      `|第(?=[0-9${numerals}])|前(?=[0-9${numerals}])|翻(?=[了将近超逾约番倍${numerals}])|首(?=位)|半(?=[个年小天数])|★`,
    'g',
  );
})();
const RANGE = /(?:至|到|—{1,2}|–|－|~|～|-|─{1,2}|―|∼|一(?=\d))/y;
const LIST = /[、和及与]$|以及$/;

/** Figures of a sentence, by `from`; characters of `taken` stretches belong to periods. Pure, linear in the text's length. */
export function recognizeFigures(sentence: Sentence, taken: readonly Stretch[] = []): Found[] {
  return figuresOf(masked(sentence.text, taken));
}

function masked(text: string, taken: readonly Stretch[]): string {
  let out = '';
  let at = 0;
  for (const { from, to } of taken) {
    out += text.slice(at, from) + '\0'.repeat(Math.max(0, to - Math.max(at, from)));
    at = Math.max(at, to);
  }
  return out + text.slice(at);
}

/** Reads a whole text; the work of `recognizeFigures` without the sentence. */
export function figuresOf(text: string): Found[] {
  const found: Found[] = [];
  const scan = new Scan(text, found);
  ANCHOR.lastIndex = 0;
  for (let m = ANCHOR.exec(text); m; m = ANCHOR.exec(text)) {
    const to = scan.at(m.index);
    if (to > ANCHOR.lastIndex) ANCHOR.lastIndex = to;
  }
  return found;
}

/** A number that waits for the unit of the list it is in. */
interface Pending {
  part: Part;
  hedge: HedgeMatch | null;
}

/** What may lead a number without unit on to one: a list, a range, a ratio. */
const JOINS = /[、和及与以至到—–－~～─―∼一:：∶比 -]/;

/** Characters that a number may hold: one that starts behind them, where nothing was read, starts in the middle of another. */
const INNER = /[0-9零〇一二两三四五六七八九十百千万亿廿卅点]/;

class Scan {
  private floor = 0;
  /** Where the last figure or name ended. */
  private edge = 0;
  private pending: Pending[] = [];
  private lists = 0;

  constructor(
    private readonly text: string,
    private readonly found: Found[],
  ) {}

  /** Reads what starts at `at`; returns where to go on. */
  at(at: number): number {
    const to = this.read(at);
    if (to > at + 1 || this.floor === to) this.edge = to;
    return to;
  }

  private read(at: number): number {
    if (at > this.edge && this.startsInside(at)) return this.broken(at);
    const special = SPECIAL[this.text[at]!]?.(this.text, at);
    if (special) {
      const { from, to, reading, rule, change, vague } = special;
      this.add({
        type: 'figure',
        from,
        to,
        quantity: quantityOf(reading),
        rule,
        ...(change ? { change } : {}),
        ...(vague ? { vague } : {}),
      });
      return to;
    }
    if (/[第前首翻★]/.test(this.text[at]!)) return this.skipOrdinal(at);
    const part = partAt(this.text, at);
    if (!part) return at + 1;
    if ('reason' in part) return this.unread(part.from, part.to, part.reason);
    return this.figure(part);
  }

  private startsInside(at: number): boolean {
    const before = this.text[at - 1]!;
    if (before === ' ' && /\d/.test(this.text[at]!) && /\d/.test(this.text[at - 2] ?? '')) return true;
    if (before === '一' && this.text[at] === '一') return false; // 唯一一个
    if (INNER.test(before)) return before !== '点' || INNER.test(this.text[at - 2] ?? '');
    return (
      (before === '.' || before === ',') &&
      /\d/.test(this.text[at - 2] ?? '') &&
      /\d/.test(this.text[at]!) &&
      !(before === ',' && /^\d{1,2}(?!\d)/.test(this.text.slice(at, at + 3)))
    );
  }

  /** The rest of a number that could not be read: unread where a unit follows. */
  private broken(at: number): number {
    const part = partAt(this.text, at);
    if (!part) return at + 1;
    if ('reason' in part || part.unit !== null)
      return this.unread(part.from, part.to, 'it starts in the middle of a number that could not be read');
    return part.numberTo;
  }

  /** The number after 第 names, where it was not read as a rank. */
  private skipOrdinal(at: number): number {
    if (this.text[at] !== '第') return at + 1;
    const m =
      /第[\d一二两三四五六七八九十百千零〇]+(?:[、至到—-][\d一二两三四五六七八九十百千]+)*[个批次届期章条项款集版页号轮代季产梯方师]?/y;
    m.lastIndex = at;
    return m.exec(this.text) ? m.lastIndex : at + 1;
  }

  private unread(from: number, to: number, reason: string): number {
    if (/^[%％元亿万个家户人吨亩米公平千]/.test(this.text.slice(to, to + 1)) && !namingAt(this.text, from))
      this.found.push({ type: 'unread', from, to, reason });
    this.pending = [];
    return to;
  }

  private figure(part: Part): number {
    if (part.unit === null && !part.fraction && !part.numeral.big && !JOINS.test(this.text[part.to] ?? '')) return this.nothing(part);
    const named = namingAt(this.text, part.from);
    if (named) {
      this.pending = [];
      return Math.max(part.numberTo, named.to);
    }
    const range = this.range(part);
    if (range) return range;
    const hedge = hedgeBefore(this.text, part.from, this.floor, part.numeral);
    if (part.unit === null && !part.fraction) return this.bare(part, hedge);
    if (part.numeral.bareScale && !hedge && !part.inside && !this.level(part.to)) {
      const after = hedgeAfter(this.text, part.to, !part.counting);
      // 百家, 万元: the scale alone says nothing; 千亿元, 百亿元产业 say a size.
      if (!after && (part.counting || part.numeral.to - part.numeral.from < 2)) return part.to;
    }
    return this.emit(part, hedge);
  }

  /** A number that nothing makes a figure. */
  private nothing(part: Part): number {
    if (!part.numeral.big) this.pending = [];
    return part.to;
  }

  private level(at: number): boolean {
    return this.text[at] === '级' && !/[别数]/.test(this.text[at + 1] ?? '');
  }

  private emit(part: Part, said: HedgeMatch | null): number {
    const { from: start, to: end, colloquial } = part.numeral;
    if (part.numeral.checked && !agrees(this.text.slice(start, end), part.numeral.low, colloquial))
      return this.unread(start, part.to, 'its value does not render back to its characters');
    let { to } = part;
    const hedge = part.counting && said?.notBeforeThing?.test(this.text.slice(to, to + 8)) ? null : said;
    const level = this.level(to) && (part.kind !== 'count' || part.numeral.big);
    const after = level ? null : hedgeAfter(this.text, to, !part.counting);
    const share =
      part.kind === 'ratio' || part.kind === 'percent'
        ? /^(?:强|弱)(?![劲化烈力调大度企省市国村县民链势])/.exec(this.text.slice(to, to + 2))
        : null;
    if (after) to = after.to;
    else if (share) to += 1;
    else if (level) to += 1;
    const natural: Approximation = part.numeral.open ? 'about' : level ? 'about' : 'exact';
    const approximation =
      hedge?.means ?? part.inside ?? after?.means ?? (share ? (share[0] === '强' ? 'more_than' : 'less_than') : natural);
    const from = hedge?.from ?? part.from;
    const stepped = approximation === 'more_than' && (part.inside === 'more_than' || (this.text[to - 1] === '多' && after !== null));
    const reading: Reading = {
      low: part.low,
      high: part.high,
      decimals: part.decimals,
      unit: part.unit,
      kind: part.kind,
      approximation,
      stepped,
      ...(part.step ? { step: part.step } : {}),
      ...(part.fraction ? { fraction: part.fraction } : {}),
      range: part.numeral.open || part.numeral.pair,
    };
    const list = this.resolve(part, from);
    const vague = level || this.vague(part, from, to, hedge !== null || after !== null);
    this.add({
      type: 'figure',
      from,
      to,
      quantity: quantityOf(reading),
      rule: level ? 'level' : part.numeral.open ? 'open' : part.numeral.pair ? 'pair' : part.rule,
      ...(list === undefined ? {} : { list }),
      ...(vague ? { vague: true } : {}),
    });
    return to;
  }

  /** 一个 as an article, “六大平台” as a name, 百元 as a size: reported, but weak. */
  private vague(part: Part, from: number, to: number, hedged: boolean): boolean {
    const written = this.text.slice(part.numeral.from, part.numeral.to);
    if (written === '一' && part.rule === 'number-and-unit' && (part.counting || /^[年天周秒岁]$/.test(part.unit ?? '')) && !hedged)
      return true;
    if (part.unit === '周年' || part.unit === '大' || (part.numeral.bareScale && !hedged && !part.inside)) return true;
    return (
      /[“‘"「『《]$/.test(this.text.slice(0, from).slice(-1)) &&
      /^[^，。；：、！？\s“‘]{0,12}[”’"」』》]/.test(this.text.slice(to, to + 13))
    );
  }

  private add(figure: FigureMention): void {
    const last = this.found.at(-1);
    if (last && last.to > figure.from) return;
    this.found.push(figure);
    this.floor = figure.to;
    this.pending = [];
  }

  /** Numbers before this one in its list get its unit: 3、5、8个. */
  private resolve(part: Part, from: number): number | undefined {
    if (this.pending.length === 0) return undefined;
    const chain = this.pending;
    this.pending = [];
    const last = chain.at(-1)!.part;
    if (!LIST.test(this.text.slice(last.to, from)) || this.text.slice(last.to, from).length > 2) return undefined;
    const list = ++this.lists;
    for (const { part: item, hedge } of chain) {
      const own = item.numeral.big;
      const factor = own ? (part.factor ?? powerOfTen(0)) : times(powerOfTen(sharedPlaces(item, part)), part.factor ?? powerOfTen(0));
      const places = (own ? 0 : sharedPlaces(item, part)) + (part.factor ? 1 : 0);
      const reading: Reading = {
        low: times(item.low, factor),
        high: times(item.high, factor),
        decimals: item.decimals === null ? null : item.decimals - places,
        unit: part.unit,
        kind: part.kind,
        approximation: hedge?.means ?? item.inside ?? 'exact',
        stepped: item.inside === 'more_than',
      };
      this.found.push({ type: 'figure', from: hedge?.from ?? item.from, to: item.to, quantity: quantityOf(reading), rule: 'list', list });
    }
    return list;
  }

  /** A number without unit: money where 万 and 亿 are said of money, an item of a list, a ratio, or nothing. */
  private bare(part: Part, hedge: HedgeMatch | null): number {
    const ratio = this.ratio(part);
    if (ratio) return ratio;
    if (this.level(part.to) && part.numeral.big && /亿|万万/.test(this.text.slice(part.numeral.from, part.numeral.to)))
      return this.emit({ ...part, unit: '元', kind: 'money', rule: 'level' }, hedge);
    const listed = /^(?:[、和及与]|以及)/.test(this.text.slice(part.to, part.to + 2));
    if (
      listed &&
      !part.numeral.pair &&
      !part.numeral.open &&
      (part.numeral.style !== 'chinese' || part.numeral.to - part.numeral.from > 1)
    ) {
      const last = this.pending.at(-1);
      if (last && !LIST.test(this.text.slice(last.part.to, hedge?.from ?? part.from))) this.pending = [];
      if (!/[A-Za-z第]$/.test(this.text.slice(0, part.from).slice(-1))) {
        const unitAhead = part.numeral.big && !this.shared(part.to);
        if (!unitAhead) {
          this.pending.push({ part, hedge });
          return part.to;
        }
      }
    } else this.pending = [];
    if (part.numeral.big && (hedge || !part.numeral.bareScale || part.numeral.length > 1)) {
      const spoken = this.text.startsWith('个亿', part.numeral.to - 2);
      const sense = senseOf(this.text, part.from, part.numberTo) ?? (spoken ? 'money' : null);
      if (sense === 'money') return this.emit({ ...part, unit: '元', kind: 'money', rule: 'bare-money' }, hedge);
      if (sense === 'count' && !part.numeral.bareScale) return this.emit({ ...part, kind: 'count', rule: 'bare-count' }, hedge);
    }
    return part.to;
  }

  /** Whether the list that goes on at `at` comes to a unit. */
  private shared(at: number): boolean {
    const m = /^(?:[、和及与]|以及)(?=[\d约近超])/.exec(this.text.slice(at, at + 3));
    if (!m) return false;
    const number = /\d/.exec(this.text.slice(at, at + 6));
    const next = number && partAt(this.text, at + number.index);
    return !!next && !('reason' in next) && next.unit !== null;
  }

  /** 7.6:44.8:47.6 is three shares; 2.35:1 and 3比1 are one ratio. */
  private ratio(part: Part): number {
    const m = /^(?:\s?[:：∶比]\s?\d+(?:\.\d+)?)+(?![\d:：])/.exec(this.text.slice(part.to, part.to + 40));
    if (!m || part.numeral.style !== 'arabic' || /[A-Za-z\d:：.]$/.test(this.text.slice(0, part.from).slice(-1))) return 0;
    const pieces = [...m[0].matchAll(/\d+(?:\.\d+)?/g)];
    const after = this.text.slice(part.to + m[0].length);
    const before = this.text.slice(Math.max(0, part.from - 10), part.from);
    if (pieces.length === 1) {
      // 3:1 and 3比1 alone are scores of games and times of day.
      if (!/(?:比|按|按照|比例|比值|比重|配|结构)[^，。；]{0,4}$/.test(before) && !/^的?(?:比例|配比|比)/.test(after)) return 0;
      const below = partAt(this.text, part.to + pieces[0]!.index) as Part;
      if (below.low.n === 0n || below.unit || /^[\d%年月日个]/.test(after)) return 0;
      const [a, b] = [part.low, below.low];
      const value: Decimal = { n: a.n * b.d, d: a.d * b.n };
      this.add({
        type: 'figure',
        from: part.from,
        to: part.to + m[0].length,
        rule: 'ratio',
        quantity: quantityOf({ low: value, high: value, decimals: null, unit: null, kind: 'ratio', approximation: 'exact' }),
      });
      return part.to + m[0].length;
    }
    const list = ++this.lists;
    for (const at of [part.from, ...pieces.map((p) => part.to + p.index)]) {
      const item = partAt(this.text, at) as Part;
      this.add({
        type: 'figure',
        from: at,
        to: item.numberTo,
        rule: 'shares',
        list,
        quantity: quantityOf({
          low: item.low,
          high: item.high,
          decimals: item.decimals,
          unit: null,
          kind: 'ratio',
          approximation: 'exact',
        }),
      });
    }
    return part.to + m[0].length;
  }

  /** 80至100亿元, 3—5个百分点, 15%到18%. */
  private range(left: Part): number {
    if (left.inside || left.numeral.open || left.fraction) return 0;
    RANGE.lastIndex = left.to;
    const sep = RANGE.exec(this.text);
    if (!sep) return 0;
    const start = left.to + sep[0].length;
    const skip = /^(?:约|近|超过?)?/.exec(this.text.slice(start, start + 2))![0].length;
    const right = /[\d一二两三四五六七八九十百千]/.test(this.text[start + skip] ?? '') ? partAt(this.text, start + skip) : null;
    if (!right || 'reason' in right || skip > 0) return 0;
    const dash = /[-—–－~～─―∼]/.test(sep[0]);
    if (dash && /^[-—–－]\d/.test(this.text.slice(right.to, right.to + 2))) return right.to;
    if (right.unit === null && !(right.numeral.big && left.unit === null)) return 0;
    if (right.unit === null && senseOf(this.text, left.from, right.numeral.to) !== 'money') return 0;
    const unit = right.unit ?? '元';
    if (left.unit !== null && left.unit !== unit) return 0;
    if (namingAt(this.text, right.from)) return 0;
    const from =
      /[从由自]$/.test(this.text.slice(0, left.from).slice(-1)) &&
      !dash &&
      !/^(?:不等|之间|的区间)/.test(this.text.slice(right.to, right.to + 4));
    if (from) return 0;
    return this.join(left, right, unit);
  }

  private join(left: Part, right: Part, unit: string): number {
    let low = left.low;
    let decimals = left.decimals;
    if (left.unit === null) {
      const shared = times(times(left.low, powerOfTen(sharedPlaces(left, right))), right.factor ?? powerOfTen(0));
      const plain = times(left.low, right.factor ?? powerOfTen(0));
      const share = !left.numeral.big && compare(shared, right.low) < 0;
      low = share ? shared : plain;
      decimals = (decimals ?? 0) - (share ? sharedPlaces(left, right) : 0) - (right.factor ? 1 : 0);
      if (!share && compare(times(low, powerOfTen(4)), right.low) < 0)
        return this.unread(left.from, right.numberTo, 'the ends of the range are too far apart to share a scale');
    }
    if (compare(low, right.high) >= 0) return left.unit === null ? this.unread(left.from, right.numberTo, 'a range that runs down') : 0;
    const hedge = hedgeBefore(this.text, left.from, this.floor, left.numeral);
    const after = hedgeAfter(this.text, right.to, !right.counting);
    const to = after?.to ?? right.to;
    const kind = right.unit === null ? 'money' : right.kind;
    const reading: Reading = {
      low,
      high: right.high,
      decimals: Math.max(decimals ?? 0, right.decimals ?? 0),
      unit,
      kind,
      approximation: hedge?.means ?? right.inside ?? after?.means ?? 'exact',
      range: true,
    };
    const from = hedge?.from ?? left.from;
    const list = this.resolve(right, from);
    this.add({ type: 'figure', from, to, quantity: quantityOf(reading), rule: 'range', ...(list === undefined ? {} : { list }) });
    return to;
  }
}

/**
 * The scale that a number shares with one before it in a range or list: 80至100亿, 三到五千万 share all of it; 三十到五十万 has 十 of
 * its own and shares 万.
 */
function sharedPlaces(left: Part, right: Part): number {
  return left.numeral.length === 1 ? right.numeral.tail : right.numeral.bigTail;
}
