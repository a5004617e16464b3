import { describe, expect, it } from 'vitest';
import { growth, LINEAR } from '../growth.js';
import { factsOf, type Metadata } from './factsof.js';

/** Whose the figures of a text are, in order. */
const whose = (text: string, metadata?: Metadata): (string | null)[] => factsOf(text, metadata).map(({ entity }) => entity);
const LOCAL: Metadata = { title: '邯郸市新闻', publisher: '邯郸日报' };

describe('prices', () => {
  it.each([
    ['松节油从月初的9800元/吨涨至1.02万元/吨，涨幅为4.1%。', ['松节油', '松节油', '松节油']],
    [
      '12英寸触摸屏目前售价约为56美元，而15英寸触摸屏的平均价格在80美元左右。',
      ['12英寸触摸屏', '12英寸触摸屏', '15英寸触摸屏', '15英寸触摸屏'],
    ],
    ['寒潮让取暖器的售价比去年高出了约60元。', ['取暖器']],
    ['板蓝根颗粒(薄荷味)(12袋/盒)的零售价为9.8元。', ['板蓝根颗粒']],
    ['5500大卡动力煤价格上涨5元/吨。', ['5500大卡动力煤', '5500大卡动力煤']],
    ['建议购买单价在90元以上的实木地板。', ['实木地板']],
    ['去年初26万元/吨的老挝酸枝木，今年报价已涨至48万元/吨。', ['老挝酸枝木', '老挝酸枝木']],
    ['现在大豆深加工利润已突破260元/吨。', ['大豆深加工']],
    ['汽、柴油零售价每升分别上涨0.2元和0.3元。', ['汽油', '柴油']],
    ['今年，小麦、大麦和燕麦收购价格分别为每斤1.2元、1.5元和2.1元。', ['小麦', '大麦', '燕麦']],
    ['煤油（全省平均）价格每升上涨0.4元。', ['煤油']],
    ['金属普遍回落，锌收于每吨1890美元，镍每吨16800美元。', ['锌', '镍']],
  ])('are of the goods that they name, wherever the paper appears: %s', (text, owners) => {
    expect(whose(text, LOCAL)).toEqual(owners);
  });
  it('are of the goods whose price is told of, where they name none', () => {
    expect(whose('生姜价格连续走高。目前均价已升至每公斤8.6元。', LOCAL)).toEqual(['生姜']);
    expect(whose('菜籽粕期货昨日减仓。主力2305合约收于3126元/吨。', LOCAL)).toEqual(['菜籽粕期货']);
    expect(whose('批发均价为每吨4300元。', { ...LOCAL, title: '废纸价格触底' })).toEqual(['废纸']);
    expect(whose('烧结用的原料铁精粉，其价格从年初的890元/吨升至1020元/吨。', LOCAL).at(-1)).toBe('原料铁精粉');
    expect(whose('有售后保障的净水机，最低售价不会低于1900元。', LOCAL)).toEqual(['净水机']);
    expect(whose('记者从松溪新能源公司了解到，钼铁价格已经回到50美元/千克的上方。', LOCAL)).toEqual(['钼铁']);
    expect(whose('电价上调促成了锌价的上涨，锌价迈过17000元/吨大关。', LOCAL)).toEqual(['锌']);
    expect(whose('以维生素E为例，三周前的单价是每千克70元。', LOCAL)).toEqual(['维生素E']);
    expect(whose('进口钾肥到岸价为每吨470美元。这一价格比去年每吨上涨70美元。', LOCAL).at(-1)).toBe('进口钾肥');
    expect(whose('同级别的扫地机器人，增加拖布之后售价会多出400元。', LOCAL)).toEqual(['扫地机器人']);
  });
  it('are of the goods and not of who sets them, or of a firm that only looks like one', () => {
    expect(whose('国家发展改革委今天宣布，从明天起将汽油价格每吨提高200元。')).toEqual(['汽油']);
    expect(whose('国家发展改革委今天批复项目12个。')).toEqual(['国家发展和改革委员会']);
    expect(whose('顺丁橡胶的价格上涨90美元。')).toEqual(['顺丁橡胶']);
    expect(whose('丰源橡胶的员工有300人。')).toEqual(['丰源橡胶']);
    expect(whose('废锡毛利率达到12%。去年废锡的价格为每吨9万元。').at(-1)).toBe('废锡');
    expect(factsOf('废锡毛利率达到12%。去年废锡的价格为每吨9万元。').map(({ entity_kind }) => entity_kind)).not.toContain('organisation');
    expect(factsOf('恒瓷披露年报，毛利率达到12%。恒瓷售价上调，恒瓷集团今年收入9亿元。')[0]!.entity_kind).toBe('organisation');
  });
  it('are found in time that grows with the sentence', () => {
    const work = (n: number) => () => whose(`${'铜价格上涨，'.repeat(n)}${'每吨1000元，'.repeat(n)}。`, LOCAL);
    expect(growth(work, [50, 800])).toBeLessThan(LINEAR);
  });
  it('are of what is quoted, not of the bourse that quotes it', () => {
    expect(whose('昨日，上海期货交易所螺纹钢期货价格上涨35元。')).toEqual(['螺纹钢期货']);
    expect(whose('昨日郑州期糖低开，主力合约最终收报于5460元/吨。')).toEqual(['郑州期糖']);
    expect(whose('昨日伦敦期铝收于每吨2215美元。')).toEqual(['伦敦期铝']);
  });
  it.each([
    ['永年区蒜薹价格达到2.8元/斤。', '永年区'],
    ['居民消费价格同比上涨1.2%，其中鲜菜价格上涨7.5%。', '邯郸市'],
    ['新建商品住宅均价为每平方米7600元。', '邯郸市'],
    ['成人门票价格为60元。', '邯郸市'],
    ['公交车票价格为2元。', '邯郸市'],
    ['公共厕所单位造价为3200元。', '邯郸市'],
  ])('are of the place that the sentence names, or where an office sets or reckons them: %s', (text, owner) => {
    expect(new Set(whose(text, LOCAL))).toEqual(new Set([owner]));
  });
  it("of its shares are the company's", () => {
    expect(whose('公司拟以每股9.6元的价格增发5000万股。', { ...LOCAL, title: '邯郸市云岭股份公布增发方案' })).not.toContain('股');
  });
});

describe('a product before its colon', () => {
  const shop = '记者在邯郸家电城看到，加湿器销量不错。\n';
  it('owns what is told of it', () => {
    expect(whose(`${shop}云岭KJ-560C：加湿面积60平方米，水箱容量4.5升，价格1280元。`, LOCAL)).toEqual([
      '云岭KJ-560C',
      '云岭KJ-560C',
      '云岭KJ-560C',
    ]);
  });
  it.each(['国道G318：采用沥青路面，全长5476公里。', 'PM10：采用新仪器，测得浓度48微克。'])(
    'is no code of a road or of air: %s',
    (text) => {
      expect(whose(`${shop}${text}`, LOCAL)).toEqual(['邯郸市']);
    },
  );
});

describe('sizes', () => {
  it.each([
    ['在这块长18米、宽6米的电子屏上，滚动着菜单。', ['电子屏', '电子屏']],
    ['孩子们喜欢这座25米长的旱滑梯。', ['旱滑梯']],
    ['师傅从炉里夹出一块重3公斤的铸铁件。', ['铸铁件']],
    ['仓库里有3台额定功率为20千瓦的抽水机。', ['抽水机']],
    ['列车单节自重48吨。', ['列车']],
    ['重量近2000吨的全国首台龙门吊昨日完工。', ['龙门吊']],
  ])('are of what they describe: %s', (text, owners) => {
    const facts = factsOf(text, LOCAL).filter(({ kind }) => kind !== 'count');
    expect(facts.map(({ entity }) => entity)).toEqual(owners);
  });
  it.each([
    ['全县最大积雪厚度12厘米。', '邯郸市'],
    ['今年经济增长6.1%，比上年提高0.3个百分点。', '邯郸市'],
    ['这也是首座跨度超300米的拱桥。', '邯郸市'],
    ['这趟车全程3小时。', '邯郸市'],
    ['课间时长调整到15分钟。', '邯郸市'],
  ])("of grounds and times are no thing's: %s", (text, owner) => {
    expect(whose(text, LOCAL)[0]).toBe(owner);
  });
});
