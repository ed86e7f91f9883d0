import { counted } from '../../base/text.ts';
import { theCountry } from '../../facts/places/country-name.ts';
import { isWithinOneCountry } from '../../facts/places/within-country.ts';
import { RECORD, VERIFYING } from '../../policy/sources.ts';
import { roles } from '../roles.ts';
import type { Task } from '../task.ts';

export const collectSurveyAnswers: Task = {
  id: 'collect-survey-answers',
  why: 'Each subtopic needs a host session that answers it; hosts are chosen from the answers.',
  source: `${RECORD}; ${VERIFYING}`,
  todos: ({ tour }) => [
    {
      title: `Collect the answers on subtopics from ${isWithinOneCountry(tour) ? 'the participants' : theCountry(tour.countries.receiving)} and match each with a host (${tour.topics?.length ? `${counted(tour.topics.length, 'topic')} so far` : 'no topic is stated yet'})`,
      owner: roles(tour).delegationLeader,
      done: tour.survey?.answered,
    },
  ],
};
