import { indicatorOf, knownTail } from '../../link/link.js';
import { labelBefore, wordsBefore } from '../label/label.js';
import type { Rule } from '../rule.js';
import { beforeVerb, wordEnd, wordsStart } from './clause.js';
import { distribute } from './distribute.js';
import { headOf, itemsIn } from './items.js';
import { paired } from './pairs.js';
import { changeSlots, rowOf } from './row.js';

/** What words may narrow a measure by before its name: 规模|工业增加值. */
const NARROWED = 4;
const isMeasure = (text: string): boolean => knownTail(text) > 2 && text.length - knownTail(text) <= NARROWED;

export const LISTS: readonly Rule[] = [
  {
    name: 'each',
    because: '鄞州区、北仑区均增长8%: one figure is said of each of several things',
    before: /c[EN"]*[^,;.:]*M[^,;.:F%]*$/,
    produce: (site) => {
      const { scene, k, chain } = site;
      const m = scene.symbols.slice(0, k).lastIndexOf('M');
      if (!/^(?:均|均为|均达|都|都是|各|各为|双双)$/.test(scene.text.slice(scene.chunks[m]!.from, scene.chunks[m]!.to))) return null;
      const items = itemsIn(scene, wordsStart(scene, m), scene.chunks[m]!.from);
      if (items.length === 2 && items.every(({ text, entity }) => !entity && isMeasure(text))) {
        // 双双突破200亿元，分别达到…: what comes next is told of the same two
        chain.items = items;
        return items.map(({ text, from, to }) => ({
          k,
          label: { text, from, to, ...indicatorOf(text) },
          ...changeSlots(site, k),
        }));
      }
      if (items.length < 2 || !items.every((item) => item.entity)) return null;
      const head = headOf(items);
      const named = head
        ? { text: head, from: items[0]!.from, to: items[0]!.to, ...indicatorOf(head) }
        : labelBefore(scene, beforeVerb(scene, m, k));
      const label = named ?? chain.label;
      return items.map((item) => ({
        k,
        label,
        carried: !named,
        ...changeSlots(site, k),
        subject: item.entity!,
      }));
    },
  },
  {
    name: 'side-by-side',
    because:
      '甲、乙、丙增速为1%、2%、3%; 青岛港、烟台港完成吞吐量4.5万吨和51万吨: as many figures in a row as names in a row, without 分别',
    before: /Ec[EN"]*E[^,;.:cXMF%]*$/,
    produce: (site) => {
      const { scene, k, chain } = site;
      const row = rowOf(scene, k);
      // two names are a row of owners only at the head of their clause
      const opens = /(?:^|[,;.:P])(?:Ec)+E[^E]*$/.test(scene.symbols.slice(0, k));
      if (row.length < (opens ? 2 : 3) || site.figure.quantity.kind === 'duration') return null;
      const words = wordEnd(scene, k);
      const rate = scene.symbols.slice(0, k).lastIndexOf('K');
      const items = itemsIn(scene, wordsStart(scene, k), scene.chunks[rate < words ? words : rate + 1]!.from);
      if (items.length !== row.length || items.some(({ entity }) => !entity)) return null;
      chain.items = items;
      const drafts = distribute(site, row, items, null);
      // 增速为: how much what was told of before grew
      const { label } = chain;
      return label && rate >= words ? drafts.map((draft) => ({ ...draft, label, carried: true })) : drafts;
    },
  },
  {
    name: 'two-in-one',
    because: '汽车产销212万辆和206万辆: two measures in one word, and as many figures',
    before: /N(?:[LaPUDIB]|b[PN])*$/,
    after: /^c[F%]/,
    produce: (site) => {
      const { scene, k } = site;
      const row = rowOf(scene, k);
      // 产销增长3%和2%的企业
      if (scene.symbols[row.at(-1)! + 1] === 'd') return null;
      const { from, to } = wordsBefore(scene, wordEnd(scene, k));
      const items = row.length === 2 && to - from >= 2 ? paired(scene, from, to, 2) : null;
      if (items) site.chain.items = items;
      return items && distribute(site, row, items, null);
    },
  },
  {
    name: 'list-by-list',
    because: '游客人次、总花费增长5.6%、7.5%: as many figures in a row as measures in a row, without 分别',
    before: /N"?c[^,;.:F%RXPMZ(]*N(?:[aLPUDITKB]|b[PN])*$/,
    produce: (site) => {
      const { scene, k } = site;
      const row = rowOf(scene, k);
      if (
        row.length < 2 ||
        site.figure.quantity.kind === 'duration' ||
        row.some(
          (at) =>
            (/^[件起宗例项]$/.test(site.figure.quantity.unit ?? '') && /^[人名户]$/.test(scene.chunks[at]!.figure!.quantity.unit ?? '')) ||
            /^[或甚]/.test(scene.text.slice(scene.chunks[at - 1]!.from)),
        )
      )
        return null;
      const end = wordEnd(scene, k);
      const opens = /N"?c[^,;.:F%RXPMZ(]*N$/.exec(scene.symbols.slice(0, end))?.index ?? 0;
      const from = scene.symbols[opens - 1] === 'E' ? scene.chunks[opens]!.from : wordsStart(scene, end);
      const items = itemsIn(scene, from, scene.chunks[end]!.from);
      if (items.length !== row.length || items.some(({ entity, text }) => entity || text.length < 2)) return null;
      site.chain.items = items;
      return distribute(site, row, items, null);
    },
  },
];
