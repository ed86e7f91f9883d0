import { formatDate } from '../../base/calendar.ts';
import { counted } from '../../base/text.ts';
import type { SessionFacts } from '../../facts/facts.ts';
import { isForAll, isThere } from '../../facts/people/attendance.ts';
import { isOfficial, rankedDelegates, rankOf } from '../../facts/people/comparing.ts';
import { nameOfRank, type Rank } from '../../policy/ladder.ts';
import { quoted } from '../tour-words.ts';
import type { Constraint, ConstraintContext, StatedDemand } from './constraint.ts';

/**
 * Equals meet: what is for all lies on a day on which nobody is missed whom the counterpart's rank calls for. Delegates who
 * come later or leave earlier make the difference; only ranks that are known count.
 */
export const seniorityMatch: Constraint = {
  id: 'seniority-match',
  summary:
    'Counterparts meet the delegation on days when somebody of their rank is there, where that is possible.',
  demands: (context) =>
    context.facts.sessions.flatMap((session) => {
      const hostRank = rankOf(session.lead);
      return hostRank === undefined || !isForAll(session) || !isOfficial(session.host?.host.kind)
        ? []
        : worseDates(context, session, hostRank);
    }),
};

function worseDates(
  { tour, facts }: ConstraintContext,
  session: SessionFacts,
  hostRank: Rank,
): StatedDemand[] {
  const ranked = rankedDelegates(session.attendees, tour);
  const days = facts.days.flatMap(({ date }) => {
    const best = ranked.find(({ person }) => isThere(person, date));
    return best === undefined ? [] : [{ date, best, below: Math.max(0, best.rank - hostRank) }];
  });
  const least = Math.min(...days.map(({ below }) => below));
  return days.flatMap(({ date, best, below }): StatedDemand[] => {
    const [absent] = ranked;
    if (below === least || absent === undefined) return [];
    const { path, delegate } = absent.person;
    const isEarly = delegate.from !== undefined && date < delegate.from;
    const apart = `${counted(below, 'rung')} below a counterpart of the rank of ${nameOfRank(hostRank)}`;
    return [
      {
        about: `${session.id}:${date}`,
        sentence: `On ${formatDate(date)}, without ${delegate.name}, the highest at ${quoted(session)} is ${best.person.delegate.name} (${nameOfRank(best.rank)}), ${apart}.`,
        path: [...path, isEarly ? 'from' : 'to'],
        requirement: { kind: 'avoid-date', session: session.id, date, weight: below - least },
      },
    ];
  });
}
