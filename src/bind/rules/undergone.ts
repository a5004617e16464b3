import { NOMINAL_VERBS, PEOPLE } from '../../lexicon/lexicon.js';
import { type Label, plainLabel } from '../label/label.js';
import type { Site } from '../rule.js';
import { textBefore, textFrom, tokensIn } from '../scene.js';

/** Measure words of persons. */
export const PERSONS = /^(?:人|人次|名|位|户)$/;

/** What people undergo from those who are named in between: 遭足协处罚, 被处以禁赛. */
export function undergoneBy({ scene, figure }: Site): Label | null {
  if (!/^(?:人|名|位)$/.test(figure.quantity.unit ?? '') || !/[遭被]/.test(scene.text[figure.to] ?? '')) return null;
  // 被告人: whom a name says that of
  if (PEOPLE.test(tokensIn(scene, figure.to, figure.to + 1)[0]?.text ?? '')) return null;
  const rest = /^[遭被]([^，。；：！？、“”（）\s\d]{3,20})/.exec(textFrom(scene.text, figure.to, 22));
  const verb = rest && tokensIn(scene, figure.to + 1, figure.to + rest[0].length).at(-1);
  // 被扣押的船员称…: it describes who they are
  if (
    !verb ||
    rest[0].includes('的') ||
    !/^v/.test(verb.tag) ||
    verb.to !== figure.to + rest[0].length ||
    verb.text.length < 2 ||
    verb.from === figure.to + 1
  )
    return null;
  return plainLabel(`被${verb.text.replace(/^被/, '')}人数`, rest[0], figure.to);
}

/** How many something carries or holds, told before what it is. */
export function aboardOf({ scene, k, figure }: Site): Label | null {
  const verb = /(载有|搭载|载着|乘坐|可?容纳)$/.exec(textBefore(scene.text, figure.from, 3))?.[1];
  if (!verb || !PERSONS.test(figure.quantity.unit ?? '') || scene.symbols[k + 1] !== 'd') return null;
  const name = verb.endsWith('容纳') ? '容纳人数' : '载客人数';
  return plainLabel(name, verb, figure.from - verb.length, figure.from);
}

/** What was done so often, behind the count: 两次|下调利率, 四次|穿越河谷; not where a noun stands there. */
export function timesDone({ scene, figure }: Site): boolean {
  if (figure.quantity.unit !== '次') return false;
  const rest = /^[^，。；：！？、“”（）\s\d]{2,20}/.exec(textFrom(scene.text, figure.to, 24))?.[0] ?? '';
  const [first, second] = tokensIn(scene, figure.to, figure.to + rest.length);
  if (!first || first.from < figure.to || first.tag !== 'v' || NOMINAL_VERBS.has(first.text)) return false;
  // 三次飞行试验, 两次进攻
  return second !== undefined && !rest.includes('的') && !/^(?:vn|v|l)$/.test(second.tag);
}
