// Writes src/data/codes.json and src/data/rare-languages.json: the names of codes, and the weekends of countries, from the Unicode data (CLDR) that Node
// carries. The form of the files is described in src/data/README.md.
import { writeFileSync } from 'node:fs';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const two = LETTERS.flatMap((a) => LETTERS.map((b) => a + b));
const three = two.flatMap((ab) => LETTERS.map((c) => ab + c));
const upper = (code) => code.toUpperCase();

/** Whose whole name here is no name to put into a sentence, `Hong Kong SAR China`: the short one of the same source. */
const SHORT = ['HK', 'MO'];
const shortNames = new Intl.DisplayNames('en', { type: 'region', style: 'short' });

const countries = {
  // Without those that another code has replaced: `UK`, `SU`.
  ...named(
    'region',
    two.map(upper).filter((code) => isOwnCode(`und-${code}`)),
  ),
  ...Object.fromEntries(SHORT.map((code) => [code, shortNames.of(code)])),
};
write('codes', {
  countries,
  languages: named('language', two),
  currencies: Object.keys(named('currency', three.map(upper))),
  weekends: weekends(Object.keys(countries)),
});
write('rare-languages', Object.keys(named('language', three.filter(isOwnCode))));

function write(name, table) {
  writeFileSync(`src/data/${name}.json`, `${JSON.stringify(table, null, 1)}\n`);
}

function named(type, codes) {
  const names = new Intl.DisplayNames('en', { type, fallback: 'none' });
  return Object.fromEntries(
    codes.map((code) => [code, names.of(code)]).filter(([, name]) => name !== undefined),
  );
}

/** False of a code that stands for another, shorter one: `rus`. */
function isOwnCode(code) {
  return Intl.getCanonicalLocales(code)[0] === code;
}

/** Country → its days of rest, 0 = Sunday, where they are not Saturday and Sunday. */
function weekends(codes) {
  const byCountry = {};
  for (const code of codes) {
    const locale = new Intl.Locale(`und-${code}`);
    const days = (locale.getWeekInfo?.() ?? locale.weekInfo).weekend.map((day) => day % 7);
    if (days.join() !== '6,0') byCountry[code] = days;
  }
  return byCountry;
}
