import { formatDate, type LocalDate } from '../../base/calendar.ts';
import { formatClock } from '../../base/clock.ts';
import { listed } from '../../base/text.ts';
import type { SessionFacts } from '../../facts/facts.ts';
import { siteOn } from '../../facts/places/hotels.ts';
import type { JourneyLegs } from '../../facts/places/journeys.ts';
import { keepsFrom } from '../../facts/places/journeys.ts';
import { whereabouts } from '../../facts/places/whereabouts.ts';
import { awayBetween } from '../away.ts';
import { hostPath, quoted } from '../tour-words.ts';
import type { Constraint, ConstraintContext, StatedDemand } from './constraint.ts';

/** Where journeys lead from town to town inside the tour, a session is in a town while its people are. */
export const rightTown: Constraint = {
  id: 'right-town',
  summary: 'A session takes place while those who attend it are in its town.',
  demands: (context) => {
    const { tour, facts, policy } = context;
    const { inland, townOf } = whereabouts(tour, facts, policy);
    if (inland.length === 0) return [];
    return facts.sessions.flatMap((session): StatedDemand[] => {
      const townOn = (date: LocalDate) => townOf(siteOn(tour, facts, session, date));
      const towns = [...new Set(facts.days.map(({ date }) => townOn(date)))];
      const own = inland.filter((journey) => keepsFrom(journey, session, tour));
      if (towns.includes(undefined) || own.length === 0) return [];
      return [demandOf(context, session, own, townOn)];
    });
  },
};

function demandOf(
  { facts }: ConstraintContext,
  session: SessionFacts,
  journeys: readonly JourneyLegs[],
  townOn: (date: LocalDate) => string | undefined,
): StatedDemand {
  const towns = [...new Set(facts.days.flatMap(({ date }) => townOn(date) ?? []))];
  const legs = journeys.map(
    ({ from, to, departs }) =>
      `${from} to ${to}${departs ? ` on ${formatDate(departs.date)} at ${formatClock(departs.time)}` : ''}`,
  );
  // Before the first journey one is where it begins, after each one where it ends, until the next one begins.
  const stays = [
    { town: journeys[0]?.from, from: undefined, to: journeys[0]?.departs },
    ...journeys.map((journey, i) => ({
      town: journey.to as string | undefined,
      from: journey.arrives,
      to: journeys[i + 1]?.departs,
    })),
  ];
  return {
    about: session.id,
    sentence: `${quoted(session)} is in ${listed(towns, 'or')}; the delegation travels from ${legs.join(', then from ')}.`,
    path: session.host === undefined ? session.path : hostPath(session.host, 'place'),
    requirement: {
      kind: 'within',
      session: session.id,
      windows: stays.flatMap(({ town, from, to }) =>
        awayBetween(facts, from, to).filter(({ date }) => townOn(date) === town),
      ),
    },
  };
}
