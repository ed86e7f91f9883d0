import { type ClockSpan, intersectSpans, WHOLE_DAY } from '../base/clock.ts';
import type { DayFacts, Facts, InterpreterFacts, SessionFacts } from '../facts/facts.ts';
import { isForAll } from '../facts/people/attendance.ts';
import { audience, hostLanguages, listeners } from '../facts/people/audience.ts';
import { hoursOn, interpretedMinutes, isBridged } from '../facts/people/interpreting.ts';
import { openDays } from '../facts/sessions/visiting.ts';
import { spansOf } from '../facts/time/opening.ts';
import type { Policy } from '../policy/thresholds.ts';
import type { Tour } from '../tour/schema.ts';

/** True where people are interpreted: hosts and delegates share no language, or it is not known whether they do. */
export function isInterpreted({ host, mode, barrier, interpreted }: SessionFacts): boolean {
  return host !== undefined && mode !== 'none' && barrier !== false && interpreted > 0;
}

/** Interpreters whose languages join one of the delegates with one of the hosts; who states none is taken to know them. */
export function eligibleInterpreters(facts: Facts, session: SessionFacts): InterpreterFacts[] {
  const ours = audience(session).flatMap(({ languages }) => languages);
  const theirs = hostLanguages(session);
  const joins = (languages: readonly string[]) =>
    ours.length === 0 ||
    theirs.length === 0 ||
    languages.some(
      (ourOne) => ours.includes(ourOne) && languages.some((one) => one !== ourOne && theirs.includes(one)),
    );
  return facts.interpreters.filter(
    ({ interpreter: { languages } }) => languages === undefined || joins(languages),
  );
}

/**
 * How many a session needs: a second one takes turns where more of it is interpreted than one can without a pause. In
 * consecutive that is so only where all are there: for a part of the delegation the second one is a {@link reliefFor relief},
 * as the other groups may need him.
 */
export function interpretersNeeded(session: SessionFacts, policy: Policy): number {
  return isTooLongForOne(session, policy) && !isForPart(session) ? 2 : 1;
}

/** Who may take turns with the one who interprets for a part of the delegation, where no other group needs them. */
export function reliefFor(facts: Facts, session: SessionFacts, policy: Policy): InterpreterFacts[] {
  return isTooLongForOne(session, policy) && isForPart(session) ? eligibleInterpreters(facts, session) : [];
}

function isTooLongForOne(session: SessionFacts, policy: Policy): boolean {
  const most =
    session.mode === 'consecutive' ? policy.soloConsecutiveMinutes : policy.soloSimultaneousMinutes;
  return interpretedMinutes(session) > most;
}

/** In simultaneous nobody can work alone, whoever is there. */
function isForPart(session: SessionFacts): boolean {
  return session.mode === 'consecutive' && !isForAll(session);
}

/**
 * Who can interpret a session together: as many as it needs of those who work between its languages, or as are there at once
 * where they are fewer: who comes on other days only makes nobody wait for him. Where nobody does and the tour allows relay,
 * two of whom one passes it on to the other.
 */
export function teamsFor(
  tour: Tour,
  facts: Facts,
  session: SessionFacts,
  policy: Policy,
): InterpreterFacts[][] {
  const eligible = eligibleInterpreters(facts, session);
  if (eligible.length > 0)
    return combinations(
      eligible,
      Math.min(interpretersNeeded(session, policy), atOnce(facts, session, eligible)),
    );
  if (tour.interpretation?.relay !== true) return [];
  const spoken = hostLanguages(session);
  return combinations(facts.interpreters, 2).filter((pair) =>
    listeners(session).every(({ languages }) => isBridged(languages, spoken, pair, true)),
  );
}

/** The most of them who are there on one day while the session may be; where nobody is, one. */
function atOnce(facts: Facts, session: SessionFacts, eligible: readonly InterpreterFacts[]): number {
  const { fixed, host, length } = session;
  const timesOn = (day: DayFacts): readonly ClockSpan[] => {
    if (fixed !== undefined) return [{ from: fixed.time, to: fixed.time + length }];
    const hours = host === undefined ? [] : spansOf(host.hours, day);
    return hours.length > 0 ? hours : [WHOLE_DAY];
  };
  const isThere = (one: InterpreterFacts, day: DayFacts) =>
    intersectSpans(hoursOn(one, day), timesOn(day)).some(({ from, to }) => to - from >= length);
  return Math.max(
    1,
    ...openDays(facts, [session]).map((day) => eligible.filter((one) => isThere(one, day)).length),
  );
}

function combinations<T>(list: readonly T[], count: number): T[][] {
  if (count === 0) return [[]];
  return list.flatMap((first, i) =>
    combinations(list.slice(i + 1), count - 1).map((rest) => [first, ...rest]),
  );
}
