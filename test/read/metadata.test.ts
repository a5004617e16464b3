import { describe, expect, it } from 'vitest';
import { isoDay } from '../../src/read/dates.js';
import { corpusOf, readAll } from './corpus.js';

const files = { 'a.txt': '正文一。', 'b/c.txt': '正文二。', 'd.jsonl': '{"id": 1, "text": "正文三。", "title": "旧题"}' };

describe('metadata.csv', () => {
  it('says what the texts do not, also of one story or one record', async () => {
    const table =
      '\ufeffpath,article,title,published,publisher,url\na.txt,,题目,2023-07-26,滨海日报,\na.txt,2,第二则,,,\n./b/c.txt,,"一，二",2023-07,,u\nd.jsonl#1,,新题,,,\n';
    const { sources, failures } = await readAll(corpusOf({ ...files, 'metadata.csv': table }));
    expect(failures).toEqual([]);
    expect(sources.map(({ metadata }) => metadata)).toEqual([
      [
        { title: '题目', published: '2023-07-26', publisher: '滨海日报' },
        { article: '2', title: '第二则' },
      ],
      [{ title: '一，二', published: '2023-07', url: 'u' }],
      [{ title: '旧题' }, { title: '新题' }],
    ]);
  });

  it.each([
    ['a.txt,题目', 'cells'],
    ['a.txt,题目,2023-02-30,', 'no day'],
    ['nowhere.txt,题目,,', 'not in the corpus'],
    [',题目,,', 'no path'],
    ['b/c.txt,再说,,', 'says again'],
  ])('names the broken row %s and goes on', async (row, what) => {
    const table = `path,title,published,publisher\nb/c.txt,题目,,\n${row}\nd.jsonl,,2023-01-01,\n`;
    const { sources, failures } = await readAll(corpusOf({ ...files, 'metadata.csv': table }));
    expect(failures).toHaveLength(1);
    expect(failures[0]).toMatchObject({ path: 'metadata.csv', code: 'metadata' });
    expect(failures[0]!.message).toMatch(new RegExp(`line 3 .*${what}`));
    expect(sources).toHaveLength(3);
    expect(sources[1]!.metadata).toEqual([{ title: '题目' }]);
  });

  it('reads lines that end in several ways, as in tables put together', async () => {
    const table = 'path,title\r\na.txt,题目\r\nb/c.txt,别的\nd.jsonl#1,又一\n';
    const { sources, failures } = await readAll(corpusOf({ ...files, 'metadata.csv': table }));
    expect(failures).toEqual([]);
    expect(sources.map(({ metadata }) => metadata.at(-1)?.title)).toEqual(['题目', '别的', '又一']);
  });

  it('loses only the row whose quote is never closed', async () => {
    const table = 'path,title\na.txt,"题目\nb/c.txt,别的\n';
    const { sources, failures } = await readAll(corpusOf({ ...files, 'metadata.csv': table }));
    expect(failures.map(({ message }) => message)).toEqual([expect.stringContaining('line 2')]);
    expect(sources[1]!.metadata).toEqual([{ title: '别的' }]);
  });

  it('needs the column path', async () => {
    const { failures } = await readAll(corpusOf({ ...files, 'metadata.csv': 'file,title\na.txt,题目\n' }));
    expect(failures).toMatchObject([{ code: 'metadata' }]);
  });
});

describe('a day', () => {
  it.each([
    ['2023-07-26', '2023-07-26'],
    ['2023/7/6 08:30', '2023-07-06'],
    ['2023年7月26日', '2023-07-26'],
    ['20230726', '2023-07-26'],
    ['2023-07-26T08:30:00Z', '2023-07-26'],
    ['2023-07', '2023-07'],
    ['1960', '1960'],
    ['2023-13', null],
    ['2023-02-30', null],
    ['昨天', null],
    ['26.7.2023', null],
  ])('%s is %s', (written, day) => {
    expect(isoDay(written)).toBe(day);
  });
});
