import type { Entity } from '../../../schemas/schemas.js';
import type { Story } from '../../layout/layout.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { type NameMention, recognizeNames } from '../../recognize/recognize.js';
import type { Sentence } from '../../tokenize/tokenize.js';
import type { WhoLinked } from '../entities.js';
import type { EntityMention, Topic } from '../link.js';
import { entityOf } from '../placesense.js';
import { englishHome, type Weighed } from './home.js';
import { EnglishThings } from './names.js';
import { englishReferences } from './references.js';
import { englishRole } from './roles.js';
import { EnglishSense } from './sense.js';
import { englishTopics } from './topics.js';

/** QINGDAO, Oct. 21 (Xinhua) --: the place of the news agency's line. */
const DATELINE = /^(?:[A-Z][A-Z' ]+),/;

/**
 * Who the English sentences of a story are about; `names[i]` belongs to `sentences[i]`, and sentences that are not English are passed over.
 * `given` is the home that the Chinese part of the story tells. Pure; linear in the story.
 */
export function linkEnglish(
  story: Story,
  sentences: readonly Sentence[],
  names: readonly NameMention[][],
  lexicon: Lexicon,
  given: Entity | null,
): WhoLinked {
  const { gazetteer } = lexicon;
  const own = sentences.map(({ english }, i) => (english ? (names[i] ?? []) : []));
  const title = story.title ? titleNames(story.title, lexicon) : [];
  const publisher = story.publisher ? titleNames(story.publisher, lexicon) : [];
  const sense = new EnglishSense(gazetteer, [title, ...own]);
  const home = given ?? homeOf(sentences, own, { title, publisher }, sense, lexicon);
  sense.home = home?.id ?? null;
  const things = new EnglishThings(lexicon, sense, home);
  const mentionOf = (text: string, name: NameMention): EntityMention | null => {
    const { from, to } = name;
    if (!name.rule.startsWith('place')) {
      const entity = things.named(text, name);
      return {
        from,
        to,
        entity,
        via: 'name',
        reason: entity.name === text.slice(from, to) ? 'its name' : `its English name`,
        mention: name,
      };
    }
    const id = sense.sense(name);
    const row = id ? gazetteer.row(id) : undefined;
    return row ? { from, to, entity: entityOf(row), via: 'name', reason: 'its English name', mention: name } : null;
  };
  // The fullest form of a name comes first, so that shorter ones find it.
  const byLength = own
    .flatMap((list, i) => list.map((name) => ({ name, text: sentences[i]!.text })))
    .sort((a, b) => b.name.to - b.name.from - (a.name.to - a.name.from));
  for (const { name, text } of byLength) if (!name.rule.startsWith('place')) things.named(text, name);
  const references = englishReferences(home);
  const entities = sentences.map((sentence, i): EntityMention[] => {
    if (!sentence.english) return [];
    const found = own[i]!.map((name) => mentionOf(sentence.text, name)).filter((mention) => mention !== null);
    for (const [k, mention] of found.entries()) {
      const role = englishRole(sentence.text, mention) ?? (locates(sentence.text, found[k - 1], mention, gazetteer) ? 'location' : null);
      if (role) mention.role = role;
    }
    return references.resolve(sentence, found);
  });
  const headed =
    title.map((name) => (name.rule.startsWith('place') ? null : things.named(story.title!, name))).find((entity) => entity !== null) ??
    null;
  const topics: Topic[][] = englishTopics(sentences, entities, { home, headed });
  return { home, entities, topics };
}

/** Jiaozhou, a city in Qingdao, Shandong province: the place behind only says where the first one lies. */
function locates(text: string, before: EntityMention | undefined, mention: EntityMention, gazetteer: Lexicon['gazetteer']): boolean {
  if (!before || before.entity.kind === 'other' || mention.entity.kind !== 'place') return false;
  const between = text.slice(before.to, mention.from);
  const outer =
    before.entity.kind === 'place'
      ? gazetteer.ancestors(before.entity.id)
      : before.entity.parent
        ? [before.entity.parent, ...gazetteer.ancestors(before.entity.parent)]
        : [];
  return /^(?:,| in| of|, (?:a|an|the) [^,.;]{1,60} (?:in|of)) ?(?:[\w' ]{0,24})$/.test(between) && outer.includes(mention.entity.id);
}

function homeOf(
  sentences: readonly Sentence[],
  names: readonly (readonly NameMention[])[],
  { title, publisher }: { title: readonly NameMention[]; publisher: readonly NameMention[] },
  sense: EnglishSense,
  { gazetteer }: Lexicon,
): Entity | null {
  const weighed: Weighed[] = [];
  const put = (name: NameMention, points: number) => {
    const id = sense.sense(name);
    if (id) weighed.push({ id, points });
  };
  for (const name of title) put(name, 4);
  for (const name of publisher) put(name, 3);
  let lead = 0;
  names.forEach((list, i) => {
    const { text, block } = sentences[i]!;
    if (block.kind !== 'heading' && sentences[i]!.english) lead++;
    const worth = block.kind === 'heading' ? 2 : lead <= 2 ? 2 : 1;
    for (const [k, name] of list.entries()) {
      const before = list[k - 1];
      const near = before && sense.sense(before);
      const id = sense.sense(name);
      if (near && id && near !== id && gazetteer.within(near, id) && text.slice(before.to, name.from).length < 50) continue;
      put(name, DATELINE.test(text) && name.from === 0 ? worth + 2 : worth);
    }
  });
  return englishHome(weighed, gazetteer);
}

/** Names of a headline or publisher. */
function titleNames(text: string, lexicon: Lexicon): NameMention[] {
  const block = { kind: 'heading' as const, start: 0, end: text.length };
  return recognizeNames({ text, start: 0, end: text.length, offsets: null, block, blockIndex: -1, cell: null, english: true }, lexicon, []);
}
