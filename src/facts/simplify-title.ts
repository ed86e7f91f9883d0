/** A title as the patterns of policy/titles.ts are written, with the way back to its own words. */
export interface SimpleTitle {
  /** Words and commas with one space between. */
  readonly text: string;
  /** The title's own words for a stretch of `text`. */
  quote(from: number, to: number): string;
}

const HONORIFICS = new Set(
  `the his her excellency majesty highness royal honourable honorable hon right rt he hh mr mrs ms miss mx dr prof sir dame
lord lady baron baroness datuk dato datin dati tan sri seri tun puan encik tuan haji hajah ir ts engr eng shri smt adv rev ustaz`.split(
    /\s+/,
  ),
);

/** Said of a post that is held all the same. */
const DROPPED = new Set(['acting', 'interim', 'designate', 'elect', 'ad']);

const SPELLINGS: Readonly<Record<string, string>> = {
  counselor: 'counsellor',
  adviser: 'advisor',
  centre: 'center',
  programme: 'program',
  labour: 'labor',
  chairman: 'chair',
  chairwoman: 'chair',
  chairperson: 'chair',
  undersecretary: 'under secretary',
  subsecretary: 'under secretary',
  subdirector: 'sub director',
  khokim: 'hokim',
  akimat: 'akimat',
  '1st': 'first',
  '2nd': 'second',
  '3rd': 'third',
  dg: 'director general',
  ddg: 'deputy director general',
  sg: 'secretary general',
  dsg: 'deputy secretary general',
  ceo: 'chief executive officer',
  cio: 'chief information officer',
  cto: 'chief technology officer',
  cfo: 'chief financial officer',
  coo: 'chief operating officer',
  cdo: 'chief digital officer',
  ciso: 'chief information security officer',
  evp: 'executive vice president',
  svp: 'senior vice president',
  avp: 'assistant vice president',
  vp: 'vice president',
  dcm: 'deputy chief of mission',
  mp: 'member of parliament',
  mep: 'member of the european parliament',
  hod: 'head of department',
  dir: 'director',
  dep: 'deputy',
  dpty: 'deputy',
  dy: 'deputy',
  asst: 'assistant',
  assoc: 'associate',
  addl: 'additional',
  jt: 'joint',
  sr: 'senior',
  snr: 'senior',
  gen: 'general',
  sec: 'secretary',
  dept: 'department',
  div: 'division',
};

/** Lower case, accents and honorifics off, one spelling for each word, commas for everything that divides. */
export function simplifyTitle(title: string): SimpleTitle {
  const found = [...title.matchAll(/[\p{L}\p{M}\p{N}.&'‘’ʻʼ]+|[,;:|/()\n–—]|(?<=\s)-(?=\s)/gu)].map(
    (match) => ({
      word: simplified(match[0]),
      start: match.index,
      end: match.index + match[0].length,
    }),
  );
  const words = found.filter(({ word }) => word !== '' && !DROPPED.has(word));
  let first = words.findIndex(({ word }) => word !== ',' && !HONORIFICS.has(word));
  if (first < 0) first = 0;
  const tokens = words.slice(first);
  const starts: number[] = [];
  let text = '';
  for (const { word } of tokens) {
    if (text !== '') text += ' ';
    starts.push(text.length);
    text += word;
  }
  return {
    text,
    quote(from, to) {
      const within = tokens.filter((_, i) => {
        const start = starts[i] ?? 0;
        return start < to && (starts[i + 1] ?? text.length + 1) - 1 > from;
      });
      return title.slice(within[0]?.start ?? 0, within.at(-1)?.end ?? title.length).replace(/\s+/g, ' ');
    },
  };
}

function simplified(token: string): string {
  if (/^a\.i\.?$/i.test(token)) return '';
  if (/^[^\p{L}\p{N}&]+$/u.test(token)) return /^[.'‘’ʻʼ]+$/u.test(token) ? '' : ',';
  const plain = token
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\p{M}.'‘’ʻʼ]/gu, '')
    .replace('&', 'and');
  return SPELLINGS[plain] ?? plain;
}
