import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { corpusOf, readAll } from './corpus.js';

const SIMPLIFIED = '滨海市上半年完成投资３００亿元，同比增长12.5%。\n';
const TRADITIONAL = '臺北市上半年投資增長兩成，市民認為經濟發展很好。\n';
// TextEncoder writes UTF-8 alone; these bytes are the two texts in GBK and Big5.
const GBK = Buffer.from('b1f5baa3cad0c9cfb0ebc4eacdeab3c9cdb6d7caa3b3a3b0a3b0d2dad4aaa3accdacb1c8d4f6b3a431322e3525a1a30a', 'hex');
const BIG5 = Buffer.from('bb4fa55fa5aba457a562a67ea7ebb8eabc57aaf8a8e2a6a8a141a5aba5c1bb7bacb0b867c0d9b56fae69abdca66ea1430a', 'hex');
const LE = Buffer.from(SIMPLIFIED, 'utf16le');
const BE = Buffer.from(LE).swap16();

describe('encodings', () => {
  it.each([
    ['utf-8', Buffer.from(SIMPLIFIED), SIMPLIFIED],
    ['utf-8', Buffer.from(`\ufeff${SIMPLIFIED}`), SIMPLIFIED],
    ['gb18030', GBK, SIMPLIFIED],
    ['gb18030', Buffer.concat([Buffer.from([0x84, 0x31, 0x95, 0x33]), GBK]), SIMPLIFIED],
    ['big5', BIG5, TRADITIONAL],
    ['utf-16le', Buffer.concat([Buffer.from([0xff, 0xfe]), LE]), SIMPLIFIED],
    ['utf-16be', Buffer.concat([Buffer.from([0xfe, 0xff]), BE]), SIMPLIFIED],
    ['utf-16le', LE, SIMPLIFIED],
    ['utf-16be', BE, SIMPLIFIED],
    ['utf-8', Buffer.from('Exports rose 5.2% in 2023.\n'), 'Exports rose 5.2% in 2023.\n'],
    ['utf-16le', Buffer.from('Exports rose 5.2% in 2023.\n', 'utf16le'), 'Exports rose 5.2% in 2023.\n'],
  ])('%s is told and decoded', async (encoding, bytes, text) => {
    const { sources, failures } = await readAll(corpusOf({ 'a.txt': bytes, 'b.txt.gz': gzipSync(bytes) }));
    expect(failures).toEqual([]);
    expect(sources.map((source) => [source.encoding, source.text])).toEqual([
      [encoding, text],
      [encoding, text],
    ]);
  });

  it('of tables and of records are told too', async () => {
    const head = Buffer.from('id,text\n1,');
    const { sources, failures } = await readAll(
      corpusOf({
        'a.csv': Buffer.concat([head, GBK]),
        'b.jsonl': Buffer.concat([Buffer.from('{"id":1,"text":"'), BIG5.subarray(0, -1), Buffer.from('"}\n')]),
        'metadata.csv': Buffer.concat([Buffer.from('path,title\na.csv#1,'), GBK]),
      }),
    );
    expect(failures).toEqual([]);
    expect(sources.map(({ path, encoding, text }) => [path, encoding, text])).toEqual([
      ['a.csv#1', 'gb18030', SIMPLIFIED.trim()],
      ['b.jsonl#1', 'big5', TRADITIONAL.trim()],
    ]);
    expect(sources[0]!.metadata).toEqual([{ title: SIMPLIFIED.trim() }]);
  });

  it('are told from the beginning of a long file, also where it is cut inside a character', async () => {
    const text = `x${SIMPLIFIED.repeat(3000)}`;
    const gbk = Buffer.concat([Buffer.from('x'), ...Array.from({ length: 3000 }, () => GBK)]);
    const line = Buffer.concat([
      Buffer.from('{"id":1,"text":"'),
      Buffer.from(gbk.toString('latin1').replaceAll('\n', '\\n'), 'latin1'),
      Buffer.from('"}'),
    ]);
    const { sources } = await readAll(corpusOf({ 'a.txt': gbk, 'b.jsonl': line }));
    expect(sources.map((source) => source.text === text)).toEqual([true, true]);
  });
});
