import { counted, listed } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { theCountry } from '../facts/places/country-name.ts';
import { isOver } from '../facts/time/done.ts';
import { dueDate } from '../facts/time/due-date.ts';
import { RECORD } from '../policy/sources.ts';
import type { Rule } from './rule.ts';

export const delegationSizeMismatch: Rule = {
  id: 'delegation-size-mismatch',
  lesson: 'seniority',
  severity: 'warning',
  summary: 'The number of delegates announced differs from the number listed.',
  why: 'Seats, badges, meals and hotel rooms are ordered by the number, and security admits by the list.',
  source: `${RECORD.replace(', lessons learned', '')}: eight delegates announced, nine listed`,
  check({ tour, facts, policy, today }) {
    const size = tour.delegation?.size;
    const listedCount = facts.delegates.length;
    if (size === undefined || listedCount === 0 || size === listedCount) return [];
    const locals = facts.delegates.filter(({ local }) => local);
    const travelling = facts.travellers.length;
    const names = listed(locals.map(({ delegate }) => delegate.name));
    const already =
      locals.length === 0
        ? ''
        : ` ${names} ${locals.length === 1 ? 'is' : 'are'} already in ${theCountry(tour.countries.providing)} and ${locals.length === 1 ? 'fills a chair, but needs' : 'fill chairs, but need'} no flight, visa or hotel${travelling === size ? `: ${travelling} travel, ${listedCount} sit at the table` : ''}.`;
    const missing = size - listedCount;
    return [
      finding(
        ['delegation', 'size'],
        `${counted(size, 'delegate')} ${size === 1 ? 'is' : 'are'} announced, but ${listedCount} ${listedCount === 1 ? 'is' : 'are'} listed.${already}`,
        {
          // Until then the list is allowed to grow.
          severity:
            missing > 0 && today <= dueDate('settle-participants', tour, policy).by ? 'info' : 'warning',
          label: `${size} announced`,
          related: [
            { path: ['delegation', 'delegates'], message: `${listedCount} listed`, target: 'key' },
            ...locals.map(({ path }) => ({ path: [...path, 'basedIn'], message: 'already there' })),
          ],
          help:
            missing > 0
              ? `List the ${missing === 1 ? 'delegate who is' : `${missing} delegates who are`} missing, or write \`size: ${listedCount}\`${isOver(tour, today) ? '' : ' and tell the hosts'}.`
              : `Write \`size: ${listedCount}\`${isOver(tour, today) ? '' : ' and tell the hosts, hotel and caterers which number is theirs'}.`,
        },
      ),
    ];
  },
};
