import type { Minutes } from '../../base/clock.ts';
import type { Path } from '../../base/path.ts';
import { capitalised } from '../../base/text.ts';
import type { Policy } from '../../policy/thresholds.ts';
import type { TitleGroup } from '../../policy/titles.ts';
import { sessionIds } from '../../tour/ids.ts';
import type { Mode, Session, SessionKind, Tour } from '../../tour/schema.ts';
import { expectedHosts, hasDeclined } from '../expected-hosts.ts';
import type { DelegateFacts, HostFacts, SessionFacts, Unlisted } from '../facts.ts';
import { audience, hostLanguages, sharesNone } from '../people/audience.ts';
import { personFacts, titleContextOf } from '../people/derive-hosts.ts';
import { fitting, interpretedLength } from './interpreted-length.ts';
import { kindCalled } from './kind-called.ts';

interface Parties {
  readonly delegates: readonly DelegateFacts[];
  readonly unlisted: Unlisted | undefined;
  readonly hosts: readonly HostFacts[];
  readonly ownTitles: readonly TitleGroup[];
}

/** The sessions listed, or one briefing at each host that has not declined. */
export function deriveSessions(tour: Tour, policy: Policy, parties: Parties): SessionFacts[] {
  if (tour.sessions !== undefined) {
    const ids = sessionIds(tour);
    const sessions = tour.sessions.map((session, i) =>
      deriveSession(tour, policy, parties, ids[i] ?? '', ['sessions', i], session),
    );
    return sessions.map((session) =>
      wasInside(session, sessions) ? { ...session, isInside: true } : session,
    );
  }
  return expectedHosts(parties).map(({ id, path }) =>
    deriveSession(tour, policy, parties, id, path, { host: id }),
  );
}

function deriveSession(
  tour: Tour,
  policy: Policy,
  parties: Parties,
  id: string,
  path: Path,
  session: Session,
): SessionFacts {
  const kind = session.kind ?? kindCalled(session.title ?? '');
  const host = parties.hosts.find((candidate) => candidate.id === session.host);
  const { attend } = session;
  // Where all attend, all sessions share one list, so that what follows from it is worked out once.
  const attendees = Array.isArray(attend)
    ? parties.delegates.filter(({ id: person }) => attend.includes(person))
    : parties.delegates;
  const unlisted = Array.isArray(attend) ? undefined : parties.unlisted;
  const context = host ? titleContextOf(host.host, host.country) : { country: tour.countries.providing };
  const lead = personFacts(session.lead, [...path, 'lead'], context, parties.ownTitles) ?? host?.lead;
  const visitors = audience({ attendees, unlisted }).map(({ languages }) => languages);
  const barrier = host ? hasBarrier(visitors, hostLanguages({ session, host })) : false;
  const mode = modeOf(tour, session, barrier);
  const factor = factorOf(mode, tour.interpretation?.relay === true, policy);
  const slot =
    session.slot ?? (session.at && session.until !== undefined ? session.until - session.at.time : undefined);
  const interpreted = session.interpreted ?? (kind === 'reception' ? policy.receptionInterpreted : 1);
  const spoken = { interpreted, factor };
  const net = session.for ?? (slot === undefined ? usualLength(kind, policy) : fitting(slot, spoken));
  const gross =
    session.for === undefined && slot !== undefined ? slot : interpretedLength(net, spoken, policy);
  return {
    id,
    path,
    session,
    title: session.title ?? usualTitle(kind, host),
    kind,
    priority: session.priority ?? 'must',
    host,
    lead,
    site: session.place ? `session:${id}` : (host?.id ?? 'base'),
    attendees,
    unlisted,
    barrier,
    mode,
    interpreted,
    factor,
    net,
    gross,
    slot,
    length: session.at && slot !== undefined ? slot : Math.max(slot ?? 0, gross),
    fixed: session.at,
    isInside: false,
  };
}

function wasInside(
  { fixed, host, site, attendees }: SessionFacts,
  sessions: readonly SessionFacts[],
): boolean {
  if (fixed === undefined || host === undefined || host.id !== site || host.host.asks?.security !== undefined)
    return false;
  return sessions.some(
    (before) =>
      !hasDeclined(before.host) &&
      (before.site === site || (before.site === before.host?.id && isInOneBuilding(before.host, host))) &&
      before.fixed?.date === fixed.date &&
      before.fixed.time + before.length <= fixed.time &&
      attendees.every((person) => before.attendees.includes(person)),
  );
}

/** `visitors` are the languages of each who attends, `received` those in which they are. One who surely shares none is enough, whatever the others speak. */
function hasBarrier(
  visitors: readonly (readonly string[])[],
  received: readonly string[],
): boolean | undefined {
  if (received.length === 0 || visitors.length === 0) return undefined;
  if (visitors.some((languages) => sharesNone(languages, received))) return true;
  return visitors.some((languages) => languages.length === 0) ? undefined : false;
}

function modeOf(tour: Tour, session: Session, barrier: boolean | undefined): Mode {
  if (session.mode !== undefined) return session.mode;
  if (barrier === false) return 'none';
  return (
    tour.interpretation?.mode ??
    (barrier || tour.interpretation?.interpreters?.length ? 'consecutive' : 'none')
  );
}

function factorOf(mode: Mode, relay: boolean, policy: Policy): number {
  if (mode === 'none') return 1;
  if (mode !== 'consecutive') return policy.simultaneousFactor;
  return relay ? policy.relayFactor : policy.consecutiveFactor;
}

function usualLength(kind: SessionKind, policy: Policy): Minutes {
  if (kind === 'courtesy call') return policy.courtesyCallMinutes;
  return kind === 'site visit' || kind === 'workshop' ? policy.siteVisitMinutes : policy.briefingMinutes;
}

function usualTitle(kind: SessionKind, host: HostFacts | undefined): string {
  const what = capitalised(kind);
  return host ? `${what} at ${host.name}` : what;
}

/** Two houses at the very same coordinates share their gate. */
function isInOneBuilding(one: HostFacts | undefined, other: HostFacts): boolean {
  const [a, b] = [one?.host.place?.at, other.host.place?.at];
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}
