import { addDays, daysBetween, formatDate } from '../base/calendar.ts';
import { counted } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { notStated } from '../diagnostics/not-stated.ts';
import { expectedHosts } from '../facts/expected-hosts.ts';
import { doneAt } from '../facts/time/done.ts';
import { workingDay } from '../facts/time/working-day.ts';
import { RECORD } from '../policy/sources.ts';
import { nearest } from '../tour/nearest.ts';
import type { Rule } from './rule.ts';

export const participantsSettledLate: Rule = {
  id: 'participants-settled-late',
  lesson: 'preparation',
  severity: 'warning',
  summary: 'The list of participants is settled after the hosts need the names.',
  why: 'Security turns away whoever is not on its list, and hosts choose their counterparts without knowing who comes.',
  source: `${RECORD}; security names 30 days ahead, http://security.research.ucf.edu/vr.html`,
  check({ tour, facts, policy, today }) {
    const asking = expectedHosts(facts)
      .filter(({ host }) => host.asks?.names !== undefined)
      .sort((a, b) => (b.host.asks?.names ?? 0) - (a.host.asks?.names ?? 0))[0];
    const days = asking?.host.asks?.names ?? policy.securityNamesDays;
    const due = addDays(tour.dates.from, -days);
    const list = doneAt('settle-participants', tour);
    const need = asking ? `${asking.host.name} needs the names` : 'hosts need the names for security';
    if (list === undefined) {
      if (daysBetween(due, today) <= 0) return [];
      return [
        notStated(
          nearest(tour, ['preparation'], ['dates']),
          'Whether the participants were settled in time',
          ['preparation.participants'],
          {
            rest: `; ${need} by ${formatDate(workingDay(tour, tour.countries.receiving, due))}.`,
            target: 'key',
            help: 'State when the list was settled: `participants:` under `preparation`.',
          },
        ),
      ];
    }
    const { date: settled, path } = list;
    if (daysBetween(due, settled) <= 0) return [];
    return [
      finding(
        path,
        `The participants are settled on ${formatDate(settled)}, but ${need} ${counted(days, 'day')} ahead, by ${formatDate(workingDay(tour, tour.countries.receiving, due))}.`,
        {
          related: [
            asking
              ? { path: [...asking.path, 'asks', 'names'], message: `names ${counted(days, 'day')} ahead` }
              : { path: ['dates', 'from'], message: 'the tour starts here' },
          ],
          help: 'Settle the list earlier, or send the hosts the names that are certain now and agree on a date for the rest.',
        },
      ),
    ];
  },
};
