import type { Plan } from '../agenda/plan.ts';
import { daysBetween, formatDate, type LocalDate } from '../base/calendar.ts';
import { capitalised, counted, listed } from '../base/text.ts';
import type { ChecklistItem, TaskState } from '../checklist/task.ts';
import { fromToday, shortDate } from './dates.ts';
import { type Block, heading, paragraph, type Tone } from './outline.ts';

const GROUPS: readonly { readonly state: TaskState; readonly title: string; readonly tone: Tone }[] = [
  { state: 'overdue', title: 'Overdue', tone: 'problem' },
  { state: 'due', title: 'To do', tone: 'neutral' },
  { state: 'done', title: 'Done', tone: 'good' },
];

/** The working paper: what must be done by when and by whom; overdue first, done last, each by date. */
export function checklist(plan: Plan): Block[] {
  const { today } = plan;
  const byDate = [...plan.checklist].sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  const groups = GROUPS.map((group) => ({
    ...group,
    items: byDate.filter(({ state }) => state === group.state),
  })).filter(({ items }) => items.length > 0);
  const counts = groups.map(({ state, items }) => `${items.length} ${state === 'due' ? 'to do' : state}`);
  return [
    heading(2, 'Checklist', { newSheet: true }),
    paragraph(
      groups.length === 0
        ? 'Nothing to do.'
        : `${counted(byDate.length, 'task')} as of ${formatDate(today)}: ${listed(counts)}.`,
    ),
    ...groups.flatMap(({ title, tone, items }): Block[] => [
      heading(3, title),
      {
        kind: 'table',
        columns: [
          { title: 'Due', share: 3 },
          { title: 'Task', share: 8 },
          { title: 'Owner', share: 4 },
          { title: 'State', share: 3 },
        ],
        rows: items.map((item) => ({
          tone,
          cells: [shortDate(item.due), item.title, item.owner, stateOf(item, today)],
        })),
      },
    ]),
  ];
}

function stateOf({ state, due, done }: ChecklistItem, today: LocalDate): string {
  if (state === 'done') return done === undefined ? 'done' : `done ${shortDate(done)}`;
  const days = daysBetween(today, due);
  return state === 'overdue' ? `${counted(Math.abs(days), 'day')} late` : fromToday(days);
}

/** Why each kind of task is on the list, how its date comes about, and who says so. */
export function reasons({ checklist }: Plan): Block[] {
  const byTask = new Map(checklist.map((item) => [item.task, item]));
  if (byTask.size === 0) return [];
  return [
    heading(2, 'Why these tasks'),
    {
      kind: 'definitions',
      rows: [...byTask.values()].map(({ task, why, source }) => ({
        term: spokenName(task),
        lines: [
          why,
          `Due: ${listed([...new Set(checklist.filter((item) => item.task === task).map(({ timing }) => timing))], 'or')}`,
          `Source: ${source}`,
        ],
      })),
    },
  ];
}

/** `confirm-host` → `Confirm host` */
function spokenName(task: string): string {
  return capitalised(task.replaceAll('-', ' '));
}
