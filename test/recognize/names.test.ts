import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../src/lexicon/lexicon.js';
import { recognizeNames } from '../../src/recognize/recognize.js';
import type { Sentence } from '../../src/tokenize/tokenize.js';
import { growth, LINEAR } from '../growth.js';

const lexicon = loadLexicon();

const sentence = (text: string): Sentence => ({
  text,
  start: 0,
  end: text.length,
  offsets: null,
  block: { kind: 'paragraph', start: 0, end: text.length },
  blockIndex: 0,
  cell: null,
});

const names = (text: string) =>
  recognizeNames(sentence(text), lexicon, [])
    .filter(({ rule }) => rule !== 'place_near')
    .map(({ from, to, kind }) => [text.slice(from, to), kind]);

/** Sentence, then each name with its kind. */
const FOUND: [string, ...[string, string][]][] = [
  ['山东省青岛市胶州市今年新开工项目较多', ['山东省青岛市胶州市', 'place']],
  ['浙江余姚的榨菜远近闻名', ['浙江余姚', 'place']],
  ['我们来到河北正定，看一座古城', ['河北正定', 'place']],
  ['南昌人口增加', ['南昌', 'place']],
  ['义乌人均收入提高', ['义乌', 'place']],
  ['赵县人均收入提高', ['赵县', 'place']],
  ['昨晚天津市政府开会', ['天津市政府', 'organisation']],
  ['记者从江苏获悉', ['江苏', 'place']],
  ['十月，国家铁路发送旅客增加', ['国家铁路', 'organisation']],
  ['空军工程大学去年有新学员', ['空军工程大学', 'organisation']],
  ['距县城20公里的石坪村，有了网店', ['石坪村', 'place']],
  ['为期两天的2031全球蜂业发展大会闭幕', ['2031全球蜂业发展大会', 'other']],
  ['记者从南通市统计局获悉', ['南通市统计局', 'organisation']],
  ['昨日走进临港智造产业园的车间', ['临港智造产业园', 'zone']],
  ['加快建设云岭水库', ['云岭水库', 'project']],
  ['位于武汉东湖高新区的企业', ['武汉东湖高新区', 'zone']],
  ['由华川重工集团有限公司承建', ['华川重工集团有限公司', 'organisation']],
  ['零部件供应商华岭汽零控股有限公司今日公布', ['华岭汽零控股有限公司', 'organisation']],
  ['民营钢企沙岭钢铁集团上半年扭亏', ['沙岭钢铁集团', 'organisation']],
  ['上市公司恒岭股份实现营业收入12亿元', ['恒岭股份', 'organisation']],
  ['云岭企业管理咨询有限公司去年成立', ['云岭企业管理咨询有限公司', 'organisation']],
  ['品诺电子（常州）有限公司去年投产', ['品诺电子（常州）有限公司', 'organisation']],
  ['中国—中亚贸易合作示范区加快发展', ['中国—中亚贸易合作示范区', 'zone']],
  ['第12届海峡渔业博览会昨天闭幕', ['第12届海峡渔业博览会', 'other']],
  ['据报道，云岭二号探测器今天发射', ['云岭二号探测器', 'other']],
  ['截至目前，海州冬奥组委已签约企业', ['海州冬奥组委', 'organisation']],
  ['云岭—海沟特高压直流工程投运', ['云岭—海沟特高压直流工程', 'project']],
  ['第二届云博会昨天开幕', ['第二届云博会', 'other']],
  ['第五届全国“山海健康跑”在云岭起跑', ['第五届全国“山海健康跑”', 'other']],
  ['2024世界茶叶大会上月闭幕', ['2024世界茶叶大会', 'other']],
  ['《山乡来信》特别节目明晚播出', ['《山乡来信》特别节目', 'other']],
  ['“直聘未来”云岭专场今天举办', ['“直聘未来”云岭专场', 'other']],
  ['“海云论坛”将在秋天举办', ['“海云论坛”', 'other']],
  ['“三湖连通”工程进展顺利', ['“三湖连通”工程', 'project']],
  ['印发《关于加快数字经济发展的意见》', ['《关于加快数字经济发展的意见》', 'other']],
  ['上半年宁波舟山港吞吐量增长', ['宁波舟山港', 'project']],
  ['轨道交通3号线一期工程正在施工', ['轨道交通3号线一期工程', 'project']],
  ['古柳线河湾段全长8公里', ['古柳线河湾段', 'project']],
  ['国道318线云州段改造工程总投资8亿元', ['国道318线云州段改造工程', 'project']],
  ['万众瞩目的第三届云岭博览会昨天开幕', ['第三届云岭博览会', 'other']],
  ['这使得云岭重工有限公司扭亏', ['云岭重工有限公司', 'organisation']],
  ['应广州市人民政府邀请', ['广州市人民政府', 'organisation']],
  ['使海川电器的门店增加', ['海川电器', 'organisation']],
  ['国内最大酿酒公司海川集团去年扭亏', ['海川集团', 'organisation']],
  ['在沙岭商贸城内开店', ['沙岭商贸城', 'project']],
  ['走进南方最大的集散中心湖南澧县茶叶市场', ['湖南澧县茶叶市场', 'organisation']],
  ['近日，余姚站，建筑面积2万平方米', ['余姚站', 'project']],
  ['205国道柳河大桥全长1.2公里', ['205国道柳河大桥', 'project']],
  ['坐7053次绿皮火车赶集', ['7053次绿皮火车', 'other']],
  ['省道201线发生滑坡，G52次列车停运', ['G52次列车', 'other']],
  ['在湖北黄梅县濯港镇看到', ['湖北黄梅县濯港镇', 'place']],
  ['上半年央企营收增长', ['央企', 'other']],
  ['盛泰阀门是国内首家上市的阀门企业，去年增资', ['盛泰阀门', 'organisation']],
  ['云杉路停车场提前完工', ['云杉路停车场', 'project']],
  ['记者从江北区建设局获悉', ['江北区建设局', 'organisation']],
  ['美国内华达州发生洪水', ['美国内华达州', 'place']],
  ['尼日利亚首都阿布贾市中心发生爆炸', ['尼日利亚', 'place'], ['阿布贾', 'place']],
  ['“远山”号昨日启航', ['“远山”号', 'other']],
  ['嫦娥五号返回', ['嫦娥五号', 'other']],
  ['云岭茶业精品展区安排在5号馆', ['云岭茶业精品展区', 'place']],
  ['柳井巷居民有22户', ['柳井巷', 'place']],
  ['如今，XYZ380A已运行3亿公里', ['XYZ380A', 'other']],
  ['青岛七一村有490户', ['青岛七一村', 'place']],
  ['青岛公路口岸通行车辆3万辆次', ['青岛公路口岸', 'project']],
  ['云岭革命纪念馆开放', ['云岭革命纪念馆', 'organisation']],
  ['云坪工业项目区现有企业32家', ['云坪工业项目区', 'zone']],
  ['其中河东街道现有小区4个', ['河东街道', 'place']],
  ['近日，云桥古街坊当天接待游客3.7万人次', ['云桥古街坊', 'place']],
  ['总投资3.6亿元的云鞍机械，下月投产', ['云鞍机械', 'project']],
  ['双塔斜拉桥云通长江大桥合龙', ['云通长江大桥', 'project']],
  ['胶州经济开发区化工企业较多', ['胶州经济开发区', 'zone']],
  ['记者从云岭茶业促进会获悉', ['云岭茶业促进会', 'organisation']],
];

/** Sentences in which a careful reader sees no name. */
const SILENT = [
  '全县实施千村整治行动',
  '3所重点工程大学',
  '位于大山深处的贫困村，',
  '全面实施大项目战略',
  '重点交通项目16项',
  '改造老旧小区120个',
  '切实解决好项目开工中的问题',
  '新建农村公路300公里',
  '拓宽农村公路52公里，完成农村公路绿化工程37公里',
  '发展蔬菜种植基地2万亩',
  '按双向六车道高速公路标准建设',
  '列为各部门“一把手”工程',
  '布局甲型板材生产线、PVC管生产线以及包装生产线',
  '从主要景区接待量来看',
  '乡村旅游接待游客3.2万人次',
  '五大公园当日接待游客3.2万人次',
  '这是一家公司的故事',
  '6个高铁项目加快推进',
  '推进园区建设提质增效',
  '大家镇定地撤离',
  '汽车公司和保险公司都来了',
  '为人民群众服务',
  '深化国际合作，维护世界长治久安'.replace('世界', ''),
  '50余家央企参会',
  '特区政府',
  '整改不规范工程项目',
  '进入缓建煤电项目的清单',
  '摧毁军用机场',
  '农民工进园区打工',
  '首相高市早苗发言',
  '打破12项世界纪录和3项全国纪录',
  '三甲医院人满为患',
  '要去县城读初中',
  '建安成本为2000元/平方米',
  '条条小巷居民都来了',
  '朝鲜族文化浓厚',
  '报道指出下降3%',
  '为了更好地管理景区',
  '把以军事为主的内容',
  '夏夜走进大学校门散步',
  '安排了半天时间集中学习',
  '还要管好农民合作社和村办工厂',
  '监管部门要求各保险公司自查',
  '湖边已经建成铁路和码头',
  '这是业内最大酿酒公司',
  '走访家具市场和建材市场',
];

describe('names', () => {
  it.each(FOUND)('%s', (text, ...expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each(SILENT)('reads no name into %s', (text) => {
    expect(names(text)).toEqual([]);
  });

  it('keeps out of figures and periods', () => {
    const text = '2023年前三季度示范区增长';
    const taken = [{ from: 0, to: 9 }];
    expect(recognizeNames(sentence(text), lexicon, taken)).toEqual([]);
  });

  it('takes everyday words for places only among places', () => {
    expect(names('鄞州区、江北、镇海区排名靠前').map(([name]) => name)).toEqual(['鄞州区', '江北', '镇海区']);
    expect(names('加强合作，维护和平')).toEqual([]);
  });

  it('is linear', () => {
    const work = (times: number) => {
      const long = sentence('推进上合示范区建设和产业园区'.repeat(times));
      return () => recognizeNames(long, lexicon, []);
    };
    expect(growth(work, [125, 2000])).toBeLessThan(LINEAR);
  });
});
