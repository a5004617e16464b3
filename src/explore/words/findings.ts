import type { Words } from './words.js';

/** Findings of the checks. */
export const FINDINGS = {
  findings_n: ['{n} 条发现', '{n} findings'],
  no_findings: ['没有发现互相矛盾之处', 'No disagreement found'],
  no_findings_do: [
    '各篇文章之间、同篇之内的说法都对得上，或没有可以比较的说法。',
    'What articles say agrees, or nothing could be compared.',
  ],
  dismiss: ['搁置', 'Dismiss'],
  dismiss_reason: ['理由', 'Reason'],
  dismissed: ['已搁置：{reason}', 'Dismissed: {reason}'],
  restore: ['恢复', 'Restore'],
  show_dismissed: ['连同已搁置的', 'Dismissed too'],
  and_more: ['另有 {n} 处', '{n} more'],
} as const satisfies Words;
