import { englishPeriodAt } from '../../link/link.js';
import type { Grammar } from '../grammar.js';
import { sieveOf } from '../rule.js';
import { englishAttribution } from './attribution.js';
import { englishScene } from './chunks.js';
import { ENGLISH_RULES } from './rules.js';
import { englishStatus } from './status.js';
import { englishSubject } from './subject.js';

/** The grammar of English sentences. */
export const ENGLISH: Grammar = {
  rules: ENGLISH_RULES,
  sieve: sieveOf(ENGLISH_RULES),
  sceneOf: englishScene,
  subjectOf: (scene, k, _label, home) => englishSubject(scene, k, home),
  whenOf(scene, k) {
    const { period, stated } = englishPeriodAt(scene.text, scene.linked, scene.chunks[k]!.from);
    return period ? { period, inferred: !stated } : null;
  },
  statusOf: englishStatus,
  whenBy: (_scene, _k, when) => when,
  attributionOf: englishAttribution,
  isThreshold: () => false,
};
