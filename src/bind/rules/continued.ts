import type { Draft, Rule, Site } from '../rule.js';
import { clauseStart } from './clause.js';
import { distribute } from './distribute.js';
import { changeSlots, ownVerbs, rowOf } from './row.js';
import { again } from './rowdrafts.js';

/** 存款余额939亿元、贷款余额623亿元，比年初增加52亿元和30亿元: a row of changes behind as many measures that stand in a row; null where they do not. */
function rowAgain(site: Site, row: readonly number[]): Draft[] | null {
  const { scene, k, chain } = site;
  const before = chain.recent.slice(-row.length);
  if (before.length < row.length || changeSlots(site, k).measure !== 'change') return null;
  if (!before.every(({ label, measure }) => label && measure === 'level') || before[0]!.label!.name === before[1]!.label!.name) return null;
  const told = scene.symbols.slice(before[0]!.k, before.at(-1)!.k + 1);
  const own = /^[^,;.:]*,(?=[^,;.:]*$)/.exec(scene.symbols.slice(before.at(-1)!.k, k));
  if (!/^[F%](?:c[NaLP"]+[F%])+$/.test(told) || !own || /[NE]/.test(scene.symbols.slice(before.at(-1)!.k + own[0].length, k))) return null;
  return ownVerbs(scene, again(site, [...row], before));
}

/** 居全省, 均居中西部省份: among whom. */
const AMONG = /^[均都也双]*(?:位?居|[位名分]?列|排|排名|排在)[^，。；]{0,8}$/;

/** Rows that go on with the one before them. */
export const CONTINUED: readonly Rule[] = [
  {
    name: 'respectively-continued',
    because: '…，比上年提高3.9、2.0、2.9个百分点: a row as long as the list before it continues that list',
    produce: (site) => {
      const { scene, k, chain } = site;
      // 增长2.1%、6.5%和下降0.3%: each with its own verb
      const row = rowOf(scene, k, { verbs: true });
      if (row.length < 2) return null;
      if (chain.items.length !== row.length) return rowAgain(site, row);
      // what the clause names itself is another thing; 居全省第3位、第1位 names among whom
      const opened = clauseStart(scene, k);
      const among = site.figure.quantity.kind === 'rank' && AMONG.test(scene.text.slice(scene.chunks[opened]!.from, site.figure.from));
      if (!among && /^[^AbBH]*[NE]/.test(scene.symbols.slice(opened, k))) return null;
      const before = chain.recent.slice(-row.length);
      // the list may have ended the sentence before
      return ownVerbs(scene, before.length === row.length ? again(site, row, before) : distribute(site, row, chain.items, null));
    },
  },
];
