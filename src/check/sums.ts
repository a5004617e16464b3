import type { Check, Page, Raised } from './checks.js';
import { digitSlip } from './digits.js';
import { intervalOf, sum } from './interval.js';
import type { Spot } from './said.js';
import { inScaleOf, surface } from './wording.js';

/** Names of parts that make up their whole together: all of a row are needed, each at the end of the words before its figure. */
const PARTITIONS = [
  { whole: /生产总值|GDP/, parts: [/(?:第一产业|一产)(?:增加值)?/, /(?:第二产业|二产)(?:增加值)?/, /(?:第三产业|三产)(?:增加值)?/] },
  { whole: /进出口/, parts: [/(?<!进)出口/, /进口(?!口)/] },
  { whole: /开行|班列/, parts: [/去程/, /回程/] },
  { whole: /人口/, parts: [/城镇(?:常住)?人口/, /(?:乡村|农村)(?:常住)?人口/] },
  { whole: /人口/, parts: [/男性/, /女性/] },
].map(({ whole, parts }) => ({
  whole: new RegExp(`${whole.source}[^，。；、]{0,8}$`),
  parts: parts.map((part) => new RegExp(`${part.source}[^，。；、]{0,6}$`)),
}));

/** Words that say that the figure is the sum of those before it, or that those behind it are all its parts. */
const TOTAL = /(?:合计|共计|总计|总共|[两二三四五六七八九]者合计|[两二三四五六七八九]类合计|[两二三四五六七八九]项合计)[^\d，。；]{0,6}$/;
const OPENS = /(?:其中|^分[^，。]{1,10}[看来]?，|^从[^，。]{1,10}看，|^按[^，。]{1,10}[分看]，|包括)/;
/** Divisions that leave nothing out. */
const COMPLETE = /^(?:分|从|按)(?:三次|三大)?(?:产业|城乡|季度?|月份?|性别|部门)[^，]{0,4}，/;
/** Words of a list that does not tell of all. */
const OPEN_LIST = /等(?!级)|主要|部分|其余|另有|还有/;

/** A sentence of the page with its figures. */
interface Line {
  text: string;
  from: number;
  figures: Spot[];
}

function linesOf({ text, figures }: Page): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const match of `${text}。`.matchAll(/[。！？]|\n\s*\n|\n(?=\s*[（(]?[一二三四五六七八九十]+[、）)])/g)) {
    const to = match.index;
    const lead = /^\s*/.exec(text.slice(from, to))![0].length;
    lines.push({
      text: text.slice(from + lead, to),
      from: from + lead,
      figures: figures.filter((spot) => spot.from >= from && spot.to <= to),
    });
    from = to + match[0].length;
  }
  return lines.filter(({ figures: inside }) => inside.length > 0);
}

const ADDABLE = new Set(['count', 'money', 'area', 'length', 'mass', 'volume', 'energy', 'score', 'other']);

/** The noun that a figure counts, as far as the next two characters tell; nothing where a mark or a verb of change follows. */
const counted = (line: Line, { to, kind }: Spot) =>
  kind === 'count' ? line.text.slice(to - line.from, to - line.from + 2).replace(/^.*[，。；、,;（()）].*$/s, '') : '';

/** Exact figures of one unit that tell of levels, in order. */
function rowsOf(line: Line): Spot[][] {
  const rows = new Map<string, Spot[]>();
  for (const spot of line.figures) {
    const { stand, kind, said } = spot;
    // 含3例…, 各85人: parts of a part, and figures that count more than once
    if (/^(?:含|包括|另)|各$|每|均/.test(lead(line, spot))) continue;
    if (!stand?.exact || stand.low <= 0 || !ADDABLE.has(kind)) continue;
    if (said && (said.measure !== 'level' || said.status !== 'actual')) continue;
    const key = `${kind} ${stand.base} ${counted(line, spot)}`;
    rows.set(key, [...(rows.get(key) ?? []), spot]);
  }
  return [...rows.values()];
}

const total = (parts: readonly Spot[]) => sum(parts.map(({ stand }) => intervalOf(stand!)));
/** The parts, each ± half a unit of its last digit, can sum to the whole; that all of them err to the same side just so far they cannot. */
const fits = (whole: Spot, parts: readonly Spot[]) => {
  const [a, b] = [total(parts), intervalOf(whole.stand!)];
  const exact = [whole, ...parts].every(({ stand }) => stand!.grain === 0);
  return Math.min(a.high, b.high) - Math.max(a.low, b.low) >= (exact ? -1e-9 : 1e-9) * whole.stand!.high;
};

const leads = new WeakMap<Spot, string>();

/** The words before a figure of the line in its clause; worked out once. */
function lead(line: Line, spot: Spot): string {
  const known = leads.get(spot);
  if (known !== undefined) return known;
  const words = leadOf(line, spot);
  leads.set(spot, words);
  return words;
}

function leadOf(line: Line, spot: Spot): string {
  const words = line.text.slice(0, spot.from - line.from).replace(/\s/g, '');
  return words.slice(Math.max(...['，', '；', '、', '：', ',', ';'].map((mark) => words.lastIndexOf(mark))) + 1);
}

/** What of the parts has to change by one slip of the finger for the sum to hold; null where nothing has. */
function slip(whole: Spot, parts: readonly Spot[]): Spot | null {
  const all = parts.reduce((sofar, { stand }) => sofar + stand!.low, 0);
  const scale = 10 ** Math.max(0, ...[whole, ...parts].map(({ decimals }) => decimals ?? 0));
  const decimal = (n: number) => String(Math.round(n * scale) / scale);
  if (digitSlip({ decimal: decimal(whole.stand!.low) }, { decimal: decimal(all) })) return whole;
  for (const part of parts) {
    const needed = whole.stand!.low - (all - part.stand!.low);
    if (needed > 0 && digitSlip({ decimal: decimal(part.stand!.low) }, { decimal: decimal(needed) })) return part;
  }
  return null;
}

export const SUMS: Check = {
  name: 'sum',
  explanation:
    'Listed parts that make up a whole together, and do not sum to it: industries of a product, exports and imports, months of a quarter, boards of a score.',
  severity: 'error',
  *inPage(page: Page): Generator<Raised> {
    const lines = linesOf(page);
    for (const [n, line] of lines.entries())
      for (const row of rowsOf(line)) {
        const found = named(lines, n, row) ?? totalled(line, row) ?? listed(lines, n, row);
        if (found) yield found;
      }
  },
};

const raise = (whole: Spot, parts: readonly Spot[]): Raised | null => {
  const facts = [whole, ...parts].flatMap(({ said }) => said ?? []);
  const like = facts[0];
  if (!like) return null;
  const all = parts.reduce((sofar, { stand }) => sofar + stand!.low, 0);
  const sums = `${parts.map(surface).join(' + ')} = ${inScaleOf(like, all)}`;
  return {
    facts,
    verdict: 'conflict',
    message: { en: `${sums}, not ${surface(whole)}.`, zh: `${sums}，而非${surface(whole)}。` },
  };
};

/** Parts that are known by name to be all. */
function named(lines: readonly Line[], n: number, row: readonly Spot[]): Raised | null {
  const line = lines[n]!;
  for (const { whole, parts } of PARTITIONS) {
    const found = parts.map((part) => row.filter((spot) => part.test(lead(line, spot))));
    if (found.some((spots) => spots.length !== 1)) continue;
    const members = found.map(([spot]) => spot!);
    const first = Math.min(...members.map(({ from }) => from));
    const isWhole = (at: Line, spot: Spot) =>
      spot.stand?.base === row[0]!.stand!.base &&
      spot.stand.exact &&
      whole.test(lead(at, spot)) &&
      !members.includes(spot) &&
      spot.said?.measure !== 'change';
    const inside = row.filter((spot) => spot.from < first && isWhole(line, spot)).at(-1);
    const before = lines[n - 1];
    const above = inside ?? (OPENS.test(line.text.trim()) ? before?.figures.filter((spot) => isWhole(before, spot)).at(-1) : undefined);
    if (!above || fits(above, members)) continue;
    if (members.some(({ said }) => said?.period && above.said?.period && said.period !== above.said.period)) continue;
    return raise(above, members);
  }
  return null;
}

/** 26家、64家、1611家，三类合计1701家. */
function totalled(line: Line, row: readonly Spot[]): Raised | null {
  const whole = row.at(-1)!;
  if (row.length < 3 || !TOTAL.test(line.text.slice(0, whole.from - line.from).replace(/\s/g, ''))) return null;
  const parts = row.slice(0, -1);
  if (parts.some((part) => OPEN_LIST.test(lead(line, part)))) return null;
  for (let k = 0; k + 2 <= parts.length; k++) if (fits(whole, parts.slice(k))) return null;
  return slip(whole, parts) ? raise(whole, parts) : null;
}

/** So far apart stand the members of one list, in characters. */
const NEXT = 45;

/** A list behind 其中, 分产业看 and the like: its parts may not be all, so that one slip of the finger must explain what is missing. */
function listed(lines: readonly Line[], n: number, row: readonly Spot[]): Raised | null {
  const line = lines[n]!;
  const opening = OPENS.exec(line.text);
  if (!opening || row.length < 2) return null;
  const at = line.from + opening.index;
  const again = line.text.indexOf('其中', opening.index + opening[0].length);
  const end = again < 0 ? Number.POSITIVE_INFINITY : line.from + again;
  const parts = row.filter(({ from }) => from > at && from < end);
  const [first] = parts;
  if (!first || parts.length < 2 || first.from - at > NEXT) return null;
  // 其中24件 tells of no part by name: what follows is told of it
  if (/其中的?$/.test(lead(line, first))) return null;
  if (parts.some((part, k) => k > 0 && part.from - parts[k - 1]!.to > NEXT)) return null;
  // 其中 inside a sentence speaks of that sentence; at its start of the one before; 分产业看 of what the passage is about
  const back = opening.index > 0 ? 0 : opening[0] === '其中' ? 1 : 3;
  const above = lines.slice(Math.max(0, n - back), n).flatMap((other) => other.figures);
  const wholes = [...above, ...row.filter(({ from }) => from < at).slice(-1)].filter((spot) => spot.stand?.exact && sameKind(spot, first));
  const runs = parts.map((_, k) => parts.slice(0, k + 1)).filter((run) => run.length >= 2);
  if (wholes.some((whole) => runs.some((run) => fits(whole, run)))) return null;
  if (parts.some((part) => OPEN_LIST.test(lead(line, part)))) return null;
  const all = parts.reduce((sofar, { stand }) => sofar + stand!.low, 0);
  for (const whole of wholes.reverse()) {
    const complete = COMPLETE.test(line.text.slice(opening.index)) && parts.length >= 3;
    // what falls short may not be all; what exceeds the whole is wrong, if a slip explains it
    const off = all / whole.stand!.low - 1;
    if (off < -0.03 && !(complete && off > -0.6)) continue;
    if (off > 0.03 && off > (complete ? 2 : 0.5)) continue;
    // two parts that are not all come near their whole by chance
    if (parts.length === 2 && String(whole.decimal).replace(/\D|0+$/g, '').length < 4) continue;
    if (slip(whole, parts)) return raise(whole, parts);
  }
  return null;
}

const sameKind = (whole: Spot, part: Spot) =>
  whole.stand?.base === part.stand!.base && whole.kind === part.kind && whole.said?.measure !== 'change' && samePeriod(whole, part);

/** Months sum to their quarter; of other parts the period, where both tell one, is that of the whole. */
function samePeriod({ said: whole }: Spot, { said: part }: Spot): boolean {
  if (!whole?.period_start || !part?.period_start) return true;
  return whole.period_start <= part.period_start && part.period_end! <= whole.period_end!;
}
