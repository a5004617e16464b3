import type { Approximation } from '../../../schemas/schemas.js';
import type { FigureMention, UnreadMention } from '../recognize.js';
import { JOINS, startsInside } from './anchor.js';
import { namingAt } from './gate.js';
import { type HedgeMatch, hedgeAfar, hedgeAfter, hedgeBefore } from './hedge.js';
import { casualtyAt, countAt, indexAt } from './indexed.js';
import { listed, listGoesOn, listReading, unitFollows } from './list.js';
import { isPrice, isSpoken, senseOf } from './money.js';
import type { Part } from './part.js';
import { partAt } from './partat.js';
import { quantityOf, type Reading } from './quantity.js';
import { rangeAt } from './range.js';
import { ratioAt } from './ratio.js';
import { SPECIAL } from './special.js';
import { agrees } from './spell.js';
import { perAt } from './unit.js';
import { isEmpty, isLevel, isVague, pastOrdinal } from './weak.js';

export type Found = FigureMention | UnreadMention;

/** A number that waits for the unit of the list it is in. */
interface Pending {
  part: Part;
  hedge: HedgeMatch | null;
}

/** Reads a text from left to right: what a number's neighbours make of it. Holds what has been read so far of this text alone. */
export class Scan {
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
    if (at > this.edge && startsInside(this.text, at)) return this.broken(at);
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
    if (/[第前首翻★]/.test(this.text[at]!)) return pastOrdinal(this.text, at);
    const part = partAt(this.text, at);
    if (!part) return at + 1;
    if ('reason' in part) return this.unread(part.from, part.to, part.reason);
    return this.figure(part);
  }

  /** The rest of a number that could not be read: unread where a unit follows. */
  private broken(at: number): number {
    const part = partAt(this.text, at);
    if (!part) return at + 1;
    const reason = 'it starts in the middle of a number that could not be read';
    if ('reason' in part) return this.unread(part.from, part.to, reason);
    if (part.unit === null || this.text.startsWith('点零', at - 2)) return part.numberTo; // 八点零五分
    if (!namingAt(this.text, part.from)) this.found.push({ type: 'unread', from: part.from, to: part.to, reason });
    this.pending = [];
    return part.to;
  }

  private unread(from: number, to: number, reason: string): number {
    if (/^[%％元亿万个家户人吨亩米公平千]/.test(this.text.slice(to, to + 1)) && !namingAt(this.text, from))
      this.found.push({ type: 'unread', from, to, reason });
    this.pending = [];
    return to;
  }

  private figure(part: Part): number {
    const unitless = part.unit === null && !part.fraction;
    if (unitless && !part.numeral.big) {
      const said = indexAt(this.text, part, this.found.at(-1)) ?? casualtyAt(this.text, part) ?? countAt(this.text, part);
      if (said) return this.emit(said, hedgeBefore(this.text, part.from, this.floor, part.numeral));
      if (!JOINS.test(this.text[part.to] ?? '')) return this.nothing(part);
    }
    // 一角 names, 一角五分 does not
    const named = part.rule === 'composite' ? null : namingAt(this.text, part.from);
    if (named) {
      this.pending = [];
      return Math.max(part.numberTo, named.to);
    }
    const range = this.range(part);
    if (range) return range;
    const hedge = hedgeBefore(this.text, part.from, this.floor, part.numeral);
    if (unitless) return this.bare(part, hedge);
    if (!hedge && isEmpty(this.text, part)) return part.to;
    return this.emit(part, hedge);
  }

  /** A number that nothing makes a figure. */
  private nothing(part: Part): number {
    if (!part.numeral.big) this.pending = [];
    return part.to;
  }

  private emit(part: Part, said: HedgeMatch | null): number {
    const { from: start, to: end, colloquial } = part.numeral;
    if (part.numeral.checked && !agrees(this.text.slice(start, end), part.numeral.low, colloquial))
      return this.unread(start, part.to, 'its value does not render back to its characters');
    let { to } = part;
    const level = isLevel(this.text, to) && (part.kind !== 'count' || part.numeral.big);
    const after = level ? null : hedgeAfter(this.text, to, part);
    const verb =
      said?.notBeforeThing && (after?.means === 'at_least' || (part.counting && said.notBeforeThing.test(this.text.slice(to, to + 8))));
    const hedge = verb ? null : said;
    const share =
      part.kind === 'ratio' || part.kind === 'percent'
        ? /^(?:强|弱)(?![劲化烈力调大度企省市国村县民链势])/.exec(this.text.slice(to, to + 2))
        : null;
    if (after) to = after.to;
    else if (share) to += 1;
    else if (level) to += 1;
    const natural: Approximation =
      part.numeral.open || level
        ? 'about'
        : (hedgeAfar(this.text, part.from, this.floor, part.kind === 'percent' || part.kind === 'ratio') ?? 'exact');
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
    const vague = level || isVague(this.text, part, from, to, hedge !== null || after !== null);
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

  private add(figure: FigureMention): void {
    const last = this.found.at(-1);
    if (last && last.to > figure.from) return;
    this.found.push(figure);
    this.floor = figure.to;
    this.pending = [];
  }

  /** Numbers before this one in its list get its unit: 3、5、8个. */
  private resolve(part: Part, from: number): number | undefined {
    const chain = this.pending;
    this.pending = [];
    const last = chain.at(-1)?.part;
    if (!last || !listed(this.text.slice(last.to, from))) return undefined;
    const list = ++this.lists;
    for (const { part: item, hedge } of chain) {
      const reading = listReading(item, part, hedge?.means ?? null);
      const from = hedge?.from ?? item.from;
      if (reading) this.found.push({ type: 'figure', from, to: item.to, quantity: quantityOf(reading), rule: 'list', list });
      else this.found.push({ type: 'unread', from, to: item.to, reason: 'whether it shares the scale of its list cannot be told' });
    }
    return list;
  }

  /** A number without unit: money where 万 and 亿 are said of money, an item of a list, a ratio, or nothing. */
  private bare(part: Part, hedge: HedgeMatch | null): number {
    const ratio = this.ratio(part);
    if (ratio) return ratio;
    if (isLevel(this.text, part.to) && part.numeral.big && /亿|万万/.test(this.text.slice(part.numeral.from, part.numeral.to)))
      return this.emit({ ...part, unit: '元', kind: 'money', rule: 'level' }, hedge);
    if (this.waits(part, hedge)) return part.to;
    if (/^[:：]\d/.test(this.text.slice(part.to, part.to + 2))) return part.to; // 1200万：1
    const per = part.numeral.big ? perAt(this.text, part.numberTo, true) : null;
    if (per?.name) {
      if (!isPrice(this.text, part.from, per.name)) return part.to; // 客流30万/天
      return this.emit({ ...part, to: per.to, unit: `元${per.name}`, kind: 'money', rule: 'bare-money' }, hedge); // 7万每吨
    }
    if (part.numeral.big && (hedge || !part.numeral.bareScale || part.numeral.length > 1)) {
      const sense = isSpoken(this.text, part) ? 'money' : senseOf(this.text, part, hedge !== null);
      if (sense === 'money') return this.emit({ ...part, unit: '元', kind: 'money', rule: 'bare-money' }, hedge);
      if (sense === 'count' && (hedge || !part.numeral.bareScale)) return this.emit({ ...part, kind: 'count', rule: 'bare-count' }, hedge);
    }
    return part.to;
  }

  /** Puts a number into the list that goes on behind it, to wait for the list's unit. */
  private waits(part: Part, hedge: HedgeMatch | null): boolean {
    if (!listGoesOn(this.text, part)) {
      this.pending = [];
      return false;
    }
    const last = this.pending.at(-1)?.part;
    if (last && !listed(this.text.slice(last.to, hedge?.from ?? part.from))) this.pending = [];
    if (/[A-Za-z第]/.test(this.text[part.from - 1] ?? '') || (part.numeral.big && !unitFollows(this.text, part.to))) return false;
    this.pending.push({ part, hedge });
    return true;
  }

  private ratio(part: Part): number {
    const ratio = ratioAt(this.text, part);
    if (!ratio) return 0;
    const list = ratio.items.length > 1 ? ++this.lists : undefined;
    for (const { from, to, reading } of ratio.items)
      this.add({ type: 'figure', from, to, rule: ratio.rule, quantity: quantityOf(reading), ...(list === undefined ? {} : { list }) });
    return ratio.to;
  }

  private range(left: Part): number {
    const range = rangeAt(this.text, left);
    if (!range) return 0;
    if ('to' in range) return range.reason === null ? range.to : this.unread(left.from, range.to, range.reason);
    const { right, low, decimals, unit, rule } = range;
    const hedge = hedgeBefore(this.text, left.from, this.floor, left.numeral);
    const after = hedgeAfter(this.text, right.to, right);
    const from = hedge?.from ?? left.from;
    const to = after?.to ?? right.to;
    const quantity = quantityOf({
      low,
      high: right.high,
      decimals,
      unit,
      kind: right.unit === null ? 'money' : right.kind,
      approximation: hedge?.means ?? right.inside ?? after?.means ?? 'exact',
      range: true,
    });
    const list = this.resolve(right, from);
    this.add({ type: 'figure', from, to, quantity, rule, ...(list === undefined ? {} : { list }) });
    return to;
  }
}
