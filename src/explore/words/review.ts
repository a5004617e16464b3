import type { Words } from './words.js';

/** Judging facts. */
export const REVIEW = {
  review_note: [
    '逐条看事实与原句，判对、判错或改正。判断会保留到下次处理之后。',
    'Step through facts and their sentences: accept, reject or correct. Judgements survive reruns.',
  ],
  accept: ['对', 'Accept'],
  reject: ['错', 'Reject'],
  correct: ['改正', 'Correct'],
  skip_fact: ['跳过', 'Skip'],
  undo: ['撤回', 'Undo'],
  save: ['保存', 'Save'],
  cancel: ['取消', 'Cancel'],
  judged: ['已判 {n} 条', '{n} judged'],
  judged_as: ['已判：{kind}', 'Judged: {kind}'],
  nothing_to_review: ['这一范围的事实都判过了', 'All facts of this view are judged'],
  no_judgements: ['判过几条，这里就有按规则和种类的准确率。', 'Judge a few, and precision by rule and kind stands here.'],
  precision: ['准确率', 'Precision'],
  by_rule: ['按规则', 'By rule'],
  by_kind_short: ['按种类', 'By kind'],
  as_gold: ['导出为标注', 'Export as gold'],
  why_wrong: ['错在哪里（可不填）', 'What is wrong (optional)'],
  accepted: ['对', 'Accepted'],
  rejected: ['错', 'Rejected'],
  corrected: ['改', 'Corrected'],
  interval: ['95% 区间', '95% interval'],
  outdated: ['{n} 条判断的事实已变或不见，不计入', '{n} judgements whose facts changed or went are not counted'],
  keys: ['按键', 'Keys'],
} as const satisfies Words;
