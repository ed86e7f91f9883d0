import { formatDate, isBetween } from '../../base/calendar.ts';
import { counted } from '../../base/text.ts';
import type { DelegateFacts, SessionFacts } from '../../facts/facts.ts';
import { isForAll, peopleOf } from '../../facts/people/attendance.ts';
import { wholeDays } from '../programme-windows.ts';
import { fieldPath, quoted } from '../tour-words.ts';
import type { Constraint, ConstraintContext, StatedDemand } from './constraint.ts';

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

function attendedBy(session: SessionFacts): StatedDemand {
  const who = isForAll(session) ? 'the whole delegation' : counted(session.attendees.length, 'delegate');
  return {
    about: session.id,
    sentence: `${quoted(session)} is attended by ${who}.`,
    path: fieldPath(session, 'attend'),
    requirement: { kind: 'attended-by', session: session.id, people: peopleOf(session) },
  };
}

function stay({ facts }: ConstraintContext, session: SessionFacts, who: DelegateFacts): StatedDemand[] {
  const { name, from, to } = who.delegate;
  if (from === undefined && to === undefined) return [];
  const words = [
    ...(from === undefined ? [] : [`from ${formatDate(from)}`]),
    ...(to === undefined ? [] : [`until ${formatDate(to)}`]),
  ];
  return [
    {
      about: `${session.id}:${who.id}`,
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
