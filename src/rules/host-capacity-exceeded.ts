import { counted, listedBriefly } from '../base/text.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { notStated } from '../diagnostics/not-stated.ts';
import type { HostFacts, SessionFacts } from '../facts/facts.ts';
import { visitedHosts } from '../facts/people/comparing.ts';
import { type Seats, seatsAt } from '../facts/people/seats.ts';
import { sessionAnchor } from '../facts/sessions/anchor.ts';
import type { Rule, RuleContext } from './rule.ts';

export const hostCapacityExceeded: Rule = {
  id: 'host-capacity-exceeded',
  lesson: 'logistics',
  severity: 'error',
  summary: 'More delegates and companions come to a session than the host has seats for.',
  why: 'Junior delegates stand along the wall for two hours, or companions are sent out of the room before everybody’s eyes.',
  source: 'house rule',
  check(context) {
    const visited = visitedHosts(context.facts.hosts, context.facts.sessions);
    const over = visited.flatMap((host) => fullest(context, host));
    return [...over, ...capacityUnstated(context, visited)];
  },
};

/** One finding a host, about its fullest session. */
function fullest({ tour, facts }: RuleContext, host: HostFacts): Finding[] {
  const { capacity } = host.host;
  if (capacity === undefined) return [];
  const sessions = facts.sessions
    .filter((session) => session.host === host && session.site === host.id)
    .flatMap((session) => {
      const seats = seatsAt(session, tour, facts);
      return seats === undefined ? [] : [{ session, seats, count: seats.delegates + seats.companions }];
    })
    .sort((a, b) => b.count - a.count);
  const [most] = sessions;
  if (most === undefined || most.count <= capacity) return [];
  return [tooMany(host, capacity, most.session, most.seats)];
}

function tooMany(
  host: HostFacts,
  capacity: number,
  session: SessionFacts,
  { delegates, companions }: Seats,
): Finding {
  const over = delegates + companions - capacity;
  const fit = delegates <= capacity;
  const [one, rest] = [
    counted(delegates, 'delegate'),
    companions === 0 ? '' : ` and ${counted(companions, 'companion')}`,
  ];
  return finding(
    [...host.path, 'capacity'],
    `${host.name} has ${counted(capacity, 'seat')} for visitors; ${one}${rest} come to "${session.title}", ${over} too many.`,
    {
      related:
        session.path[0] === 'sessions'
          ? [{ path: sessionAnchor(session), message: `${delegates + companions} come` }]
          : [],
      help: fit
        ? `Ask for a larger room, or leave ${over === companions ? 'the companions' : `${over} of the companions`} outside.`
        : `Ask for a larger room, or divide the group: \`attend: [ … ]\` with at most ${Math.max(1, capacity - companions)} delegates at a time.`,
    },
  );
}

/** For a group that is large; a small one fits anywhere. */
function capacityUnstated({ tour, facts, policy }: RuleContext, visited: readonly HostFacts[]): Finding[] {
  const silent = visited.filter((host) => {
    const sessions = facts.sessions.filter((session) => session.host === host);
    return (
      host.host.capacity === undefined &&
      sessions.some((session) => {
        const seats = seatsAt(session, tour, facts);
        return seats !== undefined && seats.delegates + seats.companions > policy.groupSize;
      })
    );
  });
  const [first] = silent;
  if (first === undefined) return [];
  return [
    notStated(
      [...first.path, 'name'],
      `Whether ${listedBriefly(silent.map(({ name }) => name))} ${silent.length === 1 ? 'has' : 'have'} room for more than ${policy.groupSize} visitors`,
      silent.map(({ path }) => [...path, 'capacity']),
      { help: 'Ask how many the room seats, and state it: `capacity: 20`.' },
    ),
  ];
}
