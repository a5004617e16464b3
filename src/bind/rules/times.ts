import { BROUGHT_ABOUT, REACHES } from '../../lexicon/lexicon.js';
import { type Label, labelOf, plainLabel, wordsBefore } from '../label/label.js';
import { nounAfter } from '../label/noun.js';
import type { Rule, Site } from '../rule.js';
import { textBefore, textFrom, tokensIn } from '../scene.js';
import { isSpan, LASTS } from '../spell.js';
import { level } from './counted.js';

/** Words before a span that point at it from where the writer stands: 这两天, 过去五年, 新的一年. */
const POINTED =
  /(?:过去|未来|今后|此后|其后|随后|最近|新的|崭新的|下一个|上一个|最后|头|每周|每年|每月|每天|每个月|前面?|再过|短短|仅仅|在短短)$/;
/** … so that nothing can be told of it: 这两天, 今明两天. */
const NOW = /(?:[这那]|今明|昨今|前后|[年月日中]的)$/;
/** Words behind a span that make it a frame for what else is told: 五年来, 三年前, 一周里. */
const FRAME = /^(?:多)?(?:的?时间)?(?:里|之?间|以?来|[之以]?前|过去了?|下来|.{0,4}期间)(?![往列沿提景方线])/;
/** 一个多月后，…: only at the head of a clause, where nothing is said to have taken so long. */
const LATER = /^(?:多)?(?:的?时间)?(?:[之以]?后)/;
/** What nothing was higher or lower than for so long. */
const HEIGHT = /^(?:多|余)?(?:以?来|内)?的?[^，。；\d]{0,12}(?:新高|新低|最高|最低|纪录|记录|之最|高点|低点|高位|低位|峰值|谷底)/;
/** Verbs that say a time was taken, before it. */
const TAKES = /(?:[用花费需要等]|历时|耗时)[^，。；]{0,2}$/;
/** … and verbs that say so behind it. */
const DONE = new RegExp(`${BROUGHT_ABOUT.join('|')}|${REACHES}|就[能可]|即可|便[能可]|才能`);

const spans = ({ scene, k }: Site) => isSpan(scene, scene.chunks[k]!);

/** What lasts: 两年过渡期, 7个小时的鏖战, 700年历史, 32年党龄. */
function lasting({ scene, k, figure }: Site): Label | null {
  const period =
    /^的?(?:悠久)?((?:历史|[党工教驾军警医房树船机车舰艺]龄)(?=的|[，。；、）]|$)|\p{Script=Han}{1,6}?期(?![待间中初末货望盼铜铝锌铅镍锡指权刊]))/u.exec(
      textFrom(scene.text, figure.to, 9),
    );
  const noun = nounAfter(scene, k);
  const end = period ? figure.to + period[0].length : noun?.to;
  const from = period ? end! - period[1]!.length : noun?.from;
  const label = from === undefined || end === undefined ? null : labelOf(scene, from, end);
  if (!label || /^(?:时间|时光|光阴|时候|日子|左右|以?[内来里前后间]|之|后|历程)/.test(label.text)) return null;
  if (period || LASTS.test(label.name)) return label;
  // 寻找, 鏖战; of things and persons (30年的客船) a time says something else
  const last = tokensIn(scene, label.from, label.to).at(-1);
  if (!last || !/^v/.test(last.tag) || last.to !== label.to) return null;
  return { ...label, name: `${label.name.slice(-22)}时长`, text: label.text, from: figure.from, to: figure.from };
}

/** Spans of time: how long something lasts or takes, as against when something else is told to be. */
export const TIMES: readonly Rule[] = [
  {
    name: 'every',
    because: '每隔10年出现一次浪潮, 每两年一大修: how often it comes round',
    produce: ({ scene, k, figure }) => {
      if (figure.quantity.kind !== 'duration' || !/每隔?$/.test(textBefore(scene.text, figure.from, 2))) return null;
      const rest = /^(?:左右|时间|，|就)*([^，。；：！？、“”（）\s\d]{2,16})/.exec(textFrom(scene.text, figure.to, 22))?.[1];
      if (!rest || !/[一两三几\d]次|[一]大?[修检评换选届]|就|出现/.test(textFrom(scene.text, figure.to, 22))) return null;
      const { from, to } = wordsBefore(scene, k);
      const own = labelOf(scene, from, to - (scene.text[to - 1] === '隔' ? 2 : 1));
      const name = own && own.name.length <= 12 ? `${own.name}间隔时间` : '间隔时间';
      return [level(k, plainLabel(name, rest, figure.from))];
    },
  },
  {
    name: 'frame',
    because: '五年来, 这两天, 三年前: a span that only says when is no fact of its own',
    produce: (site) => {
      if (!spans(site)) return null;
      const { scene, figure } = site;
      const before = textBefore(scene.text, figure.from, 5);
      const after = textFrom(scene.text, figure.to, 7);
      if (NOW.test(before) && (/[这那明今]$/.test(before) || /^[一1]/.test(scene.text.slice(figure.from)))) return [];
      // 创近三年新高: since when it was not so
      if (/(?:创|创[下了出造]|刷新了?|[达跌升涨降]至|为|是)$/.test(before) && HEIGHT.test(textFrom(scene.text, figure.to, 20))) return [];
      // 经过短短十年的发展: what took so long stands behind
      if (POINTED.test(before) && !/[经历][过经]短短$/.test(before)) return DONE.test(textFrom(scene.text, figure.to, 8)) ? null : [];
      if (TAKES.test(before)) return null;
      if (FRAME.test(after) || (/在$/.test(before) && /^[之]?中/.test(after))) return [];
      return LATER.test(after) && /(?:^|[，。；：！？、“]|而?在|仅|就在|认为|预计|预期|预估|估计|[称说将]|表示)$/.test(before) ? [] : null;
    },
  },
  {
    name: 'lasting',
    because: '7个小时的鏖战, 两年过渡期: what lasts so long stands behind it',
    after: /^d?[NED]/,
    produce: (site) => {
      if (!spans(site)) return null;
      const { scene, k } = site;
      const behind =
        scene.symbols[k + 1] === 'd' ||
        /^.{0,6}(?:期|圈|车程|航程)|^(?:历史|.龄)/.test(textFrom(scene.text, site.figure.to, 7)) ||
        /[经历][过经]$/.test(textBefore(scene.text, site.figure.from, 2));
      const label = behind ? lasting(site) : null;
      return label && [level(k, label)];
    },
  },
  {
    name: 'passing',
    because: '7天接待25万人次, 十年风雨兼程: a span at the head of its clause in which something else is told',
    before: /(?:^|[,;:."PE])$/,
    after: /^[^,;:.%F]*[%F]|^[NM"]/,
    produce: (site) => {
      if (!spans(site)) return null;
      const { scene, figure } = site;
      const after = textFrom(scene.text, figure.to, 10);
      return DONE.test(after) && !/^(?:来|间)?累计/.test(after) ? null : [];
    },
  },
];
