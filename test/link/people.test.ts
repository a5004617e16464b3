import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.js';
import { layout } from '../../src/layout/layout.js';
import { loadLexicon } from '../../src/lexicon/lexicon.js';
import { link } from '../../src/link/link.js';
import { recognize } from '../../src/recognize/recognize.js';
import { sentencesOf } from '../../src/tokenize/tokenize.js';
import { growth, LINEAR } from '../growth.js';

const lexicon = loadLexicon();

function people(text: string, title?: string): string[] {
  const source = { path: 'a.txt', format: 'txt', encoding: 'utf-8', sha256: '', text, metadata: title ? [{ title }] : [] };
  const [story] = layout(source);
  const sentences = sentencesOf(source, story!);
  const mentions = sentences.map((sentence) => recognize(sentence, lexicon));
  return link(source, story!, sentences, mentions, lexicon).sentences.flatMap(({ sentence, entities }) =>
    entities.flatMap(({ from, to, entity, mention }) =>
      mention?.rule === 'person' || /^[他她]$/.test(sentence.text.slice(from, to)) ? [entity.name] : [],
    ),
  );
}

describe('people of whom a story tells', () => {
  it.each([
    ['村民陈德兴种了30亩茶。陈德兴去年收入8万元。', ['陈德兴', '陈德兴']],
    ['电工许大江钻研技术。这些年，许大江取得成果54项。', ['许大江', '许大江']],
    ['45岁的周小芸开了一家店。开业3年，周小芸雇了6人。', ['周小芸', '周小芸']],
    ['电工许大江爱钻研。许大江不服输，他用了35年。', ['许大江', '许大江', '许大江']],
  ])('%s', (text, found) => expect(people(text)).toEqual(found));

  it('finds whom the headline is about', () => {
    expect(people('每天清晨，罗小雁走20里山路。', '罗小雁：25年的山路')).toEqual(['罗小雁']);
  });

  it.each([
    '国家主席陈德兴会见客人。陈德兴提出8点建议。',
    '居民养老有了保障。居民养老金上调5%。',
    '12岁的尤文肉瘤患者得救。尤文肉瘤发病率为1%。',
    '学生高考结束。学生高考人数3万人。',
    '教师和家长各100人。教师和家长都来了。',
  ])('finds none in %s', (text) => expect(people(text)).toEqual([]));

  it.each([
    ['柳春芽在镇上开了一家诊所。柳春芽每天走20里路，来看病的都认得柳春芽的父亲。', 3],
    ['村民索朗旺堆的家盖在坡上。索朗旺堆养了40头牦牛，去年索朗旺堆一家收入12万元。', 3],
    ['高宝禾说，茶要慢慢做。高宝禾今年种了8亩，路过的人都问高宝禾。', 3],
  ])('finds who is named again and again without his calling, or without a family name: %s', (text, times) =>
    expect(people(text).filter((name) => /柳春芽|索朗旺堆|高宝禾/.test(name))).toHaveLength(times),
  );

  it.each([
    '高质量发展要靠创新。高质量就业有2万个岗位，大家都说高质量的好处。',
    '大会由何远山主持。何远山强调要落实8项任务，何远山说，何远山的讲话有3点。',
    '村民自治管理有了章程。自治管理小组12个，自治管理的经验推广到3个县。',
  ])('takes for no person what recurs in %s', (text) => expect(people(text)).toEqual([]));

  it.each([
    ['电工许大江在车间里干了3年。', ['许大江']],
    ['陶小河是一名护林员，守着3座山。', ['陶小河']],
    ['陶小河曾带领学生走访12个县。', ['陶小河']],
    ['调度员陶小河和12名同事守了3天。', ['陶小河']],
    ['工程师陶小河走访了60家工厂。', ['陶小河']],
    ['老警长陶长河是一名有30年党龄的党员。', ['陶长河']],
    ['这个姑娘叫陶小河，今年23岁。', ['陶小河']],
    ['陶小河告诉我们，她来自山村，家里有5口人。', ['陶小河', '陶小河']],
    ['在陶禾家的院子里，陶禾带着10名村民摘豆角。', ['陶禾', '陶禾']],
  ])('finds who is named once by what only people do: %s', (text, found) => expect(people(text)).toEqual(found));

  it.each([
    '云岭大桥曾带动3个村。',
    '高水平开放带领产业增长5%。',
    '总经理陶小河说，今年产量增长5%。',
    '马向东主义是一名学者的主张，有3本书。',
    '时年是一名词，用了3次。',
    '鲁能带领球队赢得3场比赛。',
    '金龙主动召回汽车300辆。',
    '史泰博买下门店30家。',
  ])('finds nobody by deeds in %s', (text) => expect(people(text)).toEqual([]));

  it.each([
    ['云岭医院放射科医师陶小河，为病人拍片7万多例。陶小河退休了。陶小河值得敬重。', '7万多例', '陶小河'],
    ['村民陶小河在云岭医院做了3次手术。', '3次', '陶小河'],
    ['为了修房，陶小河一家先后借了20多万元。', '20多万元', '陶小河'],
    ['云岭省石门县，陶小河买下两栋大棚。“我家这两棚黄瓜卖了8万元。”陶小河说。', '8万元', '陶小河'],
    ['云岭医院表彰医师陶小河，医院开放床位300张。陶小河从医8年。', '300张', '云岭医院'],
    ['陶小河、罗小雁2人获奖，奖金共5万元。', '2人', null],
  ])('knows what is of the person and what of the body beside: %s', (text, figure, owner) => {
    const source = { path: 'a.txt', format: 'txt', encoding: 'utf-8', sha256: '', text, metadata: [] };
    expect(extract(source, lexicon).facts.find((fact) => fact.text === figure)?.entity ?? null).toBe(owner);
  });

  it('gives no person the ships of a country', () => {
    const text = '陶小河是一名船厂油漆工。她漆了3扇门。如今，每月都有700多艘货船在我国下水。';
    const source = { path: 'a.txt', format: 'txt', encoding: 'utf-8', sha256: '', text, metadata: [{ title: '陶小河：刷漆的人' }] };
    const whose = extract(source, lexicon).facts.map((fact) => [fact.text, fact.entity]);
    expect(whose).toContainEqual(['3扇', '陶小河']);
    expect(whose).toContainEqual(['700多艘', '中国']);
  });

  it('takes the place out of a name', () => {
    const source = '村民何德兴家有4口人。何德兴去年搬进新房。';
    expect(people(source)).toEqual(['何德兴', '何德兴']);
  });

  it('leaves what a crowd does to others', () => {
    const source = (text: string) => ({
      path: 'a.txt',
      format: 'txt',
      encoding: 'utf-8',
      sha256: '',
      text,
      metadata: [{ title: '罗小雁：25年的山路' }],
    });
    const whose = (text: string) => extract(source(text), lexicon).facts.map(({ text: figure, entity }) => [figure, entity]);
    const facts = whose('云南省泸水县的罗小雁是乡村医生。\n今年，1300多名党员干部组成42支队伍下乡。\n走了25年，看过8万个病人。');
    expect(facts).toContainEqual(['25年', '罗小雁']);
    expect(facts).not.toContainEqual(['1300多名', '罗小雁']);
    expect(facts).not.toContainEqual(['42支', '罗小雁']);
  });

  it('takes time in proportion', () => {
    const work = (repeats: number) => {
      const text = '村民陈德兴种了30亩茶，'.repeat(repeats);
      return () => people(text);
    };
    expect(growth(work, [100, 1600])).toBeLessThan(LINEAR);
  });
});
