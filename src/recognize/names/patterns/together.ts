import type { NameRule } from '../namerule.js';

/** Each province of the country by its one character. */
const PROVINCE = '[京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川蜀贵黔云滇藏陕秦甘陇青宁新蒙]';

/** What several are called by together. */
export const TOGETHER: readonly NameRule[] = [
  {
    rule: 'province_row',
    because: '沪苏两地, 鄂湘赣三省, 甘青两省: provinces in a row by their characters, before how many they are',
    kind: 'place',
    stem: 'any',
    needs: /[两三四五](?:地|[省市区])/,
    pattern: new RegExp(`(?<!${PROVINCE})(${PROVINCE}{2,5})(?=[两三四五](?:地|[省市区])|[一二三四][省市][一二三四][省市])`, 'gu'),
  },
  {
    rule: 'assembly_and_committee',
    because: '十四届全国人大及其常委会制定法律6件: an assembly and its committee do what they do as one',
    kind: 'organisation',
    stem: 'any',
    needs: /全国人大及其常委会/,
    pattern: /((?:第?[一二三四五六七八九十]{1,4}届)?全国人大及其常委会)/gu,
  },
];
