import type { Plan } from '../agenda/plan.ts';
import type { DelegateFacts, Facts } from '../facts/facts.ts';
import { isThere, joinsLate, leavesEarly } from '../facts/people/attendance.ts';
import { ownStay } from '../facts/people/own-stay.ts';
import { travellersOn } from '../facts/places/journeys.ts';
import type { Nights } from '../facts/places/nights.ts';
import { topicIds } from '../tour/ids.ts';
import type { Leg, Tour } from '../tour/schema.ts';
import { narrowed } from './narrowed.ts';
import { present, publicDelegate } from './public-parts.ts';

/**
 * What a delegate needs: the own sessions, ways and breaks, the own journeys and hotel, who receives, what the own passport
 * and visa lack, and which session answers the own questions. Of the others what stands on their cards.
 */
export function forDelegate(plan: Plan, id: string): Plan {
  const self = plan.facts.delegates.find((one) => one.id === id);
  const name = self?.delegate.name ?? id;
  const view = narrowed(plan, {
    reader: { kind: 'delegate', id, name },
    isTheirs: ({ attendees }) => attendees.includes(id),
    hasDay: (date) =>
      plan.facts.days.some((day) => day.date === date) && (self === undefined || isThere(self, date)),
    knows: () => true,
    own: (tour) => ({
      ...ownTopics(tour, self),
      travel: ownTravel(tour, plan.facts, self),
      contacts: [...(tour.contacts ?? [])],
    }),
    delegate: (one) => (one.id === id ? ownEntry(one) : publicDelegate(one)),
  });
  return {
    ...view,
    ...(plan.nights && self && !self.local ? { nights: ownNights(self, plan.nights, plan) } : {}),
    checklist: plan.checklist.filter((item) => item.id.endsWith(`:${id}`) && item.owner === name),
  };
}

/** Those of whoever joins late or leaves early, within the own stay. */
function ownNights(self: DelegateFacts, nights: readonly Nights[], { tour, facts }: Plan): readonly Nights[] {
  const own = ownStay(self, tour, facts);
  const arrival = joinsLate(self, tour) ? own.from : undefined;
  const departure = leavesEarly(self, tour) ? own.to : undefined;
  return nights
    .map((one) => ({
      ...one,
      from: arrival !== undefined && one.from < arrival ? arrival : one.from,
      to: departure !== undefined && departure < one.to ? departure : one.to,
    }))
    .filter((one) => one.from < one.to);
}

/** What the delegate told the organiser; not why he or she was chosen, nor who would go instead. */
function ownEntry(one: DelegateFacts): DelegateFacts['delegate'] {
  const { nationality, from, to, passport, visa, diet, access } = one.delegate;
  return {
    ...publicDelegate(one),
    ...present({ nationality, from, to, visa, diet, access }),
    ...(passport?.expires === undefined ? {} : { passport: { expires: passport.expires } }),
  };
}

/** All topics of the tour that the delegate asked for, also those that no session of his or hers answers. */
function ownTopics(tour: Tour, self: DelegateFacts | undefined): Partial<Tour> {
  const ids = topicIds(tour);
  return {
    topics: (tour.topics ?? []).map(({ name, wantedBy }, i) => {
      const isWanted = wantedBy?.includes(self?.id ?? '') === true;
      return { id: ids[i] ?? '', name, ...(isWanted ? { wantedBy: [self?.id ?? ''] } : {}) };
    }),
  };
}

/** Somebody who is in the country already has no flight, visa or hotel. */
function ownTravel(tour: Tour, facts: Facts, self: DelegateFacts | undefined): NonNullable<Tour['travel']> {
  const { home, base, stays, legs, entry } = tour.travel ?? {};
  if (self === undefined || self.local) return {};
  const theirs = (legs ?? []).filter((leg) => travellersOn(leg, tour, facts).includes(self.id));
  return present({
    home,
    base,
    stays,
    legs: theirs.map(({ who: _, ...leg }): Leg => leg),
    entry,
  });
}
