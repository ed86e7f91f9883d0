import type { LocalDate } from '../../base/calendar.ts';
import { counted } from '../../base/text.ts';
import { isDayFromHome } from '../../facts/places/within-country.ts';
import { backPlan, REVIEWS } from '../../policy/back-plan.ts';
import { REPORTING } from '../../policy/sources.ts';
import { roles } from '../roles.ts';
import type { Due, Task, TaskContext } from '../task.ts';

export const reviewActionPlan: Task = {
  id: 'review-action-plan',
  why: 'Whether a tour changed anything shows after months; asked at several stages, it also keeps the change going.',
  source: REPORTING,
  todos: (context) => {
    const { tour } = context;
    const reviews = reviewsOf(context);
    return reviews.map(({ due, done }, i) => ({
      about: `${i + 1}`,
      title: `Review the action plan with the delegates (${i + 1} of ${counted(reviews.length, 'review')}): what is done, what is stuck, what help it needs`,
      due,
      owner: roles(tour).actionPlanOwner,
      done,
    }));
  },
};

/** Those that the tour dates, or else those of the back-plan; of a day in a neighbouring town the first is enough. */
function reviewsOf({ tour, policy }: TaskContext): { due: Due; done: LocalDate | undefined }[] {
  const dated = tour.followUp?.reviews;
  if (dated?.length)
    return [...dated].sort().map((on) => ({ due: { on, timing: 'agreed' as const }, done: on }));
  const usual = isDayFromHome(tour) ? REVIEWS.slice(0, 1) : REVIEWS;
  return usual.map((review) => ({ due: backPlan(policy)[review], done: undefined }));
}
