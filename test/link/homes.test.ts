import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.js';
import { loadLexicon } from '../../src/lexicon/lexicon.js';

const lexicon = loadLexicon();

/** `figure → entity` of the facts of a text. */
function whose(text: string, metadata: { title?: string; published?: string; publisher?: string } = {}): Record<string, string | null> {
  const source = { path: 'a.txt', format: 'txt', encoding: 'utf-8', sha256: '', text, metadata: [metadata] };
  return Object.fromEntries(extract(source, lexicon).facts.map((fact) => [fact.text, fact.entity]));
}

describe('the district that a story of its city’s paper is about', () => {
  const text = '上半年，烟台市蓬莱区增速居全市第一。蓬莱区新签约项目67个，全区实际使用外资4亿美元。蓬莱区干劲足。\n\n码头总投资18亿元。';
  it('is its home where the headline names no place', () => {
    expect(whose(text, { title: '四个第一的背后', publisher: '烟台日报' })).toMatchObject({ '18亿元': '蓬莱区' });
  });
  it('is not where its neighbour is told of as well', () => {
    const more = `福山区新签约项目30个，福山区开工28个。${text}`;
    expect(whose(more, { title: '四个第一的背后', publisher: '烟台日报' })).toMatchObject({ '18亿元': '烟台市' });
  });
});

describe('the county that its city’s daily tells of', () => {
  const text = '今年全县竹林种菌达7万亩，注册“浦城竹耳”“浦城竹菇”商标。全县新增家庭农场43个。';
  it('is its home though it stands in a name alone', () => {
    expect(whose(text, { publisher: '闽北日报' })).toMatchObject({ '7万亩': '浦城县', '43个': '浦城县' });
  });
  it('is not where the city is told of, or two counties are', () => {
    expect(whose(`${text}全市新增园区3个。`, { publisher: '闽北日报' })).toMatchObject({ '3个': '南平市' });
    expect(whose(`${text}光泽县来人学习。又建鱼塘8个。`, { publisher: '闽北日报' })['8个']).not.toBe('浦城县');
  });
});

describe('the paper of a district', () => {
  const text = '记者从商务部门获悉，一季度全区引进项目16个。';
  it('tells its home, and no ministry does that a department is named like', () => {
    expect(whose(text, { publisher: '渝北时报' })).toMatchObject({ '16个': '渝北区' });
    expect(whose('民政部门新建食堂12个。', { publisher: '萧山日报' })).toMatchObject({ '12个': '萧山区' });
  });
  it('does not where the text is of another district, or of no level', () => {
    expect(whose(`株洲市芦淞区加快建设。${text}`, { publisher: '渝北时报' })).toMatchObject({ '16个': '芦淞区' });
    expect(whose('上半年新建食堂12个。', { publisher: '渝北时报' })).toMatchObject({ '12个': null });
  });
});

describe('a city that its own bureau tells of beside its neighbours', () => {
  const text = '5月份，全市税收完成8亿元，增幅居全省第9位（六安下降3%、阜阳下降5%、宿州下降1%）。全市政府性基金支出26亿元。';
  it('stays its home', () => {
    expect(whose(text, { title: '滁州财政收支', publisher: '滁州市财政局' })).toMatchObject({ '8亿元': '滁州市', '26亿元': '滁州市' });
  });
});

describe('the paper that a headline is set under', () => {
  it('heads nothing', () => {
    const text = '浙江新闻：松阳做强山地果业\n\n杨梅总产达到1.7万吨。近年来，松阳县注重林业。';
    expect(whose(text)).toMatchObject({ '1.7万吨': '松阳县' });
  });
});

describe('当地', () => {
  it('is the home of the story where the place named last lies around it', () => {
    const text = '松阳县加快发展。松阳竹编是浙江的老手艺，当地有店铺53家。';
    expect(whose(text, { title: '松阳：手艺人回乡' })).toMatchObject({ '53家': '松阳县' });
  });
});

describe('a place that a name in quotes begins with', () => {
  it('is not whose the figures behind it are', () => {
    expect(whose('松阳县生产稳步发展。“黄海菜园”获评基地，新建鱼塘520口。')).toMatchObject({ '520口': '松阳县' });
  });
});

describe('where a story is sent from', () => {
  it('is not what it is about', () => {
    const text =
      '本报成都7月11日讯\n\n上半年，四川省进出口4700亿元。其中，出口2900亿元。\n\n6月，四川省进出口800亿元，我省增速居前。民营企业进出口1600亿元，占全省三成。';
    expect(whose(text, { published: '2023-07-12' })).toMatchObject({ '1600亿元': '四川省' });
  });
});

describe('news that an organ of the country tells', () => {
  const rest = '一季度，公路水路完成投资3316亿元，增长三成。';
  it('is of the country in the paper of a province that it does not name', () => {
    expect(whose(`记者从交通运输部新闻发布会获悉，${rest}`, { publisher: '云南日报' })).toMatchObject({ '3316亿元': '中国' });
  });
  it('is of the province where that is told of', () => {
    expect(whose(`记者从交通运输部新闻发布会获悉，云南省位居前列。全省${rest}`, { publisher: '云南日报' })).toMatchObject({
      '3316亿元': '云南省',
    });
    expect(whose(`记者获悉，${rest}`, { publisher: '云南日报' })).toMatchObject({ '3316亿元': '云南省' });
  });
});

describe('the government that an address is given for', () => {
  const ends = '向大会报告工作。全年生产总值182亿元。“一路歌”艺术团走进麻城演出，麻城来宾说好。';
  it('is its home, whoever else is told of', () => {
    expect(whose(`各位代表：\n我代表罗田县人民政府，${ends}`, { published: '2023-01-12' })).toMatchObject({ '182亿元': '罗田县' });
  });
  it('is not one whose deputies are greeted', () => {
    const text = `各位代表：\n我代表大会主席团，感谢罗田县人民政府的来宾。麻城市人代会今天开幕，${ends}`;
    expect(whose(text, { published: '2023-01-12' })['182亿元']).not.toBe('罗田县');
  });
});

describe('the body that a report is about', () => {
  it('takes a railway bureau for the owner of what it carries, and 全局 for it', () => {
    const facts = whose('记者从南昌铁路局获悉，五一假期，全局发送旅客52万人。暑运期间，全局预计发送旅客900万人。', {
      title: '南昌铁路局五一发送旅客52万人',
    });
    expect(facts).toMatchObject({ '52万人': '南昌铁路局', '900万人': '南昌铁路局' });
  });

  it('leaves what other bureaus tell to their place', () => {
    expect(whose('云南省统计局今天公布，全省粮食产量1900万吨。面积扩大3万亩。')).toMatchObject({ '3万亩': '云南省' });
  });

  it('reads 全校 and 我院 as the school or hospital named last or who puts it out', () => {
    expect(whose('昆明市第九中学今年扩建。目前，全校有教师210名。')).toMatchObject({ '210名': '昆明市第九中学' });
    expect(whose('上半年，我院接诊病人4万人次。', { publisher: '曲靖市第二人民医院' })).toMatchObject({ '4万人次': '曲靖市第二人民医院' });
  });

  it('does not take the whole of a situation for a bureau', () => {
    expect(whose('南昌铁路局要服务全局性工作。江西全省投资30亿元。')).toMatchObject({ '30亿元': '江西省' });
  });
});

describe('lines that are names', () => {
  it('gives what stands below the name of a metro line to it', () => {
    const facts = whose('在建线路进展\n\n▶ 7号线二期（南延）\n全长11.3公里，设站9座。\n\n▶ 12号线\n总投资210亿元，土建完成63%。', {
      title: '合肥地铁最新进展',
    });
    expect(facts).toMatchObject({ '9座': '7号线二期（南延）', '210亿元': '12号线', '63%': '12号线' });
  });

  it('holds a name within its line for its paragraph alone', () => {
    const facts = whose('（一）铁路口岸。完成货运量81万吨。\n\n（二）公路口岸。完成货运量12万吨，增长3%。', {
      title: '霍尔果斯口岸上半年运行情况',
    });
    expect(facts).toMatchObject({ '81万吨': '铁路口岸', '12万吨': '公路口岸', '3%': '公路口岸' });
  });

  it('takes no sort of work and no statement for a name', () => {
    const facts = whose('（一）重点项目。完成投资8亿元。\n\n（二）产业园区建设。入驻企业70家。', { title: '丽水市上半年工作情况' });
    expect(facts).toMatchObject({ '8亿元': '丽水市', '70家': '丽水市' });
  });
});

describe('places inside words', () => {
  it('reads the price of vegetables as told of their city', () => {
    expect(whose('日均上市白菜900吨。', { title: '洛阳菜价回落', publisher: '河南晚报' })).toMatchObject({ '900吨': '洛阳市' });
  });

  it('finds no county across two words', () => {
    expect(whose('征迁安置有序推进，拆迁村庄36个。', { title: '岳阳市上半年工作情况' })).toMatchObject({ '36个': '岳阳市' });
  });
});

describe('what goes by no name', () => {
  it('takes 该项目 for the work that the sentence before spoke of', () => {
    const facts = whose('高新区与海驰储能电池项目的签约排在首位。该项目计划投资45亿元，用地600亩。', { title: '绵阳市集中签约一批项目' });
    expect(facts).toMatchObject({ '45亿元': '海驰储能电池项目', '600亩': '海驰储能电池项目' });
  });

  it('leaves 该项目 behind works of a sort to the place', () => {
    expect(whose('全市推进一批重点项目。该项目计划投资45亿元。', { title: '绵阳市集中签约一批项目' })).toMatchObject({
      '45亿元': '绵阳市',
    });
  });

  it('takes a fair by what it is called here', () => {
    expect(whose('展会昨天在重庆闭幕。本届展会吸引采购商300名。')).toMatchObject({ '300名': '本届展会' });
  });

  it('hears 我市 of the one city that the text names', () => {
    const facts = whose('节能灯走俏\n\n我市市民换灯已成风气。记者走访了衢州灯具市场。\n\n近三年，我市推广节能灯70万只。');
    expect(facts).toMatchObject({ '70万只': '衢州市' });
  });

  it('gives a forecast to the place, not to who foresees', () => {
    const entity = whose('长沙市气象局预计，明天气温将达38℃。', { title: '长沙迎来高温' })['38℃'];
    expect(entity).toBe('长沙市');
  });
});

describe('what gives account of itself', () => {
  const rest = '\n一、2018年工作回顾\n全区生产总值完成46亿元。\n（一）工业。\n新增高新技术企业7家。';
  it('is the district whose government or congress the headline and the line under it name', () => {
    expect(whose(`政府工作报告${rest}`, { title: '2019年烟台市蓬莱区人民政府工作报告' })).toMatchObject({ '7家': '蓬莱区' });
    expect(whose(`政府工作报告\n——2019年1月9日在烟台市蓬莱区第三届人民代表大会第四次会议上${rest}`)).toMatchObject({ '7家': '蓬莱区' });
  });
  it('is the town or quarter that the headline begins with', () => {
    const text = '2021年，街道完成各项任务。\n开发公益性岗位90个。';
    expect(whose(text, { title: '烟台市蓬莱区柳桥街道办事处2021年工作总结' })).toMatchObject({ '90个': '柳桥街道' });
    expect(whose('2021年，乡镇干部下沉一线。\n开发岗位90个。', { title: '乡镇2021年工作总结' })).toMatchObject({ '90个': null });
  });
  it('is one town all through, where nothing says which', () => {
    expect(whose('今年以来，我镇狠抓项目。全镇签约项目19个，引进资金3亿元。')).toMatchObject({ '19个': '我镇', '3亿元': '我镇' });
  });
  it('is what it goes back to behind a company that a paragraph opens with', () => {
    const text = '政府工作报告\n2025年，全省生产总值增长4%。\n云岭钢铁集团重组后提质增效。全年生产生铁757万吨。旅游人次增长20%。';
    expect(whose(text, { title: '2026年青海省政府工作报告' })).toMatchObject({ '757万吨': '青海省', '20%': '青海省' });
    const on = text.replace('全年', '它全年');
    expect(whose(on, { title: '2026年青海省政府工作报告' })).toMatchObject({ '757万吨': '云岭钢铁集团' });
  });
  it('has what only a place has, behind the works in its sentence', () => {
    const text = '力争云岭机场旅客吞吐量超220万人次，建成区面积达到90平方公里。';
    expect(whose(text, { title: '福州市2021年发展目标' })).toMatchObject({ '90平方公里': '福州市' });
  });
});

describe('works in the account of a place', () => {
  const told = (text: string) => whose(`政府工作报告\n2025年，${text}`, { title: '2026年青海省政府工作报告' });
  it('are left behind two clauses further on', () => {
    expect(told('全省持续发力。石桥核电一期开工，柳河核电二期获批，在建机组1003万千瓦。')).toMatchObject({ '1003万千瓦': '青海省' });
    expect(told('全省持续发力。石桥大桥完成投资12亿元，占计划的60%。')).toMatchObject({ '12亿元': '石桥大桥' });
  });
});

describe('健全 before a level', () => {
  it('speaks of no place', () => {
    const text = '过去一年，我国粮食产量达6.5亿吨。健全县、乡、村三级服务体系，全国新建医院900所。';
    expect(whose(text, { title: '工作报告' })).toMatchObject({ '6.5亿吨': '中国', '900所': '中国' });
  });
  it('is not 全县 behind another name', () => {
    expect(whose('云和县去年粮食增产。目前，全县新建医院9所。', { title: '云和县新闻' })).toMatchObject({ '9所': '云和县' });
  });
});
