import type { Entity } from '../../../schemas/schemas.js';
import type { Sentence } from '../../tokenize/tokenize.js';
import type { EntityMention, Topic } from '../link.js';

/** What may stand before the name that a sentence opens with. */
const RUN_UP =
  /^(?:["“'‘(]|(?:In|By|During|At|As of|For|Over|From|Since|On|So far|Last|This) [^,]{1,60},|(?:Meanwhile|However|In addition|Also|Moreover|Currently|Besides|Notably|Overall|Among them|To date)?,? ?)*(?:[Tt]he |[Ii]n |[Aa]t |[Ff]or )?(?:[a-z-]+ ){0,3}$/;

/** What each English sentence is about where it names nothing itself: the sentence before, the headline, the story's home. */
export function englishTopics(
  sentences: readonly Sentence[],
  entities: readonly EntityMention[][],
  { home, headed }: { home: Entity | null; headed: Entity | null },
): Topic[][] {
  let before: Topic | null = null;
  let opener: Topic | null = null;
  let block = -1;
  return sentences.map((sentence, i) => {
    if (sentence.blockIndex !== block) {
      block = sentence.blockIndex;
      before = null;
      opener = null;
    }
    const topics: Topic[] = [];
    const add = (topic: Topic | null) => {
      if (topic && !topics.some(({ entity }) => entity.id === topic.entity.id)) topics.push(topic);
    };
    if (sentence.english) {
      const goesOn =
        /^(?:["“])?(?:It|Its|They|Their|Of (?:the|this|which|these|them)|Among|Once|After completion|The (?:project|line|figure|number|total|plant|facility|first phase|company|investment)|With a total|That|This)\b/.test(
          sentence.text,
        );
      if (goesOn) add(before);
      add(opener);
      add(before);
      if (headed) add({ entity: headed, from: 'article', reason: `the headline is about ${headed.name}` });
      if (home) add({ entity: home, from: 'article', reason: 'where the article is at home' });
      const first = (entities[i] ?? []).find(({ role, entity }) => !role && entity.kind !== 'other');
      const opens = first && RUN_UP.test(sentence.text.slice(0, first.from)) && first.entity.id !== 'CN';
      if (opens && sentence.block.kind !== 'heading') {
        before = { entity: first.entity, from: 'paragraph', reason: `the sentence before it opens with ${first.entity.name}` };
        opener ??= { entity: first.entity, from: 'paragraph', reason: `its paragraph opens with ${first.entity.name}` };
      } else if (!goesOn) before = null;
    }
    return topics;
  });
}
