import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layout } from '../../src/layout/layout.js';
import { place, sentencesIn, sentencesOf } from '../../src/tokenize/tokenize.js';
import { sourceOf } from '../layout/source.js';

const read = (text: string, format = 'txt') => {
  const source = sourceOf(text, { format });
  return layout(source).flatMap((story) => sentencesOf(source, story));
};
const texts = (text: string, format = 'txt') => read(text, format).map((sentence) => sentence.text);

describe('sentences', () => {
  it.each([
    ['投资增长；消费回升。出口3.5亿元，增长1.2%。', ['投资增长；消费回升。', '出口3.5亿元，增长1.2%。']],
    ['“再往前赶一赶。”区长说，任务不能退。', ['“再往前赶一赶。”', '区长说，任务不能退。']],
    ['《问计于民怎么办？》一文刊出。', ['《问计于民怎么办？》一文刊出。']],
    ['好！很好！！投资（含农户。）增长。', ['好！', '很好！！', '投资（含农户。）', '增长。']],
    ['他说:"投资增长。"又说:"消费回升。"', ['他说："投资增长。"', '又说："消费回升。"']],
    ['投资增长。 "消费回升。"', ['投资增长。', '"消费回升。"']],
    ['他说……投资增长。', ['他说……投资增长。']],
    ['投资增长……', ['投资增长……']],
    ['“干得好！”的掌声响起。', ['“干得好！”的掌声响起。']],
    [
      'GDP grew 5.2% in 2023. Exports rose to $3.4 trillion. U.S. sales fell.',
      ['GDP grew 5.2% in 2023.', 'Exports rose to $3.4 trillion.', 'U.S. sales fell.'],
    ],
  ])('of %s', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('leave furniture out and give one for each cell', () => {
    const sentences = read('各区得分如下。\n\n区\t得分\n东港区\t９６．４２\n\n扫一扫在手机打开当前页\n');
    expect(sentences.map(({ text, cell }) => [text, cell?.row, cell?.column])).toEqual([
      ['各区得分如下。', undefined, undefined],
      ['区', 0, 0],
      ['得分', 0, 1],
      ['东港区', 1, 0],
      ['96.42', 1, 1],
    ]);
  });
});

describe('sentences in a text that is no page', () => {
  it.each(['212', 'A03版', '电话：68357702', '扫一扫得5元。投资3亿元'])('are all of %s', (text) => {
    expect(
      sentencesIn(text)
        .map((sentence) => sentence.text)
        .join(''),
    ).toBe(text);
  });
});

describe('the reading', () => {
  it.each([
    ['增长１２．５％，达到１，２００人。', '增长12.5%，达到1,200人。'],
    [
      '投资1,286.5亿元,增长4%;签约(含续约)5个,时间19:30,比例7.6:44.8:47.6。',
      '投资1,286.5亿元，增长4%；签约（含续约）5个，时间19:30，比例7.6:44.8:47.6。',
    ],
    ['收盘36，110元，第5，120家企业，增长5%,6%和7%。', '收盘36,110元，第5，120家企业，增长5%，6%和7%。'],
    ['收于9 .99美元。', '收于9.99美元。'],
    ['Sales (net) rose 5%, to 1,200 units.', 'Sales (net) rose 5%, to 1,200 units.'],
    [
      '本届政府从1 9 9 3 年3 月就职，产值7 4 7 7 2 亿元，增长8 ．8 ％，近1 0 万亿元。',
      '本届政府从1993年3月就职，产值74772亿元，增长8.8%，近10万亿元。',
    ],
    ['人数 27.2 万人，约 300 家，增长 5.2%。', '人数 27.2万人，约300家，增长5.2%。'],
    ['其中, 第一产业增长｡', '其中，第一产业增长。'],
    ['前\u200b三\u00ad季度完成\ufeff投资', '前三季度完成投资'],
    ['下降−2.3%，8%~10%，１－６月', '下降−2.3%，8%~10%，1-6月'],
    ['⼀季度⽣产', '一季度生产'],
    ['投资2 个区 3 个县', '投资2个区 3个县'],
  ])('of %s', (text, expected) => {
    expect(texts(text).join('')).toBe(expected);
  });

  it('drops line breaks, keeps a space between Latin words, and leads back', () => {
    const text = '全市完成投资312.6\n  亿元，同比增长12.4%，GDP\ngrowth居前。';
    const [sentence] = read(text, 'md');
    expect(sentence!.text).toContain('投资312.6亿元');
    expect(sentence!.text).toContain('GDP growth');
    const at = sentence!.text.indexOf('312.6亿元');
    const { start, end } = place(sentence!, at, at + 7);
    expect(text.slice(start, end)).toBe('312.6\n  亿元');
  });

  it('joins broken lines of English with spaces', () => {
    const text = [
      'Exports of the port rose 5.2% in the first half, to $3.4 billion, in 2023',
      'alone, the customs office said on Monday. Imports, which fell by 1.3% to',
      '$2.1 billion, are expected to recover, officials said, in the second half.',
      '',
      'The city of Binhai signed 126 projects, with a total investment of 31.2',
      'billion yuan.',
    ].join('\n');
    expect(texts(text)).toEqual([
      'Exports of the port rose 5.2% in the first half, to $3.4 billion, in 2023 alone, the customs office said on Monday.',
      'Imports, which fell by 1.3% to $2.1 billion, are expected to recover, officials said, in the second half.',
      'The city of Binhai signed 126 projects, with a total investment of 31.2 billion yuan.',
    ]);
  });

  it('reads over the number of a page inside a sentence', () => {
    const text =
      '上半年，全市上下真抓实干、奋勇争先，完成固定资产投资三百一十二亿元，实际使用外资六亿美元，比去年同期\n\n— 3 —\n\n增长12.4%，其中工业投资占比接近一半。增长去年同期增。';
    const sentences = read(text);
    expect(sentences[0]!.text).toBe(
      '上半年，全市上下真抓实干、奋勇争先，完成固定资产投资三百一十二亿元，实际使用外资六亿美元，比去年同期增长12.4%，其中工业投资占比接近一半。',
    );
    expect(place(sentences[0]!, 0, sentences[0]!.text.length)).toEqual({ start: 0, end: text.indexOf('一半。') + 3 });
  });

  it('counts UTF-16 code units around surrogates', () => {
    const text = '𠮷林市新签\u200b约项目２１２个。𠮷星增长。';
    const [first, second] = read(text);
    const at = first!.text.indexOf('212');
    const { start, end } = place(first!, at, at + 4);
    expect(text.slice(start, end)).toBe('２１２个');
    expect(text.slice(second!.start, second!.end)).toBe('𠮷星增长。');
    expect(second!.offsets).toBeNull();
  });

  it('reads Markdown without its marks', () => {
    const text = '# 港区**首季**货量\n\n- 完成`3120`万吨，见[公报](https://example.org/a)全文。\n- 增长6%。\n';
    expect(texts(text, 'md')).toEqual(['港区首季货量', '完成3120万吨，见公报全文。', '增长6%。']);
  });

  const part = fc.constantFrom(
    '投资',
    '３.５',
    '1,2',
    ' ',
    '　',
    '\n',
    '\u200b',
    '𠮷',
    '。',
    '！',
    '”',
    '(',
    ')',
    ',',
    'a',
    '1 9 9 7 年',
    '%',
    '…',
    '**',
    '\ud842',
  );
  it('cuts its own characters out of the source, in order', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), fc.constantFrom('txt', 'md'), (parts, format) => {
        const text = parts.join('');
        let at = 0;
        for (const sentence of read(text, format)) {
          expect(sentence.start).toBeGreaterThanOrEqual(at);
          at = sentence.end;
          expect(sentence.text.trim()).toBe(sentence.text);
          expect(sentence.text.length).toBeGreaterThan(0);
          expect(place(sentence, 0, sentence.text.length)).toEqual({ start: sentence.start, end: sentence.end });
          let last = sentence.start - 1;
          for (let i = 0; i < sentence.text.length; i++) {
            const { start, end } = place(sentence, i, i + 1);
            expect(end).toBe(start + 1);
            expect(start).toBeGreaterThan(last);
            last = start;
            const printed = text[start]!;
            expect(
              printed === sentence.text[i] || printed.normalize('NFKC') === sentence.text[i]!.normalize('NFKC') || /\s/.test(printed),
            ).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
