// Writes src/data/names.json: countries and languages in the languages of documents other than English, from the
// Unicode data (CLDR) that Node carries. The form of the file is described in src/data/README.md.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const codes = JSON.parse(readFileSync('src/data/codes.json', 'utf8'));
const languages = readdirSync('src/language/catalogues')
  .map((file) => file.slice(0, -'.ts'.length))
  .filter((name) => !['en', 'registry'].includes(name))
  .sort();

const names = languages.map((language) => [
  language,
  {
    countries: named(language, 'region', Object.keys(codes.countries)),
    languages: named(language, 'language', Object.keys(codes.languages)),
  },
]);
writeFileSync('src/data/names.json', `${JSON.stringify(Object.fromEntries(names), null, 1)}\n`);

/** Codes of which CLDR has no name in the language are left out. */
function named(language, type, known) {
  const display = new Intl.DisplayNames(language, { type, fallback: 'none' });
  return Object.fromEntries(
    known
      .map((code) => [code, display.of(code)])
      .filter(([, name]) => name !== undefined)
      .map(([code, name]) => [code, language === 'uz' ? withUzbekLetters(name) : name]),
  );
}

/** CLDR writes the Uzbek letters oʻ and gʻ in two ways: here always with U+02BB, and the apostrophe with U+02BC. */
function withUzbekLetters(name) {
  return name.replace(/(?<=[oOgG])[‘’ʻ'`]/g, 'ʻ').replace(/[‘’'`]/g, 'ʼ');
}
