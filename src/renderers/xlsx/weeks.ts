import type { Plan } from '../../agenda/plan.ts';
import type { ChecklistItem } from '../../checklist/task.ts';
import type { Words } from '../../language/words.ts';
import { OPEN, ownersOf, TICKED, weeksOf } from '../../outline/weeks.ts';
import { type Cell, dateCell } from './cell.ts';
import type { Worksheet } from './worksheet.ts';

/** Widths in letters: of whose row it is, and of a week with two boxes side by side. */
const [NAMES, WEEK] = [34, 7];

/** The weeks before and after the tour: a row for everybody who has something to do, a column for each week, a box for each task. */
export function weeksWorksheet(
  plan: Plan,
  words: Words,
  name: string,
  named: (owner: string) => string = (owner) => owner,
): Worksheet {
  const weeks = weeksOf(plan);
  const owners = ownersOf(plan.checklist);
  const { states } = words.sheets;
  return {
    name,
    isFiltered: false,
    widths: [NAMES, ...weeks.map(() => WEEK)],
    rows: [
      [
        { text: words.checklist.owner, look: 'title' },
        ...weeks.map(({ monday, isOfTour }) => dateCell(monday, isOfTour ? 'week of tour' : 'week')),
      ],
      ...owners.map((owner) => [
        { text: named(owner) },
        ...weeks.map(({ items }) => boxes(items.filter((item) => item.owner === owner))),
      ]),
      [],
      [{ text: `${BOXES.due} ${states.due}` }],
      [{ text: `${BOXES.overdue} ${states.overdue}`, look: 'overdue' }],
      [{ text: `${BOXES.done} ${states.done}`, look: 'done' }],
      [{ text: words.pictures.tour, look: 'tour' }],
    ],
  };
}

/** Told apart by more than their colour. */
const BOXES = { due: OPEN, overdue: `${OPEN}!`, done: TICKED } as const;

function boxes(items: readonly ChecklistItem[]): Cell {
  if (items.length === 0) return { look: 'text' };
  const isOverdue = items.some(({ state }) => state === 'overdue');
  const isDone = items.every(({ state }) => state === 'done');
  return {
    text: items.map(({ state }) => BOXES[state]).join(' '),
    look: isOverdue ? 'overdue' : isDone ? 'done' : 'text',
  };
}
