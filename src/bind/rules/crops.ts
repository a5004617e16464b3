import { indicatorOf } from '../../link/link.js';
import type { Label } from '../label/label.js';
import type { Site } from '../rule.js';

/** What a field gives, by a name that does not say of what. */
const YIELD = /^(?:总产量?|产量|单产|亩产量?|平均单产|平均亩产|每亩产量|总产值)$/;
/** The area of what is grown. */
const GROWN = /^(.{1,8}?)(?:播种|种植|栽培|养殖|收获|栽种|定植)面积$/;

/** 粮食播种面积86万亩，总产量41万吨，单产477公斤: what is grown was named with its area; null where it was not. */
export function ofCrop({ chain }: Site, own: Label): Label | null {
  if (!YIELD.test(own.text)) return null;
  const crop = chain.recent.map(({ label }) => GROWN.exec(label?.name ?? '')?.[1]).findLast((name) => name !== undefined);
  return crop ? { ...own, ...indicatorOf(`${crop}${own.text}`) } : null;
}
