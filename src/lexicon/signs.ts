/** All strings that a part of a pattern matches, where they are few; null where they are many or cannot be told. */
type Strings = readonly string[] | null;

/** More strings than this tell nothing apart. */
const MOST = 400;
const NOTHING: Strings = [''];

/**
 * Signs of a pattern: strings of one or two characters, of which every match holds at least one. Null where none can be told: a pattern that
 * may match without any, or is written in a way not read here. Read from the pattern itself, so that the two cannot disagree.
 */
export function signsOf({ source, flags }: RegExp): readonly string[] | null {
  if (/v|i.*u/.test(flags)) return null;
  try {
    const signs = new Reader(source).signs();
    return flags.includes('i') ? inBothCases(signs) : signs;
  } catch (error) {
    if (error instanceof Unread) return null;
    throw error;
  }
}

class Unread extends Error {}

/** Signs of a pattern that takes capitals and small letters for one; null where they hold other letters than ASCII's that have both. */
function inBothCases(signs: readonly string[] | null): readonly string[] | null {
  if (signs?.some((sign) => [...sign].some((c) => c > '\x7f' && c.toLowerCase() !== c.toUpperCase()))) return null;
  const cases = (c: string) => [...new Set([c.toLowerCase(), c.toUpperCase()])];
  return (
    signs && [...new Set(signs.flatMap((sign) => cases(sign[0]!).flatMap((first) => cases(sign.slice(1)).map((rest) => first + rest))))]
  );
}

/** What a stretch of a pattern needs: its strings where they are few, and the best signs that it has inside. */
interface Part {
  strings: Strings;
  signs: readonly string[] | null;
}

/** Of two sets of signs that which lets fewer texts through: two characters say far more than one. */
const weight = (signs: readonly string[] | null) =>
  signs === null ? Number.POSITIVE_INFINITY : signs.reduce((sum, sign) => sum + (sign.length > 1 ? 1 : 12), 0);
const better = (a: readonly string[] | null, b: readonly string[] | null) => (weight(a) <= weight(b) ? a : b);

/** Strings as signs: of longer ones their first two characters, or their last where that makes fewer (实施方案, 行动方案, 工作方案). */
function signsIn(strings: Strings): readonly string[] | null {
  if (strings === null || strings.includes('')) return null;
  return better(distinct(strings.map((one) => one.slice(0, 2))), distinct(strings.map((one) => one.slice(-2))));
}

/** Without those of two characters that hold one of a single character. */
function distinct(all: readonly string[]): readonly string[] {
  const signs = new Set(all);
  return [...signs].filter((sign) => sign.length === 1 || !(signs.has(sign[0]!) || signs.has(sign[1]!)));
}

class Reader {
  #at = 0;

  constructor(private readonly source: string) {}

  signs(): readonly string[] | null {
    const { strings, signs } = this.#choice();
    if (this.#at < this.source.length) throw new Unread();
    return better(signs, signsIn(strings));
  }

  /** a|b|c: what one of them needs. */
  #choice(): Part {
    const parts = [this.#row()];
    while (this.source[this.#at] === '|') {
      this.#at++;
      parts.push(this.#row());
    }
    if (parts.length === 1) return parts[0]!;
    const strings = parts.every((part) => part.strings !== null) ? parts.flatMap((part) => part.strings!) : null;
    const signs = parts.map((part) => better(part.signs, signsIn(part.strings)));
    return {
      strings: strings && strings.length <= MOST ? strings : null,
      signs: signs.includes(null) ? null : signs.flatMap((one) => one!),
    };
  }

  /** One thing after another: strings side by side grow together as long as they are few. */
  #row(): Part {
    let whole: Strings = NOTHING;
    let run: Strings = NOTHING;
    let signs: readonly string[] | null = null;
    while (this.#at < this.source.length && this.source[this.#at] !== '|' && this.source[this.#at] !== ')') {
      const part = this.#counted(this.#atom());
      signs = better(signs, part.signs);
      const grown = product(run, part.strings);
      if (grown === null) signs = better(signs, signsIn(run));
      run = grown ?? part.strings ?? NOTHING;
      whole = product(whole, part.strings);
    }
    return { strings: whole, signs: better(signs, signsIn(run)) };
  }

  /** `?`, `*`, `+`, `{m,n}` behind a part. */
  #counted(part: Part): Part {
    const m = /(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})\??/y;
    m.lastIndex = this.#at;
    const found = m.exec(this.source);
    if (!found) return part;
    this.#at = m.lastIndex;
    const sign = found[0][0]!;
    const least = sign === '+' ? 1 : sign === '{' ? Number(found[1]) : 0;
    if (least === 0) return { strings: sign === '?' && part.strings ? [...part.strings, ''] : null, signs: null };
    if (found[0] === '{1}') return part;
    return { strings: null, signs: better(part.signs, signsIn(part.strings)) };
  }

  #atom(): Part {
    const { source } = this;
    const c = source[this.#at]!;
    if (c === '(') return this.#group();
    this.#at++;
    if (c === '^' || c === '$') return { strings: NOTHING, signs: null };
    if (c === '.') return { strings: null, signs: null };
    if (c === '[') return { strings: this.#characters(), signs: null };
    if (c === '\\') return { strings: this.#escaped(), signs: null };
    if ('*+?{}])'.includes(c)) throw new Unread();
    return { strings: [c], signs: null };
  }

  #group(): Part {
    const kind = /\((?:\?(?::|<?[=!]|<\w+>))?/y;
    kind.lastIndex = this.#at;
    const opening = kind.exec(this.source)![0];
    this.#at = kind.lastIndex;
    const inside = this.#choice();
    if (this.source[this.#at++] !== ')') throw new Unread();
    // what is looked for around a match takes no room in it
    return /[=!]$/.test(opening) ? { strings: NOTHING, signs: null } : inside;
  }

  /** Behind a backslash. */
  #escaped(): Strings {
    const c = this.source[this.#at++]!;
    if (c === 'b' || c === 'B') return NOTHING;
    if (c === 'd') return [...'0123456789'];
    if (c === 'u') {
      const code = /^[\da-f]{4}/i.exec(this.source.slice(this.#at));
      if (!code) throw new Unread();
      this.#at += 4;
      return [String.fromCharCode(Number.parseInt(code[0], 16))];
    }
    if (c === 'n') return ['\n'];
    if (c === 't') return ['\t'];
    if (c === 'p' || c === 'P') {
      this.#at = this.source.indexOf('}', this.#at) + 1;
      return null;
    }
    if (/[sSwWD]/.test(c)) return null;
    if (/[\dA-Za-z]/.test(c)) throw new Unread();
    return [c];
  }

  /** A class, behind its opening bracket. */
  #characters(): Strings {
    const { source } = this;
    const not = source[this.#at] === '^';
    if (not) this.#at++;
    const out: string[] = [];
    let many = not;
    while (source[this.#at] !== ']') {
      if (this.#at >= source.length) throw new Unread();
      const from = this.#character();
      if (source[this.#at] === '-' && source[this.#at + 1] !== ']') {
        this.#at++;
        const to = this.#character();
        if (from?.length !== 1 || to?.length !== 1) throw new Unread();
        if (to.charCodeAt(0) - from.charCodeAt(0) > MOST) many = true;
        else for (let code = from.charCodeAt(0); code <= to.charCodeAt(0); code++) out.push(String.fromCharCode(code));
      } else if (from === null) many = true;
      else out.push(...from);
    }
    this.#at++;
    return many || out.length > MOST ? null : out;
  }

  /** One character of a class, or several of an escape; null where it stands for many. */
  #character(): string | null {
    const c = this.source[this.#at++]!;
    if (c !== '\\') {
      if (c >= '\ud800' && c < '\ue000') throw new Unread();
      return c;
    }
    if (this.source[this.#at] === 'b') throw new Unread();
    const strings = this.#escaped();
    return strings === null ? null : strings.join('');
  }
}

function product(a: Strings, b: Strings): Strings {
  if (a === null || b === null || a.length * b.length > MOST) return null;
  return a.flatMap((one) => b.map((other) => one + other));
}
