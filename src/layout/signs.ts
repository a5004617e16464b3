/**
 * The signs by which a line of a Chinese news page tells what it is. All are tested on narrowed text (see `narrow`) and are linear:
 * every repetition is bounded or stands alone.
 */

const ARABIC_DAY = '(?:19|20)\\d{2}[年\\-./]\\d{1,2}[月\\-./]\\d{1,2}日?';
const HAN_DAY = '[一二][〇○零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日';

/** A full day: 2021年10月18日, 2023-03-28, 二〇二六年一月二十七日. */
export const DAY = new RegExp(`${ARABIC_DAY}|${HAN_DAY}`);

/** 2022年4月, （二〇一〇年七月）, 市统计局 2022年4月: a month and at most who puts it out. */
export const MONTH_ALONE =
  /^(?:[\u4e00-\u9fff]{2,20}(?:局|办公室|管委会|委员会|政府|办|队|中心|厅|委) *)?[（(]?(?:(?:19|20)\d{2}|[一二][〇○零一二三四五六七八九]{3})年(?:\d{1,2}|[一二三四五六七八九十]{1,2})月[)）]?$/;

const OUTLET = '(?:日报|晚报|早报|晨报|时报|都市报|商报|周报|快报|导报|新报|周刊|新闻网|客户端|通讯社|电视台|新闻)';

/** 东海晚报, 大众新闻客户端: the name of a paper, station or site. */
export const OUTLET_NAME = new RegExp(`[\\u4e00-\\u9fff]{2,8}?${OUTLET}(?:客户端)?`);

/** 东海新闻：某某县…, 东海网：…: the paper or site that a headline is set under. */
export const OUTLET_LABEL = new RegExp(`^[\\u4e00-\\u9fff]{2,8}?(?:${OUTLET}|(?<![路电水气铁管河])网)[：:]`);

/** 一句话新闻, 综合新闻: a column of a page, and no paper. */
export const COLUMN_NAME =
  /^(?:一句话|每日|今日|一周|本周|最新|国内|国际|本地|本市|财经|经济|体育|社会|时政|政务|综合|民生|县区|县域|各地|图片|视频|地方|基层|农村|教育|文化|科技|行业|企业|部门|热点|焦点|要闻|重要|更多|相关)新闻$/;

/** 本报10月18日讯, 新华社北京7月15日电（记者 …）, 央视网消息（新闻联播）： at the start of a story. */
export const DATELINE_LEAD = new RegExp(
  `^[【（(]?((?:[\\u4e00-\\u9fff]{2,10}[/·]){0,3}(?:本报|本网|本刊|本台|新华社|中新社|[\\u4e00-\\u9fff]{2,6}(?:网|社|财经)|[\\u4e00-\\u9fff]{2,8}${OUTLET})[\\u4e00-\\u9fff·]{0,8}(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:消息|快讯|(?<![简短要通资音喜问鲜])讯|专电|电)|\\d{1,2}月\\d{1,2}日(?:讯|电))(?=[ :：（()）】]|$)`,
);
/** What may follow such a lead: brackets with the programme or the reporters, a colon. */
export const LEAD_TAIL = /^[】）) ]*(?:[（(][^（()）]{1,40}[）)] *)?[:：]? */;

export const ROLE = /(?:见习|特约|首席|本报|全媒体)?(?:记者|通讯员|实习生|撰稿人|特派员)/g;
export const OFFICE =
  /^[\u4e00-\u9fff]{0,14}(?:省长|市长|县长|区长|州长|盟长|旗长|主席|主任|局长|总理) +[\u4e00-\u9fff·]{1,6}(?: [\u4e00-\u9fff·]{1,4})?$/;
/** 单位：亿元, 规则：…, 注：… stand between a table and its name. */
export const TABLE_NOTE = /^[（(]?(?:(?:计量|金额|货币|面积|数量|长度)?单位|币种|规则|说明|注|备注|数据来源)[:：]/;
export const BODY_NAME = /(?:统计局|调查队|调查总队|委员会|办公室|人民政府|财政局|商务局|管理局)$/;
/** A body that puts out a page, by the end of its name, and what it does: 某某区管委会办公室编印. */
export const BODY_END =
  /^[\u4e00-\u9fff（）() ]{2,30}(?:办公室|管委会|管理委员会|党工委|委员会|人民政府|领导小组|指挥部|管理处|管理办|[市区县州省]政府|[\u4e00-\u9fff]{2}(?:办|局|厅|委|队|中心))(?:编印?|主办|编发|印发?|发布)?$/;
/** （2019年第9期 总第31期）: the number of an issue. */
export const ISSUE =
  /^[（(]?(?:\d{4}年)?度? ?第 ?[\d一二三四五六七八九十〇○零百]{1,5} ?期[ ，]*[（(]?(?:总第? ?[\d一二三四五六七八九十〇○零百]{1,5} ?期)?[)）]{0,2}$/;

export const CREDIT =
  /^(?:[-*•] *)?[（(【]?(?:作者|文|图|文字|图片|视频|文\/图|图\/文|摄影|撰文|撰稿|供稿|供图|来源|稿源|(?:信息|文章|本文|稿件|新闻|资料|消息)来源|作者单位|通讯员|发布机构|发布单位|信息提供|供稿单位)(?:\/图)?[:：/丨|｜] *\S/;
export const CAPTION_LEAD =
  /^(?:[（(](?:本版|本文|文中)?(?:图片|照片|图)(?:均?由|[:：])|[▲△↑↓←→◀▶▼] *|图为|图[一二三四五六七八九十\d]{0,2}[:：]|(?:上|下|左|右|题)图|资料图|本版图片|[-*•] *[①-⑳])/;
export const CAPTION_TAIL =
  /(?:[ 。」”）)] *(?:[\u4e00-\u9fff·/ ]{2,16})?摄|摄影[:：] *[\u4e00-\u9fff· ]{2,12}|供图|资料图片?|资料照片|航拍图?|效果图|制图|\/图|\/摄|[（(]资料图[）)]|(?:新华社|中新社|本报|企业|受访者)(?:发|供图))(?:[（(][^（()）]{2,20}[）)])?[。）)]?$/;
export const TABLE_NAME = /^(?:附?表|图) ?[一二三四五六七八九十\d]{1,2}(?:[ :：.、]|(?=[^\d一二三四五六七八九十]))[^。；]{2,60}$/;

export const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|第[一二三四五六七八九十\d]{1,3}[章节编部]|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[、.．](?!\d)|0\d(?=[\u4e00-\u9fff]))/;
/** ✅ 地区生产总值…: the mark of an item. */
export const ITEM_MARK = /^(?:[✅☑✔▪▫◾◽➤➢►▸▶◇◆●○■□★☆※•·→✦✧❖]|🔹|🔸|👉|📍|📌|✔️)/u;
const BULLET = /^(?:[□■◎●◆▲△▼○★•·①-⑳※→]|[-*+] |#{1,6} |>)/;
/** A line that opens a part of its own and so never continues the one before. */
export const opensPart = (text: string) => NUMBERED.test(text) || BULLET.test(text) || CAPTION_LEAD.test(text) || DATELINE_LEAD.test(text);

/** The last character that is not a closing quote or bracket. */
function lastMark(text: string): string {
  let at = text.length - 1;
  while (at > 0 && '”’"\'」』）)】》'.includes(text[at]!)) at--;
  return text[at] ?? '';
}

/** Whether a text ends as a sentence (or a list item) does. */
export const isEnded = (text: string) => '。！？!?…；;｡'.includes(lastMark(text)) || /[^\s.]\.[”"')]{0,2}$/.test(text);
/** Whether it stops inside one: after a comma, an opening quote, a word that asks for more. */
export const asksForMore = (text: string) => /[，、,（(《“‘—－\-和与及或的在对把将以为是从向由被至到约近超达共]$/.test(text);
/** Whether it can only go on from something. */
export const goesOn = (text: string) => /^(?:[，。、；！？,.;%％‰》）)”’」』]|等|的[^士确]|[万亿][\u4e00-\u9fff]|个百分点)/.test(text);
/** Whether a text has a clause mark; the comma in 1,286.5 is none. */
export const hasClause = (text: string) => /[，。；！？;、]|[^\d],|,(?!\d)/.test(text);
