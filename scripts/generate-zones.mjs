// Writes src/data/zones.json: the time zones that Node knows (tzdata), with the offset of those whose clocks stay as
// they are. Takes about ten seconds; the form of the file is described in src/data/README.md.
import { readFileSync, writeFileSync } from 'node:fs';

const FROM = 2014;
const TO = 2032;
const DAY = 86_400_000;

const used = ['airports', 'cities'].flatMap(
  (name) => JSON.parse(readFileSync(`src/data/${name}.json`, 'utf8')).zones,
);
const names = [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone'), ...used.filter(isZone)])].sort();
writeFileSync(
  'src/data/zones.json',
  `${JSON.stringify({ from: FROM, to: TO, offsets: Object.fromEntries(names.map((name) => [name, steadyOffset(name)])) }, null, 1)}\n`,
);

function isZone(name) {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** Minutes ahead of UTC, the same on every day of the years and one day around them; null where it changes. */
function steadyOffset(timeZone) {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset', hour: 'numeric' });
  const offsetAt = (time) => {
    const written = format.formatToParts(time).find(({ type }) => type === 'timeZoneName').value;
    const [, sign, hours, minutes] = /^GMT(?:([+-])(\d\d):(\d\d))?$/.exec(written);
    return sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  };
  const first = offsetAt(Date.UTC(FROM, 0, 1) - DAY);
  for (let time = Date.UTC(FROM, 0, 1); time <= Date.UTC(TO + 1, 0, 1) + DAY; time += DAY)
    if (offsetAt(time) !== first) return null;
  return first;
}
