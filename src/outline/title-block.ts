import type { Plan } from '../agenda/plan.ts';
import type { LocalDate } from '../base/calendar.ts';
import { NOON } from '../base/clock.ts';
import { capitalised } from '../base/text.ts';
import { offsetAt, toInstant } from '../base/zone.ts';
import type { Facts } from '../facts/facts.ts';
import { delegateCount } from '../facts/people/headcount.ts';
import { isDayFromHome } from '../facts/places/within-country.ts';
import { sessionZone } from '../facts/time/session-zone.ts';
import { formatDates, fullDate, fullDates, joined, labelled, listed, otherDates } from '../language/say.ts';
import type { Words } from '../language/words.ts';
import type { Tour } from '../tour/schema.ts';
import { dressName } from './contacts.ts';
import type { Block, Definition } from './outline.ts';
import { countriesOf, siteWithAddress } from './places.ts';
import { isToBeConfirmed, sessionsOf } from './sessions.ts';

/** What stands above a programme: who comes, from where, when, in which languages, and as of which day. */
export function titleBlock(plan: Plan, words: Words): Block[] {
  const { tour, facts } = plan;
  const say = words.titleBlock;
  const dates = formatDates(words, tour.dates.from, tour.dates.to);
  const rows = [
    row(words.readers.for, plan.reader?.name),
    row(say.organiser, tour.organiser),
    row(say.objectives, ...(tour.objectives ?? [])),
    row(
      say.dates,
      capitalised(say.datesAndDays(dates, words.counts.days(facts.days.length))),
      otherDates(words, tour.dates.from, tour.dates.to),
    ),
    row(say.places, places(plan, words)),
    row(say.delegation, ...delegation(tour, facts, words)),
    row(say.hotel, ...hotels(plan, words)),
    row(words.contacts.dress, tour.dress && dressName(tour.dress, words)),
    row(say.languages, ...languages(plan, words)),
    row(say.interpretation, interpretation(plan, words)),
    row(say.times, say.localTimes(zones(plan, words))),
    row(say.asOf, fullDate(words, plan.today), toBeConfirmed(plan, words)),
  ];
  return [{ kind: 'definitions', rows: rows.filter(({ lines }) => lines.length > 0) }];
}

function row(term: string, ...lines: readonly (string | undefined)[]): Definition {
  return { term, lines: lines.filter((line) => line !== undefined && line !== '') as string[] };
}

function places(plan: Plan, words: Words): string {
  const inCountry = ({ code, cities }: ReturnType<typeof countriesOf>[number]) => {
    const name = words.country(code);
    return cities.length === 0 || (cities.length === 1 && cities[0] === name)
      ? name
      : joined(words, [listed(words, cities), name]);
  };
  return countriesOf(plan).map(inCountry).join('; ');
}

/** Somebody posted in the host country fills a chair but no aeroplane seat: said where people count. */
function delegation(tour: Tour, facts: Facts, words: Words): (string | undefined)[] {
  const say = words.titleBlock;
  const home = words.fromCountry(tour.countries.receiving);
  const total = delegateCount(facts) ?? 0;
  const locals = facts.delegates.filter(({ local }) => local).map(({ delegate }) => delegate.name);
  if (facts.delegates.length === 0) return [total === 0 ? undefined : say.announcedFrom(total, home)];
  const all = say.delegatesFrom(total, home);
  const size = facts.unlisted === undefined ? all : say.partlyNamed(all, facts.delegates.length);
  const there = words.countryInText(tour.countries.providing);
  return [
    locals.length === 0
      ? size
      : say.someAreThere(size, total - locals.length, listed(words, locals), locals.length, there),
    accompanying(tour, words),
  ];
}

function accompanying(tour: Tour, words: Words): string | undefined {
  const kinds = (tour.delegation?.companions ?? []).map(({ kind }) => kind ?? 'other');
  if (kinds.length === 0) return undefined;
  const counts = [...new Set(kinds)].map((kind) =>
    words.counts.companions[kind](kinds.filter((other) => other === kind).length),
  );
  return words.titleBlock.accompaniedBy(words.counts.people(kinds.length), listed(words, counts));
}

/** The hotel; where the delegation also sleeps elsewhere, from when to when in each place. */
function hotels({ tour, facts, nights }: Plan, words: Words): (string | undefined)[] {
  if (isDayFromHome(tour)) return [];
  if (nights === undefined) return facts.hotels.map(({ site }) => siteWithAddress(facts, site, words));
  return nights.map(({ hotel, town, from, to }) => {
    const name = hotel ? siteWithAddress(facts, hotel.site, words) : town && words.titleBlock.hotelOpen(town);
    return name && labelled(words, capitalised(fullDates(words, from, to)), name);
  });
}

/** Clocks of the places that the sessions are at, `UTC+1 and UTC+2`: the name of a zone is that of a city where nobody may be. */
function zones({ tour, facts, agenda }: Plan, words: Words): string {
  const met = new Set(sessionsOf(agenda).map(({ entry }) => entry.session));
  const sessions = facts.sessions.filter(({ id }) => met.has(id));
  const known = new Set(sessions.map((session) => sessionZone(session, tour)));
  const clocks = [...(known.size === 0 ? [tour.timeZone] : known)].flatMap((zone) =>
    [tour.dates.from, tour.dates.to].map((date) => aheadOfUtc(date, zone)),
  );
  return listed(words, [...new Set(clocks)]);
}

/** `UTC+5:30` of the clocks at noon. */
function aheadOfUtc(date: LocalDate, zone: string): string {
  const minutes = offsetAt(toInstant(date, NOON, zone).instant, zone);
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const size = rest === 0 ? `${hours}` : `${hours}:${String(rest).padStart(2, '0')}`;
  return minutes === 0 ? 'UTC' : `UTC${minutes < 0 ? '\u2212' : '+'}${size}`;
}

function languages({ tour, facts, agenda }: Plan, words: Words): (string | undefined)[] {
  const say = words.titleBlock;
  const ours = tour.delegation?.languages ?? facts.delegates.flatMap(({ languages }) => languages);
  const visited = new Set(sessionsOf(agenda).map(({ entry }) => entry.host));
  const theirs = facts.hosts.filter(({ id }) => visited.has(id)).flatMap(({ languages }) => languages);
  return [
    ours.length > 0 ? labelled(words, say.ofDelegation, languageNames(ours, words)) : undefined,
    theirs.length > 0 ? labelled(words, say.ofHosts, languageNames(theirs, words)) : undefined,
  ];
}

/** `Uzbek and Russian`, each once. */
function languageNames(languages: readonly string[], words: Words): string {
  return listed(words, [...new Set(languages)].map(words.language));
}

function interpretation({ facts, agenda }: Plan, words: Words): string | undefined {
  const modes = sessionsOf(agenda).flatMap(({ entry: { mode } }) => (mode === 'none' ? [] : [mode]));
  if (modes.length === 0) return undefined;
  const used = capitalised(
    listed(
      words,
      [...new Set(modes)].map((mode) => words.modes[mode]),
    ),
  );
  const people = facts.interpreters.map(({ id, interpreter }) => {
    const name = interpreter.name ?? id;
    return interpreter.languages?.length ? `${name} (${languageNames(interpreter.languages, words)})` : name;
  });
  return people.length > 0
    ? words.titleBlock.interpretedBy(used, listed(words, people))
    : `${used}${words.lists.aside}${words.programme.interpreterToBeNamed}`;
}

function toBeConfirmed({ facts, agenda }: Plan, words: Words): string | undefined {
  const sessions = sessionsOf(agenda).filter(({ entry }) => entry.host !== undefined);
  const open = sessions.filter(({ entry }) => isToBeConfirmed(facts, entry.host)).length;
  return open === 0 ? undefined : words.titleBlock.openMeetings(open, sessions.length);
}
