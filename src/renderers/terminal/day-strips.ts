import type { AgendaDay, Entry } from '../../agenda/agenda.ts';
import type { Plan } from '../../agenda/plan.ts';
import { weekdayOf } from '../../base/calendar.ts';
import type { ClockTime } from '../../base/clock.ts';
import { inDigits } from '../../language/say.ts';
import type { Words } from '../../language/words.ts';
import { type Attendance, attendanceOf } from '../../outline/attendance.ts';
import { planIn } from '../../outline/in-language.ts';
import { type DayRide, dayRides } from '../../outline/journeys.ts';
import type { Activity } from '../../outline/outline.ts';
import { isToBeConfirmed } from '../../outline/sessions.ts';
import { sessionTitles } from '../../pictures/day/entry-shapes.ts';
import { tracksOf } from '../../pictures/day/tracks.ts';

/** A line of the timeline: a day, or what one group does on it. */
export interface Strip {
  /** `Tue 24` */
  readonly day: string;
  /** Whose it is, where groups do something of their own; else empty. */
  readonly group: string;
  /** By their start. */
  readonly stretches: readonly Stretch[];
}

/** What fills a part of a day. A session is told by whether it is interpreted. */
export interface Stretch {
  readonly start: ClockTime;
  readonly end: ClockTime;
  readonly look: 'spoken' | 'interpreted' | Exclude<Activity, 'session'>;
  /** What a session is; nothing else has one. */
  readonly label: string;
  /** True of a session that its host has not agreed to. */
  readonly isOpen: boolean;
}

/** The days of a plan, and those on which somebody only travels; a strip for each group that does something of its own. */
export function dayStrips(written: Plan, words: Words): Strip[] {
  const plan = planIn(written, words);
  const { days } = plan.agenda;
  const attendance = attendanceOf(plan, words);
  const rides = dayRides(plan.tour, plan.facts, words);
  const dates = new Set([...days.map(({ date }) => date), ...rides.map(({ date }) => date)]);
  return [...dates].sort().flatMap((date) => {
    const entries = days.find((day) => day.date === date)?.entries ?? [];
    return stripsOf(
      plan,
      words,
      attendance,
      { date, entries },
      rides.filter((ride) => ride.date === date),
    );
  });
}

function stripsOf(
  plan: Plan,
  words: Words,
  attendance: Attendance,
  { date, entries }: AgendaDay,
  rides: readonly DayRide[],
): Strip[] {
  const everybody = plan.facts.delegates.map(({ id }) => id);
  const { count, members, placed } = tracksOf(plan, entries);
  const day = `${words.calendar.shortWeekdays[weekdayOf(date)]} ${inDigits(words, `${Number(date.slice(8))}`)}`;
  return Array.from({ length: count }, (_, track) => {
    const people = members[track] ?? everybody;
    return {
      day,
      group: members.length > 1 ? (attendance.short(people) ?? words.attendance.whole) : '',
      stretches: [
        ...placed
          .filter(({ from, to }) => from <= track && track < to)
          .map(({ entry }) => stretchOf(plan, entry)),
        ...rides
          .filter(({ who }) => people.some((id) => who.includes(id)))
          .map(({ start, end }) => quiet(start, end, 'journey')),
      ].sort((a, b) => a.start - b.start),
    };
  });
}

function stretchOf(plan: Plan, entry: Entry): Stretch {
  const { start, end } = entry;
  if (entry.kind !== 'session')
    return quiet(start, end, entry.kind === 'arrival at the gate' ? 'gate' : entry.kind);
  return {
    start,
    end,
    look: entry.mode === 'none' ? 'spoken' : 'interpreted',
    label: sessionTitles(plan, entry)[0],
    isOpen: isToBeConfirmed(plan.facts, entry.host),
  };
}

function quiet(start: ClockTime, end: ClockTime, look: Stretch['look']): Stretch {
  return { start, end, look, label: '', isOpen: false };
}
