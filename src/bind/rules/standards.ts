import { isGeneric } from '../label/generic.js';
import { type Label, labelOf } from '../label/label.js';
import type { Draft, Rule, Site } from '../rule.js';
import { again } from './rowdrafts.js';

/** 比全省和全国分别高…: the standards before 分别; the words behind it, up to the figure. */
const BEFORE = /(?:比|较)([^，。；]{2,40}?)(?:均|要)?$/;
const HOW = /^(?:要|均)?([高低快慢多少大小]|提高|降低|回落|领先|落后)(?:出了?|了|于)?$/;
/** 分别高于全国、全省平均水平, 分别比全国和全省高: the standards behind it. */
const BEHIND =
  /^(?:均|要)?(?:(高|低|快|慢|多|少)(?:于|出)|(超过|超出|领先|落后)于?|(?:比|较))([^，。；\d]{2,40}?)(?:([高低快慢多少大小]|提高|回落)(?:出了?|了|于)?)?$/;
const DOWN = /[低慢少小落]/;

/** What a row of differences is measured from, and which way. */
interface Standards {
  named: string;
  /** Where the words of the comparison begin: what is measured stands before them. */
  from: number;
  down: boolean;
}

/** The standards that the row of figures at `k` differs from, by the words before and behind the 分别 at chunk `x`; null where it tells no differences. */
function standardsOf({ scene, figure }: Site, x: number): Standards | null {
  const each = scene.chunks[x]!;
  const opened = clauseFrom(scene.text, each.from);
  const before = BEFORE.exec(scene.text.slice(opened, each.from));
  const between = scene.text.slice(each.to, figure.from);
  const how = HOW.exec(between);
  if (before && how) return { named: before[1]!, from: opened + before.index, down: DOWN.test(how[1]!) };
  const behind = BEHIND.exec(between);
  const way = behind && (behind[1] ?? behind[2] ?? behind[4]);
  return behind && way ? { named: behind[3]!, from: each.from, down: DOWN.test(way) } : null;
}

/** Where the clause that holds `at` begins. */
function clauseFrom(text: string, at: number): number {
  let from = at;
  while (from > 0 && !/[，。；：]/.test(text[from - 1]!)) from--;
  return from;
}

/** 全国和全省, 全省(7.7%)、全国平均水平: how many are named. */
const count = (named: string): number =>
  named
    .replace(/[（(][^（）()]*[）)]/g, '')
    .split(/[、和与及]/)
    .filter((one) => one.trim() !== '').length;

/**
 * 增速比全省和全国分别高0.7、1.4个百分点, 分别高于全国、全省平均水平…: as many differences as standards, all of what was told; or, from one standard,
 * each of one of the figures told before. Null where the row is no such.
 */
export function againstStandards(site: Site, x: number, row: readonly number[]): Draft[] | null {
  const standards = standardsOf(site, x);
  if (!standards) return null;
  const { scene, chain } = site;
  const slots = { measure: 'change', comparison: 'vs_entity', base: standards.named, direction: standards.down ? 'down' : 'up' } as const;
  const many = count(standards.named);
  if (many === 1 && chain.recent.length >= row.length)
    return again(site, [...row], chain.recent.slice(-row.length)).map((draft) => ({ ...draft, ...slots }));
  if (many !== row.length) return null;
  const opened = clauseFrom(scene.text, standards.from);
  const words = standards.from - opened >= 2 ? labelOf(scene, opened, standards.from) : null;
  const own: Label | null = words && !isGeneric(words.name) && !/^(?:增速|增幅|涨幅|降幅|占比|比重)$/.test(words.text) ? words : null;
  const label = own ?? chain.label;
  return label && row.map((k) => ({ k, label, carried: !own, ...slots }));
}

/** 比全省(7.7%), 比全省(7.7%)和全国平均水平(7.0%): the standard that a bracket is about. Group 1 is its words. */
const BRACKETED =
  /(?:[比较]|[高低快慢]于)(?:[^，。；（）()]{2,16}[（(][^（）()]{1,12}[）)][、和与及])?([^，。；（）()、和与及]{2,16})[（(]$/;

/** What stands in brackets behind a standard is what was told, of the standard. */
export const STANDARDS: readonly Rule[] = [
  {
    name: 'bracketed-standard',
    because: '增长8.4%，比全省(7.7%)和全国平均水平(7.0%)分别高…: how much the standard itself grew',
    before: /\($/,
    after: /^\)/,
    produce: ({ scene, k, figure, chain }) => {
      if (figure.quantity.kind !== 'percent' || !chain.label) return null;
      const found = BRACKETED.exec(scene.text.slice(clauseFrom(scene.text, figure.from), figure.from));
      if (!found) return null;
      const from = figure.from - 1 - found[1]!.length;
      const subject = scene.linked.entities.find((mention) => mention.from >= from && mention.to <= figure.from);
      const last = chain.recent.at(-1);
      const grew = last?.measure === 'change' || /(?:增速|增幅|涨幅)[^，。；]*$/.test(scene.text.slice(0, from));
      return [
        {
          k,
          label: chain.label,
          carried: true,
          measure: grew ? 'change' : 'level',
          ...(grew ? { comparison: 'yoy', base: null, direction: 'up' } : {}),
          ...(subject ? { subject } : {}),
        },
      ];
    },
  },
];
