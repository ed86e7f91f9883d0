import type { Entry, Whole } from '../agenda/agenda.ts';
import type { Plan } from '../agenda/plan.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { DelegateFacts, Facts, SessionFacts } from '../facts/facts.ts';
import { delegateIds, interpreterIds } from '../tour/ids.ts';
import type { Delegate, Tour } from '../tour/schema.ts';
import { blurred, blurring, wordsIn } from './blurred.ts';
import { peopleOf, privateTexts } from './people.ts';
import { present } from './public-parts.ts';

/** What the message of a finding says that quotes a person's own entry of the file. */
const CONCERNS_A_PERSON = 'Concerns what the file says of a person; not shown in a redacted document.';
/** Where people stand in a tour file. */
const PERSONAL =
  /^(delegation\.(delegates|companions)|hosts\.\d+\.(lead|people|requestedBy|contact|meets)|sessions\.\d+\.(lead|meets)|travel\.legs\.\d+\.meets|contacts|interpretation\.interpreters|checklist)\b/;

/**
 * The plan without personal data: people are what they do, `Delegate 3`, with title and organisation; passports, visas,
 * diets, needs of access, nationalities and reasons are gone, and so are names, ids made of names, addresses of e-mail and telephone numbers
 * in every text.
 */
export function redact(plan: Plan): Plan {
  const people = peopleOf(plan);
  const ids = new Map([
    ...delegateIds(plan.tour).map((id, i): [string, string] => [id, `delegate-${i + 1}`]),
    ...interpreterIds(plan.tour).map((id, i): [string, string] => [id, `interpreter-${i + 1}`]),
  ]);
  const rekeyed = rekey(withoutPrivate(plan), ids);
  const safe = { ...rekeyed, findings: plan.findings.map(withoutQuotes) };
  const blur = blurring(people, privateTexts(plan.tour), commonWords(plan.tour));
  return blurred({ ...safe, facts: knowingSites(safe.facts, blur) }, blur);
}

/** A site of a session with a name in its id is still found by what became of it. */
function knowingSites(facts: Facts, blur: (text: string) => string): Facts {
  const sites = [...facts.sessions, ...facts.hotels].map(({ site }) => site);
  sites.push(...facts.hosts.map(({ id }) => id));
  const before = new Map(sites.map((site) => [blur(site), site]));
  const known = (site: string) => before.get(site) ?? site;
  return {
    ...facts,
    siteName: (site) => facts.siteName(known(site)),
    transfer: (from, to) => facts.transfer(known(from), known(to)),
  };
}

/** What organisations, posts and places are called says nobody. */
function commonWords(tour: Tour): ReadonlySet<string> {
  const { delegation, hosts, stakeholders } = tour;
  const titled = [
    ...(delegation?.delegates ?? []),
    ...(delegation?.companions ?? []),
    ...(hosts ?? []).flatMap(({ lead, people }) => [...(lead ? [lead] : []), ...(people ?? [])]),
  ];
  return wordsIn([
    ...titled.map((one) => one.title),
    ...titled.map((one) => ('organisation' in one ? one.organisation : undefined)),
    ...(hosts ?? []).flatMap(({ name, short, place }) => [name, short, place?.city, place?.address]),
    ...(stakeholders ?? []).map(({ name }) => name),
  ]);
}

function withoutPrivate(plan: Plan): Plan {
  const { tour, facts } = plan;
  const { checklist: _, source: __, delegation, day, ...rest } = tour;
  const delegates = facts.delegates.map(withoutOwn);
  return {
    ...plan,
    // A name in another language, inflected within a title, is recognised by nobody: no translation goes out.
    texts: [],
    tour: {
      ...rest,
      ...present({ day: day && withoutPraying(day) }),
      ...(delegation === undefined
        ? {}
        : {
            delegation: {
              ...delegation,
              ...(delegation.delegates === undefined
                ? {}
                : { delegates: delegation.delegates.map(publicly) }),
            },
          }),
    },
    facts: {
      ...facts,
      delegates,
      travellers: delegates.filter(({ local }) => !local),
      sessions: facts.sessions.map((session) => ({
        ...session,
        attendees: session.attendees.map(withoutOwn),
      })),
    },
    checklist: plan.checklist.filter(({ task }) => task !== 'renew-passport'),
  };
}

/** Who prays is nobody’s business. */
function withoutPraying({ praying: _, ...day }: NonNullable<Tour['day']>): NonNullable<Tour['day']> {
  return day;
}

function withoutOwn(one: DelegateFacts): DelegateFacts {
  return { ...one, delegate: publicly(one.delegate) };
}

function publicly({ passport, visa, diet, access, nationality, reason, ...rest }: Delegate): Delegate {
  return rest;
}

/** Ids of people as numbers, wherever a document may show them. */
function rekey(plan: Plan, ids: ReadonlyMap<string, string>): Plan {
  const id = (one: string) => ids.get(one) ?? one;
  const all = (many: readonly string[]) => many.map(id);
  const some = <T>(many: T) => (Array.isArray(many) ? all(many) : many) as T;
  /** `renew-passport:ID`, `attendance:SESSION:ID` */
  const within = (key: string) => key.split(':').map(id).join(':');
  const { tour, facts, agenda } = plan;
  const delegates = facts.delegates.map((one) => ({ ...one, id: id(one.id) }));
  const known = (one: DelegateFacts) => ({ ...one, id: id(one.id) });
  const entry = (one: Entry): Entry =>
    one.kind === 'session'
      ? { ...one, attendees: all(one.attendees), interpreters: all(one.interpreters) }
      : { ...one, attendees: all(one.attendees) };
  const ofSession = (session: SessionFacts): SessionFacts => ({
    ...session,
    session: { ...session.session, ...present({ attend: some(session.session.attend) }) },
    attendees: session.attendees.map(known),
  });
  const keyedFacts: Facts = {
    ...facts,
    delegates,
    travellers: facts.travellers.map(known),
    sessions: facts.sessions.map(ofSession),
    interpreters: facts.interpreters.map((one) => ({ ...one, id: id(one.id) })),
  };
  return {
    ...plan,
    tour: rekeyTour(tour, id, some),
    facts: keyedFacts,
    agenda: {
      ...agenda,
      days: agenda.days.map((day) => ({ ...day, entries: day.entries.map(entry) })),
      ...(agenda.whole === undefined ? {} : { whole: rekeyWhole(agenda.whole, all) }),
    },
    checklist: plan.checklist.map((item) => ({ ...item, id: within(item.id) })),
    conflicts: plan.conflicts.map((conflict) => ({
      ...conflict,
      demands: conflict.demands.map((demand) => ({ ...demand, id: within(demand.id) })),
    })),
  };
}

function rekeyWhole(
  { everybody, groups, away }: Whole,
  all: (many: readonly string[]) => readonly string[],
): Whole {
  return {
    everybody: all(everybody),
    groups: groups.map(all),
    away: away.map(({ date, people }) => ({ date, people: all(people) })),
  };
}

function rekeyTour(tour: Tour, id: (one: string) => string, some: <T>(many: T) => T): Tour {
  const { topics, delegation, sessions, travel, interpretation } = tour;
  const delegates = delegateIds(tour);
  const interpreters = interpreterIds(tour);
  return {
    ...tour,
    ...present({
      topics: topics?.map((one) => ({ ...one, ...present({ wantedBy: some(one.wantedBy) }) })),
      delegation: delegation && {
        ...delegation,
        ...present({
          delegates: delegation.delegates?.map((one, i) => ({
            ...one,
            id: id(delegates[i] ?? ''),
            ...present({ substitute: one.substitute === undefined ? undefined : id(one.substitute) }),
          })),
        }),
      },
      sessions: sessions?.map((one) => ({ ...one, ...present({ attend: some(one.attend) }) })),
      travel: travel && {
        ...travel,
        ...present({ legs: travel.legs?.map((leg) => ({ ...leg, ...present({ who: some(leg.who) }) })) }),
      },
      interpretation: interpretation && {
        ...interpretation,
        ...present({
          interpreters: interpretation.interpreters?.map((one, i) => ({
            ...one,
            id: id(interpreters[i] ?? ''),
          })),
        }),
      },
    }),
  };
}

/** A finding about somebody's own entry, or one that quotes what the file has there, names only its rule; of the file, not in whose folder it lies. */
function withoutQuotes(one: Diagnostic): Diagnostic {
  const { help: _, label: __, fixes: ___, ...rest } = one;
  const places = [one.place, ...one.related].map(({ path }) => path.join('.'));
  const isPersonal = one.lesson === 'format' || places.some((path) => PERSONAL.test(path));
  const file = one.file.replace(/^.*[\\/]/, '');
  return { ...rest, file, related: [], message: isPersonal ? CONCERNS_A_PERSON : one.message };
}
