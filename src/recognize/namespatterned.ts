import type { EntityKind } from '../../schemas/schemas.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { NameMention } from './recognize.js';

interface PatternRule {
  rule: string;
  because: string;
  kind: EntityKind;
  /** Its first group is the name. */
  pattern: RegExp;
}

/** Names by a pattern of their own, where no suffix tells them. */
const PATTERNS: readonly PatternRule[] = [
  {
    rule: 'road_section',
    because: 'a section of road is called by its ends: 31省道至204国道段',
    kind: 'project',
    pattern: /(?<=^|[，。；：、的施括中])([\dGSX]{0,5}[\p{Script=Han}]{1,9}?至[\p{Script=Han}\dGSX]{2,9}段)/gu,
  },
  {
    rule: 'road_section',
    because: 'a line and the section of it that is built: 古柳线河湾段',
    kind: 'project',
    pattern: /(?<=^|[，。；：、\s])([\p{Script=Han}]{2,5}(?:线|路|高速|铁路|高铁|公路|大道)[\p{Script=Han}]{2,6}段)/gu,
  },
  {
    rule: 'road',
    because: 'roads in a list: 柳岸路、东湖南路、站前路',
    kind: 'project',
    pattern:
      /(?<=^|[，。；：、的和])([\p{Script=Han}]{2,4}[路街])(?=[、和][\p{Script=Han}]{2,4}[路街]|[两三四五六七八九十\d]+条|等[两三四五六七八九十\d]+条|正在|(?:建成|全线)?通车)/gu,
  },
  {
    rule: 'metro_line',
    because: 'lines of a metro are numbered: 轨道交通1号线二期工程',
    kind: 'project',
    pattern:
      /((?:轨道交通|地铁|轻轨|城际公交|快速公交)(?:工程)?(?:[\d一二三四五六七八九十]{1,3}号线|[A-Z\d]{1,3}线)(?:[一二三四]期|[东南西北]段|延长线|[东南西北]延线)?(?:工程|项目)?)/gu,
  },
  {
    rule: 'group',
    because: '央企 is a closed set of companies that reports as one; counted (50余家央企) it is a sort',
    kind: 'other',
    pattern: /(?<![\d余多几家户名、一])(?<!所有|部分|众多|头部|与|等)(中央企业|央企)(?!业|、|等|总部|集团|负责人|职工)/gu,
  },
  {
    rule: 'joint',
    because: '甲联、乙联共处理…: two names that act as one',
    kind: 'organisation',
    pattern: /(?<=^|[，。；：])([\p{Script=Han}]{2,4}[、和][\p{Script=Han}]{2,4})(?=共(?!同|享|建|有制))/gu,
  },
  {
    rule: 'company_by_definition',
    because: '某某是国内首家上市公司: what is defined as a company is one',
    kind: 'organisation',
    pattern:
      /^([\p{Script=Han}A-Za-z]{2,8}?)(?=(?:是|作为|为)(?:一家|中国|国内|全球|世界|全国|我国|我市|我省|专业|国家)[^，。；]{0,28}(?:公司|企业|厂商|厂家|制造商|服务商|运营商|供应商|集团)(?:[，。；]|之一))/gu,
  },
];

/** What begins like a definition and names nothing: 这是一家…, 他们是…. */
const NOT_DEFINED = /^(?:这|那|它|他|她|我|该|本|其|此|目前|如今|现在|同时|公司|企业|集团)|的$/;

/** Roads and ways that name none; the last of a list needs the one before. */
const COMMON_ROADS = /(?:马路|道路|公路|一条路|高速公路|街道|思路|出路|之路|农村路|旅游路|路段)$|^(?:中国|全国|全省|全市|各|本|一)/;

/** Names found by pattern. Pure; each pattern is linear. */
export function patternedNames(text: string, { leads, sorts }: Lexicon): NameMention[] {
  const out: NameMention[] = [];
  for (const { rule, kind, pattern } of PATTERNS)
    for (const m of text.matchAll(pattern)) {
      const name = m[1]!;
      if (
        rule === 'joint' &&
        !name.split(/[、和]/).every((part) => part.length === name.split(/[、和]/)[0]!.length && !sorts.has(part) && !leads.has(part))
      )
        continue;
      if (leads.has(name.slice(0, 2)) || COMMON_ROADS.test(name)) continue;
      if (rule === 'company_by_definition' && NOT_DEFINED.test(name)) continue;
      const from = m.index + m[0].indexOf(name);
      if (out.some((other) => other.from < from + name.length && from < other.to)) continue;
      out.push({ type: 'name', from, to: from + name.length, kind, candidates: [], rule });
    }
  return out;
}
