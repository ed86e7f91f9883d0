import { formatDate } from '../base/calendar.ts';
import { formatClock } from '../base/clock.ts';
import { formatDuration } from '../base/duration.ts';
import { capitalised } from '../base/text.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { basisWords, statedTransferPath } from '../facts/places/transfer-basis.ts';
import { type Agreed, agreedPairs, endWords } from '../facts/sessions/agreed.ts';
import { type Changeover, changeovers } from '../facts/sessions/changeover.ts';
import { freeStarts } from '../facts/sessions/in-the-way.ts';
import type { Rule, RuleContext } from './rule.ts';

export const transferTooShort: Rule = {
  id: 'transfer-too-short',
  lesson: 'logistics',
  severity: 'error',
  summary: 'Two agreed sessions follow each other faster than the delegation can get from one to the other.',
  why: 'From the second host on the delegation is late all day, and each host has told his minister a time.',
  source: 'house rule: end and way together are not later than the next start',
  check(context) {
    const { tour, facts, policy } = context;
    const changeover = changeovers(tour, facts, policy);
    return agreedPairs(facts).flatMap(([before, next]): Finding[] => {
      const change = changeover(before, next);
      if (change.isApart || next.from - before.to >= change.way.minutes) return [];
      return [tooShort(context, before, next, change)];
    });
  },
};

function tooShort(context: RuleContext, before: Agreed, next: Agreed, change: Changeover): Finding {
  const { tour, facts } = context;
  const { from, to, way, gate, start } = change;
  const stated = statedTransferPath(tour, from, to);
  const end = next.from - way.minutes - gate;
  const isFree = freeStarts(context);
  const remedies = [
    ...(isFree(next, start) ? [`start "${next.session.title}" at ${formatClock(start)} or later`] : []),
    ...(isFree(before, before.from - (before.to - end))
      ? [`end "${before.session.title}" by ${formatClock(end)}`]
      : []),
  ].map((words, i) => (i === 0 ? capitalised(words) : words));
  const unplaced = [before, next].find(({ session }) => session.site === 'base');
  return finding(
    [...next.session.path, 'at'],
    `"${next.session.title}" starts on ${formatDate(next.date)} at ${formatClock(next.from)}, ${next.from === before.to ? 'right' : formatDuration(next.from - before.to)} after "${before.session.title}" (${endWords(before)}); from ${facts.siteName(from)} to ${facts.siteName(to)} it takes ${formatDuration(way.minutes)}, ${basisWords(way)}${unplaced === undefined ? '' : `; "${unplaced.session.title}" is taken to be at the hotel, as no place is stated`}.`,
    {
      // A guess about the way, the place or the end is no proof.
      ...(way.basis === 'assumed' || before.end === 'assumed' || unplaced ? { severity: 'warning' } : {}),
      related: [
        { path: [...before.session.path, 'at'], message: 'comes from here' },
        ...(stated === undefined ? [] : [{ path: [...stated, 'takes'], message: 'the way' }]),
      ],
      help: `${remedies.length === 0 ? 'Put one of the two on another day' : remedies.join(', or ')}${gate > 0 && remedies.length > 0 ? `, ${formatDuration(gate)} at the gate included` : ''}${unplaced ? '; or state where it is: `place`' : way.basis === 'given' ? '' : '; if you know the way better, state it under `transfers`'}.`,
    },
  );
}
