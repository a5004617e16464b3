import { DEEDS } from '../../lexicon/lexicon.js';
import type { Scene } from '../scene.js';
import { fromTopic, type Subject } from './subject.js';

/** When, how often and how, before what is done. */
const MANNER =
  /^(?:[今去前]年|近年|[\d一二三四五六七八九十]+(?:[年个多]|月|日|季度)*|以来|以后|期间|来|至今|前|近|截至[^，]{0,8}|上半年|全年|目前|同期|[至—-]|第|共|一共|累计|总计|合计|已|先后|分别|依法|严肃|集中|首次|再|又|还|并|也|则|同时|其中|此外|另外|多次|及时|直接|联合|成功|公开|主动|督促|配合|推动|，)*/;
const DEED = new RegExp(`^(?:${DEEDS})(?![率数量额值的]|[^，。；0-9]{1,4}的)`);
/** What goes on from a deed: what it was worth, by how much it rose. */
const GOES_ON = /^(?:总)?(?:案值|涉案|涉及|同比|环比|比上年|比去年|较上年|增长|上升|下降|金额|惠及|其中)/;

/**
 * 海关总署公布，前11个月查获走私案件4200起，案值560亿元: what an organ that tells of the country does itself is the organ's, where its clause has no
 * subject. The nearest clause that does not go on from the one before says whether it is a deed.
 */
export function deedOf({ linked, chunks, symbols, text }: Scene, k: number): Subject | null {
  const organ = linked.topics.find(({ about }) => about === 'organ');
  if (!organ) return null;
  let to = k;
  for (let i = k; i >= 0; i--) {
    if (i > 0 && !',;:'.includes(symbols[i - 1]!)) continue;
    if (/E/.test(symbols.slice(i, to))) return null;
    const clause = text.slice(chunks[i]!.from, chunks[to]!.from);
    if (DEED.test(clause.slice(MANNER.exec(clause)![0].length))) return fromTopic(organ);
    if (!GOES_ON.test(clause) && !/^[P%FD]+$/.test(symbols.slice(i, to))) return null;
    to = Math.max(0, i - 1);
  }
  return null;
}
