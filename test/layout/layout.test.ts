import { describe, expect, it } from 'vitest';
import { layout } from '../../src/layout/layout.js';
import { sourceOf } from './source.js';

/** Kind and text of each block, stories divided by a line of their title. */
function outline(text: string, format = 'txt'): string[] {
  return layout(sourceOf(text, { format })).flatMap((story) => [
    `# ${story.title}`,
    ...story.blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`),
  ]);
}

describe('the frame of a page', () => {
  it('is told by its menus, its register, its stamp and its counts', () => {
    const page = [
      '• 关怀版',
      '• 无障碍',
      '您的位置：首页 > 政务动态',
      '港区督查项目建设',
      '- 索引号：0026/2021',
      '来源：港区管委会 作者：林一舟 发布时间：2017-11-02 08:36:35 浏览次数：36 【字体：',
      '截至10月底，港区累计完成投资7.4亿元。',
      '阅读 1.2万',
      '点赞 326 在看 88',
      '最新资讯',
    ].join('\n\n');
    expect(outline(page).map((line) => line.slice(0, 16))).toEqual([
      '# 港区督查项目建设',
      'furniture: • 关怀版',
      'furniture: • 无障碍',
      'furniture: 您的位置：',
      'heading: 港区督查项目建',
      'furniture: - 索引号',
      'dateline: 来源：港区管',
      'paragraph: 截至10月',
      'furniture: 阅读 1.',
      'furniture: 点赞 32',
      'furniture: 最新资讯',
    ]);
    expect(layout(sourceOf(page))[0]).toMatchObject({ publisher: '港区管委会', dateline: '2017-11-02' });
  });
});

describe('the kinds of lines', () => {
  const PAGE = [
    '滨海日报　2022年4月19日　星期二　要闻　A02版',
    '责任编辑　甄一　校对　甄二',
    '',
    '港区首季货量创新高',
    '□记者　林一舟　通讯员　高远',
    '',
    '本报4月18日讯　一季度，滨海港完成货物吞吐量3120万吨，同比增长6.4%。',
    '',
    '铁路装车同样加快',
    '',
    '一季度，港区发送班列212列。',
    '',
    '图为港区堆场一角。　林一舟　摄',
    '',
    '扫一扫在手机打开当前页',
  ].join('\n');

  it('tells masthead, staff, byline, dateline, headings, captions and buttons from text', () => {
    expect(outline(PAGE)).toEqual([
      '# 港区首季货量创新高',
      'dateline: 滨海日报　2022年4月19日　星期二　要闻　A02版',
      'furniture: 责任编辑　甄一　校对　甄二',
      'heading: 港区首季货量创新高',
      'byline: □记者　林一舟　通讯员　高远',
      'dateline: 本报4月18日讯',
      'paragraph: 一季度，滨海港完成货物吞吐量3120万吨，同比增长6.4%。',
      'heading: 铁路装车同样加快',
      'paragraph: 一季度，港区发送班列212列。',
      'caption: 图为港区堆场一角。　林一舟　摄',
      'furniture: 扫一扫在手机打开当前页',
    ]);
  });

  it('reads publisher and day from the head of the page', () => {
    const [story] = layout(sourceOf(PAGE));
    expect(story).toMatchObject({ publisher: '滨海日报', dateline: '2022年4月19日', start: 0, end: PAGE.length });
  });

  it('lets metadata win', () => {
    const [story] = layout(sourceOf(PAGE, { metadata: [{ title: '另一个题目', publisher: '滨海晚报' }] }));
    expect(story).toMatchObject({ title: '另一个题目', publisher: '滨海晚报' });
  });

  it.each([
    ['央视网消息（新闻联播）：国家统计局今天发布，上半年粮食增产。', '央视网消息（新闻联播）：', '央视网'],
    ['新华社北京7月15日电（记者 林一舟）上半年粮食增产。', '新华社北京7月15日电（记者 林一舟）', '新华社'],
    ['本报讯（记者 林一舟 高远）上半年粮食增产。', '本报讯（记者 林一舟 高远）', null],
    ['滨海日报/滨海网讯（记者 林一舟）上半年粮食增产。', '滨海日报/滨海网讯（记者 林一舟）', '滨海日报'],
    ['4月19日讯（本网记者 林一舟）上半年粮食增产。', '4月19日讯（本网记者 林一舟）', null],
    ['中新网济南7月5日电 上半年粮食增产。', '中新网济南7月5日电', '中新网'],
  ])('cuts the dateline off %s', (text, dateline, publisher) => {
    const [story] = layout(sourceOf(text));
    expect(story!.blocks.map(({ start, end }) => text.slice(start, end))[0]).toBe(dateline);
    expect(story!.blocks[0]!.kind).toBe('dateline');
    expect(story!.publisher).toBe(publisher);
  });

  it.each(['据新华社消息，上半年粮食增产。', '本报记者今天获悉，上半年粮食增产。', '央视网消息显示，上半年粮食增产。'])(
    'leaves %s whole',
    (text) => {
      expect(layout(sourceOf(text))[0]!.blocks).toEqual([{ kind: 'paragraph', start: 0, end: text.length }]);
    },
  );

  it.each([
    ['来源：滨海新闻网', 'byline'],
    ['（滨海县统计局）', 'byline'],
    ['省长　高远', 'byline'],
    ['滨海新闻/滨海早报记者 林一舟', 'byline'],
    ['2023年3月28日', 'dateline'],
    ['（2023年4月12日）', 'dateline'],
    ['发布时间：2023-04-12 09:20 来源：滨海新闻网', 'dateline'],
    ['——二〇二六年一月二十七日在滨海市第十届人民代表大会第一次会议上', 'dateline'],
    ['表3  2022年主要产品产量', 'caption'],
    ['A03版', 'furniture'],
    ['下载', 'furniture'],
    ['01综合', 'heading'],
    ['一、2024年工作回顾', 'heading'],
    ['（一）产业升级', 'heading'],
    ['各位代表：', 'paragraph'],
    ['下半年怎么干？', 'heading'],
    ['记者探访老旧小区改造', 'heading'],
  ])('%s is %s', (line, kind) => {
    const text = `滨海市晒出成绩单\n\n${line}\n\n全市上半年完成投资三百亿元，比去年同期多了二十亿元。`;
    const block = layout(sourceOf(text))[0]!.blocks.find(({ start, end }) => text.slice(start, end) === line);
    expect(block?.kind).toBe(kind);
  });

  it('reads what stands after a label on the line before', () => {
    const text =
      '滨海市晒出成绩单\n时间：\n2026-02-02 09:20\n来源：\n滨海市人民政府\n责任编辑：\n甄一\n全市上半年完成投资三百亿元，增长两成。\n';
    const [story] = layout(sourceOf(text));
    expect(story).toMatchObject({ publisher: '滨海市人民政府', dateline: '2026-02-02' });
    expect(story!.blocks.map(({ kind }) => kind)).toEqual([
      'heading',
      'furniture',
      'dateline',
      'furniture',
      'byline',
      'furniture',
      'furniture',
      'paragraph',
    ]);
  });

  it('leaves out breadcrumbs and titles of other articles', () => {
    const text =
      '首页\n>\n政务公开\n>\n政府工作报告\n滨海市晒出成绩单\n全市上半年完成投资三百亿元，增长两成。\n相关报道\n·港区货量创新高\n·老小区装上电梯\n';
    expect(outline(text).filter((line) => !line.startsWith('furniture'))).toEqual([
      '# 滨海市晒出成绩单',
      'heading: 滨海市晒出成绩单',
      'paragraph: 全市上半年完成投资三百亿元，增长两成。',
    ]);
  });

  it('keeps the front matter of Markdown out of the text, but reads its day', () => {
    const text =
      '---\ntitle: 题目\ndate: 2023-07-26\n---\n# 滨海市半年报\n\n> 来源：滨海日报\n\n上半年，全市新签约项目126个，\n总投资312.6亿元。\n';
    expect(layout(sourceOf(text, { format: 'md' }))[0]).toMatchObject({
      title: '滨海市半年报',
      publisher: '滨海日报',
      dateline: '2023-07-26',
    });
    expect(outline(text, 'md').at(-1)).toBe('paragraph: 上半年，全市新签约项目126个，\n总投资312.6亿元。');
  });

  it('takes what follows a licence as the page speaking', () => {
    const text = '全市上半年完成投资三百亿元，增长两成。\n\n本作品是公文。根据\n著作权法\n，属于公有领域。\nPublic domain';
    expect(layout(sourceOf(text))[0]!.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'furniture', 'furniture', 'furniture']);
  });
});

describe('lines and paragraphs', () => {
  it('joins lines broken inside sentences, and inside a figure', () => {
    const text = [
      '一季度，滨海市新签约项目一百二十六个，总投资八百四十二亿元，其中制造业项',
      '目七十一个；东港区把一季度的固投做到了287.4',
      '亿元，比上年多出8.1%，其中工业投资占比接近一半；西港区新增高新技术企业二',
      '百零五家，总数突破一千家。',
      '',
      '二季度，全市要把在建项目的进度再往前赶一赶，确保上半年时间过半、任务也过',
      '半。',
    ].join('\n');
    expect(layout(sourceOf(text))[0]!.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
  });

  it('keeps headlines of two lines, and a heading under a full last line, apart', () => {
    const text = [
      '四个板块同台比拼分出高下，十个区县市奋勇争先创佳绩',
      '滨海市考核放榜东港区夺得第一',
      '',
      '一季度，滨海市新签约项目一百二十六个，总投资八百四十二亿元，其中制造业',
      '项目七十一个；东港区完成固定资产投资三百一十二亿元，同比增长一成多，其中',
      '工业投资占比接近一半；西港区新增高新技术企业二百零五家，总数突破一千家。',
      '项目建设提速',
      '二季度，全市要把在建项目的进度再往前赶一赶，确保上半年时间过半、任务也过',
      '半。',
    ].join('\n');
    expect(layout(sourceOf(text))[0]!.blocks.map(({ kind }) => kind)).toEqual(['heading', 'heading', 'paragraph', 'heading', 'paragraph']);
  });

  it('takes items of a list for text', () => {
    const text =
      '成绩单\n\n东港区一季度指标如下，供参考。\n主要指标\n生产总值：312.5亿元，增长6.5%\n工业：增长8.1%\n名单\n甲公司\n乙公司\n丙公司\n丁公司\n（本版图片由张三摄）\n';
    expect(layout(sourceOf(text))[0]!.blocks.map(({ kind }) => kind)).toEqual([
      'heading',
      'paragraph',
      'heading',
      ...new Array(7).fill('paragraph'),
      'caption',
    ]);
  });

  it('joins a sentence cut by a page break when the word at the break stands elsewhere', () => {
    const text =
      '招商团先后走访各地头部企业三百家，召开推介会二十场，推进六十个项目签约落地，邀请六百家企\n\n业来考察。企业反响热烈，对接项目两百个。';
    expect(layout(sourceOf(text))[0]!.blocks).toHaveLength(1);
  });

  it('joins what a link or emphasis put on a line of its own', () => {
    const text = '我国第一部《\n国防法\n》开始实施。企业找技术“双向\n揭榜\n挂帅”机制建立。';
    expect(layout(sourceOf(text))[0]!.blocks).toHaveLength(1);
  });

  it('keeps a headline with a comma apart from text that says it again', () => {
    const text = '联播快讯\n\n太阳能热水器，低碳环保大有可为\n太阳能热水器以安全、环保、清洁等优势，成为市场的新宠。\n';
    expect(layout(sourceOf(text))[0]!.blocks).toHaveLength(3);
  });

  it('keeps a paragraph that lost its full stop apart from the next', () => {
    const text = '一季度全市完成投资五十三亿元，其中轨道交通完成投资二十亿元\n相关资料显示，今年在建工程共有三十七个，概算四百亿元。';
    expect(layout(sourceOf(text))[0]!.blocks).toHaveLength(2);
  });

  it('keeps headings without blank lines apart from text', () => {
    expect(
      outline('联播快讯\n\n央视网消息（新闻联播）：\n一季度新开航线75条\n今年一季度，全国新开航线75条，每周增加航班超过160个。\n'),
    ).toEqual([
      '# 联播快讯',
      'heading: 联播快讯',
      'dateline: 央视网消息（新闻联播）：',
      'heading: 一季度新开航线75条',
      'paragraph: 今年一季度，全国新开航线75条，每周增加航班超过160个。',
    ]);
  });
});

describe('stories of a page', () => {
  const PAGE = [
    '港区首季货量创新高',
    '□记者　林一舟',
    '本报4月18日讯　一季度，滨海港完成货物吞吐量3120万吨。',
    '新增航线两条。',
    '',
    '老小区装上电梯',
    '□记者　高远',
    '本报4月18日讯　一季度，全市加装电梯53部。',
  ].join('\n');

  it('are told by headings with a byline or dateline of their own', () => {
    const stories = layout(sourceOf(PAGE));
    expect(stories.map(({ title }) => title)).toEqual(['港区首季货量创新高', '老小区装上电梯']);
    expect(stories[1]!.start).toBe(PAGE.indexOf('老小区'));
    expect(stories[0]!.end).toBe(stories[1]!.start);
  });

  it('take the metadata that names their number or headline, over what is said of all', () => {
    const metadata = [
      { publisher: '滨海日报' },
      { article: '2', published: '2022-04-19' },
      { article: '港区首季货量创新高', url: 'https://example.org/1' },
    ];
    const stories = layout(sourceOf(PAGE, { metadata }));
    expect(stories.map((story) => story.metadata)).toMatchObject([
      { publisher: '滨海日报', url: 'https://example.org/1' },
      { publisher: '滨海日报', published: '2022-04-19' },
    ]);
    expect(stories[0]!.metadata.published).toBeUndefined();
  });

  it('may be briefs without headlines', () => {
    const text = '简讯\n\n本报讯 昨日，南山县发放消费券800万元，惠及两万户。\n本报讯 北山县新建停车场12处，新增车位三千个。\n';
    expect(layout(sourceOf(text)).map(({ title }) => title)).toEqual(['简讯', null]);
  });

  it('are told by bylines that sign each of them', () => {
    const text =
      '港区货量创新高\n\n一季度，滨海港完成货物吞吐量3120万吨。\n（记者 林一舟）\n\n老小区装上电梯\n\n一季度，全市加装电梯53部。\n（记者 高远）\n';
    expect(layout(sourceOf(text)).map(({ title }) => title)).toEqual(['港区货量创新高', '老小区装上电梯']);
  });

  it('are not made of an introduction over the byline', () => {
    const text = '全市加快旧改\n\n编者按：旧改是民生工程，本报今日走进现场。\n\n电梯装进老小区\n□记者 高远\n\n上半年，全市加装电梯53部。\n';
    expect(layout(sourceOf(text))).toHaveLength(1);
  });

  it('are not made by headings alone, nor by a byline that signs the end', () => {
    const text = '全市加快旧改\n\n上半年，全市加装电梯53部。\n\n资金有保障\n\n投入资金4亿元。\n\n记者 高远\n\n改造后的小区。\n';
    expect(layout(sourceOf(text))).toHaveLength(1);
  });
});
