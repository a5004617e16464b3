import type { Scene } from '../scene.js';
import { workNamedBy } from '../subject/works.js';

/** What is done to a work that does not run yet, before its name and behind it; and that it runs. */
const BUILDS = /(?:建设|新建|援建|兴建|筹建|扩建|签约|拟建|在建|开工)(?:的|了)?(?:[^，。；]{0,14})$/;
/** Works that are listed behind what was begun with them: 此次开工的项目有甲项目、乙项目. */
const LISTED_AS_BEGUN = /(?:开工|签约|奠基|动工|拟建|在建)的?[^，。；]{0,6}(?:项目|工程)(?:有|包括|为|分别[为是]|：)[^。；]{0,100}$/;
const BEGINS = /^[^。；]{0,14}(?:签约|开工|动工|开建|奠基|落户|落地|正在建设|加快建设)/;
const RUNS = /建成|投产|竣工|投运|投用|运营|完工|达产|并网/;

/** 签约年产9万吨碳酸钾项目: whether the figure at chunk `k` is the size in the name of a work that is still to be built. */
export function isToBe(scene: Scene, k: number): boolean {
  const work = workNamedBy(scene, k);
  if (!work) return false;
  const { text, chunks } = scene;
  const before = text.slice(Math.max(0, chunks[k]!.from - 24), chunks[k]!.from);
  const after = text.slice(work.to, work.to + 24);
  const list = LISTED_AS_BEGUN.test(text.slice(Math.max(0, chunks[k]!.from - 120), chunks[k]!.from));
  return !RUNS.test(before + after) && (list || BUILDS.test(before) || BEGINS.test(after));
}
