import { describe, expect, it } from 'vitest';
import { CANNOT } from '../../src/bind/subject/cannot.js';
import { factsOf, type Metadata } from './factsof.js';

const whose = (text: string, metadata?: Metadata): string | null => factsOf(text, metadata).at(-1)!.entity;
const news = (title: string): Metadata => ({ title, published: '2022-08-20' });

describe('divisions that are counted', () => {
  it.each([
    ['吉林省公布了数据。已有26个省份完成播种。', '吉林省春播', '中国'],
    ['截至昨天，除吉林、青海外，已有29个省份公布了收入数据。', '收入数据', '中国'],
    ['山东、河南等7个省份启动应急响应。', '国内快讯', '中国'],
    ['青岛市、烟台市等4个市完成任务。', '山东省新闻', '山东省'],
  ])('are not of one of their level: %s', (text, title, owner) => expect(whose(text, news(title))).toBe(owner));
  it.each([
    ['吉林省的大米销往全国26个省份。', '吉林省新闻', '吉林省'],
    ['吉林省建成120个省级示范村。', '吉林省新闻', '吉林省'],
    ['青岛市7个区完成任务。', '青岛市新闻', '青岛市'],
    ['胶州市两个市场建成。', '胶州市新闻', '胶州市'],
  ])('stay where they may be: %s', (text, title, owner) => expect(whose(text, news(title))).toBe(owner));
});

describe('what an economy has as a whole', () => {
  it.each([
    ['英国中央银行将英国今年经济增长预期下调至0.7%。', '英国'],
    ['国家统计局公布，上半年，我国经济增长5.5%。', '中国'],
  ])('is of no body that tells of it: %s', (text, owner) => expect(whose(text, news('国际快讯'))).toBe(owner));
  it('stays with a zone', () => expect(whose('苏州工业园区地区生产总值达4000亿元。', news('苏州工业园区'))).toBe('苏州工业园区'));
});

it('says each constraint once', () => expect(new Set(CANNOT.map(({ name }) => name)).size).toBe(CANNOT.length));
