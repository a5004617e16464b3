import type { EntityMention } from '../link.js';

/** Behind one of a row of places that something lies next to: 与甲县、乙县|毗邻. */
export const NEIGHBOURS =
  /^(?:[、和及与][^，。；、]{1,10}){0,5}(?:等[^，。；]{0,6})?(?:相|紧|互)?(?:毗邻|接壤|相邻|邻接|相连|交界(?!处)|为邻|相接|毗连|比邻|隔[江河海湖山]相望|搭界)/;

/** Before a place that something borders on: 东接甲乡，西连|乙县. */
const BORDERS =
  /(?:^|[，；、,。：])(?:其|全[镇乡县区市村])?(?:[东西南北]|[东西][南北])[部面边侧]?(?:[连接邻靠依临抵界濒倚毗]|毗邻|相邻|与|同|和|以|隔)[^，。；,]{0,18}$/;

/** Whether a place is told of in its sentence as what another one lies next to. */
export const isNeighbour = (text: string, { entity, from, to }: EntityMention): boolean =>
  entity.kind === 'place' &&
  from > 0 &&
  (BORDERS.test(text.slice(Math.max(0, from - 24), from)) ||
    (/[与和同跟及、]/.test(text[from - 1]!) && NEIGHBOURS.test(text.slice(to, to + 40))));
