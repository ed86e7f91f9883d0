import { formatMoney } from '../base/number.ts';
import { counted } from '../base/text.ts';
import { finding, notAssessable } from '../diagnostics/diagnostic.ts';
import { notStated } from '../diagnostics/not-stated.ts';
import { budgetedCost } from '../facts/budget.ts';
import { travellerCount } from '../facts/people/headcount.ts';
import { RECORD } from '../policy/sources.ts';
import { nearest } from '../tour/nearest.ts';
import type { Rule } from './rule.ts';

export const travelCostPerDayHigh: Rule = {
  id: 'travel-cost-per-day-high',
  lesson: 'proximity',
  severity: 'warning',
  summary:
    'One delegate for one day on the ground costs so much that a nearer or longer tour would give more for the same money.',
  why: 'The fare is paid once: two days cost nearly as much as four, and the next tour is refused.',
  source: `${RECORD}; the limit is a house rule`,
  check({ tour, facts, policy }) {
    const cost = budgetedCost(tour, facts);
    const travellers = travellerCount(facts);
    const days = facts.days.length;
    const missing = [
      ...(cost === undefined ? ['budget'] : []),
      ...(cost !== undefined && tour.budget?.currency === undefined ? ['budget.currency'] : []),
      ...(facts.delegates.length === 0 && travellers === 0 ? ['delegation.delegates'] : []),
    ];
    if (missing.length > 0)
      return [
        notStated(
          nearest(tour, ['budget'], ['countries', 'providing']),
          'What a delegate costs a day',
          missing,
          {
            target: 'key',
            help: 'State what there is to spend: `budget: { currency: USD, total: … }`, and who travels under `delegation`.',
          },
        ),
      ];
    if (cost === undefined || travellers === 0 || days === 0) return [];
    const currency = tour.budget?.currency;
    if (currency !== 'USD')
      return [
        notAssessable(
          ['budget', 'currency'],
          `What a delegate costs a day, ${formatMoney(cost / travellers / days, currency)}, cannot be assessed: the limit is ${formatMoney(policy.costPerTravellerDay, 'USD')}, and no rate of exchange is known.`,
          {
            help: `See what ${formatMoney(policy.costPerTravellerDay, 'USD')} are in ${currency} today. Where the tour costs less, say so above this line: \`# studytour-ignore travel-cost-per-day-high: below the limit\`.`,
          },
        ),
      ];
    const perDay = cost / travellers / days;
    if (perDay <= policy.costPerTravellerDay) return [];
    const lines = (tour.budget?.lines ?? []).length > 0;
    return [
      finding(
        lines ? ['budget', 'lines'] : ['budget', 'total'],
        `${formatMoney(cost, currency)} for ${counted(travellers, 'delegate')} who ${travellers === 1 ? 'travels' : 'travel'} and ${counted(days, 'day')} on the ground is ${formatMoney(perDay, currency)} a delegate and day; above ${formatMoney(policy.costPerTravellerDay, currency)} a second look pays.`,
        {
          target: lines ? 'key' : 'value',
          related: [
            { path: ['dates'], message: `${counted(days, 'day')} on the ground`, target: 'key' },
            {
              path: ['delegation'],
              message: `${counted(travellers, 'delegate')} to travel`,
              target: 'key',
            },
          ],
          help: 'Stay longer, as the fare stays the same; choose a nearer destination; or cut what is not per day.',
        },
      ),
    ];
  },
};
