import { listed } from '../../base/text.ts';
import { expectedHosts } from '../../facts/expected-hosts.ts';
import { isWithinOneCountry } from '../../facts/places/within-country.ts';
import { staysOvernight } from '../../facts/preparation.ts';
import type { ContactRole, Tour } from '../../tour/schema.ts';
import { interpretation } from '../interpretation.ts';
import { roles } from '../roles.ts';
import type { Task } from '../task.ts';

export const makeContactSheet: Task = {
  id: 'make-contact-sheet',
  why: 'When the bus is stuck, the one number that matters is in somebody’s mailbox.',
  source: 'house rule',
  todos: ({ tour, facts }) => {
    const hosts = expectedHosts(facts);
    const needed = [
      { whose: 'delegation leader', isThere: has(tour, 'delegation leader') },
      { whose: 'host coordinator', isThere: has(tour, 'host coordinator') || has(tour, 'liaison officer') },
      ...(hosts.length === 0
        ? []
        : [
            { whose: 'hosts', isThere: hosts.every(({ host }) => host.contact?.phone !== undefined) },
            { whose: 'drivers', isThere: has(tour, 'driver') },
          ]),
      ...(staysOvernight(tour, facts) ? [{ whose: 'hotel', isThere: has(tour, 'hotel') }] : []),
      ...(interpretation(facts) ? [{ whose: 'interpreters', isThere: has(tour, 'interpreter') }] : []),
      ...(isWithinOneCountry(tour) ? [] : [{ whose: 'embassy', isThere: has(tour, 'embassy') }]),
      { whose: 'emergency services', isThere: has(tour, 'emergency services') },
    ];
    const missing = needed.filter(({ isThere }) => !isThere).map(({ whose }) => whose);
    const isBegun = missing.length < needed.length;
    return [
      {
        title: isBegun
          ? `Print the telephone numbers for everybody’s pocket${missing.length === 0 ? '' : `, with those still missing: ${listed(missing)}`}`
          : `Make one sheet with telephone numbers for everybody’s pocket: ${listed(missing)}`,
        owner: roles(tour).hostCoordinator,
      },
    ];
  },
};

function has({ contacts }: Tour, wanted: ContactRole): boolean {
  return contacts?.some(({ role, phone }) => role === wanted && phone !== undefined) === true;
}
