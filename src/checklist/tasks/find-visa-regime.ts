import { listed } from '../../base/text.ts';
import { foreigners, needsEntry } from '../../facts/people/entry.ts';
import { theCountry } from '../../facts/places/country-name.ts';
import { CONSERVATION } from '../../policy/sources.ts';
import { hostsSide } from '../party.ts';
import { roles } from '../roles.ts';
import type { Task } from '../task.ts';

export const findVisaRegime: Task = {
  id: 'find-visa-regime',
  why: 'A visa that must be had before travel takes weeks; found out late, it decides who can come.',
  source: CONSERVATION,
  todos: ({ tour, facts }) => {
    if (tour.travel?.entry?.visa !== undefined || !needsEntry(tour, facts)) return [];
    const { receiving } = tour.countries;
    const nationalities = foreigners(tour, facts).map(({ delegate }) => delegate.nationality ?? receiving);
    const citizens = [...new Set(nationalities.length > 0 ? nationalities : [receiving])].map(theCountry);
    return [
      {
        title: `Find out whether citizens of ${listed(citizens)} need a visa for ${hostsSide(tour, facts)}: before travel, on arrival or none, and how long it takes`,
        owner: roles(tour).organiser,
      },
    ];
  },
};
