import type { Story } from '../../layout/layout.js';
import type { Sentence } from '../../tokenize/tokenize.js';

/** Titles of reports that give account of a place as a whole. */
const REPORT = /政府工作报告|工作报告|统计公报|计划执行情况|预算执行情况|运行情况|主要经济指标|发展公报/;
const SECTION = /^\s*(?:（[一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]{1,3}、)/;
/** Sections that make an account of a text. */
const SECTIONS = 3;
const ADDRESSES = /^各位代表|^(?:今年|明年)(?:政府)?工作的?总体要求/;

/**
 * Whether a story gives account of a place as a whole: what it says is of the place unless the very clause says otherwise. Its headline, or
 * first line, says so, or, where it is told of one place of the country (`local`), it has numbered sections or addresses deputies.
 */
export function isAccount(story: Story, sentences: readonly Sentence[], local: boolean): boolean {
  if (REPORT.test(story.title ?? sentences[0]?.text ?? '')) return true;
  if (!local) return false;
  return sentences.filter(({ text }) => SECTION.test(text)).length >= SECTIONS || sentences.some(({ text }) => ADDRESSES.test(text));
}
