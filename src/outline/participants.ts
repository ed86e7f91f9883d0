import type { Plan } from '../agenda/plan.ts';
import { singleLine } from '../base/single-line.ts';
import { listed } from '../base/text.ts';
import { countryName } from '../facts/country-name.ts';
import type { DelegateFacts } from '../facts/facts.ts';
import { languageName } from '../facts/language-name.ts';
import { stakeholderIds } from '../tour/ids.ts';
import type { Person, Tour } from '../tour/schema.ts';
import { type Block, heading, type Table } from './outline.ts';
import { sessionsOf } from './sessions.ts';

const UNNAMED = 'to be named';

/**
 * Who comes and who receives: names, titles and organisations in the order of the tour file. Hosts read this:
 * passports, diets and money are never in it.
 */
export function participants(plan: Plan): Block[] {
  const { tour, facts } = plan;
  const companions = tour.delegation?.companions ?? [];
  return [
    heading(2, 'Participants'),
    ...section(
      'Delegation',
      ['Name', 3],
      ['Title', 5],
      ['Organisation', 4],
    )(
      facts.delegates.map((delegate) => [
        nameOf(delegate, tour),
        line(delegate.delegate.title),
        line(organisationName(tour, delegate.organisation)),
      ]),
    ),
    ...section(
      'Accompanying',
      ['Name', 3],
      ['Title', 5],
      ['Organisation', 4],
    )(
      companions.map(({ name, title, kind, organisation }) => [
        line(name) || UNNAMED,
        line(title ?? kind),
        line(organisation),
      ]),
    ),
    ...section('Hosts', ['Organisation', 4], ['Name', 3], ['Title', 5])(counterparts(plan)),
    ...section(
      'Interpreters',
      ['Name', 3],
      ['Languages', 5],
    )(
      facts.interpreters.map(({ id, interpreter }) => [
        line(interpreter.name ?? id),
        listed((interpreter.languages ?? []).map(languageName)),
      ]),
    ),
  ];
}

/** A heading and a table; nothing where there are no rows. */
function section(title: string, ...columns: readonly (readonly [string, number])[]) {
  return (rows: readonly (readonly string[])[]): Block[] => {
    if (rows.length === 0) return [];
    const table: Table = {
      kind: 'table',
      columns: columns.map(([name, share]) => ({ title: name, share })),
      rows: rows.map((cells) => ({ tone: 'neutral', cells })),
    };
    return [heading(3, title), table];
  };
}

function line(text: string | undefined): string {
  return singleLine(text ?? '');
}

function nameOf({ delegate, local }: DelegateFacts, tour: Tour): string {
  return local
    ? `${line(delegate.name)} (based in ${countryName(tour.countries.providing)})`
    : line(delegate.name);
}

/** A stakeholder's full name where the organisation is one, else as written. */
export function organisationName(tour: Tour, organisation: string | undefined): string | undefined {
  const at = stakeholderIds(tour).indexOf(organisation ?? '');
  return tour.stakeholders?.[at]?.name ?? organisation;
}

/** Everybody on the hosts' side of the programme, those who receive first; a host is named once. */
function counterparts({ facts, agenda }: Plan): string[][] {
  const inProgramme = sessionsOf(agenda).map(({ entry }) => entry);
  return facts.hosts
    .filter(({ id }) => inProgramme.some((entry) => entry.host === id))
    .flatMap(({ id, host, lead }) => {
      const sessionLeads = inProgramme
        .filter((entry) => entry.host === id)
        .map((entry) => facts.sessions.find((session) => session.id === entry.session)?.lead?.person);
      const people = distinct([...sessionLeads, lead?.person, ...(host.people ?? [])]);
      const rows = people.length > 0 ? people : [['', UNNAMED, '']];
      return rows.map(([, name = '', title = ''], i) => [i === 0 ? line(host.name) : '', name, title]);
    });
}

function distinct(people: readonly (Person | undefined)[]): string[][] {
  const rows = people.flatMap((person) =>
    person?.name || person?.title ? [['', line(person.name) || UNNAMED, line(person.title)]] : [],
  );
  return rows.filter((row, i) => rows.findIndex((other) => other.join('\n') === row.join('\n')) === i);
}
