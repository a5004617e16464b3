import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../src/lexicon/lexicon.js';
import { recognize, recognizePeriods } from '../../src/recognize/recognize.js';
import { sentencesIn } from '../../src/tokenize/tokenize.js';
import { ENGLISH_FIGURES, ENGLISH_PERIODS } from './english.examples.js';
import { sentence } from './sentence.js';

const lexicon = loadLexicon();

describe('English figures', () => {
  it.each(ENGLISH_FIGURES.map(([text, ...figures]) => [text, figures] as const))('%s', (text, figures) => {
    const english = { ...sentence(text), english: true as const };
    const found = recognize(english, lexicon).flatMap((mention) => {
      if (mention.type !== 'figure') return [];
      const { value, low, high, unit, approximation } = mention.quantity;
      return [`${text.slice(mention.from, mention.to)} = ${value ?? `${low}..${high}`} ${unit} ${approximation}`];
    });
    expect(found).toEqual(figures);
  });
});

describe('English periods', () => {
  it.each(ENGLISH_PERIODS)('%s', (text, period) => {
    const found = recognizePeriods({ ...sentence(text), english: true });
    expect(found.length === 0 ? null : JSON.stringify(found[0]!.expression)).toBe(period);
  });
});

describe('the language of a sentence', () => {
  it.each([
    ['The city signed 212 projects in the first half.', true],
    ['RCEP、TOD 和 REITs 项目共15个。', false],
    ['RCEP TOD REITs', false],
    ['FD集团 and 海尔共投资3亿元。', false],
  ])('%s', (text, english) => {
    expect(sentencesIn(text)[0]!.english === true).toBe(english);
  });

  it('tells English sentences inside a Chinese paragraph, with their places in the source', () => {
    const text =
      '全市签约项目212个。The city signed 212 new projects in the first half of 2023, up 5 percent year on year. 总投资569.96亿元。';
    const all = sentencesIn(text);
    expect(all.map(({ english }) => english === true)).toEqual([false, true, false]);
    for (const { start, end, text: read } of all) expect(text.slice(start, end)).toBe(read);
  });
});
