import { describe, expect, it } from 'vitest';
import { layout } from '../../src/layout/layout.js';
import { loadLexicon } from '../../src/lexicon/lexicon.js';
import { link } from '../../src/link/link.js';
import { recognize } from '../../src/recognize/recognize.js';
import { sentencesOf } from '../../src/tokenize/tokenize.js';
import { growth, LINEAR } from '../growth.js';

const lexicon = loadLexicon();

interface About {
  title?: string;
  publisher?: string;
}

function read(text: string, about: About = {}) {
  const source = { path: 'a.txt', format: 'txt', encoding: 'utf-8', sha256: '', text, metadata: [about] };
  const [story] = layout(source);
  const sentences = sentencesOf(source, story!);
  const linked = link(
    source,
    story!,
    sentences,
    sentences.map((sentence) => recognize(sentence, lexicon)),
    lexicon,
  );
  const mentions = linked.sentences.flatMap(({ sentence, entities }) =>
    entities
      .flatMap((mention) => mention.members ?? [mention])
      .map((mention) => ({ ...mention, text: sentence.text.slice(mention.from, mention.to) })),
  );
  /** The entity that the nth mention written so means. */
  const of = (surface: string, nth = 0) => mentions.filter(({ text: written }) => written === surface)[nth]?.entity;
  const topics = (start: string) =>
    linked.sentences.find(({ sentence }) => sentence.text.startsWith(start))!.topics.map(({ entity }) => entity.name);
  return { linked, mentions, of, topics };
}

describe('places', () => {
  it('tells districts of one name apart by what the article names', () => {
    expect(read('南京市召开会议。鼓楼区和玄武区率先完成任务。').of('鼓楼区')?.id).toBe('320106');
    expect(read('福州市召开会议。鼓楼区和台江区率先完成任务。').of('鼓楼区')?.id).toBe('350102');
  });

  it('takes the province where a prefecture shares its short form', () => {
    expect(read('海南出口增长5%。').of('海南')?.id).toBe('460000');
  });

  it('leaves open what nothing settles', () => {
    const { mentions } = read('鼓楼区新增企业30家。');
    expect(mentions[0]).toMatchObject({ entity: { id: 'place::鼓楼区' }, reason: expect.stringContaining('not settled') });
  });

  it('gives one canonical name to full and short forms', () => {
    const { of } = read('昆山市发布年报。昆山去年完成投资300亿元。');
    expect(of('昆山')).toEqual(of('昆山市'));
  });

  it('takes a district without its 区 only with evidence', () => {
    expect(read('宁波市通报成绩，鄞州得分最高。').of('鄞州')?.id).toBe('330212');
    expect(read('双方讨论了合作，气氛和平。').mentions).toEqual([]);
  });
});

describe('home', () => {
  it.each([
    ['湖州上半年进出口增长\n\n今年以来，全市进出口增长5%。湖州还将新增航线3条。', {}, '湖州市'],
    ['通讯员走进车间。今年全市新增企业30家。', { publisher: '湖州晚报' }, '湖州市'],
    ['吴兴区得95分，南浔区得94分，德清县得93分，长兴县得92分。全市平均90分。', {}, '湖州市'],
    ['我国外贸稳中有进。全国进出口增长5%。', {}, 'CN'],
    ['今天天气很好。', {}, undefined],
  ] as [string, About, string | undefined][])('%s', (text, about, name) => {
    const home = read(text, about).linked.home;
    expect(home?.id === 'CN' ? 'CN' : home?.name).toBe(name);
  });

  it('prefers the place of the headline to that of the paper', () => {
    const { linked } = read('长兴县新签约项目30个。长兴还将引进人才。', { title: '长兴交出上半年答卷', publisher: '湖州日报' });
    expect(linked.home?.name).toBe('长兴县');
  });
});

describe('references', () => {
  const { of, topics } = read(
    '湖州上半年交出答卷\n\n湖州市经济稳中有进。全市新增企业30家，全省平均20家。市统计局介绍，德清县增长最快。该县新增企业9家。云岭水库工程开工，该项目总投资30亿元。',
  );
  it.each([
    ['全市', '湖州市'],
    ['全省', '浙江省'],
    ['市统计局', '湖州市统计局'],
    ['该县', '德清县'],
    ['该项目', '云岭水库工程'],
  ])('%s is %s', (surface, name) => {
    expect(of(surface)?.name).toBe(name);
  });

  it('knows where the story is at home', () => {
    expect(topics('全市')).toContain('湖州市');
  });

  it('takes 公司 for the subject of the sentence before', () => {
    const text = '湖州宏远阀门有限公司由远成集团投资设立。公司去年产值3亿元。宏远阀门今年再投1亿元。';
    const { of: found } = read(text);
    expect(found('公司')?.name).toBe('湖州宏远阀门有限公司');
    expect(found('宏远阀门')?.name).toBe('湖州宏远阀门有限公司');
  });
});

describe('aliases', () => {
  it('learns what is called so', () => {
    const { of } = read('湖州市印发《关于促进竹产业发展的若干意见》（以下简称《意见》）。《意见》提出22项任务。');
    expect(of('《意见》', 1)?.name).toBe('《关于促进竹产业发展的若干意见》');
  });

  it('joins an abbreviation to the one name it abbreviates', () => {
    const { of } = read('中国—中亚地方经贸合作示范区揭牌。中亚示范区去年开行班列300列。');
    expect(of('中亚示范区')).toBe(of('中国—中亚地方经贸合作示范区'));
  });
});

describe('roles', () => {
  it.each([
    ['记者从湖州市商务局获悉，上半年出口增长5%。', '湖州市商务局', 'attribution'],
    ['湖州市增速高于全国2个百分点。', '全国', 'comparand'],
    ['湖州市与德国合作建设学校3所。', '德国', 'counterpart'],
    ['湖州市先后赴北京、上海招商40次。', '上海', 'location'],
    ['湖州市邀请远成集团、宏达集团等30家企业参会。', '宏达集团', 'member'],
  ])('%s', (text, surface, role) => {
    expect(read(text).mentions.find((mention) => mention.text === surface)?.role).toBe(role);
  });
});

describe('topics', () => {
  it('carries the zone that opens a paragraph', () => {
    const { topics } = read('湖州上半年成绩单\n\n南太湖新区聚焦招商。1—6月签约项目30个，到位资金5亿元。\n\n安吉县新增民宿90家。');
    expect(topics('1—6月')[0]).toBe('南太湖新区');
  });

  it('gives a quotation to the place of who speaks', () => {
    const { topics } = read('湖州通报成绩\n\n“下半年还要再建停车位300个。”德清县县长说。');
    expect(topics('“下半年')[0]).toBe('德清县');
  });
});

describe('a long story', () => {
  it('takes time in proportion', () => {
    const work = (repeats: number) => {
      const text = '推进南太湖新区建设和湖州市产业园区、德清县云岭水库，高新区公司该项目全市。'.repeat(repeats);
      return () => read(text);
    };
    expect(growth(work, [150, 2400])).toBeLessThan(LINEAR);
  });
});

describe('names by what is said of them', () => {
  it('tells a township from the county of its stem, and finds the village in it', () => {
    const { of } = read('安溪县召开会议。\n\n兴隆镇今年新栽果树300亩，柳溪镇陶家湾村的果农收入2万元。', { publisher: '泉州晚报' });
    expect(of('兴隆镇')?.kind).toBe('place');
    expect(of('兴隆镇')?.id).not.toBe('130822');
    expect(of('陶家湾村')?.name).toBe('陶家湾村');
  });

  it('takes an everyday word for a place after 走进 and at home where the county speaks of itself', () => {
    const { linked } = read('走进金秋的湄潭，处处是茶。\n\n全县茶园60万亩，县农业局干部说还要再种2万亩。');
    expect(linked.home?.id).toBe('520328');
  });

  it('names sights, shops and people by their predicates', () => {
    const { of } = read(
      '扬州市发布数据。瘦月湖接待游客3万人次。\n\n老街上的聚香面馆开门早。店里卖出面条900碗。\n\n种粮大户周福田承包土地300亩。',
    );
    expect(of('瘦月湖')?.kind).toBe('place');
    expect(of('店里')?.name).toBe('聚香面馆');
    expect(of('周福田')).toMatchObject({ kind: 'other', name: '周福田' });
  });

  it('makes one entity of works that are named together and of a counted row', () => {
    const { mentions, of } = read('贵阳市通报进度。青水河河道整治和排水管网工程总投资3亿元。柳荫路等4条今年新开工道路，完成投资7亿元。');
    expect(mentions.map(({ text }) => text)).toContain('青水河河道整治和排水管网工程');
    expect(of('柳荫路')?.name).toBe('柳荫路等4条新开工道路');
    expect(mentions.find(({ text }) => text === '柳荫路')?.role).toBeUndefined();
  });

  it('takes 两口岸 for the two named last', () => {
    const { of } = read('霍尔果斯口岸通行班列7000列，阿拉山口口岸通行6000列。两口岸已开通线路190条。');
    expect(of('两口岸')?.name).toBe('霍尔果斯口岸、阿拉山口口岸');
  });

  it('reads organs of the state, and not the words they are the front of', () => {
    expect(read('财政部今天发布数据。').of('财政部')?.kind).toBe('organisation');
    expect(read('各级财政部门加强管理，水利部署到位。').mentions).toEqual([]);
  });

  it('does not make way points, levels and senders the subject', () => {
    const role = (text: string, surface: string) => read(text).mentions.find((mention) => mention.text === surface)?.role;
    expect(role('经霍尔果斯出入境的占八成。', '霍尔果斯')).toBe('location');
    expect(role('全市有青岛市级企业1600家。', '青岛市')).toBe('member');
    expect(role('粤港澳大湾区企业投资的项目占一半。', '粤港澳大湾区')).toBe('member');
  });
});
