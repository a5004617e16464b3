import { CAPITAL_DIGITS, CAPITAL_SCALES, DIGITS, SCALES } from '../../lexicon/lexicon.js';
import { compare, type Decimal, decimal, over, powerOfTen, textOf, times } from './decimal.js';

const NAMES = '零一二三四五六七八九';
const SECTION = ['', '十', '百', '千'];

/** A whole number below 10¹⁶ in Chinese numerals, as GB/T 15835 writes them: 24800900000000 → 二十四万八千零九亿. */
export function spell(n: bigint): string {
  if (n === 0n) return '零';
  const big = n / 100000000n;
  const small = n % 100000000n;
  if (big > 0n) return `${spell(big)}亿${small ? zero(small, 10000000n) + spell(small) : ''}`;
  const wan = n / 10000n;
  const rest = n % 10000n;
  if (wan > 0n) return `${spell(wan)}万${rest ? zero(rest, 1000n) + spell(rest) : ''}`;
  let out = '';
  let gap = false;
  const digits = n.toString();
  for (let i = 0; i < digits.length; i++) {
    const d = Number(digits[i]);
    const place = digits.length - 1 - i;
    if (d === 0) gap = true;
    else {
      if (gap) out += '零';
      gap = false;
      out += NAMES[d]! + SECTION[place]!;
    }
  }
  return out;
}

const zero = (rest: bigint, floor: bigint): string => (rest < floor ? '零' : '');

const PLAIN: Record<string, string> = { 两: '二', 〇: '零', 廿: '二十', 卅: '三十', 點: '点', '·': '.' };
for (const [c, v] of Object.entries(CAPITAL_DIGITS)) PLAIN[c] = NAMES[v]!;
for (const [c, v] of Object.entries(CAPITAL_SCALES)) PLAIN[c] = Object.keys(SCALES).find((s) => SCALES[s] === v)!;

const SCALE_TAIL = /^([\d,]+(?:\.\d+)?)([十百千万亿兆]*)$/;
const POINT_TAIL = /^([^点]+)点([零一二三四五六七八九]+)([百千万亿兆]*)$/;
const bare = (s: string): string => s.replaceAll('零', '').replace(/一十/g, '十');

/**
 * Whether a value, rendered back, is consistent with the characters it was read from: literal and scales are undone by division,
 * everything else is spelled anew and compared with the characters brought to one form. Independent of the reading.
 */
export function agrees(written: string, value: Decimal, colloquial: boolean): boolean {
  const plain = [...written.replace(/[余多来]/g, '')].map((c) => PLAIN[c] ?? c).join('');
  const literal = SCALE_TAIL.exec(plain);
  if (literal) return compare(over(value, scaleOf(literal[2]!)), decimal(literal[1]!.replaceAll(',', ''))) === 0;
  const pointed = POINT_TAIL.exec(plain);
  if (pointed) {
    const whole = textOf(over(value, scaleOf(pointed[3]!))).split('.')[0]!;
    const digits = [...pointed[2]!].map((c) => DIGITS[c]).join('');
    return (
      bare(spell(BigInt(whole))) === bare(pointed[1]!) && compare(over(value, scaleOf(pointed[3]!)), decimal(`${whole}.${digits}`)) === 0
    );
  }
  if (/^[零一二三四五六七八九]{2,}$/.test(plain)) return textOf(value) === [...plain].map((c) => DIGITS[c]).join('');
  if (value.n % value.d !== 0n) return /^\d+\.\d+/.test(plain) ? false : halves(plain, value);
  let full = plain.replace(/\d[\d,]*/g, (d) => spell(BigInt(d.replaceAll(',', ''))));
  if (colloquial) full = full.replace(/([百千万亿])([一二三四五六七八九])$/, (_, s: string, d: string) => s + d + LOWER[s]!);
  if (/^[百千万亿]/.test(full)) full = `一${full}`;
  // 一兆三千亿 is 一万三千亿; 两兆 alone is 两万亿
  full = full.replace(/兆(?=.*亿)/g, '万').replace(/兆/g, '万亿');
  return bare(full) === bare(spell(value.n / value.d));
}

const LOWER: Record<string, string> = { 百: '十', 千: '百', 万: '千', 亿: '千万' };
const halves = (_plain: string, _value: Decimal): boolean => false;

function scaleOf(chars: string): Decimal {
  let scale = powerOfTen(0);
  for (const c of chars) scale = times(scale, powerOfTen(SCALES[c]!));
  return scale;
}
