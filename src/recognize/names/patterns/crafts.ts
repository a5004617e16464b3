import type { NameRule } from '../namerule.js';

/** Families of ships, submersibles, rockets, satellites and probes. */
const FAMILIES =
  '神舟|嫦娥|天问|天宫|天舟|长征|北斗|风云|高分|海洋|实践|遥感|天链|梦舟|揽月|快舟|捷龙|力箭|引力|朱雀|鹊桥|玉兔|祝融|墨子|悟空|慧眼|羲和|夸父|蛟龙|雪龙|奋斗者|深海勇士|海斗|潜龙|科学|向阳红|远望|大洋|探索|远征|张衡|试验|中星|亚太|爱达·?魔都|复兴|和谐';

/** Ships, craft, trains that go by a name or number, and those who are sent out by number. */
export const CRAFTS: readonly NameRule[] = [
  {
    rule: 'craft',
    because: '嫦娥五号探测器: what goes by its number and 号',
    kind: 'other',
    stem: 'any',
    needs: /号/,
    pattern:
      /(?<![\p{Script=Han}])((?!第|编|型|文|账|代|关键)(?:(?![的与但和在由及对是将该这第])[\p{Script=Han}]){2,3}[一二三四五六七八九十]{1,3}号(?:[\p{Script=Han}]{0,4}(?:探测器|巡视器|着陆器|卫星|飞船|火箭|空间站|望远镜|潜水器|科考船|钻探船|邮轮|客机|无人机|航天员乘组))?)(?=[今昨已在于将成顺距自发从入是的上下搭拍携由共，、”]|每)/gu,
  },
  {
    rule: 'craft',
    because: 'C919客机, 歼20: craft by letters and a number',
    kind: 'other',
    stem: 'any',
    needs: /[A-Z歼运直轰]-?\d/,
    pattern:
      /(?<![A-Za-z\d])((?:[A-Z]{2,4}\d{2,4}[A-Z]{0,3}|[歼运直轰]-?\d{1,2}[A-Z]?)(?:型|系列)?(?:高速|智能)?(?:动车组|列车|客机|飞机|战机|战斗机|直升机|无人机|轰炸机|运输机|机车|发动机)?)(?=[今昨已正在将累完首的采搭每日运飞交共有，]|以|时速|最高)/g,
  },
  {
    rule: 'craft',
    because: 'K1234次列车, 7053次绿皮火车: trains by their number',
    kind: 'other',
    stem: 'any',
    needs: /\d次[\p{Script=Han}]{0,6}[车列铁]/u,
    pattern: /(?<![\d.])((?:[A-Z]\d{1,5}|\d{4})次(?:[\p{Script=Han}]{0,4}(?:列车|火车|班列|慢车|快车|客车)|动车组?|高铁))/gu,
  },
  {
    rule: 'vessel',
    because: '“云山号”客滚船, “长益”轮: quoted names of ships, with their class behind or inside',
    kind: 'other',
    stem: 'any',
    needs: /号[”"]|[”"](?:轮|舰|艇|[邮货客油]轮)/,
    pattern:
      /([“"][\p{Script=Han}]{2}(?:(?![的了是在])[\p{Script=Han}\d·A-Z]){0,5}(?:号[”"]|[”"](?:轮(?![胎椅])|舰(?!队)|艇|邮轮|货轮|客轮|油轮)))(?!(?:文件|工程|项目|楼|线|院|令|行动|计划|文|公告))/gu,
  },
  {
    rule: 'brand_train',
    because: '中欧班列长安号: trains that go by a name',
    kind: 'project',
    stem: 'any',
    needs: /中欧班列/,
    pattern: /(中欧班列[（(]?[“"]?[\p{Script=Han}]{2,5}号[”"]?[）)]?)(?![楼线院])/gu,
  },
  {
    rule: 'first_train',
    because: '云岭首趟中欧班列装载…: a train that is the first of its kind is told of by that',
    kind: 'other',
    needs: /首[趟列班]/,
    pattern:
      /(?<=^|[，。；：“、\s]|[年月日]|今天|昨天|的)((?:(?![的了在是和与及由从将今昨日首])[\p{Script=Han}]){0,8}?首[趟列班](?:(?![的了在是和与及由从将])[\p{Script=Han}—-]){0,10}?(?:班列|列车|专列|货列|高铁|动车|航班))(?=[”，]|装[载有]|满载|搭载|载[有着]|从|由|自|在|驶|缓缓|全程|抵达|到达|出发|发车|开行|开出|运送|共)/gu,
  },
  {
    rule: 'vessel',
    because: '“远海”号, 蛟龙号, 嫦娥五号: ships, craft and trains that go by a name',
    kind: 'other',
    stem: 'any',
    needs: /号/,
    pattern: new RegExp(
      `((?:[“"][\\p{Script=Han}\\d·]{2,7}[”"]|(?:${FAMILIES})(?:[一二三四五六七八九十百]{1,3}|\\d{1,3})?)号(?:[甲乙丙丁])?)(?![楼线院文令公码召称角手])`,
      'gu',
    ),
  },
  {
    rule: 'vessel',
    because: '云航YH305航班, MH912客机: flights by their number, with who flies them',
    kind: 'other',
    stem: 'any',
    needs: /[A-Z]\d{3,4}/,
    pattern:
      /((?:(?<=^|[，。；：、“和与的搭乘坐]|一架)(?:(?![的了在是和与及架由从被乘坐])\p{Script=Han}){1,4}航(?:空公司|空)?)?(?<![A-Za-z\d])(?:[A-Z]{2}|\d[A-Z]|[A-Z]\d)\d{3,4}(?:次|号)?(?:航班|客机|班机))(?!号|数|起降)/gu,
  },
  {
    rule: 'vessel',
    because: '“浙普渔68996”, 鲁荣渔58123: fishing boats by the port they are filed in and their number',
    kind: 'other',
    stem: 'any',
    needs: /渔|运\d|货\d/,
    pattern: /([“"]?(?:(?![的了在和与是])\p{Script=Han}){1,3}(?:渔[\p{Script=Han}]?|[运货])\d{4,6}[”"]?(?:轮|船|号)?)/gu,
  },
  {
    rule: 'vessel',
    because: '海军某某舰、某某湖舰: warships bear the names of cities, lakes and mountains',
    kind: 'other',
    stem: 'any',
    needs: /舰/,
    pattern:
      /(?<=^|[，。；：、“和与由及的]|海军|航母|导弹)((?!(?:[由从的与和及军战旗母敌我该本此各一两多几]|航空|主力|参演|参训|水面|补给|登陆|护卫|驱逐|巡洋|巡逻|攻击|任务|编队|触|着|上|下|反|绕))(?:(?![的在了是与和及号艘军战触着上攻])[\p{Script=Han}]){2,3}(?<!护卫|驱逐|巡洋|巡逻|补给|登陆|航母|海军|攻击|母)舰)(?![队载船艇员长炮体只型首艏名载面上艉])/gu,
  },
  {
    rule: 'contingent',
    because: '中国第13批赴云岭维和部队, 第四十批护航编队: what a country sends out goes by its number',
    kind: 'organisation',
    stem: 'any',
    needs: /第.{1,20}(?:部队|分队|编队|医疗队|防暴队|考察队)/,
    pattern:
      /((?:中国|我国)?(?:(?:海军|空军)?第[一二三四五六七八九十百\d]{1,4}批(?:赴|援)?(?:(?![的了在是等])[\p{Script=Han}（）()]){0,12}?(?:维和[\p{Script=Han}]{0,4}?(?:部队|分队)|护航编队|医疗队|防暴队)|第[一二三四五六七八九十\d]{1,4}次[南北]极科?考察?队))/gu,
  },
];
