import { describe, expect, it } from 'vitest';
import { factsOf } from './factsof.js';

/** Whose the figures of a text are, in order. */
const owners = (text: string) => factsOf(text, { title: '云和县新闻' }).map(({ text: figure, entity }) => [figure, entity]);

describe('works in a list', () => {
  it('head what follows them in their paragraph, behind a colon', () => {
    expect(owners('石岭水库：总库容2亿立方米。大坝已填筑40米。青岭高速：全长30公里。今年完成投资3亿元。')).toEqual([
      ['2亿立方米', '石岭水库'],
      ['40米', '石岭水库'],
      ['30公里', '青岭高速'],
      ['3亿元', '青岭高速'],
    ]);
  });
  it('go by a name that only their town knows, ahead of what works have', () => {
    expect(owners('碧水湾花园：占地90亩，停车位600个。')).toEqual([
      ['90亩', '碧水湾花园'],
      ['600个', '碧水湾花园'],
    ]);
  });
  it('are no names where the line says what it tells of', () => {
    expect(owners('主要工程：占地90亩。')).toEqual([['90亩', '云和县']]);
  });
});

describe('what a work is made of', () => {
  it('is of the work, though places and other works are named', () => {
    expect(owners('石青高速起于云和县，止于石桥镇，与龙丽高速相接，全长60公里。拟设枢纽互通2处、服务区3处。工期4年。')).toEqual([
      ['60公里', '石青高速'],
      ['2处', '石青高速'],
      ['3处', '石青高速'],
      ['4年', '石青高速'],
    ]);
  });
  it('is not of one where it is counted for a place', () => {
    expect(owners('石青高速建成通车。目前，全县有服务区3处。').at(-1)).toEqual(['3处', '云和县']);
  });
  it('is not of the far end of the line', () => {
    expect(owners('青岭快速路西起青山路，东至白云大道，全长9公里。项目总投资8亿元。').at(-1)).toEqual(['8亿元', '青岭快速路']);
  });
  it('is of the whole behind a part of it', () => {
    expect(owners('青岭过江通道全长9公里，其中海底隧道长6公里，总投资60亿元。')).toEqual([
      ['9公里', '青岭过江通道'],
      ['6公里', '海底隧道'],
      ['60亿元', '青岭过江通道'],
    ]);
  });
  it('is of an airport by its word alone, under what is built there', () => {
    expect(owners('石岭机场二期扩建工程开工。目前，机场已开通航线32条。').at(-1)).toEqual(['32条', '石岭机场二期扩建工程']);
  });
  it('is of a port that only its berths tell', () => {
    expect(owners('港口：石门港，有万吨级泊位4个。').at(-1)).toEqual(['4个', '石门港']);
    expect(owners('进出港，有泊位4个。').at(-1)).toEqual(['4个', '云和县']);
  });
  it('is not of what it is longer than', () => {
    expect(owners('长度比青岭隧道长，耗时6分钟。').at(-1)).toEqual(['6分钟', '云和县']);
  });
});

describe('ways between places', () => {
  it('have ends that no table has, and times before and behind', () => {
    expect(owners('高速建成后青城至白马全程高速，4小时可达。')).toEqual([['4小时', '青城至白马']]);
    expect(owners('货物到港时间由5天缩短到3天。').map(([, entity]) => entity)).not.toContain('货物到港时');
  });
});
