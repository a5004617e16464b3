import { describe, expect, it } from 'vitest';
import { factsOf } from './factsof.js';
import { labelsOf } from './labelsof.js';

/** Figure and owner of each fact, in the daily of a city. */
const whose = (text: string): Record<string, string | null> =>
  Object.fromEntries(factsOf(text, { publisher: '邢台日报', title: '邢台市' }).map(({ text: figure, entity }) => [figure, entity]));

describe('a campaign or activity by the name in its quotes', () => {
  it.each([
    ['“山里读书人”系列阅读活动自3月启动以来，先后在15个县举行，2万人参加。', '2万人', '山里读书人系列阅读活动'],
    ['“送岗到乡”行动第二季自5月启动以来，已提供岗位超过130万个。', '超过130万个', '送岗到乡行动'],
    ['“送岗行动”共发布岗位3600个。', '3600个', '送岗行动'],
    ['“山里读书人”系列阅读活动昨天启动。活动将持续至年底，预计举办12场讲座。', '12场', '山里读书人系列阅读活动'],
  ])('has its figures: %s', (text, figure, owner) => {
    expect(whose(text)[figure]).toBe(owner);
  });
  it.each([
    ['邢台市开展“送岗到乡”行动，发放补贴500万元。', '500万元'],
    ['邢台市开展科普“大篷车”下乡活动，农业部门的专家给农民讲解技术，送去36个技术项目。', '36个'],
    ['在“净水”专项行动中，各地关闭工厂，查处企业20家。', '20家'],
    ['邢台去年推进“智慧+”行动，建成园区，新签约项目208个。', '208个'],
    ['法院审理“伪装者”设备违法犯罪活动，查处案件20起。', '20起'],
  ])('leaves those of who carries it out to him: %s', (text, figure) => {
    expect(whose(text)[figure]).not.toMatch(/活动|行动/);
  });
  it('takes in no count behind its quotes', () => {
    expect(whose('首届云岭论坛“绿色”“开放”三场平行论坛昨天举行。')).toHaveProperty('三场');
  });
});

describe('an event that is pointed at', () => {
  it.each([
    ['本次发展高峰论坛共有86位代表出席。', '86位', '发展高峰论坛'],
    ['这次督查活动组成8个组，分赴各县。', '8个', '督查活动'],
    ['本场测试赛为期7天。', '7天', '本场测试赛'],
    ['第三届山货博览会昨天开幕。本次展览为期4天。', '4天', '第三届山货博览会'],
  ])('goes by what it is called there: %s', (text, figure, owner) => {
    expect(whose(text)[figure]).toBe(owner);
  });
  it.each(['据称，此次行动使用了100多枚导弹。', '此次市里召开大会表彰36人。', '这场抗议活动波及20个街区。'])(
    'is none where somebody does it: %s',
    (text) => {
      expect(Object.values(whose(text))[0] ?? '').not.toMatch(/行动|大会|活动/);
    },
  );
});

describe('the term of an event', () => {
  it('does not repeat its name', () => {
    expect(labelsOf('为期两天的“山里读书人”阅读活动昨天闭幕。')).toEqual([['两天', '期限']]);
    expect(labelsOf('为期3年的普查昨天启动。')).toEqual([['3年', '普查期限']]);
  });
});
