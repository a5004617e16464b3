import type { EntityMention } from '../link.js';

/** What a company earns and sells in a place. */
const EARNED =
  '(?:的)?(?:业务|市场)?(?:分别)?(?:实现|贡献|录得|完成|取得)?了?(?:净|总|零售|批发)?(?:销售收入|营业收入|主营业务收入|营收|收入|销售额|销量|出货量|交付量|订单|门店|净利润|利润|毛利|市场份额|份额|市占率)';
const BESIDE = '(?:[、和及与][^，。；、和及与\\d]{1,6}){0,4}等?';
const MARKET = new RegExp(`^${BESIDE}(?:地区|市场|大区|区域|区|业务|事业部|分部|渠道|国家和地区|国家)${EARNED}`);
const ALONE = new RegExp(`^${BESIDE}${EARNED}`);

/** In the account of a company, whether a place is one of its markets: 欧洲市场实现收入3亿元 is the company's; of the country only 中国市场. */
export function isMarket(text: string, { entity, to }: EntityMention): boolean {
  if (entity.kind !== 'place') return false;
  const after = text.slice(to, to + 40);
  return MARKET.test(after) || (entity.id !== 'CN' && ALONE.test(after));
}
