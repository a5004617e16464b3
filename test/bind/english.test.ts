import { describe, expect, it } from 'vitest';
import { ENGLISH_RULES } from '../../src/bind/bind.js';
import { extract } from '../../src/extract.js';
import { loadLexicon } from '../../src/lexicon/lexicon.js';
import { ENGLISH_RULE_EXAMPLES } from './english.examples.js';

const lexicon = loadLexicon();

const factsOf = (text: string) =>
  extract(
    {
      path: 'a.txt',
      format: 'txt',
      encoding: 'utf-8',
      sha256: '',
      text: `Qingdao reports on its economy\n\nThe city of Qingdao in Shandong province told reporters how it fared.\n\n${text}\n`,
      metadata: [{ published: '2023-10-20', publisher: 'Qingdao Daily' }],
    },
    lexicon,
  ).facts;

describe('rules of English sentences', () => {
  it('each have a sentence in which they speak and one in which they are silent', () => {
    const shown = new Set(ENGLISH_RULE_EXAMPLES.map(({ rule }) => rule));
    expect(ENGLISH_RULES.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([]);
  });

  it('say why they are there', () => {
    for (const { name, because } of ENGLISH_RULES) expect(because.length, name).toBeGreaterThan(15);
  });

  for (const { rule, text, finds, silent } of ENGLISH_RULE_EXAMPLES) {
    it(`${rule}: ${text}`, () => {
      const mine = factsOf(text)
        .filter((fact) => fact.rule === rule)
        .map((fact) => [fact.text, fact.indicator, fact.entity, fact.measure]);
      for (const [figure, indicator, entity, measure] of finds)
        expect(mine).toContainEqual([figure, indicator, entity ?? expect.anything(), measure]);
    });

    it(`${rule} should not speak in: ${silent}`, () => {
      expect(factsOf(silent).filter((fact) => fact.rule === rule)).toEqual([]);
    });
  }
});

describe('what English facts say', () => {
  const said = (text: string) =>
    factsOf(text).map(({ text: figure, entity, indicator, scope, period }) => [figure, entity, indicator, scope, period]);

  it('keeps what narrows a name apart from the name, in the words of Chinese print', () => {
    expect(said('Trade with ASEAN came to 20 billion yuan in 2022.')[0]).toEqual([
      '20 billion yuan',
      '青岛市',
      '进出口额',
      '与东盟',
      '2022',
    ]);
    expect(said('Exports of lithium batteries came to 2 billion yuan in 2022.')[0]?.slice(2, 4)).toEqual(['出口额', '锂电池']);
    expect(said('Foreign trade came to 9 billion yuan in 2022. Private enterprises contributed 5 billion yuan.')[1]?.slice(2, 4)).toEqual([
      '进出口额',
      '民营企业',
    ]);
  });

  it('deals figures in a row out to things in a row', () => {
    expect(
      said('In 2022, Jinan and Yantai accounted for 35 percent and 34 percent of tourist trips.').map(([figure, entity]) => [
        figure,
        entity,
      ]),
    ).toEqual([
      ['35 percent', '济南市'],
      ['34 percent', '烟台市'],
    ]);
  });

  it('reads the cells of a table under its headings', () => {
    const table = 'City\tGDP (billion yuan)\tGrowth (%)\nJinan\t402.6\t5.1\nYantai\t436.8\t5.3\n';
    const cells = factsOf(table).map(({ entity, indicator, value, unit, measure }) => [entity, indicator, value, unit, measure]);
    expect(cells).toContainEqual(['济南市', '地区生产总值', 402_600_000_000, '元', 'level']);
    expect(cells).toContainEqual(['烟台市', '地区生产总值', 5.3, '%', 'change']);
  });

  it('takes short names from brackets', () => {
    const text = 'Jiaolai University of Marine Arts (JUMA) opened in Qingdao. JUMA was granted 487 invention patents.';
    expect(said(text).map(([figure, entity, indicator]) => [figure, entity, indicator])).toContainEqual([
      '487',
      expect.stringContaining('Jiaolai University'),
      '发明专利',
    ]);
  });
});
