import { listedBriefly } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { expectedHosts } from '../facts/expected-hosts.ts';
import { sessionAnchor } from '../facts/sessions/anchor.ts';
import type { SessionKind } from '../tour/schema.ts';
import type { Rule } from './rule.ts';

/** What nobody does among themselves. */
const RECEIVED: readonly SessionKind[] = ['courtesy call', 'demonstration', 'site visit'];

export const sessionWithoutHost: Rule = {
  id: 'session-without-host',
  lesson: 'logistics',
  severity: 'warning',
  summary: 'A session at which somebody receives the delegation has neither a host nor a place.',
  why: 'The plan keeps it at the hotel, without the way there and without an interpreter, and on the day the host waits elsewhere.',
  source: 'house rule',
  until: 'the tour is over',
  check({ facts }) {
    const hosts = expectedHosts(facts);
    const ids = listedBriefly(
      hosts.map(({ id }) => `\`host: ${id}\``),
      'or',
    );
    return facts.sessions.flatMap((session) => {
      const { kind, title } = session;
      const { host, lead, place } = session.session;
      if (host !== undefined || place !== undefined || (lead === undefined && !RECEIVED.includes(kind)))
        return [];
      const why =
        lead === undefined ? `is a ${kind}` : `is given by ${lead.name ?? lead.title ?? 'somebody'}`;
      return [
        finding(
          sessionAnchor(session),
          `"${title}" ${why}, but neither its host nor its place is stated: it is taken to be at the hotel.`,
          {
            related:
              lead === undefined
                ? []
                : [{ path: [...session.path, 'lead'], message: 'receives', target: 'key' as const }],
            help: `State who receives, ${hosts.length === 0 ? '`host: …`, with the host under `hosts`' : ids}; or where it is, \`place: { city: …, address: … }\`.`,
          },
        ),
      ];
    });
  },
};
