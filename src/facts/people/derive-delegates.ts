import type { TitleGroup } from '../../policy/titles.ts';
import { delegateIds, stakeholderIds } from '../../tour/ids.ts';
import type { Tour } from '../../tour/schema.ts';
import type { DelegateFacts, Unlisted } from '../facts.ts';
import { rankingOf } from './ranking-of.ts';

/** The delegates listed, in the order of the file. */
export function deriveDelegates(tour: Tour, ownTitles: readonly TitleGroup[]): DelegateFacts[] {
  const ids = delegateIds(tour);
  const stakeholders = stakeholderIds(tour);
  return (tour.delegation?.delegates ?? []).map((delegate, i) => {
    const at = stakeholders.findIndex(
      (id, j) => id === delegate.organisation || tour.stakeholders?.[j]?.name === delegate.organisation,
    );
    const stakeholder = tour.stakeholders?.[at];
    return {
      id: ids[i] ?? '',
      path: ['delegation', 'delegates', i],
      delegate,
      ranking: rankingOf(
        delegate,
        {
          country: tour.countries.receiving,
          organisation: stakeholder?.name ?? delegate.organisation,
          organisationKind: stakeholder?.kind,
        },
        ownTitles,
      ),
      languages: delegate.languages ?? tour.delegation?.languages ?? [],
      local: delegate.basedIn === tour.countries.providing,
      organisation: stakeholders[at] ?? delegate.organisation,
    };
  });
}

/** Those announced beyond the list; undefined where all are listed. */
export function deriveUnlisted({ delegation }: Tour): Unlisted | undefined {
  const listed = delegation?.delegates?.length ?? 0;
  const size = delegation?.size;
  if (listed > 0 && (size ?? 0) <= listed) return undefined;
  return { number: size === undefined ? undefined : size - listed, languages: delegation?.languages ?? [] };
}
