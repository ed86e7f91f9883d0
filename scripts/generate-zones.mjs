// Writes src/data/zones.json: the time zones that Node knows (tzdata), with their offsets and when those change. Takes about
// half a minute; the form of the file is described in src/data/README.md.
import { readFileSync, writeFileSync } from 'node:fs';

const FROM = 2014;
const TO = 2032;
const DAY = 86_400_000;
const HALF_HOUR = 1_800_000;

const used = ['airports', 'cities'].flatMap(
  (name) => JSON.parse(readFileSync(`src/data/${name}.json`, 'utf8')).zones,
);
const names = [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone'), ...used.filter(isZone)])].sort();
const series = [];
const offsets = Object.fromEntries(names.map((name) => [name, placeOf(changesOf(name))]));
const lines = [
  ` "from": ${FROM}`,
  ` "to": ${TO}`,
  ` "offsets": ${JSON.stringify(offsets, null, 1).replaceAll('\n', '\n ')}`,
  ` "changes": [\n  ${series.join(',\n  ')}\n ]`,
];
writeFileSync('src/data/zones.json', `{\n${lines.join(',\n')}\n}\n`);

/** An offset that stays is told as it is, others by their place among the series, in quotes. */
function placeOf(changes) {
  if (changes.length === 1) return changes[0];
  const text = JSON.stringify(changes);
  if (!series.includes(text)) series.push(text);
  return String(series.indexOf(text));
}

function isZone(name) {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** The first offset in minutes, then in turn when it changes, in half hours since 1970, and to what. */
function changesOf(timeZone) {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset', hour: 'numeric' });
  const offsetAt = (time) => {
    const written = format.formatToParts(time).find(({ type }) => type === 'timeZoneName').value;
    const [, sign, hours, minutes] = /^GMT(?:([+-])(\d\d):(\d\d))?$/.exec(written);
    return sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  };
  let before = offsetAt(Date.UTC(FROM, 0, 1) - DAY);
  const changes = [before];
  for (let time = Date.UTC(FROM, 0, 1); time <= Date.UTC(TO + 1, 0, 1) + DAY; time += DAY) {
    if (offsetAt(time) === before) continue;
    let at = time - DAY;
    while (offsetAt(at) === before) at += HALF_HOUR;
    before = offsetAt(at);
    changes.push(at / HALF_HOUR, before);
  }
  return changes;
}
