/** A label is a name, not a sentence. */
export const LONGEST = 24;

/** Words at the end of a name that are no part of it; one is dropped after the other. */
const ENDS = [
  /(?:共|共计|合计|总计)$/,
  /(?<=.{2})(?<![麻名老小大主上中少悍虎强猛闯]|(?<!保|稳)健|(?<!骨)干|(?<![子妇])女|(?<![挑作决奋])战)将$/,
  /(?<=.{2})每(?:升|吨|桶|公斤|斤)(?:均|都|也)?$/,
  /(?<=.{2})占[据到了]?$/,
  /(?<=.{2}[期量额率价])[从自]$/,
  /(?<=.{2})方面$/,
  /(?<=.{2}[^一])再$/,
  /(?<=.{2})(?:折合|折|约合)(?:人民币|美元|港元)?$/,
  /(?<=[^0-9]{2})(?<!兑|对|购买|以|发行|离岸|在岸|使用|跨境|结算|版|套|枚|张)人民币$/,
  /(?<=[价费额率量数款])分$/,
  /(?<=价格|价位|[产销]量|寿命)能够?$/,
  /(?<=[率额量价值费数重力积度入润本距])(?:仅仅?|只|才|竟|约|近|均|也|却|则|就|便|正)$/,
  /(?<=.{2}[^的])(?:人均|户均)$/,
  /(?<=[量额值率度温价])(?:均|都|则)?(?:出现|发生|集中)$/,
  /(?<=[^的]{2})(?:粗略|初步|保守|大致)(?:估算|估计|预计|测算|统计)$/,
  /(?<=.{2})(?:仍然?|已经?|已过|达成|连跨|跨越|跨上|跃上|站上|迈上|实现|达到|超过|仅为|约为|应为|(?<=[比率量额价数])[是在])$/,
  /(?<=.{2})(?:按|以)(?:年率|年化|可比价格?|不变价格?|现价|可比口径|人民币|美元)?计(?:算|价)?$/,
];
/** Nearly all names end in none of them, and one pattern says so, which looks back from the end: it is asked there alone. */
const ENDED = new RegExp(`(?<=${ENDS.map(({ source }) => source).join('|')})$`);

/** Without marks and words at its edges that are no part of a name. */
export const trimmed = (words: string) =>
  (ENDED.test(words) ? ENDS.reduce((rest, end) => rest.replace(end, ''), words) : words).replace(
    /^(?:[\s、“”"《》（）±—-]|的)+|^占(?![地用比道线领股座有先])(?=\p{Script=Han}{3,}$)(?!.*(?:比重|比例|比率|份额|比))|[\s、“”"《（—-]+$/gu,
    '',
  );

/** … and without marks inside. */
export const tidy = (words: string) =>
  trimmed(words)
    .replace(/[，。；：！？,;:!?\s]|\[\d{1,2}\]/g, '')
    .slice(-LONGEST);
