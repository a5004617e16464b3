import { describe, expect, it } from 'vitest';
import { factsOf } from './factsof.js';

/** Whose the figures of a text are and what they measure, in order. */
const said = (text: string) =>
  factsOf(text, { title: '云和县新闻' }).map(({ text: figure, entity, indicator }) => [figure, entity, indicator]);

describe('works that hold their size in their name', () => {
  const name = '云岭化工有限公司年产9万吨碳酸钾项目';
  it('own it, and what is told of them behind it and in the next sentence', () => {
    expect(said(`${name}总投资3亿元。该项目占地80亩。`)).toEqual([
      ['9万吨', name, '年产量'],
      ['3亿元', name, '总投资'],
      ['80亩', name, '占地面积'],
    ]);
  });
  it('own each of two sizes', () => {
    const two = '海岭集团12万吨合成氨20万吨尿素项目';
    expect(said(`${two}今天开工。`)).toEqual([
      ['12万吨', two, '合成氨规模'],
      ['20万吨', two, '尿素项目规模'],
    ]);
  });
  it('are each their own in a row', () => {
    const owners = said('甲岭集团年产30万件羊绒衫项目、乙岭酒厂3万吨白酒项目相继开工。').map(([, entity]) => entity);
    expect(owners).toEqual(['甲岭集团年产30万件羊绒衫项目', '乙岭酒厂3万吨白酒项目']);
  });
  it('are called by the words behind the size, or by a name without one', () => {
    expect(said('云岭林纸一体化项目总投资9亿元，计划建设年产40万吨林纸一体化项目。').map(([, entity]) => entity)).toEqual([
      '云岭林纸一体化项目',
      '云岭林纸一体化项目',
    ]);
  });
  it.each(['全县有3个5万吨以上化工项目。', '港口完成5万吨货物装卸。', '全县节约用煤2万吨。'])('are no sort and no amount: %s', (text) => {
    expect(said(text).every(([, entity]) => entity === '云和县' || entity === null)).toBe(true);
  });
});
