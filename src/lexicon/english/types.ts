import type { EntityKind } from '../../../schemas/schemas.js';

/** A word or words that English names end in, with the Chinese that a name of a place before them makes one: Xiamen Port is 厦门港. */
export interface EnglishType {
  words: readonly string[];
  kind: EntityKind;
  /** What stands behind the place in Chinese; null where the Chinese name cannot be told from the English one. */
  chinese: string | null;
}

/** `words = Chinese` a line, in small letters; longer ones first where one ends in another. */
const ROWS: Readonly<Record<'zone' | 'organisation' | 'other' | 'project', string>> = {
  zone: `
    economic and technological development zone = 经济技术开发区
    economic and technological development area = 经济技术开发区
    economic-technological development area = 经济技术开发区
    economic & technological development zone = 经济技术开发区
    economic development zone = 经济开发区
    high-tech industrial development zone = 高新技术产业开发区
    high-tech industry development zone = 高新技术产业开发区
    high-tech development zone = 高新技术开发区
    high-tech zone = 高新区
    hi-tech zone = 高新区
    pilot free trade zone = 自由贸易试验区
    free trade zone = 自由贸易试验区
    free-trade zone = 自由贸易试验区
    comprehensive bonded zone = 综合保税区
    comprehensive free trade zone = 综合保税区
    bonded zone = 保税区
    free trade port = 自由贸易港
    new area = 新区
    international land port = 国际陆港
    inland port area = 国际港务区
    export processing zone = 出口加工区
    airport economic zone = 临空经济区
    airport economy zone = -
    economy zone = -
    industrial park = 工业园区
    science park = 科技园
    science city = 科学城
    software park = 软件园
    demonstration zone = -
    demonstration area = -
    pilot zone = -
    cooperation zone = -
    economic zone = -
    special area = -
    development zone = 开发区
    logistics park = 物流园
    tourist resort = 旅游度假区
    scenic area = 景区
    national park = 国家公园
    nature reserve = 自然保护区`,
  organisation: `
    customs district = 海关
    customs = 海关
    municipal bureau of statistics = 市统计局
    bureau of statistics = 统计局
    statistics bureau = 统计局
    municipal bureau of commerce = 市商务局
    municipal commission of commerce = 市商务委员会
    commerce bureau = 商务局
    municipal government = 市政府
    provincial government = 省政府
    university = 大学
    airlines = 航空公司
    co., ltd = -
    co ltd = -
    co. ltd = -
    company limited = -
    limited = -
    ltd = -
    co = -
    inc = -
    corp = -
    corporation = -
    company = -
    group = -
    holdings = -
    bank = 银行
    motors = -
    pharmaceuticals = -
    technologies = -
    technology = -
    bureau = -
    commission = -
    committee = -
    administration = -
    department = -
    ministry = -
    institute = -
    academy = -
    association = -
    federation = -
    chamber of commerce = 商会
    authority = -
    hospital = 医院
    college = 学院
    school = 学校
    museum = 博物馆
    library = 图书馆`,
  other: `
    import and export fair = -
    import expo = -
    expo = -
    fair = -
    exhibition = -
    exposition = -
    trade fair = -`,
  project: `
    hydropower station = 水电站
    pumped storage power station = 抽水蓄能电站
    power station = 电站
    solar farm = 光伏电站
    port = 港
    international airport = 国际机场
    airport = 机场
    railway station = 火车站
    metro = 地铁
    subway = 地铁
    expressway = 高速公路
    high-speed railway = 高铁
    railway = 铁路
    bridge = 大桥
    tunnel = 隧道
    reservoir = 水库
    nuclear power plant = 核电站
    power plant = 电厂
    wind farm = 风电场
    dam = -
    container terminal = 集装箱码头
    terminal = -`,
};

/** Longest first, so that International Airport goes before Airport. */
export const ENGLISH_TYPES: readonly EnglishType[] = Object.entries(ROWS)
  .flatMap(([kind, rows]) =>
    rows
      .trim()
      .split('\n')
      .map((row) => {
        const [words, chinese] = row.trim().split(' = ');
        return { words: words!.split(/[ -]/), kind: kind as EntityKind, chinese: chinese === '-' ? null : chinese! };
      }),
  )
  .sort((a, b) => b.words.length - a.words.length);

/** Words behind the name of a division that say its level, with the levels they fit. */
export const LEVEL_WORDS: Readonly<Record<string, readonly string[]>> = {
  province: ['province'],
  'autonomous region': ['province'],
  municipality: ['province', 'prefecture'],
  city: ['prefecture', 'county', 'province'],
  prefecture: ['prefecture'],
  'autonomous prefecture': ['prefecture'],
  league: ['prefecture'],
  county: ['county'],
  'autonomous county': ['county'],
  district: ['county'],
  'new area': ['county'],
  banner: ['county'],
};

/** The last character of Chinese names of a level word: a district ends in 区, a county in 县. */
export const LEVEL_ENDINGS: Readonly<Record<string, RegExp>> = {
  province: /省$/,
  'autonomous region': /自治区$/,
  municipality: /市$/,
  city: /市$/,
  prefecture: /[州盟区]$/,
  'autonomous prefecture': /州$/,
  league: /盟$/,
  county: /县$/,
  'autonomous county': /自治县$/,
  district: /区$/,
  'new area': /新区$/,
  banner: /旗$/,
};
