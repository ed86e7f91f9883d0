import { formatDate } from '../base/calendar.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { sessionsAcrossBarrier } from '../facts/people/interpreting.ts';
import { lateness } from '../facts/time/lateness.ts';
import { RECORD } from '../policy/sources.ts';
import { nearest } from '../tour/nearest.ts';
import type { Rule } from './rule.ts';

export const glossaryLate: Rule = {
  id: 'glossary-late',
  lesson: 'interpreter',
  severity: 'warning',
  summary: 'The glossary of the sector’s terms reaches the interpreters too late to learn it.',
  why: 'Every term is negotiated in the meeting, at the expense of the two hours that the host has given.',
  source: `${RECORD}; lists of what interpreters need, https://www.language-professionals.com/en/documentation/`,
  check({ tour, facts, policy, today }) {
    if (sessionsAcrossBarrier(facts).every(({ mode }) => mode === 'none')) return [];
    const late = lateness('prepare-glossary', tour, policy, today);
    if (late === undefined) return [];
    const { due, done, isOver } = late;
    const verb = isOver ? 'was' : 'is';
    const when = `by ${formatDate(due.by)}, ${due.timing}`;
    return [
      finding(
        done?.path ?? nearest(tour, ['interpretation'], ['delegation', 'delegates']),
        done === undefined
          ? `No glossary for the interpreters is recorded; it ${verb} due ${when}.`
          : `The glossary is with the interpreters only on ${formatDate(done.date)}; it ${verb} due ${when}.`,
        {
          target: done === undefined ? 'key' : 'value',
          related: [{ path: ['dates', 'from'], message: 'the tour starts here' }],
          help:
            done === undefined
              ? `Collect the terms from delegates and hosts, send them, and record the day: \`glossary: ${today}\` under \`interpretation\`.`
              : 'Send what there is today, and hold half an hour with interpreters and an expert before the first session.',
        },
      ),
    ];
  },
};
