import { describe, expect, it } from 'vitest';
import { joined } from '../../src/explore/pages/pieces.js';
import { articleText } from '../../src/explore/pages/text.js';
import type { Site } from '../../src/explore/site.js';
import type { Story } from '../../src/query/query.js';

const site = { say: (word: string) => word } as unknown as Site;
const story = (text: string, rest: Partial<Story>): Story =>
  ({
    article: { start: 10 },
    text,
    blocks: [],
    figures: [],
    facts: [],
    unread: [],
    claims: {},
    previous: null,
    next: null,
    ...rest,
  }) as Story;
const figure = (id: string, start: number, end: number) => ({ id, kind: 'count', start: start + 10, end: end + 10 });
const shown = (one: Story) => articleText(site, one).join('').trim();

describe('joined', () => {
  it.each([
    ['项目\n持续', '项目持续'],
    ['项目　\n　　持续', '项目持续'],
    ['grew by\n  nine', 'grew by nine'],
    ['增长\n5%', '增长5%'],
    ['得\n', '得'],
    ['grew\n', 'grew '],
    ['一行', '一行'],
  ])('%j is %j', (text, line) => expect(joined(text)).toBe(line));

  it('is linear', () => {
    expect(joined(' '.repeat(200_000)).length).toBe(200_000);
  });
});

describe('articleText', () => {
  it('marks figures in blocks, counting code points', () => {
    const text = '𠮷题\n新增35\n家企业';
    const blocks: Story['blocks'] = [
      { kind: 'heading', start: 10, end: 12 },
      { kind: 'paragraph', start: 13, end: 21 },
    ];
    expect(shown(story(text, { blocks, figures: [figure('a', 5, 9)] }))).toBe(
      '<p class="b-heading">𠮷题</p>\n<p>新增<a class="fig k-count unbound" id="a" href="#c-a">35家</a>企业</p>',
    );
  });

  it('gives a table its rows, with headers and what is missing', () => {
    const text = '区\t项目\n甲\t45\n乙';
    const cell = (row: number, column: number, start: number, end: number) => ({ row, column, start: start + 10, end: end + 10 });
    const cells = [cell(0, 0, 0, 1), cell(0, 1, 2, 4), cell(1, 0, 5, 6), cell(1, 1, 7, 9), cell(2, 0, 10, 11)];
    const html = shown(story(text, { blocks: [{ kind: 'table', start: 10, end: 21, cells, headers: 1 }], figures: [figure('a', 7, 9)] }));
    expect(html).toContain('<tr><th scope="col">区</th><th scope="col">项目</th></tr>');
    expect(html).toMatch(/<tr><td>甲<\/td><td><a [^>]*>45<\/a><\/td><\/tr><tr><td>乙<\/td><td><\/td><\/tr>/);
  });

  it('falls back to lines where the layout is not known', () => {
    expect(shown(story('一\n\n二', {}))).toBe('<p>一</p>\n<p>二</p>');
  });
});
