import type { RoleRule } from './rolerule.js';

/** What something is measured against, and how far a claim reaches. */
export const STANDARD_ROLES: readonly RoleRule[] = [
  {
    role: 'comparand',
    because: '是我国规划建设的五大基地中首个并网的项目，…: where what the subject is stands out',
    before: /(?:^|[^年月日天季度期里])(?:是|成为|作为)(?:目前|当前|迄今)?$/,
    after:
      /^(?!今年|去年|第一季度|\d)[^，。；：\d]{2,40}?(?:项目|工程|线|桥|隧道|铁路|高铁|高速|公路|电站|机场|港|基地|通道|枢纽|水库|园区|[厂场])(?:之一)?，/,
    kinds: ['place'],
  },
  {
    role: 'member',
    because: '其中甲国最多，乙国、丙国居次: the next of a row',
    before: /$/,
    after: /^(?:[、和与及][^，。；]{1,12})?(?:等)?(?:居次|次之|居其次|居首|居后|紧随其后|随其后|分列其后|排名其后)/,
  },
  {
    role: 'comparand',
    because: '高于全国0.7个百分点, 居全省第一, 占全国的三成: what it is measured against',
    before: /(?:高于|低于|快于|慢于|好于|优于|超过|居|列|位列|位居|跃居|占|占到|领先|领跑|比|与|较|相当于)$/,
    after: /^(?:平均|的?第?[一二三四五六七八九十\d前首]|总量|水平|同期|各|所有|比重)/,
  },
  {
    role: 'comparand',
    because: '全国首个, 全球最大, 全省第一, 全国文明城市: how far a claim reaches',
    before: /^(?:全[国球省市区县]|我[国省市]|世界|亚洲|中国)$/,
    inside: true,
    after:
      /^(?:海拔最高|[^，。；、]{0,2}最[大长高先早好]|首[个家座条批次列例创位]|唯一|占比|比重|份额|第[一二三四五六七八九十\d]+(?!季度|产业|次|批|届|轮|期)|前[一二三四五六七八九十\d]|最[大长高先早好]|领先|十大|十佳|百强|500强|率先|各地|人大|政协|文明|优秀|先进|同类|同行|重点实验室|工业互联网首)/,
  },
  {
    role: 'comparand',
    because: '完成市政府考核目标61亿元: who has set the goal',
    before: /(?:完成|超额完成|占|达到?)了?$/,
    after: /^(?:下达|考核|确定|安排|交办)?的?(?:年度|全年|年)?(?:考核|目标|任务)*(?:目标|任务|计划|指标)/,
    kinds: ['organisation', 'place'],
  },
  {
    role: 'comparand',
    because: '率先在全省推进改革: among whom it is the first',
    before: /(?:率先|最早|首先|较早)在$/,
    after: /^/,
    kinds: ['place'],
  },
  {
    role: 'comparand',
    because: '云岭集团实现全球销售收入3亿元: how far a measure reaches',
    before: /(?:实现|完成|取得|达成|录得|创造|公司|集团|股份|产品|汽车|其|的|[年月度季])$/,
    after:
      /^(?:全球)?(?:合并|累计|总|整体|新增|零售|批发)?(?:销售收入|营业收入|营收|收入|销售额|销量|产量|产能|出货量|交付量|装机量|市场份额|市占率|员工|门店|用户|客户|月活|活跃用户|注册用户|裁员)/,
    only: /^(?:全球|世界)$/,
  },
  {
    role: 'comparand',
    because: '计划全球裁员700人, 在全球范围裁减90个职位: what only a firm has or does, however far it reaches',
    before: /$/,
    after: /^(?:范围内?)?的?(?:再|共|将)?(?:裁员|裁减|关闭\d|雇员|员工总?数|门店总?数|产能(?:削减|下调|缩减))/,
    only: /^(?:全球|世界)$/,
  },
  {
    role: 'comparand',
    because: '其芯片全球市场占有率约为30%: the market that a part is of',
    before: /[\p{Script=Han}A-Za-z）)”]$/u,
    after: /^(?:市场)?(?:的)?(?:占有率|市占率|市场份额|份额)/,
    only: /^(?:全球|世界|国际)$/,
  },
  {
    role: 'comparand',
    because: '东盟是中国水果第一大来源地: of whom it is the so-many-th',
    before: /(?:是|为|成为)$/,
    after: /^[^，。；]{0,14}第[一二三四五六七八九十\d]+大/,
    kinds: ['place'],
  },
  {
    role: 'comparand',
    because: '继续保持全球港口第一: how far a rank reaches',
    before: /(?:保持|稳居|位居|跃居|居|成为|位列|升至|跃升至?|占据)$/,
    after: /^[^，。；]{0,8}(?:第[一二三四五六七八九十\d]|首位|榜首|前列|最)/,
    kinds: ['place'],
  },
  {
    role: 'comparand',
    because: '约为印度居民的50%, 仅为发达国家的三成: what a share is of',
    before: /(?:为|是|有|达|到|相当于)$/,
    after: /^[^，。；]{0,6}的(?:近|约|不到|不足|超过)?[\d一二三四五六七八九十][^，。；]{0,5}(?:%|％|成|倍|分之)/,
    kinds: ['place', 'organisation', 'zone', 'project'],
  },
  {
    role: 'comparand',
    because: '2013年就超过了日本，成为第二大…; 仅次于美国: whom it has passed or follows',
    before: /(?:超过|超越|赶超|反超|仅次于|逊于|不及|落后于|媲美)了?$/,
    after: /^(?:[、和与及]|[，。；]|的(?![\p{Script=Han}]{0,8}\d)|成为|而|，)/u,
    kinds: ['place', 'organisation', 'zone'],
  },
  {
    role: 'comparand',
    because: '比美国高44%, 较全国低50元: what it is measured against',
    before: /(?:比|较)$/,
    after: /^[^，。；]{0,8}(?:高|低|快|慢|多|少|大|小|好|差)/,
    kinds: ['place', 'organisation', 'zone'],
  },
  {
    role: 'comparand',
    because: '比某某隧道长, 较老桥宽5米: the work that another is measured against',
    before: /[比较]$/,
    after: /^(?:[要更还]|略)?[长短宽窄高矮快慢早晚大小多少](?=\d|[\s，。；近约]|出|了|$)/,
    kinds: ['project', 'other'],
  },
  {
    role: 'comparand',
    because: '比现在两地间的“甲号”还要快1小时: what it is measured against, behind where that is',
    before: /[比较](?:[^，。；]{1,10}的)?[“"]?$/,
    after: /^[”"]?(?:还要?|要|更|都)[^，。；]{0,4}[高低快慢多少长短大小]/,
    kinds: ['other', 'project'],
  },
  {
    role: 'comparand',
    because: '消耗了世界能源的18%: what a share is of',
    before: /^(?:世界|全球)$/,
    inside: true,
    after: /^[^，。；]{0,10}的[约近超]{0,2}[\d.]+(?:%|％)/,
  },
  {
    role: 'comparand',
    because: '某国家公园保护了全国87%的大熊猫, 某县供应全球六成的纽扣: the whole that a share is of',
    before:
      /(?:[了着过]|生产|供应|承担|提供|贡献|集聚|集中|拥有|占据|出口|消费|消耗|吸引|吸纳|养活|保护|覆盖|满足|包揽|创造|汇聚|承接|承运|产出|加工|涵养|储存|种植|培育|销售|承载|运输|支撑)$/,
    after:
      /^(?:市场)?(?:近|超过?|约|逾|将近|接近)?(?:\d[\d.]*(?:[%％]|个百分点)|[一二三四五六七八九]成|[\d一二三四五六七八九十]+分之[\d一二三四五六七八九十]+|一半|半数|大半)(?:以上|左右|多)?的/,
    kinds: ['place'],
  },
  {
    role: 'comparand',
    because: '占全国的70%、全球的三分之一: the next whole of the same share',
    before: /(?:[%％]|成|分之[\d一二三四五六七八九十]+|一半)(?:以上|左右)?[、，]$/,
    after: /^的?(?:近|约|超过?)?(?:\d[\d.]*[%％]|[一二三四五六七八九]成|[\d一二三四五六七八九十]+分之|一半)/,
    only: /^(?:全球|世界|中国|亚洲)$/,
  },
  {
    role: 'comparand',
    because: '约占全省总面积的1/6、全国的1/20: the next whole of the same share, whichever place',
    before: /(?:[%％]|成|分之[\d一二三四五六七八九十]+|一半|\d\/\d{1,4})(?:以上|左右)?[、，和]$/,
    after:
      /^(?:总[\p{Script=Han}]{1,3})?的(?:近|约|超过?)?(?:\d[\d.]*(?:[%％]|\/\d)|[一二三四五六七八九]成|[\d一二三四五六七八九十]+分之|一半)/u,
    kinds: ['place'],
  },
  {
    role: 'comparand',
    because: '超过德国位居世界第四: what is overtaken',
    before: /(?:超过|超越|赶超|反超|赶上)$/,
    after: /^(?![\d约近])/,
    kinds: ['place', 'organisation'],
  },
];
