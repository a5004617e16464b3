import { CAMPAIGN_TYPES, EVENT_TYPES, PROGRAMME_TYPES, SESSION_TYPES, Sieve, WORLD_TYPES } from '../../lexicon/lexicon.js';
import type { NameMention } from '../recognize.js';
import { type NameRule, namesBy } from './namerule.js';

/** A character of an event's name: no mark, no blank; quotes and brackets are read as pairs. */
const PART = '(?:[“"][^“”"，。；]{1,16}[”"]|[（(][^（）()，。；]{1,8}[）)]|(?![在将于])[\\p{Script=Han}A-Za-z·—\\-])';
/** Where the name of an event ends: the type is not the beginning of a longer word. */
const END = '(?![员长馆场址费票刊务级议]|展示区|览|中心|期间?各)';

/** 第十四届, 十七届: a term of an assembly. */
const TERM = '第?[一二三四五六七八九十]{1,4}届';
/** Assemblies that are counted by terms and sessions. */
const ASSEMBLIES = '(?:人民代表大会|人大|政协|[党团]代会|妇女代表大会|职工代表大会)(?:常务委员会|常委会)?|人大常委会|政协常委会';

/** What is held every year, behind the year. */
const YEARLY = `(?![年届上下前一二三四以初末底春夏秋冬\\d]|全(?![国球]))(?!中[秋国]?[旬期])${PART}{2,22}?(?:${EVENT_TYPES}|(?:大会|专场|会展|服务月活动|服务周|活动周|主题活动|招聘活动))`;

/** What no event is called by: bodies and their meetings, and what is done about an event. */
const NO_EVENT =
  /》[^》]{0,4}(?:出版|首发|发行)|(?:违法|犯罪|破坏|示威|抗议|恐怖|间谍|敌对|军事)(?:行动|活动)|委员会|代表大会|全国人大|政协|全会|理事会|中央|主席|总书记|举[行办]|召开|开幕|闭幕|参加|出席|昨[天日]|今[天日]|正在|日前|记者|按照|关于|这|本届|本次|此次|该|的[一二两三四五六七八九十\d]+[个场次项]|[获夺赢]得/;

const EVENTS: readonly NameRule[] = [
  {
    rule: 'assembly',
    because: '第十四届全国人大常委会第十次会议: an assembly is called by its term and session',
    kind: 'other',
    needs: /次(?:全体)?会议/,
    pattern: new RegExp(
      `((?:${TERM}(?:全国|全省|[省市区县])?(?:${ASSEMBLIES})|(?:全国|[省市区县])?(?:${ASSEMBLIES})${TERM})第?[一二三四五六七八九十]{1,4}次(?:全体)?会议)`,
      'gu',
    ),
  },
  {
    rule: 'session',
    because: '第二届某某博览会: what is held by sessions is called by them',
    kind: 'other',
    needs: /第.{1,4}届|首届/,
    pattern: new RegExp(
      `((?:第[一二三四五六七八九十百\\d]{1,4}|首)届(?:${PART}{0,26}?(?:${EVENT_TYPES}|${SESSION_TYPES})|${PART}{0,16}?[“"][^“”"，。；]{1,14}(?:${EVENT_TYPES}|${SESSION_TYPES})[”"]))${END}`,
      'gu',
    ),
  },
  {
    rule: 'session',
    because: '2024世界某某大会: what is held every year is called by it, and by its year where that stands right before it',
    kind: 'other',
    needs: /(?:20|19)\d\d(?:年度?|届)?[\p{Script=Han}“]/u,
    pattern: new RegExp(`(?<!\\d)((?<=(?<!\\d)(?:20|19)\\d\\d(?:年度?|届))${YEARLY}|(?:20|19)\\d\\d${YEARLY})${END}`, 'gu'),
  },
  {
    rule: 'programme',
    because: '《某某》特别节目, “某某”专场: a name in quotes before what it is a name of',
    kind: 'other',
    needs: /[》”]/,
    pattern: new RegExp(
      `((?:《[^《》]{2,40}》|“[^“”，。；]{2,20}”)(?:(?![在的是将为和与及等今昨前被已获推播栏]|[一二两三四五六七八九十几多数][\\p{Script=Han}])[\\p{Script=Han}]){0,12}?(?:${PROGRAMME_TYPES}|${CAMPAIGN_TYPES}|${EVENT_TYPES}))(?![员长馆场的片]|(?:实施|工作)?(?:计划|方案|指南|路线|中心))`,
      'gu',
    ),
  },
  {
    rule: 'event_short',
    because: '链博会, 文博会: the short name of a fair',
    kind: 'other',
    needs: /[博交洽贸酒]会/,
    pattern:
      /(?<=^|[，。；：、“（\s届次年本与和及在为是的让对据从])((?:[链进服消文高农林药绿种渔旅商海台西丝藏兰青东茶矿智数医健航世园花图京华科渝珠厦苏中]博|[广高农林药绿种渔科海京华台]交|[西兰青投珠厦渝商]洽|服贸|糖酒)会)(?![面合计员谈])/gu,
  },
  {
    rule: 'event_world',
    because: '中国国际某某博览会, 全国某某活动周: a fair, a contest or a week that calls itself the country’s',
    kind: 'other',
    needs: /(?:世界|全球|国际|亚洲|中国|全国)[^，。；]{1,20}[会坛节赛周月展松]/,
    pattern: new RegExp(
      `(?<=^|[，。；：、“（\\s届次的在和与])((?:世界|全球|国际|亚洲|中国|全国)(?![各一最])(?:(?![也向愿同与对将为了的是等暨]|周年)${PART}){1,16}?(?:${WORLD_TYPES}))${END}`,
      'gu',
    ),
  },
  {
    rule: 'event_world',
    because: '中国国际某某展, 上海国际某某展: a fair that calls itself international and is a show',
    kind: 'other',
    needs: /国际[^，。；]{2,16}展/,
    pattern:
      /(?<=^|[，。；：、“（\s届次的在和与暨])((?:第?[一二三四五六七八九十\d]{1,4}届)?(?:(?!我国|各国|目前)[\p{Script=Han}]{2,4})?国际(?:(?![也向愿同与对将为了的是在])[\p{Script=Han}A-Za-z（）()]){2,14}?(?<![发开扩拓参进施画伸舒预招])展)(?=暨|将|在|于|上|今|昨|明|开幕|闭幕|共|吸引|[（(、，。；]|期间|$)/gu,
  },
  {
    rule: 'event_world',
    because: '世界某某大会: a meeting that calls itself the world’s',
    kind: 'other',
    needs: /大会/,
    pattern:
      /(?<=^|[，。；：、“（\s届次的在])((?:世界|全球|国际|亚洲|中国|全国)(?![各一最])(?:(?![也向愿同与对将])[\p{Script=Han}·]){2,14}?(?<!代表|人民|职工|股东|表彰|动员|纪念)大会)(?![会堂上])/gu,
  },
];

const SIEVE = new Sieve(EVENTS, ({ needs }) => needs);

/** Fairs, contests, festivals, programmes: by session, by year, by their quotes. Pure; each form is linear in the sentence. */
export const eventNames = (text: string): NameMention[] =>
  namesBy(SIEVE, text, (name, { rule }) => rule === 'assembly' || !NO_EVENT.test(name));
