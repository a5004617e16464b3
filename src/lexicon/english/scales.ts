/** Words that multiply the number before them, with their power of ten. */
export const ENGLISH_SCALES: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  million: 6,
  mln: 6,
  mn: 6,
  m: 6,
  billion: 9,
  bln: 9,
  bn: 9,
  b: 9,
  trillion: 12,
  trn: 12,
  tln: 12,
  tn: 12,
};

/** Scales that only count directly behind digits (5bn) or a sign of money: as words of their own they mean something else. */
export const GLUED_SCALES: ReadonlySet<string> = new Set(['m', 'b', 'mn', 'bn', 'tn']);

/** Words of which a number in words is made; `and` and hyphens stand between them. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty
   forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen`.split(/\s+/),
);

/** Below the line of a fraction in words: a third, two-thirds, three quarters. */
export const DENOMINATORS: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  seventh: 7,
  sevenths: 7,
  eighth: 8,
  eighths: 8,
  ninth: 9,
  ninths: 9,
  tenth: 10,
  tenths: 10,
};

/** Ordinals in words, for ranks. */
export const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fifteenth: 15,
  twentieth: 20,
};

/** Plural words that name an order of magnitude: from the first number up to the second. */
export const MAGNITUDES: Readonly<Record<string, readonly [low: string, high: string]>> = {
  'dozens of': ['20', '100'],
  'scores of': ['20', '100'],
  'hundreds of': ['100', '1000'],
  'thousands of': ['1000', '10000'],
  'tens of thousands of': ['10000', '100000'],
  'hundreds of thousands of': ['100000', '1000000'],
  'millions of': ['1000000', '10000000'],
  'tens of millions of': ['10000000', '100000000'],
  'hundreds of millions of': ['100000000', '1000000000'],
  'billions of': ['1000000000', '10000000000'],
  'tens of billions of': ['10000000000', '100000000000'],
  'hundreds of billions of': ['100000000000', '1000000000000'],
};
