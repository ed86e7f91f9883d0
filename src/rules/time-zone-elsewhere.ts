import { NOON } from '../base/clock.ts';
import type { Path } from '../base/path.ts';
import { listed } from '../base/text.ts';
import { offsetAt, toInstant } from '../base/zone.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { findCity } from '../facts/places/city.ts';
import type { Rule, RuleContext } from './rule.ts';

export const timeZoneElsewhere: Rule = {
  id: 'time-zone-elsewhere',
  lesson: 'calendar',
  severity: 'error',
  summary: 'The tour’s time zone is that of none of the places it visits.',
  why: 'Every entry that delegates take into their calendars is hours off, and so are prayer times and rest after flights.',
  source: 'house rule',
  check(context) {
    const { tour } = context;
    const places = placesOf(context);
    const [first] = places;
    if (first === undefined) return [];
    const { instant } = toInstant(tour.dates.from, NOON, tour.timeZone);
    const own = offsetAt(instant, tour.timeZone);
    // Two names of one time do no harm.
    if (places.some(({ zone }) => offsetAt(instant, zone) === own)) return [];
    const zones = [...new Set(places.map(({ zone }) => zone))];
    return [
      finding(
        ['timeZone'],
        `The tour’s times are given in ${tour.timeZone}, ${formatOffset(own)}, but ${first.city} is in ${first.zone}, ${formatOffset(offsetAt(instant, first.zone))}.`,
        {
          related: places.slice(0, 3).map(({ path, zone }) => ({ path, message: zone })),
          help: `Write \`timeZone: ${zones[0]}\`${zones.length > 1 ? `, or ${listed(zones.slice(1, 4), 'or')}` : ''}.`,
        },
      ),
    ];
  },
};

interface VisitedCity {
  readonly path: Path;
  readonly city: string;
  readonly zone: string;
}

/** Cities of hosts and hotel whose zone is known. */
function placesOf({ tour, facts }: RuleContext): VisitedCity[] {
  return [
    ...facts.hosts.map(({ path, host, country }) => ({
      path: [...path, 'place', 'city'],
      city: host.place?.city,
      country,
    })),
    ...facts.hotels.map(({ path, place }) => ({
      path: [...path, 'place', 'city'],
      city: place?.city,
      country: place?.country ?? tour.countries.providing,
    })),
  ].flatMap(({ path, city, country }) => {
    const zone = city === undefined ? undefined : findCity(city, country)?.zone;
    return city === undefined || zone === undefined ? [] : [{ path, city, zone }];
  });
}

/** 480 → `UTC+08:00` */
function formatOffset(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `UTC${minutes < 0 ? '−' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}
