import { isBetween, type LocalDate } from '../../base/calendar.ts';
import { type ClockSpan, type Minutes, WHOLE_DAY } from '../../base/clock.ts';
import { rememberedByObject } from '../../base/remembered.ts';
import type { Policy } from '../../policy/thresholds.ts';
import { hasDeclined } from '../expected-hosts.ts';
import type { DayFacts, Facts, InterpreterFacts, SessionFacts } from '../facts.ts';
import { musts, openDays } from '../sessions/visiting.ts';
import { spansOf } from '../time/opening.ts';
import { hostLanguages, listeners } from './audience.ts';

/** Sessions at which an attendee shares no language with those who receive. */
export function sessionsAcrossBarrier({ sessions }: Facts): SessionFacts[] {
  return sessions.filter(({ barrier, host }) => barrier === true && !hasDeclined(host));
}

/** The same, and those of unknown languages for which the tour provides interpretation: the agenda counts with it. */
export function sessionsToInterpret({ sessions }: Facts): SessionFacts[] {
  return sessions.filter(
    ({ barrier, host, mode }) =>
      host !== undefined &&
      !hasDeclined(host) &&
      (barrier === true || (barrier === undefined && mode !== 'none')),
  );
}

/** Interpreters who work between languages of both sides, as far as anything is stated; all where nobody does, as in relay. */
export function teamOf(session: SessionFacts, { interpreters }: Facts): readonly InterpreterFacts[] {
  return teamsOf(interpreters)(session);
}

const teamsOf = rememberedByObject((interpreters: readonly InterpreterFacts[]) =>
  rememberedByObject((session: SessionFacts) => teamAmong(interpreters, session)),
);

function teamAmong(
  interpreters: readonly InterpreterFacts[],
  session: SessionFacts,
): readonly InterpreterFacts[] {
  const theirs = listeners(session).flatMap(({ languages }) => languages);
  const hosts = hostLanguages(session);
  const speaks = (languages: readonly string[] | undefined, side: readonly string[]) =>
    languages === undefined || side.length === 0 || side.some((language) => languages.includes(language));
  const team = interpreters.filter(
    ({ interpreter: { languages } }) => speaks(languages, theirs) && speaks(languages, hosts),
  );
  return team.length === 0 ? interpreters : team;
}

/** Minutes of a session in which interpreters work: what is spoken across the barrier, and in consecutive its rendering too. */
export function interpretedMinutes({ net, interpreted, factor }: SessionFacts): Minutes {
  return net * interpreted * factor;
}

/** True where an interpreter is engaged for the date, whatever the hours. */
export function isBookedOn({ interpreter }: InterpreterFacts, date: LocalDate): boolean {
  return isBetween(date, interpreter.from, interpreter.to);
}

/** When an interpreter works on a day; never where he or she is not engaged for it. */
export function hoursOn(
  one: InterpreterFacts,
  day: Pick<DayFacts, 'date' | 'weekday'>,
): readonly ClockSpan[] {
  const { hours } = one.interpreter;
  if (!isBookedOn(one, day.date)) return [];
  return hours === undefined ? [WHOLE_DAY] : spansOf([hours], day);
}

/** What interpreters have to do on one day. */
export interface InterpretingDay {
  /** Undefined for the average day of a programme whose dates are still open. */
  readonly date: LocalDate | undefined;
  readonly minutes: Minutes;
  readonly sessions: readonly SessionFacts[];
  /** Interpreters there on that day; all of them on the average day. */
  readonly interpreters: readonly InterpreterFacts[];
}

/**
 * Interpreted minutes of these sessions day by day, as far as their dates are agreed; and, where some are not, of the
 * average day of all that must take place: no agenda can spare every day the average.
 */
export function interpretingDays(facts: Facts, sessions: readonly SessionFacts[]): InterpretingDay[] {
  const dates = [...new Set(sessions.flatMap(({ fixed }) => fixed?.date ?? []))].sort();
  const known = dates.map((date) => {
    const ofDay = sessions.filter(({ fixed }) => fixed?.date === date);
    return {
      date,
      minutes: total(ofDay),
      sessions: ofDay,
      interpreters: facts.interpreters.filter((one) => isBookedOn(one, date)),
    };
  });
  const due = musts(sessions);
  if (due.every(({ fixed }) => fixed !== undefined)) return known;
  const days = Math.max(1, openDays(facts, due).length);
  return [
    ...known,
    { date: undefined, minutes: total(due) / days, sessions: due, interpreters: facts.interpreters },
  ];
}

/** True where a day holds more than the working day of its interpreters. Two who alternate have one between them; four can work in two shifts. */
export function isBeyondWorkingDay({ minutes, interpreters }: InterpretingDay, policy: Policy): boolean {
  const teams = Math.floor(interpreters.length / 2);
  return teams > 0 && minutes / teams > policy.interpretedMinutesPerDay;
}

function total(sessions: readonly SessionFacts[]): Minutes {
  return sessions.reduce((sum, session) => sum + interpretedMinutes(session), 0);
}

/** True where interpreters connect one of `from` with one of `to`: one of them by himself, or one after the other. */
export function isBridged(
  from: readonly string[],
  to: readonly string[],
  interpreters: readonly InterpreterFacts[],
  relay: boolean,
): boolean {
  let reached = from;
  // Each round crosses one more interpreter; without relay there is only one to cross.
  for (let round = 0; round < (relay ? interpreters.length : 1); round++) {
    const next = [...reached];
    for (const { interpreter } of interpreters)
      if (interpreter.languages?.some((language) => reached.includes(language)))
        next.push(...interpreter.languages);
    reached = next;
  }
  return to.some((language) => reached.includes(language));
}
