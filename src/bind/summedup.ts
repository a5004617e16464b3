import { kindOf } from '../link/link.js';
import { type Scene, textFrom } from './scene.js';

/** What a report counts over its time, and how that differs from another: 累计, 同比. */
const OVER_A_TIME =
  /累计|合计|同比|环比|同期|比上[年月季期]|较上[年月季期]|增长|增幅|增速|涨幅|降幅|指数|新[增建开设签]|投资|外资|审计|采纳|移送|追[缴回]|破获|[抓查]获|整改|查出|办结|开办的|举办|举行|承办|开展|发放|办理|受理|排查|培训|减征|减免|退税|拨付|下达|挽回|立案|签约|引进|开工|造成|死亡|遇难|受伤|伤亡|[0-9](?:列|人次|标[准]?箱|[架班航]次|笔|宗|票|千瓦时)/;
/** How much of a sentence is looked at. */
const REACH = 60;
/** So much for so much of some goods: a price is of a day. */
const PRICE = /元\//;

/**
 * Whether the words around the figure of chunk `k` under `label` tell of what is counted over a time (产量, 进出口额, 同比增长) and not of what is
 * there, is usual or costs so much. Pure.
 */
export function isSummedUp({ linked, text, chunks }: Scene, k: number, label: string | null): boolean {
  const { from, to, figure } = chunks[k]!;
  const { kind, unit } = figure!.quantity;
  // what was scored and who came first is of the time that was appraised
  if (linked.sentence.cell || kind === 'score' || kind === 'rank') return true;
  if (PRICE.test(unit ?? '')) return false;
  const words = `${text.slice(Math.max(0, from - REACH), to)}${label ?? ''}`;
  return (
    kindOf(words) === 'flow' ||
    OVER_A_TIME.test(words) ||
    /^[^。；0-9]{0,4}(?:，|、)?(?:同比|环比|较上|比上)|^[^，。；0-9]{0,20}同比/.test(textFrom(text, to, 24))
  );
}
