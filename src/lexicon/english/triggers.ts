/** Words that steer how a figure of an English sentence is read, by the symbol they have in it (see bind/english/chunks). */
interface EnglishTriggerSet {
  symbol: string;
  because: string;
  words: readonly string[];
}

const split = (text: string): string[] =>
  text
    .trim()
    .split('|')
    .map((word) => word.trim());

export const ENGLISH_TRIGGERS: readonly EnglishTriggerSet[] = [
  {
    symbol: 'V',
    because: 'the figure after it is how much its subject is',
    words: split(
      `reached | reach | reaches | reaching | totaled | totalled | totaling | totalling | totals | hit | hits | hitting | stood at | stands at | standing at | stand at | amounted to | amounting to | amounts to |
       came to | came in at | comes to | was | were | is | are | be | been | being | recorded | registered | posted | numbered | averaged | averaging | valued at | worth | estimated at | arrived at | remained at | maintained at | remained | kept at | expected to be | set at | as | brings in | brought in | bringing in | bring in | generates | stood | totalled up to | arrived | ran to | runs to | amounting | came in | settled at | closed at | ended at | finished at | comes in at | measured | was recorded at | was put at | put at | became | equaled | equalled | equals | equal to | equivalent to | attained | fetched | ended | closed | finished | traded at | trading at | opened at`,
    ),
  },
  {
    symbol: 'U',
    because: 'the figure after it says by how much something rose',
    words: split(
      `rose | rise | rises | rising | risen | grew | grow | grows | growing | grown | increased | increase by | increases | increasing | climbed | climbing | climb | jumped | jumping | surged | surging | soared | soaring | expanded | expanding | expand |
       gained | gaining | advanced | edged up | picked up | went up | inched up | ticked up | shot up | improved | improving | improve | quickened | accelerated | added | rebounded | widened | raised | raise | raising | lifted | boosted | swelled | bring | brings | bringing | brought | lift | push | pushing | pushed | increase | leapt | spiked | strengthened | extended`,
    ),
  },
  {
    symbol: 'D',
    because: 'the figure after it says by how much something fell',
    words: split(
      `fell | fall | falls | falling | fallen | dropped | dropping | drops | declined | declining | declines | decreased | decreasing | shrank | shrinking | slid | slipped | slipping | dipped | dipping | contracted | contracting | edged down | went down |
       plunged | tumbled | slumped | eased | reduced | reducing | reduce | cut | cutting | lowered | lowering | lower by | shortened | shortening | narrowed | narrowing | slowed | retreated | saved | saving | save | saves | cuts | lower | lowers | slashed | trimmed | weakened`,
    ),
  },
  { symbol: 'u', because: 'up 5 percent: a change upward of what the clause before measures', words: ['up'] },
  { symbol: 'd', because: 'down 5 percent', words: ['down'] },
  {
    symbol: 'G',
    because: 'an increase of, growth of, a 5 percent rise: names a change upward',
    words: split(
      'increase | growth | rise | gain | jump | surge | expansion | uptick | upswing | increment | growth rate | rate of growth | leap | improvement | annual growth',
    ),
  },
  {
    symbol: 'g',
    because: 'a decrease of: names a change downward',
    words: split('decrease | decline | drop | fall | reduction | contraction | dip | slump | downturn | cut'),
  },
  {
    symbol: 'Y',
    because: 'compares with a year before',
    words: split(
      'year on year | year over year | yoy | y/y | annually | from a year earlier | on a yearly basis | on an annual basis | on year | from the previous year | year to year | y o y',
    ),
  },
  { symbol: 'M', because: 'compares with the month or quarter before', words: split('month on month | month over month | mom | m/m') },
  { symbol: 'Q', because: 'compares with the quarter before', words: split('quarter on quarter | quarter over quarter | qoq | q/q') },
  {
    symbol: 'A',
    because: 'the figure is a part of a whole',
    words: split(
      'accounting for | accounted for | accounts for | account for | making up | made up | makes up | make up | representing | represented | represents | comprising | comprised | contributing | contributed | occupying | taking up | took up | a share of | proportion of | constituted',
    ),
  },
  {
    symbol: 'T',
    because: 'what is meant to be, and not done yet',
    words: split(
      `will | plans to | plan to | planned to | planning to | aims to | aim to | aimed at | aiming to | aims at | aiming for | expects | expected | is expected to | are expected to | expect to | expects to | set to | is set to | calls for | call for | calling for | called for | targets | targeted | target | targeting | goal |
       hopes to | strive to | strives to | striving to | intends to | to be built | to be completed | to be put | projected | forecast | forecasts | scheduled to | would | planned | due to be | designed to | goal of | target of | estimated to | slated to | strive for | seek to | seeks to | pledged to | vowed to | projected to | expected to`,
    ),
  },
  {
    symbol: 'Z',
    because: 'what follows is a part of what was named',
    words: split('of which | of these | of them | among them | among which | of the total | including | among these | of those | of this'),
  },
  {
    symbol: 'h',
    because: '5 percent higher than last year',
    words: split('higher | more | faster | larger | greater | above | longer | better | over'),
  },
  { symbol: 'l', because: '5 percent lower than last year', words: split('less | fewer | slower | smaller | below | shorter') },
  {
    symbol: 'b',
    because: 'by how much',
    words: split(
      'by | by an average of | by a total of | by an annual average of | by an estimated | by as much as | by around | at an average annual rate of | at an annual rate of | at a rate of',
    ),
  },
  {
    symbol: 't',
    because: 'to where a change went',
    words: split('to | to reach | to hit | to a total of | to some | to stand at | to a record'),
  },
  {
    symbol: 'f',
    because: 'from where it came',
    words: split('from | against | versus | vs | compared with | compared to | as against | as compared with'),
  },
  { symbol: 'o', because: 'ties a name to its figure: an investment of', words: split('of | for | at') },
  { symbol: 'i', because: 'F in revenue', words: split('in | on') },
  { symbol: 'w', because: 'opens a phrase of its own: with a total investment of', words: ['with'] },
  { symbol: ',', because: 'begins a clause of its own', words: split('while | whereas | as well as | plus') },
  { symbol: 'a', because: 'joins', words: split('and | or | both') },
  { symbol: 'r', because: 'figures in the order of their subjects', words: ['respectively'] },
  { symbol: 'e', because: 'the same for each', words: ['each'] },
];

/** Words that aim at a value; other words of intention plan it. */
export const ENGLISH_AIMS =
  /^(?:aim|target|goal|expect|forecast|project|hope|strive|striv|pledge|vow|seek|goal|is expected|are expected|estimated)/;

/** Verbs that make an indicator of the noun they govern: handled 5 million TEUs, signed 212 projects. English stem, then nouns with their Chinese. */
export const GOVERNING_VERBS: readonly { verb: RegExp; nouns: readonly (readonly [noun: RegExp, name: string])[] }[] = [
  {
    verb: /\b(?:handl(?:e|ed|es|ing)|serv(?:ed|es|ing)|process(?:ed|ing)|throughput)\b/,
    nouns: [
      [/\bchina-europe/, '中欧班列开行'],
      [/\b(?:teus?|containers?|standard containers?)\b/, '集装箱吞吐量'],
      [/\b(?:passengers?|passenger trips?|travell?ers?)\b/, '旅客吞吐量'],
      [/\bcargo and mail\b/, '货邮吞吐量'],
      [/\b(?:cargo|goods|freight|tonnes|tons)\b/, '货物吞吐量'],
      [/\bparcels?\b/, '快递业务量'],
    ],
  },
  {
    verb: /\b(?:sign(?:ed|s|ing)?|ink(?:ed|s|ing)|clinch(?:ed|ing))\b/,
    nouns: [
      [/\bprojects?\b/, '签约项目'],
      [/\b(?:contracts?|deals?|agreements?)\b/, '签约项目'],
    ],
  },
  {
    verb: /\bport\b.*\b(?:moved|shipped|transported|carried|loaded|unloaded)\b/,
    nouns: [[/\b(?:cargo|goods|freight|tonnes|tons)\b/, '货物吞吐量']],
  },
  {
    verb: /\b(?:carried|transported|moved|shipped|delivered|carrying)\b/,
    nouns: [
      [/\b(?:overseas|abroad)\b/, '出口量'],
      [/\bpassengers?\b|passenger trips/, '客运量'],
      [/\b(?:cargo|goods|freight|tonnes|tons)\b/, '货运量'],
    ],
  },
  {
    verb: /\b(?:received|welcomed|hosted|attracted|drew|receiving|receive|attract)\b/,
    nouns: [[/\b(?:tourists?|visitors?|visits|tourist trips|trips|guests)\b/, '接待游客']],
  },
  {
    verb: /\b(?:started construction|broke ground|kicked off|launched|commenced|began construction)\b/,
    nouns: [[/\bprojects?\b/, '开工项目']],
  },
  { verb: /\bcover(?:s|ed|ing)?\b|\boccup(?:y|ies|ied|ying)\b|\bspann(?:ed|ing)\b|\bspans?\b/, nouns: [[/^$/, '占地面积']] },
  {
    verb: /\b(?:created|create|creating|generate|generated|add|added)\b/,
    nouns: [
      [/\b(?:urban jobs)\b/, '城镇新增就业'],
      [/\bjobs?\b/, '新增就业'],
    ],
  },
  { verb: /\b(?:generat(?:e|ed|es|ing)|produc(?:e|ed|es|ing))\b/, nouns: [[/\b(?:electricity|power)\b/, '发电量']] },
  { verb: /\bsold\b/, nouns: [[/\b(?:vehicles|cars|units|nevs)\b/, '销量']] },
  { verb: /\b(?:produced|manufactured|produce|rolled out)\b/, nouns: [[/\b(?:vehicles|cars|units|tonnes|tons|nevs)\b/, '产量']] },
  { verb: /\bexport(?:ed|ing)?\b/, nouns: [[/./, '出口']] },
];
