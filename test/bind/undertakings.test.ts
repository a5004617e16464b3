import { describe, expect, it } from 'vitest';
import { factsOf } from './factsof.js';
import { labelsOf } from './labelsof.js';

/** Figure and owner of each fact, in the daily of a city. */
const whose = (text: string): Record<string, string | null> =>
  Object.fromEntries(factsOf(text, { publisher: '邢台日报', title: '邢台市' }).map(({ text: figure, entity }) => [figure, entity]));

describe('a campaign or activity by the name in its quotes', () => {
  it.each([
    ['“山里读书人”系列阅读活动自3月启动以来，先后在15个县举行，2万人参加。', '2万人', '山里读书人系列阅读活动'],
    ['“送岗到乡”行动第三季从8月开始，已送出岗位超过47万个。', '超过47万个', '送岗到乡行动'],
    ['“送岗行动”共发布岗位3600个。', '3600个', '送岗行动'],
    ['市慈善总会发起“暖冬行动”。该行动已连续开展12年。', '12年', '暖冬行动'],
    ['市博物馆推出的“山里的日子——太行民俗摄影展”观众已突破3万人次。', '突破3万人次', '山里的日子——太行民俗摄影展'],
    ['“谁是球王”邢台羽毛球争霸总决赛昨天举行，吸引选手300名。', '300名', '谁是球王邢台羽毛球争霸总决赛'],
    ['“山里读书人”系列阅读活动昨天启动。活动要办到腊月，预计安排9场讲座。', '9场', '山里读书人系列阅读活动'],
  ])('has its figures: %s', (text, figure, owner) => {
    expect(whose(text)[figure]).toBe(owner);
  });
  it.each([
    ['邢台市开展“送岗到乡”行动，发放补贴500万元。', '500万元'],
    ['邢台市举办法律“背篓”进村活动，司法部门的律师给村民讲解案例，解答58个难题。', '58个'],
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
  it.each(['据称，此次行动出动了70多架飞机。', '此次市里召开大会表彰36人。', '这场抗议活动波及20个街区。'])(
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

describe('a work that is watched or read', () => {
  it.each([
    ['六集纪录片《山中来客》今晚开播。', '六集', '《山中来客》'],
    ['电视台推出30集大型历史电视剧《山路》。', '30集', '《山路》'],
    ['《山里人》一书已出版21个语种。', '21个', '《山里人》'],
    ['《山里人》第四卷首发式昨天举行。全书分为12个专题。', '12个', '《山里人》'],
    ['《山里人》出版发行仪式昨天举行，全书共46万字。', '46万字', '《山里人》'],
  ])('has its pieces: %s', (text, figure, owner) => {
    expect(whose(text)[figure]).toBe(owner);
  });
  it('has not what is told of others', () => {
    expect(whose('电视台制作3集节目，邢台市今年推出《山路》等作品16部。')['3集']).not.toBe('《山路》');
  });
});

describe('a text that is put out', () => {
  const everywhere = (text: string) =>
    Object.fromEntries(
      factsOf(`央视网消息（新闻联播）：${text}`, { title: '国内联播快讯' }).map(({ text: figure, entity }) => [figure, entity]),
    );
  it.each([
    ['民政部等6部门日前印发《乡村家政行动计划(2021-2025年)》，提出4项15条举措。', '15条', '《乡村家政行动计划（2021-2025年）》'],
    ['国务院印发《关于用好闲置农房的意见》，从六个方面部署任务。', '六个', '《关于用好闲置农房的意见》'],
    ['《节水条例》昨天公布。条例共六章四十五条。', '六章', '《节水条例》'],
  ])('has what it sets out: %s', (text, figure, owner) => {
    expect(everywhere(text)[figure]).toBe(owner);
  });
  it('is taken up by its own sort alone', () => {
    expect(whose('市政府印发《节水条例》。实施方案明确28项任务。')['28项']).toBe('邢台市');
  });
  it('has not what it aims at', () => {
    expect(everywhere('国务院印发《节水规划》，到2025年，全国新增节水灌溉面积2000万亩。')['2000万亩']).not.toMatch(/《/);
  });
});

describe('a year in the name of an event', () => {
  it('belongs to how it is written', () => {
    const [fact] = factsOf('2021邢台产业投资推介会昨天举行，吸引了近两百名客商参加。', { publisher: '邢台日报' });
    expect(fact).toMatchObject({ entity: '邢台产业投资推介会', entity_text: '2021邢台产业投资推介会' });
  });
  it('is no number of people', () => {
    expect(factsOf('市里将抽调1600人以上的保障团队参与奥运会。').map(({ text }) => text)).toEqual(['1600人以上']);
  });
});

describe('whom an event draws', () => {
  it('is not who is told of', () => {
    expect(whose('第十四届环湖自行车赛昨天开赛，比赛吸引了邢台境内41支队伍参赛。')['41支']).toBe('第十四届环湖自行车赛');
  });
});

describe('marks within the name of an event', () => {
  it.each(['此次“互联网+政务”评价涉及30个县。', '本次“‘1+6’”评价涉及30个县。', '此次（A*B）评价涉及30个县。', '此次“A-B”评价涉及30个县。'])(
    'are read as they stand: %s',
    (text) => {
      expect(factsOf(text).map(({ text: figure }) => figure)).toContain('30个');
    },
  );
});
