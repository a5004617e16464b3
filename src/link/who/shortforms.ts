import type { Entity } from '../../../schemas/schemas.js';
import type { Registry } from './registry.js';

/** Types that every place has one of are no alias of one. */
const BARE_TYPE =
  /^(?:高新技术产业|经济技术|经济|综合保税|工业|国际|国家级?|自由贸易)*(?:开发区|高新区|保税区|园区|机场|试验区|产业园|委员会|人民政府|公安局|统计局|法院|检察院|医院|大学|(?:高速|[一二三四]级|城际|高等级|农村|普通|市域|地方)?(?:公路|铁路)|快速路|轨道交通|客运专线)$/;

/** A township, village or foreign town with a stem of its own. */
export const VILLAGE = /^(?![市县区])[\p{Script=Han}]{2,6}(?:村|镇|乡|街道|社区|苏木|市|州|省|郡|县|港|岛)$/u;

/** Words for any village. */
const COMMON_VILLAGE = /^[山农全本该各新老乡渔江城集行自邻大小驻进入下到出离我你他她两几多每某这那近外]村$/;

/** 临江国际物流园区 is 国际物流园区 in the next sentence; only where enough of a name is left. */
export function withoutPlace({ name, kind, parent }: Entity, registry: Registry): string | null {
  if (!parent || kind === 'other') return null;
  if (kind === 'place') return villageOf(name, registry);
  const match = placeAt(registry, name);
  const rest = match ? name.slice(match.to).replace(/^[省市区县]/, '') : '';
  return rest.length >= (kind === 'project' ? 4 : 5) && !/^[湾江河湖山海岛]/.test(rest) && !BARE_TYPE.test(rest) ? rest : null;
}

/** 石村: two characters that are no word for any village. */
const isShort = (name: string): boolean => name.length === 2 && name.endsWith('村') && !COMMON_VILLAGE.test(name);

/** 湖北云岭村 and 云岭县白石镇柳湾村 are 云岭村 and 柳湾村 in the next sentence. */
function villageOf(name: string, registry: Registry): string | null {
  let rest = name;
  // 随县柳林镇: a township that goes by the name of another county keeps it
  for (
    let match = placeAt(registry, rest);
    match && (rest.length - match.to >= 3 || isShort(rest.slice(match.to)));
    match = placeAt(registry, rest)
  )
    rest = rest.slice(match.to);
  rest = /[镇乡](?=[\p{Script=Han}]{2,4}(?:村|社区)$)/u.test(rest) ? rest.replace(/^.{1,4}[镇乡](?=.{2,4}(?:村|社区)$)/u, '') : rest;
  // 安吉县石村 is 石村
  return rest.length < name.length && (isShort(rest) || (rest.length >= 3 && VILLAGE.test(rest))) ? rest : null;
}

/** What a company's short name drops from its end: 品诺光伏科技 is 品诺光伏 in the next sentence. */
const COMPANY_TAIL = /(?:控股集团|集团)?(?:股份)?(?:有限责任公司|有限公司|公司|集团)$/;
const TRADE_TAIL =
  /(?:科技|电子|实业|医疗器械|器械|电器|机械|光电|生物|制药|药业|材料|新材料|能源|新能源|汽车|重工|投资|控股|股份|信息|网络|技术|发展)$/;

/** 常州品诺光伏科技有限公司 → 品诺光伏科技, 品诺光伏; three characters at least, so that no word of the language is taken. */
export function companyCores(name: string, registry: Registry): string[] {
  const stem = name.replace(/[（(][^（）()]*[）)]/g, '').replace(COMPANY_TAIL, '');
  if (stem === name) return [];
  let core = stem;
  // 河北承德云岭股份 is 承德云岭 as well: the smaller place may stay.
  const inner: string[] = [];
  for (let match = placeAt(registry, core); match && match.to < core.length; match = placeAt(registry, core)) {
    core = core.slice(match.to);
    if (core.length >= 4) inner.push(core);
  }
  core = core.replace(/^[省市区县]/, '');
  const out = [stem, ...inner, core, core.replace(TRADE_TAIL, ''), core.replace(TRADE_TAIL, '').replace(TRADE_TAIL, '')];
  return [...new Set(out)].filter((form) => form.length >= 3 && form.length < name.length);
}

/** 云岭高科 of 山东云岭高科绿色能源有限公司, where the text goes on to call it so; at least twice; three characters, or two where
 * they are all of it. */
export function frontOf(name: string, registry: Registry, text: string): string | null {
  const stem = name.replace(/[（(][^（）()]*[）)]/g, '').replace(COMPANY_TAIL, '');
  if (stem === name) return null;
  const place = placeAt(registry, stem);
  const core = (place ? stem.slice(place.to) : stem).replace(/^[省市区县]/, '');
  for (let length = Math.min(6, core.length); length >= 2; length--) {
    const front = core.slice(0, length);
    if (length > 2 && length > core.length - 2) continue;
    // Two characters only where they are all of the name: 云岭集团.
    if (length === 2 && core.length > 2) return null;
    if (registry.gazetteer.longest(front, 0)?.to === length) return null;
    const alone = text.split(front).length - text.split(core.slice(0, length + 1)).length;
    if (alone >= 2) return front;
  }
  return null;
}

/** The place that a name begins with. */
function placeAt({ gazetteer }: Registry, name: string): { to: number } | null {
  const match = gazetteer.longest(name, 0);
  return match?.readings.some(({ id }) => gazetteer.row(id)?.kind !== 'organisation') ? match : null;
}
