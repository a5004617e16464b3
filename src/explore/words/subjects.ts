import type { Words } from './words.js';

/** Entities, indicators and their charts. */
export const SUBJECTS = {
  lies_in: ['位于', 'In'],
  holds: ['下辖', 'Holds'],
  also_called: ['又作', 'Also'],
  written_as: ['原文写作', 'Written as'],
  what_is_said: ['说了什么', 'What is said'],
  who_has_it: ['谁有这一指标', 'Who has it'],
  series: ['变化', 'Over time'],
  compare: ['比较', 'Comparison'],
  compare_at: ['{period}：各对象比较', 'Entities compared, {period}'],
  compare_these: ['比较所选', 'Compare chosen'],
  choose: ['选择要比较的对象', 'Choose entities to compare'],
  chart_data: ['图中数据', 'Data of the chart'],
  chart_note: [
    '横线是时期，竖线是措辞允许的范围；空心是计划或目标，菱形是互相矛盾的说法。',
    'A bar across is the period, a bar upright the range its wording allows; hollow marks are planned or target, diamonds are in conflict.',
  ],
  no_series: ['还没有两个以上时期的同一指标，画不成线。', 'No indicator has two periods yet, so there is nothing to draw.'],
  its_facts: ['有关事实', 'Facts'],
  all_facts: ['看全部 {n} 条', 'All {n} facts'],
  entities_n: ['{n} 个对象', '{n} entities'],
  indicators_n: ['{n} 个指标', '{n} indicators'],
  name_has: ['名称含', 'Name has'],
  facts_n: ['{n} 条', '{n}'],
  kind: ['种类', 'Kind'],
  range: ['范围', 'Range'],
} as const satisfies Words;
