/** `sentence` with its figures: surface, value (or both ends), unit, approximation. */
export const ENGLISH_FIGURES: readonly (readonly [sentence: string, ...figures: string[]])[] = [
  [
    'Foreign trade hit 41.2 billion yuan (about $5.7 billion) in the first half of 2023.',
    '41.2 billion yuan = 41200000000 元 exact',
    'about $5.7 billion = 5700000000 美元 about',
  ],
  [
    'It spent RMB 5.2bn, US$700m and 3 million euros.',
    'RMB 5.2bn = 5200000000 元 exact',
    'US$700m = 700000000 美元 exact',
    '3 million euros = 3000000 欧元 exact',
  ],
  [
    'Output rose 4.5 percent, or 0.3 percentage points more than planned.',
    '4.5 percent = 4.5 % exact',
    '0.3 percentage points = 0.3 个百分点 exact',
  ],
  [
    'Nearly a third of them, more than 4,800 people, came.',
    'Nearly a third = 0.3333333333333333 null less_than',
    'more than 4,800 = 4800 null more_than',
  ],
  [
    'The park covers 1,200 mu and 747,000 square meters of floor space.',
    '1,200 mu = 1200 亩 exact',
    '747,000 square meters = 747000 平方米 exact',
  ],
  [
    'The port handled 3.1 million TEUs and 56 million metric tons of cargo.',
    '3.1 million TEUs = 3100000 标箱 exact',
    '56 million metric tons = 56000000 吨 exact',
  ],
  ['Investment of 80 to 100 billion yuan is planned.', '80 to 100 billion yuan = 80000000000..100000000000 元 exact'],
  ['Sales more than doubled to 5.3 million units.', 'more than doubled = 2 倍 more_than', '5.3 million = 5300000 null exact'],
  ['Exports grew by 3.2, 4.5 and 6 percent.', '3.2 = 3.2 % exact', '4.5 = 4.5 % exact', '6 percent = 6 % exact'],
  [
    'At least twenty-five villages and two hundred and six shops joined.',
    'At least twenty-five = 25 null at_least',
    'two hundred and six = 206 null exact',
  ],
  [
    'Tens of thousands of visitors and two and a half million fans watched.',
    'Tens of thousands = 10000..100000 null exact',
    'two and a half million = 2500000 null exact',
  ],
  ['The price fell from 8.5 yuan per kg to 7 yuan/kg.', '8.5 yuan per kg = 8.5 元/千克 exact', '7 yuan/kg = 7 元/千克 exact'],
  ['It ranked third, and the 120-kilometer line opened.', 'third = 3 null exact', '120-kilometer = 120 公里 exact'],
  ['The number of firms climbed to 1,286 from 912 a year earlier.', '1,286 = 1286 null exact', '912 = 912 null exact'],
  // Names, dates and codes are no figures.
  ['Metro Line 15, Phase 2 of the G20 hall, 5G and COVID-19 were named in 2021.'],
  ['The 14th Five-Year Plan, Fortune 500, a three-year action plan and the 16+1 forum.'],
  ['It opened at 9:30 on Oct 21, 2022, call 0532-12345678.'],
];

/** Wordings of periods as `from` and `to` of their expression. */
export const ENGLISH_PERIODS: readonly (readonly [text: string, period: string | null])[] = [
  ['in the first nine months of 2022', '{"from":{"month":1,"year":2022},"to":{"month":9},"shape":"span"}'],
  ['from January to September', '{"from":{"month":1},"to":{"month":9},"shape":"span"}'],
  ['Q1 2024', '{"from":{"quarter":1,"year":2024},"shape":"span"}'],
  ['last year', '{"from":{"year":{"relative":-1,"of":"article"}},"shape":"span"}'],
  ['the same period last year', '{"from":{"year":{"relative":-1,"of":"article"}},"shape":"same_period"}'],
  ['by the end of 2026', '{"from":{"year":2026,"edge":"end"},"shape":"span"}'],
  ['as of June 30, 2023', '{"from":{"month":6,"day":30,"year":2023},"shape":"until"}'],
  ['during the 14th Five-Year Plan period (2021-25)', '{"from":{"year":2021},"to":{"year":2025},"shape":"plan"}'],
  ['over the past five years', '{"from":{},"shape":"last","length":{"count":5,"unit":"year"}}'],
  ['so far this year', '{"from":{"year":{"relative":0,"of":"article"}},"shape":"since"}'],
  ['rose year on year', null],
  ['they may march on', null],
  ['By Yang Jun | Source', null],
];
