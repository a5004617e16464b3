import { describe, expect, it } from 'vitest';
import { layout } from '../../src/layout/layout.js';
import { sentencesOf, tokensOf, useWords } from '../../src/tokenize/tokenize.js';
import { sourceOf } from '../layout/source.js';

const first = (text: string) => {
  const source = sourceOf(text);
  return sentencesOf(source, layout(source)[0]!)[0]!;
};

describe('tokens', () => {
  it('cover the sentence without gaps, in UTF-16 code units', () => {
    const sentence = first('𠮷林市上半年新签约项目212个，增长12.5%。');
    const tokens = tokensOf(sentence);
    expect(tokens.map(({ text }) => text).join('')).toBe(sentence.text);
    let at = 0;
    for (const { from, to, text } of tokens) {
      expect(from).toBe(at);
      expect(sentence.text.slice(from, to)).toBe(text);
      at = to;
    }
    expect(tokensOf(sentence)).toBe(tokens);
  });

  it('refuse words once the dictionary is loaded', () => {
    tokensOf(first('投资增长。'));
    expect(() => useWords([{ text: '临港经济区', tag: 'nt' }])).toThrow(/before/);
  });
});
