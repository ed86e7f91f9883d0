import { addDays, daysBetween, formatDate } from '../base/calendar.ts';
import { isToBe } from '../base/tense.ts';
import { counted } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { notStated } from '../diagnostics/not-stated.ts';
import { doneAt } from '../facts/time/done.ts';
import { workingDay } from '../facts/time/working-day.ts';
import { RECORD } from '../policy/sources.ts';
import type { Policy } from '../policy/thresholds.ts';
import { nearest } from '../tour/nearest.ts';
import type { Tour } from '../tour/schema.ts';
import type { Rule } from './rule.ts';

export const leadTimeShort: Rule = {
  id: 'lead-time-short',
  lesson: 'preparation',
  severity: 'warning',
  summary: 'Too little time lies between the first contact with the host country and the start.',
  why: 'Hosts are asked in a hurry and send whoever is free, visas and approvals come too late, and interpreters start without preparation.',
  source: `${RECORD}; Conservation International, https://www.conservation.org/policy/guidance-for-south-south-exchanges`,
  check({ tour, policy, today }) {
    const contact = doneAt('contact-host-country', tour);
    const start = tour.dates.from;
    if (contact === undefined)
      return [
        notStated(
          nearest(tour, ['preparation', 'opened'], ['dates']),
          'The lead time',
          ['preparation.opened'],
          {
            target: 'key',
            help: 'State when the host country was first contacted: `opened:` under `preparation`.',
          },
        ),
      ];
    const { date: opened, path } = contact;
    const lead = daysBetween(opened, start);
    if (lead < 0)
      return [
        finding(
          path,
          `The first contact on ${formatDate(opened)} comes after the start on ${formatDate(start)}.`,
          {
            severity: 'error',
            related: [{ path: ['dates', 'from'], message: 'the tour starts here' }],
            help: 'Correct the year or month of one of the two dates.',
          },
        ),
      ];
    const visa = visaDays(tour, policy);
    const band = bands(policy).find(({ weeks }) => lead < weeks * 7 + visa);
    if (band === undefined) return [];
    const needed = band.weeks * 7 + visa;
    const by = workingDay(tour, tour.countries.receiving, addDays(start, -needed));
    const visaText = visa === 0 ? '' : `, with ${counted(visa, 'day')} for visas on top`;
    return [
      finding(
        path,
        `The first contact on ${formatDate(opened)} leaves ${span(lead)} to the start on ${formatDate(start)}; ${counted(band.weeks, 'week')} ${band.words}${visaText}. It ${isToBe(by, today)} made by ${formatDate(by)}.`,
        {
          severity: band.severity,
          label: `${span(lead)} before the start`,
          related: [{ path: ['dates', 'from'], message: 'the tour starts here' }],
          ...(band.severity === 'info'
            ? {}
            : {
                help: `Start on ${formatDate(addDays(opened, needed))} or later, or keep to hosts that have already agreed.`,
              }),
        },
      ),
    ];
  },
};

function bands(policy: Policy) {
  return [
    { severity: 'error', weeks: policy.leadTimeError, words: 'are the very least' },
    { severity: 'warning', weeks: policy.leadTimeWarning, words: 'are needed for hosts to prepare' },
    { severity: 'info', weeks: policy.leadTimeInfo, words: 'are recommended' },
  ] as const;
}

/** What a visa before travel adds to every band. */
function visaDays(tour: Tour, policy: Policy): number {
  const entry = tour.travel?.entry;
  return entry?.visa === 'before travel' ? (entry.processing ?? policy.visaProcessingDays) : 0;
}

/** 45 → `6 weeks and 3 days` */
function span(days: number): string {
  const weeks = Math.floor(days / 7);
  const rest = days % 7;
  if (weeks === 0) return counted(rest, 'day');
  return rest === 0 ? counted(weeks, 'week') : `${counted(weeks, 'week')} and ${counted(rest, 'day')}`;
}
