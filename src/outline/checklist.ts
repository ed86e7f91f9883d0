import type { Plan } from '../agenda/plan.ts';
import { daysBetween, type LocalDate } from '../base/calendar.ts';
import { capitalised } from '../base/text.ts';
import type { ChecklistItem, TaskState } from '../checklist/task.ts';
import { formatDate, formatTiming, fromToday, labelled, listed, shortDate } from '../language/say.ts';
import type { Words } from '../language/words.ts';
import { inEnglish } from './in-english.ts';
import { type Block, type Figure, figuresOf, heading, paragraph, type Tone } from './outline.ts';
import { byDate, OPEN, ownersOf, TICKED, weeksOf } from './weeks.ts';

/** The working paper: what must be done by when and by whom; overdue first, done last, each by date. */
export function checklist(plan: Plan, words: Words, figures: readonly Figure[]): Block[] {
  const { today } = plan;
  const say = words.checklist;
  const groups = groupsOf(plan, words);
  const counts = STATES.map((state) => ({
    state,
    count: plan.checklist.filter((item) => item.state === state).length,
  })).filter(({ count }) => count > 0);
  return [
    heading(2, say.heading, { newSheet: true }),
    paragraph(
      groups.length === 0
        ? say.nothing
        : say.summary(
            words.counts.tasks(plan.checklist.length),
            formatDate(words, today),
            listed(
              words,
              counts.map(({ state, count }) => say.countedStates[state](count)),
            ),
          ),
    ),
    ...(figures.length > 0 ? figuresOf(figures, 'weeks') : weekStrip(plan, words)),
    ...groups.flatMap(({ title, tone, items }): Block[] => [
      heading(3, title),
      {
        kind: 'table',
        columns: [
          { title: say.due, share: 7 },
          { title: say.task, share: 15, ...inEnglish(words) },
          { title: say.owner, share: 7 },
          { title: say.state, share: 6 },
        ],
        rows: items.map((item) => ({
          tone,
          cells: [ticked(item, words), item.title, item.owner, stateOf(item, today, words)],
        })),
      },
    ]),
  ];
}

const STATES: readonly TaskState[] = ['overdue', 'due', 'done'];

interface Group {
  readonly title: string;
  readonly tone: Tone;
  readonly items: readonly ChecklistItem[];
}

/** From the first day on, what was to be done before stands apart, so that it buries nothing that is late now. */
function groupsOf({ checklist, tour, today }: Plan, words: Words): Group[] {
  const { states, missed } = words.checklist;
  const { from } = tour.dates;
  const isMissed = ({ state, due }: ChecklistItem) => state === 'overdue' && today >= from && due < from;
  const items = byDate(checklist);
  const of = (state: TaskState) => items.filter((item) => item.state === state && !isMissed(item));
  const groups: Group[] = [
    { title: states.overdue, tone: 'problem', items: of('overdue') },
    { title: missed, tone: 'problem', items: items.filter(isMissed) },
    { title: states.due, tone: 'neutral', items: of('due') },
    { title: states.done, tone: 'good', items: of('done') },
  ];
  return groups.filter((group) => group.items.length > 0);
}

/** The weeks before and after the tour in signs, for formats without pictures: a box for each task, the weeks of the tour named. */
function weekStrip(plan: Plan, words: Words): Block[] {
  if (plan.checklist.length === 0) return [];
  return [
    {
      kind: 'table',
      columns: [
        { title: words.checklist.due, share: 3 },
        { title: words.pictures.weeks, share: 12 },
      ],
      rows: weeksOf(plan).map(({ monday, items, isOfTour }) => ({
        tone: items.some(({ state }) => state === 'overdue') ? 'problem' : 'neutral',
        cells: [
          shortDate(words, monday),
          [items.map(boxOf).join(''), isOfTour ? words.pictures.tour : ''].filter(Boolean).join(' '),
        ],
      })),
    },
  ];
}

function boxOf({ state }: ChecklistItem): string {
  return state === 'done' ? TICKED : OPEN;
}

/** The same by who must do it, as far as it is not done: a sheet for each. */
export function owners({ checklist, today }: Plan, words: Words): Block[] {
  const open = byDate(checklist.filter(({ state }) => state !== 'done'));
  const names = ownersOf(open);
  if (names.length === 0) return [];
  return [
    heading(2, words.checklist.byOwner),
    {
      kind: 'definitions',
      rows: names.map((name) => ({
        term: name,
        lines: open
          .filter(({ owner }) => owner === name)
          .map(
            (item) => `${labelled(words, ticked(item, words), item.title)} (${stateOf(item, today, words)})`,
          ),
        ...inEnglish(words),
      })),
    },
  ];
}

/** `☐ Thu 26 Jun 2014` */
function ticked(item: ChecklistItem, words: Words): string {
  return `${boxOf(item)} ${shortDate(words, item.due)}`;
}

function stateOf({ state, due, done }: ChecklistItem, today: LocalDate, words: Words): string {
  const say = words.checklist;
  if (state === 'done') return done === undefined ? say.done : say.doneOn(shortDate(words, done));
  const days = daysBetween(today, due);
  return state === 'overdue' ? say.daysLate(Math.abs(days)) : fromToday(words, days);
}

/** Why each kind of task is on the list, how its date comes about, and who says so. */
export function reasons({ checklist }: Plan, words: Words): Block[] {
  const say = words.checklist;
  const byTask = new Map(checklist.map((item) => [item.task, item]));
  if (byTask.size === 0) return [];
  return [
    heading(2, say.reasons),
    {
      kind: 'definitions',
      rows: [...byTask.values()].map(({ task, why, source }) => ({
        term: spokenName(task),
        lines: [
          why,
          labelled(words, say.due, listed(words, timings(checklist, task, words), 'or')),
          labelled(words, say.source, source),
        ],
        ...inEnglish(words),
      })),
    },
  ];
}

function timings(checklist: readonly ChecklistItem[], task: string, words: Words): string[] {
  const ofTask = checklist.filter((item) => item.task === task);
  return [...new Set(ofTask.map(({ timing }) => formatTiming(words, timing)))];
}

/** `confirm-host` → `Confirm host` */
function spokenName(task: string): string {
  return capitalised(task.replaceAll('-', ' '));
}
