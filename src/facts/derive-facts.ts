import type { Policy } from '../policy/thresholds.ts';
import type { TitleGroup } from '../policy/titles.ts';
import { interpreterIds } from '../tour/ids.ts';
import type { Tour } from '../tour/schema.ts';
import type { Facts } from './facts.ts';
import { deriveDelegates, deriveUnlisted } from './people/derive-delegates.ts';
import { deriveHosts } from './people/derive-hosts.ts';
import { deriveHotels } from './places/hotels.ts';
import { journeyOf } from './places/journey.ts';
import { siteDirectory } from './places/sites.ts';
import { deriveSessions } from './sessions/derive-sessions.ts';
import { countriesWithoutHolidayData, deriveDays } from './time/derive-days.ts';

/** What follows from a tour alone, once for all rules, the planner and the checklist. `ownTitles` come before those that studytour knows. */
export function deriveFacts(tour: Tour, policy: Policy, ownTitles: readonly TitleGroup[] = []): Facts {
  const delegates = deriveDelegates(tour, ownTitles);
  const unlisted = deriveUnlisted(tour);
  const companions = tour.delegation?.companions?.length ?? 0;
  const hosts = deriveHosts(tour, policy, ownTitles);
  const sessions = deriveSessions(tour, policy, { delegates, unlisted, hosts, ownTitles });
  const hotels = deriveHotels(tour);
  const sites = siteDirectory(tour, policy, { hotels, hosts, sessions });
  const day = tour.day ?? {};
  return {
    days: deriveDays(tour, policy),
    delegates,
    travellers: delegates.filter(({ local }) => !local),
    unlisted,
    companions,
    hosts,
    sessions,
    interpreters: interpreterIds(tour).flatMap((id, i) => {
      const interpreter = tour.interpretation?.interpreters?.[i];
      return interpreter ? [{ id, path: ['interpretation', 'interpreters', i], interpreter }] : [];
    }),
    hotels,
    journey: journeyOf(tour, policy),
    withoutHolidayData: countriesWithoutHolidayData(tour),
    dayFrom: day.from ?? policy.dayFrom,
    dayTo: day.to ?? policy.dayTo,
    lunch: day.lunch ?? { minutes: policy.lunchMinutes, from: policy.lunchFrom, to: policy.lunchTo },
    longestChange: { there: policy.longestChangeThere, elsewhere: policy.longestChange },
    transfer: sites.transfer,
    siteName: sites.siteName,
  };
}
