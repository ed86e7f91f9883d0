import { formatDate } from '../base/calendar.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { agreedSessions } from '../facts/sessions/agreed.ts';
import type { Rule } from './rule.ts';

export const sessionDayContradicted: Rule = {
  id: 'session-day-contradicted',
  lesson: 'logistics',
  severity: 'error',
  summary: 'Two sessions that belong on one day are agreed for two, or two that should be apart for one.',
  why: 'Whoever wrote the wish had a reason, such as a night to think it over; whoever agreed to the dates did not know it.',
  source: 'house rule',
  check({ facts }) {
    const agreed = new Map(agreedSessions(facts).map((one) => [one.session.id, one]));
    return facts.sessions.flatMap((session) => {
      const own = agreed.get(session.id);
      return (['sameDay', 'otherDay'] as const).flatMap((key) =>
        (session.session[key] ?? []).flatMap((id, i): Finding[] => {
          const other = agreed.get(id);
          if (own === undefined || other === undefined || own === other) return [];
          if ((own.date === other.date) === (key === 'sameDay')) return [];
          const wish = key === 'sameDay' ? 'the same day as' : 'another day than';
          return [
            finding(
              [...session.path, key, i],
              `"${session.title}" is to be on ${wish} "${other.session.title}", but ${key === 'sameDay' ? `it is agreed for ${formatDate(own.date)} and the other for ${formatDate(other.date)}` : `both are agreed for ${formatDate(own.date)}`}.`,
              {
                related: [
                  { path: [...session.path, 'at'], message: 'agreed here' },
                  { path: [...other.session.path, 'at'], message: 'and here' },
                ],
                help: `Move one of them, or delete \`${id}\` here.`,
              },
            ),
          ];
        }),
      );
    });
  },
};
