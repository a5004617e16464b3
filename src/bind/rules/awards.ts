import { indicatorOf } from '../../link/link.js';
import type { Rule } from '../rule.js';
import { textBefore } from '../scene.js';
import { level } from './counted.js';

/** What is given to or taken from one whom a review names. */
const GIVES = /(?:奖励|奖补|补助|补贴|扣减|扣除|核减|罚没|处罚|追加|拨付|下达)[^，。；]{0,12}$/;

/** 对连续两个月排名末位的永年区，: whom the sentence deals with, its clause at an end behind them. */
const toWhom = (text: string, from: number, to: number): boolean =>
  text[to] === '，' && /(?:^|[，；。：])\s*对(?:于)?(?:[^，。；]{0,24}的)?$/.test(textBefore(text, from, 32));

export const AWARDS: readonly Rule[] = [
  {
    name: 'awarded',
    because:
      '奖励涉县100万元, 对排名末位的永年区，扣减补偿金200万元: what is given or taken is theirs who stand behind the verb or behind 对',
    produce: ({ scene, k, figure }) => {
      if (figure.quantity.kind !== 'money' && figure.quantity.kind !== 'score') return null;
      const { text, chunks, symbols } = scene;
      const last = symbols[k - 1] === 'E' ? chunks[k - 1] : undefined;
      const end = last?.from ?? figure.from;
      const verb = GIVES.exec(textBefore(text, end, 20))?.[0];
      if (!verb || (last && !/^(?:奖励|奖补|补助|补贴|处罚|追加|拨付|下达)(?:给|了)?$/.test(verb))) return null;
      const whom = last ?? chunks.findLast(({ to, entity }) => entity && to <= end - verb.length && toWhom(text, entity.from, to));
      if (!whom?.entity) return null;
      const words = verb.replace(/(?:给|了|各|共)+$/, '');
      return [level(k, { ...indicatorOf(words), text: words, from: end - verb.length, to: end }, { subject: whom.entity })];
    },
  },
];
