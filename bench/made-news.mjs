// News made up for measuring: as many facts as asked for, spread as in real news. Half of what is measured has one of four hundred names, the
// rest is named once or twice; places are a tree of provinces, cities and counties; most articles have a handful of facts, some dozens.
const CORE = ['地区生产总值', '固定资产投资', '社会消费品零售总额', '进出口额', '一般公共预算收入', '签约项目', '完成投资', '中欧班列开行', '粮食产量', '发电量'];
const PARTS = ['新增', '规上', '高新', '民营', '外贸', '农村', '城镇', '数字', '绿色', '智能', '港口', '文旅', '医疗', '教育', '物流', '能源', '制造', '科技', '养老', '生态'];
const THINGS = ['企业', '项目', '投资', '产值', '收入', '用地', '就业', '专利', '合同', '销售额', '吞吐量', '面积', '里程', '床位', '学位', '补贴', '贷款', '订单', '客流', '产量'];
const SAID = ['记者从', '获悉', '据介绍', '目前', '为', '推动', '加快', '建设', '实现', '同比', '保持', '平稳', '增长', '全面', '提升', '服务', '发展', '开展', '落实', '持续'];
const PUBLISHERS = Array.from({ length: 300 }, (_, i) => `${'东南西北中山海江河湖'[i % 10]}${'城州阳平安'[i % 5]}${['日报', '晚报', '时报', '新闻网', '发布'][i % 5]}${i >= 50 ? i : ''}`);

/** A number below n, the same sequence for the same seed (mulberry32). */
export function randomOf(seed) {
  let state = seed;
  return (n) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * n);
  };
}

/** Sources with their extractions, until there are so many facts. */
export function* madeNews(facts, seed = 7) {
  const random = randomOf(seed);
  // small numbers are far more frequent than large ones
  const rare = (n) => Math.floor(n * (random(1e6) / 1e6) ** 3);
  const hanzi = () => String.fromCodePoint(0x4e00 + rare(6000));
  const pick = (list) => list[random(list.length)];
  const places = PLACES;
  for (let left = facts, i = 0; left > 0; i++) {
    const many = Math.min(left, random(20) === 0 ? 20 + random(40) : 1 + random(8));
    left -= many;
    yield source(i, many);
  }

  function source(i, many) {
    const path = `${pick(['news', 'reports', 'bulletins'])}/${String(random(1000)).padStart(3, '0')}.jsonl#${i.toString(36).padStart(6, '0')}`;
    const published = `${2026 - rare(16)}-${two(1 + random(12))}-${two(1 + random(28))}`;
    const home = places[rare(places.length)];
    const title = `${home.name}${pick(PARTS)}${pick(THINGS)}${hanzi()}${hanzi()}`;
    let text = '';
    const figures = [];
    const rows = [];
    for (let k = 0; k < many; k++) {
      const quote_start = text.length;
      const quoted = Math.min(many - k, 1 + random(2));
      const told = Array.from({ length: quoted }, (_, n) => figure(i, k + n, home, published));
      let quote = `${pick(SAID)}${hanzi()}${hanzi()}${pick(SAID)}，`;
      for (const one of told) {
        quote += `${one.when}${one.of.name}${one.indicator}`;
        one.start = quote_start + quote.length;
        quote += `${one.text}，`;
      }
      quote += `${pick(SAID)}${hanzi()}${hanzi()}${hanzi()}${pick(SAID)}。`;
      text += quote;
      for (const one of told) {
        const span = { path, article: `${path}@0`, start: one.start, end: one.start + one.text.length, text: one.text };
        const row = { id: one.id, ...span, ...one.numbers };
        figures.push(row);
        rows.push({ ...row, id: `${one.id}.1`, figure: one.id, title, published, quote, quote_start, ...one.slots });
      }
      k += quoted - 1;
    }
    const article = {
      article: `${path}@0`, path, start: 0, end: text.length, title, published, published_basis: 'metadata', publisher: pick(PUBLISHERS), url: null, language: 'zh',
    };
    const named = new Map(rows.map(({ entity, entity_id, entity_kind }) => [entity_id, { id: entity_id, name: entity, kind: entity_kind, parent: null, aliases: [], same_as: null }]));
    return {
      source: { path, format: 'jsonl', encoding: 'utf-8', sha256: i.toString(16).padStart(64, '0'), text, metadata: [] },
      extraction: { articles: [article], figures, facts: rows, entities: [...named.values()], unread: [] },
    };
  }

  function figure(i, k, home, published) {
    const of = random(3) === 0 ? home : random(4) === 0 ? company(rare(20_000)) : places[rare(places.length)];
    const indicator = random(2) === 0 ? CORE[rare(CORE.length)] + (random(3) === 0 ? '' : pick(PARTS)) : `${pick(PARTS)}${hanzi()}${hanzi()}${pick(THINGS)}`;
    const [kind, unit, value, written = `${value}${unit}`] = quantity();
    const { period, when, start, end, granularity } = span(Number(published.slice(0, 4)));
    const change = kind === 'percent' && random(2) === 0;
    const number = { value, decimal: String(value), low: value, high: value, min: value, max: value, decimals: 0, unit, kind, approximation: 'exact' };
    return {
      id: `${i.toString(36).padStart(6, '0')}${k.toString(36).padStart(8, '0')}`, of, indicator, when, text: written, numbers: number,
      slots: {
        entity: of.name, entity_id: of.id, entity_kind: of.kind, entity_text: of.name, province: of.province, city: of.city, indicator, indicator_text: indicator, scope: null,
        measure: change ? 'change' : 'level', basis: change ? null : 'flow', status: random(8) === 0 ? 'planned' : 'actual', comparison: change ? 'yoy' : null, base: null,
        direction: change ? 'up' : null, signed: change ? value : null, of: null, of_text: null, period, period_text: when || null, period_start: start, period_end: end,
        granularity, attribution: null, inferred: random(3) === 0 ? ['entity'] : [], confidence: (60 + random(40)) / 100, rule: pick(['level', 'list', 'change', 'share']), claim: null,
      },
    };
  }

  function quantity() {
    const n = 1 + rare(20_000);
    const draw = random(100);
    if (draw < 55) return ['count', pick(['个', '家', '户', '人', '辆', '台']), n];
    if (draw < 70) return ['percent', '%', n / 100];
    if (draw < 82) return ['money', '元', n * 1e6, `${n}00万元`];
    if (draw < 92) return ['duration', pick(['天', '年', '小时']), n % 100];
    return ['area', '平方米', n];
  }

  function span(about) {
    const year = about - rare(8);
    const draw = random(100);
    if (draw < 35) return days(`${year}`, `${year}年`, `${year}-01-01`, `${year}-12-31`, 'year');
    if (draw < 65) {
      const [month, day] = [1 + random(12), 1 + random(28)];
      const date = `${year}-${two(month)}-${two(day)}`;
      return days(date, `${year}年${month}月${day}日`, date, date, 'day');
    }
    if (draw < 72) return days(`${year}-06`, `${year}年6月`, `${year}-06-01`, `${year}-06-30`, 'month');
    if (draw < 84) return days(`${year}-01/${year}-09`, `${year}年前三季度`, `${year}-01-01`, `${year}-09-30`, 'range');
    if (draw < 89) return days(`../${year}`, `截至${year}年`, null, `${year}-12-31`, 'range');
    return days(null, '', null, null, null);
  }
}

const two = (n) => String(n).padStart(2, '0');
const days = (period, when, start, end, granularity) => ({ period, when, start, end, granularity });

const PLACES = Array.from({ length: 30 }, (_, p) => {
  const province = `${11 + p}`;
  const name = `${'云岭泽原川海江湖山河'[p % 10]}${'东西南'[Math.floor(p / 10)]}省`;
  const cities = Array.from({ length: 11 }, (_, c) => {
    const city = `${name[0]}${'安宁平阳州昌兴泰和顺'[c % 10]}${c === 10 ? '新' : ''}${name[1]}市`;
    const code = `${province}${two(c + 1)}`;
    const counties = Array.from({ length: 8 }, (_, d) => ({
      id: `${code}${two(d + 1)}`, kind: 'place', name: `${city.slice(0, 2)}${'甲乙丙丁戊己庚辛'[d]}县`, province: name, city,
    }));
    return [{ id: `${code}00`, kind: 'place', name: city, province: name, city }, ...counties];
  });
  return [{ id: `${province}0000`, kind: 'place', name, province: name, city: null }, ...cities.flat()];
}).flat();

function company(n) {
  const { province, city } = PLACES[(n * 7) % PLACES.length];
  const name = `${String.fromCodePoint(0x5000 + (n % 3000), 0x5200 + Math.floor(n / 3000))}${PARTS[n % 20]}公司`;
  return { id: `organisation::${name}`, kind: 'organisation', name, province, city };
}
