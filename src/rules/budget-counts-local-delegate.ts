import { counted, listedBriefly } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { theCountry } from '../facts/places/country-name.ts';
import { RECORD } from '../policy/sources.ts';
import type { Rule } from './rule.ts';

/** `Flights for 9 delegates`, `9 air tickets`. */
const COUNT =
  /\b(\d+)\s+(?:return\s+|air\s*|economy\s+|business\s+|hotel\s+|single\s+)*(delegates?|travell?ers?|participants?|persons?|people|passengers?|tickets?|flights?|visas?|rooms?)\b/i;
/** What only those who travel need. */
const TRAVEL =
  /\b(flights?|air\s?fares?|tickets?|visas?|hotels?|rooms?|accommodation|per diems?|insurance)\b/i;

export const budgetCountsLocalDelegate: Rule = {
  id: 'budget-counts-local-delegate',
  lesson: 'proximity',
  severity: 'warning',
  summary: 'The budget pays the travel of a delegate who is already in the host country.',
  why: 'A ticket is issued in a name that never boards, and is not refunded.',
  source: `${RECORD.replace(', lessons learned', '')}: eight travelled, nine sat at the table`,
  check({ tour, facts }) {
    const locals = facts.delegates.filter(({ local }) => local);
    const [local] = locals;
    if (local === undefined) return [];
    const travellers = facts.travellers.length;
    return (tour.budget?.lines ?? []).flatMap(({ item }, i) => {
      const count = Number(COUNT.exec(item)?.[1]);
      if (count !== facts.delegates.length || !TRAVEL.test(item)) return [];
      return [
        finding(
          ['budget', 'lines', i, 'item'],
          `"${item}" counts ${counted(count, 'delegate')}, but ${travellers} ${travellers === 1 ? 'travels' : 'travel'}: ${listedBriefly(locals.map(({ delegate }) => delegate.name))} ${locals.length === 1 ? 'is' : 'are'} already in ${theCountry(tour.countries.providing)}.`,
          {
            related: [{ path: [...local.path, 'basedIn'], message: 'already there' }],
            help: `Count ${travellers}, or write the price of one with \`per: traveller\`.`,
          },
        ),
      ];
    });
  },
};
