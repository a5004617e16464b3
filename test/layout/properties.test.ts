import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layout } from '../../src/layout/layout.js';
import { isBlank } from '../../src/layout/lines.js';
import { growth, LINEAR } from '../growth.js';
import { sourceOf } from './source.js';

const LINES = [
  '东海晚报　2021年10月18日　星期一',
  '□记者　林一舟',
  '本报10月18日讯　一季度增长5.2%，',
  '一季度增长5.2%，投资12亿元。',
  '宁波开行班列212列，是去年同期的',
  '　　1.6倍。',
  '项目签约加快',
  '1 东港区 96.42',
  '2 西港区 95.87',
  '区\t得分',
  '东港区\t29.1',
  '| a | b |',
  '|---|---|',
  '图为堆场。 摄',
  '# 标题',
  '- 条目𠮷',
  '本作品是公文',
  '\u200b\u3000',
  '',
  '',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...LINES), fc.string({ maxLength: 12 })), { maxLength: 30 })
  .map((lines) => lines.join('\n'));

describe('layout', () => {
  it.each(['txt', 'md'])('puts each character that is not blank into one block, in order (%s)', (format) => {
    fc.assert(
      fc.property(text, (body) => {
        const stories = layout(sourceOf(body, { format }));
        let at = 0;
        const blankUntil = (end: number) => {
          for (; at < end; at++) expect(isBlank(body.charCodeAt(at)) || /\s/.test(body[at]!)).toBe(true);
        };
        let edge = 0;
        for (const story of stories) {
          expect(story.start).toBe(edge);
          edge = story.end;
          for (const block of story.blocks) {
            expect(block.start).toBeGreaterThanOrEqual(Math.max(at, story.start));
            expect(block.end).toBeGreaterThan(block.start);
            blankUntil(block.start);
            at = block.end;
            let inside = block.start;
            for (const cell of block.cells ?? []) {
              expect(cell.start).toBeGreaterThanOrEqual(inside);
              inside = cell.end;
            }
            expect(inside).toBeLessThanOrEqual(block.end);
          }
          expect(at).toBeLessThanOrEqual(story.end);
        }
        blankUntil(body.length);
        expect(edge).toBe(body.length);
      }),
      // A lone number under a table is not the page number between two halves of a paragraph.
      { numRuns: 400, examples: [['@\n!|!\n!|!\n0\n东海晚报　2021年10月18日　星期一']] },
    );
  });

  it.each([
    ['paragraphs', '全市完成投资三百亿元，增长两成。\n'],
    ['one endless line', '全市完成投资三百亿元，增长两成，'],
    ['open lines', '全市完成投资三百亿元，增长两成，其中工业投资增长三成的\n\n'],
    ['broken lines', '全市完成投资三百亿元，增长两成，其中工业投资增长三成，民间投资\n'],
    ['almost tables', '东港区 西港区\n'],
    ['blanks', '\u3000 \n'],
    ['tables', '东港区\t29.1\n'],
    ['bylines', '□记者　林一舟\n项目签约加快\n投资增长。\n'],
  ])('takes time in proportion to its length: %s', (_, unit) => {
    const work = (times: number) => {
      const source = sourceOf(unit.repeat(times));
      return () => layout(source);
    };
    expect(growth(work, [1000, 16_000])).toBeLessThan(LINEAR);
  });
});
