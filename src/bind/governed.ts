import { indicatorOf } from '../link/link.js';
import { asPart } from './label/asvalue.js';
import type { Draft } from './rule.js';
import type { Scene } from './scene.js';

/** A name that says too little alone, and the words of its clause that say the rest. */
const GOVERNED: readonly { name: string; by: RegExp; means: string }[] = [
  { name: '项目', by: /(?:新|再|拟|共|已|累计)签(?!字|名|证|到)|签(?:约|下|订|署)(?![率额]|.{0,4}协议)/, means: '签约项目' },
  { name: '开行', by: /中欧班列/, means: '中欧班列开行' },
  { name: '开到数', by: /中欧班列/, means: '中欧班列开行' },
];

/** With whom something is traded, before what is. */
const PARTNER = /^(?:与|同|和)(.{2,14}?(?:国家|地区|经济体))(?:[^的]{0,4}的)?((?:货物)?(?:进出口|贸易|出口|进口)(?:总?[额值])?)$/;

/** 新签下来的项目320个, 中欧班列（厦门）开行68列: what the clause before the figure makes of a bare name. Both are flows. */
export function governed(draft: Draft, { chunks, text }: Scene): Draft {
  const { label } = draft;
  // 与上合组织国家进出口, 同…国家做成的进出口额: with whom is what narrows it
  const partner = label && label.scope === null ? PARTNER.exec(`${label.lead ?? ''}${label.text}`) : null;
  if (partner) return { ...draft, label: { ...label!, ...indicatorOf(partner[2]!), scope: `与${partner[1]}` } };
  const row = label && GOVERNED.find(({ name }) => name === label.name);
  if (!row) return draft;
  const clause = /[^，。；：！？]*$/.exec(text.slice(0, Math.max(label.from, chunks[draft.k]!.from)))![0];
  return row.by.test(clause) ? { ...draft, label: { ...label, name: row.means, basis: 'flow' } } : draft;
}

/** A share told in English goes by the name that Chinese has for it: 52.3 percent of trade is its 进出口额占比. */
export function shareNamed(draft: Draft, { linked }: Scene): Draft {
  const { label, measure } = draft;
  if (!linked.sentence.english || measure !== 'share' || !label || !/\p{Script=Han}$/u.test(label.name)) return draft;
  const named = asPart(label);
  return named === label ? draft : { ...draft, label: { ...named, basis: null } };
}
