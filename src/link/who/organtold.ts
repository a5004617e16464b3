import type { Entity } from '../../../schemas/schemas.js';
import type { Gazetteer } from '../../lexicon/lexicon.js';
import type { EntityMention, Topic } from '../link.js';
import { isOrgan } from './bodies.js';

/** How far from the head of a sentence who tells may stand: 央视网消息（新闻联播）：记者今天从海关总署了解到，…. */
const LEAD = 28;
/** That it tells: 海关总署今天公布，… 审计署数据显示，…. */
const TELLS = /^[^，。；：]{0,14}?(?:公布|发布|通报|透露|披露|介绍|获悉|了解到|数据|统计|消息|表示|宣布|称)[^，。；：]{0,12}[，：]|^[：:]/;

/** Mass organisations of the country, which tell of their own. */
const OF_THE_MASSES =
  /^(?:中华)?全国(?:总工会|妇女联合会|妇联|工商业联合会|工商联|青年联合会)$|^(?:中国共产主义青年团|共青团)中央|^中国(?:红十字会|残疾人联合会|消费者协会)/;

/** A session of an assembly, which decides what it decides and is not what the next sentence is about. */
export const SESSION_OF_ASSEMBLY = /次(?:全体)?会议$/;

/** Keeps, while it goes through a story, which organ of the country a paragraph has its figures from. */
export class OrganTold {
  #organ: Topic | null = null;
  #block = -1;

  constructor(readonly gazetteer: Gazetteer) {}

  /** The organ that a sentence, or one before it in its paragraph, is told by; null where another body has come between. */
  of(text: string, blockIndex: number, mentions: readonly EntityMention[]): Topic | null {
    if (blockIndex !== this.#block) this.#organ = null;
    this.#block = blockIndex;
    const session = mentions.find(({ entity, role }) => entity.kind === 'other' && SESSION_OF_ASSEMBLY.test(entity.name) && !role);
    if (session) {
      this.#organ = organ(session.entity);
      return this.#organ;
    }
    const bodies = mentions.filter(({ entity }) => entity.kind === 'organisation');
    const [first] = bodies;
    if (!first) return this.#organ;
    const tells =
      bodies.length === 1 &&
      first.from <= LEAD &&
      (isOrgan(first.entity, this.gazetteer) || OF_THE_MASSES.test(first.entity.name)) &&
      TELLS.test(text.slice(first.to, first.to + 40));
    this.#organ = tells ? organ(first.entity) : null;
    return this.#organ;
  }
}

const organ = (entity: Entity): Topic => ({ entity, from: 'speaker', reason: `${entity.name} tells of what it does`, about: 'organ' });
