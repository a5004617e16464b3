import { BEGAN, isPoint, isYear, type RoleCue } from './rolecue.js';

/** Periods that date one thing that happened, or the page. */
export const EVENT_CUES: readonly RoleCue[] = [
  {
    name: 'days-of-a-holiday',
    because: '仅10月1日至7日国庆长假: a holiday is reported on, though it is told by its days',
    role: 'in_force',
    only: ({ expression: { to } }) => to !== undefined,
    itself: /(?:长假|假期|黄金周|假日)$/,
  },
  {
    name: 'happened-in',
    because: '项目于2010年投产: inside a clause it dates one thing that happened',
    role: 'event',
    only: ({ expression: { from, to, shape } }) =>
      shape === 'span' && !to && from.half === undefined && from.quarter === undefined && !from.holiday,
    // 至于2012年的销量 and 关于去年的… say what is spoken of
    before: /(?:(?<![至对关由鉴基属处位用大小等低高多少归])于|[^，。；：、！？（“\s就早而但]在)$/,
  },
  {
    name: 'in-the-midst',
    because: '但在2010年年底的危机中，…: what was done in the midst of something then; 而在2004年，… sets one time against another',
    role: 'event',
    only: ({ expression: { to, shape } }) => shape === 'span' && !to,
    before: /[而但]在$/,
    after: /^[^，。；：]{2,16}中，/,
  },
  {
    name: 'began-then',
    because: '总投资22亿元，2019年3月开工，主塔高168米: what became of a work then is told in passing',
    role: 'event',
    only: ({ expression: { from, to, shape } }) =>
      shape === 'span' && !to && from.half === undefined && from.quarter === undefined && !from.holiday && !from.edge,
    after: BEGAN,
  },
  {
    name: 'born-then',
    because: '2001年3月出生的她，去年9月…: when somebody was born is not when the rest happened',
    role: 'name',
    only: ({ expression: { shape } }) => shape === 'span',
    after: /^，?(?:出生|生于|生人|诞生)/,
  },
  {
    name: 'labelled-time',
    because: '成立时间：1998年6月, 建设期限：2020—2022年: a line of a record says when something is, not when the next lines hold',
    role: 'event',
    before: /(?:时间|日期|期限|年限|工期|周期|年份|期间|成立|注册|创办|建成|开工|竣工|投产|上市|生日|出生)[:：]\s*$/,
  },
  {
    name: 'century',
    because: '21世纪海上丝绸之路: a century is never what a figure is about',
    role: 'name',
    only: ({ rule }) => rule === 'decade',
    itself: /世纪$/,
  },
  {
    name: 'stamped',
    because: '时间：2026-02-12, 2011-02-17 12:08 来源: the stamp of the page',
    role: 'publication',
    only: ({ rule }) => rule === 'numeric-date',
    before: /^\s*(?:(?:发布)?(?:时间|日期)[:：]?\s*)?$/,
    after: /^\s*(?:[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?\s*(?:$|来源)/,
  },
  {
    name: 'said-then',
    because: '2019年，总书记在上海考察时指出: when somebody said or visited something, not what is reported on',
    role: 'event',
    only: (mention) => isPoint(mention) && isYear(mention),
    after:
      /^，?[^。；]{0,24}(?:总书记|主席|总理|书记|省长|市长|部长|同志|院士)[^。；，0-9]{0,14}(?:考察|视察|调研|指出|强调|来到|出席|讲话|主持|会见|看望|作出|走进|参加)/,
  },
  {
    name: 'honoured-then',
    because: '2017年云岭县被评为“稻米之乡”: when a title was given, not when what the next sentences tell of stood',
    role: 'event',
    only: isYear,
    after:
      /^，?[^。；，0-9]{0,16}(?:被[^，。；0-9]{0,24}(?:评为|授予|命名为|认定为|列为|确定为|评定为)|(?:荣获|获评|荣膺|荣登|入选|获批|获得?)[^，。；0-9]{0,24}(?:称号|奖项?|荣誉|之乡|名单|名录)[”"]?)[^，。；0-9]{0,24}(?:[，。；]|$)/,
  },
  {
    name: 'any-month',
    because: '这个月给10块，下个月给50块: two months one after the other, whichever they are',
    role: 'name',
    itself: /^这个月$/,
    after: /^[^。；]{0,16}，[^，。；]{0,4}下个?月/,
  },
  {
    name: 'grown-up-since',
    because:
      '近二十年来兴起的行业, 2015年以来建成的厂房里，: how old the thing is that the clause tells of; 今年以来新建的厂房20座 counts those of its time',
    role: 'name',
    only: ({ expression: { shape } }) => shape === 'last' || shape === 'since',
    after:
      /^，?(?:才|新|逐渐|迅速|快速|陆续)?(?:(?:兴起|新兴|发展起来|成长起来|流行|崛起)的|(?:出现|形成|涌现|建成|新建|成立)的[^，。；0-9]*(?:[，。；]|$))/,
  },
  {
    name: 'describes',
    because: '今年新开工的道路, 5月举办的博览会: it tells which thing is meant',
    role: 'modifier',
    only: ({ expression: { shape } }) => shape === 'span',
    after:
      /^[^，。；、：0-9]{0,4}(?:实施|开工|建设|新建|建成|投产|投用|举办|举行|召开|启动|签约|引进|竣工|落户|开业|成立|出台|安排|推出|通车|发生|选举(?:出来|产生)?|当选|颁布|发布|公布|通过|签署|达成|获批|上映|发射|收购|购买|修建|兴建|建造|交付|批准|宣布|开播|创办|创立|设立|制定|印发)的/,
  },
];
