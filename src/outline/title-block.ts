import type { Plan } from '../agenda/plan.ts';
import { formatDate } from '../base/calendar.ts';
import { capitalised, counted, listed } from '../base/text.ts';
import { countryName } from '../facts/country-name.ts';
import type { Facts } from '../facts/facts.ts';
import { languageName } from '../facts/language-name.ts';
import type { Tour } from '../tour/schema.ts';
import { type Attendance, attendanceOf } from './attendance.ts';
import { formatDates } from './dates.ts';
import type { Block, Definition } from './outline.ts';
import { placeOf, siteWithAddress } from './places.ts';
import { isToBeConfirmed, sessionsOf } from './sessions.ts';

/** What stands above a programme: who comes, from where, when, in which languages, and as of which day. */
export function titleBlock(plan: Plan): Block[] {
  const { tour, facts } = plan;
  const attendance = attendanceOf(plan.agenda, facts);
  const rows = [
    row('Organiser', tour.organiser),
    row('Objectives', ...(tour.objectives ?? [])),
    row('Dates', `${formatDates(tour.dates.from, tour.dates.to)} (${counted(facts.days.length, 'day')})`),
    row('Places', places(plan)),
    row('Delegation', ...delegation(tour, facts)),
    row('Groups', ...groups(attendance)),
    row('Hotel', hotel(plan)),
    row('Languages', ...languages(plan)),
    row('Interpretation', interpretation(plan)),
    row('Times', `Local at each place; the programme's time zone is ${tour.timeZone}`),
    row('As of', formatDate(plan.today), toBeConfirmed(plan)),
  ];
  return [{ kind: 'definitions', rows: rows.filter(({ lines }) => lines.length > 0) }];
}

function row(term: string, ...lines: readonly (string | undefined)[]): Definition {
  return { term, lines: lines.filter((line) => line !== undefined && line !== '') as string[] };
}

function places({ tour, facts, agenda }: Plan): string {
  const cities = sessionsOf(agenda).map(({ entry }) => placeOf(tour, facts, entry.site)?.city);
  const named = [...new Set(cities.flatMap((city) => city ?? []))];
  const country = countryName(tour.countries.providing);
  return named.length === 0 || (named.length === 1 && named[0] === country)
    ? country
    : `${listed(named)}, ${country}`;
}

/** Somebody posted in the host country fills a chair but no aeroplane seat: said where people count. */
function delegation(tour: Tour, facts: Facts): (string | undefined)[] {
  const home = countryName(tour.countries.receiving);
  const total = facts.delegates.length;
  const locals = facts.delegates.filter(({ local }) => local).map(({ delegate }) => delegate.name);
  const announced = tour.delegation?.size;
  if (total === 0)
    return [
      announced === undefined ? undefined : `${counted(announced, 'delegate')} from ${home}, not yet named`,
    ];
  const size = `${counted(total, 'delegate')} from ${home}`;
  const verb = locals.length === 1 ? 'is' : 'are';
  const joins = locals.length === 1 ? 'joins' : 'join';
  return [
    locals.length === 0
      ? size
      : `${size}: ${total - locals.length} travel; ${listed(locals)} ${verb} based in ${countryName(tour.countries.providing)} and ${joins} there`,
    accompanying(tour),
  ];
}

const MANY = {
  staff: 'staff',
  consultant: 'consultants',
  security: 'security',
  interpreter: 'interpreters',
  press: 'press',
  spouse: 'spouses',
  other: 'others',
} as const;

function accompanying(tour: Tour): string | undefined {
  const kinds = (tour.delegation?.companions ?? []).map(({ kind }) => kind ?? 'other');
  if (kinds.length === 0) return undefined;
  const counts = [...new Set(kinds)].map((kind) =>
    counted(kinds.filter((other) => other === kind).length, kind, MANY[kind]),
  );
  return `Accompanied by ${counted(kinds.length, 'person', 'people')} (${listed(counts)})`;
}

function groups(attendance: Attendance): string[] {
  return attendance.groups.map(({ name, members }) => `${name}: ${listed(members)}`);
}

function hotel({ tour, facts }: Plan): string | undefined {
  const base = tour.travel?.base;
  return base && siteWithAddress(tour, facts, 'base');
}

function languages({ tour, facts, agenda }: Plan): (string | undefined)[] {
  const ours = tour.delegation?.languages ?? facts.delegates.flatMap(({ languages }) => languages);
  const visited = new Set(sessionsOf(agenda).map(({ entry }) => entry.host));
  const theirs = facts.hosts.filter(({ id }) => visited.has(id)).flatMap(({ languages }) => languages);
  return [
    ours.length > 0 ? `Delegation: ${languageNames(ours)}` : undefined,
    theirs.length > 0 ? `Hosts: ${languageNames(theirs)}` : undefined,
  ];
}

/** `Uzbek and Russian`, each once. */
function languageNames(languages: readonly string[]): string {
  return listed([...new Set(languages)].map(languageName));
}

function interpretation({ facts, agenda }: Plan): string | undefined {
  const modes = sessionsOf(agenda).map(({ entry }) => entry.mode);
  const used = [...new Set(modes.filter((mode) => mode !== 'none'))];
  if (used.length === 0) return undefined;
  const people = facts.interpreters.map(({ id, interpreter }) => {
    const name = interpreter.name ?? id;
    return interpreter.languages?.length ? `${name} (${languageNames(interpreter.languages)})` : name;
  });
  return `${capitalised(listed(used))}, ${people.length > 0 ? `by ${listed(people)}` : 'interpreter to be named'}`;
}

function toBeConfirmed({ facts, agenda }: Plan): string | undefined {
  const sessions = sessionsOf(agenda).filter(({ entry }) => entry.host !== undefined);
  const open = sessions.filter(({ entry }) => isToBeConfirmed(facts, entry.host)).length;
  return open === 0
    ? undefined
    : `${open} of ${counted(sessions.length, 'meeting')} with hosts ${open === 1 ? 'is' : 'are'} still to be confirmed`;
}
