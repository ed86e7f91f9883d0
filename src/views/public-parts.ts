import type { DelegateFacts, Facts, HostFacts } from '../facts/facts.ts';
import { contactsFor } from '../facts/places/contacts-for.ts';
import { hostIds, interpreterIds, stakeholderIds } from '../tour/ids.ts';
import type { Delegate, Host, Tour } from '../tour/schema.ts';

/**
 * What any reader of a programme may know of a delegate. Passport, visa, nationality, diet, access and the reason for coming are
 * the organiser's and the delegate's own.
 */
export function publicDelegate({ id, delegate }: DelegateFacts): Delegate {
  const { name, title, organisation, rank, languages, role, basedIn, interests } = delegate;
  return { id, ...present({ name, title, organisation, rank, languages, role, basedIn, interests }) };
}

/** What the other side of the table may know of a host: not when it was asked, by whom, and what it asked for. */
function publicHost(id: string, host: Host): Host {
  const { name, short, kind, place, lead, people, languages, status, contact, meets } = host;
  return { id, ...present({ name, short, kind, place, lead, people, languages, status, contact, meets }) };
}

/** Whom hosts and interpreters call; embassy, doctor and the leader's own telephone are the delegation's. */
function publicContacts(
  { contacts }: Tour,
  visited: readonly HostFacts[],
  all: readonly HostFacts[],
): NonNullable<Tour['contacts']> {
  const open = (contacts ?? []).filter(
    ({ role }) => role === 'liaison officer' || role === 'host coordinator',
  );
  return contactsFor(visited, open, all);
}

/** What everybody may know of a tour, with the hosts and delegates as given; ids are written out, so that they stay. */
export function publicTour(
  tour: Tour,
  facts: Facts,
  hosts: readonly HostFacts[],
  delegates: readonly DelegateFacts[],
): Tour {
  const { title, sector, organiser, objectives, dates, timeZone, delegation, dress } = tour;
  const organisations = new Set(delegates.map(({ organisation }) => organisation));
  const stakeholders = stakeholderIds(tour);
  return {
    studytour: tour.studytour,
    title,
    ...present({ sector, organiser, objectives, dress }),
    countries: { receiving: tour.countries.receiving, providing: tour.countries.providing },
    dates,
    timeZone,
    stakeholders: (tour.stakeholders ?? []).flatMap(({ name, kind }, i) => {
      const id = stakeholders[i] ?? '';
      return organisations.has(id) ? [{ id, name, ...present({ kind }) }] : [];
    }),
    delegation: {
      ...present({ size: delegation?.size, languages: delegation?.languages }),
      delegates: delegates.map(({ delegate }) => delegate),
      companions: (delegation?.companions ?? []).map(({ name, title, organisation, kind }) =>
        present({ name, title, organisation, kind }),
      ),
    },
    hosts: hosts.map(({ host }) => host),
    contacts: publicContacts(tour, hosts, facts.hosts),
  };
}

/** The same hosts with what the other side may know of them, in the order of the tour. */
export function publicHosts({ tour, facts }: { readonly tour: Tour; readonly facts: Facts }): HostFacts[] {
  const ids = hostIds(tour);
  return facts.hosts.map((one) => {
    const { requestedBy: _, ...others } = one;
    return {
      ...others,
      requestedBy: undefined,
      host: publicHost(one.id, tour.hosts?.[ids.indexOf(one.id)] ?? one.host),
    };
  });
}

/** Interpreters with the ids that they have in the whole tour. */
export function interpretersOf(tour: Tour, kept: ReadonlySet<string>) {
  const ids = interpreterIds(tour);
  return (tour.interpretation?.interpreters ?? []).flatMap(({ name, languages }, i) => {
    const id = ids[i] ?? '';
    return kept.has(id) ? [{ id, ...present({ name, languages }) }] : [];
  });
}

/** Without the keys that hold nothing. */
export function present<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
