import { formatDate } from '../../base/calendar.ts';
import { counted, listed } from '../../base/text.ts';
import type { SessionFacts } from '../../facts/facts.ts';
import { isForAll, isThere } from '../../facts/people/attendance.ts';
import { quoted } from '../tour-words.ts';
import type { Constraint, ConstraintContext, StatedDemand } from './constraint.ts';

/**
 * What is for all lies on a day on which enough of them are there. Delegates who come later or leave earlier make the
 * difference; on a day with too few, each who is missed counts as much as a rung of rank.
 */
export const quorum: Constraint = {
  id: 'quorum',
  summary:
    'What is for the whole delegation lies on days when enough of it is there, where that is possible.',
  demands: (context) =>
    context.facts.sessions.flatMap((session) => (isForAll(session) ? emptyDates(context, session) : [])),
};

function emptyDates({ facts, policy }: ConstraintContext, session: SessionFacts): StatedDemand[] {
  const { attendees } = session;
  return facts.days.flatMap(({ date }): StatedDemand[] => {
    const absent = attendees.filter((one) => !isThere(one, date));
    const [first] = absent;
    const present = attendees.length - absent.length;
    if (first === undefined || present >= policy.quorum * attendees.length) return [];
    const isEarly = first.delegate.from !== undefined && date < first.delegate.from;
    return [
      {
        about: `${session.id}:${date}`,
        sentence: `On ${formatDate(date)}, ${quoted(session)} has ${present} of ${counted(attendees.length, 'delegate')}, without ${listed(absent.map(({ delegate }) => delegate.name))}.`,
        path: [...first.path, isEarly ? 'from' : 'to'],
        requirement: { kind: 'avoid-date', session: session.id, date, weight: absent.length },
      },
    ];
  });
}
