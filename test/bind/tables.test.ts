import { describe, expect, it } from 'vitest';
import { extract, loadLexicon } from '../../src/index.js';

const lexicon = loadLexicon();

/** What the cells of a table say: figure → owner | indicator | period | measure and status | value and unit. */
function cellsOf(name: string, table: string): string[] {
  const text = `${name}\n\n　　石家庄市现将有关情况公布如下，请对照执行。\n\n${table}\n　　各单位要高度重视。\n`;
  const source = { path: 'a.txt', format: 'txt' as const, encoding: 'utf-8', sha256: '', text, metadata: [{ published: '2020-07-10' }] };
  return extract(source, lexicon).facts.map(({ entity, indicator, period, measure, status, value, unit }) =>
    [entity, indicator, period, status === 'actual' ? measure : `${measure} ${status}`, `${value}${unit ?? ''}`].join(' | '),
  );
}

describe('cells of tables', () => {
  it('are of the thing that their row names, with the quantity that their column names', () => {
    const table = '表1　2019年主要产品产量\n产品名称\t单位\t产量\t比上年增长（%）\n原盐\t万吨\t12.5\t3.9\n发电量\t亿千瓦时\t67.5\t-4.4\n';
    expect(cellsOf('2019年统计公报', table)).toEqual([
      '石家庄市 | 原盐产量 | 2019 | level | 125000吨',
      '石家庄市 | 原盐产量 | 2019 | change | 3.9%',
      '石家庄市 | 发电量 | 2019 | level | 6750000000千瓦时',
      '石家庄市 | 发电量 | 2019 | change | -4.4%',
    ]);
  });

  it('get that unit of several in the caption which their heading means, and are plans and shares where it says so', () => {
    const table =
      '2019年重点项目进度表\n单位：个、亿元、%\n县区　　　签约项目　　计划投资　　完成投资　　占年计划　　位次\n东港区　　　52　　　　80.5　　　　22.6　　　　28.1　　　　2\n西港区　　　58　　　　86.4　　　　31.2　　　　36.1　　　　1\n';
    expect(cellsOf('重点项目进展', table).slice(0, 5)).toEqual([
      '东港区 | 签约项目 | 2019 | level | 52个',
      '东港区 | 计划投资 | 2019 | level planned | 8050000000元',
      '东港区 | 完成投资 | 2019 | level | 2260000000元',
      '东港区 | 投资占年计划 | 2019 | share | 28.1%',
      '东港区 | 重点项目进度位次 | 2019 | level | 2',
    ]);
  });

  it('stand under heads that were merged, also where these lost their width', () => {
    const table =
      '县区\t生产总值\t财政收入\n总量（亿元）\t增速（%）\t总量（亿元）\t增速（%）\n东港区\t126.1\t7.1\t8.6\t5.2\n西港区\t85.2\t5.9\t6.1\t4.4\n合计\t211.3\t6.6\t14.7\t4.9\n';
    const facts = cellsOf('2019年1—9月主要指标', table);
    expect(facts.slice(0, 4)).toEqual([
      '东港区 | 地区生产总值 | 2019-01/2019-09 | level | 12610000000元',
      '东港区 | 地区生产总值 | 2019-01/2019-09 | change | 7.1%',
      '东港区 | 财政收入 | 2019-01/2019-09 | level | 860000000元',
      '东港区 | 财政收入 | 2019-01/2019-09 | change | 5.2%',
    ]);
    // a sum is no row's
    expect(facts.at(-1)).toBe('石家庄市 | 财政收入 | 2019-01/2019-09 | change | 4.9%');
  });

  it('go over rows left out and gaps in rows that are lined up with blanks', () => {
    const table =
      '考评得分情况\n名次　镇　　　　日常保洁　设施配备　总分　星级\n1　　双桥镇　　38.1　　　19.0　　　95.2　★★★\n2　　石门镇　　37.6　　　　　　　　93.7　★★★\n……\n24　　大河镇　　30.4　　　15.1　　　76.0　★\n';
    expect(cellsOf('2019年二季度考评结果', table).slice(5)).toEqual([
      '石门镇 | 考评名次 | 2019-04/2019-06 | level | 2',
      '石门镇 | 日常保洁 | 2019-04/2019-06 | level | 37.6分',
      '石门镇 | 考评总分 | 2019-04/2019-06 | level | 93.7分',
      '石门镇 | 考评星级 | 2019-04/2019-06 | level | 3星',
      '大河镇 | 考评名次 | 2019-04/2019-06 | level | 24',
      '大河镇 | 日常保洁 | 2019-04/2019-06 | level | 30.4分',
      '大河镇 | 设施配备 | 2019-04/2019-06 | level | 15.1分',
      '大河镇 | 考评总分 | 2019-04/2019-06 | level | 76分',
      '大河镇 | 考评星级 | 2019-04/2019-06 | level | 1星',
    ]);
  });

  it('are of the places that head their columns, and of the row above where theirs names its growth', () => {
    const table = '指标\t东港区\t西港区\n地区生产总值（亿元）\t126.1\t85.2\n同比增长（%）\t7.1\t5.9\n';
    expect(cellsOf('2019年一季度分区情况', table)).toEqual([
      '东港区 | 地区生产总值 | 2019-01/2019-03 | level | 12610000000元',
      '西港区 | 地区生产总值 | 2019-01/2019-03 | level | 8520000000元',
      '东港区 | 地区生产总值 | 2019-01/2019-03 | change | 7.1%',
      '西港区 | 地区生产总值 | 2019-01/2019-03 | change | 5.9%',
    ]);
  });

  it('are of the table of those side by side that they stand in', () => {
    const table = '各镇得分\n名次\t乡镇\t得分\t名次\t乡镇\t得分\n1\t双桥镇\t96.5\t3\t大河镇\t92.1\n2\t石门镇\t95.2\t4\t白果镇\t91.8\n';
    expect(cellsOf('2019年5月考核', table).slice(0, 4)).toEqual([
      '双桥镇 | 排名 | 2019-05 | level | 1',
      '双桥镇 | 得分 | 2019-05 | level | 96.5分',
      '大河镇 | 排名 | 2019-05 | level | 3',
      '大河镇 | 得分 | 2019-05 | level | 92.1分',
    ]);
  });

  it('are scores where the heading says how many points can be had, and indices where it says from what base', () => {
    expect(cellsOf('2019年考核', '单位\t环境卫生（40分）\t总分\n双桥镇\t38.2\t95.2\n石门镇\t37.6\t93\n')).toEqual([
      '石家庄市 | 环境卫生分值 | 2019 | level | 40分',
      '双桥镇 | 环境卫生 | 2019 | level | 38.2分',
      '双桥镇 | 得分 | 2019 | level | 95.2分',
      '石门镇 | 环境卫生 | 2019 | level | 37.6分',
      '石门镇 | 得分 | 2019 | level | 93分',
    ]);
    const index = '新建住宅销售价格指数\n城市\t环比\t同比\n\t上月=100\t上年同月=100\n北京\t100.3\t103.6\n天津\t100.4\t101.9\n';
    expect(cellsOf('2019年3月房价', index)[1]).toBe('北京市 | 新建住宅销售价格指数同比 | 2019-03 | level | 103.6');
  });

  it('leave out numbers that name rows, and are of persons as of places', () => {
    const table =
      '序号\t姓名\t准考证号\t报考岗位\t笔试\t面试\n1\t甄　磊\t20130721103\t城北初中语文\t78.5\t86.4\n2\t高小婷\t20130721127\t城北初中语文\t76.0\t84.8\n';
    expect(
      cellsOf('2019年招聘成绩公示', table)
        .slice(0, 2)
        .map((fact) => fact.split(' | ')[0]),
    ).toEqual(['甄磊', '甄磊']);
  });
});
