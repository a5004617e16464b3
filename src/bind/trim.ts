/** A label is a name, not a sentence. */
export const LONGEST = 24;

/** Without marks and words at its edges that are no part of a name. */
export const trimmed = (words: string) =>
  words
    .replace(/(?:共|共计|合计|总计)$/, '')
    .replace(/(?<=.{2})占[据到了]?$/, '')
    .replace(/(?<=.{2})(?:折合|折|约合)(?:人民币|美元|港元)?$/, '')
    .replace(/(?<=.{2})(?:仍然?|已经?|已过|达成|迈上|实现|达到|超过|仅为|约为|应为|(?<=[比率量额价数])[是在])$/, '')
    .replace(/(?<=.{2})(?:按|以)(?:年率|年化|可比价格?|不变价格?|现价|可比口径|人民币|美元)?计(?:算|价)?$/, '')
    .replace(/^(?:[\s、“”"《》（）±—-]|的)+|[\s、“”"《（—-]+$/g, '');

/** … and without marks inside. */
export const tidy = (words: string) =>
  trimmed(words)
    .replace(/[，。；：！？,;:!?\s]/g, '')
    .slice(-LONGEST);
