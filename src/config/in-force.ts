import type { Path } from '../base/path.ts';
import type { Severity } from '../diagnostics/diagnostic.ts';
import { profiles } from '../policy/profiles/registry.ts';
import { type ThresholdName, thresholds } from '../policy/thresholds.ts';
import type { ReadConfig } from './read-config.ts';

/** A value and who says so: `default`, `profile taiex`, `studytour.config.yaml:7`, `tour.yaml:9`. */
export interface Stated<T> {
  readonly value: T;
  readonly from: string;
  /** Why it is not the default, where somebody says that. */
  readonly reason?: string;
}

export interface InForce {
  readonly profile: Stated<string>;
  readonly thresholds: Readonly<Record<ThresholdName, Stated<number>>>;
  readonly severities: Readonly<Record<string, Stated<Severity | 'off'>>>;
}

interface Sources {
  /** As messages call the project file; undefined without one. */
  readonly file: string | undefined;
  readonly project: Pick<ReadConfig, 'config' | 'settings' | 'locate'>;
  /** The profile that a tour names, and where. */
  readonly tour?: Stated<string> | undefined;
  readonly rules: readonly { readonly id: string; readonly severity: Severity }[];
}

export const DEFAULT = 'default';

/** Everything that can be decided, as it is decided, and by whom. */
export function inForce({ file, project, tour, rules }: Sources): InForce {
  const { config, settings, locate } = project;
  const inFile = (path: Path) => {
    const range = locate(path);
    return range === undefined ? `${file}` : `${file}:${range.line}`;
  };
  const profile: Stated<string> =
    tour ??
    (settings.profile === undefined
      ? { value: DEFAULT, from: DEFAULT }
      : { value: settings.profile, from: inFile(['profile']) });
  const chosen = profiles.find(({ id }) => id === profile.value);
  const byProfile = <T>(value: T, source: string): Stated<T> => ({
    value,
    from: `profile ${profile.value}`,
    reason: source,
  });
  const threshold = (name: ThresholdName): Stated<number> => {
    const own = config.thresholds?.[name];
    if (own !== undefined)
      return { value: own.value, from: inFile(['thresholds', name]), reason: own.reason };
    const stated = chosen?.thresholds[name];
    return stated === undefined
      ? { value: thresholds[name].value, from: DEFAULT }
      : byProfile(stated.value, stated.source);
  };
  const weight = (id: string, severity: Severity): Stated<Severity | 'off'> => {
    const own = settings.severities[id];
    if (own !== undefined) return { value: own, from: inFile(['severities', id]) };
    const stated = chosen?.severities?.[id];
    return stated === undefined
      ? { value: severity, from: DEFAULT }
      : byProfile(stated.severity, stated.source);
  };
  const names = Object.keys(thresholds) as ThresholdName[];
  return {
    profile,
    thresholds: Object.fromEntries(names.map((name) => [name, threshold(name)])) as InForce['thresholds'],
    severities: Object.fromEntries(rules.map(({ id, severity }) => [id, weight(id, severity)])),
  };
}
