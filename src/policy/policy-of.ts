import { profiles } from './profiles/registry.ts';
import { defaultPolicy, type Policy } from './thresholds.ts';

/** The thresholds in force: what `own` states, else what the profile states, else the default. An unknown profile states nothing. */
export function policyOf(profile: string | undefined, own: Partial<Policy> = {}): Policy {
  const stated = profiles.find(({ id }) => id === profile)?.thresholds ?? {};
  const values = Object.entries(stated).map(([name, { value }]) => [name, value]);
  return { ...defaultPolicy, ...Object.fromEntries(values), ...own };
}
