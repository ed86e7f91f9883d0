import { expect, it } from 'vitest';
import { languageName } from '../../src/facts/people/language-name.ts';
import { languagesOf } from '../../src/facts/people/languages-of.ts';
import { countryName } from '../../src/facts/places/country-name.ts';
import { workingLanguages } from '../../src/policy/languages.ts';

it.each([
  ['UZ', ['uz', 'ru']],
  ['MY', ['ms', 'en']],
  ['XX', []],
  ['toString', []],
])('%s works in %j', (country, languages) => {
  expect(languagesOf(country)).toEqual(languages);
});

it('every country and language of the table has a name', () => {
  for (const country of Object.keys(workingLanguages)) {
    expect(countryName(country)).not.toBe(country);
    for (const language of languagesOf(country)) expect(languageName(language), country).not.toBe(language);
  }
});
