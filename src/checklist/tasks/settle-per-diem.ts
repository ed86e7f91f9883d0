import { staysOvernight } from '../../facts/preparation.ts';
import { CONSERVATION } from '../../policy/sources.ts';
import { party } from '../party.ts';
import { roles } from '../roles.ts';
import type { Task } from '../task.ts';

export const settlePerDiem: Task = {
  id: 'settle-per-diem',
  why: 'Who pays for meals and pocket money, how much and when, is asked by every traveller and changes the budget.',
  source: CONSERVATION,
  todos: ({ tour, facts }) =>
    staysOvernight(tour, facts)
      ? [
          {
            title: `Settle the travel agreement and the per diem for ${party(facts)}: amount, currency, who pays and when`,
            owner: roles(tour).organiser,
            settled: tour.budget?.lines?.some(({ item }) => /per[ -]?diem|subsistence|allowance/i.test(item)),
          },
        ]
      : [],
};
