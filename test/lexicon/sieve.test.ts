import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FURNITURE } from '../../src/layout/furniture.js';
import { Sieve, signsOf } from '../../src/lexicon/lexicon.js';
import { PLACE_REFERENCES } from '../../src/link/who/placereferences.js';
import { COMPANY_RULES } from '../../src/recognize/names/companies.js';
import { NAME_PATTERNS } from '../../src/recognize/names/patterned.js';
import { PERIOD_RULES } from '../../src/recognize/periods/periods.js';

describe('signs of a pattern', () => {
  it.each<[RegExp, string[] | null]>([
    [/世纪|年代/, ['世纪', '年代']],
    [/[路街]/, ['路', '街']],
    [/(?:全|我)市(?!场)/g, ['全市', '我市']],
    [/[东西]站?/, ['东', '西']],
    [/(?:中华)?铁路/, ['铁路']],
    [/(?:实施|行动|工作)?方案/, ['方案']],
    [/中(?:国|华)/, ['中国', '中华']],
    [/\d年/, ['0年', '1年', '2年', '3年', '4年', '5年', '6年', '7年', '8年', '9年']],
    [/至.{2,18}段/, ['至']],
    [/(?<=^|，)持有[^，]{0,30}股[权份]/, ['持有']],
    [/[^，]{0,3}$/, null],
    [/(?:工程)?/, null],
    [/\p{Script=Han}+/u, null],
    [/GmbH/i, ['gm', 'gM', 'Gm', 'GM']],
    [/é|热线/i, null],
  ])('%s', (pattern, signs) => {
    expect(signsOf(pattern)).toEqual(signs);
  });

  it('are told of nearly all rules that look for them', () => {
    const rules = [...NAME_PATTERNS, ...COMPANY_RULES, ...PERIOD_RULES].map(({ needs }) => needs);
    const untold = rules.filter((needs) => signsOf(needs) === null);
    expect(untold.length).toBeLessThan(rules.length / 10);
  });
});

describe('a sieve', () => {
  it('lets the text through for each pattern that matches', () => {
    const patterns = [
      ...FURNITURE.map(({ line }) => line),
      ...[...NAME_PATTERNS, ...COMPANY_RULES, ...PERIOD_RULES].map(({ needs }) => needs),
      ...PLACE_REFERENCES.map(({ pattern }) => pattern),
    ].map((pattern) => new RegExp(pattern.source, pattern.flags.replace('g', '')));
    const sieve = new Sieve(patterns, (pattern) => pattern);
    // pieces of what the patterns look for, so that they match often
    const pieces = [...new Set(patterns.flatMap((pattern) => [...(signsOf(pattern) ?? [])]))];
    const piece = fc.oneof(fc.constantFrom(...pieces), fc.constantFrom(...'，。、的在2023年月日至段路线第届“”（）12%：- ABab人民公司'));
    let matched = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (parts) => {
        const text = parts.join('');
        const through = new Set(sieve.through(text));
        for (const pattern of patterns) {
          if (!pattern.test(text)) continue;
          matched++;
          expect(through.has(pattern), `${pattern} in ${text}`).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
    expect(matched).toBeGreaterThan(1000);
  });
});
