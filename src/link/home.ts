import type { Entity } from '../../schemas/schemas.js';
import type { Story } from '../layout/layout.js';
import type { Gazetteer } from '../lexicon/lexicon.js';
import type { NameMention } from '../recognize/recognize.js';
import type { Sentence } from '../tokenize/tokenize.js';
import { entityOf, type PlaceSense } from './placesense.js';

interface Given {
  sense: PlaceSense;
  story: Story;
  sentences: readonly Sentence[];
  names: readonly NameMention[][];
  title: readonly NameMention[];
  publisher: readonly NameMention[];
  gazetteer: Gazetteer;
}

/** Words that say at which level an article is at home: 全市 is no article about a province. */
const LEVEL_WORDS: readonly { words: RegExp; fits: RegExp }[] = [
  { words: /(?:全|我|本)市|市委|市政府|市直/g, fits: /市$/ },
  { words: /(?:全|我|本)省|省委|省政府|省直/g, fits: /省$/ },
  { words: /(?:全|我|本)县|县委|县政府|县域/g, fits: /县$/ },
  { words: /(?:全|我|本)区|区委|区政府|自治区/g, fits: /区$/ },
  { words: /(?:全|我|本)州|州委|州政府/g, fits: /州$/ },
];

/**
 * The place a story is at home in: by its title, its publisher, the place it names most, and the level of 全市 and 全省.
 * China where it speaks of the country alone; null where places balance.
 */
export function homeOf({ sense, story, sentences, names, title, publisher, gazetteer }: Given): Entity | null {
  const scores = new Map<string, number>();
  const add = (id: string, points: number) => scores.set(id, (scores.get(id) ?? 0) + points);
  for (const [id, count] of sense.counts) if (isHome(id, gazetteer)) add(id, Math.min(count, 12));
  const headline = title.length > 0 ? [{ text: story.title ?? '', names: title }] : headlines(sentences, names);
  for (const { names: found } of headline) for (const id of placesOf(found, sense)) if (isHome(id, gazetteer)) add(id, 6);
  const paper = sense.publisherPlace(publisher);
  if (paper) add(paper.id, 6);

  const text = sentences.map((sentence) => sentence.text).join('\n');
  for (const { words, fits } of LEVEL_WORDS) {
    const count = Math.min((text.match(words) ?? []).length, 6);
    if (count > 0) for (const id of scores.keys()) if (fits.test(gazetteer.row(id)!.name)) add(id, count);
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const best = ranked[0];
  const total = ranked.reduce((sum, [, score]) => sum + score, 0);
  const country = Math.min(sense.counts.get('CN') ?? 0, 12) + (/全国|我国|国家统计局|国务院/.test(text) ? 3 : 0);
  // Several places alike: their common parent, where it is named too, is ahead by its own score; else nobody is at home.
  if (best && best[1] >= 4 && best[1] >= country && best[1] * 3 >= total) return entityOf(gazetteer.row(best[0])!);
  if (country > 0) return entityOf(gazetteer.row('CN')!);
  return null;
}

function isHome(id: string, gazetteer: Gazetteer): boolean {
  const level = gazetteer.row(id)?.level;
  return level === 'province' || level === 'prefecture' || level === 'county';
}

/** Headings at the top, or a first line that ends without a full stop. */
function headlines(sentences: readonly Sentence[], names: readonly NameMention[][]) {
  const out: { text: string; names: readonly NameMention[] }[] = [];
  for (let i = 0; i < Math.min(sentences.length, 4); i++) {
    const { text, block } = sentences[i]!;
    if (block.kind === 'heading' || (text.length <= 40 && !/[。；，]$/.test(text))) out.push({ text, names: names[i] ?? [] });
    else break;
  }
  return out;
}

function placesOf(names: readonly NameMention[], sense: PlaceSense): string[] {
  return names.flatMap((name) => {
    const sensed = sense.sense(name);
    return sensed ? [sensed.id] : [];
  });
}
