import { parliamentTitles } from '../../policy/titles-of-parliaments.ts';
import { stakeholderIds } from '../../tour/ids.ts';
import type { Tour } from '../../tour/schema.ts';
import type { DelegateFacts } from '../facts.ts';
import { holdsIn } from './rank-title.ts';

/** Whether a delegate comes from a parliament: by the kind that is stated, else by the name. */
export function isOfParliament({ organisation }: DelegateFacts, tour: Tour): boolean {
  const stakeholder = tour.stakeholders?.[stakeholderIds(tour).indexOf(organisation ?? '')];
  return holdsIn(parliamentTitles, {
    organisation: stakeholder?.kind === undefined ? (stakeholder?.name ?? organisation) : undefined,
    organisationKind: stakeholder?.kind,
  });
}
