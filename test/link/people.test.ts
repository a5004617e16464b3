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
    '电工许大江在车间里干了3年。',
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
