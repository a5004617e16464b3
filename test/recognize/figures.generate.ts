import { spell } from '../../src/recognize/recognize.js';

/** A seeded source of numbers in [0, 1): the same seed gives the same cases (mulberry32). */
export function seeded(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export interface Written {
  text: string;
  /** The exact value in base units; null for a range, which has its ends instead. */
  decimal: string | null;
  low?: number;
  high?: number;
  unit: string | null;
  style: string;
}

const UNITS: readonly [written: string, unit: string][] = [
  ['元', '元'],
  ['美元', '美元'],
  ['个', '个'],
  ['家', '家'],
  ['吨', '吨'],
  ['公里', '公里'],
  ['人次', '人次'],
  ['平方米', '平方米'],
  ['千瓦时', '千瓦时'],
  ['亩', '亩'],
  ['户', '户'],
  ['标准箱', '标准箱'],
];

const CAPITALS: Record<string, string> = {
  零: '零',
  一: '壹',
  二: '贰',
  三: '叁',
  四: '肆',
  五: '伍',
  六: '陆',
  七: '柒',
  八: '捌',
  九: '玖',
  十: '拾',
  百: '佰',
  千: '仟',
  万: '万',
  亿: '亿',
};
const DIGITS = '零一二三四五六七八九';

/** Digits shifted by a power of ten, exactly: ('2518', −2, 8) is 25.18 × 10⁸. */
function shifted(digits: string, point: number, power: number): string {
  const places = point - power;
  const plain =
    places <= 0
      ? digits + '0'.repeat(-places)
      : `${digits.padStart(places + 1, '0').slice(0, -places)}.${digits.padStart(places + 1, '0').slice(-places)}`;
  const trimmed = plain.includes('.') ? plain.replace(/\.?0+$/, '') : plain;
  return trimmed.replace(/^0+(?=\d)/, '');
}

const grouped = (n: string): string => n.replace(/\B(?=(\d{3})+$)/g, ',');

type Style = (whole: bigint, digits: number, random: () => number) => { text: string; decimal: string };

const scaled =
  (scale: string, power: number): Style =>
  (whole, digits) => ({
    text: `${shifted(whole.toString(), digits, 0)}${scale}`,
    decimal: shifted(whole.toString(), digits, power),
  });

/** 3亿5000万, 24万8009亿, 6万3千: a literal for each scale. */
function mixed(whole: bigint): { text: string; decimal: string } {
  const n = (whole % 999_999_999_999n) + 100_000_000n;
  const [yi, wan, rest] = [n / 100_000_000n, (n / 10_000n) % 10_000n, n % 10_000n];
  const tail = rest >= 100n ? `${rest}` : '';
  const text = `${yi}亿${wan ? `${wan}万` : ''}${wan ? tail : ''}`;
  return { text, decimal: (yi * 100_000_000n + wan * 10_000n + (wan && tail ? rest : 0n)).toString() };
}

export const STYLES: Readonly<Record<string, Style>> = {
  digits: (whole) => ({ text: whole.toString(), decimal: whole.toString() }),
  grouped: (whole) => ({ text: grouped(whole.toString()), decimal: whole.toString() }),
  decimal: (whole, digits) => ({ text: shifted(whole.toString(), digits, 0), decimal: shifted(whole.toString(), digits, 0) }),
  wan: scaled('万', 4),
  yi: scaled('亿', 8),
  wanyi: scaled('万亿', 12),
  chinese: (whole) => ({ text: spell(whole), decimal: whole.toString() }),
  liang: (whole) => ({ text: spell(whole).replace(/二(?=[千万亿])/g, '两'), decimal: whole.toString() }),
  circle: (whole) => ({ text: spell(whole).replaceAll('零', '〇'), decimal: whole.toString() }),
  capital: (whole) => ({ text: [...spell(whole)].map((c) => CAPITALS[c]!).join(''), decimal: whole.toString() }),
  point: (whole, _digits, random) => {
    const n = whole % 100_000n;
    const d = 1 + Math.floor(random() * 9);
    return { text: `${spell(n)}点${DIGITS[d]}`, decimal: `${n}.${d}` };
  },
  pointScaled: (whole, _digits, random) => {
    const n = 1n + (whole % 99n);
    const d = 1 + Math.floor(random() * 9);
    return { text: `${spell(n)}点${DIGITS[d]}亿`, decimal: shifted(`${n}${d}`, 1, 8) };
  },
  mixed,
};

const NAMES = Object.keys(STYLES);

const greatest = (a: number, b: number): number => (b === 0 ? a : greatest(b, a % b));

/** Writings whose unit is their own: percent, tenths, fractions, pairs, open forms, ranges. */
const OWN: Readonly<Record<string, (random: () => number) => Omit<Written, 'style'>>> = {
  percent: (random) => {
    const n = 1 + Math.floor(random() * 9999);
    return { text: `${n / 100}%`, decimal: String(n / 100), unit: '%' };
  },
  percentWords: (random) => {
    const n = 1 + Math.floor(random() * 120);
    return { text: `百分之${spell(BigInt(n))}`, decimal: String(n), unit: '%' };
  },
  tenths: (random) => {
    const n = 1 + Math.floor(random() * 9);
    const digit = Math.floor(random() * 10);
    return { text: `${DIGITS[n]}成${digit ? DIGITS[digit] : ''}`, decimal: String(n * 10 + digit), unit: '%' };
  },
  fraction: (random) => {
    const below = 2 + Math.floor(random() * 18);
    const above = 1 + Math.floor(random() * (below - 1));
    if (greatest(above, below) > 1) return OWN.percent!(random);
    return { text: `${spell(BigInt(below))}分之${spell(BigInt(above))}`, decimal: `${above}/${below}`, unit: null };
  },
  pair: (random) => {
    const n = 2 + Math.floor(random() * 7);
    const [scale, power] = [
      ['十', 1],
      ['百', 2],
      ['千', 3],
      ['万', 4],
      ['十万', 5],
      ['百万', 6],
      ['亿', 8],
    ][Math.floor(random() * 7)] as [string, number];
    return { text: `${DIGITS[n]}${DIGITS[n + 1]}${scale}家`, decimal: null, low: n * 10 ** power, high: (n + 1) * 10 ** power, unit: '家' };
  },
  open: (random) => {
    const [scale, power] = [
      ['十', 1],
      ['百', 2],
      ['千', 3],
      ['万', 4],
      ['十万', 5],
      ['亿', 8],
      ['十亿', 9],
    ][Math.floor(random() * 7)] as [string, number];
    return { text: `${random() < 0.5 ? '几' : '数'}${scale}个`, decimal: null, low: 10 ** power, high: 10 ** (power + 1), unit: '个' };
  },
  range: (random) => {
    const low = 1 + Math.floor(random() * 500);
    const high = low + 1 + Math.floor(random() * 500);
    const [scale, power] = [
      ['', 0],
      ['万', 4],
      ['亿', 8],
    ][Math.floor(random() * 3)] as [string, number];
    const dash = ['至', '到', '—', '～', '-', '~', '–'][Math.floor(random() * 7)]!;
    return {
      text: `${low}${random() < 0.3 ? scale : ''}${dash}${high}${scale}吨`,
      decimal: null,
      low: low * 10 ** power,
      high: high * 10 ** power,
      unit: '吨',
    };
  },
};
const OWN_NAMES = Object.keys(OWN);

/** A number in one of the writings of Chinese print, with a unit behind it. */
export function written(random: () => number): Written {
  if (random() < 0.3) {
    const own = OWN_NAMES[Math.floor(random() * OWN_NAMES.length)]!;
    return { ...OWN[own]!(random), style: own };
  }
  const style = NAMES[Math.floor(random() * NAMES.length)]!;
  const length = 1 + Math.floor(random() * 12);
  let digits = String(1 + Math.floor(random() * 9));
  while (digits.length < length) digits += random() < 0.3 ? '0' : String(Math.floor(random() * 10));
  if (style === 'wanyi') digits = digits.slice(0, 4);
  if (style === 'capital' && digits.length < 2) digits += '0';
  const point = Math.min(Math.floor(random() * 4), digits.length - 1);
  const [unitText, unit] = UNITS[Math.floor(random() * UNITS.length)]!;
  const { text, decimal } = STYLES[style]!(BigInt(digits), point, random);
  // 二 alone is 两 before a unit.
  return { text: (text === '二' ? '两' : text) + unitText, decimal, unit, style };
}
