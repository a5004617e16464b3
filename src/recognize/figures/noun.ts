import { taggedWords } from '../../tokenize/tokenize.js';

/** Nouns that tell what a sum, a size or a time is instead of being counted: 高价, 出让金, 规模. */
const NO_THING =
  /[价费金款薪税债资利额值钱润]$|^(?:价格|彩礼|订单|股[权份]|规模|水平|级别|目标|标准|大关|市场|收入|收益|时间|时候|年代|平米|问题|原因)$/;
/** Whom a phrase of the dictionary names: 困难户, 困难群众. */
const PEOPLE = /[户众者民员工生人]$/;

/** The noun that `after` begins with, with the nouns and names of places before it (特色农产品, 浙江商人); null where a verb or anything else does. */
export function nounAhead(after: string): string | null {
  const run = /^\p{Script=Han}{2,12}/u.exec(after)?.[0];
  if (!run || /^[余多每]/.test(run)) return null;
  let phrase = '';
  let found = false;
  for (const { word, tag } of taggedWords(run, (word, tag) => ({ word, tag }))) {
    const noun = (/^(?:n|nz|nt|vn)$/.test(tag) && word.length > 1) || (tag === 'l' && PEOPLE.test(word));
    if (noun && NO_THING.test(word)) return null;
    if (!noun && (found || !/^(?:b|j|ns)$/.test(tag))) break;
    phrase += word;
    found ||= noun;
  }
  return found ? phrase : null;
}
