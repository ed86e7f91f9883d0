import { theCountry } from '../../facts/places/country-name.ts';
import { isWithinOneCountry } from '../../facts/places/within-country.ts';
import { RECORD, VERIFYING } from '../../policy/sources.ts';
import { roles } from '../roles.ts';
import type { Task } from '../task.ts';

export const sendSurvey: Task = {
  id: 'send-survey',
  why: 'Hosts prepare what they think is wanted; only the participants can say which subtopics they need.',
  source: `${RECORD}; ${VERIFYING}`,
  todos: ({ tour }) => [
    {
      title: `Ask the participants${isWithinOneCountry(tour) ? '' : ` in ${theCountry(tour.countries.receiving)}`} which subtopics${tour.sector ? ` of ${tour.sector}` : ''} they want to learn about, in order of importance`,
      owner: roles(tour).organiser,
      done: tour.survey?.sent,
    },
  ],
};
