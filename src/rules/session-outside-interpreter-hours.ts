import { formatDate, weekdayOf } from '../base/calendar.ts';
import { formatClock, formatSpan } from '../base/clock.ts';
import { listed } from '../base/text.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import type { Facts } from '../facts/facts.ts';
import { hoursOn, isBookedOn, sessionsToInterpret, teamOf } from '../facts/people/interpreting.ts';
import { type Agreed, agreedSessions, endWords } from '../facts/sessions/agreed.ts';
import type { Rule } from './rule.ts';

export const sessionOutsideInterpreterHours: Rule = {
  id: 'session-outside-interpreter-hours',
  lesson: 'interpreter',
  severity: 'error',
  summary: 'A session is agreed for a time at which none of its interpreters works.',
  why: 'The host has the room, the delegation sits in it, and nobody understands the other side.',
  source: 'house rule',
  check({ facts }) {
    const sessions = sessionsToInterpret(facts).filter(({ mode }) => mode !== 'none');
    return agreedSessions(facts)
      .filter(({ session }) => sessions.includes(session))
      .flatMap((agreed) => outsideHours(agreed, facts));
  },
};

function outsideHours(agreed: Agreed, facts: Facts): Finding[] {
  const { session, date, from, to, end } = agreed;
  const day = { date, weekday: weekdayOf(date) };
  // Of a day for which nobody is booked interpreter-team-small speaks.
  const there = teamOf(session, facts)
    .filter((one) => isBookedOn(one, date))
    .map((one) => ({
      name: one.interpreter.name ?? one.id,
      path: one.path,
      spans: hoursOn(one, day),
    }));
  const isServed = (until: number) =>
    there.some(({ spans }) => spans.some((span) => span.from <= from && until <= span.to));
  if (there.length === 0 || isServed(to)) return [];
  const hours = there.map(({ name, spans }) =>
    spans.length === 0
      ? `${name} does not work on that weekday`
      : `${name} works ${listed(spans.map(formatSpan))}`,
  );
  // An end that nobody stated may come earlier, and languages that nobody stated may be shared.
  const isGuess = !session.barrier || (end === 'assumed' && isServed(from + 1));
  return [
    finding(
      [...session.path, 'at'],
      `"${session.title}" is to be interpreted on ${formatDate(date)} from ${formatClock(from)} ${endWords(agreed)}; ${listed(hours)}.`,
      {
        ...(isGuess ? { severity: 'warning' as const } : {}),
        related: there.map(({ path }) => ({ path: [...path, 'hours'], message: 'the hours' })),
        help: `Agree on another time, let \`hours\` cover ${formatSpan({ from, to })}, or book somebody for it.`,
      },
    ),
  ];
}
