import type { Store } from '../store/store.js';
import { type Judged, judgedFacts } from './judgements.js';
import type { DataRow } from './tables.js';

/** An annotation as gold files hold them (corpus/gold/README.md). */
export interface GoldAnnotation {
  context: string;
  figure: string;
  nth: number;
  value: number | [number, number];
  unit: string;
  approx: string;
  kind: string;
  must: boolean;
  fact: { entity: string[]; indicator: string[]; period: string[]; role: string } | null;
}

const APPROX: Readonly<Record<string, string>> = { exact: '=', about: '~', more_than: '>', at_least: '>=', less_than: '<', at_most: '<=' };

/**
 * Judgements as gold, by path: what was accepted as it reads, what was corrected as it should read. What was rejected alone says only what is
 * not so: its figure is optional, neither asked for nor punished.
 */
export function goldOfJudgements(store: Store): Record<string, GoldAnnotation[]> {
  const byPath = new Map<string, Judged[]>();
  for (const judged of judgedFacts(store)) {
    if (judged.now === null || judged.standing === 'outdated') continue;
    const path = String(judged.now.path);
    byPath.set(path, [...(byPath.get(path) ?? []), judged]);
  }
  const out: Record<string, GoldAnnotation[]> = {};
  for (const path of [...byPath.keys()].sort()) {
    const text = Array.from(String(store.get('SELECT text FROM source WHERE path = ?', [path])?.text ?? ''));
    const own = byPath.get(path)!.sort((a, b) => Number(a.now!.start) - Number(b.now!.start));
    out[path] = own.map((judged) => annotation(text, judged, judged.now!));
  }
  return out;
}

function annotation(text: readonly string[], { kind, correction }: Judged, now: DataRow): GoldAnnotation {
  const said = (slot: 'entity' | 'indicator' | 'period') => {
    const value = correction?.[slot] ?? now[slot];
    const written = correction?.[slot] === undefined && slot !== 'period' ? now[`${slot}_text`] : null;
    return [...new Set([value, written].filter((one) => typeof one === 'string' && one !== ''))] as string[];
  };
  const value = correction?.value ?? (now.value as number | null) ?? ([now.low as number, now.high as number] as [number, number]);
  return {
    ...contextOf(text, now),
    value,
    unit: correction?.unit ?? (now.unit as string | null) ?? '',
    approx: APPROX[String(now.approximation)] ?? '=',
    kind: String(now.kind),
    must: kind !== 'reject',
    fact:
      kind === 'reject'
        ? null
        : { entity: said('entity'), indicator: said('indicator'), period: said('period'), role: roleOf(now, correction) },
  };
}

function roleOf(now: DataRow, correction: Judged['correction']): string {
  const measure = correction?.measure ?? now.measure;
  if (measure === 'change' || measure === 'share') return String(measure);
  const status = correction?.status ?? now.status;
  return status === 'planned' ? 'plan' : String(status);
}

/** The shortest stretch around the figure that occurs once in the text, and which occurrence of the figure in it is meant. */
function contextOf(text: readonly string[], { start, end }: DataRow): { context: string; figure: string; nth: number } {
  const [from, to] = [Number(start), Number(end)];
  const whole = text.join('');
  const figure = text.slice(from, to).join('');
  for (let around = 8; ; around *= 2) {
    const left = Math.max(0, from - around);
    const context = text.slice(left, to + around).join('');
    const once = whole.indexOf(context) === whole.lastIndexOf(context);
    if (!once && around < text.length) continue;
    const before = text.slice(left, from).join('');
    let nth = 0;
    for (let at = context.indexOf(figure); at >= 0 && at < before.length; at = context.indexOf(figure, at + 1)) nth++;
    return { context, figure, nth };
  }
}
