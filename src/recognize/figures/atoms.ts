import { CAPITAL_DIGITS, CAPITAL_SCALES, DIGITS, SCALES, TENS } from '../../lexicon/lexicon.js';
import { decimal, ONE, plus } from './decimal.js';
import { type Atom, evaluate } from './grammar.js';
import { unitAt } from './unit.js';

const LITERAL = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+|·\d+(?=[万亿％%倍吨元斤]|个百分点|公[里顷斤]|平方))?/y;

/** Digits of a literal; beyond it stand account numbers and damage. */
export const LONGEST = 20;

const SCALE_AFTER_HEDGE = /^[百千万亿]/;

/** Cuts the run of numeral characters at `at` into atoms; stops where none fits. */
export function atomsAt(text: string, at: number): Atom[] {
  const atoms: Atom[] = [];
  let i = at;
  for (; i < text.length && atoms.length < 36; ) {
    const c = text[i]!;
    const last = atoms.at(-1);
    if (c >= '0' && c <= '9') {
      if (last && last.is !== 'scale' && !(last.is === 'zero' && atoms.length > 1)) break;
      LITERAL.lastIndex = i;
      const m = LITERAL.exec(text)!;
      const plain = m[0].replaceAll(',', '').replace('·', '.');
      const point = plain.indexOf('.');
      i += m[0].length;
      atoms.push({
        is: 'literal',
        value: plain.length > LONGEST ? ONE : decimal(plain),
        decimals: point < 0 ? 0 : plain.length - point - 1,
        text: plain,
        to: i,
      });
    } else if (c === '、' && last?.is === 'digit' && afterTens(atoms) && oldPair(text, i)) {
      i++; // 三、四百: the comma of older print between neighbours
      if (text[i] === '两') atoms.push({ is: 'digit', value: DIGITS.两!, to: ++i, capital: false });
    } else if (c === '两' && last?.is === 'digit' && !(atoms.length === 1 && text[i - 1] === '一' && isCounted(text, i + 1))) {
      break; // 一九八二两年, 一两银子
    } else if (c === '两' && last?.is === 'scale' && last.power >= 4 && !/[百千万亿]/.test(text[i + 1] ?? '')) {
      break; // 三十万两白银
    } else if (c === '零' || c === '〇') atoms.push({ is: 'zero', to: ++i });
    else if (c in DIGITS) atoms.push({ is: 'digit', value: DIGITS[c]!, to: ++i, capital: false });
    else if (c in CAPITAL_DIGITS) atoms.push({ is: 'digit', value: CAPITAL_DIGITS[c]!, to: ++i, capital: true });
    else if (c in SCALES && startsUnit(text, i, last)) break;
    else if (c in SCALES) atoms.push({ is: 'scale', power: SCALES[c]!, to: ++i, capital: false });
    else if (c in CAPITAL_SCALES) atoms.push({ is: 'scale', power: CAPITAL_SCALES[c]!, to: ++i, capital: true });
    else if (c in TENS) {
      atoms.push({ is: 'digit', value: TENS[c]!, to: i + 1, capital: false }, { is: 'scale', power: 1, to: i + 1, capital: false });
      i++;
    } else if (c === '几' && atoms.length === 1 && last?.is === 'literal' && /^[1-9]0$/.test(last.text)) {
      // 20几万 is 二十几万
      const ten: Atom = { is: 'scale', power: 1, to: i, capital: false };
      atoms.splice(0, 1, { is: 'digit', value: Number(last.text[0]), to: i - 1, capital: false }, ten, { is: 'some', to: ++i });
    } else if ((c === '几' || c === '数') && (atoms.length === 0 || (last?.is === 'scale' && last.power === 1))) {
      if (c === '数' && atoms.length) break;
      atoms.push({ is: 'some', to: ++i });
    } else if ((c === '点' || c === '點') && last && last.is !== 'hedge' && pointDigits(text, i + 1) > 0) {
      const n = pointDigits(text, i + 1);
      const whole = evaluate(atoms);
      if (!whole || atoms.some((a) => a.is === 'literal' || a.is === 'some')) break;
      const tail = [...text.slice(i + 1, i + 1 + n)].map((d) => DIGITS[d] ?? CAPITAL_DIGITS[d] ?? 0).join('');
      const value = plus(whole.value, decimal(`0.${tail}`));
      i += 1 + n;
      atoms.splice(0, atoms.length, { is: 'literal', value, decimals: n, text: '', to: i });
    } else if (
      (c === '余' || c === '多' || c === '来') &&
      last &&
      last.is !== 'hedge' &&
      SCALE_AFTER_HEDGE.test(text.slice(i + 1, i + 2))
    ) {
      if (c === '来' && last.is !== 'scale' && !(last.is === 'literal' && last.text.endsWith('0'))) break;
      atoms.push({ is: 'hedge', word: c, to: ++i });
    } else break;
  }
  return atoms;
}

/** 四, 十四, 二十四: what may have a neighbour of its last digit behind it. */
const afterTens = (atoms: readonly Atom[]): boolean => {
  const before = atoms.at(-2);
  return before === undefined || (before.is === 'scale' && before.power === 1);
};

/** 一两年, 一两百: what stands at `at` is counted, so that the 两 before it is two and no weight. */
const isCounted = (text: string, at: number): boolean => /[百千万亿]/.test(text[at] ?? '') || unitAt(text, at, false) !== null;

/** Whether the 、 at `at` stands inside a pair of neighbours: 六、七十. */
function oldPair(text: string, at: number): boolean {
  const [a, b] = [DIGITS[text[at - 1]!], DIGITS[text[at + 1] ?? '']];
  // 一、二季度 are two things, 一、两年 a year or two
  return a !== undefined && b === a + 1 && (a > 1 || text[at + 1] === '两') && text[at - 2] !== '、' && text[at + 2] !== '、';
}

/** 600兆瓦, 3千瓦, 5.6百分点: the scale character begins the unit's name. 三千米 is left as a number of 米. */
function startsUnit(text: string, at: number, last: Atom | undefined): boolean {
  const two = text.slice(at, at + 2);
  if (/^兆[瓦帕赫焦伏比字]/.test(two) || two === '百帕' || /^[百千]分点/.test(text.slice(at, at + 3))) return true;
  if (!/^千[瓦克米伏卡帕赫焦牛字升]/.test(two) || (two === '千字' && text[at + 2] !== '节')) return false;
  if (!/[克米升]/.test(two)) return last !== undefined;
  return last?.is === 'literal' || last?.is === 'scale' || last?.is === 'hedge';
}

/** How many digits follow a 点, where they are a decimal part and not minutes. */
function pointDigits(text: string, at: number): number {
  let n = 0;
  while (at + n < text.length && text[at + n]! in DIGITS && text[at + n] !== '两') n++;
  return /[十拾百分刻]/.test(text[at + n] ?? '') && text[at + n] !== '百' ? 0 : n;
}
