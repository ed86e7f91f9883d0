import { formatDate } from '../../base/calendar.ts';
import { counted } from '../../base/text.ts';
import type { DelegateFacts, SessionFacts } from '../../facts/facts.ts';
import { isForAll, peopleOf } from '../../facts/people/attendance.ts';
import type { Demand } from '../demand.ts';
import { isBetween, wholeDays } from '../programme-windows.ts';
import { fieldPath, quoted } from '../tour-words.ts';
import type { Constraint, ConstraintContext } from './constraint.ts';

/**
 * Who attends. A delegate who is there on some days only fixes the days of sessions that ask for him by name;
 * what is for all goes on without him while he is away.
 */
export const attendance: Constraint = {
  id: 'attendance',
  summary: 'Nobody is in two places, and who is asked for by name is there.',
  demands: (context) =>
    context.facts.sessions.flatMap((session) => [
      attendedBy(session),
      ...(isForAll(session) ? [] : session.attendees.flatMap((delegate) => stay(context, session, delegate))),
    ]),
};

function attendedBy(session: SessionFacts): Demand {
  const who = isForAll(session) ? 'the whole delegation' : counted(session.attendees.length, 'delegate');
  return {
    id: `attendance:${session.id}`,
    constraint: 'attendance',
    sentence: `${quoted(session)} is attended by ${who}.`,
    path: fieldPath(session, 'attend'),
    requirement: { kind: 'attended-by', session: session.id, people: peopleOf(session) },
  };
}

function stay({ facts }: ConstraintContext, session: SessionFacts, who: DelegateFacts): Demand[] {
  const { name, from, to } = who.delegate;
  if (from === undefined && to === undefined) return [];
  const words = [
    ...(from === undefined ? [] : [`from ${formatDate(from)}`]),
    ...(to === undefined ? [] : [`until ${formatDate(to)}`]),
  ];
  return [
    {
      id: `attendance:${session.id}:${who.id}`,
      constraint: 'attendance',
      sentence: `${name} is there ${words.join(' ')}, and attends ${quoted(session)}.`,
      path: [...who.path, from === undefined ? 'to' : 'from'],
      requirement: {
        kind: 'within',
        session: session.id,
        windows: wholeDays(facts, ({ date }) => isBetween(date, from, to)),
      },
    },
  ];
}
