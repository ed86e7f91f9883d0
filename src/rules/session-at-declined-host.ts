import { counted, listedBriefly } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { hasDeclined } from '../facts/expected-hosts.ts';
import { sessionAnchor } from '../facts/sessions/anchor.ts';
import type { Rule } from './rule.ts';

export const sessionAtDeclinedHost: Rule = {
  id: 'session-at-declined-host',
  lesson: 'logistics',
  severity: 'error',
  summary: 'A session is planned at a host that has declined.',
  why: 'The refusal is filed, the session stays on the list, and its topic is met nowhere.',
  source: 'house rule',
  check({ facts }) {
    return facts.hosts.flatMap((host) => {
      if (!hasDeclined(host)) return [];
      const lost = facts.sessions.filter(
        (session) =>
          session.host === host &&
          // Of a choice another one takes place.
          !facts.sessions.some(
            (other) =>
              session.session.alternative !== undefined &&
              other.session.alternative === session.session.alternative &&
              !hasDeclined(other.host),
          ),
      );
      const [first] = lost;
      if (first === undefined) return [];
      const topics = [...new Set(lost.flatMap(({ session }) => session.topics ?? []))].filter(
        (topic) =>
          !facts.sessions.some((other) => !hasDeclined(other.host) && other.session.topics?.includes(topic)),
      );
      return [
        finding(
          [...host.path, 'status'],
          `${host.name} has declined, but ${lost.length === 1 ? `"${first.title}" is` : `${counted(lost.length, 'session')} are`} planned there${topics.length === 0 ? '' : `; ${listedBriefly(topics.map((topic) => `\`${topic}\``))} ${topics.length === 1 ? 'is' : 'are'} answered nowhere else`}.`,
          {
            severity: lost.some(({ priority }) => priority === 'must') ? 'error' : 'warning',
            related: lost
              .slice(0, 4)
              .map((session) => ({ path: sessionAnchor(session), message: 'planned there' })),
            help: `Delete ${lost.length === 1 ? 'the session' : 'the sessions'}, or find another host for ${lost.length === 1 ? 'it' : 'them'}.`,
          },
        ),
      ];
    });
  },
};
