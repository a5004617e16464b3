import { knownTail } from '../../link/link.js';
import { isGeneric, isReached, standsBeside } from '../label/generic.js';
import { type Label, labelBefore, labelOf, onlyVerb } from '../label/label.js';
import type { Site } from '../rule.js';
import { type Scene, textFrom, tokensIn } from '../scene.js';
import { clauseStart } from './clause.js';

/** 进出口总值|创历史新高，达到5379亿元: how high it got. */
const HEIGHT =
  /(?:均|再|也|双双|首次|连续)?(?:创|刷新)(?:下|出|造)?了?(?:历史|同期|近年来?|历年|有史以来)?(?:的|最好)?(?:新高|新低|新纪录|纪录|最高|水平|佳绩)$|(?:再?[上迈登跃]上?|迈入)新?(?:的)?(?:大)?台阶$/;

/** A clause that says why, when or on what condition names nothing for the next. */
const CAUSES = /^(?:由于|根据|依据|按照|另据|因|受|随着|在|为了|据|经|通过|按|如果|虽然|尽管|对于|与此)/;

/**
 * 固定资产投资稳步增长，同比增长8%: a clause without a figure, between the last one and this, names what is measured. A name the table
 * knows is taken from any such clause; other words only where nothing was measured before.
 */
export function announced({ scene, k, chain }: Site): Label | null {
  const { symbols } = scene;
  // 预算支出8397亿元、增长5.3%: said of the figure before
  // 比全国平均增速高5个百分点: what it is compared with names nothing
  const opened = clauseStart(scene, k);
  const against = symbols.slice(opened, k).search(/b/);
  const own = scene.chunks.slice(opened, against < 0 ? k : opened + against);
  if (
    own.some(
      ({ figure, symbol, from, to }) => (figure && figure.quantity.kind !== 'duration') || (symbol === 'N' && named(scene, from, to)),
    )
  )
    return null;
  const last = clauseStart(scene, k) - 1;
  // 新增规模以上企业：甲区56家，乙区43家: what a colon sets before the first of a row
  const headed = symbols[last] === ':' && /^E[PaL]*$/.test(symbols.slice(opened, k));
  for (let end = last; end > 0 && (symbols[end] === ',' || (headed && end === last)); ) {
    const start = clauseStart(scene, end);
    if (symbols[end] === ':') return headOf(scene, start, end);
    if (CAUSES.test(textFrom(scene.text, scene.chunks[start]!.from, 3))) return null;
    if (/[F%RX]/.test(symbols.slice(start, end))) return chain.label ? null : tailOf(scene, end);
    for (let i = end; i > start; i--) {
      if (symbols[i - 1] !== 'N') continue;
      const height = HEIGHT.exec(scene.text.slice(scene.chunks[i - 1]!.from, scene.chunks[i - 1]!.to));
      const label = height ? labelOf(scene, scene.chunks[i - 1]!.from, scene.chunks[i - 1]!.to - height[0].length) : labelBefore(scene, i);
      // 全国生猪出栏价跌至谷底，为5.96元: what moves is what is measured
      if (label && (knownTail(label.text) > 0 || (end === last && !onlyVerb(scene, label) && /^a?[UDI]/.test(symbols.slice(i)))))
        return label;
    }
    // 进出口贸易总额，由…增加到…: nothing but a name, set apart
    if (!chain.label || /^[NEPcd"_]+$/.test(symbols.slice(start, end))) {
      const words = tailOf(scene, end);
      if (words && !standsBeside(words.text) && !isGeneric(words.name)) return words;
    }
    end = start - 1;
  }
  return null;
}

/** 各区引进项目情况如下：: what a colon sets before a row; the words that say that a row comes name nothing. */
function headOf(scene: Scene, start: number, end: number): Label | null {
  if (scene.symbols[end - 1] !== 'N') return null;
  const to = scene.chunks[end - 1]!.to;
  const comes = /(?:的?(?:具体)?(?:情况|分布|数量|排名|名单)?(?:如下|分别[为是]|[为是])|的?(?:具体)?(?:情况|分布))$/.exec(
    scene.text.slice(scene.chunks[start]!.from, to),
  );
  return comes ? labelOf(scene, scene.chunks[end - 1]!.from, to - comes[0].length) : tailOf(scene, end);
}

/** Whether words name something, and do not only do something. */
function named(scene: Scene, from: number, to: number): boolean {
  const label = labelOf(scene, from, to);
  return label !== null && !onlyVerb(scene, label);
}

/** 全国百家孵化器平均人流量，: the noun that a clause ends with; no hour or day. */
function tailOf(scene: Scene, end: number): Label | null {
  let at = end;
  while (at > 0 && 'UDa'.includes(scene.symbols[at - 1]!)) at--;
  const label = labelBefore(scene, at);
  return label &&
    label.text.length >= 2 &&
    !isReached(label.name) &&
    !/以[^，]{2,}为/.test(scene.text.slice(scene.chunks[clauseStart(scene, end)]!.from, label.from + 1)) &&
    !/[\d时]$|^(?:截[至止]|今|昨|明|目前|据|受|因|由于|随着|为)/.test(label.text) &&
    (knownTail(label.text) > 0 || /^(?:n|vn|an|l)/.test(tokensIn(scene, label.to - 1, label.to)[0]?.tag ?? ''))
    ? label
    : null;
}
