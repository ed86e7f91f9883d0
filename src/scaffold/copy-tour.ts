import { addDays, daysBetween, formatDate, type LocalDate, WEEKDAYS, weekdayOf } from '../base/calendar.ts';
import { formatPath, type Path } from '../base/path.ts';
import { counted } from '../base/text.ts';
import { parseSource } from '../source/parse-source.ts';
import { decodeTour } from '../tour/decode.ts';
import type { Tour } from '../tour/schema.ts';
import { dayOff } from './day-off.ts';
import { type MovedDate, moveDates } from './move-dates.ts';

/** A tour file under a new start, and what somebody should know about it, in sentences. */
export interface Copied {
  readonly text: string;
  readonly start: LocalDate;
  readonly notes: readonly string[];
}

interface Wanted {
  readonly start: LocalDate;
  /** Begin on the weekday on which the original began: on `start` or the first such day after it. */
  readonly keepWeekdays: boolean;
}

/** A tour file moved to another start with all its dates; undefined where the text is no tour. */
export function copyTour(text: string, { start, keepWeekdays }: Wanted): Copied | undefined {
  const { source } = parseSource('tour', text);
  const tour = source && decodeTour(source.value).tour;
  if (!tour) return undefined;
  const asked = daysBetween(tour.dates.from, start);
  const days = keepWeekdays ? Math.ceil(asked / 7) * 7 : asked;
  const first = addDays(tour.dates.from, days);
  const { text: movedText, moved } = moveDates(source, days);
  return {
    text: movedText,
    start: first,
    notes: [
      ...(days === asked
        ? []
        : [
            `The programme begins on ${formatDate(first)}, the first ${WEEKDAYS[weekdayOf(first)]} from ${formatDate(start)} on.`,
          ]),
      ...(tour.id === undefined
        ? []
        : [`id is still ${tour.id}: give the copy another, or calendars take both for one tour.`]),
      ...programmeNotes(tour, days),
      ...moved.flatMap((one) => datedNote(one, tour)),
      ...standingNotes(tour),
    ],
  };
}

/** Days of the programme that were working days and are none any more. */
function programmeNotes(tour: Tour, days: number): string[] {
  const { providing } = tour.countries;
  const length = daysBetween(tour.dates.from, tour.dates.to) + 1;
  return Array.from({ length }, (_, i) => addDays(tour.dates.from, i)).flatMap((before) => {
    const after = addDays(before, days);
    const rest = dayOff(providing, after);
    return rest === undefined || dayOff(providing, before) !== undefined
      ? []
      : [`The programme of ${formatDate(before)} is now on ${formatDate(after)}: ${rest}.`];
  });
}

/** Dates of preparation and agreed times that were on working days and are on days off now. */
function datedNote({ path, from, to }: MovedDate, tour: Tour): string[] {
  if (path[0] === 'dates' || path[0] === 'travel') return [];
  const country =
    path[0] === 'hosts' || path[0] === 'sessions' ? tour.countries.providing : tour.countries.receiving;
  const rest = dayOff(country, to);
  return rest === undefined || dayOff(country, from) !== undefined
    ? []
    : [`${formatPath(path as Path)} is now on ${formatDate(to)}: ${rest}.`];
}

/** What is true of the original alone and would be a lie in the copy. */
function standingNotes({ hosts, sessions, calendar, delegation }: Tour): string[] {
  const agreed = (hosts ?? []).filter(({ status }) => status === 'confirmed').length;
  const fixed = (sessions ?? []).filter(({ at }) => at !== undefined).length;
  const holidays = calendar?.holidays?.length ?? 0;
  const people = delegation?.delegates?.length ?? 0;
  return [
    ...(agreed > 0
      ? [
          `${counted(agreed, 'host')} still ${agreed === 1 ? 'says' : 'say'} \`status: confirmed\`: write \`wished\` until they have agreed to the new dates.`,
        ]
      : []),
    ...(fixed > 0
      ? [
          `${counted(fixed, 'session')} still ${fixed === 1 ? 'has' : 'have'} a fixed time, \`at\`: take it out, and the planner finds the best one.`,
        ]
      : []),
    ...(holidays > 0
      ? [
          `${counted(holidays, 'holiday')} under \`calendar\` stayed where ${holidays === 1 ? 'it is' : 'they are'}.`,
        ]
      : []),
    ...(people > 0 ? [`${counted(people, 'delegate')} came along: put your own in their place.`] : []),
  ];
}
