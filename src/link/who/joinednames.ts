import type { Entity } from '../../../schemas/schemas.js';
import { type Gazetteer, normalName } from '../../lexicon/lexicon.js';
import { abbreviates } from './abbreviation.js';
import { behindPlace } from './seat.js';

const REGISTERED = /有限(?:责任)?公司$/;
const COMPANY_END = /(?:公司|集团|股份|银行)$/;
/** What stands before a school or the like is its town: 会川镇中心小学. */
const IN_A_TOWN = /[镇乡村区]$|街道$/;

/** So long are the words behind a size that only one work goes by. */
const OF_ITS_OWN = 7;

/** The names of an article that are no places, as they are filed while it is read. */
export interface Filed {
  gazetteer: Gazetteer;
  /** Entities by normal name. */
  byName: Map<string, Entity>;
  /** Normal names of companies told by what stands around them. */
  brands: ReadonlySet<string>;
  /** Normal names of works whose both ends are told by what stands around them. */
  described: ReadonlySet<string>;
  /** Words behind the size in the names of works that hold one, by normal name. */
  sized: ReadonlyMap<string, string>;
  alias(key: string, surface: string, entity: Entity): void;
}

/** 云岭林纸一体化项目…，年产9万吨林纸一体化项目: the one work that goes by the same words without a size. */
function joinSized(filed: Filed): void {
  const { byName, sized } = filed;
  for (const [full, words] of sized) {
    const key = normalName(words);
    const same = [...byName].filter(([other, { kind }]) => kind === 'project' && !sized.has(other) && other.endsWith(key));
    const target = new Set(same.map(([, entity]) => entity)).size === 1 ? same[0]! : null;
    const work = byName.get(full)!;
    if (!target || target[1] === work) continue;
    if (target[0].length === key.length) filed.alias(target[0], target[1].name, work);
    // 风电项目 may be any; 林纸一体化项目 is one
    else if (key.length >= OF_ITS_OWN && /^[年日\d]/.test(full)) filed.alias(full, work.name, target[1]);
  }
}

/** 云岭, and 山东云岭新材料股份有限公司 elsewhere in the article: the one company whose name has it in it. */
function joinBrands(filed: Filed): void {
  const { byName, brands, gazetteer } = filed;
  // 云岭公司 stands for the registered name as 云岭 does.
  const short = [...byName].flatMap(([key, { kind }]) => (kind === 'organisation' && /^.{2,6}公司$/.test(key) ? [key] : []));
  for (const name of [...brands, ...short]) {
    const brand = brands.has(name) ? name : name.slice(0, -2);
    const entity = byName.get(name);
    if (!entity) continue;
    const longer = [...byName].filter(
      ([key, other]) =>
        other !== entity &&
        other.kind === 'organisation' &&
        (brands.has(name) ? COMPANY_END : REGISTERED).test(key) &&
        behindPlace(key, gazetteer).startsWith(brand),
    );
    const targets = new Set(longer.map(([, other]) => other));
    if (targets.size === 1) filed.alias(name, entity.name, [...targets][0]!);
  }
}

/** Joins brands and their companies, works with their sizes, and names that abbreviate exactly one longer name of their kind. */
export function joinNames(filed: Filed): void {
  const { byName, described, gazetteer } = filed;
  joinBrands(filed);
  joinSized(filed);
  const all = [...byName].sort((a, b) => b[0].length - a[0].length);
  // An abbreviation ends like what it abbreviates.
  const byEnd = new Map<string, [string, Entity][]>();
  for (const item of all) byEnd.set(item[0].slice(-2), [...(byEnd.get(item[0].slice(-2)) ?? []), item]);
  for (const [key, entity] of all) {
    const longer = (byEnd.get(key.slice(-2)) ?? []).filter(
      ([other, full]) =>
        other.length > key.length && full.kind === entity.kind && abbreviates(key, other) && !areApart(key, other, described),
    );
    const targets = new Set(longer.map(([other]) => byName.get(other)!));
    if (targets.size !== 1) continue;
    const target = [...targets][0]!;
    const long = longer[0]![0];
    // A longer form that only has words before the short one is a name cut too far left, unless those words are its place.
    if (
      long.endsWith(key) &&
      longer.length === 1 &&
      !described.has(long) &&
      !beginsWithPlace(target.name, gazetteer) &&
      !IN_A_TOWN.test(long.slice(0, -key.length))
    ) {
      byName.set(long, entity);
      if (!entity.aliases.includes(target.name)) entity.aliases.push(target.name);
    } else filed.alias(key, entity.name, target);
  }
}

/** 光源产业化项目, 光源用器件产业化项目: works that are described in full are one only where the one has the other in it. */
function areApart(short: string, long: string, described: ReadonlySet<string>): boolean {
  return (described.has(short) || described.has(long)) && !long.includes(short);
}

function beginsWithPlace(name: string, gazetteer: Gazetteer): boolean {
  return (gazetteer.longest(name, 0)?.readings.some(({ use }) => use !== 'word') ?? false) || /^第.{1,4}届/.test(name);
}
