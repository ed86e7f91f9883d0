import type { Plan } from '../agenda/plan.ts';
import { firstOfEach } from '../base/distinct.ts';
import type { DelegateFacts } from '../facts/facts.ts';
import { joinsLate, leavesEarly } from '../facts/people/attendance.ts';
import { joined, listed, plainDate } from '../language/say.ts';
import type { Words } from '../language/words.ts';
import { stakeholderIds } from '../tour/ids.ts';
import type { Person, Tour } from '../tour/schema.ts';
import { type Block, type Column, filled, heading } from './outline.ts';
import { sessionsOf } from './sessions.ts';

/**
 * Who comes and who receives: names, titles and organisations in the order of the tour file. Hosts read this:
 * passports, diets and money are never in it.
 */
export function participants(plan: Plan, words: Words): Block[] {
  const { tour, facts } = plan;
  const say = words.participants;
  const name = { title: say.name, share: 3 };
  const title = { title: say.title, share: 5 };
  const organisation = { title: say.organisation, share: 4 };
  const sections = [
    ...section(
      say.delegation,
      [name, title, organisation],
      facts.delegates.map((delegate) => [
        nameOf(delegate, tour, words),
        delegate.delegate.title,
        organisationName(tour, delegate.organisation),
      ]),
    ),
    ...section(
      say.accompanying,
      [name, title, organisation],
      (tour.delegation?.companions ?? []).map((one) => [
        one.name ?? say.toBeNamed,
        one.title ?? (one.kind && words.companionKinds[one.kind]),
        one.organisation,
      ]),
    ),
    ...section(
      say.hosts,
      [organisation, name, title],
      counterparts(plan, words).map((one, i, all) => [
        one.organisation === all[i - 1]?.organisation ? '' : one.organisation,
        one.name,
        one.title,
      ]),
    ),
    ...section(
      say.interpreters,
      [name, { title: say.languages, share: 5 }],
      facts.interpreters.map(({ id, interpreter }) => [
        interpreter.name ?? id,
        listed(words, (interpreter.languages ?? []).map(words.language)),
      ]),
    ),
  ];
  return sections.length === 0 ? [] : [heading(2, say.heading), ...sections];
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
    filled({
      kind: 'table',
      columns,
      rows: rows.map((cells) => ({ tone: 'neutral', cells: cells.map((cell) => cell ?? '') })),
    }),
  ];
}

function nameOf(one: DelegateFacts, tour: Tour, words: Words): string {
  const remark = delegateRemark(one, tour, words);
  return remark === '' ? one.delegate.name : `${one.delegate.name} (${remark})`;
}

/** Who leads, who is in the country already, and who is there on some days only: all are asked for at a host’s door. */
export function delegateRemark(one: DelegateFacts, tour: Tour, words: Words): string {
  const { delegate, local } = one;
  const { joinsOn, leavesAfter } = words.participants;
  return joined(words, [
    ...(delegate.role === 'leader' ? [words.checklist.roles.delegationLeader] : []),
    ...(local ? [words.participants.basedIn(words.countryInText(tour.countries.providing))] : []),
    ...(delegate.from && joinsLate(one, tour) ? [joinsOn(plainDate(words, delegate.from))] : []),
    ...(delegate.to && leavesEarly(one, tour) ? [leavesAfter(plainDate(words, delegate.to))] : []),
  ]);
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
export function counterparts({ facts, agenda }: Plan, words: Words): Counterpart[] {
  const inProgramme = sessionsOf(agenda).map(({ entry }) => entry);
  return facts.hosts.flatMap(({ id, host, lead }) => {
    const visits = inProgramme.filter((entry) => entry.host === id);
    if (visits.length === 0) return [];
    const leads = visits.map(({ session }) => facts.sessions.find((one) => one.id === session)?.lead?.person);
    const people = distinct([...leads, lead?.person, ...(host.people ?? [])]);
    return (people.length > 0 ? people : [{}]).map(({ name, title }) => ({
      organisation: host.name,
      name: name ?? words.participants.toBeNamed,
      title,
    }));
  });
}

/** Those of whom anything is known, each once. */
function distinct(people: readonly (Person | undefined)[]): Person[] {
  const known = people.flatMap((person) => (person?.name || person?.title ? [person] : []));
  return firstOfEach(known, ({ name, title }) => JSON.stringify([name, title]));
}
