import { ORGANS } from '../../lexicon/lexicon.js';

/** Organs of the country: who names them speaks of it. */
export const NATIONAL = new RegExp(`(?:${ORGANS.join('|')})(?!门)|国家[\\p{Script=Han}]{1,8}[局委署]|中国人民银行|央行|审计署`, 'u');

/** What speaks of the country where it stands; within a clause 全国 is mostly a standard of comparison. */
export const OF_THE_COUNTRY = /(?:^|[，。；：、\n])(?:全国|中国)|我国|国务院|国家统计局/gm;

/** What speaks of a market of the whole country. */
export const OF_THE_MARKET = /(?:^|[，。；：、\n])国内|国内(?:市场|价格|[供需]|现货|期货|产[量能]|消费|外盘?)/gm;

/** The id of the world. */
export const WORLD = 'place::全球';

/** A headline that speaks of a market of the whole world: 全球新船订单减半; not of what is the first or largest in it, or of what the country has of it. */
export const OF_THE_WORLD =
  /^全球(?![首最第多各唯一二三四五六七八九十\d])(?!.*(?:中国|我国|国内|华))(?=.{0,14}(?:[^企]业|市场?|需求|供应|价格?|产量|销量|出货|订单|产品|经济|贸易|投资))/;

/** A headline that speaks of the country. */
export const HEADS_COUNTRY = new RegExp(
  `${NATIONAL.source}|我国|全国|国内|中央|[两三四五六七八九十]部[门委]|发改委|商务部(?!门)|[教财住农环水科人卫工]\\p{Script=Han}{0,4}部(?![门分署队长级落位])`,
  'u',
);

/** A headline that speaks of many places, or of a part of the country, and of none by its name. */
export const FROM_EVERYWHERE =
  /各地|多地|各省|各部门|我国|全国|[东西华][北南]地?区?(?!人民|民族|大学|师范)|华[东中]|中西部|东西部|(?<!\p{Script=Han})[南北]方|京津冀|长三角|珠三角|长江经济带|黄河流域|江南|江淮|黄淮/u;
