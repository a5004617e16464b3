import { indicatorOf } from '../../link/link.js';
import { type Label, plainLabel } from '../label/label.js';
import { LONGEST } from '../label/trim.js';
import type { Site } from '../rule.js';
import { textBefore, textFrom } from '../scene.js';
import { unitKey } from '../unitkey.js';
import { before } from './unnamed.js';

/** Measure words of persons. */
export const PERSON = /^(?:人|名|位)$/;

/** 860户2980人: of households, then of those who live in them. */
export function inPersons({ scene, k, figure }: Site, label: Label): Label {
  if (!PERSON.test(figure.quantity.unit ?? '') || scene.chunks[k - 1]!.figure!.quantity.unit !== '户') return label;
  const name = label.name
    .replace(/总户数$/, '总人口')
    .replace(/户数$/, '人数')
    .replace(/(?<=.)农?户$/, '人口');
  return name === label.name ? label : { ...label, ...indicatorOf(name), scope: label.scope };
}

/** Who lives in a place, and not who of them is meant. */
const ALL_WHO_LIVE = /^(?:[全本该我][\p{Script=Han}]|现有|共有|常住|户籍|居住)*人口$/u;

/** 总人口426户1680人, 减贫人口为215户896人: households are none of the people. */
export function inHouseholds(label: Label, unit: string | null): Label {
  if (unit !== '户' || !/人口$/.test(label.name)) return label;
  const meant = label.name === '人口' && /^\p{Script=Han}{2,6}人口$/u.test(label.text) ? label.text : label.name;
  const name = ALL_WHO_LIVE.test(meant) ? '户数' : meant.replace(/人口$/, '户数');
  return { ...label, name, scope: label.scope, basis: 'stock' };
}

/** 涉及6个乡镇、52个行政村、11.3万人; 居民楼42栋、3260户: people behind things of another kind are none of them. */
export function peopleAlone({ scene, k, figure, chain }: Site): Label | null {
  const unit = figure.quantity.unit ?? '';
  if (!/^[人户]$/.test(unit) || chain.byUnit.has(unitKey(figure))) return null;
  // 某某医疗队958人启程: those who a body is made of
  if (
    unit === '人' &&
    scene.symbols[k - 1] === 'E' &&
    scene.chunks[k - 1]!.to === figure.from &&
    OF_PEOPLE.test(scene.chunks[k - 1]!.entity!.entity.name)
  )
    return plainLabel('人数', unit, figure.from);
  const last = chain.recent.at(-1);
  const counted = last && scene.chunks[last.k]!.figure!.quantity;
  const things = counted?.kind === 'count' && THINGS.test(counted.unit ?? '') && /F[NE"]{0,3}c$/.test(scene.symbols.slice(0, k));
  // 上线率61.3%，600分以上43人
  if (!things && !/[率价额]$/.test(before({ scene, k, figure, chain })?.name ?? '')) return null;
  const name = unit === '户' ? '户数' : '人数';
  return plainLabel(name, unit, figure.from);
}

/** What may lead up to the households and people of a place: 全村现有, 2001年，有. */
const BARE_LEAD =
  /(?:^|[，。；：、（）])(?:(?:截至|截止|至)?(?:目前|现在|[\d〇一二三四五六七八九]{2,4}年[底末]?))?(?:全[村镇乡县市区组屯寨社]|[本该]村|现|共|总计|有|下?辖|计|约|近)*$/u;
/** People right behind households: 8169户、26137人; 5666户，总人口28000人. */
const PEOPLE_BEHIND =
  /^(?:[，、；](?:总|共|约|近|现有?)*(?:人口)?(?:共|约|近|达|有|为)*)?[\d一二三四五六七八九十百千,.]+[万千百]?[余多]?人(?=[，。；：、（）\s]|$|陆续|先后|全部|已|全都|整体|搬|告别|喝上|用上|住进|受益|脱贫|实现)/u;
/** Who lives in a place by households. */
const LIVE = /^(?:总|常住|户籍)?(?:户数|人口|人数)$/;

/** 辖11个村，8169户、26137人; 有28115户，6.5万人: the households and people of a place, which nothing else names. */
export function residents({ scene, k, figure, chain }: Site): Label | null {
  const unit = figure.quantity.unit ?? '';
  if (unit !== '户' && unit !== '人') return null;
  const { from, to } = figure;
  const named = (name: string): Label => plainLabel(name, unit, from);
  if (unit === '人') {
    const last = chain.recent.at(-1);
    const beside = last && (last.k === k - 1 || (last.k === k - 2 && /[,c]/.test(scene.symbols[k - 1]!)));
    const households = beside && scene.chunks[last.k]!.figure!.quantity.unit === '户' && LIVE.test(last.label?.name ?? '');
    return households && /^[，。；：、（）\s]|^$/.test(textFrom(scene.text, to, 1))
      ? named(last.label!.name.startsWith('总') ? '总人口' : '人口')
      : null;
  }
  // 总人口426户1680人
  if (/(?:总)?人口/.test(textBefore(scene.text, from, 6))) return null;
  if (chain.byUnit.has(unitKey(figure)) && !LIVE.test(chain.byUnit.get(unitKey(figure))!.name)) return null;
  // 全村受灾，共200户、800人: so many were struck
  if (/[，；](?:共|总计|计|约|近)+$/.test(textBefore(scene.text, from, 6))) return null;
  const own = scene.chunks[k - 1]?.entity ?? scene.chunks[k - 2]?.entity;
  const lead = scene.text.slice(Math.max(own?.to ?? 0, from - 16), from);
  return BARE_LEAD.test(lead) && PEOPLE_BEHIND.test(textFrom(scene.text, to, 24)) ? named('户数') : null;
}

/** 27万人、7万头大牲畜因旱饮水困难: what the beasts behind them suffer the people do. */
export function withBeasts({ scene, figure }: Site): Label | null {
  if (!/^[人户]$/.test(figure.quantity.unit ?? '') || scene.text[figure.to] !== '、') return null;
  const found = /^、[^，。；]{2,16}?(?:牲畜|家畜|牲口)[^，。；]{0,8}?(饮水困难)/.exec(textFrom(scene.text, figure.to, 40));
  if (!found) return null;
  const to = figure.to + found[0].length;
  return plainLabel('饮水困难人口', found[1]!, to - found[1]!.length, to);
}

/** 11个自然村541户、2255人的搬迁工程: households and people between places and a work are counted by themselves. */
export function inPlaces({ scene, k, figure }: Site): Label | null {
  const unit = figure.quantity.unit ?? '';
  if (!/^[人户]$/.test(unit)) return null;
  const { from, to } = figure;
  const name = unit === '户' ? '户数' : '人数';
  const label = plainLabel(name, unit, from);
  const work =
    scene.symbols[k + 1] === 'd' && WORK.exec(/^的([^，。；：]{2,16}?)(?=[，。；：、\d]|$)/.exec(textFrom(scene.text, to, 18))?.[1] ?? '');
  if (work) return label;
  if (!/F[NE]$/.test(scene.symbols.slice(0, k)) || scene.chunks[k - 1]!.to !== from) return null;
  const places = PLACE.test(textBefore(scene.text, from, 4)) && THINGS.test(scene.chunks[k - 2]!.figure!.quantity.unit ?? '');
  return places && /^[,.;:)c]/.test(scene.symbols.slice(k + 1) || '.') ? label : null;
}
/** Bodies that go by those who are in them. */
const OF_PEOPLE = /(?:队|部队|分队|编队|代表团|访问团|考察团|专家组|工作组|使团)$/;
/** What people are moved by or die in. */
const WORK = /(?:工程|项目|事故|惨剧|车祸|灾害|灾难|搬迁|悲剧|空难|海难|矿难|火灾|爆炸|地震)$/;
/** Where people live. */
const PLACE = /(?:村|乡镇?|镇|社区|小区|街道|组|栋|楼|点|户籍|安置房|住房|新村)$/;

/** Measure words of what no one is. */
const THINGS = /^(?:个|座|栋|幢|处|条|所|间|村|镇|乡|县|乡镇|行政村|片|块|套)$/;

/** 业务量1083亿件，人均77件: so much for each of what was told. */
export function averaged({ scene, figure }: Site, label: Label | null): Label | null {
  const each = /(人均|户均|亩均|村均|校均|场均|店均|件均)$/.exec(textBefore(scene.text, figure.from, 2))?.[1];
  return each && label && !/均/.test(label.name) ? { ...label, name: `${each}${label.name}`.slice(0, LONGEST) } : label;
}

/** What people are, behind their number: 有30人是|党员; whom they are like is no part of it (像某某这样的). */
const BEING = /^(?:都|均|全|也|就)?(?:是|为|系)(?![了此何])(?:像[^，。；]{1,14}[这那一]样的)?/;
/** Where they come from and are, which leaves who they are to what stands before: 900名学生中有600名|来自…. */
const FROM_WHERE = /^(?:都|均|全)?(?:来自|出自|属于|分布在|生活在|住在|在|从|因|由于|已经?|还|正在?)/;
/** Whom some of are counted: 900多名|学生|中有. */
const AMONG = /(\p{Script=Han}{2,12})(?:当中|之中|中|里)，?(?:就|共|约|已|已经)?有?(?:近|约|超过?)?$/u;

/** 38万人将用上大电网的电: what people are or do behind their number, where nothing else tells them from others. */
export function doersIn({ scene, figure }: Site): Label | null {
  if (figure.quantity.kind !== 'count' || !/^(?:人|名|户|位|万?人次)$/.test(figure.quantity.unit ?? '')) return null;
  const { text } = scene;
  const { from, to } = figure;
  const named = (name: string): Label => plainLabel(name, name, to, to + name.length);
  const rest = /^(?:[将已可均都正能]|将会|已经)*([^，。；：！？、“”（）\s\d]{2,20})/.exec(textFrom(text, to, 26))?.[1];
  if (!rest) return null;
  const being = BEING.exec(rest)?.[0].length ?? 0;
  if (being > 0) {
    const what = rest.slice(being).replace(/^.*的(?=\p{Script=Han}{2,8}$)/u, '');
    if (what.length >= 2 && !/^(?:这样|那样|如此)/.test(what)) return named(what);
  }
  const among = FROM_WHERE.test(rest) ? AMONG.exec(textBefore(text, from, 18))?.[1] : undefined;
  const whom = among?.replace(/^.*[名位个户的]/u, '') ?? '';
  return named(whom.length >= 2 ? whom : rest);
}
