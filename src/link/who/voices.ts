import { CONSUMERS, HONORIFICS, PRODUCERS } from '../../lexicon/lexicon.js';
import type { Sentence } from '../../tokenize/tokenize.js';
import type { EntityMention, Topic } from '../link.js';

const PRODUCER = new RegExp(`(?:${PRODUCERS.join('|')})的?$`);
const CONSUMER = new RegExp(`(?:${CONSUMERS.join('|')})的?$`);
const STYLED = new RegExp(`(?:${HONORIFICS.join('|')})$`);

/** Who speaks for a firm or a trade, by whatever honorific. */
const OFFICER =
  /(?:负责人|经理|总监|主任|主管|顾问|总裁|董事长|所长|院长|校长|科长|处长|局长|会长|秘书长|书记|分析师|专家|律师|医生|人员|人士)的?$/;

/** 62岁的某某某: of whom a feature tells. */
const AGED = /\d{2}岁的?$/;

/** Who says “我家种了14亩” speaks of his own; 我国, 我们公司 and 我觉得 are none of it. */
const FIRST_PERSON =
  /俺|咱家|咱们家|自家|自己|家里|我家|我们家|一家[人老]?[一二三四五六七八九十]*口|老伴|(?<![自忘])我(?!国|市|省|县|区|州|镇|乡|村|军|党|校|院|局|厂|行|公司|司|们|觉得|认为|看到|听说|想|希望|相信|知道|建议)|我们(?!国家|公司|集团|厂|村|镇|县|市|省|学校|医院|觉得|认为|希望|相信|建议)/;
/** What anybody says of his own alone, whatever he is. */
const SURELY_OWN =
  /俺|咱家|自家|我们?家(?!族|乡|园)|我(?:这|那)?[一两三四五六七八九十几\d]+[亩棚栋间头只口台]|我(?:自己)?(?:这[\p{Script=Han}]{0,4})?[种养卖买花挣赚包租][了的上]?\d/u;
/** What one who tells of himself in other words has: 14亩地净落3万多元, 一年打工能挣5万元. */
const OF_ONESELF =
  /自己|自家|家里|一家|净赚|净落|净挣|纯收入|打工|[种养卖买花挣赚捕包]了|收入|成本|工钱|租金|房租|工资|开销|花费|(?:住院|医药|医疗|学|水|电)费/;
/** What nobody has of his own: prices, crowds, what a place or trade does. */
const OF_ALL = /行情|市场|全[国省市县村镇乡]|同行|大家|很多人|不少人|游客|客流|业内|各地|有人|村里|价格/;

/** A lay person who speaks, and whether what he tells is of his trade. */
interface Voice {
  topic: Topic;
  producer: boolean;
  /** Whether he is called nothing, so that only what is surely his own is his. */
  uncalled: boolean;
}

/** A stretch of the sentences of a paragraph between an opening and a closing quote, both counted in. */
interface Quoted {
  first: number;
  last: number;
}

/**
 * Whose figures those are that people tell of themselves: the farmer, fisher, vendor or customer who is named behind a quote
 * (“我家种了14亩。”村民某某说), before it, or in whose words the sentence goes on. One element a sentence; null where nobody tells of himself.
 * Officers, experts and companies' men speak of others. Pure; linear in the story.
 */
export function voicesOf(sentences: readonly Sentence[], entities: readonly (readonly EntityMention[])[]): (Topic | null)[] {
  const out: (Topic | null)[] = sentences.map(() => null);
  if (!entities.some((list) => list.some(({ mention }) => mention?.rule === 'person'))) return out;
  const met: Met = { known: new Map(), officers: new Set() };
  const voices = sentences.map(({ text }, i) => voiceIn(text, entities[i] ?? [], met));
  for (const { first, last } of quotesOf(sentences)) {
    const within = (i: number) => sentences[i]?.blockIndex === sentences[first]!.blockIndex;
    // “…”村民某某说: in the sentence that the quote ends in, or the next
    const after = voices[last] ?? (within(last + 1) && /[”」]$/.test(sentences[last]!.text) ? voices[last + 1] : null);
    const voice = after ?? voices[first];
    if (!voice) continue;
    const text = sentences
      .slice(first, last + 1)
      .map((sentence) => sentence.text)
      .join('');
    const own = (voice.uncalled ? SURELY_OWN : FIRST_PERSON).test(text);
    for (let i = first; i <= last; i++) if (own || (voice.producer && !OF_ALL.test(sentences[i]!.text))) out[i] = voice.topic;
    const told = last + 1;
    if (voices[told] !== voice) continue;
    const indirect = sentences[told]!.text;
    if (own || OF_ONESELF.test(indirect) || (voice.producer && !OF_ALL.test(indirect))) out[told] = voice.topic;
  }
  voices.forEach((voice, i) => {
    if (voice && !voice.uncalled && !out[i] && OF_ONESELF.test(sentences[i]!.text) && !OF_ALL.test(sentences[i]!.text))
      out[i] = voice.topic;
  });
  return out;
}

/** Those met so far, by id: lay people, with whether what they do is a trade, and who speaks for a firm or an office. */
interface Met {
  known: Map<string, boolean>;
  officers: Set<string>;
}

/** The lay person who speaks in a sentence. */
function voiceIn(text: string, mentions: readonly EntityMention[], { known, officers }: Met): Voice | null {
  let voice: Voice | null = null;
  for (const { entity, mention, from, role } of mentions) {
    if (mention?.rule !== 'person') continue;
    const before = text.slice(Math.max(0, from - 8), from);
    if (OFFICER.test(before)) {
      known.delete(entity.id);
      officers.add(entity.id);
    } else if (PRODUCER.test(before) || AGED.test(before)) known.set(entity.id, true);
    else if (!known.has(entity.id) && (CONSUMER.test(before) || STYLED.test(entity.name))) known.set(entity.id, false);
    const producer = known.get(entity.id);
    const uncalled = producer === undefined;
    if (role === 'attribution' && !(uncalled && officers.has(entity.id)))
      voice = { topic: { entity, from: 'speaker', reason: `${entity.name} tells of himself` }, producer: producer ?? false, uncalled };
  }
  return voice;
}

/** The quotes of a story, in order; one that its paragraph does not close ends with it. */
function quotesOf(sentences: readonly Sentence[]): Quoted[] {
  const out: Quoted[] = [];
  let first = -1;
  sentences.forEach(({ text, blockIndex }, i) => {
    if (first >= 0 && sentences[first]!.blockIndex !== blockIndex) first = -1;
    for (const mark of text) {
      if (mark === '“') first = first < 0 ? i : first;
      else if (mark === '”' && first >= 0) {
        out.push({ first, last: i });
        first = -1;
      }
    }
  });
  return out;
}
