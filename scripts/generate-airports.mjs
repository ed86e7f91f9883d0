// Writes src/data/airports.json from airport-data-js and src/data/cities.json from city-timezones.
// The form of both files is described in src/data/README.md.
import { writeFileSync } from 'node:fs';
import airportData from 'airport-data-js';
import cityTimezones from 'city-timezones';

const { findAirports } = airportData;
const { cityMapping } = cityTimezones;

/** Codes that past tours carry for airports which have another one today. */
const RETIRED = { TSE: 'NQZ', FRU: 'BSZ', KIV: 'RMO' };
/** Airports whose name is that of a smaller place than the city people fly to. */
const SERVES = {
  ICN: 'Seoul',
  GMP: 'Seoul',
  NRT: 'Tokyo',
  HND: 'Tokyo',
  KIX: 'Osaka',
  ITM: 'Osaka',
  KUL: 'Kuala Lumpur',
  SZB: 'Kuala Lumpur',
  CGK: 'Jakarta',
  IAD: 'Washington',
  DCA: 'Washington',
  BWI: 'Baltimore',
  JFK: 'New York',
  LGA: 'New York',
  EWR: 'New York',
  CDG: 'Paris',
  ORY: 'Paris',
  LHR: 'London',
  LGW: 'London',
  STN: 'London',
  LTN: 'London',
  FCO: 'Rome',
  MXP: 'Milan',
  SVO: 'Moscow',
  DME: 'Moscow',
  VKO: 'Moscow',
  TSE: 'Astana',
  NQZ: 'Astana',
  SKD: 'Samarkand',
  UGC: 'Urgench',
  KRK: 'Kraków',
  LGK: 'Langkawi',
  DEL: 'New Delhi',
};
const LARGE = 50_000;
/** Capitals and seats of government with fewer people than that. */
const SMALL_CAPITALS = new Set(
  `AD Andorra la Vella;AG Saint John's;BN Bandar Seri Begawan;BT Thimphu;BZ Belmopan;CH Bern;CY Nicosia;DM Roseau;
FJ Suva;FM Palikir;GD Saint George's;IS Reykjavík;KI Tarawa;KN Basseterre;LC Castries;LI Vaduz;LK Sri Jayawardenepura Kotte;
LU Luxembourg;MC Monaco;ME Podgorica;MH Majuro;MT Valletta;MV Male;MV Malé;MY Putrajaya;NR Yaren;PW Melekeok;SB Honiara;
SC Victoria;SI Ljubljana;SM San Marino;ST São Tomé;SZ Mbabane;SZ Lobamba;TL Dili;TO Nukualofa;TO Nuku'alofa;TV Funafuti;
TZ Dodoma;VA Vatican City;VC Kingstown;VU Port Vila;WS Apia`
    .replaceAll('\n', '')
    .split(';'),
);

const airports = (await findAirports({}))
  .filter((airport) => airport.scheduled_service === 'TRUE' && /^[A-Z]{3}$/.test(airport.iata))
  .map((airport) => ({
    code: airport.iata,
    lat: airport.latitude,
    lng: airport.longitude,
    zone: airport.time.replace(/\s/g, ''),
    country: airport.country_code,
    name: airport.airport.replaceAll('|', '/').replace(/\s+/g, ' ').trim(),
  }));
for (const [code, current] of Object.entries(RETIRED))
  airports.push({ ...airports.find((airport) => airport.code === current), code });
airports.sort((a, b) => (a.code < b.code ? -1 : 1));

const places = cityMapping.filter(({ iso2, timezone }) => /^[A-Z]{2}$/.test(iso2) && timezone);
const airportZones = tableOf(airports.map(({ zone }) => zone));
const rowsByLetter = {};
for (const airport of airports) {
  const [letter] = airport.code;
  const row = [
    `\n${airport.code}`,
    airport.lat.toFixed(2),
    airport.lng.toFixed(2),
    airportZones.indexOf(airport.zone),
    airport.country,
    cityOf(airport),
  ].join('|');
  rowsByLetter[letter] = (rowsByLetter[letter] ?? '') + row;
}
write('airports', { zones: airportZones, rows: rowsByLetter });

const cities = places
  .filter((city) => city.pop >= LARGE || SMALL_CAPITALS.has(`${city.iso2} ${city.city}`))
  .filter((city) => !places.some((other) => isRival(city, other)));
const cityZones = tableOf(cities.map(({ timezone }) => timezone));
const rowsByCountry = {};
for (const country of [...new Set(cities.map(({ iso2 }) => iso2))].sort())
  rowsByCountry[country] = cities
    .filter(({ iso2 }) => iso2 === country)
    .map(({ city, city_ascii, lat, lng, timezone }) =>
      [
        city === city_ascii ? city : `${city}/${city_ascii}`,
        lat.toFixed(2),
        lng.toFixed(2),
        cityZones.indexOf(timezone),
      ].join('|'),
    )
    .sort()
    .join('\n');
write('cities', { zones: cityZones, rows: rowsByCountry });

/**
 * The city that an airport serves: the one of the list above, the one in its name, else the largest within 60 km,
 * else what its name says before the word airport.
 */
function cityOf({ code, lat, lng, country, name }) {
  return (
    SERVES[code] ??
    nearestCity() ??
    name.replace(/\s+((Inter)?(national|continental)|Regional|Municipal|Domestic)?\s*Air(port|field).*$/, '')
  );

  function nearestCity() {
    const near = places
      .filter(({ iso2 }) => iso2 === country)
      .map((city) => ({ city, km: kmBetween(lat, lng, city.lat, city.lng) }))
      .filter(({ km }) => km < 120)
      .sort((a, b) => b.city.pop - a.city.pop);
    const named = near.find(({ city }) =>
      ` ${plain(name, ' ')} `.includes(` ${plain(city.city_ascii, ' ')} `),
    );
    return (named ?? near.find(({ city, km }) => km < 60 && city.pop >= LARGE))?.city.city;
  }
}

function kmBetween(latA, lngA, latB, lngB) {
  return Math.hypot(latA - latB, (lngA - lngB) * Math.cos((latA * Math.PI) / 180)) * 111.2;
}

/** Another place of the same name in the same country, more than about 50 km away: the name alone does not tell which. */
function isRival(city, other) {
  return (
    other !== city &&
    other.iso2 === city.iso2 &&
    plain(other.city_ascii) === plain(city.city_ascii) &&
    Math.hypot(other.lat - city.lat, other.lng - city.lng) > 0.5
  );
}

function plain(name, gap = '') {
  return name.toLowerCase().replace(/[^\p{L}]+/gu, gap);
}

function tableOf(words) {
  return [...new Set(words)].sort();
}

function write(name, data) {
  writeFileSync(`src/data/${name}.json`, `${JSON.stringify(data, null, 1)}\n`);
}
