/** Words that say at which level an article is at home: 全市 is no article about a province. */
const LEVEL_WORDS: readonly { words: RegExp; fits: RegExp }[] = [
  { words: /(?:(?<![健完])全|我|本)市|市委|市政府|市直/g, fits: /市$/ },
  { words: /(?:(?<![健完])全|我|本)省|省委|省政府|省直/g, fits: /省$/ },
  { words: /(?:(?<![健完])全|我|本)县|县委|县政府|县域/g, fits: /县$/ },
  { words: /(?:(?<![健安完])全|我|本)区|区委|区政府|自治区/g, fits: /区$/ },
  { words: /(?:(?<![健完])全|我|本)州|州委|州政府/g, fits: /州$/ },
];
/** Said more often, they say no more. */
const MOST = 6;

/** Words of an article that is at home below the province; where no place wins, they say what to look for in its lead. */
const LOCAL_WORDS: readonly { words: RegExp; fits: RegExp }[] = [
  { words: /我市(?!场)|市委书记|市长说/, fits: /市$/ },
  { words: /(?<![健完])[全我]镇(?![人面])|镇党委/, fits: /镇$/ },
  { words: /我省|本省|(?<!健)全省各地|省委书记/, fits: /省$/ },
  { words: /(?<![健完])[全我]县(?![域级])|县委|县(?!域)[\p{Script=Han}]{1,8}(?<![布格结开])局(?![面部势])/u, fits: /县$/ },
  {
    words:
      /我区|(?<![健安完])全区(?![域间])[^。]{0,60}(?:镇|街道|乡)|(?<![市州园])区(?![域间位块])[\p{Script=Han}]{1,6}(?<![布格结开])局(?![面部势])/u,
    fits: /[区]$/,
  },
];

/** How often a text that is no speech of one says 我市. */
const AGAIN = 2;

/** How much a text speaks of the level that a place's name ends in: 全市, 市委. */
export function levelsIn(text: string): (name: string) => number {
  const spoken = LEVEL_WORDS.map(({ words, fits }) => ({ fits, count: Math.min((text.match(words) ?? []).length, MOST) }));
  return (name) => spoken.reduce((sum, { fits, count }) => (fits.test(name) ? sum + count : sum), 0);
}

/** The levels of which a text speaks as one does at home, by the name of a place; null where it does of none. */
export function localLevels(text: string): ((name: string) => boolean) | null {
  const levels = LOCAL_WORDS.filter(({ words }) => words.test(text)).map(({ fits }) => fits);
  return levels.length === 0 ? null : (name) => levels.some((fits) => fits.test(name));
}

/** Whether a text says 我市 again: it is told of one place, however many headings it has. `name` asks for the level of a place alone. */
export function saysOurs(text: string, name?: string): boolean {
  const level = name === undefined ? '[市县区省州旗]' : /[市县区州旗]$/.exec(name)?.[0];
  return level !== undefined && (text.match(new RegExp(`我${level}(?![场级民])`, 'g')) ?? []).length >= AGAIN;
}
