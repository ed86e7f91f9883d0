import { uncapitalised } from '../base/text.ts';
import type { Change, Situation } from './change.ts';
import { moreDays } from './changes-of-days.ts';
import { groupsAtSmallHosts } from './changes-of-groups.ts';
import { interpretersRebooked, oneMoreInterpreter } from './changes-of-interpreters.ts';
import { simultaneous, splitDelegation } from './changes-of-people.ts';
import { inAnotherTown } from './changes-of-places.ts';
import { earlierOpening, laterHours, otherSlots, shorterSessions } from './changes-of-times.ts';

/**
 * Changes worth trying, from the cheapest kind to the dearest: where the delegation meets by itself, the time of day, contents, people, what a host has confirmed,
 * days. Of the changes of one kind each goes further than the one before, so that the first that works is enough.
 */
export function changes(situation: Situation): Change[][] {
  return [
    inAnotherTown(situation),
    ...otherSlots(situation, 'open').map((change) => [change]),
    earlierOpening(situation),
    laterHours(situation),
    shorterSessions(situation),
    groupsAtSmallHosts(situation),
    interpretersRebooked(situation),
    oneMoreInterpreter(situation),
    simultaneous(situation),
    splitDelegation(situation),
    ...otherSlots(situation, 'confirmed').map((change) => [change]),
    [...moreDays(situation, 1), ...moreDays(situation, 2)],
  ];
}

/** What may help where none of the changes does: two of them together. */
export function doubleChanges(situation: Situation): Change[][] {
  return simultaneous(situation).map(({ words, tour }) =>
    [1, 2].flatMap((count) =>
      moreDays({ ...situation, tour }, count).map((more) => ({
        words: `${words}, and ${uncapitalised(more.words)}`,
        tour: more.tour,
      })),
    ),
  );
}
