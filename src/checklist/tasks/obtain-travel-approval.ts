import { travelsAbroad } from '../../facts/preparation.ts';
import { hostsSide, party } from '../party.ts';
import { roles } from '../roles.ts';
import type { Task } from '../task.ts';
import { programmeDates } from '../trip-dates.ts';

export const obtainTravelApproval: Task = {
  id: 'obtain-travel-approval',
  why: 'Officials travel on an order of their authority; where it comes late, the seniors among them stay at home.',
  source: 'house rule',
  todos: ({ tour, facts }) =>
    travelsAbroad(tour, facts)
      ? [
          {
            title: `Obtain the official travel approval for ${party(facts)} to ${hostsSide(tour, facts)}, ${programmeDates(tour)}, from each sending organisation`,
            owner: roles(tour).delegationLeader,
          },
        ]
      : [],
};
