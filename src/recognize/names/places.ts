import { EDGE_CHARACTERS, type FormUse, type Lexicon, type PlaceMatch, SURNAMES } from '../../lexicon/lexicon.js';
import type { NameMention } from '../recognize.js';
import { nameAt } from './nameat.js';
import { isOtherWord } from './otherwords.js';
import { standsAlone } from './suffixed.js';

/** 自治区国资委, 省工商联 are no national bodies. */
const OF_A_LEVEL = /(?:自治区|[省市区县州旗])$/;
/** 财政部门, 水利部署, 国务院办公室 are other words. */
const GOES_ON = /^[门署分队位长级件落]/;

/** Leads that only a place can follow: 走进湄潭, 深秋的安定, 10月的胶州. */
const LEADS_TO_PLACE =
  /(?:[春夏秋冬季月日天夜晨夕]|前后|时节|时分|过后|之后)的$|(?:走进|来到|走近|行走在|漫步|漫步在|走在)(?:[\p{Script=Han}][东西南北中])?$/u;
/** What ends the clause or goes on about the place, and not into a longer word. */
const PLACE_ENDS = /^(?:[，、。；]|$|城|的(?![^，。；]{0,3}(?:局面|生活|环境|气氛|心情)))/;

/** What goes on behind 县 in words of the level: 应|县委要求, 和|县政府. */
const OF_COUNTIES = /^[委政城级域长里局直属公检法纪统卫教农林水交财税医一二三中内外办志情乡镇]|^人(?![均口])/;

/** Where a clause begins, and how it goes on about a place. */
const OPENS = /(?:^|[，。；：\s]|\d年|[月日])$/;
const ACTS = /^(?:共|县|全县|今年|去年|实现|完成|新签|累计|现有|位于|地处|集中签|将|已|投入|拥有|境内)/;

/** Stations and the like, called after their place: 扬州东站. */
const STATION = /^(?:[东西南北]|火车|高铁|汽车|客运)站(?![点位台在])/;

/** 沈阳站发送7.2万人: a station by its place alone, as what it does with travellers says; 巡演北京站 is none. */
const MAIN_STATION =
  /^站(?=，?(?:总建筑面积|建筑面积|占地面积|站房|站台规模)|(?:正式|今天|昨天|近日|日前)*(?:启用|投用|投入使用|建成投)|(?:预计|计划|共|累计|日均|单日|当日|当天|今日|昨日|全天|每日|每天|首日)*(?:发送|到发|开行|加开|增开|始发|候车|售票|客流|旅客|客运|进站|检票|站台|\d{1,2}号?(?:候车|站台|检票)))/;

/** Counties of two characters that are no two words: 和县, 富县 may be. */
const COUNTY = /^(?![和富高成达文代])\p{Script=Han}县$/u;
const CLAUSE_START = /[，。；：！？、\s（(“]/;

/** Provinces by one character, and directions: 黔北湄潭. */
const BEFORE_NEAR = /[黔川滇桂粤闽赣湘鄂豫鲁冀晋陕甘宁青藏疆蒙辽吉黑苏浙皖沪京津渝琼东西南北中、]/;

/** 好当家|集团: the form of a company, which makes sure of a short name that needs evidence. */
const FORM = /^(?:集团|公司|股份)(?![制化军]|\p{Script=Han}{0,12}(?:项目|工程|基地))/u;

/** After 港: 港口, 港澳, 港区 are other words. */
const PORT = /^港(?![口澳台区元股湾资城务珠铁深人方式交镇乡街村])/;

/** Behind a province and a county in it. */
const CHAIN_ENDS = /^(?:[，。、：；）]|的(?![\p{Script=Han}](?:局面|环境)))|^$/u;

/** Whether a Chinese character that ends no name, particle or verb stands right before `at`. */
const stuck = (text: string, at: number, before: readonly NameMention[], { leads }: Lexicon): boolean =>
  before.at(-1)?.to !== at && !BEFORE_NEAR.test(text[at - 1] ?? ' ') && !standsAlone(text, at, leads);

/**
 * Places of the gazetteer where they stand. A chain from the larger to the smaller (山东省青岛市胶州市) is one mention of the smallest, and
 * settles which 鼓楼区 is meant. Rules: `place`, `place_near`, `place_word` by how much the form says, `port` for a place and 港.
 */
export function placeNames(text: string, lexicon: Lexicon): NameMention[] {
  const { gazetteer } = lexicon;
  const out: NameMention[] = [];
  const matches = gazetteer.matches(text);
  for (let i = 0; i < matches.length; i++) {
    let match = matches[i]!;
    let readings = match.readings;
    const from = match.from;
    for (let next = matches[i + 1]; next && next.from === match.to; next = matches[i + 1]) {
      const inside = next.readings.filter(({ id }) => readings.some((outer) => id !== outer.id && gazetteer.within(id, outer.id)));
      // 在福建平潭，…: a mark behind both tells a word that is a county as well as its level does
      const told = /[市县区]$/.test(cut(text, match)) || CHAIN_ENDS.test(text.slice(next.to, next.to + 2));
      if (inside.length === 0 || (next.readings.every(({ use }) => use === 'word') && !told)) break;
      // A chain is evidence enough for any form: 浙江余姚, 南昌新建.
      readings = inside.map(({ id }) => ({ id, use: 'full' as const }));
      match = next;
      i++;
    }
    const after = text.slice(match.to, match.to + 12);
    if (PORT.test(after) && readings.some(({ use }) => use !== 'word')) {
      // 宁波舟山港: two places side by side that are no chain share a port.
      const beside = out.at(-1);
      const start = beside && beside.to === from && beside.rule === 'place' ? out.pop()!.from : from;
      out.push(nameAt(start, match.to + 1, 'project', 'port'));
      continue;
    }
    // 曹妃甸|港|区: the parts of a port are called after it
    if (/港$/.test(cut(text, match)) && /^区(?!域|间|块)/.test(after) && readings.some(({ use }) => use !== 'word')) {
      out.push(nameAt(from, match.to + 1, 'project', 'port'));
      continue;
    }
    const station = STATION.exec(after) ?? MAIN_STATION.exec(after);
    if (station && readings.some(({ use }) => use !== 'word')) {
      out.push(nameAt(from, match.to + station[0].length, 'project', 'station'));
      continue;
    }
    if (
      isOtherWord(
        text,
        { from, to: match.to },
        readings.map(({ use }) => use),
      )
    )
      continue;
    // 走进黔北湄潭，: the wording says that it is a place, whatever else the word means.
    if (
      readings.length === 1 &&
      readings.every(({ use }) => use === 'near' || use === 'word') &&
      LEADS_TO_PLACE.test(text.slice(Math.max(0, from - 6), from)) &&
      PLACE_ENDS.test(text.slice(match.to, match.to + 8))
    )
      readings = readings.map(({ id }) => ({ id, use: 'full' }));
    // 党的十八大以来，新县…; ，献县投资2.1亿元: a county of two characters, where a clause begins with it
    if (COUNTY.test(cut(text, match)) && CLAUSE_START.test(text[from - 1] ?? '，') && !OF_COUNTIES.test(after))
      readings = readings.map(({ id }) => ({ id, use: 'full' }));
    // 光山：…: a headline is set under a place, if the text names it
    if (from === 0 && readings.length === 1 && readings[0]!.use === 'word' && /^[：:]/.test(after))
      readings = [{ id: readings[0]!.id, use: 'near' }];
    const use = strongest(readings.map((reading) => reading.use));
    const kept =
      use === 'full' || use === 'free' ? readings.filter((reading) => reading.use === 'full' || reading.use === 'free') : readings;
    const rule = use === 'near' ? 'place_near' : use === 'word' ? 'place_word' : 'place';
    const kind = gazetteer.row(kept[0]!.id)?.kind ?? 'place';
    // A form that needs evidence needs an edge as well: 李|子洲 is a person, 伽|美兰 an instrument.
    if (
      rule === 'place_near' &&
      !(out.at(-1)?.to === from && gazetteer.row(out.at(-1)!.candidates[0] ?? '')?.level !== 'landmark') &&
      !BEFORE_NEAR.test(text[from - 1] ?? ' ') &&
      !standsAlone(text, from, lexicon.leads)
    )
      continue;
    // 征|迁安|置: what goes on into the next word and is stuck to the one before is inside words
    if (
      use === 'free' &&
      gazetteer.row(kept[0]!.id)?.level === 'county' &&
      gazetteer.crosses(text, match.to) &&
      stuck(text, from, out, lexicon)
    )
      continue;
    // 结合|山东实际: a county made of the end of one word and the beginning of a larger place
    const larger = use === 'free' && gazetteer.row(kept[0]!.id)?.level === 'county' ? acrossInto(text, match, lexicon) : null;
    if (larger && stuck(text, from, out, lexicon)) {
      out.push(larger);
      continue;
    }
    if (kind !== 'place' && tornLatin(text, from, match.to)) continue;
    const row = gazetteer.row(kept[0]!.id);
    const abroad = out.at(-1);
    // 古巴外交部 is Cuba's.
    if (row?.level === 'institution' && row.parent === null && abroad?.to === from && abroad.rule === 'place' && isAbroad(abroad)) {
      out.pop();
      out.push(nameAt(abroad.from, match.to, 'organisation', 'body'));
      continue;
    }
    // 胡鞍钢 is a person.
    if (kind === 'organisation' && match.to - from === 2 && isGivenName(text, from, lexicon)) continue;
    if (row?.level === 'institution' && (OF_A_LEVEL.test(text.slice(0, from)) || GOES_ON.test(after))) continue;
    out.push({ type: 'name', from, to: match.to, kind, candidates: kept.map(({ id }) => id), rule });
  }
  for (const [i, name] of out.entries()) {
    if (name.rule !== 'place_near' || name.kind !== 'organisation') continue;
    const form = FORM.exec(text.slice(name.to))?.[0] ?? '';
    if (!form && !beside(text, name, [out[i - 1], out[i + 1]]) && !makes(text, name)) continue;
    name.rule = 'place';
    name.to += form.length;
  }
  // 2023年奉节共新签约…: an everyday word where a place stands, if the text has its full name
  for (const name of out)
    if (
      name.rule === 'place_word' &&
      name.kind === 'place' &&
      OPENS.test(text.slice(0, name.from)) &&
      ACTS.test(text.slice(name.to, name.to + 4))
    )
      name.rule = 'place_near';
  return out.filter((name, i) => name.rule !== 'place_word' || inCompany(text, name, out.slice(Math.max(0, i - 2), i + 3)));
}

/** The province or city that begins inside `match` and ends behind it; null where none does. */
function acrossInto(text: string, { from, to }: PlaceMatch, { gazetteer }: Lexicon): NameMention | null {
  const inner = gazetteer.longest(text, from + 1);
  if (!inner || inner.to <= to) return null;
  const larger = inner.readings.filter(
    ({ id, use }) => (use === 'full' || use === 'free') && /^(?:province|prefecture)$/.test(gazetteer.row(id)?.level ?? ''),
  );
  if (larger.length !== 1) return null;
  return { type: 'name', from: from + 1, to: inner.to, kind: 'place', candidates: [larger[0]!.id], rule: 'place' };
}

/** Another country, by its code. */
function isAbroad({ candidates }: NameMention): boolean {
  return candidates.length === 1 && /^[A-Z]{2}$/.test(candidates[0]!) && candidates[0] !== 'CN' && candidates[0] !== 'EU';
}

/** Whether a family name stands right before, where a name may begin. */
function isGivenName(text: string, from: number, { leads }: Lexicon): boolean {
  const before = text[from - 1] ?? '';
  return (
    before !== '' &&
    SURNAMES.includes(before) &&
    !EDGE_CHARACTERS.has(before) &&
    standsAlone(text, from - 1, leads) &&
    !leads.has(text.slice(from - 2, from))
  );
}

/** TCL in TCLX: a name in Latin letters is a whole word. */
function tornLatin(text: string, from: number, to: number): boolean {
  const torn = (edge: number) => /^[A-Za-z\d]{2}$/.test(text.slice(edge - 1, edge + 1));
  return (from > 0 && torn(from)) || torn(to);
}

/** 力拓、必和必拓: an everyday word in a list of companies is one. */
function beside(text: string, name: NameMention, others: readonly (NameMention | undefined)[]): boolean {
  return others.some(
    (other) =>
      other?.kind === 'organisation' &&
      other.rule === 'place' &&
      ((other.to + 1 === name.from && /[、和与]/.test(text[other.to]!)) || (name.to + 1 === other.from && /[、和与]/.test(text[name.to]!))),
  );
}

/** What is made and counted by pieces, and shipped. */
const GOODS =
  /手机|平板电脑|笔记本电脑|出货量?[^，。；]{0,12}\d[万亿千]*[台部辆]|\d[万亿千]*[台部辆][^，。；]{0,6}出货|销量[^，。；]{0,8}\d[万亿千]*[台部辆]/;
/** What goes on about the fruit, the grain or the stuff. */
const GROWN = /^(?:[价树汁粥稻饭酱皮醋干片林园农果]|期货|种植|产业|产[区地量]|批发|收购|栽培|采摘|品种)/;

/** 苹果手机首季出货量5220万部, 第四名为小米，: a company by an everyday word, in what is told of its goods, where a clause begins with it. */
const makes = (text: string, { from, to }: NameMention): boolean =>
  (from === 0 || /[，。；：、“（为是和与及而]/.test(text[from - 1]!)) && GOODS.test(text) && !GROWN.test(text.slice(to, to + 2));

function cut(text: string, { from, to }: PlaceMatch): string {
  return text.slice(from, to);
}

const ORDER: readonly FormUse[] = ['full', 'free', 'near', 'word'];
function strongest(uses: readonly FormUse[]): FormUse {
  return ORDER.find((use) => uses.includes(use)) ?? 'word';
}

/** An everyday word is a place in a list of places (鄞州、江北、镇海), or where it fills a cell or heading by itself or begins one before a colon. */
function inCompany(text: string, name: NameMention, all: readonly NameMention[]): boolean {
  // 光山：家门口上好学: what a headline is set under
  if (name.from === 0 && (name.to === text.length || text[name.to] === '：')) return true;
  return all.some(
    (other) =>
      other !== name &&
      other.rule !== 'place_word' &&
      ((other.to + 1 === name.from && text[other.to] === '、') || (name.to + 1 === other.from && text[name.to] === '、')),
  );
}
