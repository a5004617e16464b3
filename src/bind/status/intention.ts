import { type Scene, tokensIn } from '../scene.js';

/** Words that say what is needed. */
export const NEEDED: ReadonlySet<string> = new Set(['要', '需', '须']);

/** A wording around a word of intention by which it plans nothing. `before` ends where the word begins, `after` begins where it ends. */
interface NounCue {
  word?: RegExp;
  because: string;
  before?: RegExp;
  after?: RegExp;
  only?: (scene: Scene, i: number) => boolean;
}

const CUES: readonly NounCue[] = [
  { word: /将$/, because: '春节将至，…; 即将到来的暑期: a season comes', after: /^(?:[至近](?=[，。；]|$)|到来|来临)/ },
  {
    word: /^努力$/,
    because:
      '通过持续努力，…; 努力|稳住了大盘; 努力|加快发展步伐，全省生产总值达到5.5万亿元: what was striven for, and what it came to; 预计经过几年努力，… looks ahead',
    only: ({ text, chunks }, i) => {
      const { from, to } = chunks[i]!;
      return (
        !/(?:预计|预期|力争|争取|计划|规划|未来|今后|将|再)[^，。；]*$/.test(text.slice(Math.max(0, from - 60), from)) &&
        (/(?:持续|不懈|艰苦|多方|各方|经过|的)$/.test(text.slice(Math.max(0, from - 2), from)) || CAME_TO.test(text.slice(to, to + 60)))
      );
    },
  },
  { word: /^未来$/, because: '对未来的预期, 共享未来', before: /[、·对享创向启见赢迎望探领的][“‘《]?$/ },
  { word: /^未来$/, because: '以“绿色、科技、未来”为主题', after: /^[”’》、]/ },
  {
    word: /^未来$/,
    because: '甲市未来广场有30家商铺: in a name',
    before: /(?![在对到从与和及向是的，但而其])[一-龥]$/,
    after: /^(?:城|广场|大厦|社区|科技城|小区|花园|学校|之|实验|医院|中心|酒店|学院|公园|集团|汽车)/,
  },
  { word: /^[要需须]$/, because: '受外需不振影响', before: /[外内刚供必所军特概摘]$/ },
  { word: /^目标$/, because: '超额完成国家目标任务: what was aimed at', after: /^(?!是|为|：|，是|，到|达|增长|增速|在|到|控制|[\d超约])/ },
  {
    word: /^目标$/,
    because: '完成考核目标61亿元的117%: what was done of it',
    before: /(?:完成|占)了?[^，。；0-9]{0,10}$/,
    after: /^[^，。；]{1,10}的[约近]?[0-9]/,
  },
  { word: /^预期$/, because: '稳预期，…', after: /^(?:[，。；、]|$)/ },
  { word: /^预期$/, because: '好于预期、…', before: /[稳超合于场]$/ },
  {
    word: /^(?:计划|规划)$/,
    because: '实施计划, 《规划》, 减持计划。',
    after:
      /^(?:的|定位|布局|设计|编制|引领|管控|许可|条件|获批|批准|批复|印发|出台|发布|公布|落地|总数|海域|纲要|展示|馆|图|内|外|中|书|期|任务|目标|指标|单列|管理|署|生育|委|司|局|表|经济|》|”|，|。|、|$)/,
  },
  {
    word: /^(?:计划|规划)$/,
    because: '某某合作计划深入实施，…; 行动计划启动后: what becomes of a plan that has a name, up to the end of its clause',
    after:
      /^(?:正式|全面|深入|持续|稳步|顺利|有序|扎实|加快|已经?|先后|陆续|日前|近日|今[天日])*(?:实施|启动|推进|开展|执行|落地|完成|出台|发布|印发|通过|获批|见效|收官|提质扩面|提质增效|扩围|扩面)了?(?:以来|[之以]?后(?!续)|时(?!间)|期间|过程|[，。；]|$)/,
  },
  {
    word: /^计划$/,
    because: '40座计划新建的泵站中已建成17座: works that a plan names, and what became of them',
    after:
      /^(?:新?开工|竣工|续建|实施|投产|完工|建成|新建)的?[^，。；]{0,16}?项目(?:中|里|内|，(?:已|有|其中|目前))[^。；]{0,8}(?:已|有|开工|竣工|完)/,
  },
  {
    word: /^计划$/,
    because: '投资计划全部完成: a plan by name',
    before: /(?:投资|建设|行动|生产|发展|招生|工作|实施|培养)$/,
    only: ({ symbols }, i) => symbols[i + 1] !== 'F',
  },
  { word: /^争取$/, because: '争取到…资金, 争取超长期特别国债等各类中央支持资金: what is won', only: wins },
  {
    because: '超出全年预定目标6.7万辆, 比计划多3个: what it is measured against',
    only: ({ symbols }, i) => /[Hb][^,;.:F%]*$/.test(symbols.slice(Math.max(0, i - 8), i)),
  },
  { because: '计划的…: it describes', only: ({ symbols }, i) => symbols[i + 1] === 'd' },
  { because: '列入计划的项目, 年度计划', before: /(?:列入|年度|季度|原|比|完成|攻坚|行动)$/ },
];

/** What was striven for, and what it came to. */
const CAME_TO =
  /^(?:[，。；]|下[，。])|^[^，。；0-9]{1,8}(?<![为除到])了|^(?![^。；]*(?:左右|以上|目标))[^，。；：0-9]{2,20}，(?:全[国省市区县州]|我[国省市区县])[^，。；0-9]{2,14}(?:达到?|突破|超过|完成|增长)(?=[0-9])/;

/** What is won from those above. */
const WON =
  /^(?:到了?|了)(?!20|今年|明年|[“”"]十|本世纪|年底)|^(?![^，。；]*(?:突破|达到?|完成|实现|超过|引进|建成|增长|增加))[^，。；]*(?:资金|投资|补助|经费|债券?|国债|额度|贷款|名额|支持|奖补)(?:共|约|近|超过?|达)?$/;

/** Whether 争取 at chunk `i` wins what follows: 争取资金2083亿元. */
function wins(scene: Scene, i: number): boolean {
  const { symbols, chunks, text } = scene;
  const { to } = chunks[i]!;
  const first = chunks.findIndex((chunk, j) => j > i && chunk.figure);
  if (first > 0 && WON.test(text.slice(to, chunks[first]!.from))) return true;
  const between = first < 0 ? [] : tokensIn(scene, to, chunks[first]!.from);
  return (
    /^[NE]/.test(symbols.slice(i + 1)) && between.every(({ tag, text }, n) => !/^(?:v$|p|t|f)/.test(tag) || (text.length === 1 && n === 0))
  );
}

/** How much of a sentence a cue looks at on either side. */
const BEFORE = 14;
const AFTER = 40;

/** Whether a word of intention is a noun here: 列入计划的项目, 年度计划; or 争取 wins what follows: 争取资金2083亿元. */
export function isNoun(scene: Scene, i: number): boolean {
  const { from, to } = scene.chunks[i]!;
  const word = scene.text.slice(from, to);
  const before = scene.text.slice(Math.max(0, from - BEFORE), from);
  const after = scene.text.slice(to, to + AFTER);
  return CUES.some(
    (cue) =>
      (cue.word?.test(word) ?? true) &&
      (cue.before?.test(before) ?? true) &&
      (cue.after?.test(after) ?? true) &&
      (cue.only?.(scene, i) ?? true),
  );
}
