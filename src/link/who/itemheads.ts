import type { EntityKind } from '../../../schemas/schemas.js';
import { type Lexicon, NAME_SUFFIXES, recordLine } from '../../lexicon/lexicon.js';
import type { NameMention } from '../../recognize/recognize.js';
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
/** Longest line of a record that names its thing, and longest of others. */
const LONGEST = 48;
const LONGEST_HEAD = 24;
/** 13号线二期（北延） goes by its number alone. */
const LINE =
  /^(?:[\p{Script=Han}]{0,8}?(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[A-Z])号线)(?:[一二三四]期|[东南西北中]段|[东南西北]?延(?:长|伸)?[线段]?)?(?:工程|项目)?(?:（[^（）]{1,8}）)?$/u;
/** Ports of a town by what they serve. */
const PORT = /^(?:公路|铁路|陆路|水运|航空|空运|国际|货运|客运)+口岸$/;

const ENDS = new Map<string, EntityKind>();
for (const { kind, rule, suffixes } of NAME_SUFFIXES)
  if (/^(?:project|port|zone|company|body|road)$/.test(rule)) for (const word of suffixes) if (word.length > 1) ENDS.set(word, kind);
const NO_NAME = /\d|[的了与和及、，：:；？！“”]|^[全各本该我]|建设$|发展$/;

/** The heads of items, by sentence; null elsewhere. Pure; linear in the story. */
export function itemHeads(sentences: readonly Sentence[], { leads, sorts }: Lexicon): (ItemHead | null)[] {
  return sentences.map(({ text, block, blockIndex, cell }, i) => {
    if (cell || text.length > LONGEST) return null;
    const named = namedBy(text);
    if (named) return named;
    if (text.length > LONGEST_HEAD) return null;
    const mark = MARK.exec(text)?.[0] ?? '';
    const opens = sentences[i - 1]?.blockIndex !== blockIndex;
    const alone = opens && sentences[i + 1]?.blockIndex !== blockIndex;
    if (!opens || (alone ? !/^(?:heading|caption)$/.test(block.kind) || (mark === '' && block.kind !== 'heading') : mark === ''))
      return null;
    const name = text.slice(mark.length).replace(/[】。：:\s]+$/, '');
    const kind = kindOf(name, leads, sorts);
    if (!kind || !sentences[i + 1]) return null;
    return {
      name: { type: 'name', from: mark.length, to: mark.length + name.length, kind, candidates: [], rule: 'item_head' },
      reach: alone ? 'section' : 'paragraph',
    };
  });
}

/** 项目名称：云岭冷链物流园 */
function namedBy(text: string): ItemHead | null {
  const line = recordLine(text);
  if (!line?.names) return null;
  const to = text.length - (/[。；，\s]+$/.exec(text)?.[0].length ?? 0);
  if (to - line.value < 2 || /[，。；：]/.test(text.slice(line.value, to))) return null;
  return { name: { type: 'name', from: line.value, to, kind: line.names, candidates: [], rule: 'item_head' }, reach: 'record' };
}

function kindOf(name: string, leads: ReadonlySet<string>, sorts: ReadonlySet<string>): EntityKind | null {
  if (name.length < 3) return null;
  if (LINE.test(name) || PORT.test(name)) return 'project';
  if (NO_NAME.test(name)) return null;
  const bare = name.replace(/(?:[一二三四]期|[东南西北中]段|（[^（）]{1,8}）)$/, '');
  for (let at = Math.max(2, bare.length - 8); at < bare.length - 1; at++) {
    const kind = ENDS.get(bare.slice(at));
    if (!kind) continue;
    // 基础设施项目, 加快建设园区: a sort, and what is done
    let common = sorts.has(bare.slice(0, 2)) || sorts.has(bare.slice(at - 2, at));
    for (let i = 0; i + 2 <= at; i++) common ||= leads.has(bare.slice(i, i + 2));
    return common ? null : kind;
  }
  return null;
}
