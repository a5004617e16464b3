import { describe, expect, it } from 'vitest';
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

  it('takes the place out of a name', () => {
    const source = '村民何德兴家有4口人。何德兴去年搬进新房。';
    expect(people(source)).toEqual(['何德兴', '何德兴']);
  });

  it('takes time in proportion', () => {
    const work = (repeats: number) => {
      const text = '村民陈德兴种了30亩茶，'.repeat(repeats);
      return () => people(text);
    };
    expect(growth(work, [100, 1600])).toBeLessThan(LINEAR);
  });
});
