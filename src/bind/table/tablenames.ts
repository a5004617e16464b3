import { MEASURE_NAME } from '../../lexicon/lexicon.js';
import { knownTail } from '../../link/link.js';

/** Headings that only name a quantity: beside a thing that names one itself they say nothing more. */
const PLAIN = /^(?:总)?(?:产量|销量|销售量|数量|产值|总量|总产量|产销量|指标值)$/;

/** Whether a text names what is measured by itself. */
export const isIndicatorName = (text: string): boolean => MEASURE_NAME.test(text) || knownTail(text) >= 2;

/** Longest label. */
const LONGEST = 24;

/** 原油 under 产量 is 原油产量; 原油加工量 under 产量 is itself; 税收收入 under 预算数 stays what it is with its column. */
export function joinedName(thing: string, head: string): string {
  if (head === '' || thing.endsWith(head)) return thing;
  if (PLAIN.test(head) && MEASURE_NAME.test(thing)) return thing;
  if (head.startsWith(thing)) return head;
  return thing.length + head.length <= LONGEST ? thing + head : thing;
}

/** What a table is called, without the notes beside its name (单位：%), whose rows it has and for when: 附：1—3月各县市区工业增加值增幅. */
export const nameOfTable = (caption: string): string =>
  caption
    .replace(/（[^）]*）|\([^)]*\)/g, '')
    .replace(/[ \u3000]*(?:计量)?单位[:：][^ \u3000]*/g, '')
    .replace(/[:：]$/, '')
    .replace(/^.*[，,。；]/, '')
    .trim()
    .replace(
      /^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}[章节部]|\d{1,2}(?:\.\d{1,2}){1,3}(?!\d)|\d{1,2}[、.．](?!\d))\s*/,
      '',
    )
    .replace(/^(?:附表?\d*[:：]?|表\d*[:：.、]?)\s*/, '')
    .replace(/^(?:历年|近[一二三四五六七八九十两\d]{1,3}年来?的?)/, '')
    .replace(/^.*(?:季度|上半年|全年|月份?|\d年度?)/, '')
    .replace(/^(?:全[省市县区州]|各|前\d+[名位](?:和后\d+[名位])?)(?:[县市区（）、乡镇街道]+)?/, '')
    .replace(
      /(?:得分|排名|统计|分析|走势|排行榜|排序|情况|一览表|统计表|明细表|汇总表|表|名单|前三季度|上半年|增幅|增速|完成|公布|通报|公示|结果|分解|依次为|如下)+$/g,
      '',
    );
