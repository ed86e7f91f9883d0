import { addDays, daysBetween, formatDate } from '../base/calendar.ts';
import { countdown } from '../base/countdown.ts';
import { counted } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { departureDate } from '../facts/places/departure.ts';
import { isWithinOneCountry } from '../facts/places/within-country.ts';
import { doneAt } from '../facts/time/done.ts';
import { dueDate } from '../facts/time/due-date.ts';
import type { Rule } from './rule.ts';

export const passportsCheckedLate: Rule = {
  id: 'passports-checked-late',
  lesson: 'preparation',
  severity: 'warning',
  summary: 'The passports are looked at when there is no time left to renew one.',
  why: 'The passport that runs out is found, and the delegate stays at home all the same.',
  source: 'house rule',
  check({ tour, policy }) {
    const check = doneAt('check-passports', tour);
    if (check === undefined || isWithinOneCountry(tour)) return [];
    const checked = check.date;
    const departure = departureDate(tour);
    const least = addDays(departure, -policy.passportRenewalDays);
    if (daysBetween(least, checked) <= 0) return [];
    const due = dueDate('check-passports', tour, policy);
    return [
      finding(
        check.path,
        `The passports are checked on ${formatDate(checked)}, ${countdown(checked, departure, 'departure')}; a new one takes ${counted(policy.passportRenewalDays, 'day')}.`,
        {
          severity: checked > departure ? 'error' : 'warning',
          related: [{ path: ['dates', 'from'], message: 'the tour starts here' }],
          help: `Check them by ${formatDate(due.by)}, ${due.timing}, or correct the date.`,
        },
      ),
    ];
  },
};
