import { counted } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { sharePeople } from '../facts/people/attendance.ts';
import { fixedSessions, formatMoment, startsBefore } from '../facts/sessions/fixed-sessions.ts';
import { CHIEF_OF_PROTOCOL } from '../policy/sources.ts';
import type { Rule } from './rule.ts';

export const courtesyCallLate: Rule = {
  id: 'courtesy-call-late',
  lesson: 'protocol',
  severity: 'info',
  summary: 'A courtesy call comes after working sessions.',
  why: 'Whoever is called upon last learns that others came first, and the subordinate has received before the superior.',
  source: `${CHIEF_OF_PROTOCOL}; the order is a house rule from the practice of published programmes`,
  check({ facts }) {
    const hosted = fixedSessions(facts).filter(({ host, kind }) => host && kind !== 'reception');
    return hosted.flatMap((call) => {
      if (call.kind !== 'courtesy call') return [];
      const earlier = hosted.filter(
        (other) => other.kind !== 'courtesy call' && startsBefore(other, call) && sharePeople(other, call),
      );
      const [first] = earlier;
      if (first === undefined) return [];
      return [
        finding(
          [...call.path, 'at'],
          `The courtesy call "${call.title}" is on ${formatMoment(call.fixed)}, after ${counted(earlier.length, 'working session')}; the first is "${first.title}" on ${formatMoment(first.fixed)}.`,
          {
            related: earlier
              .slice(0, 3)
              .map(({ path }) => ({ path: [...path, 'at'], message: 'comes before the call' })),
            help: `Ask ${call.host?.name ?? 'the host'} for a time before ${formatMoment(first.fixed)}, or let the leader telephone beforehand.`,
          },
        ),
      ];
    });
  },
};
