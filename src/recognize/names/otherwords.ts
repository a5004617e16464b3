import type { FormUse } from '../../lexicon/lexicon.js';
import type { Stretch } from '../recognize.js';

/** Where the form of a place is part of another word. What is not set may be anything. */
interface OtherWord {
  because: string;
  form?: RegExp;
  /** The text before it, up to four characters, and behind it. */
  before?: RegExp;
  after?: RegExp;
  /** How much the form has to say by itself for all of its readings. */
  uses?: readonly FormUse[];
}

const OTHER_WORDS: readonly OtherWord[] = [
  {
    because: '南京大街, 澳门路, 海南菜: the first part of a street, a dish or a tongue',
    after:
      /^(?:[东西南北中]?(?:[路街巷]|大道|大街)|话(?!题|费|务|剧)|菜(?![价市农场篮地品种源园单])|籍|剧(?![院场团组烈增降变])|梆子|坠子|快书|琴书|大鼓|商投资|资企业|同胞|时间|湾(?![区仔里])|海峡|海沟|湾仔)(?!口岸|线)/,
  },
  {
    because: '亚洲象, 海南长臂猿: a beast by where it lives',
    after:
      /^(?:野生)?(?:象(?![征牙棋])|虎(?![门丘林山跃年])|长臂猿|金丝猴|雪豹|豹(?!变)|黑熊|棕熊|羚羊|野驴|坡鹿|大鲵|鳄|狮(?![山城航王队座])|猪瘟)(?!存栏|出栏|养殖|价格|产业|[奶肉])/,
  },
  {
    because: '入|海口: the mouth of a river',
    form: /^海口$/,
    before: /[入出]$/,
  },
  {
    because: '规模以上|汽车制造业, 30人以上|海外团队: above what',
    form: /^上/,
    before: /(?:规模|限额|[\d%％元岁人名家个户级吨亩万亿])以$/,
  },
  {
    because: '那吉|林场: the name of a wood runs into its type',
    form: /林$/,
    before: /\p{Script=Han}$/u,
    after: /^场(?![均馆地次])/,
  },
  {
    because: '兴隆镇 is no 兴隆县: a township that has the stem of a county is a place of its own',
    after: /^(?:镇(?![村区街域江海湖安远原平宁赉巴康雄坪沅])|乡(?![村镇亲情音愁土里贤宁])|村(?![民镇庄落级里容]))/,
    uses: ['free', 'near', 'word'],
  },
  {
    because: '全国人大, 第六次全国人口普查: the word is part of a name',
    form: /^全国$/,
    after:
      /^(?:人大|政协|两会|总工会|妇联|工商联|(?:人口|经济|农业|工业|污染源|土地|国土|文物|水利|地名|基本单位)[^，。；]{0,4}(?:普查|调查))/,
  },
  {
    because: '中国传统村落, 中国驰名商标: titles that the country gives',
    form: /^中国$/,
    after:
      /^(?:传统村落|历史文化名[城镇村街]|美丽休闲乡村|最?美丽?乡村|特色小镇|驰名商标|名牌产?品|质量奖|专利奖|地理标志|重要农业文化遗产|民间(?:文化)?艺术之乡|建设工程鲁班奖|鲁班奖)/,
  },
  {
    because: '冰雪大世界, 海洋世界: the word ends the name of a park or a realm of thought',
    form: /^世界$/,
    before:
      /(?:大|新|欢乐|海底|海洋|冰雪|动物|水上|极地|童话|精神|内心|情感|梦幻|微观|宏观|数字|数码|虚拟|物质|现实|奇妙|奇幻|科幻|熊猫|昆虫|恐龙|儿童|水族|电玩|花卉|家居|植物|艺术|网络|游戏|武侠|魔法|魔兽|客观|主观|自然|阿拉伯|西方|伊斯兰|第三|二人)$/,
  },
  {
    because: '世界纪录, 全国冠军: of a noun',
    form: /^(?:全国|世界|亚洲)$/,
    after: /^(?:纪录|记录|冠军|亚军|季军|金牌|银牌|铜牌|奖牌|之最)/,
  },
  {
    because: '世界自然保护联盟: the word begins the name of a body',
    form: /^(?:世界|全球|亚洲)$/,
    after: /^(?![各最首第主]|唯一)\p{Script=Han}{2,7}?(?:联盟|基金会|理事会|联合会|协会|总会)/u,
  },
  {
    because: '“中国薯都”, “世界第一高桥”: an epithet of something in it',
    form: /^(?:中国|全国|世界|亚洲)$/,
    before: /“$/,
    after: /^[^”“，。；：]{1,8}”/,
  },
  {
    because: '山西麓, 长江南岸: a direction at the end of a short name belongs to what follows',
    form: /[东西南北]$/,
    after: /^[麓岸侧坡郊端缘]/,
  },
  {
    because: '健康中国, 美丽浙江 are slogans',
    before:
      /(?:健康|美丽|平安|法治|数字|网络|质量|好客|幸福|制造|文化|网信|诚信|信用|品质|清廉|活力|书香|绿色|智慧|创新|科技|航天|交通|教育|体育|人才|贸易|海洋|农业|金融)$/,
    uses: ['free'],
  },
];

/** Whether the form of a place at a stretch of a text is but part of another word; `uses` are those of its readings. Pure. */
export function isOtherWord(text: string, { from, to }: Stretch, uses: readonly FormUse[]): boolean {
  const form = text.slice(from, to);
  const before = text.slice(Math.max(0, from - 4), from);
  const after = text.slice(to, to + 12);
  return OTHER_WORDS.some(
    (word) =>
      (!word.form || word.form.test(form)) &&
      (!word.before || word.before.test(before)) &&
      (!word.after || word.after.test(after)) &&
      (!word.uses || uses.every((use) => word.uses!.includes(use))),
  );
}
