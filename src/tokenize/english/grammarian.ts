import { createRequire } from 'node:module';

/** The little of compromise that is used; its own types cannot be loaded lazily. */
type Compromise = (text: string) => {
  numbers(): { json(): { number: { num: number | null } }[]; text(): string };
  json(): { terms: { text: string; tags: string[] }[] }[];
};

let compromise: Compromise | null = null;

/** Loads compromise on first use (0.3 s): a corpus without English numbers in words never does. */
function grammarian(): Compromise {
  compromise ??= createRequire(import.meta.url)('compromise') as Compromise;
  return compromise;
}

/** Results met so far; forgotten when there are too many, so that memory stays flat. */
const numbers = new Map<string, number | null>();
const tags = new Map<string, readonly string[]>();
const MOST = 50_000;

function remembered<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key);
  if (found !== undefined || known.has(key)) return found as T;
  if (known.size > MOST) known.clear();
  const made = make();
  known.set(key, made);
  return made;
}

/** The whole number that words say (twenty-five thousand, two hundred and six); null where they say none. */
export function numberInWords(words: string): number | null {
  return remembered(numbers, words, () => {
    const found = grammarian()(words).numbers().json();
    const value = found.length === 1 ? found[0]!.number.num : null;
    return value !== null && Number.isSafeInteger(value) ? value : null;
  });
}

/** What compromise calls a word by itself (Noun, Plural, PastTense, Adjective …), most general first. */
export function wordTags(word: string): readonly string[] {
  return remembered(tags, word, () => grammarian()(word).json()[0]?.terms[0]?.tags ?? []);
}
