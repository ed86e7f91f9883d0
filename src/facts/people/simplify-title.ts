import { rememberedByText } from '../../base/remembered.ts';
import { isAscii } from '../../base/text.ts';
import { HONORIFICS } from '../../policy/forms-of-address.ts';

/** A title as the patterns of policy/titles.ts are written, with the way back to its own words. */
export interface SimpleTitle {
  /** Words, and a comma for whatever divides them. */
  readonly words: readonly string[];
  /** The title's own text from word `from` up to word `to`, which is excluded. */
  quote(from: number, to: number): string;
}

/** Said of a post that is held all the same. */
const DROPPED = new Set(['acting', 'interim', 'designate', 'elect']);

const SPELLINGS: Readonly<Record<string, string>> = {
  counselor: 'counsellor',
  adviser: 'advisor',
  centre: 'center',
  programme: 'program',
  labour: 'labor',
  organisation: 'organization',
  chairman: 'chair',
  chairwoman: 'chair',
  chairperson: 'chair',
  undersecretary: 'under secretary',
  subsecretary: 'under secretary',
  subdirector: 'sub director',
  khokim: 'hokim',
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
export const simplifyTitle = rememberedByText((title): SimpleTitle => {
  const text = title.replace(/[‘’ʻʼ]/g, "'").replace(/[–—]/g, ',');
  // Words with their dots, and what divides them.
  const tokens = isAscii(text)
    ? /[A-Za-z0-9.&']+|[,;:|/()]|(?<=\s)-(?=\s)/g
    : /[\p{L}\p{M}\p{N}.&']+|[,;:|/()\n]|(?<=\s)-(?=\s)/gu;
  const found = [...text.matchAll(tokens)].flatMap(({ 0: token, index }) =>
    simplified(token, text.slice(index + token.length))
      .split(' ')
      .filter((word) => word !== '' && !DROPPED.has(word))
      .map((word) => ({ word, from: index, to: index + token.length })),
  );
  const first = found.findIndex(({ word }) => word !== ',' && !HONORIFICS.has(word));
  const left = found.slice(Math.max(0, first));
  return {
    words: left.map(({ word }) => word),
    quote: (from, to) =>
      title.slice(left[from]?.from ?? 0, left[to - 1]?.to ?? title.length).replace(/\s+/g, ' '),
  };
});

function simplified(token: string, rest: string): string {
  if (/^a\.i\.?$/i.test(token) || /^ad\s+interim\b/i.test(`${token}${rest}`)) return '';
  const ascii = isAscii(token);
  const isSign = (ascii ? /^[^A-Za-z0-9&]+$/ : /^[^\p{L}\p{N}&]+$/u).test(token);
  if (isSign) return /^[.']+$/.test(token) ? '' : ',';
  const plain = (ascii ? token : token.normalize('NFD').replace(/\p{M}/gu, ''))
    .toLowerCase()
    .replace(/[.']/g, '')
    .replace('&', 'and');
  // "DG Enlargement" is a directorate, "DG of Enlargement" heads one.
  if (plain === 'dg' && /^\s+(?!of |for )\p{L}/u.test(rest)) return 'directorate general';
  return SPELLINGS[plain] ?? plain;
}
