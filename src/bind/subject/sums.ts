import type { Scene } from '../scene.js';
import { isFree, RUN_UP } from './clauses.js';
import { calledSo, type Subject } from './subject.js';

const words = (text: string): string => text.trim().split(/\s+/).join('|');

/** What several of which are spoken of as one. */
const CLASSES = words(`
  公司 企业 券商 银行 险企 车企 巨头 运营商 集团 机构 城市 地区 省份 国家 学校 高校 园区 基金 平台 品牌 厂商 航司 航空公司 油企 钢企 房企 酒企 药企 股东 机场 港口 电站
  水库 市场 医院 县区 乡镇 区县 县市 上市公司 央企 国企 工厂 煤矿 商场 景区 市 县 区 省 国 镇 村 校 地 港 城 州
`);
/** 三家券商净利润合计, 三市共: a few that were named, and the sum over them. */
const SUM = new RegExp(
  `^((?:这|上述|以上)?[两三四五六七八九十](?:[大家个座所])?(?:[\\p{Script=Han}]{0,4}?)(?:${CLASSES}))(?=[^，。；：]{0,14}?(?:合计|总计|共计|加起来|相加|总和|之和|共(?!有|同|享|建|识|和)))`,
  'u',
);

/** The few of a class over which the clause of chunk `k` sums up; null where it does not begin with them. */
export function sumOf(scene: Scene, k: number): Subject | null {
  const { chunks, symbols, text } = scene;
  let first = k;
  while (first > 0 && !',;.:'.includes(symbols[first - 1]!)) first--;
  const { from } = chunks[first]!;
  const to = chunks[k]!.from;
  const clause = text.slice(from, to);
  const start = RUN_UP.exec(clause)![0].length;
  const found = SUM.exec(clause.slice(start));
  if (!found || !isFree(scene, from, to)) return null;
  const name = found[1]!;
  return calledSo(name, 'a sum over those named before');
}
