import { BARE_MEASURES, OWNER_NOUNS } from '../../lexicon/lexicon.js';
import { type Scene, tokensIn } from '../scene.js';

/** Who has, and where or when: whose a measure is stands in a column of its own. */
const OWNER =
  /(?:公司|集团|银行|企业|厂|店|社|局|院|会|家|们|夫妇|[省市县区镇乡村国]|地区|省份|城市|县市|区县|产区|全国|全球|世界|国内|国外|海外|当地|各地|目前|当前|同期|去年|今年|上年|方面|情况|结果|基础|时候|之间|之前|之后|以来|以上|以下|左右|其|本|该|这种|那种|这些|那些)$/;

/** 价格, 产量, 寿命: a measure of things that says nothing without what it is of. */
export const isBare = (name: string): boolean => BARE_MEASURES.has(name);

/** The noun that the words [from, to) end with, as far as it says what a bare measure is of: 现货合成橡胶|的价格; empty where they end with none. */
export function thingAt(scene: Scene, from: number, to: number): string {
  const { text } = scene;
  const tokens = tokensIn(scene, from, to);
  let start = to;
  for (const token of tokens.reverse()) {
    if (token.from < from || token.to !== start || to - token.from > 8 || !/^(?:n|nz|ng|vn|eng|l|b|j)$/.test(token.tag)) break;
    start = token.from;
  }
  // 3D电视: letters and digits belong to what they stand before
  while (start < to && start > from && /[A-Za-z0-9]/.test(text[start - 1]!)) start--;
  const thing = text.slice(start, to).replace(/[“”"]|^(?:所有|全部|部分|企业(?=.{2}))/g, '');
  return thing.length < 2 || OWNER_NOUNS.has(thing) || OWNER.test(thing) || /^[的和与等每各]/.test(thing) ? '' : thing;
}
