import { ATHLETES, GAMES, type Lexicon, matchesOf, SCORES, SPORT, SURNAMES } from '../../lexicon/lexicon.js';
import { type Sentence, tokensOf } from '../../tokenize/tokenize.js';
import type { NameMention } from '../recognize.js';
import { nameAt } from './nameat.js';

/** What no name of a person has in it. */
const NOT_IN_NAME =
  '[的了是在和与及也都就说我你他她它这那有不个们家等对从向把被将又还因为所以其该每各让给用得以场队获则仅共只前后并独狂怒空]';
const GIVEN = `(?!${NOT_IN_NAME})\\p{Script=Han}`;
const any = (list: readonly string[]) => [...list].sort((a, b) => b.length - a.length).join('|');
const START = `(?<=^|[，。；：、！“”（(\\s—]|队的?|中国|${any(ATHLETES)}|\\d岁的?|赛季|比赛|生涯|而|但|其中|对方|号秀)`;
const NATIVE = `[${SURNAMES}]${GIVEN}(?:${GIVEN})?`;
const FOREIGN = `(?:${GIVEN}){2,6}?(?:[·•-](?:${GIVEN}){1,6}?){0,2}`;
const WHERE =
  '(?:(?:在|于)[^，。；\\d]{0,16}\\d{0,4}[^，。；\\d]{0,14}[中上里场赛]|凭借[^，。；]{2,12}|全场|本场|首节|半场|上半场|下半场|末节|加时赛|替补|首发|出场\\d+分钟|出战\\d+分钟|场均|单场|一人|个人|独自|则|也|又|还|仅|各|先后|接连|分别|最终|两罚|\\d+投\\d+中|第[一二三四五六][节投跳轮局盘跑掷]|首[节轮局盘投跳]|梅开二度，?){0,3}';
/** A score, a time or a mark that one person makes. */
const MARK = `(?:以?(?:场均|每场)(?:能?得到|贡献|可以|能|拿到|送出|抢下|仅)?\\d|(?:${any(SCORES)})了?\\d+(?:\\.\\d+)?(?:\\+|分|球|个?(?:篮板|助攻|抢断|盖帽|三分|球)|记|次(?:助攻|抢断|盖帽)|秒|米|公斤|环|枚|金|银|铜|板)|以?\\d+(?:\\.\\d+)?(?:万|亿)(?:元|美元)(?:人民币)?的?(?:财富|身家|身价|资产|净资产|位列|位居|排名|排在)|以\\d+(?:分\\d+)?秒|以\\d+(?:\\.\\d+)?(?:米|环|公斤|分(?![钟之]))|(?:共|总共|一共|累计|先后)?(?:出战|出场|首发|登场)了?\\d+[场次]|打出单杆\\d|\\d小时\\d|\\d分\\d+秒)`;
/** What one person or a team does. */
const WINS =
  '(?:以[^，。；]{0,4}\\d+(?:[:：比-]\\d+|米|分|秒|环|公斤)|(?:成功|最终|一举|顺利|惊险|强势|勇)?(?:夺得|夺冠|夺金|摘得|摘下|摘金|摘银|摘铜|斩获|卫冕|问鼎|折桂|收获|包揽|登顶)|获得[^，。；]{0,10}(?:冠军|亚军|季军|第[一二三四五六七八]名|金牌|银牌|铜牌)|梅开二度|上演帽子戏法|破门|头球破门|(?:刷新|打破|平|创造)了?[^，。；]{0,10}纪录|位列第|排名第|名列第|获第)';

/** 戴维斯31分14篮板: the name and the score alone, in a report of a ball game. */
const BALL_GAME = /篮板|助攻|场均|砍下|三分球|[^百]分球|\d+投\d+中|扣球|拦网/;
const BARE = new RegExp(`${START}(${FOREIGN}|${NATIVE})(?=\\d+(?:\\.\\d+)?(?:\\+\\d|分(?:\\d|[，。；、]|$)))`, 'gu');
const SCORING = new RegExp(`${START}(${NATIVE})(?=${WHERE}(?:${MARK}|${WINS}))`, 'gu');
const ABROAD = new RegExp(`${START}(${FOREIGN})(?=${WHERE}${MARK})`, 'gu');
const CALLED = new RegExp(
  `(?<=${any(ATHLETES)})(${NATIVE}|${FOREIGN})(?=${WHERE}(?:${MARK}|${WINS}|宣布|退役|复出|加盟|当选|入选|$))`,
  'gu',
);

/** A team behind its place: 辽宁男篮, 广东队, 浙江省女子排球队, 四川代表团. */
const TEAM = new RegExp(
  `^(?:[省市县区])?(?:(?:男子|女子)?(?:${GAMES})?(?:一线|青年|国家|少年|国少|国青|U\\d{2}|二)?(?:代表)?队(?![伍员长友医形列旗])|[\\p{Script=Han}]{2}队(?=在|以|[\\d一二三四五六七八九]+[比:：]|晋级|夺|战胜|击败|不敌|主场|客场|本赛季|获|力克|险胜|惜败|豪取|取得)|[男女][足篮排乒曲手垒水](?![球子])|(?:体育)?代表团)`,
  'u',
);

/** Words that begin like a family name and are no person. */
const NO_PERSON =
  /^(?:项目|方案|成[绩员]|高考|安全|广[东西]|江[苏西]|云南|温州|金[牌融额]|银牌|双方|主[队场]|客[队场]|单[位项场]|全[国省市场队县]|平均|应[届试]|毕业|方面|时间|车[队手]|边[锋路]|国[家足乒羽]|家[长庭]|学[校生]|队|公[司牛]|雷霆|马刺|火箭|湖人|勇士|国王|太阳|魔术|奇才|黄蜂|森林狼|比赛|本[场次届队]|此[役战]|[男女][单双]|东道|中国|成功|能够|终于|于是|后者|[前后]者|黄队|红队|白队|蓝队|三分|常规|季[军后]|冠军|亚军|强[队敌]|卫冕|全部|广大|封闭|支队|司职|许多|曾[经在]|有|解放军)|[队组次秒分名赛场员军牌者时日年月项类校班局]$/;

/**
 * Players and athletes by what they score and win, and teams by their place: 易建联砍下32分, 某某某以9秒98夺冠, 辽宁男篮. Other texts than those of
 * sport are passed over. Pure; linear in the sentence.
 */
export function playerNames(sentence: Sentence, places: readonly NameMention[], lexicon: Lexicon): NameMention[] {
  const { text } = sentence;
  if (!SPORT.test(text)) return [];
  const out: NameMention[] = [];
  for (const place of places) {
    if (place.kind !== 'place' || place.rule !== 'place') continue;
    const team = TEAM.exec(text.slice(place.to, place.to + 14));
    if (team) out.push(nameAt(place.from, place.to + team[0].length, 'organisation', 'team'));
  }
  for (const pattern of BALL_GAME.test(text) ? [CALLED, SCORING, ABROAD, BARE] : [CALLED, SCORING, ABROAD]) {
    for (const m of matchesOf(pattern, text)) {
      const from = m.index;
      const to = from + m[1]!.length;
      const free = ![...out, ...places.filter(({ rule }) => rule === 'place')].some((other) => other.from < to && from < other.to);
      if (free && isPerson(sentence, from, to, lexicon)) out.push(nameAt(from, to, 'other', 'person'));
    }
  }
  return out;
}

/** Parts of speech that a word within a name may have. */
const IN_NAME = /^(?:nr|nz|x|eng|ns|j)/;

/** Whether a stretch may be a person's name: no word of the language begins it, and in a name from abroad none stands in it. */
function isPerson(sentence: Sentence, from: number, to: number, { leads, sorts }: Lexicon): boolean {
  const name = sentence.text.slice(from, to);
  if (NO_PERSON.test(name) || sorts.has(name) || leads.has(name)) return false;
  return tokensOf(sentence).every(
    (token) =>
      token.to <= from ||
      token.from < from ||
      token.to > to ||
      token.to - token.from < 2 ||
      (token.from > from && name.length < 4) ||
      IN_NAME.test(token.tag),
  );
}
