/** What a company's full name may add to its short one. */
const TRADE = /^(?:控股|股份|有限|责任|集团|发展|投资|实业|科技|国际|工业|[（(][^（）()]{2,8}[）)])+$/;

/** Types that abbreviate one another at the end of names. */
const ENDS =
  /(示范区|试验区|学校|中学|小学|初中|高中|幼儿园|医院|合作社|冶炼厂|高新区|经开区|开发区|新区|片区|园区|产业园|生态园|保税区|综保区|集团|公司|银行|大学|论坛|博览会|交易会|项目|工程|水库|机场|铁路|高铁|高速|大桥|隧道|委员会|管委会|局)$/;

/**
 * Whether `short` may stand for `long`: both end in the same type, and the rest of the short name is found in the long one, in order, in
 * pieces of which one has two characters. Normal names.
 */
export function abbreviates(form: string, long: string): boolean {
  // 中医大一附院 is 中国医科大学附属第一医院
  const short = form.replace(/附院$/, '附属医院');
  const end = ENDS.exec(short)?.[1];
  if (!end || !long.endsWith(end) || short.length < 4) return false;
  const stem = short.slice(0, -end.length);
  const body = long.slice(0, -end.length);
  if (stem.length < 2) return false;
  if (body.endsWith(stem)) return true;
  // 宝山集团 is no short form of its branch 宝山西部矿业集团: between a company's name and its type stand only words of trade.
  if (/^(?:集团|公司)$/.test(end)) return body.startsWith(stem) && TRADE.test(body.slice(stem.length));
  if (body.startsWith(stem)) return true;
  let at = -1;
  let run = 0;
  let longest = 0;
  for (const c of stem) {
    const next = body.indexOf(c, at + 1);
    if (next < 0) return false;
    run = next === at + 1 && at >= 0 ? run + 1 : 1;
    longest = Math.max(longest, run);
    at = next;
  }
  return longest >= 2 || stem.length === 2;
}
