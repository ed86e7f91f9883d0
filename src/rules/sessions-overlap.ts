import { formatDate } from '../base/calendar.ts';
import { formatClock } from '../base/clock.ts';
import { firstOfEach } from '../base/distinct.ts';
import { listedBriefly } from '../base/text.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { type Agreed, agreedDays, areAlternatives, endWords } from '../facts/sessions/agreed.ts';
import { type Changeover, changeovers, includedWords } from '../facts/sessions/changeover.ts';
import { freeStarts } from '../facts/sessions/in-the-way.ts';
import { comesAfter, isTooEarlyAfter } from '../facts/sessions/order.ts';
import type { Rule, RuleContext } from './rule.ts';

export const sessionsOverlap: Rule = {
  id: 'sessions-overlap',
  lesson: 'logistics',
  severity: 'error',
  summary: 'Two sessions are agreed for the same people at the same time.',
  why: 'One of two hosts waits for nobody, and finds out from the other.',
  source: 'house rule, after a published programme with tea at 16:30 and the hotel at 16:15',
  check(context) {
    const { tour, facts, policy } = context;
    const changeover = changeovers(tour, facts, policy);
    const pairs = agreedDays(facts).flatMap(({ visits }) =>
      visits.flatMap((first, i) =>
        visits
          .slice(i + 1)
          .filter((second) => second.from < first.to && !areAlternatives(first, second))
          .map((second) => [first, second] as const),
      ),
    );
    const each = firstOfEach(pairs, (pair) => pair.map(({ session }) => session.id).join(' '));
    return each.flatMap(([first, second]): Finding[] => {
      // That `after` is broken as well, and which of the two has to move, is said by `session-order-broken`.
      if (isTooEarlyAfter(first, second) || isTooEarlyAfter(second, first)) return [];
      const isReversed =
        comesAfter(first.session, second.session, facts) && !comesAfter(second.session, first.session, facts);
      const change = isReversed ? changeover(second, first) : changeover(first, second);
      return [overlap(context, first, second, change, isReversed)];
    });
  },
};

/** `Start it at 12:40 or later`, and what is counted in. */
function startWords(what: string, change: Changeover, isFree: boolean): string {
  if (change.isApart || !isFree) return 'Put one of the two on another day';
  return `Start ${what} at ${formatClock(change.start)} or later${includedWords(change)}`;
}

function overlap(
  context: RuleContext,
  first: Agreed,
  second: Agreed,
  change: Changeover,
  isReversed: boolean,
): Finding {
  const { facts } = context;
  const both = facts.delegates.filter(
    (person) => first.session.attendees.includes(person) && second.session.attendees.includes(person),
  );
  const some = both.length > 0 && both.length < facts.delegates.length;
  // Where an end is only assumed, the two may still follow each other.
  const sure = first.end !== 'assumed' || first.from === second.from;
  const isFree = freeStarts(context)(isReversed ? first : second, change.start);
  const end = second.from - change.way.minutes - change.gate;
  const what = isReversed
    ? `"${first.session.title}", which is to come after "${second.session.title}",`
    : 'it';
  return finding(
    [...second.session.path, 'at'],
    `"${second.session.title}" starts on ${formatDate(second.date)} at ${formatClock(second.from)}, while "${first.session.title}" lasts from ${formatClock(first.from)} ${endWords(first)}${some ? ` for ${listedBriefly(both.map(({ delegate }) => delegate.name))} as well` : ''}.`,
    {
      ...(sure ? {} : { severity: 'warning' }),
      related: [{ path: [...first.session.path, 'at'], message: 'at the same time' }],
      help:
        sure || isReversed
          ? `${startWords(what, change, isFree)}, or divide the delegation: \`attend: [ … ]\` at both.`
          : end > first.from
            ? `State the end of "${first.session.title}": \`until: ${formatClock(end)}\`; or start later.`
            : 'Start later, or divide the delegation: `attend: [ … ]` at both.',
    },
  );
}
