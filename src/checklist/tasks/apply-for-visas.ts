import { counted, listed } from '../../base/text.ts';
import { foreigners } from '../../facts/people/entry.ts';
import { theCountry } from '../../facts/places/country-name.ts';
import { visitedCountries } from '../../facts/places/visited-places.ts';
import { shareVisa } from '../../policy/passports.ts';
import { named } from '../party.ts';
import { roles } from '../roles.ts';
import type { Task } from '../task.ts';
import { earliest, latest } from '../trip-dates.ts';
import { visaBeforeTravel, visaOffset } from '../visa.ts';

export const applyForVisas: Task = {
  id: 'apply-for-visas',
  why: 'A consulate takes the time it takes; who applies late travels late or not at all.',
  source: 'Meetings & Conventions, http://www.meetings-conventions.com/News/Features/Hosting-the-World/',
  todos: (context) => {
    const { tour, facts, policy } = context;
    if (!visaBeforeTravel(tour, facts)) return [];
    const travellers = foreigners(tour, facts);
    const applied = travellers.map(({ delegate }) =>
      earliest(delegate.visa?.applied, delegate.visa?.granted),
    );
    const waiting = travellers.filter((_, i) => applied[i] === undefined);
    const processing = tour.travel?.entry?.processing;
    const time =
      processing === undefined
        ? `the tour does not say how long the consulate takes; up to ${counted(policy.visaProcessingDays, 'day')} are usual`
        : `the consulate takes ${counted(processing, 'day')}`;
    const people = waiting.length > 0 || facts.unlisted !== undefined ? waiting : travellers;
    return [
      {
        title: `Apply to ${consulates(visitedCountries(tour, facts))} for the visas of ${travellers.length > 0 ? named(people, travellers, 'traveller', facts.unlisted) : 'all travellers'} (${time})`,
        due: visaOffset('apply-for-visas', context),
        owner: roles(tour).delegationLeader,
        done: waiting.length === 0 && facts.unlisted === undefined ? latest(...applied) : undefined,
      },
    ];
  },
};

function consulates(countries: readonly string[]): string {
  const names = countries.map(theCountry);
  if (names.length === 1) return `the consulate of ${names[0]}`;
  return shareVisa(countries)
    ? `the consulate of ${listed(names, 'or')}, where the stay is longest,`
    : `the consulates of ${listed(names)}`;
}
