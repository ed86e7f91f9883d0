import type { Minutes } from './clock.ts';

/**
 * `90m`, `1h30`, `1h30m`, `2h`, `45 min` → minutes; anything else → undefined.
 * Days and weeks are not minutes of a programme: see {@link parseDays}.
 */
export function parseDuration(text: string): Minutes | undefined {
  const match = /^(?:(\d+)\s*h)?\s*(?:(\d+)\s*(?:m|min)?)?$/.exec(text.trim());
  if (!match || (match[1] === undefined && !/m/.test(text))) return undefined;
  return Number(match[1] ?? 0) * 60 + Number(match[2] ?? 0);
}

/** `30d`, `2w` → days; anything else → undefined. */
export function parseDays(text: string): number | undefined {
  const match = /^(\d+)\s*(d|w)$/.exec(text.trim());
  return match ? Number(match[1]) * (match[2] === 'w' ? 7 : 1) : undefined;
}

/** 90 → `1 h 30 min`, 45 → `45 min`, 120 → `2 h`. */
export function formatDuration(minutes: Minutes): string {
  const rounded = Math.round(minutes);
  const hours = Math.floor(rounded / 60);
  const rest = rounded % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}
