import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.js';
import { loadLexicon } from '../../src/lexicon/lexicon.js';

const lexicon = loadLexicon();

/** Whose the figures of a text are, in order. */
function whose(text: string, title?: string, publisher?: string): (string | null)[] {
  const metadata = [{ published: '2022-08-20', ...(title && { title }), ...(publisher && { publisher }) }];
  const source = { path: 'a.txt', format: 'txt', encoding: 'utf-8', sha256: '', text, metadata };
  return extract(source, lexicon).facts.map((fact) => fact.entity);
}

describe('what only the headline names', () => {
  it.each([
    ['大桥全长2.3公里，总投资18.6亿元。', '云江大桥今日通车', '云江大桥'],
    ['该校今年计划招收研究生5300人，比去年增加400人。', '武汉大学公布招生计划', '武汉大学'],
    ['全校共有86个教学班，学生4200人。', '云岭县第一中学', '云岭县第一中学'],
    ['该院去年门诊量突破200万人次，开展四级手术1.2万台。', '省人民医院高质量发展纪实', '省人民医院'],
    ['项目由中建三局承建，总建筑面积15.2万平方米。', '市儿童医院扩建', '市儿童医院'],
    ['目前拥有在校生近8000人，教职工490人。', '云和工艺职业技术学院', '云和工艺职业技术学院'],
  ])('is what the text goes on about: %s under %s', (text, title, owner) => {
    expect([...new Set(whose(text, title))]).toEqual([owner]);
  });

  it('is not who reports on others', () => {
    expect(whose('我国儿童近视率达52.7%。', '武汉大学发布报告')).toEqual(['中国']);
  });
});

describe('a school or hospital that puts out its own news', () => {
  it('owns what nothing else does', () => {
    expect(whose('现有教职工2676人，在校生约36000人。', '学校简介', '河南理工大学')).toEqual(['河南理工大学', '河南理工大学']);
  });
});

describe('a body, ship or village that is taken up', () => {
  it.each([
    ['从义乌检验检疫局了解到，3月以来，该局共受理检验42批次。', '义乌检验检疫局'],
    ['白石村位于云和县崇头镇。全村共有村民472户。', '白石村'],
    ['“云山号”客滚船交付。该船总长189米。', '云山号'],
  ])('%s', (text, owner) => expect(whose(text).at(-1)).toBe(owner));

  it('is no rocket where a ship is meant', () => {
    expect(whose('长征二号丁运载火箭发射成功。该船总长189米。').at(-1)).not.toBe('长征二号丁');
  });
});

describe('what a text begins with and says where it lies or when it was set up', () => {
  it.each([
    ['金佛岭位于重庆市南川区境内，主峰海拔2251米。', '金佛岭'],
    ['白云香谷，地处浙江省桐庐县瑶琳镇。景区总面积约400公顷。', '白云香谷'],
    ['左丘家私总部位于深圳市龙岗区，拥有各类人才近3000名。', '左丘家私'],
    ['材料与能源学院于一九九八年由两系合并组建而成。我院现有教职工89人。', '材料与能源学院'],
  ])('is what it is about: %s', (text, owner) => expect(whose(text).at(-1)).toBe(owner));

  it.each([
    ['震中位于云和县，震源深度10公里。', '震中'],
    ['进入供暖季，位于山西岢岚县的一家气厂日产20万吨。', '进入供暖季'],
  ])('goes by a name: %s', (text, none) => expect(whose(text)).not.toContain(none));
});

describe('a headline that takes in the words before a work', () => {
  it('is cut to how the text has it', () => {
    expect(new Set(whose('世纪大道是对外交通的大动脉。世纪大道总长5.12公里，总投资1亿多元。', '云桥斥资亿元改造世纪大道'))).toEqual(
      new Set(['世纪大道']),
    );
  });
});

describe('a village that a story names again and again', () => {
  it('is one by a name of ordinary words, once its place or the headline has told it', () => {
    const text =
      '云南省泸水县的红星村，过去是出了名的穷村。红星村种了茶。\n村里有86户人家，红星村去年收入300万元。\n游客一天最多2000人次。';
    expect([...new Set(whose(text, '红星村的茶山路'))]).toEqual(['红星村']);
  });

  it('is none where it is a sort of villages', () => {
    const text = '云南省建成30个示范村。示范村通路，示范村的村民收入增长8%。\n示范村今年要再建12个。';
    expect(whose(text, '示范村带来新变化')).not.toContain('示范村');
  });

  it('is what the story is told of where the headline has it', () => {
    const text = '青石沟村在大山里。青石沟村修了路。\n青石沟村有了网店。\n前来观光的人每天超过500人次。';
    expect(whose(text, '青石沟村纪事')).toEqual(['青石沟村']);
  });
});
