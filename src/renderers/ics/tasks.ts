import type { Plan } from '../../agenda/plan.ts';
import type { LocalDate } from '../../base/calendar.ts';
import type { TaskState } from '../../checklist/task.ts';
import { formatTiming, labelled } from '../../language/say.ts';
import type { Words } from '../../language/words.ts';
import { both } from '../../outline/bilingual.ts';
import { bothLines, inLanguages } from './in-languages.ts';

/** A line of the checklist as it goes into a calendar. */
export interface CalendarTask {
  readonly id: string;
  readonly due: LocalDate;
  readonly state: TaskState;
  readonly done: LocalDate | undefined;
  readonly title: string;
  /** `Overdue: Book interpreters`, where a calendar has no other way to show it. */
  readonly titleWithState: string;
  readonly description: readonly string[];
}

/** The checklist of a plan in one language or two. */
export function tasksIn(plan: Plan, languages: readonly [Words, ...Words[]]): CalendarTask[] {
  return inLanguages(plan, languages, tasksOf, (a, b) => ({
    ...a,
    title: both(a.title, b.title),
    titleWithState: both(a.titleWithState, b.titleWithState),
    description: bothLines(a.description, b.description),
  }));
}

function tasksOf({ checklist }: Plan, words: Words): CalendarTask[] {
  const say = words.checklist;
  return checklist.map(({ id, due, state, done, title, owner, why, timing, source }) => ({
    id,
    due,
    state,
    done,
    title,
    titleWithState: state === 'due' ? title : labelled(words, say.states[state], title),
    description: [
      labelled(words, say.owner, owner),
      why,
      labelled(words, say.due, formatTiming(words, timing)),
      labelled(words, say.source, source),
    ],
  }));
}
