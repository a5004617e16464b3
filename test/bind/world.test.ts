import { describe, expect, it } from 'vitest';
import { factsOf } from './factsof.js';

/** `figure → entity | indicator | period | status measure` of the facts of a story told on 10 September 2022. */
const told = (text: string): Record<string, string> =>
  Object.fromEntries(
    factsOf(text, { published: '2022-09-10' }).map((fact) => [
      fact.text,
      [fact.entity, fact.indicator, fact.period, `${fact.status} ${fact.measure}`].join(' | '),
    ]),
  );

describe('who tells what he does himself', () => {
  it.each([
    ['a ministry', '秘鲁国防部8日表示，自9日起，在北部海域展开为期6天的军事演习。', '6天', /^秘鲁 /],
    ['a side', '欧盟方面称，将于10月向摩尔多瓦提供7亿欧元的支持。', '7亿欧元', /^欧盟 /],
    ['a state before those that it acts on', '美国方面7日称，将对来自智利、韩国等9个国家的进口产品征收关税。', '9个', /^美国 /],
    ['a company', '加拿大航空公司5日说，将解雇640名员工。', '640名', /^加拿大航空/],
  ])('is %s', (_, text, figure, owner) => expect(told(text)[figure]).toMatch(owner));

  it.each([
    ['what has a subject of its own', '秘鲁国防部8日表示，玻利维亚将派出40名士兵。', '40名', /^玻利维亚/],
    ['what the media say', '秘鲁媒体分析称，将有40名士兵前往边境。', '40名', /^(?!秘鲁国)/],
  ])('is not asked of %s', (_, text, figure, owner) => expect(told(text)[figure]).toMatch(owner));
});

describe('what a region abroad counts', () => {
  it('is the region’s, and the state’s where nobody counts', () => {
    expect(told('德国疫情加剧。据巴伐利亚州统计，已确诊病例超过3万例。').超过3万例).toMatch(/^巴伐利亚州/);
    expect(told('德国疫情加剧。目前已确诊病例超过3万例。').超过3万例).toMatch(/^德国/);
  });
});

describe('whom a strike costs', () => {
  it('is the place that is struck', () => {
    const facts = told('以军8日轰炸加沙地带南部多地，造成至少6人死亡、19人受伤。');
    expect(facts.至少6人).toMatch(/^加沙地带.* \| 死亡人数/);
    expect(facts['19人']).toMatch(/^加沙地带.* \| 受伤人数/);
    expect(told('飓风登陆佛州东部，造成至少4人死亡。').至少4人).toMatch(/^佛罗里达州/);
  });
  it('is not the place that a record is of', () => {
    expect(told('台风在海南文昌登陆，成为今年登陆我国最强台风，造成6人死亡。')['6人']).not.toMatch(/^中国/);
  });
});

describe('whose age it is', () => {
  it.each([
    ['behind the age, where he is from and what he does', '8日上午，84岁高龄的云南老人陆正清接种了疫苗。', '84岁', '陆正清'],
    ['from abroad', '金牌归36岁的捷克老将诺瓦科娃，成绩66米76。', '36岁', '诺瓦科娃'],
    ['before the age', '陆正清现年91岁，每天散步。', '91岁', '陆正清'],
  ])('is the person %s', (_, text, figure, owner) => expect(told(text)[figure]).toMatch(owner));

  it('is nobody by a verb or a sort', () => {
    expect(told('62岁的农民种了19亩地。')['62岁']).toMatch(/^ \|/);
    expect(told('12岁的尤文肉瘤患者得救。')['12岁']).toMatch(/^ \|/);
  });
});

describe('forces, parties, flights and tombs', () => {
  it.each([
    ['英国大选揭晓，青苗党和绿野党共计获得97个席位。', '97个', '青苗党和绿野党'],
    ['陆军第91集团军出动官兵380人。', '380人', '陆军第91集团军'],
    ['驻澳门部队出动官兵380人。', '380人', '驻澳门部队'],
    ['西部战区空军某旅完成飞行80架次。', '80架次', '西部战区空军某旅'],
    ['执政的人民阵线党赢得83个议席。', '83个', '人民阵线党'],
    ['云航YH305航班载有乘客156人。', '156人', '云航YH305航班'],
    ['“北方之星”客轮载有456人。', '456人', '北方之星客轮'],
    ['云岭大墓出土文物2600件。', '2600件', '云岭大墓'],
  ])('own what is told of them: %s', (text, figure, owner) => expect(told(text)[figure]!.split(' | ')[0]).toContain(owner));

  it.each([
    ['两党共获得312个议席。', '312个', /^ \|/],
    ['甲方收到RB305份订单56个。', '56个', /^ \|/],
  ])('are not found in %s', (text, figure, owner) => expect(told(text)[figure] ?? ' |').toMatch(owner));
});

describe('whose it is that a clause leads up to', () => {
  it('is who opens the clause behind it', () => {
    expect(told('经过16个昼夜的奋战，云岭医院今天交付使用。')['16个昼夜']).toMatch(/云岭医院/);
    expect(told('河北省今年招工。仅用16天，共有3个项目完工。')['16天']).not.toMatch(/项目/);
  });
  it('is the person named last, of whom a result is told', () => {
    expect(told('中国选手李清以65米26获得铜牌。冠军归属于36岁的捷克老将诺瓦科娃，成绩是66米76。')['66米76']).toMatch(/^诺瓦科娃/);
  });
  it('is not one of those that are counted', () => {
    expect(told('秘鲁包括首都利马在内的30座城市停电。')['30座']).toMatch(/^秘鲁/);
  });
  it('is the state that one character stands for before an arm of it', () => {
    expect(told('俄罗斯与乌克兰谈判。俄防空系统当天击落26架无人机。')['26架']).toMatch(/^俄罗斯/);
    expect(told('美国总统发表讲话。美财政部宣布对36家企业实施制裁。')['36家']).toMatch(/^美国/);
    expect(told('财政部宣布对36家企业给予补贴。')['36家']).not.toMatch(/^美国/);
  });
  it('is the contest that lasted so long, and that decides so many medals', () => {
    expect(told('历时七天的2016年世界排球洲际赛今天在浙江安吉落幕。').七天).toMatch(/^世界排球洲际赛/);
    expect(told('长春亚冬会今天开幕。本次亚冬会共产生金牌64枚。')['64枚']).toMatch(/^长春亚冬会/);
  });
  it('is not who reports it', () => {
    expect(told('据秘鲁国家电视台报道，大马士革8日发生火灾，造成6人死亡。')['6人']).toMatch(/^大马士革/);
  });
});

describe('what is so already', () => {
  it('is what was done to things with success', () => {
    expect(told('今天7时，我国成功将创新五号等4颗卫星发射升空。')['4颗']).toMatch(/actual level$/);
    expect(told('我国明年将创新五号等4颗卫星发射升空。')['4颗']).not.toMatch(/actual/);
  });
  it('is the part of those for which something is planned', () => {
    expect(told('提案已办复。其中，列入计划拟采纳的占63.8%。')['63.8%']).toMatch(/actual share$/);
    expect(told('会议计划采纳提案30件。')['30件']).toMatch(/planned/);
  });
  it('is where a change starts that a comma parts from its end', () => {
    const facts = told('大桥建成后，从甲城到乙城将由现在的6个多小时，缩短到2个半小时。');
    expect(facts['6个多小时']).toMatch(/actual/);
    expect(facts['2个半小时']).toMatch(/planned/);
    const led = told('大桥建成后，从甲城到乙城将由现在的6个多小时缩短至2个半小时，班次增至30班。');
    expect(led['6个多小时']).toMatch(/actual/);
    expect(led['2个半小时']).toMatch(/planned/);
  });
  it('is what was done within two years', () => {
    expect(told('两年来，云岭县两年内新增学位1.4万个。')['1.4万个']).toMatch(/actual/);
    expect(told('今年，云岭县年内新增学位1.4万个。')['1.4万个']).toMatch(/planned/);
  });
});

describe('days of the news', () => {
  it('are of the month of telling behind a day of the month before', () => {
    const text = '8月27日一期试验结束。截至9日17时，已有273名志愿者接种疫苗。';
    expect(told(text)['273名']).toMatch(/\.\.\/2022-09-09/);
    expect(told('8月27日试验结束。26日，273名志愿者接种疫苗。')['273名']).toMatch(/2022-08-26/);
  });
});

describe('what is counted', () => {
  it('ends before how something is done with it', () => {
    expect(told('武警官兵驾驶18艘冲锋舟紧急赶往灾区。')['18艘']).toMatch(/ \| 冲锋舟 \|/);
    expect(told('全县有18个紧急避难场所。')['18个']).toMatch(/紧急避难场所/);
  });
  it('comes back alive', () => {
    expect(told('当时船上仅1500人生还。')['1500人']).toMatch(/ \| 生还人数 \|/);
  });
  it('is a part by which way it went', () => {
    expect(told('今年上半年，云岭县网上零售额增长38%，占零售总额的比重持续上升，达到9.7%。')['9.7%']).toMatch(/网上零售额占比 .*share$/);
    expect(told('今年上半年，云岭县网上零售额占零售总额的比重上升，物价上涨2.1%。')['2.1%']).toMatch(/change$/);
  });
  it('is taken up by its class', () => {
    expect(told('云岭大桥今天合龙。这座桥主塔高度190米。')['190米']).toMatch(/^云岭大桥/);
  });
});
