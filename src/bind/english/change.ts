import type { Rule } from '../rule.js';
import { lastOf, nthSubject, ofClause, orderly } from './clause.js';
import { change, isRate, level } from './draft.js';
import { englishLabel, nounAfter } from './label.js';
import { behindOf } from './object.js';
import { labelOfSubject } from './subjectlabel.js';

/** Verbs and nouns of rising and falling, and where a change began and ended. */
export const ENGLISH_CHANGES: readonly Rule[] = [
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
          : labelOfSubject(site, symbols[at - 1] === 'V' ? at - 1 : at);
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
      // the number fell to 1,137 and the ratio to 0.83 percent
      if (/[F%][^VUD;:.]*[,a]+(?:[NE]o?)*Nt$/.test(scene.symbols.slice(0, k))) {
        const own = labelOfSubject(site, k - 1);
        if (own) return level(k, own);
      }
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
      // growth was 4.7 percent, slowing from 5.4 percent: a rate of change before it
      const told = site.chain.recent.at(-1);
      if (
        isRate(site) &&
        told?.measure === 'change' &&
        told.label &&
        scene.chunks[told.k]!.figure!.quantity.kind === site.figure.quantity.kind &&
        /growth|rate|pace/i.test(scene.text.slice(0, scene.chunks[told.k]!.from))
      )
        return change(site, told.label, told.direction ?? 'up', { carried: true });
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
      const subject = /N$|E$/.test(symbols.slice(0, at)) ? labelOfSubject(site, at) : null;
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
      if (!isRate(site) && !plain && symbols[k - 1] !== 'b') return null;
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
];
