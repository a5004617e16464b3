import { type Scene, tokensIn } from './scene.js';

/** Words that say what is needed. */
export const NEEDED: ReadonlySet<string> = new Set(['要', '需', '须']);

/** What is done to the noun behind 将, with what it ends in: 放宽到, 更正为, 维持在. */
const MADE_INTO =
  /(?:放宽|更正|维持|控制|保持|锁定|设定|缩短|延长|压缩|压减|提升|提高|降低|下调|上调|调整|扩大|升级|推迟|提前|划分|评定|认定|确定|定|选|评)[了]?(?:为|成|到|至|在|入)(?:约|近|超过)?$/;

/** … and what becomes of what is counted behind it: 将某地等29处湿地列入名录, 将甲号和乙号3颗卫星送入轨道, 将原来的30年，改为15年, 将车里的2人甩了出去. */
const LISTED =
  /^[^，。；]{0,14}(?:列入|纳入|列为|定为|评为|认定为|带回|遣返|移交|移送|转移到|送往|送入|送上|送达|送至|送到|发射|运往|运抵|运到|运回|抓获|查获|救出|解救|转运|归还|返还|退还)|^[^，。；]{0,6}，(?:变为|改为|调整为|缩短|延长|提高到|降低?到)|^[^，。；]{0,18}(?:划分[为成]|整合[为成]|合并[为成])|^[^，。；0-9]{0,8}(?<![为除])了(?!解)/;

/** What is no object, though it is tagged as a noun: 将总投资46亿元. */
const NO_OBJECT = /^(?:总?投资|年产|产能|日产|产值|分[类批步期级]|充分|全[力面程]|大力|重点|着力|积极|共同|携手)/;

/** 将云梯伸向五楼，救下8人: behind 将 stand an object and what is done with it, and the clause is over before chunk `k`. */
function doneBefore(scene: Scene, i: number, k: number): boolean {
  const mark = scene.symbols.slice(i + 1, k).search(/[,;]/);
  if (mark < 1) return false;
  const [first, ...rest] = tokensIn(scene, scene.chunks[i + 1]!.from, scene.chunks[i + 1 + mark]!.from);
  return /^(?:n|r|s|j|x)/.test(first!.tag) && !NO_OBJECT.test(first!.text) && rest.some(({ tag }) => /^v$/.test(tag));
}

/** What says before 将 that something was done to what follows. */
const ACHIEVED = /(?:成功|已经?|曾经?|先后|相继|陆续|随后|接连|成功地|一举)$/;

/** 将刑期增加到12年, 将云梯伸向五楼，救下8人: 将 before a noun and the verb done to it looks at no future, in its clause or behind it. */
export function handles(scene: Scene, i: number, k: number): boolean {
  const next = scene.chunks[i + 1];
  // 成功将3颗卫星发射升空, 先后将两地攻下: it was done
  if (ACHIEVED.test(scene.text.slice(Math.max(0, scene.chunks[i]!.from - 4), scene.chunks[i]!.from))) return true;
  // 将5升豆油与1升米醋进行捆绑销售: two goods and what is done with them; 将投资3亿元对道路进行改造 is planned
  if (
    scene.chunks[k]!.figure?.quantity.kind !== 'money' &&
    /^[^，。；对并]{1,16}与$/.test(scene.text.slice(scene.chunks[i]!.to, scene.chunks[k]!.from)) &&
    /^[^，。；、0-9对和并]{1,12}进行/.test(scene.text.slice(scene.chunks[k]!.to, scene.chunks[k]!.to + 16))
  )
    return true;
  // 将500多颗航天器送入太空
  if (i + 1 === k && next?.symbol === 'F' && next.figure?.quantity.kind !== 'duration') return true;
  // 将16GB版本的价格降到99美元; 将129名嫌疑人带回，其中大陆51人
  if (next?.symbol === 'F' && i + 1 < k)
    return (
      /^[^,;.]*[IUDtO]/.test(scene.symbols.slice(i + 2, k)) ||
      (next.figure?.quantity.kind !== 'duration' && /[,;]/.test(scene.symbols.slice(i + 2, k)))
    );
  if (!next || !/[NE"]/.test(next.symbol)) return false;
  const first = tokensIn(scene, next.from, next.to)[0];
  if (!first || !/^(?:[nmstrljix]|b|a$|vn)/.test(first.tag)) return false;
  if (doneBefore(scene, i, k)) return true;
  // 将投资46亿元，…其中国道改造6条: what is done stands in the clause of 将
  const between = scene.text.slice(next.from, scene.chunks[k]!.from).split(/[，；]/)[0]!;
  const symbols = scene.symbols.slice(i + 2, k).split(/[,;]/)[0]!;
  return (
    /[IUDtO]/.test(symbols) ||
    /[列纳归并视作转改]|成了|分为|形成|整合/.test(between) ||
    MADE_INTO.test(between) ||
    LISTED.test(scene.text.slice(scene.chunks[k]!.to, scene.chunks[k]!.to + 24))
  );
}

/** What follows 目标 where it aims: 目标是8%, 目标8%; otherwise it is what was aimed at (超额完成国家目标任务). */
const AIMING = /^(?:是|为|：|，是|，到|达|增长|增速|在|到|控制|[\d超约])/;
/** What follows a noun 计划 or 规划: 实施计划, 《规划》, 减持计划。 */
const NOUN =
  /^(?:的|定位|布局|设计|编制|引领|管控|许可|条件|获批|批准|批复|印发|出台|发布|公布|落地|总数|海域|纲要|展示|馆|图|内|外|中|书|期|任务|目标|指标|单列|管理|署|生育|委|司|局|表|经济|》|”|，|。|、|$)/;

/** Works that a plan names, and what became of them. */
const PLANNED_ONES =
  /^(?:新?开工|竣工|续建|实施|投产|完工|建成|新建)的?[^，。；]{0,16}?项目(?:中|里|内|，(?:已|有|其中|目前))[^。；]{0,8}(?:已|有|开工|竣工|完)/;

/** What becomes of a plan that has a name, up to the end of its clause: 某某合作计划深入实施，…; 行动计划启动后. */
const CARRIED_OUT =
  /^(?:正式|全面|深入|持续|稳步|顺利|有序|扎实|加快|已经?|先后|陆续|日前|近日|今[天日])*(?:实施|启动|推进|开展|执行|落地|完成|出台|发布|印发|通过|获批|见效|收官|提质扩面|提质增效|扩围|扩面)了?(?:以来|[之以]?后(?!续)|时(?!间)|期间|过程|[，。；]|$)/;

/** What is won from those above. */
const WON =
  /^(?:到了?|了)(?!20|今年|明年|[“”"]十|本世纪|年底)|^(?![^，。；]*(?:突破|达到?|完成|实现|超过|引进|建成|增长|增加))[^，。；]*(?:资金|投资|补助|经费|债券?|国债|额度|贷款|名额|支持|奖补)(?:共|约|近|超过?|达)?$/;

/** 努力|稳住了大盘; 努力|加快发展步伐，全省生产总值达到5.5万亿元: what was striven for, and what it came to. */
const CAME_TO =
  /^[^，。；0-9]{1,8}(?<![为除到])了|^(?![^。；]*(?:左右|以上|目标))[^，。；：0-9]{2,20}，(?:全[国省市区县州]|我[国省市区县])[^，。；0-9]{2,14}(?:达到?|突破|超过|完成|增长)(?=[0-9])/;

/** Whether a word of intention is a noun here: 列入计划的项目, 年度计划; or 争取 wins what follows: 争取资金2083亿元. */
export function isNoun(scene: Scene, i: number): boolean {
  const { symbols, chunks, text } = scene;
  const { from, to } = chunks[i]!;
  const word = text.slice(from, to);
  const after = text.slice(to, to + 2);
  // 春节将至，…; 即将到来的暑期: a season comes, and nothing is planned
  if (/将$/.test(word) && /^(?:[至近](?=[，。；]|$)|到来|来临)/.test(after)) return true;
  // 通过持续努力，…; 预计经过几年努力，… looks ahead
  if (
    word === '努力' &&
    !/(?:预计|预期|力争|争取|计划|规划|未来|今后|将|再)[^，。；]*$/.test(text.slice(Math.max(0, from - 60), from)) &&
    (/(?:持续|不懈|艰苦|多方|各方|经过|的)$/.test(text.slice(Math.max(0, from - 2), from)) ||
      /^(?:[，。；]|下[，。])/.test(after) ||
      CAME_TO.test(text.slice(to, to + 60)))
  )
    return true;
  // 以“绿色、科技、未来”为主题, 对未来的预期, 共享未来
  if (word === '未来' && (/[、·对享创向启见赢迎望探领的][“‘《]?$/.test(text.slice(Math.max(0, from - 2), from)) || /^[”’》、]/.test(after)))
    return true;
  // 甲市未来广场有30家商铺: in a name
  if (
    word === '未来' &&
    /[一-龥]$/.test(text.slice(0, from).slice(-1)) &&
    !/[在对到从与和及向是的，但而其]$/.test(text.slice(0, from).slice(-1)) &&
    /^(?:城|广场|大厦|社区|科技城|小区|花园|学校|之|实验|医院|中心|酒店|学院|公园|集团|汽车)/.test(text.slice(to, to + 3))
  )
    return true;
  // 受外需不振影响
  if (NEEDED.has(word) && /[外内刚供必所军特概摘]/.test(text[from - 1] ?? '')) return true;
  if (word === '目标' && !AIMING.test(after)) return true;
  // 完成考核目标61亿元的117%: what was done of it
  if (
    word === '目标' &&
    /(?:完成|占)了?[^，。；0-9]{0,10}$/.test(text.slice(Math.max(0, from - 14), from)) &&
    /^[^，。；]{1,10}的[约近]?[0-9]/.test(text.slice(to, to + 16))
  )
    return true;
  // 稳预期，…; 好于预期、…
  if (word === '预期' && (/^(?:[，。；、]|$)/.test(after) || /[稳超合于场]/.test(text[from - 1] ?? ''))) return true;
  if ((word === '计划' || word === '规划') && (NOUN.test(after) || CARRIED_OUT.test(text.slice(to, to + 16)))) return true;
  // 40座计划新建的泵站中已建成17座: those that a plan named
  if (word === '计划' && PLANNED_ONES.test(text.slice(to, to + 30))) return true;
  // 投资计划全部完成: a plan by name
  if (
    word === '计划' &&
    symbols[i + 1] !== 'F' &&
    /(?:投资|建设|行动|生产|发展|招生|工作|实施|培养)$/.test(text.slice(Math.max(0, from - 2), from))
  )
    return true;
  if (word === '争取') {
    const first = chunks.findIndex((chunk, j) => j > i && chunk.figure);
    const between = first < 0 ? [] : tokensIn(scene, to, chunks[first]!.from);
    // 争取到…资金, 争取超长期特别国债等各类中央支持资金
    if (first > 0 && WON.test(text.slice(to, chunks[first]!.from))) return true;
    if (
      /^[NE]/.test(symbols.slice(i + 1)) &&
      between.every(({ tag, text }, n) => !/^(?:v$|p|t|f)/.test(tag) || (text.length === 1 && n === 0))
    )
      return true;
  }
  // 超出全年预定目标6.7万辆, 比计划多3个: what it is measured against
  if (/[Hb][^,;.:F%]*$/.test(symbols.slice(Math.max(0, i - 8), i))) return true;
  return (
    symbols[i + 1] === 'd' || /(?:列入|年度|季度|原|比|完成|攻坚|行动)$/.test(text.slice(Math.max(0, chunks[i]!.from - 4), chunks[i]!.from))
  );
}
