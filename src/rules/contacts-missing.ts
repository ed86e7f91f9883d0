import { formatDate } from '../base/calendar.ts';
import { listedBriefly } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { visitedHosts } from '../facts/people/comparing.ts';
import { doneAt } from '../facts/time/done.ts';
import { dueDate } from '../facts/time/due-date.ts';
import { CHIEF_OF_PROTOCOL } from '../policy/sources.ts';
import { nearest } from '../tour/nearest.ts';
import type { Rule } from './rule.ts';

export const contactsMissing: Rule = {
  id: 'contacts-missing',
  lesson: 'logistics',
  severity: 'warning',
  until: 'the tour is over',
  summary: 'Nobody is named whom people can call during the tour.',
  why: 'The bus is stuck, the host waits in the lobby, and the one number that both need is in somebody’s mailbox.',
  source: `${CHIEF_OF_PROTOCOL}: a liaison officer for each delegation`,
  check({ tour, facts, policy, today }) {
    // Whoever reconfirms has somebody on the line, and can ask for the number; before that, nobody has one.
    const asked = dueDate('reconfirm-everything', tour, policy);
    const due = dueDate('make-contact-sheet', tour, policy);
    if (today < asked.by || doneAt('make-contact-sheet', tour)) return [];
    // A letter is not read on the road.
    if (tour.contacts?.some(({ phone }) => phone !== undefined)) return [];
    const silent = visitedHosts(facts.hosts, facts.sessions).filter(
      ({ host }) => host.contact?.phone === undefined,
    );
    if (silent.length === 0) return [];
    const overdue = today > due.by;
    const names = (hosts: typeof silent) => listedBriefly(hosts.map(({ name }) => name));
    const unknown = silent.filter(({ host }) => host.contact === undefined);
    const byMail = silent.filter(({ host }) => host.contact !== undefined);
    const open = [
      tour.contacts === undefined ? '`contacts` is not stated' : '`contacts` has no telephone number',
      ...(unknown.length === 0 ? [] : [`nor \`contact\` at ${names(unknown)}`]),
      ...(byMail.length === 0 ? [] : [`and of ${names(byMail)} only an e-mail address is known`]),
    ];
    return [
      finding(
        nearest(tour, ['contacts'], ['hosts']),
        `Nobody is named whom people can call during the tour: ${open.join(', ')}. The sheet with the numbers ${overdue ? 'was' : 'is'} due by ${formatDate(due.by)}, ${due.timing}.`,
        {
          severity: overdue ? 'warning' : 'info',
          target: 'key',
          help:
            tour.contacts !== undefined || unknown.length === 0
              ? 'Ask whoever answers during the tour for a telephone number, and write it beside the address: `phone: "+60 …"`.'
              : 'State whom to call: `contacts: [{ role: host coordinator, name: …, phone: "+60 …" }]`, and at each host `contact: { name: …, phone: "+60 …" }`.',
        },
      ),
    ];
  },
};
