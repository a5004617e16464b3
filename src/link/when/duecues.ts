import { isPoint, isYear, type RoleCue } from './rolecue.js';

/** Times by which something is to be done, and times before and after another. */
export const DUE_CUES: readonly RoleCue[] = [
  {
    name: 'before-it',
    because: '2030年前, 10月底前',
    role: 'deadline',
    only: isPoint,
    after: /^(?:之前|以前|前(?![一二两三四五六七八九十0-9期后]))/,
  },
  {
    name: 'after-it',
    because: '2015年后发展议程, 2012年以后: from then on, not in it',
    role: 'base',
    only: (mention) => isPoint(mention) && isYear(mention) && typeof mention.expression.from.year === 'number',
    after: /^(?:之|以)?后(?![期续])/,
  },
  {
    name: 'on-the-basis',
    because: '在2020年产量的基础上增加: what is added to',
    role: 'base',
    before: /在$/,
    after: /^[^，。；]{0,30}基础上/,
  },
  {
    name: 'planned-for',
    because: '预计10月落地, 将于年底开通, 力争2025年建成',
    role: 'deadline',
    only: (mention) => isPoint(mention) && mention.rule !== 'whole-year',
    before: /(?:预计|计划|力争|争取|将于|将在|拟于|拟在|确保|有望|预期|可于|要在)(?:于|在|到)?$/,
  },
  {
    name: 'by',
    because: '到2025年, 至2030年',
    role: 'deadline',
    only: isPoint,
    // 从2021年的181只增加到今年的393只: what it came to
    before: /(?<![来达直加长高升大展降低少小落跌缩])[到至]$/,
  },
];
