import type { Check, Page, Raised } from './checks.js';
import type { Said } from './said.js';

/** Rates that may pass 100: plans outdone, what recovered, ratios of two things. */
const MAY_PASS =
  /完成率|完成|产销率|恢复|相当于|负荷|入学率|入园率|增长|增速|增幅|涨幅|资本充足|偿付|覆盖率|负债|贡献|利用率|开工率|上座|倍|达产|溢价|换手|赔付|偿债|同比|环比|指数|拨备|保障率|自给率|流动性|超额|兑现|回报|收益|毛利|计划|预算|任务|目标|税率|关税|建成率/;
/** Rates and shares of a whole. */
const OF_WHOLE = /(?:率|占比|比重|比例|份额|覆盖面)$/;

const percent = ({ kind, unit, stand }: Said) => kind === 'percent' && unit === '%' && stand !== null;

export const RATES: Check = {
  name: 'rate-range',
  explanation: 'A share of a whole, or a rate that cannot pass 100 %, above it; or a fall by more than everything.',
  severity: 'error',
  *inPage({ facts }: Page): Generator<Raised> {
    for (const one of facts) {
      if (!percent(one) || one.confidence < 0.6) continue;
      const low = Math.abs(one.stand!.low);
      const what = one.text.replace(/\s/g, '');
      if (one.measure === 'change') {
        if ((one.signed ?? 0) < -100 && !/利润|顺差|收益|现金流|净额|价/.test(one.indicator ?? '') && /下降|减少|降低|下跌/.test(one.quote))
          yield {
            facts: [one],
            message: {
              en: `${one.indicator ?? 'a figure'} cannot fall by ${what}: at 100% nothing is left.`,
              zh: `${one.indicator ?? '数值'}不可能下降${what}：下降100%即为零。`,
            },
          };
        continue;
      }
      const whole = one.measure === 'share' ? /占/.test(one.quote) : OF_WHOLE.test(one.indicator ?? '');
      if (!whole || low <= 100 || MAY_PASS.test(`${one.indicator} ${one.indicator_text} ${one.of_text}`)) continue;
      yield {
        facts: [one],
        message: { en: `${one.indicator} of ${what} is more than the whole.`, zh: `${one.indicator}为${what}，超过整体。` },
      };
    }
  },
};
