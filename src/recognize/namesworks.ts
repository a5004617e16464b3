import type { NameMention } from './recognize.js';

const ENDS = '[\\p{Script=Han}]{2,5}';
const TYPES = '(?:工程|线路|管道|管线|输气管道|输油管道|输电线路|直流|专线|运河|通道|大桥|隧道)';

/** A line by its two ends: 甲—乙特高压直流工程, 甲与乙电网联网工程. Group 1 is the name. */
const LINES: readonly { needs: RegExp; form: RegExp }[] = [
  {
    needs: /[—–-][\p{Script=Han}]{2,18}(?:工程|线路|管|直流|专线|运河|通道|大桥|隧道)/u,
    form: new RegExp(
      `(?<=^|[，。；：、的和及“）\\s伏]|批复|建设|投运)((?![的和及])${ENDS}[—–-]${ENDS}?(?:±?\\d{2,4}千伏)?(?:(?![在将已的])[\\p{Script=Han}]){0,8}?${TYPES})(?![部局院])`,
      'gu',
    ),
  },
  {
    needs: /[与和].{2,8}联网工程/,
    form: /(?<=^|[，。；：的—])([\p{Script=Han}]{2,4}[与和][\p{Script=Han}]{2,4}电网联网工程)/gu,
  },
];

/** Lines of power, pipes and roads that are called by their two ends. Pure; linear in the sentence. */
export function lineNames(text: string): NameMention[] {
  const out: NameMention[] = [];
  for (const { needs, form } of LINES) {
    if (!needs.test(text)) continue;
    form.lastIndex = 0;
    for (let m = form.exec(text); m; m = form.exec(text)) {
      const from = m.index + m[0].indexOf(m[1]!);
      out.push({ type: 'name', from, to: from + m[1]!.length, kind: 'project', candidates: [], rule: 'line' });
    }
  }
  return out;
}
