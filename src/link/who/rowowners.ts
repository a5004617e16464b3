import type { EntityKind } from '../../../schemas/schemas.js';
import { OWNER_KINDS, SUM_ROW } from '../../lexicon/lexicon.js';
import { bareHead, type NameMention, nameAt, type Sheet, sheetsOf } from '../../recognize/recognize.js';
import type { Sentence } from '../../tokenize/tokenize.js';

/** What kind a name is, by its end. */
const ENDS: readonly [RegExp, EntityKind][] = [
  [/(?:项目|工程|[一二三四]期)$/, 'project'],
  [
    /(?:开发区|高新区|经开区|综保区|保税区|新区|片区|园区|港区|工业园|产业园|科技园|物流园|管委会|景区|新城|科学城|集中区|示范区|合作区)$/,
    'zone',
  ],
  [/(?:镇|乡|街道|街办|办事处|村|社区|苏木|嘎查|[市区县旗州盟])$|(?:农场|林场|牧场)$/, 'place'],
  [/(?:局|委|办|厅|院|校|大学|学院|中学|小学|幼儿园|公司|集团|股份|银行|中心|厂|会|队|站|所|支行|分行|部)$/, 'organisation'],
];
/** Sums, heads and remarks within such columns. */
const NO_NAME = /平均|^其他|^其它|^其中|^[一二三四五六七八九十]+、|^(?:单位|名称|指标|项目|无|暂无|空缺|备注)$/;

/** 第2名：高新区: the place in a list before the name of who has it. */
const RANKED = /^第[\d一二三四五六七八九十]{1,3}名[:：]\s*/;

/** Longest name that a cell is believed to be. */
const LONGEST = 30;

/**
 * Names with those of the cells that say who or what their rows are of, under a heading that tells so: such a cell is one name from end to end,
 * whatever it is called. `names[i]` belongs to `sentences[i]`. Pure.
 */
export function withRowOwners(sentences: readonly Sentence[], names: readonly NameMention[][]): readonly NameMention[][] {
  if (!sentences.some(({ cell }) => cell)) return names;
  const owners = new Map([...sheetsOf(sentences).values()].flatMap(ownersOf));
  if (owners.size === 0) return names;
  return sentences.map((sentence, i) => {
    const own = names[i] ?? [];
    const kind = owners.get(sentence);
    const from = RANKED.exec(sentence.text)?.[0].length ?? 0;
    const to = sentence.text.trimEnd().length;
    if (!kind || own.some((name) => name.from === from && name.to >= to)) return own;
    return [nameAt(from, to, kind, 'row_owner')];
  });
}

/** 指标 | 全市 | 东港区 | 西港县: headings that are names of places or zones, two at least and half of all. */
function headingOwners({ rows, headers, columns }: Sheet): [Sentence, EntityKind][] {
  const [first, second] = rows[0] ?? [];
  // 项目名称 | 滨江大道工程 over 总投资 | 3.6亿元
  if (columns.length === 2 && headers === 1 && columns[0]?.role === 'thing' && first && second) {
    const kind = /名称|^项目|^企业|^单位/.test(first.text) ? OWNER_KINDS.find(([form]) => form.test(bareHead(first.text)))?.[1] : undefined;
    return kind ? [[second, kind]] : [];
  }
  if (headers === 0 || columns[0]?.role === 'owner') return [];
  const heads = rows.slice(0, headers).flatMap((row) => row.slice(1).flatMap((cell) => (cell && !cell.english ? [cell] : [])));
  const named = heads.flatMap((cell): [Sentence, EntityKind][] => {
    const [end, kind] = ENDS.find(([form, of]) => (of === 'place' || of === 'zone') && form.test(cell.text)) ?? [];
    return end && kind && /^[\p{Script=Han}]{2,12}$/u.test(cell.text) && !SUM_ROW.test(cell.text) ? [[cell, kind]] : [];
  });
  return named.length >= 2 && named.length * 2 >= heads.length ? named : [];
}

function ownersOf(sheet: Sheet): [Sentence, EntityKind][] {
  const { rows, headers, columns } = sheet;
  const named = columns.flatMap(({ role, names }, column) => {
    const heading = names.at(-1) ?? '';
    // 排名 | 名称: whoever is ranked
    if (role !== 'owner' && !(heading === '名称' && columns.some(({ role: other }) => other === 'rank'))) return [];
    const usual = OWNER_KINDS.find(([form]) => form.test(heading))?.[1] ?? null;
    return rows.slice(headers).flatMap((row): [Sentence, EntityKind][] => {
      const cell = row[column];
      if (!cell || cell.english) return [];
      const bare = cell.text.replace(/\s/g, '');
      const form = usual === 'project' ? /^[^，。；：]{3,}$/u : /^[\p{Script=Han}（）()·A-Za-z-]{2,}$/u;
      if (bare.length > LONGEST || !form.test(bare) || NO_NAME.test(bare) || SUM_ROW.test(bare)) return [];
      const kind = usual === 'project' ? usual : (ENDS.find(([end]) => end.test(bare))?.[1] ?? usual);
      return kind ? [[cell, kind]] : [];
    });
  });
  return [...named, ...rankedOwners(sheet), ...headingOwners(sheet)];
}

/** The cells of a list without heads that tell who has which place. */
const rankedOwners = ({ rows, headers }: Sheet): [Sentence, EntityKind][] =>
  rows.slice(headers).flatMap((row) =>
    row.flatMap((cell): [Sentence, EntityKind][] => {
      const name = cell && RANKED.test(cell.text) ? cell.text.replace(RANKED, '').trim() : '';
      const kind = /^[\p{Script=Han}（）()·]{2,}$/u.test(name) && ENDS.find(([end]) => end.test(name))?.[1];
      return kind ? [[cell!, kind]] : [];
    }),
  );
