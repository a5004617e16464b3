import type { Sentence } from '../../tokenize/tokenize.js';

/** A heading that sets out what is to be done: 二、2017年工作打算, 下一步工作安排, （三）今后五年的主要目标. */
const AHEAD =
  /(?:工作|发展|预期|奋斗|主要|总体|目标|重点)[^，。；]{0,6}(?:打算|安排|计划|设想|思路|部署|目标)|(?:目标|重点)任务|下一?步|今后|打算$|未来(?:[一二三四五六七八九十]|几|展望)|总体要求|重点工作$/;
/** One that looks back, or on how a plan was carried out. */
const BACK = /回顾|完成情况|进展|总结|执行情况|落实情况|实施情况|完成|情况|成[效绩果]|存在|问题|过去/;
/** The sentence says what is to be done: 今年将实施…, 计划新建…. */
const PLANS =
  /(?:^|[，；：])[^，；。：]{0,12}(?:将|计划|拟|准备)(?:再|要|继续|全面|重点)?(?:实施|新建|建设|续建|改造|开工|投资|完成|安排|推进|启动|新增|引进|组织|举办|开行|建成|打造|谋划)/;
const DONE = /已|目前|累计|截至|完成了|去年|上年/;
/** What was counted before it: 开工64个项目，…，年度计划完成投资125亿元. */
const COUNTED = /[0-9](?:余|多)?[万亿]?(?:余|多)?[个项家宗件所处座户公米元吨]/;

/** What a lead says before the list of what is aimed at: 提出以下目标：. */
export const LEADS_TO_AIMS = /(?:目标|指标|任务)(?:任务)?(?:主要)?(?:是|为|如下|包括)?[：:]$/;
/** An item of a list. */
const ITEM = /^[\s\u3000]*(?:[—－-]{1,2}|[•·●■◆★▲▶]|[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．是])/;
/** How deep a heading stands by its number, 1 the outermost; those without one stand deepest. */
const LEVELS = [
  /^\s*(?:第[一二三四五六七八九十]+[章部编篇]|[一二三四五六七八九十]{1,3}、)/,
  /^\s*[（(][一二三四五六七八九十]{1,3}[）)]/,
  /^\s*\d{1,2}[.．、]/,
];
const levelOf = (text: string): number => LEVELS.findIndex((mark) => mark.test(text)) + 1 || LEVELS.length + 1;
/** A headline that is nothing but that of a plan. */
const PLAN = /(?:规划|计划|打算|目标|安排|要点|思路)(?:（[^）]*）)?$/;

/** Whether a heading sets out what is to be done. Pure. */
export const headsPlans = (text: string): boolean => AHEAD.test(text) && !BACK.test(text);

/** Whether a headline is nothing but that of a plan. Pure. */
export const isPlan = (title: string): boolean => headsPlans(title) && PLAN.test(title.trim());

/** What a government takes on for its people, told in the words of a list of things to do. */
const TASKS = '(?:民生|惠民|利民|便民|为民)?(?:办)?(?:民生|重点|重大)?(?:实事|好事)(?:项目|工程|清单|计划|工作计划)*';
/** … 将集中力量办好十件民生实事; 2023年十大民生实事项目发布. */
const TAKES_ON = new RegExp(
  `(?:将|计划|拟|确定|审定|票决|承诺|安排|部署|今年|明年|继续)[^。；]{0,40}${TASKS}|${TASKS}(?:正式)?(?:发布|公布|出炉|敲定|揭晓|确定|清单|亮相)`,
);
/** How they came along: the tasks are told of as done, or under way. */
const CAME_ALONG =
  /已|目前|累计|截至|截止|完成(?:了|率|投资|[0-9])|去年|上年|进度|竣工|投用|开工率|全部(?:办结|完成|兑现)|上半年|[前一二三]季度|[0-9]月(?:底|份|末)/;

/** 下一步，该县将…: the rest of the paragraph sets out what is to be done as well; 还将 adds one thing alone. */
const NEXT =
  /^(?:下一步|下一?阶段|接下来|今后|下半年|明年|后续|新的一年)(?:里|工作中)?，[^。；还也]{0,40}?(?:将|要(?!求)|计划|拟|力争|继续|持续|进一步|加快|抓好|推进|紧盯|聚焦|围绕)/;

/**
 * Whether each sentence, which may not say so itself, is told of what is to be done: under a heading of plans or one within its section, or a
 * headline of nothing else; behind a sentence that says so of what comes next (下一步，…), to the end of its paragraph; in the list behind a lead (目标如下：); as a part (其中) or a companion (同时) of what the sentence before plans; in
 * the list of what a government takes on for the year, as the headline or a sentence says. Pure.
 */
export function outlooks(sentences: readonly Sentence[], title: string | null): boolean[] {
  const takesOn = (text: string) => TAKES_ON.test(text) && !CAME_ALONG.test(text);
  let section = title !== null && isPlan(title);
  let level = section ? 0 : -1;
  let tasks = title !== null && takesOn(title);
  /** The last block of a lead and its list so far. */
  let list: { lead: number; last: number } | null = null;
  let before: { text: string; block: number; plans: boolean } | null = null;
  /** The paragraph that has gone over to what comes next. */
  let next = -1;
  return sentences.map(({ text, block, blockIndex }, i) => {
    if (block.kind === 'heading') {
      const plans = i > 0 ? headsPlans(text) : isPlan(text);
      const own = i > 0 ? levelOf(text) : 0;
      if (plans || BACK.test(text) || own <= level) [section, level] = [plans, own];
      list = null;
    } else if (list && blockIndex > list.last) {
      const goesOn = blockIndex === list.last + 1 && (list.last === list.lead || ITEM.test(text));
      list = goesOn ? { ...list, last: blockIndex } : null;
    }
    const part = /^(?:其中|包括|同时|此外|另外|与此同时)/.test(text) && !DONE.test(text) && before?.block === blockIndex && before.plans;
    const plan = PLANS.exec(text);
    const plans = part || (plan !== null && !COUNTED.test(text.slice(0, plan.index)) && !DONE.test(text));
    const listed = list !== null && !DONE.test(text);
    const goesOn = next === blockIndex && !DONE.test(text);
    if (block.kind !== 'heading' && NEXT.test(text)) next = blockIndex;
    if (block.kind !== 'heading' && LEADS_TO_AIMS.test(text) && !DONE.test(text)) list = { lead: blockIndex, last: blockIndex };
    before = { text, block: blockIndex, plans };
    if (takesOn(text)) tasks = true;
    else if (CAME_ALONG.test(text)) tasks = false;
    return section || part || listed || goesOn || tasks;
  });
}
