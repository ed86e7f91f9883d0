import type { Plan } from '../agenda/plan.ts';
import { formatDate } from '../base/calendar.ts';
import { firstOfEach } from '../base/distinct.ts';
import { hasFormOfAddress, isPlaceholder } from '../facts/people/person-name.ts';
import { delegateIds, hostIds } from '../tour/ids.ts';
import type { Person, Tour } from '../tour/schema.ts';

/** Somebody with a name, and what stands in its place. */
export interface Named {
  readonly name: string;
  readonly label: string;
}

/** Everybody whose name is in a tour, each under one label throughout. A post in place of a name, `Head of Department`, is nobody. */
export function peopleOf({ tour, checklist }: Plan): Named[] {
  const { delegation, hosts, sessions, interpretation, followUp, organiser, contacts, travel } = tour;
  const delegates = delegation?.delegates ?? [];
  const ids = hostIds(tour);
  const known = delegateIds(tour);
  const leads = (host: string | undefined) =>
    (sessions ?? []).flatMap((session) => (session.lead && session.host === host ? [session.lead] : []));
  const reachable = [
    ...(contacts ?? []),
    ...(hosts ?? []).flatMap(({ contact, meets }) => [contact, meets]),
    ...(sessions ?? []).map(({ meets }) => meets),
    ...(travel?.legs ?? []).map(({ meets }) => meets),
  ];
  const counterparts = (hosts ?? []).flatMap(({ name, short, lead, people, requestedBy }, i) => [
    ...labelled(
      [lead, ...(people ?? []), ...leads(ids[i])],
      (number) => `Counterpart ${number} at ${short ?? name}`,
    ),
    ...labelled([requestedBy], () => 'Signatory'),
  ]);
  const substitutes = delegates.flatMap(({ substitute: name }) =>
    name === undefined || known.includes(name) ? [] : [{ name }],
  );
  const owners = [organiser, followUp?.actionPlan?.owner, ...checklist.map(({ owner }) => owner)]
    .filter((name) => name !== undefined)
    .filter(hasFormOfAddress)
    .map((name) => ({ name }));
  const all = [
    ...labelled(delegates, (number) => `Delegate ${number}`),
    ...labelled(delegation?.companions ?? [], (number) => `Companion ${number}`),
    ...labelled(interpretation?.interpreters ?? [], (number) => `Interpreter ${number}`),
    ...counterparts,
    ...labelled(leads(undefined), (number) => `Speaker ${number}`),
    ...labelled(distinct(reachable), (number) => `Contact ${number}`),
    ...labelled(substitutes, (number) => `Substitute ${number}`),
    ...labelled(owners, (number) => `Owner ${number}`),
  ];
  return firstOfEach(all, ({ name }) => name);
}

/** Those with a name, each once: whoever meets the delegation is called as well. */
function distinct(people: readonly (Pick<Person, 'name' | 'title'> | undefined)[]) {
  const named = people.flatMap((one) => (one?.name === undefined ? [] : [one]));
  return firstOfEach(named, ({ name = '' }) => name);
}

function labelled(
  people: readonly (Pick<Person, 'name' | 'title'> | undefined)[],
  label: (number: number) => string,
): Named[] {
  return people.flatMap((person, i) =>
    person?.name === undefined || isPlaceholder(person.name, person.title)
      ? []
      : [{ name: person.name, label: label(i + 1) }],
  );
}

/** What else the file says of its delegates and is nobody's business: as messages and tasks may quote it. */
export function privateTexts({ delegation }: Tour): string[] {
  return (delegation?.delegates ?? []).flatMap(({ passport, visa, diet, access, reason }) => [
    ...[passport?.number, diet, access, reason].flatMap((text) => text ?? []),
    ...[passport?.expires, visa?.applied, visa?.granted].flatMap((date) =>
      date === undefined ? [] : [formatDate(date)],
    ),
  ]);
}
