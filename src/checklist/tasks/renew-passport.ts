import { addMonths, formatDate } from '../../base/calendar.ts';
import { counted } from '../../base/text.ts';
import { countryName } from '../../facts/country-name.ts';
import { travelsAbroad } from '../party.ts';
import type { Task } from '../task.ts';
import { tripDates } from '../trip-dates.ts';

export const renewPassport: Task = {
  id: 'renew-passport',
  why: 'Many countries, and the airline on their behalf, turn back whoever’s passport runs out within half a year.',
  source: 'https://kun.uz/kr/news/2023/02/24 (Malaysia: valid for six months after entry)',
  todos: ({ tour, facts, policy }) => {
    if (!travelsAbroad(tour, facts)) return [];
    const validUntil = addMonths(tripDates(tour).departure, policy.passportMonths);
    return facts.travellers.flatMap(({ id, delegate }) => {
      const expires = delegate.passport?.expires;
      if (expires === undefined || expires >= validUntil) return [];
      return {
        about: id,
        title: `Have the passport of ${delegate.name} renewed: it expires on ${formatDate(expires)}, and ${countryName(tour.countries.providing)} asks for ${counted(policy.passportMonths, 'month')} after entry, until ${formatDate(validUntil)}`,
        owner: delegate.name,
        side: 'receiving' as const,
      };
    });
  },
};
