import type { Label } from '../label/label.js';
import type { Rule } from '../rule.js';
import { clauseBefore, lastOf } from './clause.js';
import { level } from './draft.js';
import { englishLabel, governed, indicatorNamed, nounAfter, renamed } from './label.js';
import { behindOf, nounOf, objectLabel } from './object.js';
import { labelOfSubject, subjectWords } from './subjectlabel.js';
import { NAMES_IN_ING } from './wording.js';

const INVESTS =
  /\b(?:costs?|costing|earn(?:s|ed|ing)?|invest(?:ed|s|ing)?|spen[dt](?:ing)?|pour(?:ed|ing)|allocat(?:ed|ing)|earmark(?:ed|ing))\b/i;
/** What money itself is called. */
const LENT =
  /\b(?:funds?|loans?|bonds?|credit|subsid(?:y|ies)|market|economy|industry|budget|revenue|profit|sales|grant|prize|stake|bill)\b/;
const INVESTED: Label = { name: '投资', text: 'invested', scope: null, basis: null, from: 0, to: 0 };
const moneyOf = (verb: string): string => (/^cost/i.test(verb) ? '总投资' : /^earn/i.test(verb) ? '收入' : '投资');

/** Values named by what governs or follows the figure, by its unit, or by what was measured before. */
export const ENGLISH_COUNTS: readonly Rule[] = [
  {
    name: 'en-altitude',
    because: 'sits 4,334 meters above sea level',
    after: /^h/,
    produce({ scene, k }) {
      const { from, to } = scene.chunks[k]!;
      if (!/^ above sea level\b/.test(scene.text.slice(to))) return null;
      return level(k, { name: '海拔', text: 'above sea level', scope: null, basis: null, from, to: from });
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
        ? /^ (?:on|for) ((?:[A-Za-z&-]+ ){0,3}[A-Za-z&-]+)\b(?! ?\d)/.exec(scene.text.slice(scene.chunks[k]!.to))
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
    name: 'en-compound',
    because: 'a 2.5-billion-yuan plant, a 300,000-ton terminal: the size goes before what has it',
    after: /^N/,
    produce({ scene, k, figure }) {
      const { kind, unit } = figure.quantity;
      const { from, to } = scene.chunks[k]!;
      const article = kind === 'money' && /\b(?:an?|the|its) $/.test(scene.text.slice(0, from));
      if ((!article && !/[\d.a-z]-[a-z]/.test(scene.text.slice(from, to))) || /^(?:count|percent|duration|length|area)$/.test(kind))
        return null;
      const noun = nounAfter(scene, k);
      const own = noun && englishLabel(scene, noun.from, noun.to);
      if (!own) return null;
      if (kind !== 'money') return level(k, /瓦$/.test(unit ?? '') ? renamed(own, '装机容量') : own);
      if (/\b(?:deals?|contracts?|orders?|agreements?)\b/.test(own.text)) return level(k, renamed(own, '合同额'));
      return level(k, LENT.test(own.text) ? own : renamed(own, '总投资'));
    },
  },
  {
    name: 'en-colon',
    because: 'Design speed: 120 km/h, On-site orders: 1.36 billion yuan: a line that names what its figure is',
    before: /N:$/,
    produce(site) {
      const { scene, k } = site;
      const { first } = subjectWords(scene, k - 1);
      if (/[VUD]/.test(scene.symbols.slice(first, k)) || scene.chunks[k - 1]!.from - scene.chunks[first]!.from > 60) return null;
      const own = labelOfSubject(site, k - 1);
      return own ? level(k, own) : null;
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
      const ones = /^(.*?) ?\bones$/.exec(scene.text.slice(noun.from, noun.to));
      if (ones && site.chain.label) {
        // 189 container routes, including 125 international ones
        const named = indicatorNamed(`${ones[1]} ${site.chain.label.text.split(' ').at(-1)}`);
        if (named) return level(k, renamed({ ...site.chain.label, text: ones[0] }, named));
        return level(k, { ...site.chain.label, scope: ones[1] || null }, { carried: true });
      }
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
      const { from } = scene.chunks[k]!;
      return level(k, renamed({ name, text: name, scope: null, basis: null, from, to: from }, name));
    },
  },
  {
    name: 'en-noun-before',
    because: 'investment exceeding 3 billion yuan, revenue of more than: the name right before the figure',
    before: /N[Te]?$/,
    produce({ scene, k }) {
      const at = scene.symbols[k - 1] === 'N' ? k - 1 : k - 2;
      const chunk = scene.chunks[at]!;
      const words = scene.text.slice(chunk.from, chunk.to);
      const verb = INVESTS.exec(words);
      if (verb)
        return level(k, { ...INVESTED, from: chunk.from + verb.index, to: chunk.from + verb.index + verb[0].length, text: verb[0] });
      // closing a 2,712-km loop
      if (/^[A-Za-z]+ing(?: an?| the| its)?$/.test(words.trim()) && !NAMES_IN_ING.test(words.trim().split(' ')[0]!)) return null;
      const own = englishLabel(scene, chunk.from, chunk.to);
      return own ? level(k, own) : null;
    },
  },
  {
    name: 'en-dimension',
    because: 'a 120-kilometer line, a 30,000-square-meter plant: the unit says what is measured',
    produce({ scene, k, figure, chain }) {
      const { kind } = figure.quantity;
      const name =
        figure.quantity.unit === '标箱'
          ? '集装箱吞吐量'
          : figure.quantity.unit === '吨标准煤'
            ? '标准煤'
            : kind === 'length'
              ? '全长'
              : kind === 'area'
                ? '面积'
                : null;
      if (figure.quantity.unit === '标箱' && chain.byUnit.has('标箱')) return null;
      if (!name) return null;
      const own = { name, text: name, scope: null, basis: null, from: scene.chunks[k]!.from, to: scene.chunks[k]!.from };
      return level(k, renamed(own, name));
    },
  },
  {
    name: 'en-inherited',
    because: 'a figure without words of its own goes on with what was measured before',
    produce({ k, chain, figure }) {
      const { kind, unit } = figure.quantity;
      const alike = kind === 'count' ? chain.byUnit.get(unit ?? '') : undefined;
      if (alike) return level(k, alike, { carried: true });
      return chain.label ? level(k, chain.label, { carried: true }) : null;
    },
  },
];
