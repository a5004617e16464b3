import type { Scene } from '../scene.js';

/**
 * What has to hold a figure for a work to own those of a later clause: the stretch between them; in an account of a place the work's own
 * clause (某某高速建成通车，新改建村道1136公里: the road has no figure of its own).
 */
export const onItsOwn = ({ linked }: Scene, between: string): string =>
  linked.topics.some(({ account }) => account) ? between.split(/[,;.:]/)[0]! : between;

/** 甲工程完成投资5亿元；交通重点工程完成投资3亿元: works of a sort that begin the clause of chunk `k` are not the one at chunk `i`. */
export function ofOtherWorks({ text, chunks }: Scene, i: number, k: number): boolean {
  const clause = /[^，；。：]*$/.exec(text.slice(chunks[i]!.to, chunks[k]!.from))![0];
  return /^(?!(?:预计|目前|年内|年底前?|今年|全年|全部|[该此本其]|整个)*(?:项目|工程))(?:[\p{Script=Han}]{2,12})(?:项目|工程)(?!量|进度)/u.test(
    clause,
  );
}

const A_PHASE = /[一二三四首]期(?:工程|项目)?$/;
const THE_WHOLE = /[，；](?:项目|工程|园区)?(?:全部|全面|整体|整个项目|项目|工程)(?:竣工|建成|达产|投产|完工|投用|投运|达效|完成)+后/;

/** 一期年产5万吨，全部达产后年产值120亿元: behind its phase at chunk `i` the whole is spoken of again. */
export const leavesPhase = ({ text, chunks }: Scene, i: number, k: number): boolean =>
  A_PHASE.test(chunks[i]!.entity!.entity.name) && THE_WHOLE.test(text.slice(chunks[i]!.to, chunks[k]!.from));

/**
 * Whether the entity at chunk `i` may be what a later clause is about. One that a verb acts on (推动榆林和延安气田扩能，全年产量8亿吨) is not,
 * and in an account of a place nothing reaches from within.
 */
export function reaches(scene: Scene, i: number, k: number, label: string | null): boolean {
  const { chunks, symbols, linked } = scene;
  const within = /[,;:]/.test(symbols.slice(0, i)) && !/^(?:P|N(?=,)|,)+$/.test(symbols.slice(0, i));
  const account = linked.topics.some((topic) => topic.account);
  if (
    account &&
    ((within && !hasOwn(scene, i)) ||
      symbols[i - 1] === 'c' ||
      (/^(?:organisation|other)$/.test(chunks[i]!.entity!.entity.kind) && !opensWithFirm(scene, i, k, label)))
  )
    return false;
  let at = i - 1;
  while (at >= 0 && 'cE"'.includes(symbols[at]!)) at--;
  if (symbols[at] !== 'N') return true;
  const last = scene.tokens.findLast((token) => token.to <= chunks[at]!.to && token.from >= chunks[at]!.from);
  const verb = account ? /^v/ : /^v$/;
  return !(
    last &&
    verb.test(last.tag) &&
    last.to === chunks[at]!.to &&
    // 湖南省|会|长沙
    !/^(?:造成|导致|致使|致|会|位于|来自|作为|据悉|获悉|是|走进|来到|走入|走近|步入|探访)$/.test(last.text)
  );
}

/** What places have, and firms only as a part of them. */
const OF_PLACES =
  /增加值|生产总值|GDP|固定资产|零售|进出口|财政|预算|税收|居民|就业|城镇|产业|行业|企业|项目|投资|游客|旅游|全[国省市县区]/;

/** 云岭集团实现重组，高端产品占比提高到70%: a firm that an account of a place opens a sentence with has the figures of the clause behind its own. */
const opensWithFirm = ({ text, chunks, symbols }: Scene, i: number, k: number, label: string | null): boolean =>
  i === 0 &&
  symbols[k - 1] !== ',' &&
  chunks[i]!.entity!.entity.kind === 'organisation' &&
  /^[^、]+(?:集团|公司|股份|银行|厂|矿|石油|电力|重工|汽车|科技|能源|药业|有色|钢铁)$/.test(chunks[i]!.entity!.entity.name) &&
  symbols.slice(0, k).split(/[,;.:]/).length === 2 &&
  !/[eE]/.test(symbols.slice(1, k)) &&
  !OF_PLACES.test(label ?? '') &&
  !OF_PLACES.test(text.slice(text.indexOf('，', chunks[i]!.to), chunks[k]!.from));

/**
 * 石门工业园落户企业14家，已投产6家; 第一名：石门工业园，得分95分: in an account of a place a work or zone goes on to the next clause where its own has
 * a figure or says nothing else.
 */
function hasOwn({ chunks, symbols }: Scene, i: number): boolean {
  const own = /^[^,;.:]*/.exec(symbols.slice(i + 1))![0];
  return /^(?:zone|project)$/.test(chunks[i]!.entity!.entity.kind) && (own === '' || /[F%]/.test(own));
}

/** What only places have, and no company or work of theirs. */
const OF_A_PLACE =
  /建成区|常住人口|户籍人口|城镇化率|生产总值|GDP|固定资产投资|零售总额|公共预算|财政(?:总)?收入|居民[^，。；]{0,4}可支配收入|失业率|森林覆盖率|优良天数/;

/** 长山机场吞吐量达5万人次，建成区面积达到9平方公里: whether a clause behind that of the entity at chunk `i` measures what only a place has. */
export const measuresPlace = ({ chunks }: Scene, i: number, label: string | null): boolean =>
  /^(?:project|organisation|other)$/.test(chunks[i]!.entity!.entity.kind) && OF_A_PLACE.test(label ?? '');

/** 云岭核电一期开工，柳河核电获批，在建机组1000万千瓦: whether an account of a place has gone on from the work at chunk `i`, whose own clause has no figure, by two clauses. */
export const leftBehind = ({ linked, chunks, symbols }: Scene, i: number, k: number): boolean => {
  const clauses = symbols.slice(i + 1, k).split(/[,;.:]/);
  return (
    (clauses.length > 2 || (clauses.length > 1 && i > 0)) &&
    chunks[i]!.entity!.entity.kind === 'project' &&
    linked.topics.some(({ account }) => account) &&
    !clauses.slice(0, -1).some((clause) => /[F%]/.test(clause))
  );
};
