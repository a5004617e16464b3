import { knownTail } from '../../link/link.js';
import type { Scene } from '../chunks.js';
import { type Label, labelBefore, labelOf, nounAfter, wordsBefore } from '../label.js';
import type { Draft, Rule, Site } from '../rule.js';
import { skip, told } from './change.js';

/** Units that count things which are named after them; other units measure what is named before them. */
const COUNTED = new Set(['count']);

/** Verbs that make another indicator of the noun they govern: 签约15个项目 is 签约项目. */
const GOVERNS =
  /(?:新?签约|新?开工|竣工|投产|完工|新建|续建|在建|改造|引进|新增|关停|获批|开通|落地|新开|建成|开行|取缔|改建|扩建|创建|认定|入选|培育|通车|交付|动工|复工)$/;

const level = (k: number, label: Label | null, confidence: number, more: Partial<Draft> = {}): Draft => ({
  k,
  label,
  measure: 'level',
  confidence,
  ...more,
});

function after(site: Site): Label | null {
  const noun = nounAfter(site.scene, site.k);
  return noun && labelOf(site.scene, noun.from, noun.to);
}

/** Whether the words after the figure belong to the next figure: 126个，总投资842.5亿元 or 13个总投资超10亿元. */
function claimed(site: Site): boolean {
  const { scene, k } = site;
  const noun = nounAfter(scene, k);
  if (!noun) return false;
  const rest = scene.symbols.slice(k + 1);
  return /^NL*[F%]/.test(rest) && knownTail(scene.text.slice(noun.from, noun.to)) > 0;
}

/** 签约15个示范引领项目: the verb before and the noun after name it together. */
function governed(scene: Scene, k: number, noun: Label): Label {
  const { from, to } = wordsBefore(scene, k);
  const verb = GOVERNS.exec(scene.text.slice(from, to))?.[0];
  if (!verb || noun.text.startsWith(verb)) return noun;
  const text = `${verb}${noun.text}`.slice(0, 24);
  return { ...noun, name: `${verb}${noun.name}`.slice(0, 24), text };
}

/** 300余家企业参会: what the counted ones do belongs to the wording. */
function predicated(scene: Scene, k: number, label: Label): Label {
  const stop = /[，。；：！？、“（]/.exec(scene.text.slice(label.to))?.index ?? scene.text.length - label.to;
  const next = scene.chunks.find((chunk) => chunk.figure && chunk.from > scene.chunks[k]!.from)?.from ?? Number.POSITIVE_INFINITY;
  const end = Math.min(label.to + stop, next);
  const text = `${label.text}${scene.text.slice(label.to, end)}`;
  const { from, to } = wordsBefore(scene, k);
  if (label.text.startsWith(scene.text.slice(from, to))) return text.length <= 24 ? { ...label, text } : label;
  const verb = scene.text.slice(Math.max(from, to - 6), to).replace(/^.*的/, '');
  return `${verb}${text}`.length <= 24 ? { ...label, text: `${verb}${text}` } : text.length <= 24 ? { ...label, text } : label;
}

export const LEVELS: readonly Rule[] = [
  {
    name: 'of-which',
    because: '41个国家行业大类中有31个: a part of what was counted just before',
    before: /[F%]d?[NEc"d]*z[NLa]*$/,
    produce: (site) => {
      const { scene, k } = site;
      let whole = k - 1;
      while (whole > 0 && scene.symbols[whole] !== 'F') whole--;
      const noun = nounAfter(scene, whole);
      const label = after(site) ?? (noun && labelOf(scene, noun.from, Math.min(noun.to, scene.chunks[k]!.from)));
      return [
        level(k, label, 0.75, { part: true, ofText: scene.text.slice(scene.chunks[whole]!.from, noun?.to ?? scene.chunks[whole]!.to) }),
      ];
    },
  },
  {
    name: 'rank',
    because: '居全国第五位: the place of what was named before it among others',
    produce: (site) => {
      if (site.figure.quantity.kind !== 'rank') return null;
      // 数量跃居全国第一: the field of comparison and its verb stand between the name and the place
      const between = /[LaI]+E?N?$/.exec(site.scene.symbols.slice(0, site.k))?.[0].length ?? 0;
      const end = site.k - between;
      const { label, carried } = told(labelBefore(site.scene, end), site);
      const named = label
        ? { ...label, name: `${label.name}排名`.slice(-24) }
        : { name: '排名', text: '排名', scope: null, basis: null, from: site.figure.from, to: site.figure.to };
      return [level(site.k, named, label ? 0.7 : 0.5, { carried })];
    },
  },
  {
    name: 'score',
    because: '以97.44分夺魁, 经济运行得38.76分: points of a review',
    produce: (site) => {
      if (site.figure.quantity.kind !== 'score') return null;
      const own = labelBefore(site.scene, skip(site.scene, site.k));
      const name = own ? (/(?:分|成绩|满分)$/.test(own.name) ? own.name : `${own.name}得分`) : '得分';
      const label = own ?? { text: '得分', scope: null, basis: null, from: site.figure.from, to: site.figure.to, name };
      return [level(site.k, { ...label, name }, 0.7)];
    },
  },
  {
    name: 'counted',
    because: '签约落地15个示范引领项目: a measure word counts the noun that follows it',
    after: /^d?[NE"]/,
    produce: (site) => {
      if (!COUNTED.has(site.figure.quantity.kind) || claimed(site)) return null;
      const noun = after(site);
      return noun && [level(site.k, predicated(site.scene, site.k, governed(site.scene, site.k, noun)), 0.85)];
    },
  },
  {
    name: 'dimension',
    because: '2米宽的拱圈: the dimension stands after the length',
    after: /^N/,
    produce: (site) => {
      const next = site.scene.text.slice(site.figure.to, site.figure.to + 1);
      if (!/[宽长高深厚]/.test(next) || site.figure.quantity.kind !== 'length') return null;
      const label = labelOf(site.scene, site.figure.to, site.figure.to + 1);
      return label && [level(site.k, label, 0.7)];
    },
  },
  {
    name: 'named',
    because: '进出口额49亿元, 签约率达96%: the words before the figure name it',
    produce: (site) => {
      const own = labelBefore(site.scene, skip(site.scene, site.k));
      if (!own) return null;
      const { label, carried } = told(own, site);
      if (!label) return null;
      if (carried) return [level(site.k, label, 0.65, { carried })];
      const noun = /^d?[NE"]/.test(site.scene.symbols.slice(site.k + 1)) && !claimed(site) ? after(site) : null;
      if (
        noun &&
        knownTail(label.text) === 0 &&
        /^(?:投放|发放|投入|安排|拨付|发行|提供|给予|下达|筹集|争取|获得|使用|种植|供应|流转|出让)$/.test(label.text)
      )
        return [level(site.k, { ...noun, text: `${label.text}${noun.text}`.slice(0, 24) }, 0.75)];
      return [level(site.k, label, knownTail(label.text) > 0 ? 0.9 : 0.75)];
    },
  },
  {
    name: 'noun-after',
    because: '3000亿元贷款, 70亿的销售额: nothing before the figure, its name after it',
    after: /^d?[NE"]/,
    produce: (site) => {
      const noun = after(site);
      return noun && [level(site.k, noun, 0.6)];
    },
  },
  {
    name: 'inherited',
    because: '海曙区68个，江北区41个: only the subject changes, what is measured goes on',
    before: /(?:E|Z,?|P|c|,|L|a|M|X)$/,
    produce: (site) => (site.chain.label ? [level(site.k, site.chain.label, 0.6, { carried: true })] : null),
  },
];
