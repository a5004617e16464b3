import { knownTail } from '../../link/link.js';
import { type Scene, textBefore, textFrom, tokensIn } from '../scene.js';
import { type Label, wordsBefore } from './label.js';
import { LONGEST } from './trim.js';

/** Verbs of reports that the segmenter does not know as such. */
const DONE_TO =
  /(?:惠及|覆盖|发放|整治|安置|新改建|改扩建|选派|资助|帮扶|查处|获评|荣获|摘得|斩获|签约|签订|续建|收储|腾退|拆除|清理|整改)$/;

/** 300余家企业参会, 邀请300家企业: what is done with the counted ones belongs to the wording. */
export function predicated(scene: Scene, k: number, label: Label): Label {
  // a wording of more than 24 characters is none
  const rest = textFrom(scene.text, label.to, 25);
  // 省（区、市）完成并轨: an aside in the name of what is counted
  const aside = /^（[^）]{1,6}）/.exec(rest)?.[0].length ?? 0;
  const stop = aside + (/[，。；：！？、“（]/.exec(rest.slice(aside))?.index ?? rest.length - aside);
  const end = Math.min(
    label.to + stop,
    (scene.chunks.find((chunk, i) => i > k && chunk.figure) ?? { from: Number.POSITIVE_INFINITY }).from,
  );
  const { from, to } = wordsBefore(scene, k);
  const row = scene.symbols[k - 1] === 'c' || label.text.startsWith(scene.text.slice(from, to));
  const verb =
    row || /在内的$/.test(textBefore(scene.text, to, 3))
      ? ''
      : (
          tokensIn(scene, Math.max(from, to - 8), to).find((token) => token.from >= from && token.to <= to && /^v/.test(token.tag)) ?? {
            text: DONE_TO.exec(scene.text.slice(from, to))?.[0] ?? '',
          }
        ).text;
  // 48个国家的…: what belongs to them is another thing
  const behind = scene.text.slice(label.to, end).replace(/(?:[的和与及并是为有在等、]|以及)+$/, '');
  const text =
    [`${label.text.startsWith(verb) ? '' : verb}${label.text}${behind}`, `${label.text}${behind}`, label.text].find(
      (t) => t.length <= LONGEST,
    ) ?? label.text;
  return { ...label, text };
}

/** Verbs that close such a clause, some of which the segmenter takes for nouns. */
const DESCRIBES = /(?:产生|持有|拥有|剩下|获得|提供|造成|带来|形成|花费|支付|所需)$/;

/** A label that ends in a verb describes what stands behind it: 持有|的61.35%股权, 产生|的1亿元借款. */
export function verbal(scene: Scene, label: Label): boolean {
  const last = tokensIn(scene, label.from, label.to).at(-1);
  if (DESCRIBES.test(label.text)) return true;
  return last !== undefined && /^(?:v|d)$/.test(last.tag) && knownTail(label.text) === 0;
}
