/** ⟦ marks the number. `names`: it names something by this rule; `measures`: the rule leaves it alone. */
export interface NamingExamples {
  rule: string;
  names: string[];
  measures: string[];
}

export const NAMING_EXAMPLES: NamingExamples[] = [
  { rule: 'idiom', names: ['一派⟦百家争鸣', '迈向⟦一体化', '两个⟦一个样', '这是⟦四套班子'], measures: ['引进⟦百家企业', '签约⟦四个项目'] },
  {
    rule: 'calendar-year',
    names: ['⟦2023年开工', '⟦二〇二三年', '比⟦2021年多了518家', '⟦98年的洪水', '⟦1997 年'],
    measures: ['历时⟦20年', '⟦2000年历史'],
  },
  { rule: 'decade', names: ['上世纪⟦80年代', '⟦九十年代'], measures: ['⟦80年'] },
  { rule: 'century', names: ['⟦21世纪', '⟦二十世纪'], measures: ['⟦半个世纪', '⟦三个世纪'] },
  { rule: 'years-ago', names: ['⟦两年前', '⟦三年来'], measures: ['⟦两年期限'] },
  { rule: 'months-of-year', names: ['前⟦四个月', '最近⟦三个月'], measures: ['提前⟦3个月', '用了⟦三个月'] },
  { rule: 'past-year', names: ['新⟦一轮', '下⟦一步', '过去⟦一年', '那⟦一天'], measures: ['提前⟦一年', '用了⟦一年'] },
  { rule: 'school-year', names: ['⟦三年级', '⟦六年制'], measures: ['⟦三年期间', '⟦三年'] },
  { rule: 'plan-name', names: ['⟦三年行动方案', '⟦五年计划', '⟦三年攻坚行动'], measures: ['⟦三年后', '⟦三年时间'] },
  { rule: 'time-of-day', names: ['8点⟦30分', '零时⟦25分许'], measures: ['得⟦30分', '8点用⟦30分钟'] },
  { rule: 'hour', names: ['晚上⟦8点左右', '⟦23点'], measures: ['⟦3200点', '⟦25.6点'] },
  { rule: 'village', names: ['⟦三家村', '⟦八家庄'], measures: ['⟦三家村级企业', '⟦8家店铺'] },
  { rule: 'half-of-period', names: ['上⟦半年', '大⟦半年'], measures: ['历时⟦半年'] },
  { rule: 'half-word', names: ['⟦半年报', '⟦半成品'], measures: ['⟦半年时间'] },
  { rule: 'plenary', names: ['十二届⟦五次全会', '⟦五次、六次全会', '第十⟦二次会议'], measures: ['⟦五次调整', '⟦三次登顶'] },
  { rule: 'organs', names: ['⟦五届', '⟦七大会'], measures: ['⟦五套房', '⟦七大平台'] },
  { rule: 'congress', names: ['党的⟦二十大', '⟦十九大报告'], measures: ['⟦十大平台'] },
  { rule: 'proper-set', names: ['⟦三大球', '全国⟦十大考古新发现'], measures: ['⟦三大平台'] },
  { rule: 'three-industries', names: ['⟦三次产业结构', '⟦二次创业'], measures: ['⟦三次登顶'] },
  { rule: 'secondary', names: ['⟦一级公路', '⟦二类疫苗'], measures: ['⟦二次来访', '⟦三类'] },
  { rule: 'second', names: ['土地⟦二轮延包', '⟦二期'], measures: ['⟦两轮', '⟦二十轮'] },
  { rule: 'phase', names: ['工程⟦三期', '机场⟦2期工程'], measures: ['分⟦三期建设', '办了⟦63期'] },
  { rule: 'grade', names: ['⟦三级医院', '⟦5级风'], measures: ['⟦5级地震', '⟦12级'] },
  { rule: 'exam-tier', names: ['⟦一本上线', '⟦二本以上'], measures: ['⟦一本书', '⟦三本图册'] },
  { rule: 'word-end', names: ['全国统⟦一大市场', '唯⟦一家'], measures: ['共⟦一家'] },
  { rule: 'idiom-end', names: ['约法⟦三章', '五花⟦八门'], measures: ['共⟦三章', '⟦八门课程'] },
  { rule: 'leading-zero', names: ['遥感⟦09组'], measures: ['⟦0.9组', '⟦9组'] },
  { rule: 'very', names: ['⟦十分重要'], measures: ['⟦十分之一', '⟦二十分'] },
  { rule: 'digits-of-growth', names: ['保持⟦两位数增长'], measures: ['⟦两位专家'] },
  { rule: 'sides', names: ['⟦三方签约'], measures: ['⟦三分之一'] },
  { rule: 'event', names: ['⟦110米栏', '⟦100米自由泳'], measures: ['长⟦110米', '⟦100米高'] },
  { rule: 'race', names: ['男子⟦100米', '4×⟦100米'], measures: ['长⟦100米'] },
  { rule: 'coordinate', names: ['北纬⟦28.24度'], measures: ['气温⟦28度'] },
  { rule: 'last-mile', names: ['最后⟦一公里'], measures: ['全长⟦一公里'] },
  { rule: 'proverb', names: ['成⟦千上万', '数以⟦亿计'], measures: ['上⟦千家'] },
  { rule: 'set-of-three', names: ['铁人⟦三项'], measures: ['完成⟦三项'] },
  { rule: 'each', names: ['每⟦百元收入', '每⟦千人'], measures: ['近⟦百元'] },
  { rule: 'clause', names: ['第⟦八十二条', '第（⟦三）项'], measures: ['共⟦八十二条'] },
  { rule: 'phone', names: ['400-⟦810-1234'], measures: ['5-⟦10亿元', '⟦810个'] },
  { rule: 'model', names: ['G⟦20个', 'PM⟦2.5个', 'S-⟦5项'], measures: ['有⟦20个', 'GDP⟦1500亿元'] },
];
