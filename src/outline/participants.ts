import type { Plan } from '../agenda/plan.ts';
import { listed } from '../base/text.ts';
import { countryName } from '../facts/country-name.ts';
import type { DelegateFacts } from '../facts/facts.ts';
import { languageName } from '../facts/language-name.ts';
import { stakeholderIds } from '../tour/ids.ts';
import type { Person, Tour } from '../tour/schema.ts';
import { type Block, type Column, heading } from './outline.ts';
import { sessionsOf } from './sessions.ts';

/** What stands for a name that nobody knows yet. */
export const UNNAMED = 'to be named';
const NAME = { title: 'Name', share: 3 };
const TITLE = { title: 'Title', share: 5 };
const ORGANISATION = { title: 'Organisation', share: 4 };
const LANGUAGES = { title: 'Languages', share: 5 };

/**
 * Who comes and who receives: names, titles and organisations in the order of the tour file. Hosts read this:
 * passports, diets and money are never in it.
 */
export function participants(plan: Plan): Block[] {
  const { tour, facts } = plan;
  return [
    heading(2, 'Participants', { newSheet: true }),
    ...section(
      'Delegation',
      [NAME, TITLE, ORGANISATION],
      facts.delegates.map((delegate) => [
        nameOf(delegate, tour),
        delegate.delegate.title,
        organisationName(tour, delegate.organisation),
      ]),
    ),
    ...section(
      'Accompanying',
      [NAME, TITLE, ORGANISATION],
      (tour.delegation?.companions ?? []).map(({ name, title, kind, organisation }) => [
        name ?? UNNAMED,
        title ?? kind,
        organisation,
      ]),
    ),
    ...section(
      'Hosts',
      [ORGANISATION, NAME, TITLE],
      counterparts(plan).map(({ organisation, name, title }, i, all) => [
        organisation === all[i - 1]?.organisation ? '' : organisation,
        name,
        title,
      ]),
    ),
    ...section(
      'Interpreters',
      [NAME, LANGUAGES],
      facts.interpreters.map(({ id, interpreter }) => [
        interpreter.name ?? id,
        listed((interpreter.languages ?? []).map(languageName)),
      ]),
    ),
  ];
}

/** A heading and a table; nothing where there are no rows. */
function section(
  title: string,
  columns: readonly Column[],
  rows: readonly (readonly (string | undefined)[])[],
): Block[] {
  if (rows.length === 0) return [];
  return [
    heading(3, title),
    {
      kind: 'table',
      columns,
      rows: rows.map((cells) => ({ tone: 'neutral', cells: cells.map((cell) => cell ?? '') })),
    },
  ];
}

function nameOf({ delegate, local }: DelegateFacts, tour: Tour): string {
  return local ? `${delegate.name} (based in ${countryName(tour.countries.providing)})` : delegate.name;
}

/** A stakeholder's full name where the organisation is one, else as written. */
export function organisationName(tour: Tour, organisation: string | undefined): string | undefined {
  const at = stakeholderIds(tour).indexOf(organisation ?? '');
  return tour.stakeholders?.[at]?.name ?? organisation;
}

interface Counterpart {
  readonly organisation: string;
  readonly name: string;
  readonly title: string | undefined;
}

/** Everybody on the hosts' side of the programme, by host, those who receive first. */
export function counterparts({ facts, agenda }: Plan): Counterpart[] {
  const inProgramme = sessionsOf(agenda).map(({ entry }) => entry);
  return facts.hosts.flatMap(({ id, host, lead }) => {
    const visits = inProgramme.filter((entry) => entry.host === id);
    if (visits.length === 0) return [];
    const leads = visits.map(({ session }) => facts.sessions.find((one) => one.id === session)?.lead?.person);
    const people = distinct([...leads, lead?.person, ...(host.people ?? [])]);
    return (people.length > 0 ? people : [{}]).map(({ name, title }) => ({
      organisation: host.name,
      name: name ?? UNNAMED,
      title,
    }));
  });
}

/** Those of whom anything is known, each once. */
function distinct(people: readonly (Person | undefined)[]): Person[] {
  const known = people.flatMap((person) => (person?.name || person?.title ? [person] : []));
  const same = (a: Person, b: Person) => a.name === b.name && a.title === b.title;
  return known.filter((person, i) => known.findIndex((other) => same(person, other)) === i);
}
