import { stakeholderIds } from '../tour/ids.ts';
import type { Tour } from '../tour/schema.ts';

interface Roles {
  readonly organiser: string;
  /** Speaks for the delegation at home and on the way. */
  readonly delegationLeader: string;
  /** Works in the providing country: hosts, hotel, drivers, interpreters. */
  readonly hostCoordinator: string;
  readonly actionPlanOwner: string;
}

/** Who does a thing where the tour names nobody for it under `checklist.owners`. */
export function roles(tour: Tour): Roles {
  const owner = tour.followUp?.actionPlan?.owner;
  return {
    organiser: tour.organiser ?? 'organiser',
    delegationLeader: 'delegation leader',
    hostCoordinator: 'host coordinator',
    actionPlanOwner: owner === undefined ? 'owner of the action plan' : stakeholderName(tour, owner),
  };
}

/** The name of the stakeholder with this id; anything else stays as it is written. */
export function stakeholderName(tour: Tour, id: string): string {
  return tour.stakeholders?.[stakeholderIds(tour).indexOf(id)]?.name ?? id;
}
