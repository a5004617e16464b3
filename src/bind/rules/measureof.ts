import type { Label } from '../label/label.js';
import { LONGEST } from '../label/trim.js';
import type { Site } from '../rule.js';
import { textBefore, textFrom } from '../scene.js';

/** Names of amounts. */
export const MEASURED_NAME = /(?:[量额值率度数高深长宽]|面积|里程|距离|规模|库容|水位|重量|容积|产能)$/;

/** 每小时486公里 */
export const perHour = ({ scene, figure }: Pick<Site, 'scene' | 'figure'>) =>
  figure.quantity.kind === 'length' && /[每时](?:小时|分钟|秒)$|时速$/.test(textBefore(scene.text, figure.from, 3));

/** 距县城15公里, 首府以东30公里 */
export const isDistance = ({ scene, figure }: Pick<Site, 'scene' | 'figure'>) =>
  figure.quantity.kind === 'length' &&
  (/(?:(?<![焦轴间车差行株轨瞳视岔极纵])距离?|相距|远离)[^，。；：]{0,24}$|以[东南西北]+(?:面|方向|部)?(?:约|仅)?$/.test(
    textBefore(scene.text, figure.from, 28),
  ) ||
    /^[之以]?外/.test(textFrom(scene.text, figure.to, 2)) ||
    // 厦门东南约60海里处
    (/^(?:处|海域|海面|远)/.test(textFrom(scene.text, figure.to, 2)) &&
      /[东南西北](?:方向?|部|侧|面)?约?$/.test(textBefore(scene.text, figure.from, 4))) ||
    // 首都西南约40公里的火山
    (scene.text[figure.to] === '的' &&
      /[市城县镇村区岛岸][东南西北]{1,2}(?:方向?|部|侧|面)?$/.test(textBefore(scene.text, figure.from, 6))));

/** 以4分05秒30获得银牌, 跑出9秒92, 以12米97的成绩: what an athlete makes. */
export const isMark = ({ scene, figure }: Pick<Site, 'scene' | 'figure'>): boolean =>
  /^\d[^。]*秒|^\d[\d.]*米(?:\d|$)/.test(scene.text.slice(figure.from, figure.to)) &&
  /(?:以|[跑游滑骑划跳投推掷]出了?)$/.test(textBefore(scene.text, figure.from, 3)) &&
  (figure.quantity.kind === 'duration' ||
    /^的?成绩|^[^，。；]{0,6}(?:夺|获|打破|刷新|摘|问鼎|位列|排名)/.test(textFrom(scene.text, figure.to, 12)));

/** 平均年龄25.4岁, 最大52岁: whose age it is; undefined where nothing says. */
export function whichAge(text: string, at: number): string | undefined {
  const which = /(平均|最大|最小|中位)(?:年龄)?(?:仅?为|是|仅|约|达|只有)?$/.exec(textBefore(text, at, 8))?.[1];
  return which && `${which}年龄`;
}

/** Words of feasts before what they are the feast of. */
const FEAST = /^(?:.*(?:抓住|紧扣|围绕|庆祝|纪念|迎接|迎来|值此|祝贺|喜迎|献礼|就|适逢|恰逢)|对|同.*?(?=建交))/;
/** What a figure measures by its unit and the words right before it, whatever else those say: 原子弹爆炸70周年, 现年72岁, 距离地球400公里. */
export function measureOf({ scene, figure }: Site, own: Label): Label | null {
  const { kind, unit } = figure.quantity;
  const called = (name: string) => ({
    ...own,
    name: name.slice(-LONGEST),
    scope: null,
    basis: null,
    ...(unit === '岁' || scene.text.endsWith('周年', figure.to) ? { from: figure.from, to: figure.from } : {}),
  });
  if (unit === '岁') {
    const which = whichAge(scene.text, figure.from);
    if (which) return called(which);
    return /(?:年龄|寿命)$/.test(own.name) ? null : called('年龄');
  }
  if (kind === 'duration') {
    if (isMark({ scene, figure })) return { ...called('成绩'), from: figure.from, to: figure.from };
    // 距离开幕还有500天
    if (/(?:距离?|离)[^，。；]{2,30}(?:还有|还剩|仅剩|只剩|不足|倒计时)(?:约|不到)?$/.test(textBefore(scene.text, figure.from, 40)))
      return { ...called('倒计时'), from: figure.from, to: figure.from };
    // 自出口之日起6个月内
    if (
      /[日时]起$/.test(scene.text.slice(figure.from - 2, figure.from)) &&
      /^[之以]?内/.test(scene.text.slice(figure.to - 1, figure.to + 2))
    )
      return { ...called('期限'), from: figure.from, to: figure.from };
    const lasts = /(?:为期|历时|持续|延续)了?$/.exec(textBefore(scene.text, figure.from, 3));
    if (lasts && !/(?:为期|历时|持续|延续)/.test(own.name))
      return {
        ...called(`${own.name.replace(/[可将已会]+$/, '').slice(-12)}${lasts[0].startsWith('为期') ? '期限' : '持续时间'}`),
        from: figure.from,
        to: figure.from,
      };
    // 人员在72小时内完成转换: by when
    if (scene.text[figure.from - 1] === '在' && /^[之以]?内/.test(scene.text.slice(figure.to - 1, figure.to + 2)))
      return { ...called('期限'), from: figure.from, to: figure.from };
    if (scene.text.endsWith('周年', figure.to)) return called(`${own.name.replace(FEAST, '')}周年`);
    if (/(?:经过|历经|历时|用时|耗时|花费|[用花]了|仅用|只用|用)(?:整整|仅仅|近)?$/.test(textBefore(scene.text, figure.from, 4)))
      return called('用时');
    return /时隔$/.test(own.name) ? called('间隔时间') : null;
  }
  // 投500亿元用于建设
  if (kind === 'money' && /^投[了下]?$/.test(own.text)) return called('投资');
  // 总投资82亿元、年度投资20亿元: of the year
  if (kind === 'money' && own.name === '投资' && /年度$/.test(textBefore(scene.text, own.from, 2))) return { ...own, name: '年度投资' };
  if (kind !== 'length') return null;
  if (perHour({ scene, figure }) && !/(?:时速|速度)$/.test(own.name)) return called('速度');
  if (/^(?:[之以]?外|远处?|[开之]遥)(?![延伸])/.test(textFrom(scene.text, figure.to, 3))) return called('距离');
  return isDistance({ scene, figure }) ? called('距离') : null;
}
