/** Papers and sites whose name says nothing of where they appear, by the code (GB/T 2260) of the place that they tell of. */
const ROWS = `
522600 黔东南日报
430500 宝庆晚报
430600 洞庭之声
230800 三江晚报
230200 鹤城晚报
222400 图们江报
451300 桂中日报
451000 右江日报
451400 左江日报
441200 西江日报
411700 天中晚报
411400 京九晚报
371300 鲁南商报 沂蒙晚报
330300 瓯网
330700 浙中新报
530100 滇池晨报 都市时报
511100 三江都市报
621000 陇东报
421100 鄂东晚报
341200 皖北晨刊
341500 皖西日报
350900 闽东日报
350800 闽西日报
350700 闽北日报
350600 闽南日报
360700 赣南日报
140400 上党晚报
140500 太行日报
140800 黄河晨报
440400 珠江晚报
420100 长江日报
110000 北京晚报 京报网 千龙网
120000 今晚报 每日新报 城市快报 北方网
130000 燕赵都市报 燕赵晚报 长城网 河青新闻网
140000 三晋都市报 黄河新闻网
150000 北方新报 正北方网
210000 辽沈晚报 东北新闻网 北国网
210100 华商晨报 沈阳晚报
210200 半岛晨报 新商报 天健网
220000 城市晚报 新文化报 中国吉林网
230000 生活报 东北网
230100 新晚报
310000 新民晚报 新闻晨报
320000 扬子晚报 现代快报 新华日报 江南时报 中江网
320100 金陵晚报 龙虎网
320500 姑苏晚报 城市商报
320200 江南晚报
320600 江海晚报
330000 钱江晚报 今日早报
330100 都市快报 每日商报 青年时报
330200 东南商报 现代金报
330400 南湖晚报
340000 新安晚报 江淮时报 中安在线 安徽商报
340100 江淮晨报
350000 海峡都市报 东南网 东南快报
350200 海峡导报 台海网
350500 东南早报
360000 江南都市报 信息日报 大江网
370000 齐鲁晚报 大众日报 大众网 鲁网 生活日报
370100 舜网 济南时报
370200 半岛都市报 半岛网 青报网
370300 鲁中晨报
370600 水母网 胶东在线
410000 大河报 大河网 映象网 东方今报 河南商报
410100 中原网
420000 楚天都市报 楚天金报 楚天快报 荆楚网 长江商报
420500 三峡晚报 三峡日报
430000 潇湘晨报 三湘都市报 红网 华声在线
430100 星辰在线
440000 南方日报 金羊网
440100 羊城晚报 信息时报 新快报 大洋网
440300 晶报 深圳特区报
450000 南国早报 八桂网
450100 南国今报
460000 南国都市报 南海网
500000 华龙网 重庆晨报 巴渝都市报
510000 四川日报 华西都市报 川观新闻 四川在线 天府早报
510100 成都商报
520000 多彩贵州网 贵州都市报
530000 春城晚报 云南信息报
610000 三秦都市报 华商报 华商网 阳光报 西部网
610100 西安晚报
620000 西部商报 每日甘肃网 中国甘肃网
620100 兰州晨报
630000 西海都市报
640000 新消息报
650000 天山网 都市消费晨报`;

/** The code of where a paper appears, by its name. */
export const PAPERS: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const [code, ...names] = row.split(' ');
      return names.map((name) => [name, code!] as const);
    }),
);

/** What a county puts out itself, behind its name. */
const OF_THE_COUNTY = /^(?:融媒|发布|政府|人民政府|党政|广播电视台)/;
/** What papers and sites of a county are called. */
const COUNTY_PRESS = /^(?:(?:新闻|信息|资讯|广电|电视|在线|微)(?:网|台|中心|报)?|[日周晚晨今时快]?报|网|TV)$/;
/** What those of a district are called; the rest may be a region's by the name of one of its districts. */
const DISTRICT_PRESS = /^(?:新闻(?:网|中心)?|电视台|[日时晨]?报)$/;

/** Whether what stands behind the short name of a county or district is something that it puts out. */
export const putsOut = (county: string, rest: string): boolean =>
  OF_THE_COUNTY.test(rest) || (/[县旗]$/.test(county) ? COUNTY_PRESS : DISTRICT_PRESS).test(rest);
