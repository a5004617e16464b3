import { IN_NAME, type NameRule } from '../namerule.js';

const ARMS = '(?:[东南西北中]部战区)?(?:中国人民解放军|解放军)?(?:陆军|海军|空军|火箭军|联勤保障部队|武警|海军陆战队)?';

/** Units of the forces by their number, or without, and where they are stationed; parties by what they win. */
export const FORCES: readonly NameRule[] = [
  {
    rule: 'force',
    because: '武警水电部队出动机械276台: forces are called by their arm and task',
    kind: 'organisation',
    stem: 'any',
    needs: /部队|总队|支队|大队/,
    pattern: new RegExp(
      `((?:武警|公安(?=边防|消防|警卫)|森林消防|国家综合性消防救援)${IN_NAME}{0,8}?(?:部队|总队|支队|大队))(?![官战员伍长])`,
      'gu',
    ),
  },
  {
    rule: 'army_unit',
    because: '陆军第91集团军, 北部战区空军某旅, 第91集团军某合成旅: units by their number, or by what sort they are alone',
    kind: 'organisation',
    stem: 'any',
    needs: /集团军|某.{0,6}[旅团师营]/,
    pattern: new RegExp(
      `(${ARMS}第\\d{1,3}集团军(?:某(?:(?![的了在是])\\p{Script=Han}){0,5}?[旅团师营](?![长员]))?|(?:[东南西北中]部战区)?(?:陆军|海军|空军|火箭军|武警|海军陆战队)某(?:(?![的了在是])\\p{Script=Han}){0,5}?[旅团师营](?![长员]))`,
      'gu',
    ),
  },
  {
    rule: 'garrison',
    because: '驻云岭部队, 云岭卫戍区, 云岭省军区: forces by where they are stationed',
    kind: 'organisation',
    stem: 'any',
    needs: /驻[港澳香].{0,3}部队|卫戍区|警备区|省军区/,
    pattern: /((?:解放军)?驻(?:香港|澳门|港|澳)部队|\p{Script=Han}{2,3}(?:卫戍区|警备区|省军区))(?=\p{Script=Han}|\d|，)/gu,
  },
  {
    rule: 'party',
    because: '工党赢得97席: parties by the seats and votes that they win',
    kind: 'organisation',
    stem: 'any',
    needs: /党.{0,12}(?:席|得票|选票|票|支持率)/,
    pattern:
      /(?<=^|[，。；：“由而]|执政的|反对党|执政党|在野党|其中|领导的)((?!(?:我|本|该|执政|反对|在野|两|各|多|这个|中国共产)党)(?:(?![的了在是和与及对由为获各个中等、])\p{Script=Han}){1,8}(?<!政)党(?:联盟)?)(?=(?:[^，。；：、和与及]{0,6})?(?:获得?|赢得|得票|拿下|占据?|以\d|得到|失去|丢失|增加了?\d|减少了?\d|支持率|在[^，。；]{2,6}中[获赢]))/gu,
  },
];
