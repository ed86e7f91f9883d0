import { formatDate, type LocalDate } from '../base/calendar.ts';
import { firstOfEach } from '../base/distinct.ts';
import { counted, listed, listedBriefly } from '../base/text.ts';
import { type Finding, finding, notAssessable } from '../diagnostics/diagnostic.ts';
import type { Holiday, SessionFacts } from '../facts/facts.ts';
import { theCountry } from '../facts/places/country-name.ts';
import { agreedSessions } from '../facts/sessions/agreed.ts';
import { isOfficeMeeting } from '../facts/sessions/office-meeting.ts';
import { missingHolidayData } from '../facts/time/derive-days.ts';
import { holidaysAround, possibleWords } from '../facts/time/host-days.ts';
import { CONSERVATION } from '../policy/sources.ts';
import type { Rule, RuleContext } from './rule.ts';

export const programmeDayOnHoliday: Rule = {
  id: 'programme-day-on-holiday',
  lesson: 'calendar',
  severity: 'warning',
  summary: 'A working day of the programme is a public holiday of the country that hosts.',
  why: 'The days are counted as days of meetings when hosts are asked, and one of them turns out to be none.',
  source: `${CONSERVATION}: confirm major holidays in either country`,
  check(context) {
    const { tour, facts } = context;
    const { providing } = tour.countries;
    if (facts.withoutHolidayData.includes(providing))
      return [
        notAssessable(
          ['countries', 'providing'],
          `Holidays during the programme cannot be assessed: ${missingHolidayData(providing, tour.dates)}.`,
          {
            help: `Ask a host for the holidays and declare them: \`calendar: { holidays: [{ date: …, name: …, country: ${providing} }] }\`.`,
          },
        ),
      ];
    const certain = daysWith(context, (date) => holidaysAround(tour, providing, date).certain);
    const possible = daysWith(context, (date) => holidaysAround(tour, providing, date).possible).filter(
      ({ date }) => certain.every((other) => other.date !== date),
    );
    return [...certainFindings(context, certain), ...possibleFindings(context, possible)];
  },
};

interface HolidayOn {
  readonly date: LocalDate;
  readonly holidays: readonly Holiday[];
}

/** Working days with such holidays; where an office meeting is agreed for one, `session-on-holiday` says more. */
function daysWith({ facts }: RuleContext, holidaysOn: (date: LocalDate) => readonly Holiday[]): HolidayOn[] {
  const agreed = agreedSessions(facts).filter(({ session }) => isOfficeMeeting(session));
  return facts.days
    .filter(({ date, workday }) => workday && agreed.every((one) => one.date !== date))
    .map(({ date }) => ({ date, holidays: holidaysOn(date) }))
    .filter(({ holidays }) => holidays.length > 0);
}

function certainFindings(context: RuleContext, days: readonly HolidayOn[]): Finding[] {
  const { tour, facts } = context;
  const [first] = days;
  if (first === undefined) return [];
  // What the author has declared he knows of; without an office to visit nothing is lost.
  const known = days.every(({ holidays }) => holidays.every(({ from }) => from === 'declared'));
  const harmless =
    known ||
    !facts.sessions.some(
      (session) => isOfficeMeeting(session) && days.some(({ date }) => mayBeOn(session, date)),
    );
  const whole = facts.days.length;
  return [
    finding(
      placeOf(context, first.date),
      `${listedBriefly(days.map(({ date, holidays }) => `${formatDate(date)} (${listed(holidays.map(({ name }) => name))})`))} ${days.length === 1 ? 'is a public holiday' : 'are public holidays'} in ${theCountry(tour.countries.providing)}: offices are closed on ${days.length} of the ${counted(whole, 'day')} of the programme.`,
      {
        ...(harmless ? { severity: 'info' } : {}),
        help: 'Keep site visits for then, or move the programme; where offices work that day, add it with `observed: false` under `calendar.holidays`.',
      },
    ),
  ];
}

/** Within its limits, where it is not agreed for another day. */
function mayBeOn({ fixed, session: { earliest, latest } }: SessionFacts, date: LocalDate): boolean {
  if (fixed !== undefined) return fixed.date === date;
  return (earliest?.date ?? date) <= date && date <= (latest?.date ?? date);
}

function possibleFindings(context: RuleContext, days: readonly HolidayOn[]): Finding[] {
  const [first] = days;
  if (first === undefined) return [];
  const feasts = days.flatMap(({ holidays }) => holidays);
  const each = firstOfEach(feasts, ({ name, date }) => `${date} ${name}`);
  // The computed day itself is the likeliest.
  const likely = days.some(({ date, holidays }) => holidays.some((feast) => feast.date === date));
  return [
    finding(
      placeOf(context, first.date),
      `${listedBriefly(
        days.map(({ date }) => formatDate(date)),
        'or',
      )} may be a public holiday in ${theCountry(context.tour.countries.providing)}: ${listed(each.map(possibleWords))}.`,
      {
        ...(likely && context.facts.sessions.some(isOfficeMeeting) ? {} : { severity: 'info' }),
        help: 'Ask a host which day is announced, and add it under `calendar.holidays`.',
      },
    ),
  ];
}

function placeOf({ tour }: RuleContext, date: LocalDate): string[] {
  return ['dates', date === tour.dates.to && date !== tour.dates.from ? 'to' : 'from'];
}
