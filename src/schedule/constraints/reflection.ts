import { formatDate, isBetween, type LocalDate } from '../../base/calendar.ts';
import { type ClockTime, WHOLE_DAY } from '../../base/clock.ts';
import type { DayFacts, Facts, SessionFacts } from '../../facts/facts.ts';
import { sharePeople } from '../../facts/people/attendance.ts';
import { isCalledLunch } from '../../facts/sessions/meals.ts';
import { openDays } from '../../facts/sessions/visiting.ts';
import { spansOf } from '../../facts/time/opening.ts';
import { partOfDay, programmeWindows } from '../programme-windows.ts';
import { fieldPath, quoted } from '../tour-words.ts';
import type { Constraint, ConstraintContext, StatedDemand } from './constraint.ts';

/**
 * A day is thought over when it is over. Where a reception may follow on the same day, no requirement says "last but for it":
 * then it is so late that no session at a host begins after it. Nobody gives a free day for it.
 */
export const reflection: Constraint = {
  id: 'reflection',
  summary:
    'A reflection is the last session of its day, or late in the afternoon where a reception may follow, and rather on a working day than at the weekend.',
  demands: (context) =>
    context.facts.sessions
      .filter(({ kind, session, fixed }) => kind === 'reflection' && !session.position && !fixed)
      .flatMap((own) => [
        ...(mayBeFollowed(own, context.facts) ? lateInAfternoon(own, context) : [last(own)]),
        ...(own.session.prefer?.days === undefined ? daysOff(own, context.facts) : []),
      ]),
};

/** True where a reception that the same people attend may be on the same day. */
function mayBeFollowed(own: SessionFacts, { sessions, days }: Facts): boolean {
  return sessions.some(
    (other) =>
      other.kind === 'reception' &&
      !isCalledLunch(other) &&
      sharePeople(own, other) &&
      days.some(({ date }) => mayBeOn(own, date) && mayBeOn(other, date)),
  );
}

function mayBeOn({ fixed, session: { earliest, latest } }: SessionFacts, date: LocalDate): boolean {
  return fixed === undefined ? isBetween(date, earliest?.date, latest?.date) : fixed.date === date;
}

function last(own: SessionFacts): StatedDemand {
  return {
    about: own.id,
    sentence: `${quoted(own)} is the last session of its day.`,
    path: fieldPath(own, 'kind'),
    requirement: { kind: 'position', session: own.id, place: 'last', of: 'day' },
  };
}

/** A must, but a wish where the tour sets out on each afternoon that would do; nothing where it is wanted in the morning. */
function lateInAfternoon(own: SessionFacts, context: ConstraintContext): StatedDemand[] {
  const { tour, facts } = context;
  if (own.session.prefer?.part === 'morning') return [];
  const { earliest } = own.session;
  const isTravelled = (date: LocalDate) => tour.travel?.legs?.some(({ departs }) => departs?.date === date);
  const windows = programmeWindows(facts, (day) => [{ ...WHOLE_DAY, from: startOn(day, own, context) }]);
  const hasRoom = windows.some(({ date, from }) => {
    const begins = earliest?.date === date ? Math.max(from, earliest.time) : from;
    return mayBeOn(own, date) && !isTravelled(date) && begins <= lastStart(own, date, context);
  });
  return [
    {
      about: own.id,
      sentence: `${quoted(own)} ${hasRoom ? 'is' : 'is best'} late in the afternoon, after what is seen on its day.`,
      path: fieldPath(own, 'kind'),
      requirement: hasRoom
        ? { kind: 'within', session: own.id, windows }
        : { kind: 'prefer', session: own.id, windows, weight: 1 },
    },
  ];
}

/** From when on no other session at a host begins for the same people: after what is agreed, and, as far as the day lasts, what may be. */
function startOn(day: DayFacts, own: SessionFacts, context: ConstraintContext): ClockTime {
  const { facts } = context;
  const others = openOn(day, facts).filter(
    (other) =>
      other !== own &&
      other.kind !== 'reception' &&
      !other.session.after?.includes(own.id) &&
      sharePeople(own, other),
  );
  const agreed = others.flatMap(({ fixed, length }) => (fixed ? [fixed.time + length] : []));
  const open = others.flatMap(({ fixed, host, length }) =>
    fixed || !host ? [] : spansOf(host.hours, day).map(({ to }) => Math.min(to, facts.dayTo) - length),
  );
  const latest = Math.min(Math.max(0, ...open), lastStart(own, day.date, context));
  return Math.max(partOfDay(facts, 'afternoon').from, latest, ...agreed);
}

/** The last start by which it is over in time, one that the planner may choose. */
function lastStart(
  { length, session: { latest } }: SessionFacts,
  date: LocalDate,
  { facts: { dayTo }, policy: { startStep } }: ConstraintContext,
): ClockTime {
  const end = latest?.date === date ? Math.min(dayTo, latest.time) : dayTo;
  return Math.floor((end - length) / startStep) * startStep;
}

function openOn(day: DayFacts, facts: Facts): SessionFacts[] {
  return facts.sessions.filter((one) => mayBeOn(one, day.date) && openDays(facts, [one]).includes(day));
}

function daysOff(own: SessionFacts, { days }: Facts): StatedDemand[] {
  return days
    .filter(({ workday }) => !workday)
    .map(({ date }) => ({
      about: `${own.id}:${date}`,
      sentence: `${quoted(own)} takes a part of ${formatDate(date)}, a day off.`,
      path: fieldPath(own, 'kind'),
      requirement: { kind: 'avoid-date', session: own.id, date, weight: 1 },
    }));
}
