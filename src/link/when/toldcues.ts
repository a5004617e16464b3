import { isDay, type RoleCue } from './rolecue.js';

/** Days on which the news was told. */
export const TOLD_CUES: readonly RoleCue[] = [
  { name: 'told-lately', because: '日前, 近日', role: 'publication', only: ({ rule }) => rule === 'recently' },
  {
    name: 'told-on',
    because: '本报26日讯, 记者4月19日从, 今天公布: the day of the telling',
    role: 'publication',
    only: isDay,
    after:
      /^(?:，?(?:本报)?记者[^，。；]{0,16}(?:获悉|了解到)|[^，。；,;]{0,14}(?:(?<![通资])讯(?![息号])|电(?=[\s（(:：，]|$|记者|题)|消息|获悉|了解到|(?:公布|发布|通报)(?!如下)|播出|报道)|本报|[^，。；]{0,8}[0-9]版)/,
  },
  {
    name: 'reported-on',
    because: '本报讯（记者）10月18日',
    role: 'publication',
    only: isDay,
    before: /(?:记者|本报|[新日晚早]报|社)[^，。；]{0,6}$/,
  },
  {
    name: 'ended-on',
    because: '春运昨天结束，累计发送…: what is told is of the time that ended, not of its last day',
    role: 'publication',
    only: isDay,
    before: /(?:春运|暑运|运输|假期|长假|假日|黄金周|期间)(?:[^，。；0-9]{0,4})?$/,
    after: /^[^，。；0-9]{0,6}(?:正式)?(?:结束|收官|落幕|收尾)/,
  },
];
