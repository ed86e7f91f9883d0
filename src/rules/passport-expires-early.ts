import { addMonths, daysBetween, formatDate } from '../base/calendar.ts';
import { isToBe } from '../base/tense.ts';
import { counted } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { notStated } from '../diagnostics/not-stated.ts';
import { dueDate, entryDate } from '../facts/departure.ts';
import { doneAt } from '../facts/done.ts';
import { nearest } from '../tour/nearest.ts';
import type { Rule } from './rule.ts';

export const passportExpiresEarly: Rule = {
  id: 'passport-expires-early',
  lesson: 'preparation',
  severity: 'error',
  summary: 'The passport of a delegate who travels expires less than six months after entry.',
  why: 'The airline refuses the passenger at the counter, on the morning of departure, when nothing can be done any more.',
  source:
    'Entry rules of Malaysia, https://kun.uz/kr/news/2023/02/24/malayziyaga-bormoqchi-bolgan-ozbekiston-fuqarolariga-mahalliy-talablar-eslatildi',
  check({ tour, facts, policy, today }) {
    if (tour.countries.receiving === tour.countries.providing || facts.travellers.length === 0) return [];
    const entry = entryDate(tour);
    const least = addMonths(entry, policy.passportMonths);
    const renew = dueDate('check-passports', tour, policy);
    const early = facts.travellers.flatMap(({ path, delegate }) => {
      const expires = delegate.passport?.expires;
      if (expires === undefined || daysBetween(expires, least) <= 0) return [];
      return [
        finding(
          [...path, 'passport', 'expires'],
          `The passport of ${delegate.name} expires on ${formatDate(expires)}; on entry on ${formatDate(entry)} it must be valid for ${counted(policy.passportMonths, 'month')}, until ${formatDate(least)}. This ${isToBe(renew.date, today)} checked by ${formatDate(renew.date)}, ${renew.timing}.`,
          {
            related: [{ path: ['dates', 'from'], message: 'the tour starts here' }],
            help: 'Have the passport renewed and state its new date under `expires:`, or send the substitute.',
          },
        ),
      ];
    });
    if (doneAt('check-passports', tour)) return early;
    const silent = facts.travellers.filter(({ delegate }) => delegate.passport?.expires === undefined);
    const [first] = silent;
    if (first === undefined) return early;
    const all = silent.length === facts.travellers.length;
    return [
      ...early,
      notStated(
        all ? nearest(tour, ['delegation', 'delegates'], ['countries']) : [...first.path, 'name'],
        `Whether ${silent.length === 1 ? `the passport of ${first.delegate.name} is` : `the passports of ${counted(silent.length, 'traveller')} are`} valid for long enough`,
        silent.map(({ path }) => [...path, 'passport', 'expires']),
        {
          target: all ? 'key' : 'value',
          help: 'State `passport: { expires: … }` at each delegate, or the date on which all were checked: `preparation: { passports: … }`.',
        },
      ),
    ];
  },
};
