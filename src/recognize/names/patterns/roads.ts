import type { NameRule } from '../namerule.js';

/** How a road is numbered: 国道318线, S302, 205国道; and what stands within the name of a part of it. */
const NUMBERED_ROAD = '(?:[国省县乡]道[GSXY]?\\d{1,4}|(?<![A-Za-z\\d])[GSX]\\d{2,4}(?![\\d次])|(?<!\\d)\\d{2,3}[国省县]道)线?';
const OF_ROAD = '(?![的在与和是跨将已全总自从至有])\\p{Script=Han}';

/** Roads and lines by their ends, numbers and sections, and the stations and crossings on them. */
export const ROADS: readonly NameRule[] = [
  {
    rule: 'road_section',
    because: 'a section of road is called by its ends: 31省道至204国道段',
    kind: 'project',
    needs: /至.{2,18}段/,
    pattern: /(?<=^|[，。；：、的施括中])([\dGSX]{0,5}[\p{Script=Han}]{1,9}?至[\p{Script=Han}\dGSX]{2,9}段)/gu,
  },
  {
    rule: 'road_section',
    because: 'a line and the section of it that is built: 古柳线河湾段',
    kind: 'project',
    needs: /[线路速铁道].{2,12}段/,
    pattern: /(?<=^|[，。；：、\s])([\p{Script=Han}]{2,5}(?:线|路|高速|铁路|高铁|公路|大道)[\p{Script=Han}]{2,6}段)/gu,
  },
  {
    rule: 'road_section',
    because: 'a road goes by its number: 国道318线云州段改造工程, S302改建工程, 205国道柳河大桥',
    kind: 'project',
    needs: /[国省县乡]道|[GSX]\d/,
    pattern: new RegExp(
      `(${NUMBERED_ROAD}(?:(?:${OF_ROAD}){2,6}?(?:高速公路|高速))?(?:(?:${OF_ROAD}){1,7}?(?:[至—-](?:${OF_ROAD}){1,7}?)?段|(?:${OF_ROAD}){2,8}?(?:大桥|桥梁|隧道|立交|互通))?(?:(?:改[建造线]|改?扩建|新建|拓宽|提升|快速化|大中修|绕城|一级公路|[一二三]期)*(?:工程|项目))?)(?<=段|桥|梁|隧道|立交|互通|工程|项目|(?=全长|总长|总里程|总投资))(?![\\p{Script=Han}]{0,4}(?:局|管理处|收费站|服务区))`,
      'gu',
    ),
  },
  {
    rule: 'road',
    because: 'roads in a list: 柳岸路、东湖南路、站前路',
    kind: 'project',
    needs: /[路街]/,
    pattern:
      /(?<=^|[，。；：、的和])([\p{Script=Han}]{2,4}[路街])(?=[、和][\p{Script=Han}]{2,4}[路街]|[两三四五六七八九十\d]+条|等[两三四五六七八九十\d]+条|正在|(?:建成|全线)?通车)/gu,
  },
  {
    rule: 'road_section',
    because: 'a line by its two ends: 甲县—乙县高速公路, 某某高速公路甲—乙段',
    kind: 'project',
    needs: /[—–-].{2,5}(?:段|公路|高速|铁路|高铁)/,
    pattern:
      /(?<=^|[，。；：、和与及])((?:[\p{Script=Han}]{2,6}(?:高速公路|高速|铁路|高铁|公路))?[\p{Script=Han}]{2,5}(?:[（(][\p{Script=Han}]{1,5}[）)])?[—–-][\p{Script=Han}]{2,5}(?:段|高速公路|高速铁路|铁路|高铁|公路))/gu,
  },
  {
    rule: 'line_section',
    because: '云温（云和至温州）高速公路石桥至赤石（浙闽界）段: a section of a line, with what its short name stands for in brackets',
    kind: 'project',
    needs: /(?:至|[—–-])[^，。；]{2,14}段/,
    pattern:
      /(?<=^|[，。；：、—“\s的])((?:(?![的在和与及是从由将])[\p{Script=Han}]){2,4}(?:[（(][\p{Script=Han}]{2,4}(?:至|[—–-])[\p{Script=Han}]{2,4}[）)])?(?:高速公路|高速铁路|高速|高铁|铁路|公路)[\p{Script=Han}]{2,4}(?:至|[—–-])[\p{Script=Han}]{2,4}(?:[（(][\p{Script=Han}]{2,8}[）)])?段(?:[一二三四]期)?(?:工程|项目)?)/gu,
  },
  {
    rule: 'passage',
    because: '温州第二东通道: a crossing by its number and where it lies',
    kind: 'project',
    needs: /第[一二三四五六][东西南北]通道/,
    pattern:
      /((?:(?<=^|[，。；：、“的\s])(?:(?![的在和与及是从由将建])[\p{Script=Han}]){2,4}?)?第[一二三四五六][东西南北]通道(?:海底隧道|过江隧道|大桥)?(?:工程|项目)?)/gu,
  },
  {
    rule: 'junction',
    because: '其中，云石路吴山互通位于…: where roads meet is called by one of them and its place',
    kind: 'project',
    needs: /互通/,
    pattern:
      /(?<=^|[，。；：、“的]|其中)((?:(?![的在了是和与及将了])[\p{Script=Han}]){2,8}?(?<!互联|互认|贸易|设施|信息|数据|资源|政策|民心|加强|实现|推动|促进|全面)互通(?:立交)?(?:工程|项目)?)(?=位于|地处|主要|主线|匝道|采用|设置|共设|包[含括]|全长|总投资|占地|正式|建成|开工|完工|通车|桥梁|为[^，。；]{0,8}互通)/gu,
  },
  {
    rule: 'station',
    because: '其中甲站发送7.2万人: what sends off travellers is a station',
    kind: 'project',
    needs: /站.{0,8}(?:距|开通|启用|发送|到发|客流|进站|流量|水位|洪峰|雨量|降[雨水]量|超警|实测|出现|\d+(?:立方米|米|毫米))/,
    pattern:
      /(?<=^|[，。；：、和]|其中)((?:(?![的在了是全各本车该等从由])[\p{Script=Han}]){2,5}?站)(?=(?:预计|计划|共|累计|日均|单日|当日|当天|全天|每日|每天|昨日|昨天|今日|今天)*(?:距(?!离?[今上])|(?:正式)?(?:开通|启用)|发送|到发|客流|进站|(?:实测)?(?:最大|洪峰|最高)?(?:流量|水位|洪峰|雨量|降[雨水]量)|超警|出现|\d[\d.,]*(?:立方米|米|毫米)))/gu,
  },
  {
    rule: 'station',
    because: '某某集装箱中心站日均装卸…: a yard where trains are made up and loaded',
    kind: 'project',
    needs: /(?:中心|编组|货运|客运|汽车|火车|高铁)站/,
    pattern:
      /(?<=^|[，。；：、和与]|其中)((?:(?![的了在是全各本该从由设新])[\p{Script=Han}]){2,10}(?:中心|编组|货运|客运|汽车|火车|高铁)站)(?=[（(]?(?:昨[日天]|今[日天]|前天|近日|日均|日装卸|年|全年|共|累计|今年|装卸|发送|到发|开行|设计|占地|总投资|总建筑|建筑面积|将|已|预计|单日))/gu,
  },
  {
    rule: 'metro_line',
    because: '15号线全长…, ▶ 20号线二期: lines of a metro by their number alone',
    kind: 'project',
    needs: /号线/,
    pattern:
      /(?<=^|[，。；：、和]|^[▶►▸➤■◆●★◇\s]{1,3})((?:\d{1,2}|[一二三四五六七八九十]{1,3})号线(?:[一二三四]期|[东南西北]段|[东南西北]延(?:长?线|段)?)?(?:（[^（）]{2,6}）)?(?:工程|项目)?)(?=$|[，。：\s]|[西东南北]?起[于自点]|由|是|日客|日均|最高|采用|途经|串联|连接|建成|贯通|投运|累计|全年|单日|运送|客运|运营|开行|列车|全长|线路|设站|总投资|共设|正线|土建|车站|计划|预计|将|已|日均|客流|开通|首通段)/gu,
  },
  {
    rule: 'light_rail',
    because: '轻轨完成投资: in a list of works the metro is one of them',
    kind: 'project',
    stem: 'any',
    needs: /轻轨|地铁/,
    pattern: /(?<=^|[，。；：])(轻轨|地铁)(?=(?:工程)?(?:完成|累计完成|总投资|概算))/gu,
  },
  {
    rule: 'metro_line',
    because: 'lines of a metro are numbered: 轨道交通1号线二期工程',
    kind: 'project',
    needs: /线/,
    pattern:
      /((?:轨道交通|地铁|轻轨|城际公交|快速公交)(?:工程)?(?:[\d一二三四五六七八九十]{1,3}号线|[A-Z\d]{1,3}线)(?:[一二三四]期|[东南西北]段|延长线|[东南西北]延线|\p{Script=Han}{2,6}至\p{Script=Han}{2,7}段)?(?:工程|项目)?)/gu,
  },
];
