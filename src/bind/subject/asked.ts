import type { Entity } from '../../../schemas/schemas.js';
import type { Topic } from '../../link/link.js';
import { eventOf } from '../events.js';
import type { Scene } from '../scene.js';
import { type Before, beforeOf, countedOpener, type Owner } from './before.js';
import { fromMention, fromTopic, type Spoken, type Subject } from './subject.js';
import { workOf } from './works.js';

/** Companies as such, of which none is the owner: 化工行业35家公司披露中报. */
const FIRMS =
  /^(?:[AB]股|沪市|深市|港股|两市|科创板|创业板)?(?:上市)?(?:公司|企业|银行|券商|基金公司|房企|车企|药企|行业|个股)(?:(?:正式)?(?:披露|公布|发布|公告|预告).*)?$/;
const ofSeveral = ({ chunks }: Scene, k: number): boolean => {
  const { kind, value } = chunks[k]!.figure!.quantity;
  return kind === 'count' && value !== 1;
};
const isCompany = ({ kind, name }: Entity): boolean => kind === 'organisation' && !/股公司$|上市公司$/.test(name);

/**
 * Whose the figure at chunk `k` of a scene is, as a question: what several readers of owners need to know, found when first asked for.
 * `label` is what is measured, `home` the place the article is at home in, `spoken` what the sentences before were about.
 */
export class Asked {
  #event: Owner | undefined;
  #work: Owner | undefined;
  #before: Before | undefined;
  #own: Subject | null | undefined;
  #topic: Topic | null | undefined;

  constructor(
    readonly scene: Scene,
    readonly k: number,
    readonly label: string | null,
    readonly home: Entity | null,
    readonly spoken: Spoken | undefined,
  ) {}

  /** The event that the figure may be of. */
  get event(): Owner {
    if (this.#event === undefined) this.#event = eventOf(this.scene, this.k);
    return this.#event;
  }

  /** The work that the figure may be of. */
  get work(): Owner {
    if (this.#work === undefined) this.#work = workOf(this.scene, this.k, this.label);
    return this.#work;
  }

  /** What stands before the figure. */
  get before(): Before {
    this.#before ??= beforeOf(this.scene, this.k, this.label, this);
    return this.#before;
  }

  /** The entity, event or work that its sentence has for an owner. */
  get own(): Subject | null {
    if (this.#own === undefined)
      this.#own = this.before.subject ?? this.#from(this.event) ?? this.#from(this.work) ?? countedOpener(this.scene, this.k);
    return this.#own;
  }

  /** What the sentence is about. */
  get topic(): Topic | null {
    if (this.#topic === undefined) {
      const firms = FIRMS.test(this.label ?? '') && ofSeveral(this.scene, this.k);
      this.#topic = this.scene.linked.topics.find(({ about, entity }) => !about && !(firms && isCompany(entity))) ?? null;
    }
    return this.#topic;
  }

  /** The code of the country that the sentence is about; null where it is about something else. */
  get country(): string | null {
    return this.topic && /^[A-Z]{2}$/.test(this.topic.entity.id) ? this.topic.entity.id : null;
  }

  /** The place that the sentence is about by where the article is at home or what it tells of, and by no account or speech. */
  get wide(): Entity | null {
    return this.topic?.entity.kind === 'place' && !this.topic.account && this.topic.from !== 'speaker' ? this.topic.entity : null;
  }

  #from(owner: Owner): Subject | null {
    return owner && ('to' in owner ? fromMention(this.scene.text, owner) : fromTopic(owner));
  }
}
