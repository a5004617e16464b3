import type { Entity } from '../../../schemas/schemas.js';
import { entityCalled } from '../../lexicon/lexicon.js';

/** The longest name that is looked for. */
const LONGEST = 18;
/** What no name of a work goes across. */
const EDGE = /[，。；：、！？\s“”（）()与和及的对在将把是为到由向从等了个项批类]/;
/** What is no one work: 重点项目, 这些项目. */
const SORT =
  /(?:重点|重大|在建|新建|续建|签约|招商|投资|建设|产业|工业|扶贫|民生|储备|所有|各|这些|此|该|本|其他|上述|两|基础设施|主体|全部|相关|首批)$/;
/** What is done to a work before its name. */
const DONE =
  /^(?:签约|引进|落户|开工|建设|实施|投资|推进|启动|建成|承建|承担|打造|规划|布局|新建|扩建|总投资|记者|走进|来到|位于|据悉|据介绍|目前|今天|昨天|近日|日前|由|其中)+/;

/**
 * The work that 该项目 takes up where no name was read: the last words before `at`, in this sentence or the one before, that end in its type
 * (楚能动力电池项目); null where they tell of a sort. `type` is 项目, 工程, 大桥.
 */
export function unnamedWork(texts: readonly string[], type: string): Entity | null {
  for (const text of texts) {
    const end = text.lastIndexOf(type);
    if (end < 0) continue;
    let from = end;
    while (from > 0 && end - from < LONGEST && !EDGE.test(text[from - 1]!)) from--;
    const stem = text.slice(from, end).replace(DONE, '');
    if (stem.length < 3 || end - from >= LONGEST || SORT.test(stem) || /\d$/.test(stem)) return null;
    const name = stem + type;
    return entityCalled('project', name);
  }
  return null;
}
