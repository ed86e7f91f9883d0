import { type ClockSpan, formatClock, WHOLE_DAY } from '../../base/clock.ts';
import { formatDuration } from '../../base/duration.ts';
import type { DayFacts, SessionFacts } from '../../facts/facts.ts';
import { gateMinutes } from '../../facts/places/gate.ts';
import { bedsOn, isHotel } from '../../facts/places/hotels.ts';
import { whereabouts } from '../../facts/places/whereabouts.ts';
import type { Demand } from '../demand.ts';
import { programmeWindows } from '../programme-windows.ts';
import { quoted } from '../tour-words.ts';
import type { Constraint, ConstraintContext } from './constraint.ts';

/** The way to a place far off takes no time of the programme's day, but it takes the night. An agreed start outweighs it. */
export const night: Constraint = {
  id: 'night',
  summary: 'Nobody has to leave the hotel in the middle of the night, or is back there only then.',
  demands: (context) =>
    context.facts.sessions.flatMap((session): Demand[] => {
      const { fixed, site } = session;
      if (fixed !== undefined || isHotel(context.facts, site)) return [];
      const far = farthest(context, session);
      if (far === undefined) return [];
      const { nightTo, nightFrom } = context.policy;
      return [
        {
          id: `night:${session.id}`,
          constraint: 'night',
          sentence: `${quoted(session)} is ${formatDuration(far.minutes)} from ${far.hotel}; nobody sets out before ${formatClock(nightTo)} or is back after ${formatClock(nightFrom)}.`,
          path: [],
          requirement: {
            kind: 'within',
            session: session.id,
            windows: programmeWindows(context.facts, (day) => [spanOn(context, session, day)]),
          },
        },
      ];
    }),
};

/** The longest way on any day, where it would lead into the night; undefined where none does. */
function farthest(
  context: ConstraintContext,
  session: SessionFacts,
): { readonly minutes: number; readonly hotel: string } | undefined {
  const { facts, policy } = context;
  const to = session.kind === 'reception' ? Math.max(facts.dayTo, policy.receptionTo) : facts.dayTo;
  return facts.days
    .filter((day) => {
      const span = spanOn(context, session, day);
      return facts.dayFrom < span.from || span.to < to;
    })
    .flatMap((day) => waysOn(context, session, day))
    .sort((a, b) => b.minutes - a.minutes)[0];
}

/** When the session can be on a day of which one sleeps the nights before and after at the hotels of the tour. */
function spanOn(context: ConstraintContext, session: SessionFacts, day: DayFacts): ClockSpan {
  const { nightTo, nightFrom } = context.policy;
  const [out, back] = waysOn(context, session, day).map(({ minutes }) => minutes);
  return {
    from: out === undefined ? WHOLE_DAY.from : startAfter(nightTo + out, session, context.facts),
    to: back === undefined ? WHOLE_DAY.to : nightFrom - back,
  };
}

/** When it can begin for who arrives at that time: after lunch, where the session leaves no time for it and it is not over. */
function startAfter(arrives: number, session: SessionFacts, { lunch }: ConstraintContext['facts']): number {
  const gate = gateMinutes(session);
  const eats = Math.max(arrives, lunch.from) + lunch.minutes;
  const isLunchAfter = arrives + gate + session.length <= lunch.to - lunch.minutes;
  return isLunchAfter || eats > lunch.to ? arrives + gate : eats + gate;
}

/** From the hotel and back to it; none where a journey leads there, or nobody knows where one sleeps. */
function waysOn(
  { tour, facts, policy }: ConstraintContext,
  { site }: SessionFacts,
  { date }: DayFacts,
): { readonly minutes: number; readonly hotel: string }[] {
  const { areApart, inland } = whereabouts(tour, facts, policy);
  const { morning, evening } = bedsOn(tour, facts, date);
  if (morning === undefined || evening === undefined) return [];
  if (inland.length > 0 && tour.travel?.stays === undefined) return [];
  if (areApart(morning.site, site) || areApart(evening.site, site)) return [];
  return [
    { minutes: facts.transfer(morning.site, site).minutes, hotel: morning.name },
    { minutes: facts.transfer(site, evening.site).minutes, hotel: evening.name },
  ];
}
