import { labelBefore } from '../label/label.js';
import type { Draft, Site } from '../rule.js';
import { skip, textOf } from './clause.js';
import { rowOf } from './row.js';
import { told } from './told.js';

/** 恢复到2019年同期的105%和98%: so large a part of what each measure told before was at another time. */
export function recovered(site: Site, into: number): Draft[] | null {
  const { scene, k, figure, chain } = site;
  if (figure.quantity.kind !== 'percent' || !/^恢复/.test(textOf(scene, into)) || scene.symbols[k - 1] !== 'd') return null;
  const whole = scene.text.slice(scene.chunks[into]!.to, scene.chunks[k - 1]!.from);
  const row = rowOf(scene, k);
  const levels = chain.recent.filter(({ measure, label }) => measure === 'level' && label);
  if (row.length > 1 && levels.length >= row.length)
    return row.map((at, n) => ({ ...levels[levels.length - row.length + n]!, k: at, carried: true, measure: 'share', ofText: whole }));
  const { label, carried } = told(labelBefore(scene, skip(scene, into)), site);
  return label && [{ k, label, carried, measure: 'share', ofText: whole }];
}
