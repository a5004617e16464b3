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

  it.each([
    ['two names on lines of a list', '记者　林一舟　通讯员　高远\n摄影　甄一　编辑　甄二\n美编　甄三　校对　甄四\n'],
    ['headlines with a blank inside', '上合策源 临空支持\n胶州托底 全域联动\n开放发展 创新引领\n'],
    ['prose with spaces', '全市 完成 投资，增长 5%。\n全县 完成 投资，增长 6%。\n全区 完成 投资，增长 7%。\n'],
  ])('are not %s', (_, text) => {
    expect(table(text)).toBeNull();
  });
});
