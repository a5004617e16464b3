import type { Label } from './label.js';
import { LONGEST } from './trim.js';

/** What says by itself that so large a part is told of. */
const PART = /(?:占比|比重|份额|比例|率|系数)$/;
/** … and that a place among others is. */
export const RANKING = /排名|位次|名次|排位|座次/;

/** What is so large a part of a whole, by the name of that: 税收 → 税收占比. */
export const asPart = (label: Label): Label => (PART.test(label.name) ? label : { ...label, name: `${label.name}占比`.slice(-LONGEST) });

/** What has a place among others, by the name of that: 税收 → 税收排名, 竞争力得分 → 竞争力排名. */
export const asPlace = (label: Label): Label =>
  RANKING.test(label.name) ? label : { ...label, name: `${label.name.replace(/(?<=.)得分$/, '')}排名`.slice(-LONGEST) };
