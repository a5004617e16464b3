/** What is counted by, not what is counted: 第六次全国人口普查. */
const CENSUS = /(?:人口|经济|农业|工业|国土|土地|污染源|文物|水利)普查[）)]?$/;

/** Names that say nothing of their own: what they are of was named before. */
const GENERIC = new Set([
  '总数',
  '总量',
  '数量',
  '规模',
  '总规模',
  '增速',
  '增幅',
  '降幅',
  '涨幅',
  '数',
  '总额',
  '其',
  '人数',
  '个数',
  '因素',
  '数字',
  '比例',
  '幅度',
  '水平',
  '比率',
  '平均值',
  '均值',
  '峰值',
  '最高值',
  '最低值',
  '平均水平',
  '平均',
  '合计',
  '增量',
  '表现',
  '存量',
  '份额',
  '涨势',
  '跌势',
  '势头',
  '增势',
  '升势',
  '降势',
  '同步',
  '态势',
  '走势',
  '区域',
  '同期',
  '预测',
  '预测值',
  '预期',
  '预估',
  '估计',
  '目标',
  '目标值',
  '初值',
  '终值',
  '起数',
  '件数',
  '宗数',
  '笔数',
  '远期',
  '近期',
  '初期',
  '最高日',
  '最低日',
  '高峰日',
  '高峰期',
  '不到',
  '不足',
]);

/** Heights and depths that a value reaches, however they are told: 阶段性低点, 历史高位, 第一个台阶. */
const REACHED =
  /(?:[高低新]点|[高低]位|[高低]价位|阻力位|支撑位|压力位|新[高低]|台阶|大关|关口|关卡|门槛|纪录|[高低]峰|谷底|最[高低好大佳优差长快多少]水平)$/;

/** Whether a name only says that a height was reached. */
export const isReached = (name: string): boolean => REACHED.test(name);

/** Words that point back at what was measured: 这一数字, 该比例. */
const POINTS =
  /^(?:这|此|该|那|其)(?:一|个|些|项|两)?(?:数字|数据|数值|数量|数目|比例|比率|占比|指标|指数|数|项|价格|价|值|规模|水平|增速|增幅|涨幅|降幅|速度|纪录|记录|两项)?$/;

/** Rates of what was measured: 同比增长率, 年均增幅. */
const RATES = /^(?:同比|环比|年均|平均|年|月均)*(?:复合)?(?:增速|增幅|增长率|增长速度|增长幅度|涨幅|降幅|跌幅|升幅)$/;

/** （按年平均汇率折算为9847美元）: the same in another unit. */
const CONVERTED =
  /汇率计算$|^(?:(?:19|20)?\d\d年)?(?:不变|可比|当年)价格?$|(?:汇率|汇价|牌价)?(?:折算|折合|换算|约合)(?:人民币|美元)?$|^(?:按?(?:年平均|当前|现行|当日|同期)?汇率)$/;

/** 与全市持平, 与上年同期相当: how it stands beside another. */
const LEVEL_WITH = /^(?:与|同|和)[^，。；]{1,10}(?:持平|相当|一致|同步|相同|相近)$/;

/** Whether words only say that something is as much as another. */
export const standsBeside = (name: string): boolean => LEVEL_WITH.test(name);

/** 十年共增加…: how long it took. */
const LAPSE = /^(?:[一二三四五六七八九十两几]{1,3}|\d{1,2})(?:年|个月)(?:来|间|以来)?$/;

/** 以1600亿元的规模居首且同比增长1.7%: to have a place is not what is measured. */
const HOLDS_PLACE = /^(?:规模|体量|总量|数量|增[速幅])?(?:居首|居前|领先|领跑|垫底|夺冠|登顶|冲进)$/;

/** Whether a name says nothing of its own. */
export const isGeneric = (name: string): boolean =>
  GENERIC.has(name) ||
  REACHED.test(name) ||
  HOLDS_PLACE.test(name) ||
  POINTS.test(name) ||
  RATES.test(name) ||
  CENSUS.test(name) ||
  CONVERTED.test(name) ||
  LAPSE.test(name) ||
  LEVEL_WITH.test(name) ||
  // 增量和总量
  (/[和、与及]/.test(name) && name.split(/[和、与及]/).every((part) => GENERIC.has(part)));
