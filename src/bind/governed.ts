import type { Draft } from './rule.js';
import type { Scene } from './scene.js';

/** A name that says too little alone, and the words of its clause that say the rest. */
const GOVERNED: readonly { name: string; by: RegExp; means: string }[] = [
  { name: '项目', by: /(?:新|再|拟|共|已|累计)签(?!字|名|证|到)|签(?:约|下|订|署)(?![率额]|.{0,4}协议)/, means: '签约项目' },
  { name: '开行', by: /中欧班列/, means: '中欧班列开行' },
];

/** 新签下来的项目320个, 中欧班列（厦门）开行68列: what the clause before the figure makes of a bare name. Both are flows. */
export function governed(draft: Draft, { chunks, text }: Scene): Draft {
  const { label } = draft;
  const row = label && GOVERNED.find(({ name }) => name === label.name);
  if (!row) return draft;
  const clause = /[^，。；：！？]*$/.exec(text.slice(0, Math.max(label.from, chunks[draft.k]!.from)))![0];
  return row.by.test(clause) ? { ...draft, label: { ...label, name: row.means, basis: 'flow' } } : draft;
}
