import { indicatorOf } from '../../link/link.js';
import type { Rule } from '../rule.js';
import { textFrom } from '../scene.js';
import { tripOf } from '../subject/routes.js';

/** 由3小时|缩短为: how long it took before. */
const SHORTENED = /^，?(?:将|大幅|进一步)?(?:缩|压|减|降)/;

/** How long it takes from one place to another. */
export const TRIPS: readonly Rule[] = [
  {
    name: 'trip',
    because: '从南州坐火车到北州，将由3小时缩短为70分钟: how long a way takes, whatever the words before it measured; so long at any time',
    produce: ({ scene, k, figure }) => {
      const trip = figure.quantity.kind === 'duration' ? tripOf(scene, k) : null;
      if (!trip) return null;
      const to = trip.at === figure.from ? trip.at : trip.at + trip.called.length;
      const label = { ...indicatorOf(trip.called), text: trip.called, from: trip.at, to };
      const was = SHORTENED.test(textFrom(scene.text, figure.to, 10));
      const dated = !was && scene.linked.periods.some(({ to }) => to <= figure.from);
      return [{ k, label, measure: 'level', ...(!dated && { period: null }) }];
    },
  },
];
