import { finding } from '../diagnostics/diagnostic.ts';
import { theCountry } from '../facts/places/country-name.ts';
import { findStation } from '../facts/places/station.ts';
import { delegateIds } from '../tour/ids.ts';
import type { Rule } from './rule.ts';

export const localDelegateOnLeg: Rule = {
  id: 'local-delegate-on-leg',
  lesson: 'logistics',
  severity: 'warning',
  summary: 'A delegate who is already in the country that hosts is booked on a journey there or home.',
  why: 'A seat is paid for that nobody takes, and the count of travellers is wrong in every list that follows.',
  source:
    'World Bank, "Improving eGovernment Services in Uzbekistan: Knowledge Exchange with Malaysia" (2014): a delegate posted in Kuala Lumpur',
  check({ tour, facts }) {
    const { receiving, providing } = tour.countries;
    const ids = delegateIds(tour);
    return (tour.travel?.legs ?? []).flatMap(({ from, to, who }, i) => {
      const abroad = [from, to].some((name) => {
        const country = findStation(name, tour)?.country;
        return country !== undefined && country !== providing;
      });
      if (!Array.isArray(who) || !abroad || receiving === providing) return [];
      return who.flatMap((id, j) => {
        const person = facts.delegates[ids.indexOf(id)];
        if (!person?.local) return [];
        return [
          finding(
            ['travel', 'legs', i, 'who', j],
            `${person.delegate.name} is on the journey from ${from} to ${to}, but is already in ${theCountry(providing)}.`,
            {
              related: [{ path: [...person.path, 'basedIn'], message: 'already there' }],
              help: `Delete \`${id}\` here; or, if this delegate does travel, delete \`basedIn: ${providing}\`.`,
            },
          ),
        ];
      });
    });
  },
};
