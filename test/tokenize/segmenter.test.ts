import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { HiddenWords } from '../../src/tokenize/hidden.js';
import { Segmenter } from '../../src/tokenize/segmenter.js';

const jieba = createRequire(import.meta.url)('nodejieba') as typeof import('nodejieba') &
  Record<'DEFAULT_DICT' | 'DEFAULT_HMM_DICT' | 'DEFAULT_USER_DICT', string>;

/** Words of our own: one with a part of speech, one without. */
const OURS = [{ text: '临港云谷片区', tag: 'nt' }, { text: '瀚蓝昶项目' }];

let segmenter: Segmenter;
beforeAll(() => {
  jieba.load();
  for (const { text, tag } of OURS) jieba.insertWord(text, ...((tag === undefined ? [] : [tag]) as [string]));
  segmenter = new Segmenter(jieba.DEFAULT_DICT, jieba.DEFAULT_USER_DICT, new HiddenWords(jieba.DEFAULT_HMM_DICT), OURS);
});

/** A surrogate alone comes back from nodejieba as U+FFFD. */
const handed = (word: string) => word.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
const words = (text: string) => segmenter.cut(text, (from, to, tag) => ({ word: handed(text.slice(from, to)), tag }));

describe('words and parts of speech are those of nodejieba', () => {
  const corpus = join(import.meta.dirname, '../../corpus');
  const texts = readdirSync(corpus).filter((name) => /\.(?:txt|md)$/.test(name));

  it.each(texts)('in %s', (name) => {
    const text = readFileSync(join(corpus, name), 'utf8');
    expect(words(text)).toEqual(jieba.tag(text));
  });

  it.each([
    ['nothing', ''],
    ['numbers, letters and marks', 'abc123.5.6x y，1,286.5亿元；C#与AT&T，B超3.5%（5G）——……'],
    ['full width and blanks', '３５％\r\n甲\u3000乙\t丙'],
    ['characters beyond the first plane, and halves of such', '𠮷野家的😀店有3.5万家，x\ud800y很好'],
    ['names that no dictionary has', '彧婷与昶昱韡赴霭岚坪调研'],
    ['words of the user dictionary and our own', '区块链与云计算落户临港云谷片区，瀚蓝昶项目开工'],
  ])('%s', (_, text) => {
    expect(words(text)).toEqual(jieba.tag(text));
  });

  it('in any text', () => {
    const piece = fc.constantFrom(
      ...'中国人民经济增长区块链的了在是发展，。 \n\t、12.5a%Z彧昶😀\ud800号省市县年月日亿元万达同比',
      '上半年',
      '生产总值',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        expect(words(text)).toEqual(jieba.tag(text));
      }),
      { numRuns: 300 },
    );
  });
});
