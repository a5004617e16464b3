import { phraseOf, type Store } from '../store/store.js';

/** A name that is like one that nothing has, and how many facts it has. */
export interface Similar {
  name: string;
  facts: number;
}

/** Names looked at, at most. */
const LOOKED_AT = 2000;

/**
 * Indicators that share characters with a word, those that share most and have most facts first: what to offer where nobody wrote the word. Two
 * characters beside each other count; of a word of one character, that.
 */
export function similarIndicators(store: Store, word: string, most = 5): Similar[] {
  const pairs = pairsOf(word);
  const phrases = pairs.map(phraseOf).filter((phrase) => phrase !== null);
  if (phrases.length === 0) return [];
  const found = store.all(
    `SELECT DISTINCT indicator AS name FROM wording WHERE id IN (SELECT rowid FROM wording_text WHERE wording_text MATCH ? LIMIT ${LOOKED_AT})`,
    [phrases.join(' OR ')],
  );
  return ranked(
    store,
    word,
    found.map(({ name }) => String(name)),
    'indicator',
    most,
  );
}

/** Entities that share characters with a name, likewise. */
export function similarEntities(store: Store, word: string, most = 5): Similar[] {
  const pairs = pairsOf(word);
  const found = store.all(`SELECT name FROM entity WHERE ${pairs.map(() => 'instr(name, ?) > 0').join(' OR ')} LIMIT ${LOOKED_AT}`, pairs);
  return ranked(
    store,
    word,
    found.map(({ name }) => String(name)),
    'entity',
    most,
  );
}

function pairsOf(word: string): string[] {
  const chars = Array.from(word.replaceAll('*', ''));
  return chars.length < 2 ? chars : chars.slice(1).map((char, i) => `${chars[i]}${char}`);
}

/** Names by the share of pairs that they have in common with the word (Dice), then by facts. */
function ranked(store: Store, word: string, names: readonly string[], column: 'indicator' | 'entity', most: number): Similar[] {
  const mine = new Set(pairsOf(word));
  const alike = (name: string) => {
    const pairs = pairsOf(name);
    return (2 * pairs.filter((pair) => mine.has(pair)).length) / (mine.size + pairs.length || 1);
  };
  const best = [...new Set(names)].sort((a, b) => alike(b) - alike(a)).slice(0, most * 4);
  const count = column === 'indicator' ? 'indicator = ?' : 'entity_id IN (SELECT id FROM entity WHERE name = ?)';
  return best
    .map((name) => ({ name, facts: Number(store.get(`SELECT count(*) AS n FROM fact WHERE ${count}`, [name])?.n ?? 0) }))
    .filter(({ facts }) => facts > 0)
    .sort((a, b) => alike(b.name) - alike(a.name) || b.facts - a.facts)
    .slice(0, most);
}
