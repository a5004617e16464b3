import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.js';
import { loadLexicon } from '../../src/lexicon/lexicon.js';

const lexicon = loadLexicon();

/** Whose the figures of a text are, in order. */
function whose(text: string, title?: string): (string | null)[] {
  const source = { path: 'a.txt', format: 'txt', encoding: 'utf-8', sha256: '', text, metadata: title ? [{ title }] : [] };
  return extract(source, lexicon).facts.map((fact) => fact.entity);
}

describe('what a place has one of', () => {
  it.each([
    ['云和县疾控中心去年检测样品3200份。', '云和县疾控中心'],
    ['宝鸡市交警支队出动警力450人次。', '宝鸡市交警支队'],
    ['宝鸡市中心血站采血1.2万人次。', '宝鸡市中心血站'],
    ['云和县一中今年招生860人。', '云和县一中'],
    ['宝鸡市汽车站日均发送旅客5600人。', '宝鸡市汽车站'],
    ['云和县融媒体中心现有职工45人。', '云和县融媒体中心'],
  ])('%s', (text, owner) => expect(whose(text)).toEqual([owner]));
});

describe('what a place has several of', () => {
  it.each([
    ['云和县金桥养老院现有床位120张。', '云和县金桥养老院'],
    ['江苏路街道社区食堂营业面积600平方米。', '江苏路街道社区食堂'],
    ['宝鸡市红岭养殖场存栏生猪3000头。', '宝鸡市红岭养殖场'],
  ])('goes by a stem of its own, or by its street or village: %s', (text, owner) => expect(whose(text)).toEqual([owner]));

  it.each([
    ['云和县养老院现有床位1200张。', '云和县'],
    ['宝鸡市派出所建设投入3000万元。', '宝鸡市'],
    ['云和县政协委员提交提案210件。', '云和县'],
    ['宝鸡市农村养老院入住率达到65%。', '宝鸡市'],
  ])('is a class without one: %s', (text, owner) => expect(whose(text)).toEqual([owner]));
});

describe('an establishment without its place', () => {
  it.each([
    ['金桥养老院现有床位200张。', '金桥养老院'],
    ['柳湾敬老院投入300万元。', '柳湾敬老院'],
    ['下屋组有9户人家。', '下屋组'],
    ['新源地市场有300多个蔬果品种。', '新源地市场'],
    ['红岭·全球家具建材CBD可容纳商户500家。', '红岭·全球家具建材CBD'],
    ['武警水电部队投入机械60台套。', '武警水电部队'],
    ['中央第三生态环境保护督察组受理举报300件。', '中央第三生态环境保护督察组'],
  ])('opens a clause that tells of it: %s', (text, owner) => expect(whose(text)).toEqual([owner]));

  it.each(['自家果园占地3亩。', '乡镇养老院现有床位200张。', '专家组有9户。', '批发市场有200个商户。', '特种部队投入机械60台套。'])(
    'is a sort where its stem is one: %s',
    (text) => expect(whose(text, '宝鸡市新闻')).toEqual(['宝鸡市']),
  );
});

describe('an edge', () => {
  it.each([
    ['宝鸡市充分发动异地商会牵线，征集项目12个。', '宝鸡市'],
    ['宝鸡市增设互联网法院2家。', '宝鸡市'],
  ])('parts a place from what it does: %s', (text, owner) => expect(whose(text, '宝鸡市新闻')).toEqual([owner]));
});

describe('a company', () => {
  it('is not a sort of companies', () => {
    expect(whose('云和县新闻。云和县房地产公司卖出房屋80套。').at(-1)).toBe('云和县房地产公司');
    expect(whose('云和县新闻。如今，房地产公司卖出房屋80套。').at(-1)).not.toBe('房地产公司');
  });
});

describe('a city that goes by a word', () => {
  it('is not the mouth of a river', () => {
    expect(whose('海口新增鸟类8种。')).toEqual(['海口市']);
    expect(whose('云和县新闻。入海口新增鸟类8种。').at(-1)).not.toBe('海口市');
  });
});

describe('a village', () => {
  it.each([
    ['去年，甘村农民人均年收入5万元。', '甘村'],
    ['离古城不远的郭元庄村人均收入3万元。', '郭元庄村'],
    ['云和县春风村种植茶叶3000亩。', '春风村'],
  ])('goes by one character, behind what describes it, or by a common word: %s', (text, owner) => expect(whose(text)).toEqual([owner]));
  it.each([
    ['云和县石塘镇龙王庙村种植茶叶3000亩。', '龙王庙村'],
    ['云和县石塘镇的水井村种植茶叶3000亩。', '水井村'],
    ['云和县石塘镇石塘村村民种植茶叶3000亩。', '石塘村'],
    ['云和县石塘镇朱村种植茶叶3000亩。', '朱村'],
  ])('goes by any word behind the place that it lies in: %s', (text, owner) => expect(whose(text)).toEqual([owner]));
  it('does not go by what it is praised as', () => {
    expect(whose('在云和县，“云间茶乡”种植茶叶3000亩。')).toEqual(['云和县']);
    expect(whose('在云和县，“云间乡种植茶叶3000亩”。')).toEqual(['云间乡']);
  });
  it.each(['云和县贫困村种植茶叶3000亩。', '云和县石塘镇示范村种植茶叶3000亩。', '云和县各村种植茶叶3000亩。'])(
    'is none by what sorts villages: %s',
    (text) => expect(whose(text)[0]).toMatch(/^(?:云和县|石塘镇)$/),
  );
  it('goes by a common word that the story has again and again', () => {
    const again = '从县城到水井村要走3小时。以前，水井村很穷。水井村种植茶叶3000亩。';
    expect(whose(again, '云和县新闻').at(-1)).toBe('水井村');
    expect(whose('水井村种植茶叶3000亩。', '云和县新闻')).toEqual(['云和县']);
  });
  it('is not the city in 村里约有', () => expect(whose('云和县石塘镇石塘村地处山区，村里约有600栋暖棚。')).toEqual(['石塘村']));
  it.each(['远近闻名的豆腐村人均收入3万元。', '深山村民人均收入3万元。'])('is a sort where its stem is one: %s', (text) =>
    expect(whose(text, '宝鸡市新闻')).toEqual(['宝鸡市']),
  );
});
