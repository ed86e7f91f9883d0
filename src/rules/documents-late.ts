import { formatDate } from '../base/calendar.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { sessionsAcrossBarrier } from '../facts/people/interpreting.ts';
import { lateness } from '../facts/time/lateness.ts';
import { RECORD } from '../policy/sources.ts';
import { nearest } from '../tour/nearest.ts';
import type { Rule } from './rule.ts';

export const documentsLate: Rule = {
  id: 'documents-late',
  lesson: 'interpreter',
  severity: 'warning',
  summary: 'Agenda, list of speakers and presentations reach the interpreters too late to prepare.',
  why: 'The interpreters hear names, figures and abbreviations for the first time while they must say them.',
  source: `${RECORD}; lists of what interpreters need, https://www.conference-interpreters.ca/event_meeting_checklist.html`,
  check({ tour, facts, policy, today }) {
    if (sessionsAcrossBarrier(facts).every(({ mode }) => mode === 'none')) return [];
    const late = lateness('send-documents', tour, policy, today);
    if (late === undefined) return [];
    const { due, done, isOver } = late;
    const verb = isOver ? 'were' : 'are';
    const when = `by ${formatDate(due.by)}, ${due.timing}`;
    return [
      finding(
        done?.path ?? nearest(tour, ['interpretation'], ['delegation', 'delegates']),
        done === undefined
          ? `No documents for the interpreters are recorded; they ${verb} due ${when}.`
          : `The documents are with the interpreters only on ${formatDate(done.date)}; they ${verb} due ${when}.`,
        {
          target: done === undefined ? 'key' : 'value',
          related: [{ path: ['dates', 'from'], message: 'the tour starts here' }],
          help:
            done === undefined
              ? `Send agenda, speakers, participants and presentations, and record the day: \`documents: ${today}\` under \`interpretation\`.`
              : 'Send the agenda and the list of speakers today, and each presentation as soon as it comes.',
        },
      ),
    ];
  },
};
