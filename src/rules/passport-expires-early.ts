import { daysBetween, formatDate } from '../base/calendar.ts';
import { rememberedByText } from '../base/remembered.ts';
import { isToBe } from '../base/tense.ts';
import { counted } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { notStated } from '../diagnostics/not-stated.ts';
import { passportDemand } from '../facts/people/passport.ts';
import { leavingDate } from '../facts/places/departure.ts';
import { isWithinOneCountry } from '../facts/places/within-country.ts';
import { doneAt, isOver } from '../facts/time/done.ts';
import { dueDate } from '../facts/time/due-date.ts';
import { nearest } from '../tour/nearest.ts';
import type { Rule } from './rule.ts';

export const passportExpiresEarly: Rule = {
  id: 'passport-expires-early',
  lesson: 'preparation',
  severity: 'error',
  summary: 'The passport of a delegate who travels expires earlier than the country of the visit allows.',
  why: 'The airline refuses the passenger at the counter, on the morning of departure, when nothing can be done any more.',
  source:
    'Regulation (EU) 2016/399, Article 6, for Schengen; entry rules of Malaysia, https://kun.uz/kr/news/2023/02/24/malayziyaga-bormoqchi-bolgan-ozbekiston-fuqarolariga-mahalliy-talablar-eslatildi; six months elsewhere, house rule',
  check({ tour, facts, policy, today }) {
    if (isWithinOneCountry(tour) || facts.travellers.length === 0) return [];
    const renew = dueDate('check-passports', tour, policy);
    const demandOf = rememberedByText((nationality) => passportDemand(tour, facts, policy, nationality));
    const early = facts.travellers.flatMap(({ path, delegate }) => {
      const expires = delegate.passport?.expires;
      if (expires === undefined) return [];
      const demand = demandOf(delegate.nationality ?? tour.countries.receiving);
      if (demand === undefined || daysBetween(expires, demand.until) <= 0) return [];
      // Where only the usual is known, that is a guess.
      const isGuess = !demand.known && daysBetween(leavingDate(tour), expires) >= 0;
      return [
        finding(
          [...path, 'passport', 'expires'],
          `The passport of ${delegate.name} expires on ${formatDate(expires)}; ${demand.words}. This ${isToBe(renew.by, today)} checked by ${formatDate(renew.by)}, ${renew.timing}.`,
          {
            ...(isGuess ? { severity: 'warning' as const } : {}),
            related: [{ path: ['dates', 'from'], message: 'the tour starts here' }],
            help: isGuess
              ? 'Ask the consulate how long it must be valid; have the passport renewed and state its new date under `expires:`, or send the substitute.'
              : 'Have the passport renewed and state its new date under `expires:`, or send the substitute.',
          },
        ),
      ];
    });
    // Who is back has been let in.
    if (doneAt('check-passports', tour) || isOver(tour, today)) return early;
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
