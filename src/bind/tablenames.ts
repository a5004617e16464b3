import { knownTail } from '../link/link.js';

/** What names a quantity by its end: 发电量, 出口额, 失业率. */
const QUANTITY =
  /(?:[产销货运客用存总数流库容电水气][量]|[总金税贸余销售成交易]额|产值|增加值|总值|价值|收入|支出|投资|利润|税收|存款|贷款|余额|面积|人[数口次]|户数|[^比]率|指数|价格|均价|单价|里程|吞吐量|加工量|[项个件家户]数|消费品零售总额)$/;
/** Headings that only name a quantity: beside a thing that names one itself they say nothing more. */
const PLAIN = /^(?:总)?(?:产量|销量|销售量|数量|产值|总量|总产量|产销量|指标值)$/;

/** Whether a text names what is measured by itself. */
export const isIndicatorName = (text: string): boolean => QUANTITY.test(text) || knownTail(text) >= 2;

/** Longest label. */
const LONGEST = 24;

/** 原油 under 产量 is 原油产量; 原油加工量 under 产量 is itself; 税收收入 under 预算数 stays what it is with its column. */
export function joinedName(thing: string, head: string): string {
  if (head === '' || thing.endsWith(head)) return thing;
  if (PLAIN.test(head) && QUANTITY.test(thing)) return thing;
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
    .replace(/^(?:附表?\d*[:：]?|表\d*[:：.、]?)\s*/, '')
    .replace(/^.*(?:季度|上半年|全年|月份?|\d年度?)/, '')
    .replace(/^(?:全[省市县区州]|各|前\d+[名位](?:和后\d+[名位])?)(?:[县市区（）、乡镇街道]+)?/, '')
    .replace(
      /(?:得分|排名|排行榜|排序|情况|一览表|统计表|明细表|汇总表|表|名单|前三季度|上半年|增幅|增速|完成|公布|通报|公示|结果|分解|依次为|如下)+$/g,
      '',
    );
