import { describe, expect, it } from 'vitest';
import { layout } from '../../src/layout/layout.js';
import { sourceOf } from './source.js';

function table(text: string, format = 'txt') {
  const block = layout(sourceOf(text, { format }))
    .flatMap(({ blocks }) => blocks)
    .find(({ kind }) => kind === 'table');
  if (!block) return null;
  const rows: string[][] = [];
  for (const { row, column, start, end } of block.cells ?? []) {
    rows[row] ??= [];
    rows[row]![column] = text.slice(start, end);
  }
  return { rows, headers: block.headers, caption: block.caption };
}

const BODY = '全市通报了一季度考核结果，各区排名如下。\n\n';

describe('tables in plain text', () => {
  it.each([
    ['tabs', '位次\t区\t得分\n1\t东港区\t96.42\n2\t西港区\t95.87\n', 1],
    ['blanks', '位次  区      得分\n1     东港区  96.42\n2     西港区  95.87\n', 1],
    ['U+3000', '位次　　区　　　得分\n1　　　东港区　　96.42\n2　　　西港区　　95.87\n', 1],
    ['pipes', '| 位次 | 区 | 得分 |\n| --- | :-: | --: |\n| 1 | 东港区 | 96.42 |\n| 2 | 西港区 | 95.87 |\n', 1],
  ])('are told by %s', (_, text, headers) => {
    expect(table(`${BODY}一季度得分\n${text}`)).toEqual({
      rows: [
        ['位次', '区', '得分'],
        ['1', '东港区', '96.42'],
        ['2', '西港区', '95.87'],
      ],
      headers,
      caption: '一季度得分',
    });
  });

  it('keep names of two characters together that are set wide', () => {
    const found = table(`${BODY}位次  区县    得分\n1     涉  县  96.42\n2     西港区  95.87\n-     全  市  90.11\n`);
    expect(found?.rows.map((row) => row[1])).toEqual(['区县', '涉  县', '西港区', '全  市']);
  });

  it('are named by what is said to be attached', () => {
    expect(table(`${BODY}附：1—3月各区工业增加值增幅\n\n单位：%\n区\t增幅\t位次\n东港区\t8.8\t2\n西港区\t9.1\t1\n`)?.caption).toBe(
      '附：1—3月各区工业增加值增幅 单位：%',
    );
  });

  it('may be rank lists with single spaces', () => {
    expect(table(`${BODY}1 东港区 96.42\n2 西港区 95.87\n3 南山县 94.10\n`)?.rows).toHaveLength(3);
  });

  it('keep their name over a rule that stands between', () => {
    expect(
      table(`${BODY}项目建设得分\n规则：由高到低排列，依次授★★★、★★。\n区\t得分\t星级\n东港区\t29.1\t★★★\n西港区\t28.8\t★★\n`),
    ).toMatchObject({
      caption: '项目建设得分',
      headers: 1,
    });
  });

  it('keep the column of an empty cell', () => {
    expect(table('区\t得分\t名次\n东港区\t\t1\n西港区\t28.8\t2\n')?.rows[1]).toEqual(['东港区', undefined, '1']);
  });

  it('go on over a row that names a part', () => {
    const text = `${BODY}产品\t单位\t产量\n一、农业\t\t\n粮食\t吨\t4500\n二、工业\t\t\n水泥\t吨\t8800\n\t全市增长5%\n`;
    expect(table(text)?.rows).toHaveLength(5);
  });

  it('take a head above whose first column has no name, and the unit said between', () => {
    const text = `${BODY}主要财务数据\n单位：元\n              本报告期        上年同期\n营业收入      3,521,000.00    3,102,000.00\n净利润        412,300.00      380,100.00\n每股收益      0.41            0.38\n`;
    expect(table(text)).toEqual({
      rows: [
        [undefined, '本报告期', '上年同期'],
        ['营业收入', '3,521,000.00', '3,102,000.00'],
        ['净利润', '412,300.00', '380,100.00'],
        ['每股收益', '0.41', '0.38'],
      ],
      headers: 1,
      caption: '主要财务数据 单位：元',
    });
  });

  it('do not take their name for a head', () => {
    expect(table('表1　主要指标\n指标　　绝对值　　增长\n工业　　312.5　　6.2\n农业　　56.1　　3.2\n')).toMatchObject({
      rows: [['指标', '绝对值', '增长'], expect.anything(), expect.anything()],
      headers: 1,
      caption: '表1 主要指标',
    });
  });

  it('may have two rows of heads, with cells left empty', () => {
    expect(table('\t数量\t\t比上年\n指标\t绝对值\t单位\t%\n工业\t312.5\t亿元\t6.2\n农业\t56.1\t亿元\t\n')).toMatchObject({
      rows: [
        [undefined, '数量', undefined, '比上年'],
        ['指标', '绝对值', '单位', '%'],
        ['工业', '312.5', '亿元', '6.2'],
        ['农业', '56.1', '亿元'],
      ],
      headers: 2,
    });
  });

  it('may have a blank line between any two rows', () => {
    expect(table(`${BODY}区  得分\n\n东港区  96.4\n\n西港区  95.8\n\n南山县  94.1\n\n完\n`)?.rows).toHaveLength(4);
  });

  it('may be lists of scores after a colon, named by the sentence above', () => {
    expect(table('二季度各区得分如下：\n东港区：98.21分\n西港区：97.45分\n南山县：96.02分\n')).toMatchObject({
      rows: [
        ['东港区', '98.21分'],
        ['西港区', '97.45分'],
        ['南山县', '96.02分'],
      ],
      headers: 0,
      caption: '二季度各区得分如下：',
    });
  });

  it('may have been copied cell by cell', () => {
    const cells = '主要产品产量\n产品\n单位\n产量\n饮料酒\n千升\n15767\n胶合板\n立方米\n223828\n供电量\n万度\n50616\n';
    expect(table(`${BODY}${cells}建筑业平稳发展，完成产值七亿元。\n`)).toEqual({
      rows: [
        ['产品', '单位', '产量'],
        ['饮料酒', '千升', '15767'],
        ['胶合板', '立方米', '223828'],
        ['供电量', '万度', '50616'],
      ],
      headers: 1,
      caption: '主要产品产量',
    });
  });

  it.each([
    ['two names on lines of a list', '记者　林一舟　通讯员　高远\n摄影　甄一　编辑　甄二\n美编　甄三　校对　甄四\n'],
    ['headlines with a blank inside', '港区引领 临空支撑\n东港带动 全域联动\n开放发展 创新引领\n'],
    ['paragraphs indented by a tab', '\t全市完成投资三百亿元。\n\t全县完成投资三十亿元。\n'],
    ['prose with spaces', '全市 完成 投资，增长 5%。\n全县 完成 投资，增长 6%。\n全区 完成 投资，增长 7%。\n'],
  ])('are not %s', (_, text) => {
    expect(table(text)).toBeNull();
  });
});
