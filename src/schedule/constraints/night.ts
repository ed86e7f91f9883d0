import type { LocalDate } from '../../base/calendar.ts';
import { type ClockSpan, formatClock, WHOLE_DAY } from '../../base/clock.ts';
import { formatDuration } from '../../base/duration.ts';
import type { Facts, HotelFacts, SessionFacts } from '../../facts/facts.ts';
import { gateMinutes } from '../../facts/places/gate.ts';
import { isHotel } from '../../facts/places/hotels.ts';
import { whereabouts } from '../../facts/places/whereabouts.ts';
import { knownBeds } from '../known-beds.ts';
import { latestEnd } from '../programme-windows.ts';
import { quoted } from '../tour-words.ts';
import type { Constraint, ConstraintContext, StatedDemand } from './constraint.ts';

/** The way to a place far off takes no time of the programme's day, but it takes the night. An agreed start outweighs it. */
export const night: Constraint = {
  id: 'night',
  summary: 'Nobody has to leave the hotel in the middle of the night, or is back there only then.',
  demands: (context) => {
    const { tour, facts, policy } = context;
    const { areApart } = whereabouts(tour, facts, policy);
    const beds = knownBeds(context);
    return facts.sessions.flatMap((session): StatedDemand[] => {
      const { fixed, site } = session;
      if (fixed !== undefined || isHotel(facts, site)) return [];
      const days = beds.map(({ date, morning, evening }): Day => {
        const ways = [morning, evening].map((hotel) => wayTo(hotel));
        return { date, ways, span: spanOf(ways, session, context) };
      });
      return days.some(({ span }) => isNarrow(span, session, context))
        ? [demandOf(session, days, context)]
        : [];

      /** None where a journey leads there. */
      function wayTo(hotel: HotelFacts | undefined): Way | undefined {
        return hotel === undefined || areApart(hotel.site, site)
          ? undefined
          : { hotel, minutes: facts.transfer(hotel.site, site).minutes };
      }
    });
  },
};

interface Way {
  readonly hotel: HotelFacts;
  readonly minutes: number;
}

interface Day {
  readonly date: LocalDate;
  /** From the hotel and back to it. */
  readonly ways: readonly (Way | undefined)[];
  /** When the session can be. */
  readonly span: ClockSpan;
}

function spanOf(
  [out, back]: readonly (Way | undefined)[],
  session: SessionFacts,
  { facts, policy }: ConstraintContext,
): ClockSpan {
  return {
    from: out === undefined ? WHOLE_DAY.from : startAfter(policy.nightTo + out.minutes, session, facts),
    to: back === undefined ? WHOLE_DAY.to : policy.nightFrom - back.minutes,
  };
}

/** When it can begin for who arrives at that time: after lunch, where the session leaves no time for it and it is not over. */
function startAfter(arrives: number, session: SessionFacts, { lunch }: Facts): number {
  const gate = gateMinutes(session);
  const eats = Math.max(arrives, lunch.from) + lunch.minutes;
  const isLunchAfter = arrives + gate + session.length <= lunch.to - lunch.minutes;
  return isLunchAfter || eats > lunch.to ? arrives + gate : eats + gate;
}

/** True where the night leaves less of the day than the programme does. */
function isNarrow({ from, to }: ClockSpan, session: SessionFacts, context: ConstraintContext): boolean {
  return context.facts.dayFrom < from || to < latestEnd(session, context);
}

function demandOf(session: SessionFacts, days: readonly Day[], { policy }: ConstraintContext): StatedDemand {
  const [longest] = days
    .flatMap(({ ways }) => ways.flatMap((way) => way ?? []))
    .sort((a, b) => b.minutes - a.minutes);
  return {
    about: session.id,
    sentence: `${quoted(session)} is ${formatDuration(longest?.minutes ?? 0)} from ${longest?.hotel.name}; nobody sets out before ${formatClock(policy.nightTo)} or is back after ${formatClock(policy.nightFrom)}.`,
    path: [],
    requirement: {
      kind: 'within',
      session: session.id,
      windows: days.filter(({ span }) => span.from < span.to).map(({ date, span }) => ({ date, ...span })),
    },
  };
}
