import { listed } from '../../base/text.ts';
import { stakeholderIds } from '../../tour/ids.ts';
import { roles } from '../roles.ts';
import type { Task } from '../task.ts';

export const shareLessons: Task = {
  id: 'share-lessons',
  why: 'A tour that only its travellers learned from was one event; sharing makes it part of the reform.',
  source: 'EENET/IDDC study-tour guide, https://docsbay.net/inclusive-education-study-tours-a-guide',
  todos: ({ tour, facts }) => {
    const ids = stakeholderIds(tour);
    const absent = (tour.stakeholders ?? [])
      .filter(
        ({ host }, i) =>
          host === undefined && !facts.delegates.some(({ organisation }) => organisation === ids[i]),
      )
      .map(({ name }) => name);
    return [
      {
        title: `Share the lessons with those who did not travel: colleagues of the delegates${absent.length > 0 ? `, and ${listed(absent)}` : ''}`,
        owner: roles(tour).delegationLeader,
      },
    ];
  },
};
