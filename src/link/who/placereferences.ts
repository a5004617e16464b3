import { ARMS_OF_STATES, SIDES } from '../../lexicon/lexicon.js';
import type { ReferenceRule } from './referencerule.js';

/** 市政府 behind 全 or 我 is a body; 全市政府性基金 and 全市政务服务 are the city's. */
const GOVERNS = '政(?!府(?:性|采|债|投|购)|务|法|策)';

/** 全, 我 and 本 before the level `type`: no other word with what stands `after` it, nor 全 with one of `before` (健全县、乡两级). */
const whole = (type: string, after: string, before = '健完'): string =>
  `(?:(?<![${before}])全|我|(?<![样资成日基根剧课版文])本)${type}(?!${after}|委|${GOVERNS})`;

/** 全市, 该县, 村里, 当地, 美方: wordings for places, each with what it can mean and where that is looked for. */
export const PLACE_REFERENCES: readonly ReferenceRule[] = [
  {
    name: 'whole_city',
    because: '全市 is the city the article is in',
    pattern: new RegExp(whole('市', '场|民|值|面|级|区|直'), 'g'),
    fits: /市$/,
    kinds: ['place'],
    looks: 'unit',
    ours: '市',
  },
  {
    name: 'inland',
    because: '国内 before what is measured is the country',
    pattern:
      /(?<=^|[，。；：、（目前本期来前对年月])国内(?=的?[\p{Script=Han}]{2})(?!外|生产总值|首|最|唯一|领先|一流|著名|知名|先进|率先|某|某些|有关|专家|媒体|第)/gu,
    fits: /^中国$/,
    kinds: ['place'],
    looks: 'country',
  },
  {
    name: 'abroad',
    because: '国外 at the head of a clause is everywhere else, and stays open',
    pattern: /(?<=^|[，。；：、“称])国外(?=[\p{Script=Han}]{2})(?!的?(?:专家|媒体|学者|品牌商|客商))/gu,
    fits: /^$/,
    kinds: ['place'],
    looks: 'elsewhere',
  },
  {
    name: 'whole_province',
    because: '全省',
    pattern: new RegExp(whole('省', '级|直'), 'g'),
    fits: /省$/,
    kinds: ['place'],
    looks: 'unit',
    ours: '省',
  },
  {
    name: 'whole_county',
    because: '全县; 健全县、乡两级 is none',
    pattern: new RegExp(whole('县', '级|直|域'), 'g'),
    fits: /县$/,
    kinds: ['place'],
    looks: 'unit',
    ours: '县',
  },
  {
    name: 'whole_district',
    because: '全区 is the district, zone or autonomous region the article is in',
    pattern: new RegExp(`${whole('区', '级|域|直|间|块', '健安完')}|(?<=^|[，。；：前年月])区内(?!外)`, 'g'),
    fits: /区$/,
    kinds: ['place', 'zone'],
    looks: 'unit',
    ours: '区',
  },
  {
    name: 'whole_prefecture',
    because: '全州, 全盟, 全旗',
    pattern: /(?:(?<![健完])全|我)[州盟旗](?!级)/g,
    fits: /[州盟旗]$/,
    kinds: ['place'],
    looks: 'unit',
  },
  {
    name: 'autonomous_region',
    because: '自治区 alone',
    pattern: /(?<![、各个]|自治州|特别)自治区(?!直|级|、|）|党委|政府|副?主席|人民)/g,
    fits: /自治区$/,
    kinds: ['place'],
    looks: 'unit',
  },
  {
    name: 'that_city',
    because: '该市 is the city named last',
    pattern: /(?:该|这座|这个)城?市(?!场|民|级)/g,
    fits: /市$/,
    kinds: ['place'],
    looks: 'last',
  },
  { name: 'that_province', because: '该省', pattern: /(?:该|这个)省(?!级)/g, fits: /(?:省|自治区)$/, kinds: ['place'], looks: 'last' },
  { name: 'that_country', because: '该国', pattern: /该国(?!家级|际|有|债)/g, fits: /./, kinds: ['place'], looks: 'state' },
  { name: 'that_county', because: '该县', pattern: /(?:该|这个|这座)县(?!级)/g, fits: /县$/, kinds: ['place'], looks: 'last' },
  { name: 'that_district', because: '该区', pattern: /(?:该|这个)区(?!域|间|块)/g, fits: /区$/, kinds: ['place', 'zone'], looks: 'last' },
  {
    name: 'that_town',
    because: '该镇, 该村',
    pattern: /该(?:镇|乡|村|街道|社区)|这个(?:镇|乡|村|社区)(?!子|庄)/g,
    fits: /(?:镇|乡|村|街道|社区)$/,
    kinds: ['place'],
    looks: 'last',
  },
  {
    name: 'the_village',
    because: '村里, 全村 are the village named last',
    pattern: /(?<=^|[，。；：、“在年月前日今先来里说对把让给到])(?:村里|全村|村上|村子里|[我俺咱]们?村)(?![人面])/g,
    fits: /村$/,
    kinds: ['place'],
    looks: 'last',
  },
  {
    name: 'the_town',
    because: '镇里 is the town named last',
    pattern: /(?<=^|[，。；：、“在年月前日今])(?:镇里|[俺咱]们?镇|我们镇)(?![人面])/g,
    fits: /镇$/,
    kinds: ['place'],
    looks: 'last',
  },
  {
    name: 'whole_town',
    because: '全镇 and 我镇 are the town named last, or one that stays open',
    pattern: /(?<=^|[，。；：、“在年月前日今使将成到对我动])(?:全镇|我镇)(?![人面域])/g,
    fits: /镇$/,
    kinds: ['place'],
    looks: 'last',
    ours: '镇',
  },
  {
    name: 'the_township',
    because: '全乡',
    pattern: /(?<=^|[，。；：、“在年月前日今])(?:乡里|全乡|[我俺咱]们?乡)(?![人面亲下村])/g,
    fits: /乡$/,
    kinds: ['place'],
    looks: 'last',
  },
  {
    name: 'those_places',
    because: '上述6省: the row of places named last',
    pattern: /(?:上述|以上|前述)(?=[\d一二两三四五六七八九十]+个?(?:省|市|县|区|州|地区|国家))/g,
    fits: /、[^（]*(?:省份?|[市县区州国地]|区市|国家|地区)$/,
    kinds: ['place'],
    looks: 'last',
  },
  {
    name: 'there',
    because: '当地 is the place named last',
    pattern: /(?<=^|[，。；：、])当地(?!时间|人|百姓|群众|居民|村民|媒体|特色|话)/g,
    fits: /^(?!.*(?:中国|全球))/,
    kinds: ['place', 'zone'],
    looks: 'last',
  },
  {
    name: 'side',
    because: '美方, 美国防部 in news of several countries are of the one of them that is called so',
    pattern: new RegExp(
      `(?<=^|[，。；：、“和与对向据在但由因经而日月])[${Object.keys(SIDES).join('')}](?:方(?![面案式法向位针便程阵圆块形队])|(?=${ARMS_OF_STATES}))`,
      'gu',
    ),
    fits: /^$/,
    kinds: ['place'],
    looks: 'side',
  },
];
