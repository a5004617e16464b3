import { BEING_VERBS, EMPTY_VERBS } from '../../lexicon/lexicon.js';

/** Verbs that only say that a value was reached. */
export const EMPTY = new Set(EMPTY_VERBS);
/** Nothing but words that join, time or plan: 拟以, 还会, 将再. */
export const FUNCTION = /^[拟以将已还会尚再又也仍就均都可能要曾正才只仅而且并则是为有在于从由被把给较更最约共计后前内]+$/;
/** A time of no certain length: 时间里, 未来几个月. */
export const TIME =
  /^(?:未来|今后|过去|最近|近|其后|此后)?(?:一?几|数|多|若干|整|这)?(?:个多?月|年|天|周|日|小时|时间|期间|同时|同期|时候|阶段|期)(?:内|里|中|间|来|以来)?$|^(?:过去|以前|此前|以往|原来|原先|现在|当前|如今|眼下|平时|平日|往日|晚些时候|早些时候|稍后|稍早|往年|历年|高峰|高位|低位|旺季|淡季|节前|节后|首日|次日|末日|周末|假日|节日|实绩)(?:的?(?:时候?|期间|期|里))?(?:的)?$/;
/** Which of a row it is, behind a verb. */
export const WHICH = /第(?:[一二三四五六七八九十]{1,3}|\d{1,3})[期轮批]$/;
/** What something is compared with in time, and no name of it: 与去年同期相比, 与2009同比. */
export const BASE_TIME = /^(?:与|同|较|比)(?:去年|上年|前年|往年|同期|前期|前一?[年月周日]|上[月周]|(?:19|20)\d\d年?)(?!.*的.{2})/;
/** What says which one of its kind it is, and names nothing: 首期|125亿元国债. */
export const DETERMINES =
  /^(?:将来|届时|到时|时|(?:更|稍|较)[好差大小多少高低贵快慢](?:一点|一些|点)?的?|[好差大小多少高低贵快慢](?:一点|一些|点)的?|最[短长快慢远近早晚小少低高贵]的?时?)$|^(?:世界|全球|全国|国内|亚洲|我国|中国)?(?:首[个期条批座家台次艘架部只]|第[一二三四五][个期条批座家台次艘架部只]|又一[个条批座家]|唯一|最大|最多|多次|最后|(?:折合)?(?:人民币|港币|港元|美元|欧元|英镑|日元|澳元)|起|来|[一二三两几数多每月年日天周]|[这那]\p{Script=Han})$/u;
/** How something moves, glued by the segmenter to the verb behind it: 收入稳步|增长. */
export const MANNER =
  /(?:仍?(?:稳步|稳定|持续|高效|顺利|有序|全面|历史性|快速|平稳|较快|大幅|小幅|明显|显著|强劲|迅猛|不断|继续保持|保持|维持|呈现?))+$/;
/** Adverbs that stand between a name and its verb. */
export const BESIDE = new Set([
  '整体',
  '总体',
  '普遍',
  '首次',
  '再次',
  '继续',
  '连续',
  '小幅',
  '大幅',
  '明显',
  '显著',
  '逐步',
  '稳步',
  '略',
  '微',
  '仅略',
  '下午',
  '上午',
  '收盘',
  '仍',
  '首',
  '也',
  '只能',
  '只',
  '最高',
  '最多',
  '最低',
  '最少',
  '不过',
  '会',
  '可',
  '可能',
  '能',
  '能够',
  '可以',
  '竟',
  '迅速',
  '急速',
  '快速',
  '曾',
  '曾经',
  '应',
  '需',
  '将会',
  '基本',
  '大致',
  '一般',
  '通常',
  '往往',
  '最终',
  '目前',
  '一下',
  '一下子',
  '一举',
  '一路',
  '一度',
  '一跃',
  '差不多',
  '大概',
  '几乎',
  '可望',
  '一口气',
  ...BEING_VERBS,
]);
export const SAYING = new Set(['意味着', '称', '表示', '认为', '显示', '指出', '透露', '宣布', '获悉', '报道', '介绍', '强调']);
/** Parts of speech that cannot begin a name: adverbs, prepositions, conjunctions, particles, pronouns, interjections. */
export const WEAK = /^(?:d|p|c|u|r|y|e$|o|zg|w)/;
/** … and those that cannot end one. */
export const WEAK_END = /^(?:d|p|c|u|r|y|e$|o|zg|f|v$)/;

/** 价格每吨|上涨20元, 至每公斤|365日元: what the money is for, told before it. */
export const PER_UNIT =
  /(?:平均|平均下来|下来)?每(?:吨|公吨|公斤|千克|斤|桶|加仑|升|亩|公顷|平方米|立方米|克|盎司|股|辆|台|件|套|箱|瓶|盒|头|只|尾|度|千瓦时|蒲式耳|磅|人|户|个|个项目|人次|月|年|天|日|小时|标箱)$/;
/** What the examples before 等 are: 华东等|地气温. */
export const PLACES = /^(?:地区?|省份?|省区?市|市县|县区|国家?(?![际内产有债企])|城市|[省市县区])的?(?=.{2})/;
/** 中风险地区, 中小学: the middle of a scale. */
export const MIDDLE = /^中(?:高?风险|小|老年|青年|高端|低端|外|药|式|型|期|级|端|长期|短期|年|餐|层)/;
/** A name begins no farther before its end: a clause of ten thousand characters must not cost their square. */
export const FARTHEST = 80;

/** What points at the thing or body named, before what is measured of it: 这台|盾构机直径, 该行|资本充足率. */
export const POINTER =
  /^(?:每(?:升|吨|公斤|千克|斤|桶)(?!成本|制造|生产|价|售|补)|[这那](?:一|两)?[座艘条栋架台辆道段件只头块片根幅种款批家所名位项场份间套张支口眼]|[该此]种|(?:该|这|此)批|上述|该(?:行|校|院|厂|店|社|公司|集团|企业|项目|工程|地区|[省市县区镇村桥路](?=.{3})))(?=.{2})/;

/** Who or what is picked from among others. */
export const CHOSEN = /^(.{2,})[中里](?:评选|推选|遴选|筛选|挑选|选拔|选|抽选|抽取|评|脱颖而)出?$/;

/** What 该 and 本 point at, before what is measured of it. */
export const POINTED = /^(?:工程|项目|公司|企业|大桥|隧道|线路|电站|基地|园区|景区|校区|医院|学校|市场|平台|产品)(?=.{2})/;

/** What is imposed. */
export const PENALTY = /^(?:有期徒刑|无期徒刑|徒刑|罚金|罚款|拘役|缓刑|监禁|管制|赔偿金?)$/;

/** Verbs of judging, before what is imposed. */
export const SENTENCED = /^(?:被|被判|判处|判决|处以|被处|被处以|并处|判令|责令|获赔|被罚)$/;

/** Last characters of nouns that the segmenter takes for persons. */
export const SUFFIXED = /[宽深厚县市区镇乡村州省国路街桥河江湖海山港厂店馆院校站场园林业品物料机车船率量额价费税款金]/;
