// Writes src/data/umm-al-qura.json: the months of the Islamic calendar by Umm al-Qura, from the Unicode data (ICU) that
// Node carries. The form of the file is described in src/data/README.md.
import { writeFileSync } from 'node:fs';

/** The years of the published tables (R. H. van Gent, The Umm al-Qura Calendar of Saudi Arabia). */
const [FIRST, LAST] = [1356, 1500];
const DAY = 24 * 60 * 60 * 1000;
const calendar = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

const starts = [];
for (let time = Date.UTC(1937, 0, 1); ; time += DAY) {
  const { year, month, day } = partsOf(time);
  if (day === 1 && year >= FIRST) starts.push({ year, month, time });
  if (year > LAST) break;
}
const years = [];
for (let year = FIRST; year <= LAST; year++) {
  const at = starts.findIndex((one) => one.year === year);
  const lengths = Array.from({ length: 12 }, (_, i) => (starts[at + i + 1].time - starts[at + i].time) / DAY);
  if (starts[at].month !== 1 || lengths.some((length) => length !== 29 && length !== 30))
    throw new Error(`year ${year} has no twelve months: ${lengths}`);
  years.push(
    parseInt(lengths.map((length) => length - 29).join(''), 2)
      .toString(16)
      .padStart(3, '0'),
  );
}
const start = new Date(starts[0].time).toISOString().slice(0, 10);
writeFileSync(
  'src/data/umm-al-qura.json',
  `${JSON.stringify({ first: FIRST, start, years: years.join('') }, null, 1)}\n`,
);

function partsOf(time) {
  return Object.fromEntries(
    calendar
      .formatToParts(time)
      .filter(({ type }) => ['year', 'month', 'day'].includes(type))
      .map(({ type, value }) => [type, Number(value)]),
  );
}
