import { addDays, daysBetween, formatDate } from '../base/calendar.ts';
import type { Path } from '../base/path.ts';
import { counted } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { placeholderIn } from '../facts/people/placeholder.ts';
import { workingDay } from '../facts/time/working-day.ts';
import type { Person, Tour } from '../tour/schema.ts';
import type { Rule } from './rule.ts';

export const textToBeConfirmed: Rule = {
  id: 'text-to-be-confirmed',
  lesson: 'logistics',
  severity: 'warning',
  until: 'the tour is over',
  summary: 'A title, name, place or flight of the programme is still "to be confirmed".',
  why: 'The agenda goes out with "TBC" in it, everybody thinks that somebody else is confirming, and on the day nobody has.',
  source:
    'reconfirmation 4-6 weeks ahead, http://meetingsnet.com/association-meetings/small-meeting-planning-timeline; after published programmes with open slots and speakers "N.N."',
  check({ tour, policy, today }) {
    const left = daysBetween(today, tour.dates.from);
    const late = left < 7 * policy.confirmationWeeks;
    const by = workingDay(
      tour,
      tour.countries.receiving,
      addDays(tour.dates.from, -7 * policy.confirmationWeeks),
    );
    return [...programmeTexts(tour), ...(late ? counterparts(tour) : [])].flatMap(({ path, text, what }) => {
      const words = text === undefined ? undefined : placeholderIn(text);
      if (words === undefined) return [];
      return [
        finding(
          path,
          `${what} is still open ("${words}")${left < 0 ? ' while the tour is under way' : ` ${left === 0 ? 'on the day of' : `${counted(left, 'day')} before`} the start`}; everything ${daysBetween(by, today) > 0 ? 'was' : 'is'} to be confirmed by ${formatDate(by)}.`,
          {
            severity: late ? 'error' : 'warning',
            related: [{ path: ['dates', 'from'], message: 'the tour starts here' }],
            help: 'Ask who is to confirm it, and write what was agreed; or leave it out.',
          },
        ),
      ];
    });
  },
};

interface Text {
  readonly path: Path;
  readonly text: string | undefined;
  /** Subject of the sentence. */
  readonly what: string;
}

/** What agenda and lists print, but for counterparts. */
function programmeTexts(tour: Tour): Text[] {
  const { delegates, companions } = tour.delegation ?? {};
  return [
    ...(tour.sessions ?? []).flatMap(({ title, place }, i): Text[] => [
      { path: ['sessions', i, 'title'], text: title, what: 'The title of a session' },
      {
        path: ['sessions', i, 'place', 'city'],
        text: place?.city,
        what: `The city of ${named(title, 'a session')}`,
      },
      {
        path: ['sessions', i, 'place', 'address'],
        text: place?.address,
        what: `The place of ${named(title, 'a session')}`,
      },
    ]),
    ...(tour.hosts ?? []).flatMap(({ name, place }, i): Text[] => [
      { path: ['hosts', i, 'name'], text: name, what: 'The name of a host' },
      { path: ['hosts', i, 'place', 'address'], text: place?.address, what: `The address of ${name}` },
    ]),
    ...(delegates ?? []).flatMap(({ name, title }, i): Text[] => [
      { path: ['delegation', 'delegates', i, 'name'], text: name, what: 'The name of a delegate' },
      { path: ['delegation', 'delegates', i, 'title'], text: title, what: `The title of ${name}` },
    ]),
    ...(companions ?? []).map(
      ({ name }, i): Text => ({
        path: ['delegation', 'companions', i, 'name'],
        text: name,
        what: 'The name of a companion',
      }),
    ),
    ...(tour.interpretation?.interpreters ?? []).map(
      ({ name }, i): Text => ({
        path: ['interpretation', 'interpreters', i, 'name'],
        text: name,
        what: 'The name of an interpreter',
      }),
    ),
    ...hotels(tour),
    ...(tour.travel?.legs ?? []).map(
      ({ from, to, number }, i): Text => ({
        path: ['travel', 'legs', i, 'number'],
        text: number,
        what: `The number of the journey from ${from} to ${to}`,
      }),
    ),
  ];
}

function hotels({ travel }: Tour): Text[] {
  const all = [
    { path: ['travel', 'base'], hotel: travel?.base },
    ...(travel?.stays ?? []).map((hotel, i) => ({ path: ['travel', 'stays', i], hotel })),
  ];
  return all.flatMap(({ path, hotel }): Text[] => [
    { path: [...path, 'name'], text: hotel?.name, what: 'The hotel' },
    { path: [...path, 'place', 'address'], text: hotel?.place?.address, what: 'The address of the hotel' },
  ]);
}

/** Until everything is due `counterpart-unnamed` asks for those who receive. */
function counterparts(tour: Tour): Text[] {
  const person = (path: Path, one: Person | undefined, where: string): Text[] => [
    { path: [...path, 'name'], text: one?.name, what: `The name of a counterpart ${where}` },
    { path: [...path, 'title'], text: one?.title, what: `The title of a counterpart ${where}` },
  ];
  return [
    ...(tour.hosts ?? []).flatMap(({ name, short, lead, people }, i) => [
      ...person(['hosts', i, 'lead'], lead, `at ${short ?? name}`),
      ...(people ?? []).flatMap((one, j) => person(['hosts', i, 'people', j], one, `at ${short ?? name}`)),
    ]),
    ...(tour.sessions ?? []).flatMap(({ title, lead }, i) =>
      person(['sessions', i, 'lead'], lead, `of ${named(title, 'a session')}`),
    ),
  ];
}

function named(title: string | undefined, otherwise: string): string {
  return title === undefined ? otherwise : `"${title}"`;
}
