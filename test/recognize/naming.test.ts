import { describe, expect, it } from 'vitest';
import { NAMING } from '../../src/lexicon/lexicon.js';
import { namingAt } from '../../src/recognize/recognize.js';
import { NAMING_EXAMPLES } from './naming.examples.js';

const ruleAt = (marked: string) => namingAt(marked.replace('⟦', ''), marked.indexOf('⟦'))?.rule;

describe.each(NAMING_EXAMPLES)('$rule', ({ rule, names, measures }) => {
  it.each(names)('names in %s', (marked) => {
    expect(ruleAt(marked)).toBeDefined();
  });

  it('is the rule that says so in one of them', () => {
    expect(names.map(ruleAt)).toContain(rule);
  });

  it.each(measures)('leaves %s alone', (marked) => {
    expect(ruleAt(marked)).not.toBe(rule);
  });
});

it('every naming rule has examples of both kinds', () => {
  const shown = NAMING_EXAMPLES.filter(({ names, measures }) => names.length > 0 && measures.length > 0).map(({ rule }) => rule);
  expect(['idiom', ...NAMING.map(({ name }) => name)]).toEqual(shown);
});
