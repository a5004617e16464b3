/** What a balance sheet lists, or is otherwise there at a moment. */
const STOCK =
  /总资产|净资产|资产总[额计]|资产负债率|负债|货币资金|现金等价物|存货|应收|应付|商誉|总股本|股[东本]|总市值|余额|(?:银行|现金)结余|存量|保有量|在手订单|在建工程|持股|门店/g;
/** What is counted over a time. */
const FLOW = /产量|产值|增加值|收入|销[售量]|利润|净[利亏]|亏损|营收|现金流|净流[入出]|成交|新增|完成|每股/g;
/** How much of a sentence is looked at. */
const REACH = 80;

/** Whether what a sentence tells of last before `at` is in stock at a moment or counted over a time; null where its words do not say. Pure. */
export function stockOrFlow(text: string, at: number): 'stock' | 'flow' | null {
  const before = /[^。；]*$/.exec(text.slice(Math.max(0, at - REACH), at))![0];
  const stock = lastOf(STOCK, before);
  const flow = lastOf(FLOW, before);
  return stock === flow ? null : stock > flow ? 'stock' : 'flow';
}

const lastOf = (words: RegExp, text: string) => [...text.matchAll(words)].at(-1)?.index ?? -1;
