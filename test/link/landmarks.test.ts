import { describe, expect, it } from 'vitest';
import { layout } from '../../src/layout/layout.js';
import { loadLexicon } from '../../src/lexicon/lexicon.js';
import { link } from '../../src/link/link.js';
import { recognize } from '../../src/recognize/recognize.js';
import { sentencesOf } from '../../src/tokenize/tokenize.js';

const lexicon = loadLexicon();

/** What is named in a text, as `wording = name`, with its role where it has one. */
function named(text: string): string[] {
  const source = { path: 'a.txt', format: 'txt', encoding: 'utf-8', sha256: '', text, metadata: [] };
  const [story] = layout(source);
  const sentences = sentencesOf(source, story!);
  const mentions = sentences.map((sentence) => recognize(sentence, lexicon));
  return link(source, story!, sentences, mentions, lexicon).sentences.flatMap(({ sentence, entities }) =>
    entities
      .flatMap((mention) => mention.members ?? [mention])
      .map(({ from, to, entity, role }) => `${sentence.text.slice(from, to)} = ${entity.name}${role ? ` (${role})` : ''}`),
  );
}

describe('what goes by a name of its own', () => {
  it.each([
    ['太湖开捕，渔船3000艘。', ['太湖 = 太湖']],
    ['沪指收报3100点。', ['沪指 = 上证指数']],
    ['大秦线去年运煤4亿吨。', ['大秦线 = 大秦铁路']],
    ['胡塞武装释放89人。', ['胡塞武装 = 胡塞武装']],
    ['加州有3人死亡。', ['加州 = 加利福尼亚州']],
    ['齐峰新材去年销量3万吨。', ['齐峰新材 = 齐峰新材']],
    ['佛罗里达州奥兰治县有3人受伤。', ['佛罗里达州奥兰治县 = 佛罗里达州奥兰治县']],
  ])('%s', (text, found) => expect(named(text)).toEqual(found));

  it.each(['报道指出，产量下降3%。', '集中超八成人员。', '精英超过3万人。', '在这里海关放行3万吨。'])('finds none in %s', (text) =>
    expect(named(text)).toEqual([]),
  );
});

describe('a side of talks', () => {
  it('is the country of its first character named last', () => {
    expect(named('美国和俄罗斯会谈。俄方释放3人，美方释放5人。')).toEqual([
      '美国 = 美国',
      '俄罗斯 = 俄罗斯',
      '俄方 = 俄罗斯',
      '美方 = 美国',
    ]);
  });

  it.each(['官方放行3万吨。', '法方面的人员有3人。', '日方程式赛车有3辆。'])('is none in %s', (text) => expect(named(text)).toEqual([]));
});

describe('a place that was renamed', () => {
  it('keeps the name that the text has of it', () => {
    expect(named('即墨市去年产值300亿元。全市有企业3000家。').map((line) => line.split(' = ')[1])).toEqual(['即墨市', '即墨市']);
    expect(named('即墨区去年产值300亿元。')).toEqual(['即墨区 = 即墨区']);
  });
});

describe('what a name does in its clause', () => {
  it.each([
    ['以军空袭造成3人死亡。', ['以军 = 以色列国防军 (counterpart)']],
    ['震中距离成都134公里。', ['成都 = 成都市 (location)']],
    ['动物园在成都以北约300公里处。', ['成都 = 成都市 (location)']],
    ['青岛港通过3亿吨。', ['青岛港 = 青岛港']],
  ])('%s', (text, found) => expect(named(text)).toEqual(found));
});
