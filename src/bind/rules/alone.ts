import { indicatorOf, knownTail } from '../../link/link.js';
import type { Rule, Site } from '../rule.js';
import { textBefore } from '../scene.js';
import { unitKey } from '../unitkey.js';
import { announced } from './announced.js';
import { clauseStart } from './clause.js';
import { level } from './counted.js';
import { MEASURED_NAME } from './measureof.js';
import { inAll, ofCounted } from './ofcounted.js';
import { averaged, doersIn, inPersons, peopleAlone } from './people.js';
import { before, byKind, timeOf } from './unnamed.js';

/** The symbols of the clause of a figure before it. */
const symbolsSince = ({ scene, k }: Site) => scene.symbols.slice(clauseStart(scene, k), k);

/** What is planned for the year, before its sum. */
const FOR_THE_YEAR = /(?:年度|今年|本年|当年)计划$/;
/** What leads from how high something came to how much exactly. */
const REACHED = /^(?:大关|关口)?[、，]?(?:并|已)?(?:达到?|为|升至|增至)了?$/;

/** Figures that no words beside them name: by their kind, by what those counted do, or by what was measured before. */
export const ALONE: readonly Rule[] = [
  {
    name: 'by-kind',
    because: '33个老旧小区、74.7万平方米; 20天完成: a measure of its own kind says what it measures',
    produce: (site) => {
      const time = site.figure.quantity.kind === 'duration' && site.figure.quantity.unit !== '岁' ? timeOf(site) : null;
      if (time) return [level(site.k, time)];
      const label = byKind(site);
      if (!label) return null;
      // 吞吐量增长33%，突破100万吨: what grew, and to how much
      const grown = site.figure.quantity.kind === 'duration' ? null : site.chain.recent.at(-1);
      // 流转面积占三成，达到3.8亿亩
      if (grown?.measure === 'share' && grown.label && /%[N"E]{0,2},[LIa]+t?$/.test(site.scene.symbols.slice(0, site.k)))
        return [level(site.k, { ...grown.label, name: grown.label.name.replace(/(?<=.{2})(?:占比|份额)$/, '') }, { carried: true })];
      if (grown?.measure === 'change' && grown.label && /%,[LIat]*$/.test(site.scene.symbols.slice(0, site.k)))
        return [level(site.k, grown.label, { carried: true })];
      // 最大降雨量出现在青岭镇，达286毫米
      const reached = /^[La]+$/.test(symbolsSince(site)) ? announced(site) : null;
      if (reached && (knownTail(reached.name) > 0 || MEASURED_NAME.test(reached.name))) {
        site.chain.label = reached;
        return [level(site.k, reached, { carried: true })];
      }
      const last = site.chain.recent.at(-1);
      const theirs = last && inAll(site.scene, last.k, site.k) ? ofCounted(site, label) : null;
      if (theirs) return [level(site.k, { ...theirs, text: theirs.name })];
      const same = site.chain.byUnit.get(unitKey(site.figure)) ?? ofCounted(site, label);
      return [level(site.k, same ?? label, same ? { carried: true } : {})];
    },
  },
  {
    name: 'people',
    because: '38万人将用上大电网的电: what they do is all that tells the counted from others',
    after: /^[TaLM]*N/,
    produce: (site) => {
      const doers = doersIn(site);
      return doers && [level(site.k, doers)];
    },
  },
  {
    name: 'inherited',
    because: '海曙区68个，江北区41个: only the subject changes, what is measured goes on',
    before: /(?:^|[EZPc,LaMX;TF]|Z,)$/,
    produce: (site) => {
      // 文物3组13件: counted twice
      const twin = site.chain.recent.at(-1);
      if (twin?.k === site.k - 1 && twin.measure === 'level' && twin.label && site.figure.quantity.kind === 'count')
        return [level(site.k, inPersons(site, twin.label), { carried: true })];
      // 产值突破3万元、达到30415元: to how much, of the same
      const reached =
        twin &&
        site.figure.from > site.scene.chunks[twin.k]!.to &&
        REACHED.test(site.scene.text.slice(site.scene.chunks[twin.k]!.to, site.figure.from));
      if (reached && twin.label && unitKey(site.figure) === unitKey(site.scene.chunks[twin.k]!.figure!))
        return [level(site.k, twin.label, { carried: true })];
      const topic = announced(site);
      if (topic) site.chain.label = topic;
      const people = topic ? null : peopleAlone(site);
      if (people) return [level(site.k, people)];
      const label = averaged(site, topic ?? before(site));
      const money = site.figure.quantity.kind === 'money';
      const ahead = textBefore(site.scene.text, site.figure.from, 8);
      // 113个项目，总投资9亿元，年度计划3亿元: the part of the investment that is planned for the year
      if (label && money && FOR_THE_YEAR.test(ahead) && /投资|概算|项目$/.test(label.name))
        return [level(site.k, { ...label, ...indicatorOf('年度计划投资'), text: '年度计划' })];
      // 总投资124亿元，累计完成108亿元: the part of the investment that is done
      const done = label && money && /完成了?$/.test(ahead);
      if (done && /总投资|概算|计划投资/.test(label.name) && !/X[^,;.]*$/.test(site.scene.symbols.slice(0, site.k)))
        return [level(site.k, { ...label, ...indicatorOf('完成投资'), text: '完成投资' })];
      return label && [level(site.k, label, { carried: true })];
    },
  },
];
