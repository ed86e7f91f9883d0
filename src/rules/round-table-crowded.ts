import { formatDuration } from '../base/duration.ts';
import { formatNumber } from '../base/number.ts';
import { counted } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { hasDeclined } from '../facts/expected-hosts.ts';
import { seatsAt } from '../facts/people/seats.ts';
import { sessionAnchor } from '../facts/sessions/anchor.ts';
import type { Rule } from './rule.ts';

export const roundTableCrowded: Rule = {
  id: 'round-table-crowded',
  lesson: 'translation',
  severity: 'warning',
  summary: 'A round table leaves each participant so few minutes that most will not speak.',
  why: 'The first five introduce themselves at length, the others are asked to be brief, and the discussion is postponed.',
  source:
    'house rule, after a round of introductions of 60 minutes for 35 people: https://studylib.net/doc/15168015/draft-agenda-of-the-science-education-study-tour',
  check({ tour, facts, policy }) {
    return facts.sessions.flatMap((session) => {
      const { kind, net, title, host } = session;
      if (kind !== 'round table' || hasDeclined(host)) return [];
      // A length that nobody stated is no length to complain of.
      if (session.session.for === undefined && session.slot === undefined) return [];
      const people = seatsAt(session, tour, facts)?.delegates ?? 0;
      const each = net / people;
      if (people === 0 || each >= policy.roundTableMinutes) return [];
      const lists = facts.delegates.length > 0;
      return [
        finding(
          sessionAnchor(session),
          `The round table "${title}" has ${formatDuration(net)}${session.factor > 1 ? ' in one language' : ''} for ${counted(people, 'participant')}: ${formatNumber(each, 1)} minutes each; ${policy.roundTableMinutes} are the least.`,
          {
            related: [
              lists
                ? {
                    path: ['delegation', 'delegates'],
                    message: counted(people, 'participant'),
                    target: 'key',
                  }
                : { path: ['delegation', 'size'], message: counted(people, 'participant') },
            ],
            help: `Give it ${formatDuration(people * policy.roundTableMinutes)}, work in groups of ${Math.max(2, Math.floor(net / policy.roundTableMinutes))} with \`attend:\` lists, or send the introductions round beforehand.`,
          },
        ),
      ];
    });
  },
};
