import type { Entry } from '../agenda/agenda.ts';
import { NO_SEARCH, type Plan, type Reader } from '../agenda/plan.ts';
import type { LocalDate } from '../base/calendar.ts';
import type { DelegateFacts, HostFacts, SessionFacts } from '../facts/facts.ts';
import { wholeOf } from '../outline/attendance.ts';
import { topicIds } from '../tour/ids.ts';
import type { Session, Tour } from '../tour/schema.ts';
import { interpretersOf, present, publicDelegate, publicHosts, publicTour } from './public-parts.ts';

/** What a reader gets of a plan, beyond what everybody may know. */
export interface Share {
  readonly reader: Reader;
  /** True of what stands in the reader's programme. */
  isTheirs(entry: Entry): boolean;
  /** True of a date that stands in the reader's programme with nothing on it; none unless given. */
  hasDay?(date: LocalDate): boolean;
  /** Delegates whom the reader meets or travels with; the others are not named. */
  knows(delegate: DelegateFacts): boolean;
  /** The reader's own parts of the tour: travel, what the reader told the organiser. */
  own(tour: Tour): Partial<Tour>;
  /** A delegate as the reader may know him or her; what everybody may know unless given. */
  delegate?(delegate: DelegateFacts): DelegateFacts['delegate'];
  /** A host as the reader may know it; what the other side may know unless given. */
  host?(host: HostFacts): HostFacts;
}

/**
 * The plan with nothing in it but a reader's share. Built up from what may be known, never cut down from everything: a key
 * that the tour format gains is hidden until somebody shows it. Judgement, findings, checklist and money stay with the
 * organiser.
 */
export function narrowed(plan: Plan, share: Share): Plan {
  const { tour, facts, agenda } = plan;
  const days = agenda.days
    .map(({ date, entries }) => ({ date, entries: entries.filter(share.isTheirs) }))
    .filter(({ date, entries }) => entries.length > 0 || share.hasDay?.(date) === true);
  const entries = days.flatMap((day) => day.entries);
  const sessions = entries.flatMap((entry) => (entry.kind === 'session' ? [entry] : []));
  const visited = new Set(sessions.flatMap(({ host }) => host ?? []));
  const delegates = facts.delegates
    .filter(share.knows)
    .map((one) => ({ ...one, delegate: share.delegate?.(one) ?? publicDelegate(one) }));
  const hosts = publicHosts(plan)
    .filter(({ id }) => visited.has(id))
    .map((host) => {
      const whole = facts.hosts.find(({ id }) => id === host.id) ?? host;
      return share.host?.(whole) ?? host;
    });
  const known = new Set(sessions.map(({ session }) => session));
  const keptSessions = facts.sessions
    .filter(({ id }) => known.has(id))
    .map((one) => publicSession(one, delegates, hosts));
  const interpreting = new Set(sessions.flatMap(({ interpreters }) => interpreters));
  const topics = topicIds(tour);
  const answered = new Set(keptSessions.flatMap(({ session }) => session.topics ?? []));
  const own: Tour = {
    ...publicTour(tour, facts, hosts, delegates),
    topics: (tour.topics ?? []).flatMap(({ name }, i) => {
      const id = topics[i] ?? '';
      return answered.has(id) ? [{ id, name }] : [];
    }),
    sessions: keptSessions.map(({ session }) => session),
    interpretation: {
      ...present({ mode: tour.interpretation?.mode }),
      interpreters: interpretersOf(tour, interpreting),
    },
    ...share.own(tour),
  };
  return {
    tour: own,
    // Only ever looked up by a text that the reader has.
    texts: plan.texts,
    facts: {
      ...facts,
      days: facts.days.map((day) => ({ ...day, homeHolidays: [] })),
      delegates,
      travellers: delegates.filter(({ local }) => !local),
      hosts,
      sessions: keptSessions,
      hotels: own.travel === undefined ? [] : facts.hotels,
      interpreters: facts.interpreters.flatMap((one) => {
        const interpreter = own.interpretation?.interpreters?.find(({ id }) => id === one.id);
        return interpreter ? [{ ...one, interpreter }] : [];
      }),
      journey: undefined,
      withoutHolidayData: [],
    },
    agenda: { days, whole: agenda.whole ?? wholeOf(agenda, facts) },
    today: plan.today,
    ...NO_SEARCH,
    checklist: [],
    findings: [],
    reader: share.reader,
  };
}

/** What the planner was told about a session, wishes, priority and choices, is the organiser's. */
function publicSession(
  one: SessionFacts,
  delegates: readonly DelegateFacts[],
  hosts: readonly HostFacts[],
): SessionFacts {
  const { host, kind, title, topics, lead, place, mode, meets, dress } = one.session;
  const session: Session = {
    id: one.id,
    ...present({ host, kind, title, topics, lead, place, mode, meets, dress, for: one.session.for }),
  };
  return {
    ...one,
    session,
    priority: 'must',
    host: hosts.find(({ id }) => id === one.host?.id),
    attendees: one.attendees.flatMap(({ id }) => delegates.find((known) => known.id === id) ?? []),
  };
}
