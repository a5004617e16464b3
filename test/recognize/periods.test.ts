import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PERIOD_RULES, recognizePeriods } from '../../src/recognize/periods/periods.js';
import type { PeriodExpression, PeriodPoint } from '../../src/recognize/recognize.js';
import { growth, LINEAR } from '../growth.js';
import { EXAMPLES } from './periods-examples.js';
import { sentence } from './sentence.js';

const one = (name: string, value: PeriodPoint['month']) =>
  value === undefined
    ? []
    : [typeof value === 'number' ? `${name}${value}` : `${name}${value.relative < 0 ? '' : '+'}${value.relative}${value.of[0]}`];
const point = (p: PeriodPoint) =>
  [
    ...one('y', p.year),
    ...one('h', p.half),
    ...one('q', p.quarter),
    ...one('m', p.month),
    ...one('w', p.week),
    ...one('wd', p.weekday),
    ...one('d', p.day),
    ...one('t', p.third),
    ...(p.lunar === undefined ? [] : [`l${p.lunar}`]),
    ...(p.edge ? [p.edge] : []),
    ...(p.holiday ? [p.holiday] : []),
  ].join(' ');
const reads = ({ from, to, shape, length }: PeriodExpression) =>
  length
    ? `${shape} ${length.count} ${length.unit}`
    : [[point(from), ...(to ? [point(to)] : [])].join('/'), ...(shape === 'span' ? [] : [shape])].join(' ');

describe('period rules', () => {
  it('each have examples and silences', () => {
    expect(PERIOD_RULES.map(({ name }) => name).filter((name) => !EXAMPLES[name]?.finds.length || !EXAMPLES[name]?.silent.length)).toEqual(
      [],
    );
    expect(Object.keys(EXAMPLES).filter((name) => !PERIOD_RULES.some((rule) => rule.name === name))).toEqual([]);
  });

  it('match nothing without their sign', () => {
    const texts = Object.values(EXAMPLES).flatMap(({ finds, silent }) => [...finds.map(([text]) => text), ...silent]);
    const blind = PERIOD_RULES.flatMap(({ name, needs, pattern }) =>
      texts.filter((text) => [...text.matchAll(pattern)].length > 0 && !needs.test(text)).map((text) => `${name}: ${text}`),
    );
    expect(blind).toEqual([]);
  });

  for (const [rule, { finds, silent }] of Object.entries(EXAMPLES)) {
    it.each(finds)(`${rule} reads %s`, (text, wording, expected) => {
      const padded = `据介绍，${text}。`;
      const found = recognizePeriods(sentence(padded)).filter((mention) => mention.rule === rule);
      expect(found.map((m) => [padded.slice(m.from, m.to), reads(m.expression)])).toContainEqual([wording, expected]);
    });
    it.each(silent)(`${rule} is silent on %s`, (text) => {
      expect(recognizePeriods(sentence(text)).filter((mention) => mention.rule === rule)).toEqual([]);
    });
  }
});

describe('recognizePeriods', () => {
  it.each([
    '营收2023元',
    '一天',
    '为期12个月的任务',
    '三年行动',
    '历时两年半',
    '近20年的建设',
    '奋战100天',
    '连续四年',
    '用时3年',
    '再过半个月',
    '提前半年',
    '10年',
    '年销售额',
    '多年',
  ])('leaves %s to the figures', (text) => {
    expect(recognizePeriods(sentence(text))).toEqual([]);
  });

  it('reads the ends of every range of months as they were written', () => {
    const month = fc.integer({ min: 1, max: 12 });
    const join = fc.constantFrom('—', '-', '至', '到', '~', '～', '–');
    fc.assert(
      fc.property(
        month,
        month,
        join,
        fc.constantFrom('月', '月份'),
        fc.constantFrom('', '2022年', '今年', '去年'),
        (a, b, by, unit, year) => {
          fc.pre(a < b);
          const text = `${year}${a}${by}${b}${unit}`;
          const [mention, ...rest] = recognizePeriods(sentence(`，${text}，`));
          expect(rest).toEqual([]);
          expect(mention).toMatchObject({
            from: 1,
            to: 1 + text.length,
            expression: { from: { month: a }, to: { month: b }, shape: 'span' },
          });
        },
      ),
    );
  });

  it('keeps mentions in order and apart on any text', () => {
    const piece = fc.constantFrom(
      '2023',
      '年',
      '1',
      '—',
      '9',
      '月',
      '日',
      '前',
      '三',
      '季度',
      '今年',
      '以来',
      '截至',
      '底',
      '十',
      '四五',
      '“',
      '”',
      '期间',
      '近',
      '来',
      '，',
      '个',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const { from, to } of recognizePeriods(sentence(text))) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
          end = to;
        }
      }),
    );
  });

  it.each(['1', '一', '2023年', '1、2、', '今年1—', '自2015年4月挂牌', '近十', '年', '“十四', ' 2023 年 '])(
    'grows linearly on long runs of %s',
    (unit) => {
      const work = (length: number) => {
        const long = sentence(unit.repeat(Math.ceil(length / unit.length)));
        return () => recognizePeriods(long);
      };
      expect(growth(work, [5_000, 80_000])).toBeLessThan(LINEAR);
    },
  );
});
