import { counted } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { delegateCount } from '../facts/people/headcount.ts';
import type { Rule } from './rule.ts';

export const companionsOutnumberDelegates: Rule = {
  id: 'companions-outnumber-delegates',
  lesson: 'stakeholders',
  severity: 'warning',
  summary: 'More people accompany the delegation than belong to it.',
  why: 'Companions fill the table, ask the questions and write the notes, and those who came to learn sit at the wall.',
  source:
    'house rule; 10 to 15 professionals come with 2 or 3 guests, https://citizenambassador.org/outline-of-the-delegation-leader-role/',
  check({ tour, facts }) {
    // Who interprets or protects has a task in the room, and takes no word from anybody.
    const accompanying = (tour.delegation?.companions ?? []).filter(
      ({ kind }) => kind !== 'interpreter' && kind !== 'security',
    );
    const companions = accompanying.length;
    const delegates = delegateCount(facts) ?? 0;
    if (delegates === 0 || companions <= delegates) return [];
    const staff = accompanying.filter(({ kind }) => kind === 'staff' || kind === 'consultant').length;
    return [
      finding(
        ['delegation', 'companions'],
        `${counted(companions, 'companion')} ${companions === 1 ? 'accompanies' : 'accompany'} ${counted(delegates, 'delegate')}${staff === 0 ? '' : `; ${staff} of them ${staff === 1 ? 'is' : 'are'} staff or consultants`}.`,
        {
          target: 'key',
          label: `${counted(companions + delegates, 'chair')} at every host`,
          related: [
            {
              path: ['delegation', facts.unlisted === undefined ? 'delegates' : 'size'],
              message: counted(delegates, 'delegate'),
              target: 'key',
            },
          ],
          help: 'Leave at home who has no task at the hosts, or give the seats to stakeholders that are missing.',
        },
      ),
    ];
  },
};
