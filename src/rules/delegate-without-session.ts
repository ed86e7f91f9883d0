import { listedBriefly } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { hasDeclined } from '../facts/expected-hosts.ts';
import type { Rule } from './rule.ts';

export const delegateWithoutSession: Rule = {
  id: 'delegate-without-session',
  lesson: 'stakeholders',
  severity: 'warning',
  summary: 'A delegate is on the list of no session at any host.',
  why: 'Somebody flies across a continent to wait in the hotel, or sits in sessions where no chair and no name plate is ready.',
  source: 'house rule',
  check({ facts }) {
    const hosted = facts.sessions.filter(({ host }) => host && !hasDeclined(host));
    const [session] = hosted;
    if (session === undefined) return [];
    const idle = facts.delegates.filter((person) =>
      hosted.every(({ attendees }) => !attendees.includes(person)),
    );
    const [first, ...others] = idle;
    if (first === undefined) return [];
    return [
      finding(
        [...first.path, 'name'],
        `${listedBriefly(idle.map(({ delegate }) => delegate.name))} ${idle.length === 1 ? 'attends' : 'attend'} no session at any host.`,
        {
          related: [
            ...others.slice(0, 2).map(({ path }) => ({ path: [...path, 'name'], message: 'nor here' })),
            { path: [...session.path, 'attend'], message: 'a list of names' },
          ],
          help: `Add \`${first.id}\` to the \`attend:\` of the sessions it concerns, or write \`attend: all\`.`,
        },
      ),
    ];
  },
};
