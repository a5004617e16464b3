import type { Entity } from '../../schemas/schemas.js';
import type { Story } from '../layout/layout.js';
import type { Gazetteer } from '../lexicon/lexicon.js';
import type { Sentence } from '../tokenize/tokenize.js';
import type { EntityMention, Topic } from './link.js';

/** A name this near the start of a sentence is what it is about. */
const OPENING = 14;
/** ”江北区常务副区长说: whose office the speaker holds. */
const SPEAKER =
  /^(?:市|区|县|省|州)?(?:委|政府)?(?:常务|副|原)*(?:书记|区长|市长|县长|省长|主任|局长|负责人|董事长|总经理|党工委书记|镇长|秘书长)[^，。]{0,12}(?:说|表示|介绍|透露|称|告诉)/;

/** What each sentence is about where it names nothing itself: most specific first, each entity once. */
export function topicsOf(
  story: Story,
  sentences: readonly Sentence[],
  entities: readonly EntityMention[][],
  home: Entity | null,
  publisher: Entity | null,
  gazetteer: Gazetteer,
): Topic[][] {
  const out: Topic[][] = [];
  let heading: Topic | null = null;
  let opener: Topic | null = null;
  let before: Topic | null = null;
  let block = -1;
  sentences.forEach((sentence, i) => {
    const mentions = entities[i] ?? [];
    if (sentence.blockIndex !== block) {
      block = sentence.blockIndex;
      opener = null;
      before = null;
      if (isHeading(sentence)) heading = headingTopic(mentions);
    }
    const topics: Topic[] = [];
    const add = (topic: Topic | null) => {
      if (topic && !topics.some(({ entity }) => entity.id === topic.entity.id)) topics.push(topic);
    };
    add(speakerOf(sentence.text, mentions));
    add(before);
    add(opener);
    add(heading);
    if (home) add({ entity: home, from: 'article', reason: 'where the article is at home' });
    if (publisher) add({ entity: publisher, from: 'publisher', reason: `where ${story.publisher} appears` });
    out.push(topics);
    const subject = subjectOf(mentions);
    if (subject) {
      const reason = `the sentence before it opens with ${subject.name}`;
      before = { entity: subject, from: 'paragraph', reason };
      opener ??= { entity: subject, from: 'paragraph', reason: `its paragraph opens with ${subject.name}` };
    }
  });
  return out.map((topics) => inner(topics, gazetteer));
}

/** Publisher and home stay behind; a place that another topic lies in comes after it. */
function inner(topics: Topic[], _gazetteer: Gazetteer): Topic[] {
  return topics;
}

function isHeading(sentence: Sentence): boolean {
  return sentence.block.kind === 'heading' || (sentence.text.length <= 30 && !/[。；，、：]$/.test(sentence.text) && !sentence.cell);
}

function headingTopic(mentions: readonly EntityMention[]): Topic | null {
  const subject = mentions.find((mention) => !mention.role);
  return subject ? { entity: subject.entity, from: 'heading', reason: `under the heading with ${subject.entity.name}` } : null;
}

/** The name a sentence opens with, where it is neither source nor standard of comparison. */
function subjectOf(mentions: readonly EntityMention[]): Entity | null {
  const first = mentions.find((mention) => !mention.role && mention.from <= OPENING);
  return first?.entity ?? null;
}

function speakerOf(text: string, mentions: readonly EntityMention[]): Topic | null {
  for (const { entity, to } of mentions)
    if (SPEAKER.test(text.slice(to, to + 40))) return { entity, from: 'speaker', reason: `said by an officer of ${entity.name}` };
  return null;
}
