import { ORGANS, TRADES } from '../../../lexicon/lexicon.js';
import { IN_NAME, type NameRule } from '../namerule.js';

const TRADE = TRADES.join('|');
const SHOPS = '面馆|饭店|酒楼|酒家|餐馆|饭庄|茶楼|茶馆|书店|书屋|民宿|客栈|农家乐|火锅店|药店|超市|烧饼铺|包子铺|点心店|糕饼店';
/** What begins like a definition and names nothing: 这是一家…, 他们是…. */
const NOT_DEFINED = /^(?:这|那|它|他|她|我|该|本|其|此|目前|如今|现在|同时|公司|企业|集团)|的$/;
/** What goods have and no company: 合成橡胶的价格. */
const OF_GOODS =
  '(?:平均|市场|现货|期货|进口|出口|国内|国际|出厂|批发|零售|收购|主流)*(?:价|单价|均价|售价|报价|需求|库存|供应|供给|进口|出口|现货|期货|消费)';

/** Organs, shops, firms and cooperatives by a word of their own before what they are. */
export const BODIES: readonly NameRule[] = [
  {
    rule: 'inspectors',
    because: '中央第三生态环境保护督察组受理举报300件: who is sent to inspect',
    kind: 'organisation',
    stem: 'any',
    needs: /[督巡].组|调查组/,
    pattern: new RegExp(
      `((?:中央|国务院|省委|市委|省政府)(?:第?[一二三四五六七八九十\\d]{1,3})?(?:(?!派出|组织|成立|近期|专门)${IN_NAME}){0,8}?(?:督察组|督导组|巡视组|巡察组|指导组|督查组))(?!长|成员|组)`,
      'gu',
    ),
  },
  {
    rule: 'organ_body',
    because: '公安部交管局, 水利部某某总院: what belongs to an organ of the state',
    kind: 'organisation',
    stem: 'any',
    needs: /局|司|总院|研究院|设计院|中心|办公室/,
    pattern: new RegExp(
      `((?:${ORGANS.join('|')})(?![和与及、])(?:(?!要求|部署|组织|推动|指导|[各将把被由从向对])\\p{Script=Han}){1,8}?(?:局|司|总院|研究院|设计院|中心|办公室))(?![长部面势])`,
      'gu',
    ),
  },
  {
    rule: 'company_branch',
    because: '国网冀北电力, 国网云岭县供电公司: branches of the grid companies',
    kind: 'organisation',
    needs: /[国南]网/,
    pattern:
      /((?:国网|南网)(?:(?![的在和与是])\p{Script=Han}){2,10}?(?:电力(?:有限公司|公司)?|供电(?:分?公司)|供电局|超高压公司|送变电公司))(?!改革|市场|体制|系统|行业|建设|集团)/gu,
  },
  {
    rule: 'body',
    because: '解放军306医院, 第302医院: hospitals of the forces go by numbers',
    kind: 'organisation',
    needs: /\d医院/,
    pattern: /((?:(?:中国人民)?解放军|武警)?(?:总医院)?第?\d{2,3}医院)/gu,
  },
  {
    rule: 'shop',
    because: '老街的一家店: a name of its own before the trade',
    kind: 'organisation',
    stem: 'own',
    needs: new RegExp(SHOPS),
    pattern: new RegExp(`(?<=^|[，。；：、”“的在是]|[路街巷镇村城区])((?:(?![的了在是和与有])\\p{Script=Han}){2,4}?(?:${SHOPS}))`, 'gu'),
  },
  {
    rule: 'company_short',
    because: '新源薯业今年…: a name of its own before the trade, as who did something',
    kind: 'organisation',
    stem: 'own',
    needs: new RegExp(TRADE),
    pattern: new RegExp(
      `(?<=^|[，。；：、“])([\\p{Script=Han}]{2,4}(?:${TRADE}))(?=今年|去年|[上前][半一三]|第[一二三四]|投资|投产|上了|上马|新上|新建|建成|是|将|已|年[产销]|在|的(?!${OF_GOODS})|计划|首[季条]|一季度|二季度|三季度|四季度|全年|实现营|营收|签下|董事长|总经理|负责人|副总)`,
      'gu',
    ),
  },
  {
    rule: 'coop',
    because: '丰收蔬菜种植专业合作社: a name of its own before the trade',
    kind: 'organisation',
    stem: 'any',
    needs: /合作社/,
    pattern:
      /(?<=^|[，。；：、“”在由的]|[村镇乡县区省市])((?!目前|如今|当地|本地|大型|小型|专业|家庭|许多|新型|国家|省级|组建|成立|加入|发展|培育|依托|通过|县级|示范|优秀|一批|农民|农机|粮食|蔬菜|牵头|领办|创办|联合|带动)(?:(?![的了在是与和及各全等个家]|深耕|做强|做大|推进|推动|扶持)[\p{Script=Han}]){2,5}(?:种植|养殖|种养|农机|农民|蔬菜|果蔬|水果|茶叶|水产|畜牧|畜禽|农业|药材|中药材|粮食|粮油|花卉|苗木|食用菌|奶牛|肉牛|生猪|渔业|林业|林果|旅游|手工|刺绣|服务|产销|营销|专业){1,4}合作社)/gu,
  },
  {
    rule: 'group',
    because: '央企 is a closed set of companies that reports as one; counted (50余家央企) it is a sort',
    kind: 'other',
    needs: /央企|中央企业/,
    pattern: /(?<![\d余多几家户名、一])(?<!所有|部分|众多|头部|与|等)(中央企业|央企)(?!业|、|等|总部|集团|负责人|职工)/gu,
  },
  {
    rule: 'joint',
    because: '甲联、乙联共处理…: two names that act as one',
    kind: 'organisation',
    needs: /共/,
    pattern: /(?<=^|[，。；：])([\p{Script=Han}]{2,4}[、和][\p{Script=Han}]{2,4})(?=共(?!同|享|建|有制))/gu,
  },
  {
    rule: 'company_by_definition',
    because: '某某是国内首家上市公司: what is defined as a company is one',
    kind: 'organisation',
    needs: /(?:是|作为|为)(?:一家|中国|国内|全球|世界|全国|我国|我市|我省|专业|国家)/,
    pattern:
      /^([\p{Script=Han}A-Za-z]{2,8}?)(?=(?:是|作为|为)(?:一家|中国|国内|全球|世界|全国|我国|我市|我省|专业|国家)[^，。；]{0,28}(?:公司|企业|厂商|厂家|制造商|服务商|运营商|供应商|集团)(?:[，。；]|之一))/gu,
    unless: NOT_DEFINED,
  },
  {
    rule: 'organiser',
    because: '云岭奥组委: who organises games',
    kind: 'organisation',
    stem: 'any',
    needs: /组委/,
    pattern:
      /(?<=^|[，。；：、从据由“与和])((?!目前|接下来|当天)(?:(?![据和与的是在各])[\p{Script=Han}\d]){2,10}(?:奥组委|组委会))(?!主席|会长)/gu,
  },
];
