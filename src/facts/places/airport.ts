import table from '../../data/airports.json' with { type: 'json' };

export interface Airport {
  readonly code: string;
  /** Degrees. */
  readonly at: readonly [number, number];
  readonly zone: string;
  readonly country: string;
  /** The city it serves, in English. */
  readonly city: string;
}

/** Each code is looked for once: a tour asks for the same two or three a hundred times, and the table is long. */
const known = new Map<string, Airport | undefined>();

/** An airport with scheduled service by its IATA code; codes retired since 2014 stand for their successors. */
export function findAirport(code: string): Airport | undefined {
  if (!known.has(code)) known.set(code, lookUp(code));
  return known.get(code);
}

function lookUp(code: string): Airport | undefined {
  if (!/^[A-Z]{3}$/.test(code)) return undefined;
  const { zones } = table;
  const byLetter: Readonly<Record<string, string>> = table.rows;
  const rows = byLetter[code.charAt(0)] ?? '';
  const from = rows.indexOf(`\n${code}|`);
  if (from < 0) return undefined;
  const end = rows.indexOf('\n', from + 1);
  const [, lat, lng, zone, country = '', city = ''] = rows.slice(from, end < 0 ? undefined : end).split('|');
  return { code, at: [Number(lat), Number(lng)], zone: zones[Number(zone)] ?? 'UTC', country, city };
}
