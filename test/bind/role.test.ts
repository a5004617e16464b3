import { describe, expect, it } from 'vitest';
import { extract, loadLexicon } from '../../src/index.js';

const lexicon = loadLexicon();

function roleOf(text: string, figure: string, published = '2023-07-26'): string | undefined {
  const source = { path: 'a', format: 'txt', encoding: 'utf-8', sha256: '', text, metadata: [{ published }] };
  const fact = extract(source, lexicon).facts.find((fact) => fact.text === figure);
  return fact && `${fact.status} ${fact.measure}`;
}

describe('whether a fact is so, and whether it is a level, a change or a share', () => {
  it.each([
    ['by what a deadline opened', '方案明确到2023年底，石桥镇粮食产量超过2亿吨，网上零售额突破63亿元。', '突破63亿元', 'target level'],
    ['by a time to come in its sentence', '今年四季度，石桥镇棉价将震荡，最低价格是2200元。', '2200元', 'target level'],
    ['not of the day an event lies ahead', '石桥镇9月28日将开展会，目前已签约项目26个。', '26个', 'actual level'],
    ['by the years to come', '未来五年，石桥镇新建学校26所。', '26所', 'target level'],
    ['by what is named a goal', '石桥镇提前完成38万人的就业目标。', '38万人', 'target level'],
    ['by what is budgeted', '2023年，石桥镇教育经费预算数为3.2亿元。', '3.2亿元', 'planned level'],
    ['not of revenue of the budget', '上半年，石桥镇一般公共预算收入3.2亿元。', '3.2亿元', 'actual level'],
    ['by an effort to come', '预计经过几年努力，石桥镇研发关键零部件20种。', '20种', 'target level'],
    ['not by an effort made', '经过几年努力，石桥镇研发关键零部件20种。', '20种', 'actual level'],
    ['by what is so once something is done', '石桥镇磷矿改造后可达到产量26万吨。', '26万吨', 'planned level'],
    ['by what goes on once all is in operation', '石桥镇铸造项目全部投产可年产铸件26万吨，实现产值12亿元。', '12亿元', 'planned level'],
    ['by the years after it opens', '石桥镇铸造项目投产后的第二年，产值不低于26亿元。', '不低于26亿元', 'planned level'],
    ['by a rise told before 分别', '上半年，石桥镇造纸业和电子业增幅最大，分别为26.5%和12.6%。', '12.6%', 'actual change'],
    ['not by a goal that was reached', '上半年，石桥镇完成考核目标6亿元的117%，签约额增长26.3%。', '26.3%', 'actual change'],
    ['not by 将 before what is made into', '石桥镇将27个行政村整合为6个社区。', '27个', 'actual level'],
    ['by the growth of a standard', '石桥镇出口增长12.7%，高于全国2.6%的出口增幅。', '2.6%', 'actual change'],
    ['of what is to be dealt with, which is there', '石桥镇要对尚未复工的55个项目逐一排查。', '55个', 'actual level'],
    ['by what is to become of the counted', '今年，石桥镇有26个项目年内将建成投产。', '26个', 'planned level'],
    ['not of what is so every day', '石桥镇每天都要接待游客380人。', '380人', 'actual level'],
    ['not of where a change begins', '石桥镇计划年底前将面板产量由之前的38万件减少到26万件。', '38万件', 'actual level'],
    ['by a rate for its name', '上半年，石桥镇零售价上涨幅度约为7.7%。', '7.7%', 'actual change'],
    ['by points', '央行上调存款准备金率0.5个百分点。', '0.5个百分点', 'actual change'],
    ['by the change before it', '上半年，石桥镇汽车产销77万辆和79万辆，同比增长3.19%和4.06%。', '4.06%', 'actual change'],
    ['of growth loosely put', '上半年，石桥镇零售量同比增长为63.2%。', '63.2%', 'actual change'],
    ['by what a part is of', '上半年，石桥镇技改资金85%来源于自筹。', '85%', 'actual share'],
    ['not of a price that is all it takes', '石桥镇大米每斤仅需3.7元。', '3.7元', 'actual level'],
    ['by how much of a plan was done', '石桥镇计划投资6亿元，完成83%。', '83%', 'actual share'],
    ['by how far prices lie apart', '石桥镇玉米和小麦的价差扩大至120元/吨。', '120元/吨', 'actual change'],
    ['by what each partner holds', '石桥镇两家公司各控股50%。', '50%', 'actual share'],
    ['by how long works are to take', '石桥镇大桥建设工期为4年。', '4年', 'planned level'],
    ['not of the works that a plan named', '石桥镇40座计划新建的泵站中已有17座动工，完成投资3亿元。', '3亿元', 'actual level'],
    ['not by 将 before what is done with goods', '石桥镇商家将5升豆油与0.5升香醋进行捆绑销售。', '0.5升', 'actual level'],
    ['by 将 before money that works are done with', '石桥镇将投资3亿元对道路进行改造。', '3亿元', 'planned level'],
    ['by 将 before works that are paid for', '石桥镇将建设50个停车场并予以补贴。', '50个', 'planned level'],
    ['not by a name that holds 未来', '石桥镇未来广场有37家商铺。', '37家', 'actual level'],
    ['not of what a journey takes', '石桥镇班列运行全程约需12天。', '12天', 'actual level'],
    [
      'by the list of what was begun',
      '此次开工的项目有石桥镇鞋业集团年产8万双布鞋加工项目、石桥镇酱园3万吨食醋项目等。',
      '3万吨',
      'planned level',
    ],
    ['not of what was done beside a plan', '石桥镇计划销售玉米59万吨，实际成交17万吨。', '17万吨', 'actual level'],
    ['not of where it grew to', '上半年，石桥镇粮食产量由52万吨增长为63万吨。', '63万吨', 'actual level'],
    ['by a half year that has hardly begun', '石桥镇提出，下半年新开工重点项目至少30个。', '至少30个', 'target level'],
    ['by what is allowed', '石桥镇试点渔船捕捞限额3500吨。', '3500吨', 'planned level'],
    ['not of a task that was done', '上半年，石桥镇完成造林生产任务154.4万亩。', '154.4万亩', 'actual level'],
    ['by when the works will be open', '石桥镇改造11条道路，其中7条年底前通车。', '7条', 'planned level'],
    ['not by a time in a title', '石桥镇等15个镇联合发布《健康行动方案（2025—2030年）》。', '15个', 'actual level'],
    ['not by 将 before what is handled', '石桥镇将单列班列通关时间压缩至30分钟。', '30分钟', 'actual level'],
    ['not of what was done beside a plan, whatever the verb', '去年，石桥镇计划建房59套，实际开工17套。', '17套', 'actual level'],
    ['by a plan that leads the sentence', '按计划，今年石桥镇新增充电桩26个。', '26个', 'planned level'],
    ['by what it will reach', '今年，石桥镇粮食总量将达63万吨。', '63万吨', 'planned level'],
    ['by a deadline in a year under way', '到2023年末，石桥镇公路里程达到380公里。', '380公里', 'target level'],
    ['not of what a row of years came to', '石桥镇斑海豹从2021年的181只增加到今年的393只。', '393只', 'actual level'],
    ['not by the need that others have', '去年，受外需不振影响，石桥镇出口26亿元。', '26亿元', 'actual level'],
    ['by what is cheaper', '石桥镇红虾批发价18元/斤，便宜了2元。', '2元', 'actual change'],
    ['by a rate before a list', '2022年，石桥镇企业产值增长较快，增长率分别为32%、29%。', '29%', 'actual change'],
    ['by a rate of every one', '石桥镇各行业增速均超过10%。', '超过10%', 'actual change'],
    ['by growth behind it', '石桥镇茶叶产值连续五年实现20%以上的快速增长。', '20%以上', 'actual change'],
    ['by a task and its part', '石桥镇引进资金22亿元，完成全年任务40亿元的56%。', '40亿元', 'planned level'],
    ['not of the part of a plan', '石桥镇引进资金，占年计划20亿元的63%。', '63%', 'actual share'],
    ['not of the part of a plan, said without 的', '石桥镇累计完成投资1.5亿元，占年度计划119.35%。', '119.35%', 'actual share'],
    ['not by a plan that has a name', '川江创新合作计划深入实施，11家高新区建立联盟。', '11家', 'actual level'],
    ['but by one that begins a work', '公司计划启动后续工程，投资13亿元。', '13亿元', 'planned level'],
    ['not by a plan that was carried out', '石桥镇投资计划全部按期完成，共投入3.8亿元。', '3.8亿元', 'actual level'],
    ['not of what is won', '2022年，石桥镇争取超长期国债等各类支持资金2.6亿元，改造小区26个。', '26个', 'actual level'],
    ['not by the need of those counted before', '石桥镇2.6万人需紧急生活救助；3800间房屋倒塌。', '3800间', 'actual level'],
    ['not of what a thing costs', '石桥镇一级果每斤收购价要3.6元。', '3.6元', 'actual level'],
    ['not of what takes a year', '石桥镇邮递员一年要跑3.8万公里。', '3.8万公里', 'actual level'],
    ['by the plan of the sentence before', '今年，石桥镇将新建泊位500个。同时，整治小巷26条。', '26条', 'target level'],
    ['by what is expected of a day not over', '今天，石桥镇预计发送旅客26万人次。', '26万人次', 'planned level'],
    ['not by what was reckoned of a year gone by', '2022年，石桥镇预计实现产值26亿元。', '26亿元', 'actual level'],
    ['by what a company expects of a half year', '预计上半年石桥股份归属于上市公司股东的净利润3.6亿元。', '3.6亿元', 'planned level'],
    ['by what a total will come to', '未来三年石桥镇累计销售额将达到26亿元。', '26亿元', 'target level'],
    ['not by 预计 of what a flood did', '洪水预计给石桥镇造成直接经济损失2.6亿元。', '2.6亿元', 'actual level'],
    ['not of an age', '今年，老兵王大山78岁，他要翻越大山回村。', '78岁', 'actual level'],
    ['of an age that is aimed at', '到2025年，石桥镇人均预期寿命达到80岁。', '80岁', 'target level'],
    ['not of where a place lies', '考察队将前往海拔4300米的石桥村。', '4300米', 'actual level'],
    ['not by a future in a name', '以“科技、未来”为主题的石桥镇博览会展出蔬菜品种2600个。', '2600个', 'actual level'],
    ['not by 将 before what was done', '巨浪将船上的26人卷入了海中。', '26人', 'actual level'],
    ['by what is sooner than a year before', '石桥镇玉米已播85%，同比快1.3个百分点。', '1.3个百分点', 'actual change'],
    [
      'by the list of what a government takes on',
      '今年，石桥镇将办好十件民生实事。这十件实事分别是：新建学校26所。',
      '26所',
      'target level',
    ],
    ['not of such tasks that came along', '石桥镇今年将办好十件民生实事。目前，已新建学校26所。', '26所', 'actual level'],
    ['not by a plan behind what was counted', '石桥镇开工项目60个，年度计划完成投资8亿元。其中，工业项目26个。', '26个', 'actual level'],
    ['as a level by 多在', '石桥镇各厂产值多在26万元以上。', '26万元以上', 'actual level'],
    ['by 比增', '上半年，石桥镇产值8亿元，比增12.6%。', '12.6%', 'actual change'],
  ])('is told %s', (_, text, figure, role) => expect(roleOf(text, figure)).toBe(role));

  it('is so where most of a plan has gone by', () =>
    expect(roleOf('“十三五”时期，石桥镇完成搬迁2762户。', '2762户', '2019-11-26')).toBe('actual level'));

  it('is aimed at in the first year of a plan', () =>
    expect(roleOf('“十三五”时期，石桥镇完成搬迁2762户。', '2762户', '2016-02-26')).toBe('target level'));

  it('is aimed at in an article of which the year alone is known', () =>
    expect(roleOf('力争全年，石桥镇签约项目300个。', '300个', '2023')).toBe('target level'));
});
