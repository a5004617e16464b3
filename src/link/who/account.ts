import type { Entity } from '../../../schemas/schemas.js';
import type { Story } from '../../layout/layout.js';
import { entityNamed, type Gazetteer } from '../../lexicon/lexicon.js';
import type { NameMention } from '../../recognize/recognize.js';
import type { Sentence } from '../../tokenize/tokenize.js';
import type { Line } from './line.js';
import { ownName } from './ownname.js';
import { entityOf, isUnit, type PlaceSense, placeAtHead } from './placesense.js';

/** Titles of reports that give account of a place as a whole. */
const REPORT = /政府工作报告|工作报告|统计公报|计划执行情况|预算执行情况|运行情况|主要经济指标|发展公报/;
const SECTION = /^\s*(?:（[一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]{1,3}、)/;
/** Sections that make an account of a text. */
const SECTIONS = 3;
const ADDRESSES = /^各位代表|^(?:今年|明年)(?:政府)?工作的?总体要求/;

/**
 * Whether a story gives account of a place as a whole: what it says is of the place unless the very clause says otherwise. Its headline, or
 * first line, says so, or, where it is told of one place of the country (`local`), it has numbered sections or addresses deputies.
 */
export function isAccount(story: Story, sentences: readonly Sentence[], local: boolean): boolean {
  if (REPORT.test(story.title ?? sentences[0]?.text ?? '')) return true;
  if (!local) return false;
  return sentences.filter(({ text }) => SECTION.test(text)).length >= SECTIONS || sentences.some(({ text }) => ADDRESSES.test(text));
}

/** What a headline calls an account, behind the place that it is given for. */
const GIVEN_FOR =
  /^[^，。；：]{0,12}?(?:(?:政府)?工作(?:报告|总结|汇报|情况|要点)|统计公报|国民经济(?:和|与|及)社会发展|经济(?:和|与)社会发展|计划执行情况|工作回顾)/;
/** The session of deputies before whom it is given, in the line under the headline. */
const SESSION = /^第[一二三四五六七八九十百\d]{1,3}届(?:人民代表大会|人大)/;
/** What the date before such a session is told with. */
const HELD = /^[\s—―－–（(-]*(?:[\d〇○零一二三四五六七八九]{4}年)?[^，。；：]{0,10}在$/;
/** Sentences that may say so. */
const HEAD = 6;

/**
 * The unit that an account is given for, the innermost that its headline or the line under it names: 云岭市东山区政府工作报告, ——1月9日在东山区第三届
 * 人民代表大会第四次会议上; null where neither does. `names[i]` belongs to `sentences[i]`. Pure.
 */
export function placeOfAccount(
  title: Line,
  sentences: readonly Sentence[],
  names: readonly NameMention[][],
  sense: PlaceSense,
): Entity | null {
  const { gazetteer } = sense;
  const unit = (text: string, name: NameMention): Entity | null => {
    const id =
      name.kind === 'place' ? sense.sense(name)?.id : name.rule === 'body' ? placeAtHead(text.slice(name.from, name.to), gazetteer) : null;
    const row = gazetteer.row(id ?? '');
    return row && isUnit(row) ? entityOf(row) : null;
  };
  const given = ({ text, names: found }: Line): Entity | null => {
    const name = found.findLast(({ to }) => GIVEN_FOR.test(text.slice(to)));
    return name ? unit(text, name) : null;
  };
  const fromTitle = given(title);
  if (fromTitle) return fromTitle;
  for (let i = 0; i < Math.min(sentences.length, HEAD); i++) {
    const { text, block } = sentences[i]!;
    const line = { text, names: names[i] ?? [] };
    const held = line.names.find(({ from, to }) => SESSION.test(text.slice(to)) && HELD.test(text.slice(0, from)));
    const found = held ? unit(text, held) : block.kind === 'heading' ? given(line) : null;
    if (found) return found;
  }
  return null;
}

/** 云岭市东山区柳桥街道办事处2021年工作总结: a town or quarter before the account that it gives. */
const OF_TOWN =
  /^(?:[\d〇]{4}年)?([\p{Script=Han}]{3,14}?(?:街道|镇|乡))(?:办事处|党工委|党委|人民政府|政府|[、和及]){0,4}(?:关于)?(?:[\d〇]{4}年?|五年|[上下]半年|年度|第[一二三四]季度)?(?:度|[上下]半年|终)?(?:[\p{Script=Han}]{0,6}?)工作(?:报告|总结|汇报|情况|计划)/u;
/** So long is the name of one. */
const LONGEST = 6;

/** The town or quarter whose own account a headline says that the story is; null for any other. Pure. */
export function townOfAccount(title: string | null, gazetteer: Gazetteer): Entity | null {
  const full = title === null ? null : OF_TOWN.exec(title)?.[1];
  if (!full) return null;
  const name = ownName(gazetteer, full);
  if (name.length > LONGEST || /[各某全我县市区][^县市区]?[镇乡]|乡镇$/.test(name)) return null;
  const parent = placeAtHead(full, gazetteer);
  return entityNamed('place', name, parent, gazetteer);
}
