import { formatDate } from '../base/calendar.ts';
import { formatClock, type Minutes } from '../base/clock.ts';
import { formatDuration } from '../base/duration.ts';
import { listed, listedBriefly } from '../base/text.ts';
import type { SiteId } from '../facts/facts.ts';
import type { Placement, Requirement, SessionId, Window } from './demand.ts';
import { keptPauses } from './kept-pauses.ts';
import { type Names, said, when } from './placement-words.ts';
import { entryMinutes, type Of, type PersonDay, type Terms } from './terms.ts';

/** All that a check may look at. */
export interface View {
  readonly terms: Terms;
  readonly placements: readonly Placement[];
  readonly attendeeDays: readonly PersonDay[];
  readonly interpreterDays: readonly PersonDay[];
  /** Sessions of a person, or an interpreter, of which one follows the other without meeting it, each pair once. */
  readonly neighbours: readonly Neighbours[];
  /** Those of them of which the first ends at the one site and the second is at the other. */
  neighboursBetween(from: SiteId, to: SiteId): readonly Neighbours[];
  readonly placed: (session: string) => Placement | undefined;
  readonly pauses: readonly Of<'pause'>[];
  readonly names: Names;
}

/** Sessions that follow each other for one person. */
export type Neighbours = readonly [Placement, Placement];

/** What happens instead of what is asked. */
export interface Instead {
  /** `mampu is on Thursday 26 June 2014 16:00-17:30` */
  readonly words: string;
  /** Those that do it; the last one is at fault rather than the others. */
  readonly sessions: readonly SessionId[];
}

/** What happens instead of what a requirement asks; nothing where it holds. */
type Check<Kind extends Requirement['kind']> = (requirement: Of<Kind>, view: View) => readonly Instead[];

/** What happens instead of what the requirement asks; nothing where it holds. */
export function checkRequirement<Kind extends Requirement['kind']>(
  requirement: Of<Kind>,
  view: View,
): readonly Instead[] {
  const one = checks[requirement.kind] as Check<Kind>;
  return one(requirement, view);
}

/** One check a kind: a new kind of requirement does not compile without its own. */
const checks: { readonly [Kind in Requirement['kind']]: Check<Kind> } = {
  lasts: ({ session, minutes }, view) => wrong(view, session, ({ start, end }) => end - start === minutes),
  'held-at': gateKept,
  'ends-at': () => [],
  'attended-by': () => [],
  travel: journeyPossible,
  within: ({ session, windows }, view) =>
    wrong(view, session, (placement) => windows.some((window) => liesIn(placement, window))),
  'clear-of': ({ session, windows }, view) =>
    wrong(view, session, (placement) => windows.every((window) => !overlaps(placement, window))),
  'starts-at': ({ session, date, time }, view) =>
    wrong(view, session, (placement) => placement.date === date && placement.start === time),
  before: ({ first, then }, view) =>
    both(view, [first, then], (a, b) => a.date < b.date || (a.date === b.date && a.end <= b.start)),
  'same-day': ({ sessions }, view) => both(view, sessions, (x, y) => x.date === y.date),
  'other-day': ({ sessions }, view) => both(view, sessions, (x, y) => x.date !== y.date),
  position: inPosition,
  pause: pauseKept,
  'at-most': ({ sessions, perDay }, view) =>
    byWhatTheyDo(
      view.attendeeDays
        .map((day) => ({
          ...day,
          placements: day.placements.filter(({ session }) => sessions.includes(session)),
        }))
        .filter((day) => day.placements.length > perDay),
      view,
      ({ placements, date }) => `${placements.length} on ${formatDate(date)}`,
    ),
  interpreted: ({ session, teams, relief = [] }, view) =>
    wrong(
      view,
      session,
      ({ interpreters }) =>
        teams.some((team) => {
          const more = interpreters.filter((one) => !team.includes(one));
          return (
            interpreters.length === team.length + more.length &&
            (more.length === 0 || (more.length === 1 && more.every((one) => relief.includes(one))))
          );
        }),
      ({ interpreters }) =>
        `${view.names.session(session)} has ${listed(interpreters.map(view.names.interpreter)) || 'no interpreter'}`,
    ),
  'working-time': ({ interpreter, perDay }, view) =>
    view.interpreterDays
      .filter(({ who }) => who === interpreter)
      .map((day) => ({ day, minutes: day.placements.reduce((sum, { start, end }) => sum + end - start, 0) }))
      .filter(({ minutes }) => minutes > perDay)
      .map(({ day, minutes }) => ({
        words: `${view.names.interpreter(interpreter)} has ${formatDuration(minutes)} on ${formatDate(day.date)}`,
        sessions: day.placements.map(({ session }) => session),
      })),
  rest: restKept,
  available: ({ interpreter, windows }, { placements, names }) =>
    placements
      .filter(({ interpreters }) => interpreters.includes(interpreter))
      .filter((placement) => !windows.some((window) => liesIn(placement, window)))
      .map((placement) => ({
        words: `${names.interpreter(interpreter)} interprets ${said(placement, names)}`,
        sessions: [placement.session],
      })),
  'one-of': ({ sessions }, { placed, names }) => {
    const taken = sessions.filter((session) => placed(session) !== undefined);
    return taken.length > 1
      ? [{ words: `${listed(taken.map(names.session))} take place`, sessions: taken }]
      : [];
  },
  overnight: () => [],
  prefer: () => [],
  'prefer-before': () => [],
  'avoid-date': () => [],
  slack: () => [],
};

/** `what` says what happens where the placement is not as it should be; its place in time unless given. */
function wrong(
  { placed, names }: View,
  session: SessionId,
  right: (placement: Placement) => boolean,
  what: (placement: Placement) => string = (placement) =>
    `${names.session(session)} is on ${when(placement)}`,
): Instead[] {
  const placement = placed(session);
  return placement === undefined || right(placement) ? [] : [{ words: what(placement), sessions: [session] }];
}

function both(
  { placed, names }: View,
  sessions: readonly [SessionId, SessionId],
  right: (a: Placement, b: Placement) => boolean,
): Instead[] {
  const [a, b] = [placed(sessions[0]), placed(sessions[1])];
  return a === undefined || b === undefined || right(a, b)
    ? []
    : [{ words: `there are ${said(a, names)} and ${said(b, names)}`, sessions }];
}

/** Arriving leaves time for the gate, whatever the way takes; the way itself is the business of `travel`. */
function gateKept({ session }: Of<'held-at'>, view: View): Instead[] {
  return tight(
    view,
    view.neighbours.filter(([, b]) => b.session === session),
    (a, b) => entry(view, a, b),
  );
}

function journeyPossible({ from, to, minutes }: Of<'travel'>, view: View): Instead[] {
  return tight(
    view,
    // Where the gate alone does not fit, `held-at` says so.
    view.neighboursBetween(from, to).filter(([a, b]) => a.end + entry(view, a, b) <= b.start),
    (a, b) => minutes + entry(view, a, b),
  );
}

function entry({ terms }: View, a: Placement, b: Placement): Minutes {
  return entryMinutes(terms.on(a), terms.on(b));
}

/** Those of the neighbours with less than `needed` minutes between them. */
function tight(
  view: View,
  neighbours: readonly Neighbours[],
  needed: (a: Placement, b: Placement) => Minutes,
): Instead[] {
  return neighbours
    .filter(([a, b]) => a.end + needed(a, b) > b.start)
    .map(([a, b]) => ({
      words: `between ${said(a, view.names)} and ${said(b, view.names)} there are ${formatDuration(b.start - a.end)} of the ${formatDuration(needed(a, b))} needed`,
      sessions: [a.session, b.session],
    }));
}

function inPosition(
  { session, place, of }: Of<'position'>,
  { terms, placements, placed, names }: View,
): Instead[] {
  const own = placed(session);
  if (own === undefined) return [];
  const people = new Set(terms.sessions.get(session)?.people ?? []);
  const moment = ({ date, start }: Placement) => `${date} ${String(start).padStart(4, '0')}`;
  return placements
    .filter((other) => other.session !== session && (of === 'tour' || other.date === own.date))
    .filter((other) => terms.sessions.get(other.session)?.people.some((person) => people.has(person)))
    .filter((other) => (place === 'first' ? moment(other) < moment(own) : moment(other) > moment(own)))
    .map((other) => ({
      words: `${said(other, names)} is ${place === 'first' ? 'earlier' : 'later'} than ${said(own, names)}`,
      sessions: [other.session, session],
    }));
}

/** Wherever work in a row becomes too much; what comes after that is judged as if he had rested there. */
function restKept({ interpreter, after, minutes }: Of<'rest'>, { interpreterDays, names }: View): Instead[] {
  const found: Instead[] = [];
  for (const { placements } of interpreterDays.filter(({ who }) => who === interpreter)) {
    let row: Placement[] = [];
    for (const next of placements) {
      const last = row.at(-1);
      if (last === undefined || last.end + minutes <= next.start) {
        row = [next];
        continue;
      }
      row.push(next);
      const worked = row.reduce(
        (sum, { start, end, interpreters }) => sum + (end - start) / interpreters.length,
        0,
      );
      if (worked <= after) continue;
      // That he is in two places is said otherwise.
      if (last.end <= next.start)
        found.push({
          words: `${names.interpreter(interpreter)} has ${formatDuration(Math.ceil(worked))} of work in a row, more than ${formatDuration(after)}, in ${listed(row.map((one) => said(one, names)))}: before the last one there are ${formatDuration(next.start - last.end)} of the ${formatDuration(minutes)} needed, which a start at ${formatClock(last.end + minutes)} or later would leave`,
          sessions: row.map(({ session }) => session),
        });
      row = [next];
    }
  }
  return found;
}

/** Those of whom a pause is asked on a date on which they find no time for it beside what was asked before. */
function pauseKept(requirement: Of<'pause'>, view: View): Instead[] {
  const { terms, attendeeDays, pauses, names } = view;
  const broken = attendeeDays.filter((day) => {
    const asked = pauses.filter(({ people, dates }) => people.includes(day.who) && dates.includes(day.date));
    return asked.includes(requirement) && !keptPauses(terms, day, asked).includes(requirement);
  });
  return byWhatTheyDo(broken, view, ({ placements }) => listed(placements.map((one) => said(one, names))));
}

/** People whose days are the same told together: `ann and bob have …`. */
function byWhatTheyDo(
  days: readonly PersonDay[],
  { names }: View,
  what: (day: PersonDay) => string,
): Instead[] {
  const bySessions = new Map<string, { day: PersonDay; people: string[] }>();
  for (const day of days) {
    const key = day.placements.map(({ session, date }) => `${date} ${session}`).join('\n');
    const same = bySessions.get(key) ?? { day, people: [] };
    same.people.push(day.who);
    bySessions.set(key, same);
  }
  return [...bySessions.values()].map(({ day, people }) => ({
    words: `${listedBriefly(people.map(names.attendee))} ${people.length === 1 ? 'has' : 'have'} ${what(day)}`,
    sessions: day.placements.map(({ session }) => session),
  }));
}

function liesIn({ date, start, end }: Placement, window: Window): boolean {
  return date === window.date && window.from <= start && end <= window.to;
}

function overlaps({ date, start, end }: Placement, window: Window): boolean {
  return date === window.date && start < window.to && window.from < end;
}
