import { counted } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { sessionsAcrossBarrier } from '../facts/people/interpreting.ts';
import { RECORD } from '../policy/sources.ts';
import type { Rule } from './rule.ts';

export const budgetWithoutInterpretation: Rule = {
  id: 'budget-without-interpretation',
  lesson: 'proximity',
  severity: 'info',
  summary: 'Sessions need interpretation, and no line of the budget pays for it.',
  why: 'In the last week a colleague who "speaks the language" sits in the interpreter’s chair.',
  source: RECORD,
  check({ tour, facts }) {
    const lines = tour.budget?.lines ?? [];
    const sessions = sessionsAcrossBarrier(facts).filter(({ mode }) => mode !== 'none');
    if (lines.length === 0 || sessions.length === 0) return [];
    // A lump sum may hold anything.
    if (
      lines.some(({ item }) =>
        /interpret|translat|\b(services?|contingenc\w*|miscellaneous|others?|total|all)\b/i.test(item),
      )
    )
      return [];
    return [
      finding(
        ['budget', 'lines'],
        `${counted(sessions.length, 'session')} ${sessions.length === 1 ? 'needs' : 'need'} interpretation, but no line of the budget is for interpreters.`,
        {
          target: 'key',
          ...(tour.interpretation === undefined
            ? {}
            : {
                related: [
                  { path: ['interpretation'], message: 'what is to be paid', target: 'key' as const },
                ],
              }),
          help: 'Add it, `{ item: Two interpreters, amount: …, per: day }`, or a line of 0 that says who else pays.',
        },
      ),
    ];
  },
};
