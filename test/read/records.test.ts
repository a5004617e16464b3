import { describe, expect, it } from 'vitest';
import { corpusOf, readAll } from './corpus.js';

const TEXT = '滨海市上半年完成投资300亿元。';

describe('records', () => {
  it('of JSONL carry their metadata', async () => {
    const lines = [
      { id: 'a', text: TEXT, title: '题目', published: '2023-07-26', publisher: '滨海日报', url: 'https://example.org/a' },
      { id: 2, content: TEXT, date: '2023年7月' },
    ];
    const { sources, failures } = await readAll(
      corpusOf({ 'news.jsonl': `\ufeff${lines.map((line) => JSON.stringify(line)).join('\r\n')}\r\n` }),
    );
    expect(failures).toEqual([]);
    expect(sources.map(({ path, text, metadata }) => ({ path, text, metadata }))).toEqual([
      {
        path: 'news.jsonl#a',
        text: TEXT,
        metadata: [{ title: '题目', published: '2023-07-26', publisher: '滨海日报', url: 'https://example.org/a' }],
      },
      { path: 'news.jsonl#2', text: TEXT, metadata: [{ published: '2023-07' }] },
    ]);
  });

  it('that are broken fail alone', async () => {
    const lines = [
      '{"id": 1, "text": "一"}',
      '{"id": 2',
      '{"text": "二"}',
      '{"id": 3}',
      '[4]',
      '{"id": 1, "text": "三"}',
      '{"id": 5, "text": "四", "date": "昨天"}',
    ];
    const { sources, failures } = await readAll(corpusOf({ 'news.jsonl': lines.join('\n') }));
    expect(sources.map(({ path }) => path)).toEqual(['news.jsonl#1', 'news.jsonl#5']);
    expect(failures.map(({ path, code, message }) => [path, code, /line \d/.exec(message)?.[0]])).toEqual([
      ['news.jsonl', 'record', 'line 2'],
      ['news.jsonl', 'record', 'line 3'],
      ['news.jsonl#3', 'record', 'line 4'],
      ['news.jsonl', 'record', 'line 5'],
      ['news.jsonl#1', 'record', 'line 6'],
      ['news.jsonl#5', 'record', 'line 7'],
    ]);
  });

  it('take other names of fields', async () => {
    const corpus = corpusOf({ 'a.jsonl': '{"no": 7, "body": "正文", "text": "摘要"}' });
    const { sources } = await readAll(corpus, { map: { id: 'no', text: 'body' } });
    expect(sources).toMatchObject([{ path: 'a.jsonl#7', text: '正文' }]);
    expect((await readAll(corpus, { map: { text: 'body' } })).failures).toMatchObject([{ code: 'record' }]);
  });

  it('of CSV and TSV are rows', async () => {
    const corpus = corpusOf({
      'a.csv': '\ufeffid,text,date\n1,"投资3亿元，\n增长""两成""。",2023-01-02\n2,太,多,了\n3,消费5亿元。,\n',
      'b.tsv': 'id\ttext\nx\t他说"增长"。\n',
      'c.csv': 'file,chars\na,3\nb,4\n',
      'd.csv': 'id,text\n1,一\n2,"二\n3,三\n',
    });
    const { sources, failures } = await readAll(corpus);
    expect(sources.map(({ path, text }) => [path, text])).toEqual([
      ['a.csv#1', '投资3亿元，\n增长"两成"。'],
      ['a.csv#3', '消费5亿元。'],
      ['b.tsv#x', '他说"增长"。'],
      ['d.csv#1', '一'],
    ]);
    expect(sources[0]!.metadata).toEqual([{ published: '2023-01-02' }]);
    expect(failures.map(({ path, code }) => [path, code])).toEqual([
      ['a.csv', 'record'],
      ['c.csv', 'format'],
      ['d.csv', 'record'],
    ]);
  });

  it('of JSON are an array, an array in an object, or one article', async () => {
    const record = { id: 'a', text: TEXT };
    const corpus = corpusOf({
      'array.json': JSON.stringify([record, { id: 'b' }]),
      'object.json': JSON.stringify({ data: [record], total: 1 }),
      'one.json': JSON.stringify({ title: '题目', content: TEXT }),
      'none.json': '{"total": 1}',
      'broken.json': '[',
    });
    const { sources, failures } = await readAll(corpus);
    expect(sources.map(({ path }) => path)).toEqual(['array.json#a', 'object.json#a', 'one.json']);
    expect(failures.map(({ path, code }) => [path, code])).toEqual([
      ['array.json#b', 'record'],
      ['broken.json', 'format'],
      ['none.json', 'format'],
    ]);
  });

  it('are streamed: many of them, across the chunks of the file', async () => {
    const lines = Array.from({ length: 3000 }, (_, i) => JSON.stringify({ id: i, text: `第${i}条：${TEXT.repeat(5)}𠮷` }));
    const { sources, failures } = await readAll(corpusOf({ 'many.jsonl': lines.join('\n') }));
    expect(failures).toEqual([]);
    expect(sources).toHaveLength(3000);
    expect(sources[2999]!.text).toBe(`第2999条：${TEXT.repeat(5)}𠮷`);
  });

  it('may be lines longer than the chunks of a file', async () => {
    const text = TEXT.repeat(20_000);
    const { sources } = await readAll(corpusOf({ 'a.jsonl': `${JSON.stringify({ id: 1, text })}\n${JSON.stringify({ id: 2, text })}\n` }));
    expect(sources.map((source) => source.text === text)).toEqual([true, true]);
  });

  it('hold no half of a surrogate pair and no NUL', async () => {
    const { sources } = await readAll(corpusOf({ 'a.jsonl': '{"id": 1, "text": "a\\ud842b\\u0000c𠮷"}' }));
    expect(sources[0]!.text).toBe('a\ufffdb\ufffdc𠮷');
  });
});
