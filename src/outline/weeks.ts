import type { Plan } from '../agenda/plan.ts';
import { type LocalDate, mondayOf } from '../base/calendar.ts';
import { byText } from '../base/text.ts';
import type { ChecklistItem } from '../checklist/task.ts';

/** A box to tick on paper. */
export const [OPEN, TICKED] = ['☐', '☑'];

/** A week in which something is to be done, or in which the delegation travels. */
export interface Week {
  readonly monday: LocalDate;
  /** Done first, then overdue, then due; within these by their dates. */
  readonly items: readonly ChecklistItem[];
  readonly isOfTour: boolean;
}

/** The weeks before and after a tour, but for those without a task. */
export function weeksOf({ checklist, tour }: Plan): Week[] {
  const [first, last] = [mondayOf(tour.dates.from), mondayOf(tour.dates.to)];
  const byMonday = new Map<LocalDate, ChecklistItem[]>([
    [first, []],
    [last, []],
  ]);
  for (const item of byDate(checklist)) {
    const monday = mondayOf(item.due);
    byMonday.set(monday, [...(byMonday.get(monday) ?? []), item]);
  }
  return [...byMonday]
    .sort(([a], [b]) => byText(a, b))
    .map(([monday, items]) => ({
      monday,
      items: ['done', 'overdue', 'due'].flatMap((state) => items.filter((item) => item.state === state)),
      isOfTour: first <= monday && monday <= last,
    }));
}

export function byDate(items: readonly ChecklistItem[]): ChecklistItem[] {
  return [...items].sort((a, b) => byText(a.due, b.due));
}

/** Who has something to do, each once, in the order of the alphabet. */
export function ownersOf(items: readonly ChecklistItem[]): string[] {
  return [...new Set(items.map(({ owner }) => owner))].sort(
    (a, b) => byText(a.toLowerCase(), b.toLowerCase()) || byText(a, b),
  );
}
