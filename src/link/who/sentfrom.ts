import type { NameMention } from '../../recognize/recognize.js';
import type { Sentence } from '../../tokenize/tokenize.js';
import type { PlaceSense } from './placesense.js';

/** 新华社北京2月24日电: where news of the whole country is sent from. */
const FROM_THE_CAPITAL = /[社报网电]\s?北京(?:市)?\s?(?:\d{1,2}月)?\d{1,2}日\s?电/;
/** 本报郑州12月22日电, at the head of a sentence. */
const SENT_FROM = /^(?:[\p{Script=Han}]{2,4}[社报网])?[\p{Script=Han}]{2,6}\d{1,2}月\d{1,2}日[电讯]/u;

/** The names of a sentence without the capital that a dateline has it sent from, which says nothing of what is told. Pure. */
export function withoutPlaceOfSending({ text }: Sentence, names: readonly NameMention[]): NameMention[] {
  // 全市新增岗位30万个: it is told of the capital after all
  const sent = /[全本]市|市民/.test(text) ? null : FROM_THE_CAPITAL.exec(text);
  const at = sent ? text.indexOf('北京', sent.index) : -1;
  return names.filter(({ from }) => from !== at);
}

/**
 * 本报郑州12月22日电　河南省累计生产…: the names of a story that may tell where it is at home. A sentence that a town sends has none of a say where
 * the story names the province of that town in others. Pure.
 */
export function withoutDatelines(
  sentences: readonly Sentence[],
  names: readonly NameMention[][],
  { gazetteer }: PlaceSense,
): readonly NameMention[][] {
  const sent = sentences.map(({ text }) => SENT_FROM.test(text));
  if (!sent.includes(true)) return names;
  const idsOf = (list: readonly NameMention[]) => list.flatMap(({ candidates }) => (candidates.length === 1 ? [candidates[0]!] : []));
  const told = new Set(names.flatMap((list, i) => (sent[i] ? [] : idsOf(list))));
  const lies = (id: string) => gazetteer.ancestors(id).some((outer) => outer !== 'CN' && told.has(outer));
  return names.map((list, i) => (sent[i] && idsOf(list).some(lies) ? [] : list));
}
