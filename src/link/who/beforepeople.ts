import type { EntityMention } from '../link.js';
import { endsInCalling, LONGEST_CALLING } from './callings.js';

/** How what somebody is ends: 麻醉科原副主任, 车间调度员. */
const TITLE = /[长员师手工兵任记授士官]$/;
/** How far what somebody is stands between the body he belongs to and his name. */
const WITHIN = 16;
/** What is no part of it: marks, verbs, particles. */
const APART =
  /[，。；：！？、“”（）\d的了在是把被与和及对向]|成立|举行|举办|派出|邀请|慰问|看望|表彰|授予|任命|招聘|培养|采访|感谢|帮助|组织/;
const BODIES = /^(?:organisation|project|zone)$/;
/** 周小禾在|县医院: where somebody does what follows. */
const THERE = /^(?:一直|曾|曾经|都|也|就|正|还|每天|今年|去年)?在$/;

const isTitle = (words: string): boolean => endsInCalling(words.slice(-LONGEST_CALLING)) || TITLE.test(words);

/**
 * Gives bodies and works that stand beside a person their part: 云岭医院麻醉科副主任周小禾 is told of, and not the hospital; 周小禾在云岭医院做了3次
 * 手术 is told of her as well. Mentions are by `from`; those that have a role keep it. Linear in the sentence.
 */
export function giveRolesBesidePeople(text: string, mentions: readonly EntityMention[]): void {
  mentions.forEach((mention, i) => {
    if (mention.role || !BODIES.test(mention.entity.kind)) return;
    const next = mentions[i + 1];
    if (next?.mention?.rule === 'person' && next.role !== 'attribution' && next.from - mention.to <= WITHIN) {
      const between = text.slice(mention.to, next.from);
      if (between.length > 1 && !APART.test(between) && isTitle(between)) mention.role = 'member';
    }
    const last = mentions[i - 1];
    if (last?.mention?.rule === 'person' && !last.role && THERE.test(text.slice(last.to, mention.from))) mention.role = 'location';
  });
}
