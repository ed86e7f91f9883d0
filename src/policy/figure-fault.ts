import { DAY_MINUTES } from '../base/clock.ts';
import { type ThresholdName, thresholds } from './thresholds.ts';

interface Form {
  readonly least: number;
  readonly most?: number;
  /** False where a part of one has no meaning: days, people, minutes of a programme. */
  readonly parts: boolean;
}

const COUNT: Form = { least: 0, parts: false };

/** What a figure of a unit can be; of all other units it is a count. */
const FORMS: Readonly<Record<string, Form>> = {
  share: { least: 0, most: 1, parts: true },
  times: { least: 1, parts: true },
  'km/h': { least: 1, parts: true },
  km: { least: 0, parts: true },
  'km of road': { least: 0, parts: true },
  hours: { least: 0, parts: true },
  'US dollars': { least: 0, parts: true },
  'minutes after midnight': { ...COUNT, most: DAY_MINUTES },
};

/** Why a figure cannot be that of a threshold, in words that follow the figure; undefined where it can. */
export function figureFault(name: ThresholdName, value: number): string | undefined {
  const threshold: { readonly unit: string; readonly least?: number } = thresholds[name];
  const { least, most, parts } = { ...COUNT, ...FORMS[threshold.unit], ...ownLeast(threshold) };
  if (!parts && !Number.isInteger(value)) return `it is a whole number of ${threshold.unit}`;
  if (value < least) return `it is at least ${least}`;
  if (most === undefined || value <= most) return undefined;
  return threshold.unit === 'share'
    ? 'a share is a part of one, 0.25 for a quarter'
    : `it is at most ${most}`;
}

function ownLeast({ least }: { readonly least?: number }): Partial<Form> {
  return least === undefined ? {} : { least };
}
