import { expectedHosts } from '../../facts/expected-hosts.ts';
import { theCountry } from '../../facts/places/country-name.ts';
import { isWithinOneCountry } from '../../facts/places/within-country.ts';
import { topicsAt } from '../host-topics.ts';
import { roles } from '../roles.ts';
import type { Task } from '../task.ts';

export const briefHost: Task = {
  id: 'brief-host',
  why: 'A host who knows the visitors’ situation shows the way that led to its model, not only the model.',
  source: 'INSPIRED (EPD), https://inspired.epd.eu/toolkit/the-tools/13-study-visits',
  todos: ({ tour, facts }) =>
    expectedHosts(facts).map(({ id, name }) => {
      const topics = topicsAt(tour, facts, id);
      const questions = topics.length > 0 ? `their questions on ${topics.join('; ')}` : 'their questions';
      return {
        about: id,
        title: `Brief ${name} on the visitors: the situation ${isWithinOneCountry(tour) ? 'at home' : `in ${theCountry(tour.countries.receiving)}`}, ${questions}, their ranks and languages`,
        owner: roles(tour).hostCoordinator,
        done: tour.preparation?.hostBrief,
      };
    }),
};
