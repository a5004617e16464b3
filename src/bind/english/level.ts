import type { Rule } from '../rule.js';
import { lastOf, nthSubject, ofClause } from './clause.js';
import { change, isRate, level } from './draft.js';
import { englishLabel, nounAfter, renamed } from './label.js';
import { behindOf, objectLabel } from './object.js';
import { labelOfSubject, subjectWords } from './subjectlabel.js';

/** Verbs whose passive has an object. */
const GIVEN =
  /^(?:also )?(?:granted|awarded|given|allocated|paid|offered|issued|assigned|promised|guaranteed|equipped with|home to|designated)$/i;

/** What the money is that things are worth. */
const WORTH = new Map([
  ['货物', '货值'],
  ['项目', '总投资'],
  ['签约项目', '总投资'],
  ['开工项目', '总投资'],
  ['重点项目', '总投资'],
  ['合同', '合同额'],
  ['签约协议', '合同额'],
  ['订单', '订单'],
]);

/** Values as they are, named by the words before the figure. */
export const ENGLISH_LEVELS: readonly Rule[] = [
  {
    name: 'en-rank',
    because: 'ranked third in the country',
    produce(site) {
      if (site.figure.quantity.kind !== 'rank') return null;
      const { scene, k } = site;
      const verb = lastOf(scene, k, 'VUDNx');
      const own = verb >= 0 ? labelOfSubject(site, verb) : null;
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
      // was granted 487 patents, were given 200 plots
      if (noun && GIVEN.test(text.slice(chunks[k - 1]!.from, chunks[k - 1]!.to)) && symbols[k - 1] === 'N')
        return level(k, objectLabel(site, noun.from, noun.to));
      const there = /\bthere$/i.test(text.slice(0, chunks[first]!.from).trimEnd());
      // registered 212 projects, there were 26 firms: the object is counted; the project is 5 km long.
      const generic = noun && /^(?:units?|sets|pieces|cases|copies|items)\b/.test(text.slice(noun.from, noun.to));
      const counts =
        noun &&
        !generic &&
        (there || /^(?:recorded|registered|posted|hit|hitting|br\w+ in)$/.test(word)) &&
        site.figure.quantity.kind === 'count';
      if (counts) return level(k, objectLabel(site, noun.from, noun.to));
      const subject = labelOfSubject(site, first);
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
      if (label && /^br.* in$/.test(word) && site.figure.quantity.kind === 'money' && label.name === label.text.toLowerCase())
        return level(k, renamed(label, '收入'));
      const worth =
        label && site.figure.quantity.kind === 'money' && /^(?:worth|valued at|totaling|totalling|amounting to)$/.test(word)
          ? WORTH.get(label.name)
          : undefined;
      if (label && worth) return level(k, renamed(label, worth));
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
      // consists of 36 schools
      if (/\b(?:consist(?:s|ed|ing)?|composed|comprised|proud|made up|boasts?)$/i.test(words)) return null;
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
];
