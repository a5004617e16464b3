import { describe, expect, it } from 'vitest';
import type { Derivation } from '../../src/bind/bind.js';
import { OWNERS } from '../../src/bind/subject/owners.js';
import { extract } from '../../src/extract.js';
import { loadLexicon } from '../../src/lexicon/lexicon.js';

const lexicon = loadLexicon();

/** Whose the last figure of a text is, and by which way of the table. */
function lastOwner(text: string, title?: string): [string | null, string | undefined] {
  const metadata = [{ published: '2022-08-20', ...(title && { title }) }];
  const ways = new Map<string, Derivation>();
  const source = { path: 'a.txt', format: 'txt', encoding: 'utf-8', sha256: '', text, metadata };
  const fact = extract(source, lexicon, (way) => ways.set(way.fact, way)).facts.at(-1)!;
  const way = ways.get(fact.id)!.entity;
  return [fact.entity, OWNERS.find(({ because }) => way?.endsWith(`· ${because}`))?.name];
}

describe('the table of owners', () => {
  it.each([
    ['built', '云岭水电站', '投资3亿元建设云岭水电站。', '胶州市新闻'],
    ['trip', '南宁到百色', '高速公路开通后，南宁到百色只需3小时。', '胶州市新闻'],
    ['reviewed-work', '云岭大桥', '云岭大桥，水利部规划总院组织复审，总投资5亿元。', '胶州市新闻'],
    ['described-thing', '滑梯', '广场上立着30米长的滑梯。', '胶州市新闻'],
    ['attached', '云岭控股集团', '总资产1000亿元的云岭控股集团签约。', '胶州市新闻'],
    ['sum', '上述两地', '胶州市投资10亿元，即墨区投资8亿元，上述两地合计18亿元。', '青岛市新闻'],
    ['measured-thing', '起重机', '这台起重机重达120吨。', '胶州市新闻'],
    ['pointed-piece', '设备', '目前，这台设备已救治30人。', '胶州市新闻'],
    ['pointed-piece', '班车', '据统计，一辆班车可以坐45名乘客。', '胶州市新闻'],
    ['pointed-piece', '收割机', '每台收割机的作业面积达到300亩。', '胶州市新闻'],
    ['pointed', '法案', '该法案共有9项条款。', '胶州市新闻'],
    ['topic', '胶州市', '这一比例提高到45%。', '胶州市新闻'],
    ['topic', '胶州市', '一辆班车坐了45名乘客。', '胶州市新闻'],
    ['own', '胶州市', '胶州市完成投资30亿元。', undefined],
    ['led-up-to', '胶州市人民医院', '经过6天的奋战，胶州市人民医院今天交付。', '胶州市新闻'],
    ['goods', '豆油', '豆油价格上涨到每吨9000元。', '胶州市新闻'],
    ['set-behind', '胶州市', '近日，30个外资项目在胶州市签约。', '全国新闻'],
    ['came-to', '胶州市', '3个项目进驻胶州市，美国关注。', '中国经济观察'],
    ['instance', '海川汽贸', '以销量较大的海川汽贸为例，去年利润下降30%。', '中国经济观察'],
    ['deed', '海关总署', '海关总署今天公布，前5个月查获走私案件3200起。', '国内快讯'],
    ['instance', '焦化企业', '以焦化企业为例，去年利润下降30%。', '中国经济观察'],
    ['placed-before', '胶州市', '全国就业稳定。项目落户胶州市，去年业务增长40%。', '我国就业稳定'],
    ['apart', '上市公司', '云岭股份有限公司实现收入30亿元。上市公司平均利润下降3%。', '云岭股份年报'],
    ['framed', '胶州市电子有限公司', '在胶州市电子有限公司的车间里，30台机器正在运转。', '青岛市新闻'],
    ['plain', '建材经销商', '春节前部分建材经销商每月出货30吨。', '我国建材市场'],
    ['plain', '起重机', '普遍使用的起重机每小时只能吊15吨。', '黑龙江省除雪'],
    ['topic', '胶州市', '经销商每月出货30吨。', '胶州市新闻'],
    ['opener', '青岛机场', '青岛机场优化网络，日均安检人数增长20%。', '全国民航运输恢复'],
    ['topic', '胶州市', '其中，工业投资10亿元。', '胶州市投资30亿元'],
  ])('takes %s for %s: %s', (name, owner, text, title) => expect(lastOwner(text, title)).toEqual([owner, name]));
  it('says each way once', () => {
    expect(new Set(OWNERS.map(({ name }) => name)).size).toBe(OWNERS.length);
    expect(new Set(OWNERS.map(({ because }) => because)).size).toBe(OWNERS.length);
  });
});
