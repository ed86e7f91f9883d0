import { formatClock } from '../base/clock.ts';
import { type Finding, finding, type Severity } from '../diagnostics/diagnostic.ts';
import { hasDeclined } from '../facts/expected-hosts.ts';
import type { SessionFacts } from '../facts/facts.ts';
import { sessionAnchor } from '../facts/sessions/anchor.ts';
import type { Priority } from '../tour/schema.ts';
import type { Rule } from './rule.ts';

const SEVERITIES: Readonly<Record<Priority, Severity>> = { must: 'error', should: 'warning', could: 'info' };

export const agendaSessionMissing: Rule = {
  id: 'agenda-session-missing',
  lesson: 'interests',
  severity: 'error',
  summary: 'An agenda made by hand does not have a session that the tour wants.',
  why: 'What was asked for first is what is forgotten when an agenda is moved about for the tenth time.',
  source: 'house rule',
  check({ tour, facts }) {
    const { agenda } = tour;
    if (agenda === undefined) return [];
    const placed = new Set(agenda.map(({ session }) => session));
    const takesPlace = (session: SessionFacts) =>
      facts.sessions.some((other) => placed.has(other.id) && isAsGood(other, session));
    return facts.sessions
      .filter((session) => !hasDeclined(session.host) && !takesPlace(session))
      .filter((session, i, missing) => missing.findIndex((other) => isAsGood(other, session)) === i)
      .map((session): Finding => {
        const { id, title, priority, fixed } = session;
        const time = fixed === undefined ? '…' : `${fixed.date} ${formatClock(fixed.time)}`;
        return finding(
          sessionAnchor(session),
          `"${title}" ${priority} take place, and the agenda does not have it.`,
          {
            severity: SEVERITIES[priority],
            related: [{ path: ['agenda'], target: 'key', message: 'the agenda' }],
            help: `Add \`- { session: ${id}, at: ${time} }\` to it, or take the session out of the tour.`,
          },
        );
      });
  },
};

/** The same session, or an alternative to it. */
function isAsGood(other: SessionFacts, session: SessionFacts): boolean {
  const { alternative } = session.session;
  return other === session || (alternative !== undefined && other.session.alternative === alternative);
}
