/** Times and connectives before the subject of a sentence. */
const LEAD =
  /^(?:[“\s]|如今|目前|现在|当时|那时|当年|后来|同时|此外|另外|据统计|据介绍|据了解|截至目前|[今去前当][年天]|近年来|这些年来?|几年来|多年来|每[天年月]都?|春运期间|[\d一二三四五六七八九十几]+多?年(?:来|前|后|间)?|(?:\d+[年月日])+|从[^，。]{1,8}(?:开始|起)|在[^，。；]{1,14}|到[^，。]{1,6}[年月底末]|，)+/;
/** People by their number who do something: 两千多名党员干部组成…; who is told of by a number himself is 这位80岁的老人. */
const COUNTED =
  /^(?:就?有|共有?|已有|已经有)?[近约超]?(?:过)?[\d.一二两三四五六七八九十百千万几]+[多余]?万?[名位户支家所](?:[\p{Script=Han}]{1,10}?(?:干部|党员|队员|村民|群众|农户|家庭|学生|游客|旅客|代表|人员|官兵|战士|职工|队|村|企业|病人|患者|孩子|老人|选手|观众|专家|医生|教师|老师|同学|志愿者)|[^\p{Script=Han}])/u;
/** Vehicles by their number, which nobody has of his own: 700多艘货船下水. */
const RUNNING = /^(?:都?有|共有?)?[近约超]?(?:过)?[\d.一二两三四五六七八九十百千万几]+[多余]?万?[列艘架](?!次)/u;
/** Crowds, bodies and places that have no name, and those of whom all are told. */
const OTHERS =
  /^(?:我国|全[国省市县区乡镇村社校院厂连]|各地|各级|当地|大家|人们|村民们?|乡亲们?|群众|游客们?|旅客们?|观众们?|网友们?|学生们|孩子们|老师们|同学们|同事们|战友们|战士们|官兵们?|居民们?|农民们?|农户|贫困户|党员们?|干部们?|记者|村里|县里|市里|省里|国家|中央|政府|公司|企业|学校|医院|部队|社区|景区|敌人|敌军|日军|国民党|红军|八路军|国内|世界|全球|人类|团队|学院|大学|车间|工厂|厂里|合作社|研究院|研究所|动车组?|列车|高铁|火箭|卫星|飞机|飞船|战机|市场|家长们?|患者们?|病人们?|消费者|对方|歹徒)(?![的里]?[他她])/u;

/**
 * Whether a sentence that names nobody has a subject of its own, so that it is not told of the person that the story is about: a number of
 * people, a crowd, a body or a place. Pure; looks at the head of the sentence alone.
 */
export function speaksOfOthers(text: string): boolean {
  const rest = text.replace(LEAD, '');
  return COUNTED.test(rest) || RUNNING.test(rest) || OTHERS.test(rest);
}
