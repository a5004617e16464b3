import { HEAD_NOUNS, matchesOf, WordIndex } from '../../lexicon/lexicon.js';

/** A type alone where a clause begins: 物流中心共储备…, 这家实验室已孵化…. */
export interface HeadNoun {
  from: number;
  to: number;
  /** The type, without what points at it. */
  type: string;
  /** Whether 该 or 这家 points at it: its name may lie further back. */
  pointed: boolean;
}

/** Where a clause begins, with a time before or not, and what points. */
const HEADS =
  /(?<=^|[，。；：“（]|目前|如今|现在|今年|去年|昨[日天]|今[日天]|近日|日前|截至|期间|以来|[年月日]底?|以?后|其中|因此|同时|此外|为此)(该|这[一家个座条所处片]|本)?\p{Script=Han}/gu;
/** What makes another word of it, or a sort: 隧道口, 论坛上, 医院等, 港口业. */
const GOES_ON =
  /^(?:[口师员长生们业等、和与及或化型级类式界者群圈品]|之间|所?在地|行业|系统|部门|建设(?!者)|领域|工作者|工作人员|医生|护士|老师|学生|居民|村民|法官|检察官|教授|专家|主任|书记|负责人|[一二三四]期|用[药地电水]|项目|工程|(?:的?(?:数量?|总数|个数))?(?:共|总计|合计)?(?:增至|增加到|增加|发展到|减少到|新增|达到?|已有|有|超过?|超)?[\d一二两三四五六七八九十几数多百千]+[多余万千百]*[座个家处条所])/;

/** The types that stand alone at the head of a clause, from left to right. */
export function headNouns(text: string): HeadNoun[] {
  const out: HeadNoun[] = [];
  for (const { index: from, 1: pointer = '' } of matchesOf(HEADS, text)) {
    const at = from + pointer.length;
    const type = TYPES.longest(text, at);
    if (type && !GOES_ON.test(text.slice(at + type.length, at + type.length + 12)))
      out.push({ from, to: at + type.length, type, pointed: pointer !== '' });
  }
  return out;
}

const TYPES = new WordIndex(HEAD_NOUNS);
