import { addDays, formatDate, type LocalDate, parseDate } from '../base/calendar.ts';
import { capitalised, closest, counted, listed } from '../base/text.ts';
import { findCity } from '../facts/city.ts';
import { countryName } from '../facts/country-name.ts';
import { languageName } from '../facts/language-name.ts';
import { languagesOf } from '../facts/languages-of.ts';
import { decodeTour } from '../tour/decode.ts';
import { ORGANISATION_KINDS } from '../tour/organisation-kinds.ts';
import { suggestDate } from '../tour/suggest-time.ts';
import { suggestCountry, suggestLanguage, suggestZone } from '../tour/suggestions.ts';
import { type Question, type QuestionId, questions } from './questions.ts';

/** What has been answered so far, each as text that the tour file takes: codes, dates, lists with semicolons. */
export type Answers = Readonly<Partial<Record<QuestionId, string>>>;

/** An answer as the file takes it, or what is wrong with it in a sentence. */
export type Reading = { readonly value: string } | { readonly problem: string };

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
    read: (text) => word(text, suggestCountry, ['countries', 'receiving']),
  },
  organisations: {
    initial: () => '',
    read: (text) => names(text),
  },
  objective: {
    initial: () => '',
    read: (text) => ({ value: text.trim() }),
  },
  learn: {
    initial: () => undefined,
    read: (text) => names(text, 'Name at least one topic.'),
  },
  sector: {
    initial: () => '',
    read: (text) => ({ value: text.trim() }),
  },
  providing: {
    initial: () => undefined,
    read: (text) => word(text, suggestCountry, ['countries', 'providing']),
  },
  city: {
    initial: () => '',
    read: (text) => ({ value: text.trim() }),
  },
  timeZone: {
    initial: zoneOf,
    settled: (answers) => zoneOf(answers) !== undefined,
    read: (text) => word(text, suggestZone, ['timeZone']),
  },
  hosts: {
    initial: () => undefined,
    read: (text) => names(text, 'Name at least one host.'),
  },
  hostKinds: {
    initial: () => '',
    read: kinds,
  },
  title: {
    initial: ({ sector, learn, providing = '' }) =>
      `${capitalised(sector || learn?.split('; ')[0] || 'Study tour')} in ${countryName(providing)}`,
    read: (text) => (text.trim() === '' ? { problem: 'Give the tour a title.' } : { value: text.trim() }),
  },
  start: {
    initial: () => undefined,
    read: (text) => word(text, suggestDate, ['dates', 'from']),
  },
  end: {
    initial: ({ start }) => {
      const first = parseDate(start ?? '');
      return first && addDays(first, 1);
    },
    read: readEnd,
  },
  size: {
    initial: () => '8',
    read: (text) =>
      /^[1-9]\d{0,3}$/.test(text.trim())
        ? { value: text.trim() }
        : { problem: `${quoted(text)} is not a number of people. Write it like this: 8.` },
  },
  languages: {
    initial: ({ receiving = '' }) => languagesOf(receiving).join('; ') || undefined,
    read: (text) => languages(text),
  },
  hostLanguages: {
    initial: ({ providing = '' }) => languagesOf(providing).join('; ') || undefined,
    read: (text) => languages(text),
  },
};

/** What is taken where nothing is typed; undefined where something has to be. */
export function initialAnswer({ id }: Question, answers: Answers): string | undefined {
  return meanings[id].initial(answers);
}

/** The answer to a question. Nothing typed is an answer where it may be left out. */
export function readAnswer({ id }: Question, text: string, answers: Answers): Reading {
  const { initial, read } = meanings[id];
  return text.trim() === '' && initial(answers) === '' ? { value: '' } : read(text, answers);
}

/** The parts of an answer that is a list. */
export function parts(text: string | undefined): string[] {
  return (text ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** What is still to be asked, in order. */
export function openQuestions(answers: Answers): Question[] {
  return questions.filter(({ id }) => answers[id] === undefined && !meanings[id].settled?.(answers));
}

/** The answer in words, where it is a code or a date: shown back to who gave it. */
export function spelledOut(id: QuestionId, value: string): string | undefined {
  if (id === 'receiving' || id === 'providing') return countryName(value);
  if (id === 'start' || id === 'end') return formatDate(value as LocalDate);
  if (id === 'languages' || id === 'hostLanguages') return listed(parts(value).map(languageName));
  return undefined;
}

function zoneOf({ city = '', providing = '' }: Answers): string | undefined {
  return findCity(city, providing)?.zone;
}

function readEnd(text: string, { start = '' }: Answers): Reading {
  const reading = word(text, suggestDate, ['dates', 'to']);
  if ('problem' in reading || start === '' || reading.value >= start) return reading;
  return {
    problem: `${formatDate(reading.value as LocalDate)} is before the first day, ${formatDate(start as LocalDate)}.`,
  };
}

function names(text: string, none?: string): Reading {
  const found = parts(text);
  return found.length === 0 && none !== undefined ? { problem: none } : { value: found.join('; ') };
}

function languages(text: string): Reading {
  return words(
    text,
    (one) => word(one, suggestLanguage, ['delegation', 'languages', 0]),
    'Name at least one language, like this: ru, or Russian.',
  );
}

/** One kind for all hosts, or one for each. */
function kinds(text: string, { hosts }: Answers): Reading {
  const reading = words(text, (one) =>
    word(one, (typed) => closest(typed, ORGANISATION_KINDS), ['hosts', 0, 'kind']),
  );
  if ('problem' in reading || hosts === undefined) return reading;
  const [many, of] = [parts(reading.value).length, parts(hosts).length];
  if (many === 1 || many === of) return reading;
  return {
    problem: `These are ${counted(many, 'kind')} for ${counted(of, 'host')}. Name one for all, or one for each in their order.`,
  };
}

/** A list of words, each read by itself. They hold no commas, so that these may stand for semicolons. */
function words(text: string, read: (one: string) => Reading, none?: string): Reading {
  const readings = parts(text.replaceAll(',', ';')).map(read);
  const wrong = readings.find((reading) => 'problem' in reading);
  if (wrong) return wrong;
  return names(readings.map((reading) => ('value' in reading ? reading.value : '')).join(';'), none);
}

/** A tour of which only the word asked for can be wrong. */
const SKELETON = {
  studytour: 1,
  title: 'A tour',
  countries: { receiving: 'UZ', providing: 'MY' },
  dates: { from: '2000-01-01', to: '9999-12-31' },
  timeZone: 'UTC',
  delegation: { languages: ['en'] },
  hosts: [{ name: 'A host' }],
};

/** A word of the tour file, read as the file would be; what was plainly meant by another is taken. */
function word(
  text: string,
  suggest: (text: string) => string | undefined,
  path: readonly (string | number)[],
): Reading {
  const written = text.trim();
  if (written === '') return { problem: 'This has to be answered.' };
  const fault = faultOf(written, path);
  if (fault === undefined) return { value: written };
  const meant = suggest(written);
  return meant !== undefined && faultOf(meant, path) === undefined ? { value: meant } : { problem: fault };
}

function faultOf(text: string, path: readonly (string | number)[]): string | undefined {
  const tour = structuredClone(SKELETON) as unknown as Record<string | number, unknown>;
  const holder = path
    .slice(0, -1)
    .reduce((current, step) => current[step] as Record<string | number, unknown>, tour);
  holder[path.at(-1) ?? ''] = text;
  const found = decodeTour(tour).findings[0]?.finding;
  if (found === undefined) return undefined;
  // The key's name means nothing to somebody who has not seen the file yet.
  const what = /, (?:which is )?((?:not|a date that) .*)$/.exec(found.message)?.[1];
  // A list of words has been named already.
  const help = what?.startsWith('not one of') ? '' : ` ${found.help?.replaceAll('`', '') ?? ''}`;
  return `${what === undefined ? found.message : `${quoted(text)} is ${what}`}${help}`.trim();
}

function quoted(text: string): string {
  return `"${text.trim()}"`;
}
