import { addDays, formatDate, type LocalDate, parseDate } from '../base/calendar.ts';
import { capitalised, counted, listed } from '../base/text.ts';
import { languageName } from '../facts/people/language-name.ts';
import { languagesOf } from '../facts/people/languages-of.ts';
import { citiesAnywhere, cityMeant, findCity } from '../facts/places/city.ts';
import { countryName, theCountry } from '../facts/places/country-name.ts';
import { suggestZone } from '../tour/suggestions.ts';
import { type Question, type QuestionId, questions } from './questions.ts';
import {
  parts,
  type Reading,
  readCity,
  readCountry,
  readDay,
  readEnd,
  readKinds,
  readLanguages,
  readNames,
  readSize,
  readWord,
} from './read-answer.ts';

/** What has been answered so far, each as text that the tour file takes: codes, dates, lists with semicolons. */
export type Answers = Readonly<Partial<Record<QuestionId, string>>>;

interface Meaning {
  /** Undefined where nothing can be guessed: the question has to be answered. Empty where it may be left out. */
  initial(answers: Answers): string | undefined;
  /** True where the answers so far settle it: nobody is asked. */
  settled?(answers: Answers): boolean;
  read(text: string, answers: Answers): Reading;
}

const meanings: Readonly<Record<QuestionId, Meaning>> = {
  receiving: {
    initial: () => undefined,
    read: (text) => readCountry(text, 'receiving', 'sends most of them'),
  },
  organisations: {
    initial: () => '',
    read: (text) => readNames(text),
  },
  objective: {
    initial: () => '',
    read: (text) => ({ value: text.trim() }),
  },
  learn: {
    initial: () => undefined,
    read: (text) => readNames(text, 'Name at least one topic.'),
  },
  sector: {
    initial: () => '',
    read: (text) => ({ value: text.trim() }),
  },
  providing: {
    initial: () => undefined,
    read: (text) =>
      readCountry(text, 'providing', 'receives them first: a host elsewhere names its own country'),
  },
  city: {
    initial: () => '',
    read: (text, { providing = '' }) => readCity(text, providing),
  },
  timeZone: {
    initial: zoneOf,
    settled: (answers) => zoneOf(answers) !== undefined,
    read: (text) => readWord(text, suggestZone, ['timeZone']),
  },
  hosts: {
    initial: () => undefined,
    read: (text) => readNames(text, 'Name at least one host.'),
  },
  hostKinds: {
    initial: () => '',
    read: (text, { hosts }) => readKinds(text, hosts),
  },
  title: {
    initial: ({ sector, learn, receiving, providing = '', city }) =>
      `${capitalised(sector || learn?.split('; ')[0] || 'Study tour')} in ${(receiving === providing && city) || theCountry(providing)}`,
    read: (text) => (text.trim() === '' ? { problem: 'Give the tour a title.' } : { value: text.trim() }),
  },
  start: {
    initial: () => undefined,
    read: (text) => readDay(text, 'from'),
  },
  end: {
    initial: ({ start }) => {
      const first = parseDate(start ?? '');
      return first && addDays(first, 1);
    },
    read: (text, { start = '' }) => readEnd(text, start),
  },
  size: {
    initial: () => '8',
    read: readSize,
  },
  languages: {
    initial: ({ receiving = '' }) => languagesOf(receiving).join('; ') || undefined,
    read: (text) => readLanguages(text),
  },
  hostLanguages: {
    initial: ({ providing = '' }) => languagesOf(providing).join('; ') || undefined,
    read: (text) => readLanguages(text),
  },
};

/** What is taken where nothing is typed; undefined where something has to be. */
export function initialAnswer({ id }: Question, answers: Answers): string | undefined {
  return meanings[id].initial(answers);
}

/** The answer to a question. Nothing typed, or a dash, is an answer where it may be left out. */
export function readAnswer({ id }: Question, text: string, answers: Answers): Reading {
  const { initial, read } = meanings[id];
  return /^\s*-?\s*$/.test(text) && initial(answers) === '' ? { value: '' } : read(text, answers);
}

/** What is still to be asked, in order. */
export function openQuestions(answers: Answers): Question[] {
  return questions.filter(({ id }) => answers[id] === undefined && !meanings[id].settled?.(answers));
}

/** The answer in words where it was a code, a date, or may not say what was meant: shown back to who gave it. */
export function spelledOut(id: QuestionId, value: string, answers: Answers): string | undefined {
  if (id === 'receiving' || id === 'providing') return countryName(value);
  if (id === 'start' || id === 'end') return formatDate(value as LocalDate);
  if (id === 'languages' || id === 'hostLanguages') return listed(parts(value).map(languageName));
  // Otherwise the question for its time zone says so.
  if (id === 'city') return answers.timeZone === undefined ? undefined : unknownCity(answers);
  const noun = LISTS[id];
  return noun === undefined || value === '' ? undefined : counting(value, noun);
}

const LISTS: Readonly<Partial<Record<QuestionId, string>>> = {
  organisations: 'organisation',
  learn: 'topic',
  hosts: 'host',
};

/** How many they are, where that can be mistaken: names hold commas and `and`. */
function counting(value: string, noun: string): string | undefined {
  const many = parts(value).length;
  if (many > 1) return counted(many, noun);
  return /,|\band\b/.test(value) ? `Taken as one ${noun}. Several have ; between.` : undefined;
}

/** Why the time zone is asked for: `No city Putrajya is known in Malaysia; probably Putrajaya is meant.` */
export function unknownCity({ city = '', providing = '' }: Answers): string | undefined {
  if (city === '' || providing === '' || findCity(city, providing) !== undefined) return undefined;
  const elsewhere = citiesAnywhere(city).map(({ country }) => theCountry(country));
  const meant = cityMeant(city, providing);
  const remark =
    elsewhere.length > 0
      ? `, but there is one in ${listed([...new Set(elsewhere)], 'or')}`
      : meant === undefined
        ? ''
        : `; probably ${meant.name} is meant`;
  return `No city ${city} is known in ${theCountry(providing)}${remark}.`;
}

function zoneOf({ city = '', providing = '' }: Answers): string | undefined {
  return findCity(city, providing)?.zone;
}
