import type { Path } from '../../base/path.ts';
import type { Policy } from '../../policy/thresholds.ts';
import type { TitleGroup } from '../../policy/titles.ts';
import { hostIds } from '../../tour/ids.ts';
import type { Host, Person, Tour } from '../../tour/schema.ts';
import type { HostFacts, PersonFacts } from '../facts.ts';
import { officeHoursOf } from '../time/workweek.ts';
import { rankingOf } from './ranking-of.ts';

/** The hosts with their people, languages and hours, in the order of the file. */
export function deriveHosts(tour: Tour, policy: Policy, ownTitles: readonly TitleGroup[]): HostFacts[] {
  const ids = hostIds(tour);
  return (tour.hosts ?? []).map((host, i) => {
    const country = host.place?.country ?? tour.countries.providing;
    const path: Path = ['hosts', i];
    return {
      id: ids[i] ?? '',
      path,
      host,
      name: host.short ?? host.name,
      country,
      lead: leadOf(host.lead, ownTitles, [...path, 'lead'], country, host),
      people: (host.people ?? []).flatMap(
        (person, j) => leadOf(person, ownTitles, [...path, 'people', j], country, host) ?? [],
      ),
      requestedBy: leadOf(
        host.requestedBy,
        ownTitles,
        [...path, 'requestedBy'],
        tour.countries.receiving,
        undefined,
      ),
      languages: host.lead?.languages ?? host.languages ?? [],
      hours: host.hours ?? officeHoursOf(country, tour.dates.from, host.place?.city),
      hoursDeclared: host.hours !== undefined,
      security: host.asks?.security ?? policy.securityMinutes,
    };
  });
}

/** Somebody on the hosts' side of whom anything is stated, placed on the ladder. */
export function leadOf(
  lead: Person | undefined,
  ownTitles: readonly TitleGroup[],
  path: Path,
  country: string,
  host: Host | undefined,
): PersonFacts | undefined {
  if (lead === undefined || (lead.name === undefined && lead.title === undefined && lead.rank === undefined))
    return undefined;
  return { path, person: lead, ranking: rankingOf(lead, ownTitles, country, host?.name, host?.kind) };
}
