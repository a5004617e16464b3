import type { Entity } from '../../../schemas/schemas.js';
import type { Sentence } from '../../tokenize/tokenize.js';
import type { EntityMention, Topic } from '../link.js';

/** What may stand before the name that a sentence opens with, one after another. */
const LEADS: readonly RegExp[] = [
  /^[A-Z][a-z]+: /,
  /^["“'‘(]/,
  /^(?:According to|In|By|During|At|As of|For|Over|From|Since|On|So far|Last|This|Between|Among|With|Despite|Thanks to|Driven by|After|To) [^,]{1,70}, /,
  /^(?:The |Local |Customs |Official )?(?:[Dd]ata|[Ff]igures|[Ss]tatistics) [^,]{2,50} show(?:ed)? (?:that )?/,
  /^(?:Meanwhile|However|In addition|Also|Moreover|Currently|Besides|Notably|Overall|To date|Today|So far|Last year|This year),? /,
  /^(?:[Tt]he|[Ii]n|[Aa]t|[Ff]or|Southeast|Southwest|Northeast|Northwest|East|West|North|South|Central) /,
];

/** Whether nothing but what leads up to a name stands in a text, and at most a few words that go with it. */
function leadsUp(text: string): boolean {
  let rest = text;
  for (let lead = LEADS.find((form) => form.test(rest)); lead; lead = LEADS.find((form) => form.test(rest))) rest = rest.replace(lead, '');
  return /^(?:[\w'’-]+ ){0,4}$/.test(rest) && !/\b(?:said|reached|rose|will|was|were|is|are|has|have)\b/.test(rest);
}

/** Words that stand for a name. */
const PRONOUN = /^["“]?(?:It|Its|They|Their)\b/;

/** What each English sentence is about where it names nothing itself: the sentence before, the headline, the story's home. */
export function englishTopics(
  sentences: readonly Sentence[],
  entities: readonly EntityMention[][],
  { home, headed }: { home: Entity | null; headed: Entity | null },
): Topic[][] {
  let before: Topic | null = null;
  let opener: Topic | null = null;
  /** What the last sentence that named its subject was about, in whatever paragraph. */
  let last: Topic | null = null;
  /** The zone, company or work that the first sentence opens with. */
  let lead: Topic | null = null;
  let led = false;
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
      if (goesOn) add(before ?? (PRONOUN.test(sentence.text) ? last : null));
      add(opener);
      add(before);
      if (headed) add({ entity: headed, from: 'article', reason: `the headline is about ${headed.name}` });
      add(lead);
      if (home) add({ entity: home, from: 'article', reason: 'where the article is at home' });
      const first = (entities[i] ?? []).find(({ role }) => !role);
      const opens = first && leadsUp(sentence.text.slice(0, first.from)) && first.entity.id !== 'CN';
      if (opens && sentence.block.kind !== 'heading') {
        before = { entity: first.entity, from: 'paragraph', reason: `the sentence before it opens with ${first.entity.name}` };
        last = before;
        if (!led && first.entity.kind !== 'place')
          lead = { ...before, from: 'article', reason: `the story opens with ${first.entity.name}` };
        opener ??= { entity: first.entity, from: 'paragraph', reason: `its paragraph opens with ${first.entity.name}` };
      } else if (!goesOn) {
        before = null;
        // Trains began running on the Hotan-Ruoqiang Railway: the one thing that the first sentence is about.
        const things = (entities[i] ?? []).filter(({ role, entity }) => !role && entity.kind !== 'place');
        if (!led && sentence.block.kind === 'paragraph' && new Set(things.map(({ entity }) => entity.id)).size === 1)
          lead = { entity: things[0]!.entity, from: 'article', reason: `the story opens with ${things[0]!.entity.name}` };
      }
      if (sentence.block.kind === 'paragraph') led = true;
    }
    return topics;
  });
}
