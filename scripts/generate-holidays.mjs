// Writes src/data/holidays.json from date-holidays: public and bank holidays of every country it knows.
// Takes about half a minute; the form of the file is described in src/data/README.md.
import { writeFileSync } from 'node:fs';
import Holidays from 'date-holidays';

const FROM = 2014;
const TO = 2032;
const FEASTS = {
  '1/1': 'Islamic New Year',
  '1/10': 'Ashura',
  '3/12': 'Birthday of Muhammad',
  '7/27': 'Isra and Miraj',
  '9/1': 'First of Ramadan',
  '10/1': 'Eid al-Fitr',
  '12/9': 'Arafat Day',
  '12/10': 'Eid al-Adha',
};
/** Where a state's calendar serves better than the national one: Kuala Lumpur, where the ministries of Malaysia are. */
const STATES = { MY: '14' };
const ISLAMIC = /Muharram|Safar|Rabi al|Jumada|Rajab|Shaban|Ramadan|Shawwal|Dhu al/i;
const SIGHTED = /Vesak|Wesak|Deepavali|Diwali|Thaipusam|Eid|Mawlid|Nuzul|Isra/i;
/** Holidays of a part of the people, such as China's Youth Day: offices stay open. */
const PARTIAL = new Set(['CN 03-08', 'CN 05-04', 'CN 06-01', 'CN 08-01']);

const countries = Object.keys(new Holidays().getCountries('en')).sort();
const packed = {};
for (const country of countries) {
  const calendar = new Holidays(country, STATES[country]);
  calendar.setLanguages('en');
  const daysByName = new Map();
  for (let year = FROM; year <= TO; year++) {
    for (const holiday of calendar.getHolidays(year) ?? []) {
      if (holiday.type !== 'public' && holiday.type !== 'bank') continue;
      const name = holiday.name.replaceAll('|', '/').replaceAll('~', '-').trim();
      const key = ISLAMIC.test(holiday.rule) || SIGHTED.test(name) ? `${name}~` : name;
      for (const date of datesOf(holiday)) {
        if (PARTIAL.has(`${country} ${date.slice(5)}`) || Number(date.slice(0, 4)) > TO) continue;
        if (!daysByName.has(key)) daysByName.set(key, new Set());
        daysByName.get(key).add(date);
      }
    }
  }
  if (daysByName.size > 0)
    packed[country] = [...daysByName].map(([name, days]) => `${name}|${written([...days])}`).join('\n');
}
writeFileSync(
  'src/data/holidays.json',
  `${JSON.stringify({ from: FROM, to: TO, feasts: feasts(), packed }, null, 1)}\n`,
);

/** The days of the Islamic year that countries missing from date-holidays keep, by the calendar of Umm al-Qura. */
function feasts() {
  const calendar = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const found = Object.fromEntries(Object.values(FEASTS).map((name) => [name, []]));
  for (let time = Date.UTC(FROM, 0, 1); time < Date.UTC(TO + 1, 0, 1); time += 86_400_000) {
    const part = Object.fromEntries(calendar.formatToParts(time).map(({ type, value }) => [type, value]));
    found[FEASTS[`${part.month}/${part.day}`]]?.push(new Date(time).toISOString().slice(0, 10));
  }
  return Object.fromEntries(Object.entries(found).map(([name, dates]) => [name, written(dates)]));
}

/** The dates that a holiday fills more than half of. Its end is exclusive; both are instants in the country's zone. */
function datesOf(holiday) {
  const [first] = holiday.date.split(' ');
  const days = Math.max(1, Math.round((holiday.end - holiday.start) / 86_400_000));
  return Array.from({ length: days }, (_, i) =>
    new Date(Date.parse(`${first}T00:00:00Z`) + i * 86_400_000).toISOString().slice(0, 10),
  );
}

/** `0101` for every year; `0613:14-16,20` for some. */
function written(dates) {
  const yearsByDay = new Map();
  for (const date of dates.sort()) {
    const day = date.slice(5).replace('-', '');
    yearsByDay.set(day, [...(yearsByDay.get(day) ?? []), Number(date.slice(2, 4))]);
  }
  return [...yearsByDay]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, years]) => (years.length === TO - FROM + 1 ? day : `${day}:${runs(years)}`))
    .join(' ');
}

function runs(years) {
  const found = [];
  for (const year of years) {
    const last = found.at(-1);
    if (last && last[1] === year - 1) last[1] = year;
    else found.push([year, year]);
  }
  return found.map(([a, b]) => (a === b ? `${a}` : `${a}-${b}`)).join(',');
}
