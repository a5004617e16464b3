import { MEASURES, UNITS, type Unit } from '../../lexicon/lexicon.js';

/** A unit where it stands. */
export interface UnitMatch {
  unit: Unit;
  /** What `Quantity.unit` says: the unit's usual name, with `/` for a rate (元/吨). */
  name: string;
  to: number;
  /** A measure word of counting. */
  counting: boolean;
}

interface Row {
  unit: Unit;
  counting: boolean;
  not: RegExp | null;
  only: RegExp | null;
  digitsNot: RegExp | null;
  latin: boolean;
}

const sticky = (list: string | undefined): RegExp | null => (list ? new RegExp(`(?:${list})`, 'y') : null);

/** Rows by their first character, longest first, so that 个百分点 goes before 个. */
const INDEX: ReadonlyMap<string, readonly Row[]> = (() => {
  const index = new Map<string, Row[]>();
  const put = (row: Row) => {
    const key = row.unit.name[0]!;
    const rows = index.get(key);
    if (rows) rows.push(row);
    else index.set(key, [row]);
  };
  for (const unit of UNITS)
    put({ unit, counting: false, not: sticky(unit.not), only: sticky(unit.only), digitsNot: null, latin: /[A-Za-z]$/.test(unit.name) });
  for (const { word, not, only, digitsNot, digitsOnly } of MEASURES)
    put({
      unit: { name: word, dimension: 'count', base: word, factor: '1', ...(digitsOnly ? { digitsOnly } : {}) },
      counting: true,
      not: sticky(not),
      only: sticky(only),
      digitsNot: sticky(digitsNot),
      latin: false,
    });
  for (const rows of index.values())
    rows.sort((a, b) => b.unit.name.length - a.unit.name.length || Number(a.counting) - Number(b.counting));
  return index;
})();

/** The characters that units start with. */
export const UNIT_STARTS: string = [...INDEX.keys()].join('');

const follows = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(text);
};

function rowAt(text: string, at: number, digits: boolean): Row | null {
  const rows = INDEX.get(text[at] ?? '');
  if (!rows) return null;
  for (const row of rows) {
    const { name } = row.unit;
    if (!text.startsWith(name, at)) continue;
    if (row.unit.digitsOnly && !digits) continue;
    const end = at + name.length;
    if (row.latin && /[A-Za-z0-9]/.test(text[end] ?? '')) continue;
    if (row.not && follows(row.not, text, end)) continue;
    if (
      row.only &&
      !follows(row.only, text, end) &&
      !(row.digitsNot && /[\d万亿多余]/.test(text[at - 1] ?? '') && !follows(row.digitsNot, text, end))
    )
      continue;
    return row;
  }
  return null;
}

/** What may stand below the line of a rate without being a unit of its own. */
const PER =
  /(?:人|股|班|期|月|日|时|年|票|张|例|床|平|头|羽|只|棵|株|台|套|辆|座|亩|斤|天|次|个|户|家|件|套|份|盒|支|瓶|片|粒|卷|公里|百平方公里|万平方公里|GDP|千卡|桶|秒|分|万元|亿元|万人|千人|百人|百公里|万公里|人天|人次|学期|学年|课时|小时|标准煤|工(?![程业人作资地厂]))/y;

/**
 * The unit that starts at `at`, longest first, with what it is counted per (元/吨, 元每平方米, 微克/立方米). Null where none does.
 * `digits` says that the number before it is written in digits or has a scale: some units (方, 度) are words of another kind after 三.
 */
export function unitAt(text: string, at: number, digits = true): UnitMatch | null {
  const row = rowAt(text, at, digits);
  if (!row) return null;
  const { unit, counting } = row;
  const rate = perAt(text, at + unit.name.length, !counting && unit.dimension !== 'duration');
  return { unit, name: (unit.as ?? unit.name) + rate.name, to: rate.to, counting };
}

/**
 * What stands below the line behind a unit that ends at `at`: `/吨`, `/立方米`, `·时`; an empty name where nothing does. `spoken`: 每 may say
 * the line; of people and times it begins a clause (两年每年, 一家每年).
 */
export function perAt(text: string, at: number, spoken: boolean): { name: string; to: number } {
  let name = '';
  let to = at;
  for (let k = 0; k < 2 && /[/／每·]/.test(text[to] ?? ''); k++) {
    if (text[to] === '·' && k === 0) break;
    const below = rowAt(text, to + 1, true);
    const plain = !below && follows(PER, text, to + 1) ? PER.lastIndex : 0;
    if ((!below && !plain) || (text[to] === '每' && !spoken)) break;
    const end = below ? to + 1 + below.unit.name.length : plain;
    name += `${text[to] === '·' ? '·' : '/'}${below ? (below.unit.as ?? below.unit.name) : text.slice(to + 1, end)}`;
    to = end;
  }
  return { name, to };
}
