import { rememberedByObject } from '../base/remembered.ts';
import { profiles } from './profiles/registry.ts';
import { defaultPolicy, type Policy } from './thresholds.ts';

/** The thresholds in force: what `own` states, else what the profile states, else the default. An unknown profile states nothing. */
export function policyOf(profile: string | undefined, own: Partial<Policy> = nothing): Policy {
  const known = policies(own);
  const policy = known.get(profile) ?? policyFrom(profile, own);
  known.set(profile, policy);
  return policy;
}

const nothing: Partial<Policy> = {};
/** The policy of each profile under what a project states: one value for all of its tours, so that what follows from it is worked out once. */
const policies = rememberedByObject((_: Partial<Policy>) => new Map<string | undefined, Policy>());

function policyFrom(profile: string | undefined, own: Partial<Policy>): Policy {
  const stated = profiles.find(({ id }) => id === profile)?.thresholds ?? {};
  const values = Object.entries(stated).map(([name, { value }]) => [name, value]);
  return { ...defaultPolicy, ...Object.fromEntries(values), ...own };
}
