import type { FigureKind } from '../../../schemas/schemas.js';
import { indicatorOf } from '../../link/link.js';
import type { Label } from '../label.js';
import type { Site } from '../rule.js';
import { GOVERNS } from './counted.js';
import { announced } from './told.js';

/** What was last measured in the same unit, or else last of all. */
export const before = ({ chain, figure }: Site): Label | null => chain.byUnit.get(figure.quantity.unit ?? '') ?? chain.label;

/** What a figure of a kind measures where nothing names it. */
const BY_KIND: Partial<Record<FigureKind, string>> = {
  area: '面积',
  length: '长度',
  duration: '用时',
  mass: '重量',
  energy: '规模',
  volume: '体积',
};

export function byKind(site: Site): Label | null {
  const { figure, scene } = site;
  const name = figure.quantity.unit === '岁' ? '年龄' : BY_KIND[figure.quantity.kind];
  if (!name) return null;
  // 用3年时间实现覆盖: what the time was taken by is its wording
  const rest =
    name === '用时'
      ? /^(?:左右|多)?(?:的?时间)?(?:[之以]?内|里|来|间)?([^，。；：！？、“”（）\s\d]{2,16})/.exec(
          scene.text.slice(figure.to, figure.to + 24),
        )
      : null;
  return { name, text: rest?.[1] ?? name, scope: null, basis: null, from: figure.from, to: figure.from };
}

/** Verbs of dealing; in money they are sums of their own: 集中签约232.8亿元. */
const DEALS = /(?:签约|成交|销售|采购|融资|募资|中标|理赔|赔付|捐赠|捐款|罚没|退税|减免|分红)$/;

/** The verbs that govern a noun, at the beginning of a name. */
const GOVERNED = new RegExp(`^${GOVERNS.source.slice(0, -1)}`);

/** A verb alone (新增, 开行, 竣工) says it of what was measured before: 新增学位, 竣工项目. */
export function completed(site: Site, verb: Label): Label {
  if (site.figure.quantity.kind === 'money' && DEALS.test(verb.text)) return { ...verb, ...indicatorOf(`${verb.name}额`) };
  const object = site.chain.whole ?? announced(site) ?? before(site);
  if (!object || object.text.includes(verb.text)) return object ?? verb;
  const head = GOVERNS.test(verb.text)
    ? (/(?:项目|企业|小区|工程|道路|桥梁|园区|学校)$/.exec(object.name)?.[0] ?? object.name)
    : object.name;
  const text = `${verb.text}${head.replace(GOVERNED, '')}`;
  return text.length > 24 ? verb : { ...object, ...indicatorOf(text), text };
}
