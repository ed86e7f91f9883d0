import type { LocalDate } from '../../base/calendar.ts';
import type { Path } from '../../base/path.ts';
import type { TaskId } from '../../policy/back-plan.ts';
import type { Tour } from '../../tour/schema.ts';

/** The date on which a task of the back-plan was done, or is planned, as the tour records it; undefined where it says nothing. */
export function doneOn(task: TaskId, tour: Tour): LocalDate | undefined {
  return doneAt(task, tour)?.date;
}

/** The same with its place in the file. */
export function doneAt(
  task: TaskId,
  tour: Tour,
): { readonly date: LocalDate; readonly path: Path } | undefined {
  const field = FIELDS[task];
  const inPlace = field && (tour[field[0]] as Readonly<Record<string, LocalDate>> | undefined)?.[field[1]];
  if (field && inPlace !== undefined) return { date: inPlace, path: field };
  const listed = tour.checklist?.done?.[task];
  return listed === undefined ? undefined : { date: listed, path: ['checklist', 'done', task] };
}

/** True before the first day. What is missing afterwards can only be missed. */
export function isPreparing({ dates }: Tour, today: LocalDate): boolean {
  return today < dates.from;
}

/** True after the last day. */
export function isOver({ dates }: Tour, today: LocalDate): boolean {
  return today > dates.to;
}

/** Tasks whose date has a place of its own in the tour file. */
const FIELDS: Readonly<Partial<Record<TaskId, readonly [keyof Tour, string]>>> = {
  'contact-host-country': ['preparation', 'opened'],
  'agree-objectives': ['preparation', 'objectives'],
  'send-survey': ['survey', 'sent'],
  'collect-survey-answers': ['survey', 'answered'],
  'settle-participants': ['preparation', 'participants'],
  'check-passports': ['preparation', 'passports'],
  'book-interpreters': ['interpretation', 'booked'],
  'hold-briefing': ['preparation', 'briefing'],
  'brief-host': ['preparation', 'hostBrief'],
  'prepare-glossary': ['interpretation', 'glossary'],
  'send-documents': ['interpretation', 'documents'],
  'collect-evaluation': ['followUp', 'evaluation'],
  'write-report': ['followUp', 'report'],
};
