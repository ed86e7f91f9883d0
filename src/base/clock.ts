/** A span of time in whole minutes. */
export type Minutes = number;

/** From midnight to midnight; a day on which clocks change counts as any other. */
export const DAY_MINUTES = 1440;

export const NOON: ClockTime = 720;

/** A wall-clock time as minutes after midnight, 0 to 1440 (24:00, the end of a day). */
export type ClockTime = number;

/** A stretch of one day, `from` included, `to` excluded. */
export interface ClockSpan {
  readonly from: ClockTime;
  readonly to: ClockTime;
}

export const WHOLE_DAY: ClockSpan = { from: 0, to: DAY_MINUTES };

/** `08:30` or `8:30` → 510; anything else → undefined. */
export function parseClock(text: string): ClockTime | undefined {
  const match = /^(\d{1,2}):(\d{2})$/.exec(text.trim());
  if (!match) return undefined;
  const time = Number(match[1]) * 60 + Number(match[2]);
  return Number(match[2]) < 60 && time <= DAY_MINUTES ? time : undefined;
}

/** 510 → `08:30`, 1440 → `24:00`; what runs past midnight ends as clocks show it: 1500 → `01:00`. */
export function formatClock(minutes: ClockTime): string {
  const time = minutes > DAY_MINUTES ? minutes - DAY_MINUTES : minutes;
  return `${String(Math.floor(time / 60)).padStart(2, '0')}:${String(time % 60).padStart(2, '0')}`;
}

/** `08:30-17:00`, with a plain hyphen as in the tour file. */
export function formatSpan(span: ClockSpan): string {
  return `${formatClock(span.from)}-${formatClock(span.to)}`;
}

/** What is left of `spans` when `cut` is taken out of them; spans come back sorted and never empty. */
export function subtractSpan(spans: readonly ClockSpan[], cut: ClockSpan): ClockSpan[] {
  return spans.flatMap((span) =>
    [
      { from: span.from, to: Math.min(span.to, cut.from) },
      { from: Math.max(span.from, cut.to), to: span.to },
    ].filter((rest) => rest.from < rest.to),
  );
}

/** The common part of two lists of spans. */
export function intersectSpans(a: readonly ClockSpan[], b: readonly ClockSpan[]): ClockSpan[] {
  return a
    .flatMap((x) => b.map((y) => ({ from: Math.max(x.from, y.from), to: Math.min(x.to, y.to) })))
    .filter((span) => span.from < span.to)
    .sort((x, y) => x.from - y.from);
}
