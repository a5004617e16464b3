import type { EntityKind } from '../../../schemas/schemas.js';
import { type Lexicon, NAME_SUFFIXES, recordLine } from '../../lexicon/lexicon.js';
import { type NameMention, nameAt } from '../../recognize/recognize.js';
import type { Sentence } from '../../tokenize/tokenize.js';

/** A line or a run-in heading that is the name of what the text below it tells of. */
export interface ItemHead {
  name: NameMention;
  /**
   * How far it holds: inside its paragraph, which it opens (（一）铁路口岸。完成…); in the lines of its record (项目名称：…); a line of its own until
   * the next.
   */
  reach: 'paragraph' | 'record' | 'section';
}

/** ▶, （一）, 3. and brackets, which set a line apart from text. */
const MARK =
  /^\s*(?:[▶►▷▸◆◇■□●○◎★☆▪▫✅✔→🔹🔸📍🚇🚄🚉🛣🏥🏫🏭]+\s*|[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、]\s?|【)\s*/u;
const LONGEST = 24;
/** Longest line of a record that names its thing. */
const LONGEST_RECORD = 48;
/** 13号线二期（北延） goes by its number alone. */
const LINE =
  /^(?:[\p{Script=Han}]{0,8}?(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[A-Z])号线)(?:[一二三四]期|[东南西北中]段|[东南西北]?延(?:长|伸)?[线段]?)?(?:工程|项目)?(?:（[^（）]{1,8}）)?$/u;
/** Ports of a town by what they serve. */
const PORT = /^(?:公路|铁路|陆路|水运|航空|空运|国际|货运|客运)+口岸$/;

const ENDS = new Map<string, EntityKind>();
for (const { kind, rule, suffixes } of NAME_SUFFIXES)
  if (/^(?:project|port|zone|company|body|road)$/.test(rule)) for (const word of suffixes) if (word.length > 1) ENDS.set(word, kind);
const NO_NAME =
  /\d(?!\d*(?:\.\d+)?(?:万|亿)?(?:兆瓦|千瓦|MW|GW|kV|KV|kv|千伏|吨|公里|亩|立方米|平方米|辆|台|套|头|只|张|座))|[的了与和及、，：:；？！“”]|^[全各本该我]|建设$|发展$/;

/** The heads of items, by sentence; null elsewhere. Pure; linear in the story. */
export function itemHeads(sentences: readonly Sentence[], { leads, sorts, gazetteer }: Lexicon): (ItemHead | null)[] {
  return sentences.map(({ text, block, blockIndex, cell }, i) => {
    if (cell) return null;
    const named = namedBy(text) ?? works(text) ?? (sentences[i - 1]?.blockIndex === blockIndex ? null : bracketed(text));
    if (named) return named;
    if (text.length > LONGEST) return null;
    const mark = MARK.exec(text)?.[0] ?? '';
    const opens = sentences[i - 1]?.blockIndex !== blockIndex;
    const alone = opens && sentences[i + 1]?.blockIndex !== blockIndex;
    if (!opens || (alone ? !/^(?:heading|caption)$/.test(block.kind) || (mark === '' && block.kind !== 'heading') : mark === ''))
      return null;
    const name = text.slice(mark.length).replace(/[】。：:\s]+$/, '');
    const kind = kindOf(name, { leads, sorts, gazetteer }, alone);
    if (!kind || !sentences[i + 1]) return null;
    return {
      name: nameAt(mark.length, mark.length + name.length, kind, 'item_head'),
      reach: alone ? 'section' : 'paragraph',
    };
  });
}

/** 项目名称：云岭冷链物流园 */
function namedBy(text: string): ItemHead | null {
  const line = text.length <= LONGEST_RECORD ? recordLine(text) : null;
  if (!line?.names) return null;
  const to = text.length - (/[。；，\s]+$/.exec(text)?.[0].length ?? 0);
  if (to - line.value < 2 || /[，。；：]/.test(text.slice(line.value, to))) return null;
  return { name: nameAt(line.value, to, line.names, 'item_head'), reach: 'record' };
}

/** 2、云岭选球厂：2006年落户…: a works, shop or station that a numbered paragraph is set under. */
function works(text: string): ItemHead | null {
  const found = WORKS.exec(text);
  if (!found) return null;
  const from = found[0].length - found[1]!.length - 1;
  return {
    name: nameAt(from, from + found[1]!.length, 'organisation', 'item_head'),
    reach: 'paragraph',
  };
}
const WORKS =
  /^\s*(?:\d{1,2}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)])\s*((?![全各本该])\p{Script=Han}{2,14}(?:(?<![商工])厂|酒店|饭店|宾馆|商店|农场|林场|牧场|养殖场|合作社|煤矿|铁矿|金矿|医院|卫生院|中学|小学|学院|大学|幼儿园|研究所|研究院|博物馆|图书馆|公司|集团))[：:]/u;

/** 【云岭区】上半年，…: the name in the brackets that open a paragraph, where it ends as names of places and bodies do. */
function bracketed(text: string): ItemHead | null {
  const found = BRACKETED.exec(text);
  if (!found) return null;
  const to = 1 + found[1]!.length;
  const kind: EntityKind = /区$/.test(found[1]!) ? 'zone' : /[市县镇乡村]$|街道$/.test(found[1]!) ? 'place' : 'organisation';
  return { name: nameAt(1, to, kind, 'item_head'), reach: 'paragraph' };
}
const BRACKETED =
  /^【([\p{Script=Han}]{2,10}(?<![小社地片城郊山林农牧景厂库市校军战灾疫老新校][区]|城市|超市|股市|楼市|都市|农村|乡村|山村)(?:[区市县镇乡村]|街道|公司|集团|大学|学院|医院|银行|股份))】(?=\S)/u;

/** How large a work is, in its name. */
const SIZED = /\d(?:\.\d+)?(?:万|亿)?(?!元)\p{Script=Han}*(?:项目|工程|电站|基地|厂)/u;

function kindOf(
  name: string,
  { leads, sorts, gazetteer }: Pick<Lexicon, 'leads' | 'sorts' | 'gazetteer'>,
  alone: boolean,
): EntityKind | null {
  if (name.length < 3) return null;
  if (LINE.test(name) || PORT.test(name)) return 'project';
  if (NO_NAME.test(name)) return null;
  const bare = name.replace(/(?:[一二三四]期|[东南西北中]段|（[^（）]{1,8}）)$/, '');
  for (let at = Math.max(2, bare.length - 8); at < bare.length - 1; at++) {
    const kind = ENDS.get(bare.slice(at));
    if (!kind) continue;
    // 云岭市100兆瓦并网光伏项目: a line of its own with its place and size
    if (alone && kind === 'project' && SIZED.test(bare) && gazetteer.longest(bare, 0)) return kind;
    // 基础设施项目, 加快建设园区: a sort, and what is done
    let common = sorts.has(bare.slice(0, 2)) || sorts.has(bare.slice(at - 2, at));
    for (let i = 0; i + 2 <= at; i++) common ||= leads.has(bare.slice(i, i + 2));
    return common ? null : kind;
  }
  return null;
}
