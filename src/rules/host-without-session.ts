import { finding } from '../diagnostics/diagnostic.ts';
import { expectedHosts } from '../facts/expected-hosts.ts';
import type { Rule } from './rule.ts';

export const hostWithoutSession: Rule = {
  id: 'host-without-session',
  lesson: 'logistics',
  severity: 'warning',
  summary: 'A host that was asked to receive the delegation has no session in the programme.',
  why: 'The host keeps a room and a morning free, and reads in the newspaper that the delegation was at its neighbour’s.',
  source: 'house rule',
  check({ tour, facts }) {
    if (tour.sessions === undefined) return [];
    return expectedHosts(facts).flatMap((host) => {
      const { status, invited, confirmed } = host.host;
      if (facts.sessions.some((session) => session.host === host)) return [];
      const asked =
        status === 'invited' || status === 'confirmed' || invited !== undefined || confirmed !== undefined;
      const agreed = status === 'confirmed' || confirmed !== undefined;
      return [
        finding(
          [...host.path, 'name'],
          `${host.name} ${agreed ? 'has confirmed' : asked ? 'was invited' : 'is listed'}, but no session takes place there.`,
          {
            severity: asked ? 'warning' : 'info',
            related: [{ path: ['sessions'], message: 'none of these', target: 'key' }],
            help: `Add a session: \`- { host: ${host.id}, for: 60m }\`; or ${asked ? 'tell the host that you are not coming, and delete it' : 'delete the host'}.`,
          },
        ),
      ];
    });
  },
};
