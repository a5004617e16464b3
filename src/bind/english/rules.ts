import type { Comparison } from '../../../schemas/schemas.js';
import type { Scene } from '../chunks.js';
import type { Label } from '../label.js';
import type { Draft, Rule, Site } from '../rule.js';
import { englishLabel, governed, labelOfSubject, nounAfter, renamed, subjectWords } from './label.js';

const kindOf = ({ scene, k }: Site) => scene.chunks[k]!.figure!.quantity.kind;
const isRate = (site: Site) => /^(?:percent|points|multiple|ratio)$/.test(kindOf(site));

/** The last chunk before `k` in its clause with one of the symbols; -1 where there is none. */
function lastOf({ symbols }: Scene, k: number, wanted: string, stop = ',;:.'): number {
  for (let i = k - 1; i >= 0 && !stop.includes(symbols[i]!); i--) if (wanted.includes(symbols[i]!)) return i;
  return -1;
}

/** What a change is compared with: by the words behind the figure, else by the period that they name. */
function comparisonOf({ scene, k, chain }: Site): { comparison: Comparison | null; base: string | null } {
  const { symbols, chunks, text } = scene;
  let near: Comparison | null = null;
  let base: string | null = null;
  for (let i = k + 1; i < symbols.length && i < k + 9; i++) {
    const symbol = symbols[i]!;
    if (',;.F%'.includes(symbol)) break;
    if (symbol === 'Y') near = 'yoy';
    else if (symbol === 'M') near = 'mom';
    else if (symbol === 'Q') near = 'qoq';
    else if (symbol === 'P' && chunks[i]!.period!.role === 'base') {
      const { expression, rule } = chunks[i]!.period!;
      base = text.slice(chunks[i]!.from, chunks[i]!.to);
      near =
        expression.from.edge === 'end'
          ? 'prev_year_end'
          : /month/.test(base)
            ? 'mom'
            : /quarter/.test(base)
              ? 'qoq'
              : rule === 'plan'
                ? 'other'
                : 'yoy';
    } else continue;
    break;
  }
  if (!near && /[YMQ]/.test(symbols[k - 1] ?? '')) near = symbols[k - 1] === 'Y' ? 'yoy' : symbols[k - 1] === 'M' ? 'mom' : 'qoq';
  const clause = text.slice(chunks[Math.max(0, k - 5)]!.from, chunks[k]!.from);
  if (
    !near &&
    /\b(?:average annual|annual average|annually|per year on average|compound annual)\b/i.test(
      clause + text.slice(chunks[k]!.to, chunks[k]!.to + 24),
    )
  )
    near = 'annual_average';
  if (!near && /\b(?:national|provincial) average\b/.test(text.slice(chunks[k]!.to, chunks[k]!.to + 60))) near = 'vs_entity';
  return { comparison: near ?? chain.comparison, base };
}

/** A change: by so much, up or down. */
function change(site: Site, label: Label | null, direction: 'up' | 'down' | null, more: Partial<Draft> = {}): Draft[] {
  return [
    {
      k: site.k,
      label: label ?? site.chain.label,
      ...(label ? {} : { carried: true }),
      measure: 'change',
      direction,
      ...comparisonOf(site),
      ...more,
    },
  ];
}

const level = (k: number, label: Label | null, more: Partial<Draft> = {}): Draft[] => [{ k, label, measure: 'level', ...more }];

/** What the clause of chunk `k` measures, by its subject before `verb`; else what was measured before. */
function ofClause(site: Site, verb: number): { label: Label | null; carried?: true } {
  const own = labelOfSubject(site.scene, verb);
  return own ? { label: own } : { label: site.chain.label, carried: true };
}

/** Nth of the subjects of a clause: Exports and imports reached 3 and 2 billion yuan respectively. */
function nthSubject({ scene, k, figure }: Site, verb: number): Label | null {
  const { chunks, symbols, text } = scene;
  if (figure.list === undefined && !symbols.slice(k).includes('r')) return null;
  const end = symbols.indexOf('r', k) >= 0 ? symbols.indexOf('r', k) : symbols.length;
  const figures: number[] = [];
  for (let i = verb; i < end; i++)
    if (/[F%]/.test(symbols[i]!) && chunks[i]!.figure!.quantity.kind === figure.quantity.kind) figures.push(i);
  const n = figures.indexOf(k);
  const start = Math.max(symbols.lastIndexOf(';', verb), symbols.lastIndexOf('.', verb)) + 1;
  const words = text.slice(chunks[start]!.from, chunks[verb]!.from);
  const items = words.split(/, and |, | and /);
  if (n < 0 || items.length < figures.length) return null;
  const own = items.slice(items.length - figures.length);
  const at = chunks[start]!.from + words.lastIndexOf(own[n]!);
  return englishLabel(scene, at, at + own[n]!.length);
}

/** The verb and its clause before chunk `k`, for verbs that make an indicator of their object. */
function clauseBefore({ chunks, text, symbols }: Scene, k: number): string {
  let first = k;
  while (first > 0 && !';.:'.includes(symbols[first - 1]!) && k - first < 14) first--;
  return text
    .slice(chunks[first]!.from, chunks[k]!.from)
    .split(/, (?=[a-z])/)
    .at(-1)!;
}

/** The label of the noun in [from, to), under the name its verb makes of it. */
function objectLabel({ scene, k, figure }: Site, from: number, to: number): Label | null {
  const found = englishLabel(scene, from, to, { head: true });
  const name = governed(clauseBefore(scene, k), scene.text.slice(from, to), figure.quantity.unit);
  return found && name ? renamed(found, name) : found;
}

export const ENGLISH_RULES: readonly Rule[] = [
  {
    name: 'en-brackets',
    because: '569 billion yuan ($79 billion), 1,200 mu (80 hectares): the same in another unit',
    before: /\([oN]?$/,
    after: /^[NYP]*\)/,
    produce({ k, scene, chain }) {
      const before = chain.recent.findLast((draft) => draft.k < k && /^[N"]*\([oN]?$/.test(scene.symbols.slice(draft.k + 1, k)));
      const same = before && scene.chunks[before.k]!.figure!.quantity.kind === scene.chunks[k]!.figure!.quantity.kind;
      return same ? [{ ...before, k, carried: true }] : null;
    },
  },
  {
    name: 'en-compared',
    because: '712 more than in 2022, 3 points higher than the average: a distance upward or downward',
    after: /^N?[hl]/,
    produce(site) {
      const { scene, k } = site;
      const at = scene.symbols[k + 1] === 'N' ? k + 2 : k + 1;
      const words = scene.text.slice(scene.chunks[at]!.from, scene.chunks[at]!.to + 60);
      if (
        !/^(?:higher|more|faster|larger|greater|longer|better|lower|less|fewer|slower|smaller|shorter)\b[^,.;]{0,40}\bthan\b|^(?:above|below|higher|lower)\b/.test(
          words,
        )
      )
        return null;
      const verb = lastOf(scene, k, 'VUD');
      const own = verb >= 0 ? labelOfSubject(scene, verb) : null;
      return change(site, own, scene.symbols[at] === 'h' ? 'up' : 'down');
    },
  },
  {
    name: 'en-up-down',
    because: 'up 41.4 percent, down by 3 points: what the clause before measures moved so much',
    before: /[ud]b?$/,
    produce(site) {
      const { symbols } = site.scene;
      const up = symbols[site.k - 1] === 'u' || symbols[site.k - 2] === 'u';
      // GDP was up 5 percent: the clause has a subject of its own.
      const at = site.k - (symbols[site.k - 1] === 'b' ? 2 : 1);
      const own =
        symbols[at - 1] === ',' || symbols[at - 1] === '(' || /[P)F]/.test(symbols[at - 1] ?? '')
          ? null
          : labelOfSubject(site.scene, symbols[at - 1] === 'V' ? at - 1 : at);
      return change(site, own, up ? 'up' : 'down');
    },
  },
  {
    name: 'en-doubled',
    because: 'doubled, tripled: the word says the change and its size',
    produce(site) {
      const { figure, k } = site;
      if (!figure.change) return null;
      const { label, carried } = ofClause(site, k);
      return change(site, label, figure.change, carried ? { carried } : {});
    },
  },
  {
    name: 'en-to',
    because: 'rose 5 percent to 300, from 200 to 300: where a change ended',
    before: /[UDGgudF%P)YMQNhlo]t$/,
    produce(site) {
      const { scene, k } = site;
      const verb = lastOf(scene, k, 'UD', ';:.');
      const growth = verb < 0 ? lastOf(scene, k, 'Ggud', ';:.') : verb;
      if (growth < 0 && !/F[^,;.]*t$/.test(scene.symbols.slice(0, k))) return null;
      const rising = growth >= 0 && scene.symbols[growth] !== 'G' && scene.symbols[growth] !== 'g';
      const { label, carried } =
        rising && /[UD]/.test(scene.symbols[growth]!) ? ofClause(site, growth) : { label: site.chain.label, carried: true as const };
      if (!label) return null;
      const nth = rising ? nthSubject(site, growth) : null;
      return level(k, nth ?? label, nth || !carried ? {} : { carried });
    },
  },
  {
    name: 'en-from',
    because: 'from 912 a year earlier, up from 4.8 million: where a change began',
    before: /[fh](?:N?o)?$/,
    produce(site) {
      const { scene, k } = site;
      const before = scene.symbols.slice(0, k);
      if (!/[UDGgudV%F][^;.]*[fh](?:N?o)?$/.test(before) && !/^[PN,]*t/.test(scene.symbols.slice(k + 1))) return null;
      if (isRate(site) && before.endsWith('h')) return null;
      const verb = lastOf(scene, k, 'UDV', ';:.');
      const { label, carried } = verb >= 0 ? ofClause(site, verb) : { label: site.chain.label, carried: true as const };
      const held = site.chain.label && verb < 0 ? site.chain.label : label;
      return held ? level(k, held, carried ? { carried } : {}) : null;
    },
  },
  {
    name: 'en-growth-before',
    because: 'an increase of 30 million yuan, growth of 5 percent, a growth rate of: names the change, then its size',
    before: /[Gg](?:[YMQPN]|iE|i?P)?(?:[oVb]|VT|TV|V?o|To|TVo|iN[oV])$/,
    produce(site) {
      const { scene, k } = site;
      const { symbols, chunks } = scene;
      const at = lastOf(scene, k, 'Gg');
      // GDP growth reached 5 percent; a growth of 5 percent in exports.
      const inside = /^[YMQP]*i([NE]+)/.exec(symbols.slice(k + 1));
      const behind = inside ? chunks.slice(k + 1).find(({ symbol }) => symbol === 'N') : undefined;
      const after = behind ? englishLabel(scene, behind.from, behind.to) : null;
      const tied = /^[Gg]i[NE]*[NVo]/.test(symbols.slice(at)) ? chunks.slice(at + 1, k).find(({ symbol }) => symbol === 'N') : undefined;
      const owned = tied ? englishLabel(scene, tied.from, tied.to) : null;
      const words = scene.text.slice(chunks[at]!.from, chunks[at]!.to);
      const subject = /N$|E$/.test(symbols.slice(0, at)) ? labelOfSubject(scene, at) : null;
      const useful =
        subject && !/^(?:annual|average|strong|steady|robust|slight|sharp|rapid|net|sharp|remarkable|modest|marginal)$/i.test(subject.text)
          ? subject
          : null;
      if (!isRate(site) && !/increase|rise|gain|jump|decrease|decline|drop|fall|reduction|growth/.test(words)) return null;
      return change(site, after ?? owned ?? useful, symbols[at] === 'G' ? 'up' : 'down');
    },
  },
  {
    name: 'en-growth-after',
    because: 'a 5 percent year-on-year increase in exports: the size, then the change',
    after: /^(?:[YMQ-]|P|N)*[Gg]/,
    produce(site) {
      const { scene, k } = site;
      const { symbols, chunks } = scene;
      if (!isRate(site) && symbols[k + 1] === 'N') return null;
      const at = k + 1 + /^[^Gg]*/.exec(symbols.slice(k + 1))![0].length;
      const behind = /^[YMQP]*(?:[io])(?:[EP]|a)*(?=N)/.exec(symbols.slice(at + 1));
      const noun = behind ? chunks[at + 1 + behind[0].length] : undefined;
      const own = noun ? englishLabel(scene, noun.from, noun.to) : null;
      return change(site, own, symbols[at] === 'G' ? 'up' : 'down');
    },
  },
  {
    name: 'en-verb',
    because: 'grew 5.2 percent, fell by 3 points, rose at an average rate of 6 percent',
    before: /[UD](?:[YMQP]*b?|[YMQP]*b?N?|[YMQP]*oN[oV]?|[YMQP]*oNGo|t?b)$/,
    produce(site) {
      const { scene, k } = site;
      const { symbols, chunks } = scene;
      const verb = lastOf(scene, k, 'UD');
      const plain = /[UD][YMQP]*b?$/.test(symbols.slice(0, k));
      if (!isRate(site) && !plain) return null;
      // added 212 new projects, raised 3 billion yuan: an object, not a change.
      const word = scene.text.slice(chunks[verb]!.from, chunks[verb]!.to).toLowerCase();
      if (
        !isRate(site) &&
        symbols[k - 1] !== 'b' &&
        /^(?:added|raised|raise|raising|gained|saved|saving|cut|cutting|reduced|reducing|extended|reduce)$/.test(word)
      ) {
        const noun = nounAfter(scene, k) ?? behindOf(scene, k);
        const own = noun ? englishLabel(scene, noun.from, noun.to, { head: true }) : null;
        const lowering = /^(?:saved|saving|cut|cutting|reduced|reducing|reduce)$/.test(word);
        return lowering && own ? change(site, own, 'down') : own ? level(k, own) : null;
      }
      const nth = nthSubject(site, verb);
      const { label, carried } = nth ? { label: nth } : ofClause(site, verb);
      const object = !nth && carried && /^[YMQP]*i/.test(symbols.slice(k + 1)) ? behindOf(scene, k) : null;
      const own = object ? englishLabel(scene, object.from, object.to) : null;
      return change(site, own ?? label, symbols[verb] === 'U' ? 'up' : 'down', carried && !own ? { carried } : {});
    },
  },
  {
    name: 'en-share',
    because: 'accounting for 30 percent of the total, a third of them: a part of a whole',
    before: /A[NTb]?$/,
    produce(site) {
      const { scene, k } = site;
      if (!isRate(site) && scene.symbols[k] !== '%') return null;
      const { chunks, symbols, text } = scene;
      const at = lastOf(scene, k, 'A');
      const own = symbols[at - 1] === ',' ? null : labelOfSubject(scene, at);
      const of = symbols[k + 1] === 'o' ? text.slice(chunks[k + 1]!.to, Math.max(chunks[k + 1]!.to, ofEnd(scene, k + 2))).trim() : null;
      const label = own ?? site.chain.label;
      return [{ k, label, ...(own ? {} : { carried: true }), measure: 'share', ofText: of || null }];
    },
  },
  {
    name: 'en-share-of',
    because: '72.4 percent of the cargo came from other provinces: a part of what of names',
    after: /^(?:N)?o[NEa"P]/,
    produce(site) {
      const { scene, k } = site;
      if (scene.symbols[k] !== '%' || kindOf(site) === 'points' || kindOf(site) === 'multiple') return null;
      if (/[VT]$/.test(scene.symbols.slice(0, k)) && kindOf(site) === 'percent' && labelOfSubject(scene, k - 1)) {
        const subject = labelOfSubject(scene, k - 1)!;
        return [{ k, label: subject, measure: 'share', ofText: scene.text.slice(scene.chunks[k + 2]!.from, ofEnd(scene, k + 2)) }];
      }
      const at = scene.symbols.indexOf('o', k) + 1;
      const to = ofEnd(scene, at);
      const from = scene.chunks[at]!.from;
      const words = scene.text.slice(from, to);
      const own = /^(?:them|these|those|which|the total|its total|the (?:city|country|province|nation)'s total)\b/i.test(words)
        ? null
        : englishLabel(scene, from, to);
      const label = own ?? site.chain.label;
      return label ? [{ k, label, ...(own ? {} : { carried: true }), measure: 'share', ofText: words }] : null;
    },
  },
  {
    name: 'en-rank',
    because: 'ranked third in the country',
    produce(site) {
      if (site.figure.quantity.kind !== 'rank') return null;
      const { scene, k } = site;
      const verb = lastOf(scene, k, 'VUDNx');
      const own = verb >= 0 ? labelOfSubject(scene, verb) : null;
      return level(k, own ?? site.chain.label, own ? {} : { carried: true });
    },
  },
  {
    name: 'en-level',
    because: 'foreign trade reached 569 billion yuan: what the clause is about, its verb, how much',
    before: /V[NbaTY"e]?V?$/,
    produce(site) {
      const { scene, k } = site;
      const { chunks, symbols, text } = scene;
      const verb = lastOf(scene, k, 'V');
      const first = symbols[verb - 1] === 'T' ? verb - 1 : verb;
      const word = text.slice(chunks[verb]!.from, chunks[verb]!.to).toLowerCase();
      const nth = nthSubject(site, first);
      if (nth) return level(k, nth);
      const noun = nounAfter(scene, k);
      const there = /\bthere$/i.test(text.slice(0, chunks[first]!.from).trimEnd());
      // registered 212 projects, there were 26 firms: the object is counted; the project is 5 km long.
      const counts = noun && (there || /^(?:recorded|registered|posted|hit|hitting)$/.test(word)) && site.figure.quantity.kind === 'count';
      if (counts) return level(k, objectLabel(site, noun.from, noun.to));
      const subject = labelOfSubject(scene, first);
      const in_ = /^(?:recorded|registered|posted|reached|reaching)$/.test(word) ? behindOf(scene, k) : null;
      const object = in_ ? englishLabel(scene, in_.from, in_.to) : null;
      const label = word === 'worth' || word === 'valued at' ? (subject ?? null) : subject;
      if (object && (!label || /^(?:recorded|registered|posted)$/.test(word))) return level(k, object);
      if (
        label &&
        /growth|increase|rise/i.test(text.slice(chunks[subjectWords(scene, first).first]?.from ?? 0, chunks[first]!.from)) &&
        isRate(site) &&
        /growth|growth rate|increase$/.test(text.slice(0, chunks[first]!.from).trimEnd())
      )
        return change(site, label, 'up');
      if (label) return level(k, label);
      const counted = noun ? objectLabel(site, noun.from, noun.to) : null;
      if (counted) return level(k, counted);
      return site.chain.label ? level(k, site.chain.label, { carried: true }) : null;
    },
  },
  {
    name: 'en-of',
    because: 'a total investment of 3 billion yuan, with an output value of: the name before of',
    before: /[NE]o$/,
    produce(site) {
      const { scene, k } = site;
      const { chunks, text } = scene;
      const of = text.slice(chunks[k - 1]!.from, chunks[k - 1]!.to);
      if (of !== 'of') return null;
      const noun = chunks[k - 2]!;
      if (scene.symbols[k - 2] === 'E') return null;
      const words = text.slice(noun.from, noun.to);
      if (/^(?:a |the )?(?:total|record|combined total|maximum|number|average|series|group|batch)$/i.test(words.trim())) return null;
      const own = englishLabel(scene, noun.from, noun.to);
      return own ? level(k, own) : null;
    },
  },
  {
    name: 'en-counted',
    because: 'signed 212 new projects: the noun behind the count, with the verb that governs it',
    after: /^"?N/,
    produce(site) {
      const { scene, k } = site;
      const noun = nounAfter(scene, k);
      const { kind } = site.figure.quantity;
      if (!noun || (kind !== 'count' && kind !== 'other')) return null;
      const own = objectLabel(site, noun.from, noun.to);
      return own ? level(k, own) : null;
    },
  },
  {
    name: 'en-in',
    because: '2.3 billion yuan in revenue, 312 million tonnes of cargo: the name behind of or in',
    after: /^[oi][NE]/,
    produce(site) {
      const { scene, k } = site;
      const noun = behindOf(scene, k);
      if (!noun) return null;
      const own = objectLabel(site, noun.from, noun.to);
      const verbed = lastOf(scene, k, 'VUD');
      return own && verbed < 0 ? level(k, own) : own ? level(k, own) : null;
    },
  },
  {
    name: 'en-governed',
    because: 'covers 1,200 mu, handled 3 million TEUs: the verb alone says what is measured',
    produce(site) {
      const { scene, k, figure } = site;
      const before = clauseBefore(scene, k);
      const { kind, unit } = figure.quantity;
      const name =
        kind === 'area' && /\b(?:cover(?:s|ed|ing)?|occup(?:y|ies|ied|ying)|spann(?:ed|ing)|spans?)\b[^,;]{0,30}$/i.test(before)
          ? '占地面积'
          : governed(before, nounOf(scene, k), unit);
      if (!name) return null;
      return level(k, { name, text: name, scope: null, basis: null, from: scene.chunks[k]!.from, to: scene.chunks[k]!.from });
    },
  },
  {
    name: 'en-noun-before',
    because: 'investment exceeding 3 billion yuan, revenue of more than: the name right before the figure',
    before: /N[aTe]?$/,
    produce({ scene, k }) {
      const at = scene.symbols[k - 1] === 'N' ? k - 1 : k - 2;
      const chunk = scene.chunks[at]!;
      const words = scene.text.slice(chunk.from, chunk.to);
      const verb = INVESTS.exec(words);
      if (verb)
        return level(k, { ...INVESTED, from: chunk.from + verb.index, to: chunk.from + verb.index + verb[0].length, text: verb[0] });
      const own = englishLabel(scene, chunk.from, chunk.to);
      return own ? level(k, own) : null;
    },
  },
  {
    name: 'en-dimension',
    because: 'a 120-kilometer line, a 30,000-square-meter plant: the unit says what is measured',
    produce({ scene, k, figure }) {
      const { kind } = figure.quantity;
      const name = kind === 'length' ? '全长' : kind === 'area' ? '面积' : kind === 'duration' ? '用时' : null;
      if (!name) return null;
      return level(k, { name, text: name, scope: null, basis: null, from: scene.chunks[k]!.from, to: scene.chunks[k]!.from });
    },
  },
  {
    name: 'en-inherited',
    because: 'a figure without words of its own goes on with what was measured before',
    produce({ k, chain }) {
      return chain.label ? level(k, chain.label, { carried: true }) : null;
    },
  },
];

const INVESTS = /\b(?:invest(?:ed|s|ing)?|spen[dt](?:ing)?|pour(?:ed|ing)|allocat(?:ed|ing)|earmark(?:ed|ing))\b/i;
const INVESTED: Label = { name: '投资', text: 'invested', scope: null, basis: null, from: 0, to: 0 };

/** The words behind chunk `k` up to the next mark, for verbs that look at their object. */
function nounOf({ chunks, symbols, text }: Scene, k: number): string {
  let i = k + 1;
  while (i < symbols.length && !',;.:F%('.includes(symbols[i]!)) i++;
  return text.slice(chunks[k]!.to, chunks[i - 1]!.to);
}

/** The noun behind of or in: its chunk. */
function behindOf({ chunks, symbols }: Scene, k: number): { from: number; to: number } | null {
  const match = /^[YMQP]*[oi][EaP]*(?=N)/.exec(symbols.slice(k + 1));
  const noun = match ? chunks[k + 1 + match[0].length] : undefined;
  return noun ? { from: noun.from, to: noun.to } : null;
}

/** Where the words of a whole end: before a verb, a mark or a figure. */
function ofEnd({ chunks, symbols }: Scene, from: number): number {
  let i = from;
  while (i < symbols.length && /[NEoi"a]/.test(symbols[i]!)) i++;
  return i > from ? chunks[i - 1]!.to : (chunks[from]?.from ?? 0);
}
