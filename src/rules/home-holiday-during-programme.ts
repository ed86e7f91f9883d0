import { formatDate, weekdayOf } from '../base/calendar.ts';
import { listed, listedBriefly } from '../base/text.ts';
import { finding, notAssessable } from '../diagnostics/diagnostic.ts';
import { theCountry } from '../facts/places/country-name.ts';
import { missingHolidayData } from '../facts/time/derive-days.ts';
import { holidaysAround, possibleWords } from '../facts/time/host-days.ts';
import { weekendOf } from '../facts/time/workweek.ts';
import { CONSERVATION } from '../policy/sources.ts';
import type { Rule } from './rule.ts';

export const homeHolidayDuringProgramme: Rule = {
  id: 'home-holiday-during-programme',
  lesson: 'calendar',
  severity: 'info',
  until: 'the tour is over',
  summary: 'A day of the programme is a public holiday where the delegates come from.',
  why: 'Nobody at home answers questions that day, and delegates who give up a family feast should be asked before and thanked.',
  source: `${CONSERVATION}: confirm major holidays in either country`,
  check({ tour, facts }) {
    const { receiving, providing } = tour.countries;
    if (receiving === providing) return [];
    if (facts.withoutHolidayData.includes(receiving))
      return [
        notAssessable(
          ['countries', 'receiving'],
          `Holidays at home during the programme cannot be assessed: ${missingHolidayData(receiving, tour.dates)}.`,
          {
            help: `Declare them: \`calendar: { holidays: [{ date: …, name: …, country: ${receiving} }] }\`.`,
          },
        ),
      ];
    const days = facts.days
      .filter(({ date }) => !weekendOf(receiving, date).includes(weekdayOf(date)))
      .map(({ date }) => ({ date, ...holidaysAround(tour, receiving, date) }));
    const certain = days.filter((day) => day.certain.length > 0);
    const possible = days.filter((day) => day.certain.length === 0 && day.possible.length > 0);
    const feasts = [...new Set(possible.flatMap((day) => day.possible.map(possibleWords)))];
    const help = 'Ask the delegates whether they can be away, and count on no answers from home that day.';
    return [
      ...(certain.length === 0
        ? []
        : [
            finding(
              ['countries', 'receiving'],
              `${listedBriefly(certain.map((day) => `${formatDate(day.date)} (${listed(day.certain.map(({ name }) => name))})`))} ${certain.length === 1 ? 'is a public holiday' : 'are public holidays'} in ${theCountry(receiving)}.`,
              { help },
            ),
          ]),
      ...(possible.length === 0
        ? []
        : [
            finding(
              ['countries', 'receiving'],
              `${listedBriefly(
                possible.map(({ date }) => formatDate(date)),
                'or',
              )} may be a public holiday in ${theCountry(receiving)}: ${listed(feasts)}.`,
              { help },
            ),
          ]),
    ];
  },
};
