import { daysBetween, formatDate } from '../base/calendar.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { isNamed, visitedHosts } from '../facts/people/comparing.ts';
import { dueDate } from '../facts/time/due-date.ts';
import { RECORD } from '../policy/sources.ts';
import type { Rule } from './rule.ts';

export const counterpartUnnamed: Rule = {
  id: 'counterpart-unnamed',
  lesson: 'seniority',
  severity: 'warning',
  summary: 'A host has not named who receives the delegation.',
  why: 'Without a name there is no rank to match and no one to call; on the day whoever is free comes down to the lobby.',
  source: RECORD,
  check({ tour, facts, policy, today }) {
    const asked = dueDate('invite-host', tour, policy);
    const due = dueDate('confirm-host', tour, policy);
    return visitedHosts(facts.hosts, facts.sessions).flatMap((host) => {
      const open = facts.sessions.filter((session) => session.host === host && !isNamed(session.lead));
      const [first] = open;
      if (first === undefined) return [];
      const early = host.host.status === 'wished' || daysBetween(asked.date, today) <= 0;
      const overdue = daysBetween(due.by, today) > 0;
      const person = first.lead?.person;
      const said = person?.name === undefined ? 'Nobody' : `Only "${person.name}"`;
      return [
        finding(
          person?.name === undefined ? [...host.path, 'name'] : [...(first.lead?.path ?? host.path), 'name'],
          `${said} is named to receive the delegation at ${host.host.name}; name and title ${overdue ? 'were' : 'are'} due by ${formatDate(due.by)}, ${due.timing}.`,
          {
            severity: early ? 'info' : 'warning',
            ...(person?.name === undefined ? { label: 'no `lead` with a name' } : {}),
            related: open
              .filter(({ path }) => path[0] === 'sessions')
              .slice(0, 2)
              .map(({ path, session }) => ({
                path: session.title === undefined ? [...path, 'host'] : [...path, 'title'],
                message: 'who receives here?',
              })),
            help: 'Ask the host for a counterpart of the delegation’s rank, and state it: `lead: { name: …, title: … }`.',
          },
        ),
      ];
    });
  },
};
