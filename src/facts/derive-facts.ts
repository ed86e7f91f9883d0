import { datesFrom, daysBetween, type LocalDate, weekdayOf } from '../base/calendar.ts';
import type { Minutes } from '../base/clock.ts';
import type { Path } from '../base/path.ts';
import { RANKS } from '../policy/ladder.ts';
import type { Policy } from '../policy/thresholds.ts';
import type { TitleGroup } from '../policy/titles.ts';
import { delegateIds, hostIds, interpreterIds, sessionIds, stakeholderIds } from '../tour/ids.ts';
import type { Delegate, Host, Mode, Person, Session, SessionKind, Tour } from '../tour/schema.ts';
import type {
  DayFacts,
  DelegateFacts,
  Facts,
  Holiday,
  HostFacts,
  PersonFacts,
  Ranking,
  SessionFacts,
  Unlisted,
} from './facts.ts';
import { audience, hostLanguages, sharesNone } from './people/audience.ts';
import { rankTitle } from './people/rank-title.ts';
import { theCountry } from './places/country-name.ts';
import { deriveHotels } from './places/hotels.ts';
import { journeyOf } from './places/journey.ts';
import { siteDirectory } from './places/sites.ts';
import { fitting, interpretedLength } from './sessions/interpreted-length.ts';
import { HOLIDAYS_SINCE, hasHolidayData, holidaysOn } from './time/holidays.ts';
import { officeHoursOf, weekendOf } from './time/workweek.ts';

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

function deriveDays(tour: Tour, { plannedDays }: Policy): DayFacts[] {
  const { receiving, providing } = tour.countries;
  return datesFrom(tour.dates.from, tour.dates.to)
    .slice(0, plannedDays)
    .map((date) => ({
      date,
      weekday: weekdayOf(date),
      workday: !weekendOf(providing, date).includes(weekdayOf(date)),
      holidays: holidaysOf(tour, providing, date),
      homeHolidays: holidaysOf(tour, receiving, date),
    }));
}

/** What the tour declares of a date wins over the table: a holiday it adds, and one that is not observed. */
export function holidaysOf(tour: Tour, country: string, date: LocalDate): Holiday[] {
  const declared = (tour.calendar?.holidays ?? []).filter(
    (holiday) => holiday.date === date && (holiday.country ?? tour.countries.providing) === country,
  );
  if (declared.length === 0) return [...holidaysOn(country, date)];
  return declared
    .filter(({ observed }) => observed !== false)
    .map(({ name }) => ({ date, name, country, from: 'declared', approximate: false }));
}

function countriesWithoutHolidayData(tour: Tour): string[] {
  const { receiving, providing } = tour.countries;
  const year = Number(tour.dates.from.slice(0, 4));
  return [...new Set([providing, receiving])].filter(
    (country) =>
      !hasHolidayData(country, year) &&
      !(tour.calendar?.holidays ?? []).some((holiday) => (holiday.country ?? providing) === country),
  );
}

function deriveDelegates(tour: Tour, ownTitles: readonly TitleGroup[]): DelegateFacts[] {
  const ids = delegateIds(tour);
  const stakeholders = stakeholderIds(tour);
  return (tour.delegation?.delegates ?? []).map((delegate, i) => {
    const stakeholder = tour.stakeholders?.findIndex(
      ({ name }, j) => stakeholders[j] === delegate.organisation || name === delegate.organisation,
    );
    const organisation = stakeholders[stakeholder ?? -1];
    return {
      id: ids[i] ?? '',
      path: ['delegation', 'delegates', i],
      delegate,
      ranking: rankingOf(
        delegate,
        ownTitles,
        tour.countries.receiving,
        tour.stakeholders?.[stakeholder ?? -1]?.name ?? delegate.organisation,
        tour.stakeholders?.[stakeholder ?? -1]?.kind,
      ),
      languages: delegate.languages ?? tour.delegation?.languages ?? [],
      local: delegate.basedIn === tour.countries.providing,
      organisation: organisation ?? delegate.organisation,
    };
  });
}

function deriveUnlisted({ delegation }: Tour): Unlisted | undefined {
  const listed = delegation?.delegates?.length ?? 0;
  const size = delegation?.size;
  if (listed > 0 && (size ?? 0) <= listed) return undefined;
  return { number: size === undefined ? undefined : size - listed, languages: delegation?.languages ?? [] };
}

/** A declared rank wins; a title is placed on the ladder; without either the rank is unknown. */
function rankingOf(
  person: Delegate | Person,
  ownTitles: readonly TitleGroup[],
  country: string,
  organisation?: string,
  organisationKind?: string,
): Ranking {
  const declared = RANKS.find(({ word }) => word === person.rank);
  if (declared) return { kind: 'declared', rank: declared.rank, because: `declared as ${declared.word}` };
  if (person.title === undefined) return { kind: 'unknown', because: 'no title is stated' };
  return rankTitle(person.title, { country, organisation, organisationKind }, ownTitles);
}

function deriveHosts(tour: Tour, policy: Policy, ownTitles: readonly TitleGroup[]): HostFacts[] {
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

function leadOf(
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

interface Parties {
  readonly delegates: readonly DelegateFacts[];
  readonly unlisted: Unlisted | undefined;
  readonly hosts: readonly HostFacts[];
  readonly ownTitles: readonly TitleGroup[];
}

/** The sessions listed, or one briefing at each host that has not declined. */
function deriveSessions(tour: Tour, policy: Policy, parties: Parties): SessionFacts[] {
  if (tour.sessions !== undefined) {
    const ids = sessionIds(tour);
    return tour.sessions.map((session, i) =>
      deriveSession(tour, policy, parties, ids[i] ?? '', ['sessions', i], session),
    );
  }
  return parties.hosts
    .filter(({ host }) => host.status !== 'declined')
    .map(({ id, path }) => deriveSession(tour, policy, parties, id, path, { host: id }));
}

function deriveSession(
  tour: Tour,
  policy: Policy,
  parties: Parties,
  id: string,
  path: Path,
  session: Session,
): SessionFacts {
  const kind = session.kind ?? 'briefing';
  const host = parties.hosts.find((candidate) => candidate.id === session.host);
  const { attend } = session;
  // Where all attend, all sessions share one list, so that what follows from it is worked out once.
  const attendees = Array.isArray(attend)
    ? parties.delegates.filter(({ id: person }) => attend.includes(person))
    : parties.delegates;
  const unlisted = Array.isArray(attend) ? undefined : parties.unlisted;
  const lead =
    leadOf(
      session.lead,
      parties.ownTitles,
      [...path, 'lead'],
      host?.country ?? tour.countries.providing,
      host?.host,
    ) ?? host?.lead;
  const visitors = audience({ attendees, unlisted }).map(({ languages }) => languages);
  const barrier = host ? hasBarrier(visitors, hostLanguages({ session, host })) : false;
  const mode = modeOf(tour, session, barrier);
  const factor = factorOf(mode, tour.interpretation?.relay === true, policy);
  const slot =
    session.slot ?? (session.at && session.until !== undefined ? session.until - session.at.time : undefined);
  const interpreted = session.interpreted ?? (kind === 'reception' ? policy.receptionInterpreted : 1);
  const spoken = { interpreted, factor };
  const net = session.for ?? (slot === undefined ? usualLength(kind, policy) : fitting(slot, spoken));
  const gross =
    session.for === undefined && slot !== undefined ? slot : interpretedLength(net, spoken, policy);
  return {
    id,
    path,
    session,
    title: session.title ?? usualTitle(kind, host),
    kind,
    priority: session.priority ?? 'must',
    host,
    lead,
    site: session.place ? `session:${id}` : (host?.id ?? 'base'),
    attendees,
    unlisted,
    barrier,
    mode,
    interpreted,
    factor,
    net,
    gross,
    slot,
    length: session.at && slot !== undefined ? slot : Math.max(slot ?? 0, gross),
    fixed: session.at,
  };
}

/** `visitors` are the languages of each who attends, `received` those in which they are. One who surely shares none is enough, whatever the others speak. */
function hasBarrier(
  visitors: readonly (readonly string[])[],
  received: readonly string[],
): boolean | undefined {
  if (received.length === 0 || visitors.length === 0) return undefined;
  if (visitors.some((languages) => sharesNone(languages, received))) return true;
  return visitors.some((languages) => languages.length === 0) ? undefined : false;
}

function modeOf(tour: Tour, session: Session, barrier: boolean | undefined): Mode {
  if (session.mode !== undefined) return session.mode;
  if (barrier === false) return 'none';
  return (
    tour.interpretation?.mode ??
    (barrier || tour.interpretation?.interpreters?.length ? 'consecutive' : 'none')
  );
}

function factorOf(mode: Mode, relay: boolean, policy: Policy): number {
  if (mode === 'none') return 1;
  if (mode !== 'consecutive') return policy.simultaneousFactor;
  return relay ? policy.relayFactor : policy.consecutiveFactor;
}

function usualLength(kind: SessionKind, policy: Policy): Minutes {
  if (kind === 'courtesy call') return policy.courtesyCallMinutes;
  return kind === 'site visit' || kind === 'workshop' ? policy.siteVisitMinutes : policy.briefingMinutes;
}

function usualTitle(kind: SessionKind, host: HostFacts | undefined): string {
  const what = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  return host ? `${what} at ${host.name}` : what;
}

/** `no holiday data for Kyrgyzstan`; `no holiday data for Malaysia in 2009` where it is the year that no table has. */
export function missingHolidayData(country: string, { from }: Tour['dates']): string {
  const other = hasHolidayData(country, HOLIDAYS_SINCE) ? ` in ${from.slice(0, 4)}` : '';
  return `no holiday data for ${theCountry(country)}${other}`;
}

/** Days of the programme, first and last included. */
export function programmeDays(tour: Tour): number {
  return Math.max(0, daysBetween(tour.dates.from, tour.dates.to) + 1);
}
