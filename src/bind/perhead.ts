import { indicatorOf } from '../link/link.js';
import { LONGEST } from './label/trim.js';
import type { Draft } from './rule.js';
import { type Scene, textBefore } from './scene.js';

/** So many of a thing for each so many people: 每千人口拥有执业医师2.9人、注册护士3.3人. */
const PER_HEAD =
  /(每(?:[十百千万]{1,2}|一)(?:名|位|户|个)?(?:常住|户籍|服务)?(?:人口?|居民|老人|老年人|儿童|学生|职工|劳动者|就业人员|家庭|户|农户))(?:中|就|已|平均|大约|约)*(?:拥有|有|配有|配备|占有|分布|就有)(?:[^每，。；：]*[\d.]+[^每，。；：]*、)*[^每，。；：\d]{0,16}$/;

/** So much of each field: 每亩可收500公斤, 亩均能够达到3万公斤; what is put on a field has a name of its own (每亩施肥40公斤). */
const PER_FIELD =
  /(?:每亩|亩均|平均每亩)(?:地|田|产量)?(?:都|就|平均|最高|最多|至少|一般|大约|约|可以?|能够?|也|将)*(?:收获?|产出?|打|出|摘|采摘|采收|达到?)*(?:了|到)?(?:优质|干|鲜)?(?:粮食?|稻谷|小麦|玉米|菜)?$/;

/** What a field gives is its yield, however it is told. */
export function perField(draft: Draft, { text, chunks }: Scene): Draft {
  const { label } = draft;
  const { from, figure } = chunks[draft.k]!;
  if (!label || draft.measure !== 'level' || figure?.quantity.kind !== 'mass' || /产/.test(label.name)) return draft;
  if (!PER_FIELD.test(textBefore(text, from, 24))) return draft;
  return { ...draft, label: { ...label, ...indicatorOf('亩产量') } };
}

/** A count for each so many people is no count of the things: 执业医师 is another measure than 每千人口执业医师. */
export function perHead(draft: Draft, { text, chunks }: Scene): Draft {
  const { label } = draft;
  const { from } = chunks[draft.k]!;
  if (!label || draft.measure === 'share' || /[每均]/.test(label.name)) return draft;
  const clause = text.slice(Math.max(text.lastIndexOf('每', from), 0, from - 60), from);
  const found = clause.startsWith('每') ? PER_HEAD.exec(clause)?.[1] : undefined;
  return found ? { ...draft, label: { ...label, ...indicatorOf(`${found}${label.name}`.slice(0, LONGEST)), scope: label.scope } } : draft;
}
