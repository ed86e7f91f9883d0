import { closest, listed } from '../base/text.ts';
import { LANGUAGES, wordsOf } from '../language/languages.ts';
import type { Digits, Words } from '../language/words.ts';
import { Failure } from './process/failure.ts';

/** What a call says of how documents speak. */
export interface LanguageFlags {
  readonly language?: string;
  readonly digits?: Digits;
  readonly calendar?: 'gregorian' | 'islamic';
}

/** The catalogues behind `--language en,ru`: one language, or two for documents that show both. */
export async function languagesOf({
  language: codes = 'en',
  ...flags
}: LanguageFlags): Promise<[Words, ...Words[]]> {
  const asked = codes
    .split(',')
    .map((code) => code.trim())
    .filter((code) => code !== '');
  if (asked.length > 2)
    throw new Failure(`Documents show two languages at most, not ${listed(asked)}. Call once for each pair.`);
  const [first, second] = await Promise.all(asked.map(catalogue));
  if (first === undefined)
    throw new Failure(`--language names no language. There are ${listed(LANGUAGES)}; two are en,ru.`);
  if (second?.code === first.code) throw new Failure(`--language ${codes} names one language twice.`);
  return second === undefined ? [asAsked(first, flags)] : [asAsked(first, flags), asAsked(second, flags)];
}

function asAsked(words: Words, { digits, calendar }: LanguageFlags): Words {
  const written = digits === 'native' ? (words.withDigits?.(digits) ?? words) : words;
  return calendar === 'islamic' ? { ...written, secondCalendar: calendar } : written;
}

async function catalogue(code: string): Promise<Words> {
  const words = await wordsOf(code);
  if (words) return words;
  const meant = closest(code, LANGUAGES);
  throw new Failure(
    `Documents are not written in "${code}". ${meant ? `Did you mean ${meant}?` : `There are ${listed(LANGUAGES)}.`}`,
  );
}
