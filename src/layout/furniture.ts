import { Sieve } from '../lexicon/lexicon.js';

/** Lines that belong to the page and not to the article. Tested on narrowed text, trimmed. */
interface FurnitureRule {
  name: string;
  because: string;
  line: RegExp;
}

const BUTTON =
  '(?:下载|打印|打印本页|打印此页|全屏|收藏|加大|还原|减小|关闭|关闭窗口|关闭本页|首页|分享|分享到|返回顶部|返回|返回首页|上一篇|下一篇|上一页|下一页|上一版|下一版|上一期|下一期|版面导航|标题导航|字号|字体|大|中|小|微信|微博|复制链接|点赞|评论|举报|登录|注册|搜索|更多|查看更多|展开全文|播放|听新闻|无障碍|繁体|English)';
/** One or several buttons: 上一版 下一版, 【打印】【关闭】. */
const BUTTONS = new RegExp(`^(?:[【[(（]?${BUTTON}[】\\])）]?[:：]?[ |丨/]{0,3}){1,8}$`);

/** Heads of lists of other articles. */
export const LINKS =
  /^(?:(?:相关(?:报道|阅读|新闻|链接|解读|文章|附件|专题|稿件)|延伸阅读|推荐阅读|热门(?:推荐|新闻|文章)|关联(?:稿件|阅读)|附件|附件下载|附|精彩推荐|猜你喜欢|上一篇|下一篇)(?:[:：]|>>|》》|»).{0,80}|(?:相关|推荐|热点|热门|最新|精彩|更多)(?:报道|阅读|新闻|文章|推荐|链接|资讯|内容|话题)|(?:新闻|编辑|图文)推荐|猜你喜欢|你可能(?:还|也)?(?:喜欢|感兴趣).{0,6}|大家(?:都|还)在看|延伸阅读|友情链接|热点排行|点击排行|阅读排行|排行榜)$/;

export const FURNITURE: readonly FurnitureRule[] = [
  {
    name: 'page number',
    because: 'A03版, 第A03版：要闻, 第3页, - 3 -, 3/12 number the page',
    line: /^(?:[-—–·] ?\d{1,4} ?[-—–·]|\d{1,4}|\d{1,3} ?\/ ?\d{1,3}|第 ?\d{1,4} ?[页版]|第?[A-Z]{0,2}\d{1,3}版?(?:[:： ][\u4e00-\u9fff]{2,6})?)$/,
  },
  {
    name: 'staff',
    because: 'editors and typesetters sign the page',
    line: /^[(（【]?(?:本期|本版|值班|视频|文字|图片|新媒体)?(?:[一二三初复终]审|责任编辑|责任校对|责编|编辑|值班编辑|值班主任|主编|校对|版式|美编|美术编辑|排版|组版|视觉|审核|编审|监制|终审|编校|策划|统筹|终校)(?:[ :：/丨|]|$).{0,60}$/,
  },
  {
    name: 'button',
    because: 'what a page offers to do',
    line: BUTTONS,
  },
  { name: 'size', because: '【字号：大 中 小】 and its parts', line: /^(?:【?(?:字号|字体|字体大小)[:：].{0,20}|[】>»＞|｜/]{1,3})$/ },
  {
    name: 'register',
    because: '索引号：…, 时效性：有效 file a document of a government',
    line: /^(?:[-•*·] ?)?[【[]?(?:索 ?引 ?号|信息索引|发文字号|文 ?号|文件编号|公开方式|公开形式|公开范围|公开时限|公开类别|公开属性|有效性|时效性?|是否有效|主题分类|主 ?题 ?词|体裁分类|组配分类|公文种类|公文类型|信息类别|信息分类|服务对象|内容概述|内容描述|统一登记号|登记号|关键词|关键字|责任部门|所属类别|所属栏目|失效日期|废止日期|本文标签|标签)[】\]]?[:：].{0,80}$/,
  },
  {
    name: 'menu',
    because: 'what a site offers beside the article',
    line: /^(?:[-•*·▪] ?)?(?:关怀版|长者版|长者模式|适老版|老年版|无障碍|无障碍阅读|无障碍浏览|进入关怀版|政务微信|政务微博|政务新媒体|移动版|手机版|触屏版|电脑版|繁體|繁体版|简体版|个人中心|用户中心|网站地图|设为首页|加入收藏|智能问答|智能机器人|网站支持IPv6|本网站支持IPv6|快速回复|添 ?加 ?图 ?片|我要投稿|我要评论|发表评论|语音播报|语音阅读|扫码阅读|限\d{2,4} ?字节?)$/,
  },
  {
    name: 'counts',
    because: '阅读 1.2万, 点赞 326 在看 88, 浏览次数：1234次, 字数：1560 count the page and its readers',
    line: /^(?:[【[(（]?(?:阅读|阅读[量数]|阅读次数|浏览|浏览[量次]数?|浏览次数|访问[量次]数?|访问次数|点击|点击[量率]|点击次数|已读|点赞|赞|在看|评论|留言|精选留言|转发|分享|收藏|热度|播放|播放[量数]|字数|共有?评论|围观|人气|共计?阅读|推荐)(?:[:：]|数[:：]?)? ?\d[\d,.]{0,9} ?[万wWkK+]?\+? ?(?:次|人次|条|人|字|个)?[】\])）]?[ |丨/·,，]{0,6}){1,6}$|^(?:本文|该文|此文|文章|本页|本稿件|本条信息)(?:已)?被?(?:阅读|浏览|访问|点击)(?:了)?[:：]? ?\d[\d,]{0,9} ?[万次人]{0,2}。?$|^共 ?\d{1,3} ?页.{0,16}$|^收录于(?:合集|话题) ?.{0,40}$|^写留言$/,
  },
  {
    name: 'scan',
    because: 'codes to scan and apps to load',
    line: /^(?:扫一扫|扫码|扫描(?:上方|下方)?二维码|长按(?:识别)?二维码|关注(?:我们|公众号)|点击(?:阅读|查看|.{0,4}蓝字|.{0,4}关注)|更多精彩).{0,40}$/,
  },
  {
    name: 'links',
    because: 'lists of other articles follow',
    line: LINKS,
  },
  {
    name: 'address',
    because: 'a web address or a number to call stands alone',
    line: /^[^。，]{0,40}(?:https?:\/\/|www\.)[^\u4e00-\u9fff]{4,400}$/,
  },
  {
    name: 'contact',
    because: 'hot lines of the paper',
    line: /^[^。，]{0,30}(?:热线|电话|传真|邮箱|E-?mail|QQ|群号|商圈|邮编|网址)[^。，]{0,16}[:： ][\d\-—() 、/A-Za-z@.]{5,60}$/i,
  },
  {
    name: 'copyright',
    because: 'the publisher speaks of itself',
    line: /^(?:版权(?:所有|声明)|免责声明|Copyright|©|.{0,30}(?:ICP备|公网安备|网站标识码)|未经.{0,12}(?:授权|许可|书面).{0,20}(?:转载|使用)|声明[:：]|特别声明).{0,200}$/i,
  },
  {
    name: 'breadcrumb',
    because: 'the way from the home page to the article',
    line: /^(?:您?(?:现在|当前)?的?位置[:：]|当前位置|首页 ?[>»/-]).{0,80}$/,
  },
  {
    name: 'label alone',
    because: 'a label whose value stands on the next line',
    line: /^[【[]?(?:来源|稿源|信息来源|文章来源|时间|发布时间|发布日期|日期|作者|记者|编辑|责任编辑|责编|文号|发文机关|索引号|主题分类|发布机构|浏览次数|浏览量|阅读量|点击数?|名称|成文日期)[】\]]?[:：]$/,
  },
  { name: 'key', because: 'an identifier of the page', line: /^[0-9a-f]{16,64}[:：]?$/ },
  { name: 'mark alone', because: 'a bullet without an item', line: /^(?:[-•·*:：|]|END|THE END|完|（完）|\(完\))$/ },
  {
    name: 'notice',
    because: "the head of a listed company's notice",
    line: /^(?:(?:证券|股票|公司|债券|转债|[ABH]股|优先股)(?:代码|简称)|[AH]股代码)[:：].{2,160}$/,
  },
  { name: 'picture', because: 'an image in Markdown', line: /^!\[[^\]]{0,200}\]\([^)]{0,400}\)$/ },
  { name: 'rule', because: 'a line drawn across', line: /^(?:[-=_*—~·.#]{3,200}|[＝－—]{2,200})$/ },
];

/** Whether a line, narrowed, is but the number of a page. */
export const isPageNumber = (text: string) => text.length <= 12 && FURNITURE[0]!.line.test(text);

/** Whether a line, narrowed, belongs to the page and not to the article. */
export const isFurniture = (text: string) => text.length <= 500 && SIEVE.through(text).some(({ line }) => line.test(text));

const SIEVE = new Sieve(FURNITURE, ({ line }) => line);

/** After such a line the page says nothing more of its own: a licence and what a wiki puts under it. */
export const TAIL = /^(?:本作品(?:是|采用|在|依据|来自)|本作品|本文采用.{0,20}许可|Public domain)/;
