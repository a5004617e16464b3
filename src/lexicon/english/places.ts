import type { EntityKind } from '../../../schemas/schemas.js';
import { rowsOf } from '../places.js';

/** A name in a table of English names: a place by its ids, or another thing by its Chinese name. */
export interface EnglishNameRow {
  words: readonly string[];
  /** Ids of gazetteer rows it may mean. */
  ids: string[];
  /** Of a thing that is no place: its name in Chinese, and its kind. */
  chinese: string | null;
  kind: EntityKind;
}

/** English names, by their first word in small letters; longest first. */
export type EnglishNames = ReadonlyMap<string, readonly EnglishNameRow[]>;

/** The words of a name, in small letters; apostrophes inside stay, marks are words of their own. */
export const nameWords = (name: string): string[] =>
  name
    .toLowerCase()
    .replace('’', "'")
    .match(/[\p{L}]+(?:'[\p{L}]+)*|\d+|[^\s\p{L}\d]/gu) ?? [];

/** Compiles the tables romanized.tsv and englishnames.tsv. */
export function englishNamesOf(romanized: string, names: string): EnglishNames {
  const byKey = new Map<string, EnglishNameRow>();
  const put = (name: string, ids: string[], chinese: string | null, kind: EntityKind) => {
    const bare = name.replace(/^the /i, '');
    const forms = bare.includes("'") ? [bare, bare.replaceAll("'", '')] : [bare];
    for (const form of forms) {
      const words = nameWords(form);
      const key = words.join(' ');
      const row = byKey.get(key);
      if (row && chinese === null && row.chinese === null) row.ids.push(...ids);
      else byKey.set(key, { words, ids: [...ids], chinese, kind });
    }
  };
  for (const [id, forms] of rowsOf(romanized)) for (const form of forms!.split(';')) put(form, [id!], null, 'place');
  for (const [kind, chinese, forms] of rowsOf(names)) for (const form of forms!.split(';')) put(form, [], chinese!, kind as EntityKind);
  const out = new Map<string, EnglishNameRow[]>();
  for (const row of byKey.values()) {
    const list = out.get(row.words[0]!);
    if (list) list.push(row);
    else out.set(row.words[0]!, [row]);
  }
  for (const list of out.values()) list.sort((a, b) => b.words.length - a.words.length);
  return out;
}
