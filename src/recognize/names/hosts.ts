import type { NameMention } from '../recognize.js';
import { leftEdge, type Surroundings } from './edge.js';
import { nameAt } from './nameat.js';

const words = (text: string): string => text.trim().split(/\s+/).join('|');

/** Times and adverbs between a host and its verb. */
const BETWEEN = words(
  '今天 昨天 当天 当日 今日 昨日 全天 单日 首日 每天 日均 平均 期间 假期 春节 国庆 清明 端午 元旦 中秋 长假 黄金周 假日 共 累计 已 也 则 还 更是 预计 就 总共 合计 共计 共同',
);
/** Whom it receives. */
const GUESTS =
  '(?:国内外|海内外|中外|各地|过夜|入境|境外|国内|外地|省外|市外|本地|散客|团队)*(?:游客|旅客|游人|观众|读者|参观者|参观|客人|市民|访客|食客|旅游者|香客|泳客|滑雪者)';
const RECEIVES = new RegExp(
  `(?:(?:${BETWEEN})*)(?:接待了?(?:${GUESTS})?|迎来了?${GUESTS}|入[园馆](?:游客|参观|人数))(?:量|人数|总数|总量|人次)?(?:共计|达到?|超过?|突破|约|近|逾|为|了)*(?=[\\d近约超])`,
  'g',
);

/** Words that say of which sort a host is. */
const SORTS = words(`
  全部 主要 重点 纳入 监测 直报 旅游 旅游区 景区 景点 景区景点 风景区 风景名胜区 度假区 乡村 红色 温泉 冰雪 民俗 民宿 农家乐 滑雪场 滑雪 公园 动物园 植物园 城市 星级 饭店 宾馆 酒店 旅馆
  博物馆 纪念馆 科技馆 图书馆 文化馆 美术馆 场馆 展馆 片区 商圈 古镇 古村 庙会 灯会 活动 文博 单位 场所 游乐园 乐园 寺庙 寺院 山 湖 点 处 家 游 线 各 大 等 生态 剧场 剧院 影院 影城 自驾游 一日游 周边 周边游 短途游 乡村游 都市 都市游 研学 夜游
  A级 3A级 4A级 5A级 A级旅游景区 旅行社 企业 网点 窗口 站 所 中心 部门 人员 市民 村民 村 镇 街区 步行街 夜市 村落 村庄 区域 地区 目的地 项目 产品 路线 市场 客栈 餐馆 餐厅 年 月 日 天 节
`);
const OF_A_SORT = new RegExp(`^(?:${SORTS})+$`);
/** What begins no name, or ends none. */
const NO_HOST =
  /^(?:[全我本该各这那此其有仅单每首多]|[两几一二三四五六七八九十]+[个大家座处条项所]|当地|目前|如今|平均|累计|分别|这里|这个|先后|一共|为了?|大部分|多数|不少|许多|部分|一些|有关|相关|已经?)|(?:[的了是在和与等都均每能可要将者员人民户队局厅们家]|游客|旅客|观众|人次|人数|客流|导游|老板|(?<![庙灯花展晚])会|期间|时间|以来|之后|以后|左右|方面|同比|部门|旅游|[年月日天时季假]|周末|暑期|节后|时[段节]|高峰期?|最多|总|可|最大|最高|集中|[前后火热旺爆减增化合手]|带动|活动|结合|景点|通行|持续|积极|热情|全年|顺利)$/;

/** A time before a place. */
const AFTER_TIME = /(?:时间|期间|[年月日天季假])$/;

/**
 * What receives guests, right before the verb that counts them: 碧螺洲接待游客3万人次, 石门区柳泉庙会接待2万人次. Sights go by names that no word
 * at their end tells. Pure; linear in the sentence.
 */
export function hostNames(around: Surroundings): NameMention[] {
  const { text, places } = around;
  if (!/接待|迎来|入[园馆]/.test(text)) return [];
  const out: NameMention[] = [];
  for (const m of text.matchAll(RECEIVES)) {
    const to = m.index;
    let from = leftEdge(around, to, 'sight');
    if (text.startsWith('其中', from)) from += 2;
    const place = places.find((other) => other.from === from && other.to < to);
    const stem = text.slice(place ? place.to : from, to);
    // 600多家|A级景区, 各区、|县文化馆: what is counted, and each of them
    if (/各[省市区县州、大]*$|[\d多余几百千万两三四五六七八九十][个家处座条项名位所]$/.test(text.slice(Math.max(0, from - 12), from)))
      continue;
    if (stem.length < 2 || to - from > 14 || !/^[\p{Script=Han}A-Za-z·“”]+$/u.test(stem)) continue;
    if (NO_HOST.test(stem) || OF_A_SORT.test(stem)) continue;
    // 七天时间|广州接待: a time before the place
    if (places.some((other) => other.to === to && (other.from <= from || AFTER_TIME.test(text.slice(from, other.from))))) continue;
    out.push(nameAt(from, to, 'place', 'host'));
  }
  return out;
}
