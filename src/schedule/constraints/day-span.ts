import { type ClockSpan, DAY_MINUTES, formatClock } from '../../base/clock.ts';
import type { Facts, SessionFacts } from '../../facts/facts.ts';
import { isCalledLunch, isDinner } from '../../facts/sessions/meals.ts';
import type { Policy } from '../../policy/thresholds.ts';
import { latestEnd, programmeWindows } from '../programme-windows.ts';
import type { Constraint } from './constraint.ts';

/** The programme's day has a beginning and an end. An agreed start outweighs them; a reception is in the evening. */
export const daySpan: Constraint = {
  id: 'day-span',
  summary:
    'Sessions lie between the beginning and the end of the programme’s day, receptions after office hours, dinners in the evening, lunches at midday.',
  demands: ({ tour, facts, policy }) =>
    facts.sessions
      .filter(({ fixed }) => fixed === undefined)
      .map((own) => {
        const { which, from, to } = spanOf(own, { facts, policy });
        return {
          about: own.id,
          sentence: `${which} lie between ${formatClock(from)} and ${formatClock(to)}.`,
          path: tour.day?.from === undefined && tour.day?.to === undefined ? [] : ['day'],
          requirement: {
            kind: 'within',
            session: own.id,
            windows: programmeWindows(facts, () => [{ from, to }]),
          },
        };
      }),
};

interface Span extends ClockSpan {
  /** Of what it holds: `Dinners`. */
  readonly which: string;
}

function spanOf(own: SessionFacts, known: { readonly facts: Facts; readonly policy: Policy }): Span {
  const { facts, policy } = known;
  const { earliest, latest, prefer } = own.session;
  const to = latestEnd(own, known);
  if (own.kind !== 'reception') return { which: 'Sessions', from: facts.dayFrom, to };
  const isOpen = earliest === undefined && latest === undefined;
  const isAtNoon = isCalledLunch(own);
  // A lunch begins in the time for lunch.
  if (isAtNoon && isOpen && prefer?.part === undefined)
    return { which: 'Lunches', from: facts.lunch.from, to: facts.lunch.to + own.length };
  const isLate = isDinner(own) && isOpen;
  // A reception that is to be over before the evening, or is best at another time, is one by day.
  const isByDay =
    isAtNoon ||
    prefer?.part !== undefined ||
    (latest?.time ?? DAY_MINUTES) - own.length < policy.receptionFrom;
  const evening = isLate ? policy.dinnerFrom : policy.receptionFrom;
  return { which: isLate ? 'Dinners' : 'Receptions', from: isByDay ? facts.dayFrom : evening, to };
}
