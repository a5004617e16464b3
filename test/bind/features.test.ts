import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.js';
import { loadLexicon } from '../../src/lexicon/lexicon.js';
import { growth, LINEAR } from '../growth.js';

const lexicon = loadLexicon();

/** The entity of the fact of each figure of a text. */
function owners(text: string): Record<string, string> {
  const { facts } = extract(
    { path: 'a.txt', format: 'txt', encoding: 'utf-8', sha256: '', text, metadata: [{ published: '2023-07-20' }] },
    lexicon,
  );
  return Object.fromEntries(facts.map((fact) => [fact.text, fact.entity ?? '']));
}

/** Text, figure, whose it is. */
type Case = [string, string, string];

describe('whose figure it is in local features', () => {
  it.each<Case>([
    ['云岭县今年雨水足。“我家种的14亩洋芋，一亩能挖4000斤。”村民杨满仓告诉记者。', '14亩', '杨满仓'],
    ['云岭县今年雨水足。村民杨满仓说：“我家养了30头牛。”', '30头', '杨满仓'],
    ['“我家种了14亩洋芋。”村民杨满仓告诉记者，除去籽种，净落3万元。', '3万元', '杨满仓'],
    ['“头一网起了600斤鱼。”船老大李海生说，油价涨了。', '600斤', '李海生'],
    ['青岛市物价平稳。市民周女士花168元买了四只蟹。', '168元', '周女士'],
    ['家住柳林苑的刘女士拎着三袋菜出门，总共花了11元。', '11元', '刘女士'],
  ])('people: %s', (text, figure, owner) => expect(owners(text)[figure]).toBe(owner));

  it.each<Case>([
    ['“全市有30家菜店。”青岛市民周女士说。', '30家', '青岛市'],
    ['青岛市新开30家店。“价格还要跌两成。”市民周女士说。', '两成', '青岛市'],
    ['青岛市新开30家店。“今年卖出800辆车。”经销商负责人刘先生说。', '800辆', '青岛市'],
  ])('not people who speak of others: %s', (text, figure, owner) => expect(owners(text)[figure]).toBe(owner));

  it.each<Case>([
    ['记者从青石岭农副产品批发市场了解到，油菜跌得最狠。批发价每公斤0.5元。', '0.5元', '青石岭农副产品批发市场'],
    ['记者走访东门菜场，猪肉贵了。零售价比码头高30%。', '30%', '东门菜场'],
    ['记者从青岛市统计局获悉，今年收入增加。财政收入80亿元。', '80亿元', '青岛市'],
    ['记者从大连铁路局获悉，春运昨日开始。全局发送旅客65万人。', '65万人', '大连铁路局'],
    ['头水鲜到了白沙渔港码头。市场共靠泊渔船96艘。', '96艘', ''],
    ['记者来到白沙水产市场。市场共靠泊渔船96艘。', '96艘', '白沙水产市场'],
    ['云岭中学今年扩建。全校现有学生3200人。', '3200人', '云岭中学'],
    ['大连站发送旅客7.2万人，大连北站发送8.9万人。', '7.2万人', '大连站'],
    ['新建成的滨河公园昨日开放，占地320亩。园内栽植乔木1200株。', '1200株', '滨河公园'],
    ['“鲁荣渔58123”船刚刚靠岸，卸下带鱼2.3吨。', '2.3吨', '鲁荣渔58123船'],
    ['阳光花园小区共有住户1860户，老人占三成。', '1860户', '阳光花园小区'],
    ['丰收蔬菜种植专业合作社有社员128户。', '128户', '丰收蔬菜种植专业合作社'],
    ['山丹公路段今年投入资金860万元。全段有职工76人。', '76人', '山丹公路段'],
    ['▶ 15号线\n环线，全长32.2公里。', '32.2公里', '15号线'],
    ['5月排名第一的是石门县。', '第一', '石门县'],
    ['（一）铁路口岸。完成货运量735万吨。', '735万吨', '铁路口岸'],
    ['位于湘潭县云湖桥镇的果品深加工产业园总投资5亿元，占地210亩。', '210亩', '果品深加工产业园'],
    ['黑河垦区水稻开镰。目前垦区投入收割机4800台。', '4800台', '黑河垦区'],
  ])('bodies: %s', (text, figure, owner) => expect(owners(text)[figure]).toBe(owner));

  it.each<Case>([
    ['青岛市物价平稳。大型超市卖出鸡蛋30吨。', '30吨', '青岛市'],
    ['青岛市物价平稳。市场预计价格上涨3%。', '3%', '青岛市'],
    ['青岛市推进老旧小区改造，共有住户1860户。', '1860户', '青岛市'],
  ])('sorts that name nothing: %s', (text, figure, owner) => expect(owners(text)[figure]).toBe(owner));

  it('stays linear', () => {
    const story = '“我家种了14亩。”村民杨满仓说，市场共有3家店，全局发送2人。';
    expect(growth((n) => () => owners(story.repeat(n)), [20, 160])).toBeLessThan(LINEAR);
  });
});
