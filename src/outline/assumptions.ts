import { lengthOf } from '../agenda/agenda.ts';
import type { Plan } from '../agenda/plan.ts';
import { formatDate } from '../base/calendar.ts';
import { formatClock } from '../base/clock.ts';
import { formatDuration } from '../base/duration.ts';
import { capitalised, counted, listed } from '../base/text.ts';
import type { SessionFacts } from '../facts/facts.ts';
import { joinsLate, leavesEarly, stayOf } from '../facts/people/attendance.ts';
import { audience, hostLanguages } from '../facts/people/audience.ts';
import { theCountry } from '../facts/places/country-name.ts';
import { journeysOf, unstatedJourneys } from '../facts/places/journeys.ts';
import { leadsToHotel, stationSite } from '../facts/places/rides.ts';
import { missingHolidayData } from '../facts/time/derive-days.ts';
import { placeOf } from './places.ts';
import { sessionsOf } from './sessions.ts';

/**
 * What the plan takes for granted because the tour does not say it: travel times, office hours, lengths, languages,
 * holidays. One sentence each; none where everything is stated.
 */
export function assumptions(plan: Plan): string[] {
  return [
    ...headcount(plan),
    ...transfers(plan),
    ...unknownRides(plan),
    ...ownJourneys(plan),
    ...officeHours(plan),
    ...gates(plan),
    ...lengths(plan),
    ...interpretation(plan),
    ...lunchHour(plan),
    ...holidays(plan),
  ];
}

function headcount({ tour, facts }: Plan): string[] {
  const announced = tour.delegation?.size;
  const listedDelegates = facts.delegates.length;
  if (announced === undefined || announced === listedDelegates) return [];
  if (listedDelegates === 0)
    return [
      `The delegation is announced with ${counted(announced, 'delegate')}, not yet listed: the plan takes all of them to attend every session.`,
    ];
  return [
    `The delegation is announced with ${counted(announced, 'delegate')} and lists ${listedDelegates}: ${announced > listedDelegates ? `the plan takes the other ${announced - listedDelegates} to attend every session that is for all` : 'the plan counts those listed'}.`,
  ];
}

function transfers({ facts, agenda }: Plan): string[] {
  const ways = agenda.days
    .flatMap(({ entries }) => entries)
    .flatMap((entry) => (entry.kind === 'transfer' ? [entry] : []));
  const estimated = ways.filter(({ basis }) => basis === 'estimated').length;
  const assumed = ways.filter(({ basis }) => basis === 'assumed');
  const unplaced = [...new Set(assumed.flatMap(({ from, to }) => [from, to]))].filter(
    (site) => placeOf(facts, site)?.at === undefined,
  );
  const [one] = assumed;
  return [
    ...(estimated > 0
      ? [
          `${counted(estimated, 'transfer')} ${estimated === 1 ? 'is' : 'are'} estimated from coordinates, traffic unknown; the programme marks each.`,
        ]
      : []),
    ...(one === undefined
      ? []
      : [
          `${counted(assumed.length, 'transfer')} ${assumed.length === 1 ? 'is' : 'are'} assumed at ${formatDuration(lengthOf(one))}, as no coordinates are known for ${listed(unplaced.map((site) => facts.siteName(site)))}.`,
        ]),
  ];
}

/** Journeys whose ends the programme cannot be led to. */
function unknownRides({ tour, facts, agenda }: Plan): string[] {
  const sites = new Set(
    agenda.days
      .flatMap(({ entries }) => entries)
      .flatMap((entry) => (entry.kind === 'transfer' ? [entry.from, entry.to] : [])),
  );
  const ends = journeysOf(tour, facts).flatMap(({ purpose, from, to, departs, arrives }) => [
    ...(purpose !== 'arrival' && departs ? [from] : []),
    ...(purpose !== 'departure' && arrives ? [to] : []),
  ]);
  const isReached = (end: string) => sites.has(stationSite(end)) || leadsToHotel(facts, end);
  const unknown = [...new Set(ends)].filter((end) => !isReached(end));
  const [one] = unknown;
  if (one === undefined || sessionsOf(agenda).length === 0) return [];
  const bed = facts.hotels[0]?.site.replace(/^stay:/, '') ?? 'base';
  return [
    `Ways from and to ${listed(unknown.map((end) => facts.siteName(stationSite(end))))}, where journeys begin and end, are not in the programme: nothing says how long they take, or which hotel is there. State it under \`travel\`: \`stays\`, or \`transfers: [{ between: [${bed}, ${one}], takes: 30m }]\`.`,
  ];
}

/** Delegates who come later or leave earlier than the others, by journeys of which the tour says nothing. */
function ownJourneys({ tour, facts }: Plan): string[] {
  const open = facts.travellers.filter((one) => {
    const unstated = unstatedJourneys(one, tour, facts);
    return (
      (joinsLate(one, tour) && unstated.includes('arrival')) ||
      (leavesEarly(one, tour) && unstated.includes('departure'))
    );
  });
  return open.map(
    (one) =>
      `${one.delegate.name} ${stayOf(one)}; the tour does not say by which flight or train, so the programme has no transfer to or from it.`,
  );
}

function officeHours(plan: Plan): string[] {
  const silent = hostsInProgramme(plan).filter(({ hoursDeclared }) => !hoursDeclared);
  if (silent.length === 0) return [];
  const countries = [...new Set(silent.map(({ country }) => theCountry(country)))];
  return [
    `Opening hours are not stated for ${names(silent)}: the usual office hours in ${listed(countries)} are assumed.`,
  ];
}

function gates(plan: Plan): string[] {
  const silent = hostsInProgramme(plan).filter(({ host }) => host.asks?.security === undefined);
  const minutes = [...new Set(silent.map(({ security }) => security))];
  return minutes
    .filter((length) => length > 0)
    .map((length) => {
      const at = names(silent.filter(({ security }) => security === length));
      return `Time lost at the gate is not stated for ${at}: ${formatDuration(length)} is assumed.`;
    });
}

function lengths(plan: Plan): string[] {
  const silent = sessionsInProgramme(plan).filter(
    ({ session, slot }) => session.for === undefined && slot === undefined,
  );
  if (silent.length === 0) return [];
  const texts = silent.map(({ title, net }) => `${title} ${formatDuration(net)}`);
  return [`Lengths not stated, in one language: ${texts.join('; ')}.`];
}

/** What would tell whether sessions need interpretation, and is not there. */
function whyUnknown(sessions: readonly SessionFacts[]): string[] {
  const areMute = sessions.some((session) =>
    audience(session).some(({ languages }) => languages.length === 0),
  );
  const areHostsMute = sessions.some((session) => hostLanguages(session).length === 0);
  const silent = [...(areMute ? ['of delegates'] : []), ...(areHostsMute ? ['of hosts'] : [])];
  return [
    ...(sessions.some((session) => audience(session).length === 0) ? ['nobody attends'] : []),
    ...(silent.length > 0 ? [`languages ${listed(silent)} are not stated`] : []),
  ];
}

function interpretation(plan: Plan): string[] {
  const sessions = sessionsInProgramme(plan);
  const factors = [...new Set(sessions.filter(({ factor }) => factor > 1).map(({ factor }) => factor))];
  const unknown = sessions.filter(({ barrier }) => barrier === undefined);
  return [
    ...factors.map((factor) => {
      const times = factor === 2 ? 'twice' : `${factor} times`;
      return `What is said across the language barrier is counted as ${times} as long in consecutive interpretation.`;
    }),
    ...(unknown.length === 0
      ? []
      : [
          `Whether anything is interpreted is not known for ${listed(unknown.map(({ title }) => title))}, as ${listed(whyUnknown(unknown))}: ${unknown.some(({ mode }) => mode !== 'none') ? 'interpretation is planned where the tour provides it' : 'no interpretation is planned'}.`,
        ]),
  ];
}

function lunchHour({ tour, facts, agenda }: Plan): string[] {
  if (tour.day?.lunch !== undefined || sessionsOf(agenda).length === 0) return [];
  return [
    `No lunch break is stated: ${formatDuration(facts.lunch.minutes)} is kept free between ${formatClock(facts.lunch.from)} and ${formatClock(facts.lunch.to)}.`,
  ];
}

function holidays({ tour, facts }: Plan): string[] {
  const approximate = facts.days
    .flatMap(({ holidays, homeHolidays }) => [...holidays, ...homeHolidays])
    .filter((holiday) => holiday.approximate);
  return [
    ...facts.withoutHolidayData.map(
      (country) =>
        `${capitalised(missingHolidayData(country, tour.dates))}: holidays there are unknown, not absent.`,
    ),
    ...approximate.map(
      ({ name, date, country }) =>
        `${name} (${theCountry(country)}) is computed for ${formatDate(date)} and may fall a day earlier or later.`,
    ),
  ];
}

function sessionsInProgramme({ facts, agenda }: Plan): SessionFacts[] {
  const ids = new Set(sessionsOf(agenda).map(({ entry }) => entry.session));
  return facts.sessions.filter(({ id }) => ids.has(id));
}

function hostsInProgramme({ facts, agenda }: Plan) {
  const ids = new Set(sessionsOf(agenda).map(({ entry }) => entry.host));
  return facts.hosts.filter(({ id }) => ids.has(id));
}

function names(hosts: readonly { readonly name: string }[]): string {
  return listed(hosts.map(({ name }) => name));
}
