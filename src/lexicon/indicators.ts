import type { Basis } from '../../schemas/schemas.js';

/** One row: the normal form, the wordings that mean the same, and whether it flows, stands or accumulates. */
export interface IndicatorRow {
  name: string;
  variants: readonly string[];
  basis: Basis | null;
}

const BASIS: Record<string, Basis | null> = { f: 'flow', s: 'stock', c: 'cumulative', '-': null };

/** name, basis (f flow, s stock, c cumulative, - cannot be told), variants */
const ROWS = `
地区生产总值 f GDP 生产总值 国内生产总值 地区生产总值（GDP）
人均地区生产总值 f 人均GDP 人均生产总值 人均国内生产总值
进出口额 f 进出口 进出口总额 进出口总值 外贸进出口 外贸进出口总额 外贸进出口总值 货物进出口总额 进出口货值 外贸进出口额
出口额 f 出口 出口总额 出口总值 外贸出口
进口额 f 进口 进口总额 进口总值
签约项目 f 新签约项目 签约项目数 项目签约 集中签约项目 签约落地项目
总投资 - 总投资额 计划总投资 投资总额 项目总投资 总投资概算 概算总投资 估算总投资
完成投资 f 累计完成投资 投资完成额 完成投资额 投资完成
固定资产投资 f 固定资产投资额 固投
一般公共预算收入 f 地方一般公共预算收入
税收收入 f 税收
社会消费品零售总额 f 社零总额 社消零总额
规模以上工业增加值 f 规上工业增加值
中欧班列开行 f 开行中欧班列 中欧班列 中欧班列累计开行 中欧班列开行量
实际使用外资 f 实际利用外资 使用外资 利用外资
营业收入 f 营收
利润总额 f
净利润 f
注册资本 s
常住人口 s
城镇新增就业 f 新增城镇就业
居民人均可支配收入 f
得分 - 成绩 总分 总得分 综合得分
`;

export const INDICATORS: readonly IndicatorRow[] = ROWS.trim()
  .split('\n')
  .map((line) => {
    const [name, basis, ...variants] = line.split(' ');
    return { name: name!, basis: BASIS[basis!] ?? null, variants };
  });
