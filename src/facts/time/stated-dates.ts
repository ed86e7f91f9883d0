import type { LocalDate } from '../../base/calendar.ts';
import type { Path } from '../../base/path.ts';
import type { Tour } from '../../tour/schema.ts';
import type { Facts } from '../facts.ts';

/** A date that the file states, and of what: `The invitation of MAMPU`. */
export interface StatedDate {
  readonly path: Path;
  readonly what: string;
  readonly date: LocalDate;
}

/** Dates of what comes before the tour, in the order of the file. */
export function preparationDates(tour: Tour, facts: Facts): readonly StatedDate[] {
  const { survey, preparation, interpretation } = tour;
  return [
    ...stated(['survey', 'sent'], 'The survey', survey?.sent),
    ...stated(['survey', 'answered'], 'The answer to the survey', survey?.answered),
    ...facts.hosts.flatMap(({ path, name, host }) => [
      ...stated([...path, 'invited'], `The invitation of ${name}`, host.invited),
      ...stated([...path, 'confirmed'], `The confirmation of ${name}`, host.confirmed),
    ]),
    ...stated(['interpretation', 'booked'], 'The booking of the interpreters', interpretation?.booked),
    ...stated(['interpretation', 'glossary'], 'The glossary', interpretation?.glossary),
    ...stated(
      ['interpretation', 'documents'],
      'The documents for the interpreters',
      interpretation?.documents,
    ),
    ...stated(['preparation', 'opened'], 'The first contact', preparation?.opened),
    ...stated(['preparation', 'objectives'], 'The agreement on the objectives', preparation?.objectives),
    ...stated(['preparation', 'participants'], 'The list of participants', preparation?.participants),
    ...stated(['preparation', 'passports'], 'The check of the passports', preparation?.passports),
    ...stated(['preparation', 'briefing'], 'The pre-departure briefing', preparation?.briefing),
    ...stated(['preparation', 'hostBrief'], 'The brief to the hosts', preparation?.hostBrief),
  ];
}

/** Dates of what comes after it. */
export function followUpDates({ followUp }: Tour): StatedDate[] {
  return [
    ...stated(['followUp', 'evaluation'], 'The evaluation', followUp?.evaluation),
    ...stated(['followUp', 'actionPlan', 'due'], 'The action plan', followUp?.actionPlan?.due),
    ...stated(['followUp', 'report'], 'The report', followUp?.report),
    ...(followUp?.reviews ?? []).flatMap((date, i) =>
      stated(['followUp', 'reviews', i], 'A review of the action plan', date),
    ),
  ];
}

function stated(path: Path, what: string, date: LocalDate | undefined): StatedDate[] {
  return date === undefined ? [] : [{ path, what, date }];
}
