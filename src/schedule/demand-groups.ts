import type { Path } from '../base/path.ts';
import { rememberedByObject } from '../base/remembered.ts';
import type { Demand, Problem, Requirement } from './demand.ts';

/** Demands that come from one statement of the tour, or from one rule: they are kept or given up together. */
export interface DemandGroup {
  readonly id: string;
  readonly sentence: string;
  readonly path: Path;
  readonly demands: readonly Demand[];
}

/** Kinds that say what a session is. Without them there would be nothing to plan, so that nobody gives them up. */
const DEFINING: readonly Requirement['kind'][] = [
  'lasts',
  'held-at',
  'ends-at',
  'attended-by',
  'travel',
  'one-of',
];
const SOFT: readonly Requirement['kind'][] = ['prefer', 'prefer-before', 'avoid-date', 'overnight', 'slack'];

/** From what is given up most lightly on. A constraint that is not here is not given up lightly at all. */
const GIVEN_UP_FIRST: readonly string[] = [
  'sessions-per-day',
  'reflection',
  'debrief-last',
  'interpreter-hours',
  'interpreter-rest',
  'day-span',
  'lunch',
];

/** Demands that define the sessions, and that every explanation takes for granted. */
export function background({ demands }: Problem): Demand[] {
  return demands.filter(({ requirement: { kind } }) => DEFINING.includes(kind));
}

/** What restricts the sessions, in groups; what is hardest to give up first. Wishes are no part of it. */
export const restrictions = rememberedByObject(({ demands }: Problem): readonly DemandGroup[] => {
  const bySentence = new Map<string, Demand[]>();
  for (const demand of demands) {
    const { kind } = demand.requirement;
    if (DEFINING.includes(kind) || SOFT.includes(kind)) continue;
    const key = `${demand.constraint}\n${demand.sentence}`;
    bySentence.set(key, [...(bySentence.get(key) ?? []), demand]);
  }
  return [...bySentence.values()]
    .flatMap((group): DemandGroup[] => {
      const [first] = group;
      return first ? [{ id: first.id, sentence: first.sentence, path: first.path, demands: group }] : [];
    })
    .sort((a, b) => firmness(b) - firmness(a));
});

function firmness({ demands }: DemandGroup): number {
  const position = GIVEN_UP_FIRST.indexOf(demands[0]?.constraint ?? '');
  return position < 0 ? GIVEN_UP_FIRST.length : position;
}

/** What the groups ask in one word of the vocabulary. */
export function ofKind<Kind extends Requirement['kind']>(
  groups: readonly DemandGroup[],
  kind: Kind,
): Extract<Requirement, { kind: Kind }>[] {
  return groups
    .flatMap((group) => group.demands.map(({ requirement }) => requirement))
    .filter((requirement): requirement is Extract<Requirement, { kind: Kind }> => requirement.kind === kind);
}
