import { OUTLET_LABEL } from '../../layout/layout.js';
import type { Gazetteer } from '../../lexicon/lexicon.js';
import type { Sentence } from '../../tokenize/tokenize.js';
import type { EntityMention, Topic } from '../link.js';
import { placeOfBody } from './bodies.js';

/** 云岭开发区办公室编 2019年10月15日: who issues a bulletin, and when, is no heading of what follows. */
const MASTHEAD = /编(?:印|发|制|辑)?(?=\s|$)|主办|第[\d〇一二三四五六七八九十]+期|\d{4}年\d{1,2}月\d{1,2}日\s*$/;

/** Marks that set a line off. */
const MARKED = /^[▶►▸➤■◆●★◇]/;

/** A heading, or a line that a mark sets off as one: ▶ 15号线. */
export function isHeading({ block, text }: Sentence): boolean {
  return block.kind === 'heading' || (block.kind === 'caption' && MARKED.test(text));
}

/** What a heading is about, behind the name of the paper that it may be set under; `before` where it is a masthead, which heads nothing. */
export function headingTopic(text: string, all: readonly EntityMention[], gazetteer: Gazetteer, before: Topic | null): Topic | null {
  if (MASTHEAD.test(text)) return before;
  const label = OUTLET_LABEL.exec(text)?.[0].length ?? 0;
  const mentions = all.filter(({ from }) => from >= label);
  const local = mentions.filter(({ entity, role }) => !role && /^\d/.test(entity.id));
  const subject =
    mentions.find((mention) => !mention.role && mention.from <= text.length / 2 && mention.entity.kind !== 'other') ??
    (mentions.length === 1 ? local[0] : undefined);
  // 天元第一 醴陵攸县紧追: a heading of several places side by side is about none of them.
  const beside = mentions.filter(
    ({ entity }) => entity.kind === 'place' && entity.id !== subject?.entity.id && entity.parent === subject?.entity.parent,
  );
  if (subject?.entity.kind === 'place' && beside.length > 0) return null;
  return subject
    ? { entity: placeOfBody(subject.entity, gazetteer), from: 'heading', reason: `under the heading with ${subject.entity.name}` }
    : null;
}

/**
 * How many sentences at the head of a story are its headline and the lines under it, which tell its highlights and head no section of their
 * own; 0 where headings of their kind part the story further down.
 */
export function deckOf(sentences: readonly Sentence[]): number {
  const body = sentences.findIndex(({ block: { kind } }) => kind !== 'heading');
  const numbered = (sentence: Sentence) => /^\s*(?:\d{1,2}[.．、]|[（(]?[一二三四五六七八九十]{1,3}[）)、])/.test(sentence.text);
  const below = sentences.slice(body).filter(isHeading);
  return body > 1 && !sentences.slice(0, body).some(numbered) && below.every(numbered) ? body : 0;
}
