import type { EntityKind } from '../../schemas/schemas.js';
import { MEASURE_NAME } from './tableheads.js';

/**
 * Labels of records (项目名称：…, 总投资：…, 建设地址：…): lines that each give one thing's name or say one thing of it. Tested on the words before
 * the colon.
 */
const NAMING_LABELS: readonly [RegExp, EntityKind][] = [
  [
    /^(?:建设|签约|投资|招商|重点|合作|中标|采购|招标)?(?:项目|工程)(?:名称|简称)?$|^(?:楼盘|小区|标的|地块|线路|路线|桥梁|电站)名称$/,
    'project',
  ],
  [
    /^(?:企业|公司|单位|机构|学校|院校|医院|合作社|协会|社团|商会|银行|酒店|工厂|农场)(?:名称|全称|简称)$|^(?:企业|公司|校名|全称|公司中文名|中文名称|单位全称)$/,
    'organisation',
  ],
  [/^(?:园区|景区|开发区|片区|保护区|产业园)(?:名称|全称)$/, 'zone'],
  [/^(?:村名|镇名|社区名称|村庄名称|行政村)$/, 'place'],
  [/^(?:姓名|产品名称|品牌|品牌名称|产品|车型|作品|片名|书名|剧名|游戏名称|获奖者|人物)$/, 'other'],
];

/** What else a record says of its thing. */
const DETAIL =
  /(?:地址|地点|位置|区域|内容|规模|投资额?|资本|资金|时间|期限|年限|日期|工期|周期|年份|单位|业主|法人|代表人?|负责人|联系人|董事长|总经理|电话|性质|类型|类别|范围|主体|来源|进度|进展|现状|情况|简介|概况|职工|员工|人员|学历|专业|职称|待遇|薪资|月薪|年薪|人数|数量|产能|能力|产值|面积|里程|全长|总长|长度|高度|宽度|跨度|价格?|售价|票价|起拍价|保证金|编号|等级|级别|方式|模式|条件|要求|效益|收益|税收|年限|用途|容积率|绿化率|户数|房型|户型|车位|配套|产品|服务|荣誉|目标|计划|预算|概算|造价|海拔|库容|装机|额度|保费|费率|利率|费用|收费|学费|标准|年龄|期|对象|名额|材质|尺寸|重量|产地|规格|功率|续航|排量|油耗|门店|会员|评分|得分|战绩|身高|体重|票房|集数|时长|产量|销量|售价|占地|预计|简称|代码|行业|国家|客户|股东|床位|校训|学生|教师|院系)$/;

/** 1.项目名称：, ◆总投资：, （2）建设地址： */
const LINE =
  /^(?:[（(]?[\d一二三四五六七八九十]{1,3}[)）.．、][ \u3000]*|[■□◆◇●○★▲▶►•·*✅☑✔🔹🔸-][ \u3000]*)?【?([\p{Script=Han}A-Za-z\d（）()]{2,16})】?[:：][ \u3000]*(?=\S)/u;

/** A line of a record. */
interface RecordLine {
  label: string;
  /** Where its value begins. */
  value: number;
  /** Set where the value is the name of what the record is about. */
  names: EntityKind | null;
}

/** What a line says under a label of records; null for any other line. Pure. */
export function recordLine(text: string): RecordLine | null {
  const colon = text.slice(0, 24).search(/[:：]/);
  if (colon < 2) return null;
  const found = LINE.exec(text);
  if (!found) return null;
  const label = found[1]!.replace(/（[^）]*）|\([^)]*\)/g, '');
  const names = NAMING_LABELS.find(([form]) => form.test(label))?.[1] ?? null;
  return names !== null || DETAIL.test(label) || MEASURE_NAME.test(label) ? { label, value: found[0].length, names } : null;
}
