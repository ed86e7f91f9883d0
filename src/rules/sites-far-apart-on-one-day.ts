import { formatDate } from '../base/calendar.ts';
import { formatDuration } from '../base/duration.ts';
import { formatNumber } from '../base/number.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { isHotel, siteOn } from '../facts/places/hotels.ts';
import { basisWords } from '../facts/places/transfer-basis.ts';
import { whereabouts } from '../facts/places/whereabouts.ts';
import { agreedPairs } from '../facts/sessions/agreed.ts';
import type { Rule } from './rule.ts';

export const sitesFarApartOnOneDay: Rule = {
  id: 'sites-far-apart-on-one-day',
  lesson: 'logistics',
  severity: 'warning',
  summary: 'Sessions in cities far apart are agreed for one day, and no journey between them is listed.',
  why: 'Half of the day passes in a coach that nobody has ordered, and the night is booked in the wrong city.',
  source: 'house rule',
  check({ tour, facts, policy }) {
    const { areApart } = whereabouts(tour, facts, policy);
    return agreedPairs(facts).flatMap(([before, next]): Finding[] => {
      const [from, to] = [
        siteOn(tour, facts, before.session, before.date),
        siteOn(tour, facts, next.session, next.date),
      ];
      const way = facts.transfer(from, to);
      const { minutes, km } = way;
      // Too little time for the way is said by `transfer-too-short`, a far hotel by `hotel-far-from-host`.
      if (km === undefined || km <= policy.sameCityKilometres || areApart(from, to)) return [];
      if (next.from - before.to < minutes || isHotel(facts, from) || isHotel(facts, to)) return [];
      return [
        finding(
          [...next.session.path, 'at'],
          `On ${formatDate(next.date)} "${before.session.title}" at ${facts.siteName(from)} is followed by "${next.session.title}" at ${facts.siteName(to)}, ${formatNumber(km)} km away: ${formatDuration(minutes)} on the road, ${basisWords(way)}.`,
          {
            related: [{ path: [...before.session.path, 'at'], message: 'the same day' }],
            help: 'Put them on two days with the night in between, or list the flight or train that leads from one to the other under `legs`.',
          },
        ),
      ];
    });
  },
};
