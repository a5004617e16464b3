import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { layout } from '../../src/layout/layout.js';
import { articleOfPage } from '../../src/read/page.js';
import { growth, LINEAR } from '../growth.js';
import { corpusOf, readAll } from './corpus.js';
import { ACCOUNT, BRIEF, COLUMNS, GOVERNMENT } from './pages.js';

const page = async (html: string | Uint8Array) => {
  const { sources, failures } = await readAll(corpusOf({ 'a.html': html }));
  expect(failures).toEqual([]);
  return sources[0]!;
};
const body = (inner: string, head = '') => `<html><head>${head}</head><body>${inner}</body></html>`;
const PROSE = '<p>上半年，全市完成投资300亿元，同比增长12.5%，其中工业投资120亿元，民间投资98亿元，基础设施投资82亿元。</p>';

describe('an HTML page', () => {
  it('is read as its article, without what the site puts around it', async () => {
    const { text, format, metadata } = await page(GOVERNMENT());
    expect(format).toBe('html');
    expect(metadata).toEqual([{ title: '上半年全市经济运行情况', published: '2023-07-26', publisher: '市统计局' }]);
    expect(text.startsWith('上半年全市经济运行情况\n\n')).toBe(true);
    expect(text).toContain('地区生产总值1286.5亿元，按不变价格计算，同比增长5.6%');
    expect(text).toContain('2.1个百分点。\n　　固定资产投资');
    for (const foreign of ['首页', '99%', '88个', '77亿', '021', 'red']) expect(text).not.toContain(foreign);
  });

  it('keeps tables, so that layout finds them', async () => {
    const source = await page(GOVERNMENT());
    expect(source.text).toContain('\n\n地区\t固定资产投资\t\n\t总量 （亿元）\t增长 （%）\n东港区\t96.4\t14.2\n西港区\t88.1\t9.7\n\n');
    const table = layout(source)
      .flatMap(({ blocks }) => blocks)
      .find(({ kind }) => kind === 'table')!;
    expect(table.headers).toBe(2);
    expect(table.cells!.map(({ start, end, row, column }) => [row, column, source.text.slice(start, end)])).toContainEqual([2, 1, '96.4']);
  });

  it('keeps a table whole over rows that name its parts, with its caption above', async () => {
    const rows =
      '<tr><td>产品</td><td>产量</td></tr><tr><th colspan="9">一、农业</th></tr><tr><td>粮食</td><td>56.8</td></tr><tr><td>水产品</td><td>31.2</td></tr>';
    const source = await page(body(`${PROSE}<table><caption>主要产品</caption>${rows}</table>${PROSE}`));
    expect(source.text).toContain('主要产品\n产品\t产量\n一、农业\t\n粮食\t56.8\n水产品\t31.2\n\n');
    const table = layout(source)
      .flatMap(({ blocks }) => blocks)
      .find(({ kind }) => kind === 'table')!;
    expect(table.caption).toBe('主要产品');
    expect(table.cells).toHaveLength(7);
  });

  it('may be a brief, with a moment of publication in another zone', async () => {
    const { text, metadata } = await page(BRIEF);
    expect(metadata).toEqual([{ title: '东港区新签约项目21个', published: '2023-07-26', publisher: '滨海日报' }]);
    expect(text).toBe('东港区新签约项目21个\n\n7月24日\n\n本报7月25日讯　上半年，东港区新签约项目21个，总投资63.8亿元。\n');
  });

  it.each([
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"投资增长","datePublished":"2023-07-26","publisher":{"name":"滨海网"}}</script>',
      '',
    ],
    [
      '<time>',
      '<title>投资增长_要闻_滨海网</title><meta property="og:site_name" content="滨海网">',
      '<time datetime="2023-07-26T08:00:00+08:00"></time>',
    ],
    ['a line under the headline', '<title>投资增长</title>', '<div>时间：2023年07月26日 来源：滨海网 作者：林一舟</div>'],
  ])('says in %s when and where it was published', async (_, head, line) => {
    const { metadata } = await page(body(`<h1>投资增长</h1>${line}${PROSE}`, head));
    expect(metadata).toEqual([{ title: '投资增长', published: '2023-07-26', publisher: '滨海网' }]);
  });

  it('may be of a 公众号, hidden until a script has run', async () => {
    const { text, metadata } = await page(ACCOUNT);
    expect(metadata).toEqual([{ title: '东港区半年报', published: '2023-07-26', publisher: '东港发布' }]);
    expect(text).toContain('\n\n上半年，东港区实现生产总值286.5亿元，同比增长5.6%。\n\n其中，第一产业增长3.2%');
    expect(text).not.toContain('5000');
  });

  it('may be set in tables, with a table of data inside', async () => {
    const { text, metadata } = await page(COLUMNS);
    expect(metadata).toEqual([{ title: '2012年滨海市统计公报', published: '2013-03-05' }]);
    expect(text).toContain('\n\n表1　农产品产量\n\n产品\t产量\n粮食\t56.8\n水产品\t31.2\n\n　　全年水利投资');
    for (const foreign of ['500万', '1234', '首页']) expect(text).not.toContain(foreign);
  });

  it('is its whole text where no article is found', async () => {
    const { text } = await page(body('<nav>首页 要闻</nav>投资<b>3亿元</b>'));
    expect(text).toBe('投资3亿元\n');
    expect((await page('投资5亿元<br>消费2亿元')).text).toBe('投资5亿元\n消费2亿元\n');
  });

  it('without text is a failure', async () => {
    const { failures } = await readAll(corpusOf({ 'a.html': body('<script>x()</script>'), 'b.htm': '<html></html>' }));
    expect(failures.map(({ code }) => code)).toEqual(['empty', 'empty']);
  });

  it('takes tables that set columns of the page as text', async () => {
    const { text } = await page(body(`<table><tr><td>首页</td><td><table><tr><td>${PROSE}</td></tr></table></td></tr></table>`));
    expect(text).toMatch(/完成投资300亿元.*\n$/);
    expect(text).not.toContain('\t');
  });

  it('writes text as it is seen', async () => {
    const { text } = await page(
      body(`<p>出口&nbsp;3.5&#20159;元&#xff0c;<i>GDP</i>
growth  5%，增长
两成。</p><ul><li>一是投资</li><li>二是消费</li></ul><pre>甲  1
乙  2</pre><p style="display: none">投资9亿元</p><p>完</p>`),
    );
    expect(text).toBe('出口\u00a03.5亿元，GDP growth 5%，增长两成。\n\n一是投资\n二是消费\n\n甲  1\n乙  2\n\n完\n');
  });

  it('is read however deep it is nested', async () => {
    const depth = 5_000;
    const { text } = await page(body(`${'<div><b>'.repeat(depth)}投资3亿元${'</b></div>'.repeat(depth)}`));
    expect(text).toContain('投资3亿元');
  });
});

describe('a long page', () => {
  it.each([
    ['paragraphs', '<p>全市完成投资300亿元，同比增长12.5%。</p>'],
    ['blanks', '&nbsp;&nbsp;<b> </b>'],
    ['cells', '<table><tr><td>东港区&nbsp;</td><td>96.4</td></tr><tr><td>西港区</td><td>88.1</td></tr></table>'],
    ['tags that are not closed', '<p>投资<span>增长'],
  ])('of %s takes time in proportion to its length', (_, unit) => {
    const work = (times: number) => {
      const html = body(unit.repeat(times));
      return () => articleOfPage(html);
    };
    expect(growth(work, [100, 1600])).toBeLessThan(LINEAR);
  });
});

describe('the encoding of a page', () => {
  // 投资 in GBK and 經濟 in Big5; so few characters tell nothing by themselves.
  it.each([
    ['<meta charset="gb2312">', 'gb18030', 'cdb6d7ca', '投资'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=GBK">', 'gb18030', 'cdb6d7ca', '投资'],
    ["<META CHARSET='big5'>", 'big5', 'b867c0d9', '經濟'],
    ['<?xml version="1.0" encoding="big5"?>', 'big5', 'b867c0d9', '經濟'],
    ['<meta charset="gbk">', 'utf-8', Buffer.from('投资').toString('hex'), '投资'],
  ])('is what %s says, unless it is %s', async (declared, encoding, hex, said) => {
    const bytes = Buffer.concat([Buffer.from(`${declared}<body>`), Buffer.from(hex, 'hex'), Buffer.from('3</body>')]);
    const { sources, failures } = await readAll(corpusOf({ 'a.html': bytes, 'b.htm.gz': gzipSync(bytes) }));
    expect(failures).toEqual([]);
    expect(sources.map((source) => [source.encoding, source.text])).toEqual([
      [encoding, `${said}3\n`],
      [encoding, `${said}3\n`],
    ]);
  });
});
