import { describe, expect, it } from 'vitest';
import { factsOf } from './factsof.js';

/** Whose the figures of a text are and what they measure, in order. */
const said = (text: string) =>
  factsOf(text, { title: '云和县新闻' }).map(({ text: figure, entity, indicator }) => [figure, entity, indicator]);

describe('works that hold their size in their name', () => {
  const name = '云岭化工有限公司年产9万吨碳酸钾项目';
  it('own it, and what is told of them behind it and in the next sentence', () => {
    expect(said(`${name}总投资3亿元。该项目占地80亩。`)).toEqual([
      ['9万吨', name, '年产量'],
      ['3亿元', name, '总投资'],
      ['80亩', name, '占地面积'],
    ]);
  });
  it('own what their sentence goes on to, and not whose they are', () => {
    expect(said(`${name}总投资3亿元，占地80亩。`).at(-1)).toEqual(['80亩', name, '占地面积']);
  });
  it('own what comes once they are done, also in news of their place', () => {
    const text = '云和县石塘水电站项目开工，总投资3亿元。并网发电后，每年可输送电力4亿千瓦时。';
    expect(said(text).at(-1)).toEqual(['4亿千瓦时', '云和县石塘水电站项目', '输送电力']);
    expect(said(`${text}全县新增就业300人。`).at(-1)?.slice(0, 2)).toEqual(['300人', '云和县']);
  });
  it('own their length behind what they go through', () => {
    const text = '云石公路工程进展快。工程总投资4亿元，穿过白鹤隧道，再经滨河大道，路线全长21公里。';
    expect(said(text).at(-1)).toEqual(['21公里', '云石公路工程', '全长']);
  });
  it('own what is told before 的', () => {
    expect(said('总投资3亿元的年产9万吨碳酸钾项目签约。')[0]).toEqual(['3亿元', '年产9万吨碳酸钾项目', '总投资']);
  });
  it('own each of two sizes', () => {
    const two = '海岭集团12万吨合成氨20万吨尿素项目';
    expect(said(`${two}今天开工。`)).toEqual([
      ['12万吨', two, '合成氨规模'],
      ['20万吨', two, '尿素项目规模'],
    ]);
  });
  it('are each their own in a row', () => {
    const owners = said('甲岭集团年产6万双布鞋项目、乙岭酒厂5万吨米酒项目相继开工。').map(([, entity]) => entity);
    expect(owners).toEqual(['甲岭集团年产6万双布鞋项目', '乙岭酒厂5万吨米酒项目']);
  });
  it('are called by the words behind the size, or by a name without one', () => {
    expect(said('云岭林纸一体化项目总投资9亿元，计划建设年产40万吨林纸一体化项目。').map(([, entity]) => entity)).toEqual([
      '云岭林纸一体化项目',
      '云岭林纸一体化项目',
    ]);
  });
  it.each(['全县有3个5万吨以上化工项目。', '港口完成5万吨货物装卸。', '全县节约用煤2万吨。'])('are no sort and no amount: %s', (text) => {
    expect(said(text).map(([, entity]) => entity)).toEqual(['云和县']);
  });
});

describe('what is built', () => {
  const owners = (text: string) => said(text).map(([figure, entity]) => [figure, entity]);
  it('owns what is invested in it, also where it stands behind', () => {
    expect(owners('云岭集团计划在石桥镇投资12亿元，建设云岭众创城产业园项目。')).toEqual([['12亿元', '云岭众创城产业园项目']]);
    expect(owners('投资6000万元实施南源河环境整治工程，投资9000万元进行柳源水电站建设。')).toEqual([
      ['6000万元', '南源河环境整治工程'],
      ['9000万元', '柳源水电站'],
    ]);
  });
  it('owns its size behind the clause that builds it', () => {
    expect(owners('县里投资800万元新建石塘中学，建筑面积8000平方米。')).toEqual([
      ['800万元', '石塘中学'],
      ['8000平方米', '石塘中学'],
    ]);
  });
  it('is the school where it is a building of a school', () => {
    expect(owners('给云和县职业中专划拨土地70亩，并投资300万元新建3000平方米教学楼一幢。').slice(1)).toEqual([
      ['300万元', '云和县职业中专'],
      ['3000平方米', '云和县职业中专'],
      ['一幢', '云和县职业中专'],
    ]);
  });
  it.each([
    ['云岭集团有限公司投资1亿元扩建二期工厂。', '云岭集团有限公司'],
    ['全县投资3亿元，新建农村道路5条、桥梁6座。', '云和县'],
    ['全县投资3亿元，实施生态修复工程。', '云和县'],
  ])('is no sort and no several: %s', (text, owner) => expect(said(text)[0]![1]).toBe(owner));
  it('goes by a name behind 的 that has quotes or a size in it', () => {
    expect(owners('总投资113亿元的“三环电网”建设工程日前启动。')[0]![1]).toBe('三环电网建设工程');
    expect(owners('总投资28亿元的石方岭南8.5代线投产。')[0]![1]).toBe('石方岭南8.5代线');
  });
});

describe('trips', () => {
  it('own how long they take, and not the line that is opened', () => {
    const told = '云石高速公路开通后，南宁到百色只需3个小时，从昆明坐火车到大理，将从现在的7小时缩短为130分钟左右。';
    expect(said(told).map(([, entity]) => entity)).toEqual(['南宁到百色', '昆明到大理', '昆明到大理']);
  });
  it('are none where a line is called by its ends, or what is told is no time', () => {
    expect(said('南宁至百色高速公路建设工期3年。')[0]![1]).toBe('南宁至百色高速公路');
    expect(said('云石高速公路南宁到百色全程30公里。')).toEqual([['30公里', '云石高速公路', '全程']]);
  });
  it('of a train that is the first of its kind are its own', () => {
    expect(said('岭南首趟中欧班列从石方出发，共装载44个标准集装箱，全程9838公里。').map(([, entity]) => entity)).toEqual([
      '岭南首趟中欧班列',
      '岭南首趟中欧班列',
    ]);
  });
});

describe('what a work measures', () => {
  it('is not of who reviews it', () => {
    expect(said('云湖大堤综合整治工程，水利部规划总院组织专家复审，总投资达52亿元。')[0]![1]).toBe('云湖大堤综合整治工程');
    expect(said('云湖大堤综合整治工程开工，水利部规划总院迁入新楼，总投资达2亿元。')[0]![1]).toBe('水利部规划总院');
  });
  it('is not of those that it comes after', () => {
    const text = '成渝客运专线是继甲渝铁路、乙渝铁路之后的第三条铁路。\n该线路是条高速铁路，建设工期为4年。';
    expect(said(text)).toEqual([['4年', '成渝客运专线', '建设工期']]);
  });
  it('is how wide and fast a road is, one sentence on', () => {
    const told = said('岭东大道改造工程总投资2亿元。道路红线宽度为40米，设计行车时速为60公里/小时。');
    expect(told.map(([, entity]) => entity)).toEqual(Array(3).fill('岭东大道改造工程'));
    expect(said('岭东大道改造工程总投资2亿元。全县道路平均宽度为12米。').at(-1)).toEqual(['12米', '云和县', '道路平均宽度']);
  });
  it('is of a junction of roads, with its parts', () => {
    expect(
      said('其中，云石路吴山互通位于云石路与海塘大道交汇处，主要结构物包含跨线桥1座、匝道桥2座。').map(([, entity]) => entity),
    ).toEqual(['云石路吴山互通', '云石路吴山互通']);
    expect(said('两地加强互联互通，新建桥梁2座。')[0]![1]).toBe('云和县');
  });
  it('is of no single one of a row that is summed up in its number', () => {
    const row = '丝绸厂扩建项目、玻璃加工项目、岭东路改造项目、云和大桥4大项目同天开工，项目总投资4.7亿元。';
    expect(said(row).at(-1)![1]).toBe('云和县');
  });
});

describe('works by a long name', () => {
  it('are a crossing by its number, and the project of a company that makes two products', () => {
    expect(said('温州第二东通道全长7.3公里。全线路基宽度31.5米。').map(([, entity]) => entity)).toEqual([
      '温州第二东通道',
      '温州第二东通道',
    ]);
    const section = '云温（云和至温州）高速公路石桥至赤石（浙闽界）段二期工程';
    expect(said(`${section}昨天开工。该项目全长96公里。`)).toEqual([['96公里', section, '全长']]);
    const course = '该项目起于石桥立交，接津保高速公路和京港澳高速公路，止于赤石。';
    expect(said(`${section}昨天开工。\n${course}\n二期设计速度100公里/小时。`)).toEqual([['100公里/小时', section, '设计时速']]);
    const name = '丰乐玻璃有限责任公司节能玻璃及门窗生产项目';
    expect(said(`在产业园举行开工仪式的${name}占地53亩，计划总投资1.2亿元。`).map(([, entity]) => entity)).toEqual([name, name]);
  });
  it('are none where the company only builds them', () => {
    expect(said('丰乐建设有限公司承建的道路及管网工程总投资3亿元。')[0]![1]).toBe('云和县');
  });
});

describe('lines', () => {
  /** Whose the last figure is. */
  const last = (text: string) => said(text).at(-1)![1];
  it.each([
    '云岭铁路起于石桥，是甲丙、乙丙铁路间的联络线，全长61公里。',
    '云岭铁路与甲丙高铁、乙丙铁路相连。该铁路全长61公里。',
    '云岭铁路自石桥站引出，接入丙丁铁路，全长61公里。',
    '云岭铁路东起石桥，接已建成的丙丁高速，全长61公里。',
    '云岭铁路连接丙丁铁路，建成后，石桥与柳河间的列车运行时间将缩短为2小时。',
  ])('are not those they meet: %s', (text) => {
    expect(last(text)).toBe('云岭铁路');
  });
  it('own what is told where another is their subject', () => {
    expect(last('云岭铁路今天开工。石桥高速全长61公里。')).toBe('石桥高速');
  });
});

describe('roads', () => {
  const road = '云宁高速公路';
  it('own what they are made of, and what they take', () => {
    const facts = said(
      `${road}项目采用双向四车道标准，设计行车速度100公里/小时。隧道5座共3100米，其中长隧道1座1050米；桥梁75座共18000米。服务区3处，共需征地1.8万亩。`,
    );
    expect(facts.map(([, whose]) => whose)).toEqual(Array(facts.length).fill(`${road}项目`));
    expect(facts.slice(1, 7).map(([figure, , what]) => [figure, what])).toEqual([
      ['5座', '隧道'],
      ['3100米', '隧道长度'],
      ['1座', '长隧道'],
      ['1050米', '长隧道长度'],
      ['75座', '桥梁'],
      ['18000米', '桥梁长度'],
    ]);
  });
  it('own what stands behind their ends, and the roads that they meet own none of it', () => {
    expect(said(`${road}起点接规划中的石梁至云岭高速公路，终于永和县石桥镇石岭村，路线全长80公里。`).at(-1)).toEqual([
      '80公里',
      road,
      '全长',
    ]);
  });
  it('are none where only that there are roads is said', () => {
    const owners = said('全市60个乡镇通高速公路，3个县无高速公路，新建省际公路20公里。').map(([, whose]) => whose);
    expect(owners).toEqual(['丽水市', '丽水市', '丽水市']);
  });
});

describe('works of a place', () => {
  it('that are bodies of it go by its name', () => {
    expect(said('县图书馆藏书30万册。').map(([, entity]) => entity)).toEqual(['云和县图书馆']);
  });
  it('go by its level, and their phases by theirs', () => {
    expect(said('县污水处理厂设计总规模为日处理污水3万吨。一期工程日处理污水1.2万吨。').map(([, entity]) => entity)).toEqual([
      '县污水处理厂',
      '县污水处理厂一期',
    ]);
    expect(said('全县有污水处理厂3座。').map(([, entity]) => entity)).toEqual(['云和县']);
  });
  it('own what they do once they are built, whoever builds them', () => {
    const text = '云岭净水厂项目由甲岭集团旗下的乙岭水务有限公司投资建设，总投资3亿元，建成后每天可供水9万吨。';
    expect(said(text).map(([, entity]) => entity)).toEqual(['云岭净水厂项目', '云岭净水厂项目']);
  });
});

describe('plans', () => {
  const status = (text: string) => factsOf(text, { title: '云和县新闻' }).map((fact) => fact.status);
  it('end with their item in a list of what is so', () => {
    expect(status('新材料项目12个，总投资9亿元，年内计划完成投资3亿元，开工项目8个；')).toEqual(['actual', 'actual', 'planned', 'actual']);
  });
  it('are what the size in its name tells of a work to be built, not of one that runs', () => {
    expect(status('云岭集团年产9万吨碳酸钾项目开工建设。')).toEqual(['planned']);
    expect(status('云岭集团年产9万吨碳酸钾项目今天投产。')).toEqual(['actual']);
  });
  it('go on where the list looks ahead', () => {
    expect(status('项目预计年产值3亿元，利税1亿元。')).toEqual(['planned', 'planned']);
  });
});
