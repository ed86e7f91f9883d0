import table from '../data/airports.json' with { type: 'json' };

export interface Airport {
  readonly code: string;
  /** Degrees. */
  readonly at: readonly [number, number];
  readonly zone: string;
  readonly country: string;
  readonly name: string;
  /** The city it serves, in English. */
  readonly city: string;
}

/** What an airport's name adds to the name of its city. */
const OWN_NAME = /\s+(International|Intercontinental|Regional|Municipal|Domestic)?\s*Air(port|field).*$/;

/** An airport with scheduled service by its IATA code; codes retired since 2014 stand for their successors. */
export function findAirport(code: string): Airport | undefined {
  if (!/^[A-Z]{3}$/.test(code)) return undefined;
  const from = `\n${table.rows}`.indexOf(`\n${code}|`);
  if (from < 0) return undefined;
  const row = (table.rows.slice(from).split('\n', 1)[0] ?? '').split('|');
  const [, lat, lng, zone, country = '', name = '', city = ''] = row;
  return {
    code,
    at: [Number(lat), Number(lng)],
    zone: table.zones[Number(zone)] ?? 'UTC',
    country,
    name,
    city: city || name.replace(OWN_NAME, ''),
  };
}
