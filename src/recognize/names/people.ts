import {
  CONSUMERS,
  FAMILY_NAMES,
  HONORIFICS,
  KIN,
  type Lexicon,
  matchesOf,
  NOT_GIVEN,
  PRODUCERS,
  WordIndex,
} from '../../lexicon/lexicon.js';
import type { NameMention } from '../recognize.js';
import { nameAt } from './nameat.js';

const FAMILY_SET = new Set(FAMILY_NAMES);
/** A character that a given name may have before what its bearer does: none is 种, 养 or 做. */
const GIVEN = `(?![${NOT_GIVEN}种养做])\\p{Script=Han}`;

const CALLING = new WordIndex([...PRODUCERS, ...CONSUMERS, ...KIN]);
/** Callings of those who till, fish and breed: what follows their name need not say that they speak. */
const GROWERS = /(?:[民户农]|社员|船老大|船东|塘主|园主|小伙子?|青年|军人|能手|农人)$/;
/** What a person does right behind his name when he is told of. */
const TELLS = '说|告诉|介绍|表示|坦言|笑|算|感慨|透露|直言|回忆|指着|掰着';
const DOES =
  '[种养卖买花收]了?|[拥共现]有|有(?:[\\p{Script=Han}]{1,6})?\\d|承包|家[里的有]|返乡|回乡|回到|创办|创业|经营|养殖|种植|开办|开了|注册|流转|投入|投资|一家|今年|去年|前年|靠|流|正|把|带着|每[天年月]|一[早大天年]|从|拿|捧|看着|望着|忙|高兴|[，：:]';
const SPOKEN = new RegExp(`^([${FAMILY_NAMES}]${GIVEN}(?:${GIVEN})?)(?=(?:${TELLS}))`, 'u');
/** Family names that are words as well, in a full name of someone who speaks. */
const SPOKEN_LONG = new RegExp(`^([于单曾万安方高解车连常强满管成]${GIVEN}${GIVEN})(?=(?:${TELLS}))`, 'u');
const TOLD = new RegExp(`^([${FAMILY_NAMES}]${GIVEN}${GIVEN})(?=(?:${DOES}))`, 'u');
const TOLD_SHORT = new RegExp(`^([${FAMILY_NAMES}]${GIVEN})(?=(?:${DOES}))`, 'u');
/** 村民老李. */
const BY_AGE = new RegExp(`^([老小][${FAMILY_NAMES}])(?!师|板|百姓|家[庭乡])`, 'u');
/** 牧民达吾提别克告诉记者: a name of three to six characters without a family name, behind a calling, who speaks or has a family. */
const LONG_TOLD = new RegExp(`^((?:${GIVEN}){3,6}?)(?=(?:${TELLS}|夫妇|夫妻|一家|的家))`, 'u');
/** 李春生一家, 周小禾夫妇: a name before those who live with him, where a clause or a description ends. */
const HOUSE = new RegExp(`(?<=^|[，。；：、“的])([${FAMILY_NAMES}]${GIVEN}${GIVEN}?)(?=一家(?!人?公司|企业)|夫妇|夫妻|两口子|家里)`, 'gu');
/** 当了17年村医的许星河，: a name of three characters, described by all of its clause. */
const DESCRIBED = new RegExp(
  `(?<=的)([${FAMILY_NAMES}]${GIVEN}(?![单房地会湖楼路街馆园岛桥塔寺区村镇县市省院校店厂队部])${GIVEN})(?=，)`,
  'gu',
);
const HONORIFIC = new WordIndex(HONORIFICS);
/** What a person by an honorific stands behind: a mark, a particle, a calling, where he is from. */
const BEFORE = /[，。；：、“”‘（()\s的民主户客者工员友人家位名长司商贩婆公犯告害是为到让给和与对叫向市省县区镇村机]/;

/**
 * People whom a sentence calls by what they are (村民某某某说, 种植户某某种了…) or by an honorific (周女士, 李大哥), once or often: they stand for
 * the figures that follow. Callings alone, and names that are words of the dictionary (市民花钱，), name nobody. Pure; linear in the sentence.
 */
export function peopleNames(text: string, { leads, sorts }: Lexicon): NameMention[] {
  const out: NameMention[] = [];
  const add = (from: number, name: string) => {
    if (!out.some((other) => other.from < from + name.length && from < other.to))
      out.push(nameAt(from, from + name.length, 'other', 'person'));
  };
  const isWord = (name: string) => sorts.has(name) || leads.has(name) || sorts.has(name.slice(0, 2)) || leads.has(name.slice(0, 2));
  /** Whether no two characters of a name are a word. */
  const unknown = (match: RegExpExecArray | null): RegExpExecArray | null => {
    const name = match?.[1] ?? '';
    for (let i = 0; i + 2 <= name.length; i++) if (isWord(name.slice(i, i + 2)) || sorts.has(name.slice(i, i + 3))) return null;
    return match;
  };
  const forms = [...(/[一夫两家]/.test(text) ? [HOUSE] : []), ...(text.includes('的') ? [DESCRIBED] : [])];
  for (const form of forms) {
    for (const m of matchesOf(form, text)) if (unknown(m)) add(m.index, m[1]!);
  }
  for (let i = 0; i < text.length; i++) {
    const honorific = i > 0 ? HONORIFIC.longest(text, i) : undefined;
    if (honorific && FAMILY_SET.has(text[i - 1]!) && (i < 2 || BEFORE.test(text[i - 2]!))) add(i - 1, text[i - 1] + honorific);
    const calling = CALLING.longest(text, i);
    if (calling === undefined) continue;
    const at = i + calling.length;
    const rest = text.slice(at, at + 10);
    const grower = GROWERS.test(calling);
    const name = (SPOKEN.exec(rest) ??
      SPOKEN_LONG.exec(rest) ??
      TOLD.exec(rest) ??
      (grower ? TOLD_SHORT.exec(rest) : null) ??
      BY_AGE.exec(rest) ??
      (FAMILY_SET.has(rest[0] ?? '') ? null : unknown(LONG_TOLD.exec(rest))))?.[1];
    // 和妻子某某某，…: in passing
    if (name && !isWord(name) && !(KIN.includes(calling) && /[，。、；]/.test(text[at + name.length] ?? '，'))) add(at, name);
    i = at - 1;
  }
  return out;
}
