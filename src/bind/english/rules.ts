import type { Comparison } from '../../../schemas/schemas.js';
import type { Scene } from '../chunks.js';
import type { Label } from '../label.js';
import type { Draft, Rule, Site } from '../rule.js';
import { englishLabel, governed, indicatorNamed, labelOfSubject, nounAfter, renamed, subjectWords } from './label.js';

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
  const own = objectOf(site, verb) ?? labelOfSubject(site.scene, verb);
  return own ? { label: own } : { label: site.chain.label, carried: true };
}

/** Verbs that move their object: raise the share of … from 35 percent to 50. */
const MOVES_OBJECT = /^(?:rais|lift|bring|brought|increas|cut|reduc|lower|push|expand|boost|shorten|narrow|extend|doubl|improv)/i;

/** The label of the object that a verb moves; null where its subject moves. */
function objectOf({ scene, k }: Site, verb: number): Label | null {
  const { chunks, symbols, text } = scene;
  if (!MOVES_OBJECT.test(text.slice(chunks[verb]!.from, chunks[verb]!.to))) return null;
  const match = /^[E]?N(?:[oiEN_a]*)(?=[fbtP])/.exec(symbols.slice(verb + 1, k));
  if (!match) return null;
  return labelOfSubject({ ...scene, symbols: `${';'.repeat(verb + 1)}${symbols.slice(verb + 1)}` }, verb + 1 + match[0].length);
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

/** What the nth of figures in order is said of: the nth subject of its clause, else the nth of the levels told just before. */
function orderly(site: Site): Label | null {
  const { scene, k, chain, figure } = site;
  const { symbols, chunks } = scene;
  const verb = lastOf(scene, k, 'VUD', ';:.');
  const own = verb >= 0 ? nthSubject(site, verb) : null;
  if (own) return own;
  let first = k;
  while (first > 1 && /[F%]/.test(symbols[first]!)) {
    const before = symbols.slice(0, first).search(/[F%][,a]+$/);
    if (before < 0 || chunks[before]!.figure!.quantity.kind !== figure.quantity.kind) break;
    first = before;
  }
  const end = symbols.indexOf('r', k) >= 0 ? symbols.indexOf('r', k) : k + 1;
  const row = [...symbols.slice(first, end)].flatMap((symbol, i) => (symbol === '%' || symbol === 'F' ? [first + i] : []));
  const levels = chain.recent.filter((draft) => draft.measure === 'level' && draft.k < first && draft.label);
  return levels.slice(-row.length)[row.indexOf(k)]?.label ?? null;
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

/** people, residents: who they are is said by what they do. */
const ANYONE =
  /^(?:people|persons|residents|workers|farmers|students|members|participants|companies|firms|enterprises|households|families)$/i;

/** 9,860 people were newly employed: the predicate belongs to the wording of those who could be anyone. */
function predicated(scene: Scene, found: Label): Label {
  if (!ANYONE.test(found.text)) return found;
  const rest =
    /^ (?:(?:who|that) )?(?:(?:were|was|have been|had been|have|had|are|is) )?((?:[a-z]+ly )?[a-z]+(?:ed|ing|en|ght|ilt|de))\b/.exec(
      scene.text.slice(found.to),
    );
  if (!rest) return found;
  if (/employ/.test(rest[1]!)) return renamed(found, '城镇新增就业');
  return { ...found, text: `${found.text} ${rest[1]}`.slice(0, 24) };
}

/** The label of the noun in [from, to), under the name its verb makes of it. */
function objectLabel({ scene, k, figure }: Site, from: number, to: number): Label | null {
  const named = englishLabel(scene, from, to, { head: true });
  const found = named && predicated(scene, named);
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
    name: 'en-list',
    because: 'rose 7.2 and 12.5 percent: items of one list are said of alike, each of its own subject where respectively says so',
    before: /[F%][,a]+$/,
    produce(site) {
      const { k, scene, chain, figure } = site;
      const before = chain.recent.at(-1);
      const other = before && scene.chunks[before.k]?.figure;
      if (!before || !other || other.quantity.kind !== figure.quantity.kind || !/^[,a]+$/.test(scene.symbols.slice(before.k + 1, k)))
        return null;
      const ordered = scene.symbols.indexOf('r', k) >= 0;
      if ((figure.list === undefined || other.list !== figure.list) && !ordered && !/^a$/.test(scene.symbols.slice(before.k + 1, k)))
        return null;
      const own = ordered ? orderly(site) : null;
      const noun = own ? null : nounAfter(scene, k);
      const counted = noun && figure.quantity.unit === null ? objectLabel(site, noun.from, noun.to) : null;
      return [{ ...before, k, ...(own ? { label: own } : counted ? { label: counted } : { carried: true }) }];
    },
  },
  {
    name: 'en-or',
    because: '27 million tons, or 47.8 percent of it: the same as a share, or in another unit',
    before: /[F%][NP)Vox]*,?a$/,
    produce({ k, scene, chain }) {
      const { chunks, text, symbols } = scene;
      const before = chain.recent.at(-1);
      if (text.slice(chunks[k - 1]!.from, chunks[k - 1]!.to) !== 'or' || !before) return null;
      if (symbols[k] === '%' && before.measure === 'level' && symbols[before.k] === 'F')
        return [{ k, label: before.label, carried: true, measure: 'share', ofText: null }];
      return scene.chunks[before.k]!.figure!.quantity.kind === scene.chunks[k]!.figure!.quantity.kind || before.measure === 'change'
        ? [{ ...before, k, carried: true }]
        : null;
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
    name: 'en-times',
    because: '1.5 times that of 2018, four times as much as before: a multiple of what it was',
    produce(site) {
      const { scene, k } = site;
      if (kindOf(site) !== 'multiple' || site.figure.change) return null;
      if (
        !/^ ?(?:as (?:much|many|large|high)|that|those|the (?:level|figure|amount|number|total|size|national)|its|what|of (?:that|the)|higher|more|larger)\b/.test(
          scene.text.slice(scene.chunks[k]!.to),
        )
      )
        return null;
      const verb = lastOf(scene, k, 'VUD');
      const own = verb >= 0 ? labelOfSubject(scene, verb) : null;
      return change(site, own, 'up');
    },
  },
  {
    name: 'en-up-on',
    because: '8.6 percent up on the same period',
    after: /^[ud](?:[if]|$|[,.;P])/,
    produce(site) {
      return isRate(site) ? change(site, null, site.scene.symbols[site.k + 1] === 'u' ? 'up' : 'down') : null;
    },
  },
  {
    name: 'en-gapped',
    because: 'revenue is to grow by 8 percent and investment by 20 percent: the verb of the first holds for the second',
    before: /a(?:[NE]o?)*Nb?$/,
    produce(site) {
      const { scene, k, chain } = site;
      const before = chain.recent.at(-1);
      if (!isRate(site) || before?.measure !== 'change' || /[VUD]/.test(scene.symbols.slice(before.k + 1, k))) return null;
      const own = labelOfSubject(scene, scene.symbols[k - 1] === 'b' ? k - 1 : k);
      return own ? [{ ...before, k, label: own }] : null;
    },
  },
  {
    name: 'en-that-of',
    because: 'that of rural residents 22,318 yuan: the name of the clause before, of another',
    before: /No(?:[NE]+)V?$/,
    produce(site) {
      const { scene, k, chain } = site;
      const match = /\bthat of (?:the )?([\w -]{3,40}?)(?: (?:was|were|stood at|reached))? ?$/.exec(
        scene.text.slice(0, scene.chunks[k]!.from),
      );
      if (!match || !chain.label) return null;
      const words = chain.label.text.replace(/\bof (?:the )?[\w -]+$/, `of ${match[1]}`);
      const named = words === chain.label.text ? null : indicatorNamed(words);
      return named ? level(k, { ...renamed(chain.label, named), text: words }) : null;
    },
  },
  {
    name: 'en-up-down',
    because: 'up 41.4 percent, down by 3 points: what the clause before measures moved so much',
    before: /[ud]b?$/,
    produce(site) {
      const { symbols } = site.scene;
      const up = symbols[site.k - 1] === 'u' || symbols[site.k - 2] === 'u';
      const inOrder = /^[,a]+%[^;.]*r/.test(symbols.slice(site.k + 1)) ? orderly(site) : null;
      if (inOrder) return change(site, inOrder, up ? 'up' : 'down');
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
      if (growth < 0 && !/f[NoP]*[F%][NPx,]*t$/.test(scene.symbols.slice(0, k))) return null;
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
    before: /[UD](?:[YMQP]*N?b?|[YMQP]*b?N?|[YMQP]*oN[oV]?|[YMQP]*oNGo|t?b)$/,
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
    before: /(?:A[NTb]?|Z)$/,
    produce(site) {
      const { scene, k } = site;
      if (!isRate(site) && scene.symbols[k] !== '%') return null;
      const { chunks, symbols, text } = scene;
      const at = lastOf(scene, k, 'AZ');
      const own = symbols[at - 1] === ',' || symbols[at] === 'Z' ? null : labelOfSubject(scene, at);
      const of = symbols[k + 1] === 'o' ? text.slice(chunks[k + 1]!.to, Math.max(chunks[k + 1]!.to, ofEnd(scene, k + 2))).trim() : null;
      const label = own ?? site.chain.label;
      return [{ k, label, ...(own ? {} : { carried: true }), measure: 'share', ofText: of || null }];
    },
  },
  {
    name: 'en-share-of',
    because: '72.4 percent of the cargo came from other provinces: a part of what of names',
    after: /^(?:(?:N)?o[NEa"P]|Z)/,
    produce(site) {
      const { scene, k } = site;
      if (
        scene.symbols[k + 1] === 'Z' &&
        scene.symbols[k] === '%' &&
        !/[VUDT]$/.test(scene.symbols.slice(0, k)) &&
        /^of/.test(scene.text.slice(scene.chunks[k + 1]!.from)) &&
        kindOf(site) !== 'points'
      )
        return site.chain.label
          ? [
              {
                k,
                label: site.chain.label,
                carried: true,
                measure: 'share',
                ofText: scene.text.slice(scene.chunks[k + 1]!.from + 3, scene.chunks[k + 1]!.to),
              },
            ]
          : null;
      if (scene.symbols[k + 1] === 'Z') return null;
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
    before: /(?:V[NbaTY"e]?V?|Tt)$/,
    produce(site) {
      const { scene, k } = site;
      const { chunks, symbols, text } = scene;
      // is forecast to reach
      const verb = symbols[k - 1] === 't' ? k - 2 : lastOf(scene, k, 'V');
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
      if (label && word === 'worth' && label.name === '货物') return level(k, renamed(label, '货值'));
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
      // with the average room rate at 328 yuan
      if (of !== 'of' && !(of === 'at' && scene.symbols[k - 3] === 'w')) return null;
      const noun = chunks[k - 2]!;
      if (scene.symbols[k - 2] === 'E') return null;
      const words = text.slice(noun.from, noun.to);
      if (
        /\b(?:an? |the )(?:grand |combined |daily |annual |record )?(?:total|record|maximum|number|average|series|group|batch|minimum|sum|combined total)$/i.test(
          words.trim(),
        )
      )
        return null;
      const other = /\bthat$/i.test(words.trim()) ? null : undefined;
      if (other === null) return null;
      const own = englishLabel(scene, noun.from, noun.to);
      return own ? level(k, own) : null;
    },
  },
  {
    name: 'en-exceeding',
    because: 'capacity topped 135 million kilowatts: the verb of the clause is the bound of its figure',
    produce(site) {
      const { scene, k } = site;
      if (!/^(?:exceed|surpass|topp|top |cross|pass)/.test(scene.text.slice(scene.chunks[k]!.from, scene.chunks[k]!.to))) return null;
      const to = scene.symbols[k - 1] === 't' || scene.symbols[k - 1] === 'T' ? k - 1 : k;
      const { label, carried } = ofClause(site, to);
      if (!label) return null;
      const grew = isRate(site) && /\bgrowth(?: rate)? (?:\w+ )?$/i.test(scene.text.slice(0, scene.chunks[to]!.from));
      return grew ? change(site, label, 'up') : level(k, label, carried ? { carried } : {});
    },
  },
  {
    name: 'en-invested',
    because: 'invested 3 billion yuan in a plant: the verb says what the money is',
    produce({ scene, k, figure }) {
      if (figure.quantity.kind !== 'money') return null;
      const from = scene.chunks[Math.max(0, k - 3)]!.from;
      const verb = INVESTS.exec(scene.text.slice(from, scene.chunks[k]!.from));
      if (!verb || !/^[a-z ]{0,24}$/.test(scene.text.slice(from + verb.index + verb[0].length, scene.chunks[k]!.from))) return null;
      const behind = /^(?:spen|alloc|earm)/i.test(verb[0])
        ? /^ (?:on|for) ((?:[\w&-]+ ){0,3}[\w&-]+)/.exec(scene.text.slice(scene.chunks[k]!.to))
        : null;
      const at = scene.chunks[k]!.to;
      const own = behind ? englishLabel(scene, at + behind[0].length - behind[1]!.length, at + behind[0].length) : null;
      return level(
        k,
        own ?? { ...INVESTED, name: moneyOf(verb[0]), from: from + verb.index, to: from + verb.index + verb[0].length, text: verb[0] },
      );
    },
  },
  {
    name: 'en-counted',
    because: 'signed 212 new projects: the noun behind the count, with the verb that governs it',
    after: /^(?:Z?"?|h)N/,
    produce(site) {
      const { scene, k } = site;
      const noun = nounAfter(scene, k);
      const { kind } = site.figure.quantity;
      if (!noun || (kind !== 'count' && kind !== 'other')) return null;
      const ones = /\bones$/.test(scene.text.slice(noun.from, noun.to)) && site.chain.label;
      if (ones) return level(k, ones, { carried: true });
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
      const name = kind === 'length' ? '全长' : kind === 'area' ? '面积' : null;
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

const INVESTS =
  /\b(?:costs?|costing|earn(?:s|ed|ing)?|invest(?:ed|s|ing)?|spen[dt](?:ing)?|pour(?:ed|ing)|allocat(?:ed|ing)|earmark(?:ed|ing))\b/i;
const INVESTED: Label = { name: '投资', text: 'invested', scope: null, basis: null, from: 0, to: 0 };
const moneyOf = (verb: string): string => (/^cost/i.test(verb) ? '总投资' : /^earn/i.test(verb) ? '收入' : '投资');

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
