import type { Format } from './format.js';

/** One JSON object a line, in UTF-8. */
export const jsonl: Format = {
  extension: 'jsonl',
  mediatype: 'application/jsonl',
  notes: ['One JSON object a line, in UTF-8; lists are lists, what is not there is null.'],
  opening: {
    language: 'python',
    lines: ['import pandas as pd', "facts = pd.read_json('facts.jsonl', lines=True, dtype={'entity_id': str, 'decimal': str})"],
  },
  open: ({ put }) => ({ row: (row) => put(`${JSON.stringify(row)}\n`), end: () => {} }),
};
