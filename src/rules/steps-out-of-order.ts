import { formatDate, type LocalDate } from '../base/calendar.ts';
import type { Path } from '../base/path.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import type { Rule, RuleContext } from './rule.ts';

interface Step {
  readonly path: Path;
  readonly date: LocalDate | undefined;
  /** `Ministry of Finance confirmed`, before "on". */
  readonly words: string;
}

export const stepsOutOfOrder: Rule = {
  id: 'steps-out-of-order',
  lesson: 'format',
  severity: 'warning',
  summary: 'A step is dated before the one that must come first: an answer before its question.',
  why: 'One of the two dates is wrong, and whoever counts the days since then counts wrongly.',
  source: 'house rule',
  check(context) {
    return orders(context).flatMap(([first, then]) => {
      if (first.date === undefined || then.date === undefined || first.date <= then.date) return [];
      return [
        finding(
          then.path,
          `${then.words} on ${formatDate(then.date)}, but ${first.words} only on ${formatDate(first.date)}.`,
          {
            related: [{ path: first.path, message: 'should come first' }],
            help: 'Exchange the two dates, or correct the month or year of one.',
          },
        ),
      ];
    });
  },
};

/** Pairs of which the first must not come after the second. */
function orders({ tour, facts }: RuleContext): [Step, Step][] {
  const { survey, interpretation, preparation } = tour;
  const firstInvited = facts.hosts.flatMap(({ host }) => host.invited ?? []).sort()[0];
  const booked: Step = {
    path: ['interpretation', 'booked'],
    date: interpretation?.booked,
    words: 'they are booked',
  };
  return [
    [
      { path: ['survey', 'sent'], date: survey?.sent, words: 'it was sent' },
      { path: ['survey', 'answered'], date: survey?.answered, words: 'The survey was answered' },
    ],
    ...facts.hosts.flatMap(({ path, name, host }): [Step, Step][] => {
      const invited = { path: [...path, 'invited'], date: host.invited };
      const ofConfirmation: [Step, Step] = [
        { ...invited, words: 'was invited' },
        { path: [...path, 'confirmed'], date: host.confirmed, words: `${name} confirmed` },
      ];
      // One host is enough to say that the first contact was earlier.
      if (host.invited === undefined || host.invited !== firstInvited) return [ofConfirmation];
      return [
        ofConfirmation,
        [
          {
            path: ['preparation', 'opened'],
            date: preparation?.opened,
            words: 'the host country was contacted',
          },
          { ...invited, words: `${name} was invited` },
        ],
      ];
    }),
    ...facts.delegates.map(({ path, delegate: { name, visa } }): [Step, Step] => [
      { path: [...path, 'visa', 'applied'], date: visa?.applied, words: 'applied for' },
      { path: [...path, 'visa', 'granted'], date: visa?.granted, words: `The visa of ${name} was granted` },
    ]),
    [
      booked,
      {
        path: ['interpretation', 'glossary'],
        date: interpretation?.glossary,
        words: 'The interpreters have the glossary',
      },
    ],
    [
      booked,
      {
        path: ['interpretation', 'documents'],
        date: interpretation?.documents,
        words: 'The interpreters have the documents',
      },
    ],
  ];
}
