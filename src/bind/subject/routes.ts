import type { Entity } from '../../../schemas/schemas.js';
import type { EntityMention } from '../../link/link.js';
import type { Scene } from '../scene.js';
import type { Subject } from './subject.js';

/** Between the two ends of a trip: 南州|坐火车到|北州. */
const TO =
  /^(?:城区|市区|主城区?|市中心|两地)?(?:的?(?:乘?坐|乘)?(?:火车|高铁|飞机|动车|列车|汽车|公交)|开车|驾车|自驾)?(?:直?达|直?到|至|往返|飞往?|前往|[—－-]{1,2})$/;
/** Behind the second end, what makes a name of a line of the two: 南州至北州|高速公路. */
const LINE = /^[^，。；\d]{0,12}?(?:段|铁路|高速(?!列车)|公路|高铁|航线|线路|客专|专线|班列|管道|通道|方向|城际|项目|工程)/;
/** What leads from the second end to how long the trip takes; a time that is cut short may stand between. */
const TAKES =
  /^(?:城区|市区|站)?(?:之?间)?的?(?:直达)?(?:公路|铁路|高铁|火车|列车|动车|客车|航班|坐火车|乘火车|坐高铁|乘高铁|乘坐火车|乘坐高铁|开车|驾车|自驾|全程)*的?(?:最快|最短|最长|平均|总)?(?:运行|飞行|通行|旅行|行车|乘车|行驶|航行|往返|通勤|在途|旅途|运输|出行)?(?:时间|车程|时长|行程|路程|用时|耗时|时空距离)?也?(?:将|会|可|能|就|只|仅|仅仅|最快|最短|最多|大约|大概|约|需要?|用|花|为|是|不到|都|均|已)*(?:[从由](?:现在|目前|原来|原先|之前|此前|以前|过去|当前|现有)?的?[^，。；]{2,12}?)?(?:进一步|大幅)?(?:缩短|压缩|减少|缩减|缩至|降|变)?(?:至|到|为|成)?(?:只|仅|需|约)*$/;
const NEXT = /^，(?=将|由|从|只|仅|最快|最短|用时|全程|运行时间|车程|需|耗时|时间)/;

const isEnd = ({ entity }: EntityMention): boolean => entity.kind === 'place' || /(?:站|机场)$/.test(entity.name);

/** 高速公路开通后，南州到北州只需|3小时: the trip between two places that takes as long as the figure at chunk `k` says; no line of that name has it. */
export function tripOf({ text, chunks, linked }: Scene, k: number): Subject | null {
  const { figure, from } = chunks[k]!;
  if (figure!.quantity.kind !== 'duration') return null;
  const ends = linked.entities.filter((mention) => mention.to <= from && from - mention.to < 48 && isEnd(mention));
  for (let i = ends.length - 1; i > 0; i--) {
    const [a, b] = [ends[i - 1]!, ends[i]!];
    const joint = text.slice(a.to, b.from);
    const rest = text.slice(b.to, from).replace(NEXT, '');
    if (!TO.test(joint) || LINE.test(rest) || !TAKES.test(rest)) continue;
    const [one, two] = [text.slice(a.from, a.to), text.slice(b.from, b.to)];
    const name = `${one}${/至|[—－-]/.test(joint) ? '至' : '到'}${two}`;
    const entity: Entity = { id: `other::${name}`, name, kind: 'other', parent: null, aliases: [], same_as: null };
    return { entity, text: text.slice(a.from, b.to), inferred: false, reason: 'a trip between two places' };
  }
  return null;
}
