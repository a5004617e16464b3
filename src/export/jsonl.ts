import type { Format } from './format.js';

/** One JSON object a line, in UTF-8. */
export const jsonl: Format = {
  extension: 'jsonl',
  open: ({ put }) => ({ row: (row) => put(`${JSON.stringify(row)}\n`), end: () => {} }),
};
