import { expect, it } from 'vitest';
import { languageName } from '../../src/facts/people/language-name.ts';
import { countryName, theCountry } from '../../src/facts/places/country-name.ts';

it.each([
  ['MY', 'Malaysia'],
  ['KG', 'Kyrgyzstan'],
  ['GB', 'United Kingdom'],
  ['XQ', 'XQ'],
  ['', ''],
  ['Malaysia', 'Malaysia'],
])('the country %j is called %j', (code, name) => {
  expect(countryName(code)).toBe(name);
});

it.each([
  ['NL', 'the Netherlands'],
  ['GB', 'the United Kingdom'],
  ['MY', 'Malaysia'],
  ['XQ', 'XQ'],
])('in a sentence the country %j is %j', (code, name) => {
  expect(theCountry(code)).toBe(name);
});

it.each([
  ['uz', 'Uzbek'],
  ['ru', 'Russian'],
  ['ms', 'Malay'],
  ['xx', 'xx'],
  ['not a tag', 'not a tag'],
])('the language %j is called %j', (code, name) => {
  expect(languageName(code)).toBe(name);
});
