import type { Path } from '../../base/path.ts';
import type { Policy } from '../../policy/thresholds.ts';
import type { TitleGroup } from '../../policy/titles.ts';
import { hostIds } from '../../tour/ids.ts';
import type { Host, Person, Tour } from '../../tour/schema.ts';
import type { HostFacts, PersonFacts } from '../facts.ts';
import { officeHoursOf } from '../time/workweek.ts';
import type { TitleContext } from './rank-title.ts';
import { rankingOf } from './ranking-of.ts';

/** The hosts with their people, languages and hours, in the order of the file. */
export function deriveHosts(tour: Tour, policy: Policy, ownTitles: readonly TitleGroup[]): HostFacts[] {
  const ids = hostIds(tour);
  const says = (tour.hosts ?? []).some(isStated);
  const home: TitleContext = { country: tour.countries.receiving };
  return (tour.hosts ?? []).map((host, i) => {
    const country = host.place?.country ?? tour.countries.providing;
    const path: Path = ['hosts', i];
    const here = titleContextOf(host, country);
    return {
      id: ids[i] ?? '',
      path,
      host,
      name: host.short ?? host.name,
      country,
      lead: personFacts(host.lead, [...path, 'lead'], here, ownTitles),
      people: (host.people ?? []).flatMap(
        (person, j) => personFacts(person, [...path, 'people', j], here, ownTitles) ?? [],
      ),
      requestedBy: personFacts(host.requestedBy, [...path, 'requestedBy'], home, ownTitles),
      languages: host.lead?.languages ?? host.languages ?? [],
      hours: host.hours ?? officeHoursOf(country, tour.dates.from, host.place?.city),
      hoursDeclared: host.hours !== undefined,
      security: host.asks?.security ?? policy.securityMinutes,
      unconfirmed: says && isUnconfirmed(host),
    };
  });
}

/** True where the tour says how it stands with the host. A record of a visit that took place says so of none. */
function isStated({ status, invited, confirmed }: Host): boolean {
  return status !== undefined || invited !== undefined || confirmed !== undefined;
}

function isUnconfirmed({ status, confirmed }: Host): boolean {
  return status === undefined ? confirmed === undefined : status === 'wished' || status === 'invited';
}

/** In what the titles of a host's people are read. */
export function titleContextOf(host: Host, country: string): TitleContext {
  return { country, organisation: host.name, organisationKind: host.kind };
}

/** Somebody on the hosts' side, or who wrote to them, placed on the ladder; undefined where nothing is stated of the person. */
export function personFacts(
  person: Person | undefined,
  path: Path,
  context: TitleContext,
  ownTitles: readonly TitleGroup[],
): PersonFacts | undefined {
  if (!person || [person.name, person.title, person.rank].every((stated) => stated === undefined))
    return undefined;
  return { path, person, ranking: rankingOf(person, context, ownTitles) };
}
