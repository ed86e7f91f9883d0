import { daysBetween, formatDate, type LocalDate } from '../base/calendar.ts';
import { byText, counted } from '../base/text.ts';
import type { Facts } from '../facts/facts.ts';
import { dateOf } from '../facts/time/due-date.ts';
import { workingDay } from '../facts/time/working-day.ts';
import { backPlan, type Offset, type Side, sideOf, type TaskId } from '../policy/back-plan.ts';
import type { Policy } from '../policy/thresholds.ts';
import type { Tour } from '../tour/schema.ts';
import { stakeholderName } from './roles.ts';
import type { ChecklistItem, Due, Task, TaskContext, Todo } from './task.ts';
import { tasks } from './tasks/registry.ts';

/**
 * Everything that has to be done for this tour, by due date: back from departure, on from return. A date that has
 * passed stays where it is, so that what was started too late shows as overdue.
 */
export function buildChecklist(tour: Tour, facts: Facts, policy: Policy, today: LocalDate): ChecklistItem[] {
  const context: TaskContext = { tour, facts, policy };
  return tasks
    .flatMap((task) => task.todos(context).map((todo) => itemOf(task, todo, context, today)))
    .sort((a, b) => byText(a.due, b.due) || byText(a.id, b.id));
}

function itemOf(task: Task, todo: Todo, { tour, policy }: TaskContext, today: LocalDate): ChecklistItem {
  const id = todo.about === undefined ? task.id : `${task.id}:${todo.about}`;
  const dates: Readonly<Partial<Record<TaskId, Offset>>> = backPlan(policy);
  const due = todo.due ?? dates[task.id];
  if (due === undefined)
    throw new Error(`${id} does not say when it is due, and the back-plan dates only its items.`);
  const { side = sideOf(task.id) } = todo;
  const date = dueOn(due, side, tour);
  const stated = [todo.done, tour.checklist?.done?.[id], tour.checklist?.done?.[task.id]];
  const done = stated.find((day) => day !== undefined && day <= today);
  const planned = stated.find((day) => day !== undefined && day > today);
  const isDone = done !== undefined || (todo.settled === true && planned === undefined);
  return {
    id,
    task: task.id,
    title: planned === undefined || isDone ? todo.title : `${todo.title} (${planFor(planned, date, due)})`,
    due: date,
    timing: 'on' in due ? due.timing : due,
    owner: ownerOf(id, task, todo, tour),
    side,
    why: task.why,
    source: task.source,
    state: isDone ? 'done' : date < today ? 'overdue' : 'due',
    done,
  };
}

/** Both dates stand in one line: what the plan says, and how far that is from when it is due. What was agreed for a day off is due on the working day before. */
function planFor(planned: LocalDate, date: LocalDate, due: Due): string {
  const days = daysBetween(date, planned);
  const said = `planned for ${formatDate(planned)}`;
  if (days === 0) return said;
  if ('on' in due && due.on === planned) return `${said}, a day off`;
  return `${said}, ${counted(Math.abs(days), 'day')} ${days > 0 ? 'later' : 'earlier'}`;
}

function ownerOf(id: string, task: Task, todo: Todo, tour: Tour): string {
  const owners = tour.checklist?.owners;
  const named = owners?.[id] ?? owners?.[task.id];
  return named === undefined ? todo.owner : stakeholderName(tour, named);
}

/** On a working day of whoever must do it, unless it is a day of the programme that stands. */
function dueOn(due: Due, side: Side, tour: Tour): LocalDate {
  const country = tour.countries[side];
  if (!('on' in due)) return dateOf(due, tour, country);
  return due.isFirm === true ? due.on : workingDay(tour, country, due.on);
}
