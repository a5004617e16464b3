import type { Entity } from '../../../schemas/schemas.js';
import type { Story } from '../../layout/layout.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { NameMention } from '../../recognize/recognize.js';
import type { Sentence } from '../../tokenize/tokenize.js';
import type { EntityMention, Topic } from '../link.js';
import type { WhoLinked } from '../who/entities.js';
import { type Line, lineOf } from '../who/line.js';
import { entityOf } from '../who/placesense.js';
import { englishAliases } from './aliases.js';
import { englishHome } from './home.js';
import { EnglishThings } from './names.js';
import { englishReferences } from './references.js';
import { englishRole } from './roles.js';
import { EnglishSense } from './sense.js';
import { englishTopics } from './topics.js';

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
  const title = lineOf(story.title, lexicon, true);
  const publisher = lineOf(story.publisher, lexicon, true);
  const sense = new EnglishSense(gazetteer, [title.names, ...own]);
  const things = new EnglishThings(lexicon, sense);
  const home = given ?? englishHome({ sentences, names: own, title, publisher, sense, things, gazetteer });
  sense.home = home?.id ?? null;
  things.home = home;
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
  const aliases = englishAliases(
    things.all(),
    sentences.map(({ text, english }) => (english && text.includes('(') ? text : '')),
    (name) =>
      (lexicon.english.get(name.split(' ')[0]!.toLowerCase()) ?? []).some(({ words, chinese }) => chinese === null && words.length === 1),
  );
  const references = englishReferences(home);
  const entities = sentences.map((sentence, i): EntityMention[] => {
    if (!sentence.english) return [];
    const found = own[i]!.map((name) => mentionOf(sentence.text, name)).filter((mention) => mention !== null);
    found.push(...aliases(sentence.text, found));
    found.sort((a, b) => a.from - b.from);
    for (const [k, mention] of found.entries()) {
      const role =
        englishRole(sentence.text, mention) ?? (locates(sentence.text, found.slice(0, k), mention, gazetteer) ? 'location' : null);
      if (role) mention.role = role;
    }
    for (const mention of found) if (!mention.role && home && /^\d/.test(home.id) && isAbroad(mention.entity)) mention.role = 'counterpart';
    return references.resolve(sentence, found);
  });
  const subject = headedBy(title, things, aliases);
  // What only the headline names is a short word for what the text calls by its name.
  const headed =
    subject && entities.some((list, i) => sentences[i]!.block.kind !== 'heading' && list.some(({ entity }) => entity.id === subject.id))
      ? subject
      : null;
  const topics: Topic[][] = englishTopics(sentences, entities, { home, headed });
  return { home, entities, topics };
}

/** Jiaozhou, a city in Qingdao, Shandong province; Xiamen Port in Southeast China's Fujian province: a place behind only says where one before it lies. */
function locates(text: string, before: readonly EntityMention[], mention: EntityMention, gazetteer: Lexicon['gazetteer']): boolean {
  if (
    mention.entity.kind !== 'place' ||
    !/(?:\bin|\bof|,|China's|China’s|\bfrom) (?:the )?$/.test(text.slice(Math.max(0, mention.from - 12), mention.from))
  )
    return false;
  return before.some(({ to, entity }) => {
    if (mention.from - to > 90 || /[;.]/.test(text.slice(to, mention.from))) return false;
    const outer =
      entity.kind === 'place'
        ? gazetteer.ancestors(entity.id)
        : entity.parent
          ? [entity.parent, ...gazetteer.ancestors(entity.parent)]
          : [];
    return outer.includes(mention.entity.id);
  });
}

/** Countries and regions other than China: in a story at home in a place of China they are the other side. */
const isAbroad = ({ id, kind }: Entity) => kind === 'place' && !/^(?:\d|CN$|place:CN:|place:\d)/.test(id);

/** What a headline is about where it opens with a thing that is no place. */
function headedBy({ text, names }: Line, things: EnglishThings, aliases: ReturnType<typeof englishAliases>): Entity | null {
  const alias = aliases(text, [])[0];
  const first = names[0];
  if (alias && alias.from <= 4 && (!first || alias.from <= first.from)) return alias.entity;
  return first && !first.rule.startsWith('place') && first.from <= 20 ? things.named(text, first) : null;
}
