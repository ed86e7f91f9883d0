import type { Severity } from '../diagnostics/diagnostic.ts';
import { profiles } from '../policy/profiles/registry.ts';
import type { Settings } from './settings.ts';

/** The severity of a rule where it is not the rule's own: what the project states, else what the profile states. */
export function gradeOf(
  rule: string,
  profile: string | undefined,
  { severities }: Pick<Settings, 'severities'>,
): Severity | 'off' | undefined {
  if (Object.hasOwn(severities, rule)) return severities[rule];
  return profiles.find(({ id }) => id === profile)?.severities?.[rule]?.severity;
}
