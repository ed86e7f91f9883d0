import { RANKS } from '../../policy/ladder.ts';
import type { TitleGroup } from '../../policy/titles.ts';
import type { Delegate, Person } from '../../tour/schema.ts';
import type { Ranking } from '../facts.ts';
import { rankTitle, type TitleContext } from './rank-title.ts';

/** A declared rank wins; a title is placed on the ladder; without either the rank is unknown. */
export function rankingOf(
  person: Delegate | Person,
  context: TitleContext,
  ownTitles: readonly TitleGroup[],
): Ranking {
  const declared = RANKS.find(({ word }) => word === person.rank);
  if (declared) return { kind: 'declared', rank: declared.rank, because: `declared as ${declared.word}` };
  if (person.title === undefined) return { kind: 'unknown', because: 'no title is stated' };
  return rankTitle(person.title, context, ownTitles);
}
