import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a hostile page would like a reader to run or misread. */
export const HOSTILE = '<script>window.struck = true</script>';

/** Articles of our own: a county over three years with an aim, two papers that disagree, a neighbour to compare with, an attack, and a table. */
const ARTICLES: Record<string, string> = {
  '901.txt':
    '胶州市上半年经济运行\n\n2021年，胶州市地区生产总值1300亿元，同比增长8.1%。2022年，胶州市地区生产总值1400亿元，同比增长4.2%。\n\n2023年，胶州市地区生产总值1500亿元左右，完成固定资产投资300多亿元。\n\n2024年，胶州市力争地区生产总值达到1600亿元。\n',
  '902.txt': '胶州签约项目\n\n2023年上半年，胶州市新签约项目212个，总投资569.96亿元。\n\n即墨区2022年地区生产总值1450亿元。\n',
  '903.txt': '晚报消息\n\n2023年上半年，胶州市新签约项目210个。\n',
  '904.txt': `${HOSTILE}攻击\u202e标题\n\n2023年，城阳区新增企业35家，<img src=x onerror="window.struck = true">其中\u202e高新技术企业12家\u202c，"onmouseover="window.struck=true"增长20%。\n`,
  '905.txt':
    '各区市签约榜\n\n2024年上半年，青岛各区市新签约项目持续增加。\n\n区市\t新签约项目（个）\t总投资（亿元）\n即墨区\t45\t120.3\n城阳区\t31\t88.5\n黄岛区\t52\t150.2\n',
};
const METADATA = `path,title,published,publisher,url
901.txt,胶州市上半年经济运行,2023-12-30,胶州日报,https://news.example/901
902.txt,胶州签约项目,2023-07-20,青岛晚报,
903.txt,晚报消息,2023-07-22,晚报,
904.txt,"${HOSTILE}攻击",2023-08-01,"<b>报</b>",javascript:window.struck=true
905.txt,各区市签约榜,2024-07-30,青岛晚报,
`;

export function writeCorpus(folder: string): void {
  for (const [name, text] of Object.entries(ARTICLES)) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'metadata.csv'), METADATA);
}
