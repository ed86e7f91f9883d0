import { stakeholderIds } from '../tour/ids.ts';
import type { Tour } from '../tour/schema.ts';

/** Who does a thing where the tour names nobody for it. */
const ROLES = {
  organiser: 'organiser',
  /** Speaks for the delegation at home and on the way. */
  delegationLeader: 'delegation leader',
  /** Works in the providing country: hosts, hotel, drivers, interpreters. */
  hostCoordinator: 'host coordinator',
  actionPlanOwner: 'owner of the action plan',
} as const;
export type Role = keyof typeof ROLES;

/** Who does a thing where the tour names nobody for it under `checklist.owners`. */
export function roles(tour: Tour): Readonly<Record<Role, string>> {
  const owner = tour.followUp?.actionPlan?.owner;
  return {
    ...ROLES,
    ...(tour.organiser === undefined ? {} : { organiser: tour.organiser }),
    ...(owner === undefined ? {} : { actionPlanOwner: stakeholderName(tour, owner) }),
  };
}

/** The role of an owner whom the tour does not name; undefined of a name. */
export function roleOf(owner: string): Role | undefined {
  return (Object.keys(ROLES) as Role[]).find((role) => ROLES[role] === owner);
}

/** The name of the stakeholder with this id; anything else stays as it is written. */
export function stakeholderName(tour: Tour, id: string): string {
  return tour.stakeholders?.[stakeholderIds(tour).indexOf(id)]?.name ?? id;
}
