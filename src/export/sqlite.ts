import type { WholeFormat } from './format.js';

/** One SQLite database with everything: the views are the tables of the dataset. */
export const sqlite: WholeFormat = {
  extension: 'sqlite',
  mediatype: 'application/vnd.sqlite3',
  notes: [
    'One database; the views `figures`, `facts`, `claims` … are the tables below, `dictionary` says what their columns mean. Lists are JSON (`json_each`).',
    `Full text: \`SELECT * FROM facts WHERE sentence IN (SELECT rowid FROM sentence_text WHERE sentence_text MATCH '"高 新"')\`, a space between characters (SQLite 3.43 or newer; with older ones \`quote LIKE '%高新%'\`, which reads all).`,
    'Indexes know `figure` (a fact’s id without what follows the dot), `entity_id`, `indicator`, `claim`, `path`, `published`, and `kind` with `value`.',
    'It holds no times of runs, and of what its owner said only why findings were dismissed.',
  ],
  opening: {
    language: 'sql',
    lines: [
      '-- sqlite3, DB Browser, or datasette shuzheng.sqlite',
      'SELECT entity, period, value, unit, quote FROM facts',
      "WHERE indicator = '进出口额' AND measure = 'level' ORDER BY entity, period_end;",
      'SELECT "column", description FROM dictionary WHERE "table" = \'facts\';',
    ],
  },
  dialect: (table) => ({ table }),
  write: (store, file, { quotes }) => store.copy(file, { quotes }),
};
