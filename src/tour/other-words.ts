import { closest } from '../base/text.ts';
import { spokenValue } from './spoken-values.ts';

/** What people call a key of the format, where they have not read it: house list, from tours written by hand. */
const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  at: ['time', 'start', 'starts', 'begin', 'begins', 'when', 'date', 'coordinates', 'coords', 'gps'],
  until: ['end', 'ends', 'finish', 'finishes'],
  for: ['duration', 'length', 'lasts', 'minutes'],
  place: ['location', 'venue', 'where'],
  attend: ['attendees', 'attending', 'participants', 'delegates'],
  topics: ['subject', 'subjects', 'themes'],
  lead: [
    'counterpart',
    'contact',
    'chair',
    'speaker',
    'speakers',
    'presenter',
    'ambassador',
    'minister',
    'director',
    'head',
  ],
  hours: ['opening', 'openingHours', 'open'],
  capacity: ['seats'],
  languages: ['lang'],
  delegates: ['participants', 'members', 'people'],
  companions: ['staff', 'accompanying'],
  organisation: ['organization', 'institution', 'ministry', 'employer', 'affiliation'],
  title: ['name', 'position', 'jobTitle', 'designation', 'function', 'what', 'activity'],
  receiving: ['from', 'sending', 'visiting', 'guest', 'guests'],
  providing: ['to', 'hosting', 'destination', 'destinations'],
  dates: ['period', 'when', 'date'],
  timeZone: ['tz'],
  sessions: ['programme', 'program', 'schedule', 'meetings', 'visits', 'events', 'activities'],
  hosts: ['institutions', 'agencies'],
  objectives: ['goals', 'aims', 'purpose'],
  budget: ['cost', 'costs'],
  total: ['amount', 'sum'],
  interpretation: ['interpreting', 'translation'],
  travel: ['transport', 'logistics'],
  legs: ['flights', 'trains', 'journeys'],
  departs: ['departure', 'leaves'],
  arrives: ['arrival'],
  base: ['hotel', 'accommodation'],
  stays: ['hotels', 'nights', 'accommodations'],
  city: ['town'],
  diet: ['food'],
  substitute: ['alternate', 'replacement', 'deputy'],
  reason: ['why'],
  expires: ['expiry', 'expiration', 'validUntil'],
  kind: ['type', 'category'],
  contacts: ['emergency', 'liaison', 'phones'],
  phone: ['telephone', 'tel', 'mobile', 'cell', 'number'],
  email: ['mail', 'emailAddress'],
  dress: ['dressCode', 'attire', 'clothing'],
  meets: ['metBy', 'metAt', 'greeter', 'pickup'],
  meetingPoint: ['assembly', 'assemblyPoint', 'meetIn'],
};

/** The same of the words that a value can be. */
const OTHER_VALUES: Readonly<Record<string, readonly string[]>> = {
  government: ['ministry', 'department', 'state', 'embassy', 'consulate', 'diplomatic mission'],
  parliament: ['legislature', 'assembly', 'senate'],
  municipality: ['city', 'town', 'council', 'local government'],
  agency: ['authority', 'regulator', 'commission'],
  company: ['firm', 'business', 'enterprise', 'private', 'private sector'],
  university: ['academia', 'academy', 'college'],
  'international organisation': ['un', 'united nations', 'international'],
  'civil society': ['ngo', 'association', 'foundation', 'charity'],
  'courtesy call': ['courtesy', 'courtesy visit', 'protocol visit', 'welcome'],
  briefing: ['meeting', 'presentation', 'lecture', 'talk', 'seminar'],
  demonstration: ['demo'],
  'site visit': ['visit', 'field visit', 'field trip', 'excursion'],
  'round table': ['discussion', 'panel'],
  workshop: ['training', 'group work'],
  reception: ['dinner', 'lunch', 'banquet', 'cocktail', 'drinks', 'gala'],
  debrief: ['debriefing', 'wrap-up', 'evaluation', 'action plan'],
  plane: ['flight', 'air', 'aeroplane', 'airplane'],
  train: ['rail', 'railway'],
  bus: ['coach', 'minibus', 'van'],
  car: ['taxi', 'cab'],
  boat: ['ferry', 'ship', 'hydrofoil'],
  press: ['journalist', 'reporter', 'media', 'photographer'],
  security: ['bodyguard', 'guard'],
  consultant: ['expert', 'adviser', 'advisor'],
  spouse: ['wife', 'husband', 'partner'],
  'before travel': ['yes', 'required', 'needed', 'schengen', 'e-visa'],
  'not needed': ['no', 'none', 'visa-free', 'not required', 'exempt'],
  'on arrival': ['arrival', 'at the border'],
  simultaneous: ['booth', 'booths'],
  whispered: ['whisper', 'whispering', 'chuchotage'],
  confirmed: ['yes', 'accepted', 'да', 'ha'],
  invited: ['asked', 'requested', 'letter sent'],
  lead: ['leading', 'leader', 'main', 'primary'],
  interested: ['secondary', 'minor'],
  wished: ['planned', 'to be asked'],
  'business attire': ['business', 'business formal', 'office'],
  'lounge suit': ['suit', 'dark suit', 'formal', 'business suit'],
  'smart casual': ['business casual', 'informal'],
  'national dress': ['traditional', 'traditional dress', 'national'],
  'black tie': ['dinner jacket', 'tuxedo', 'evening dress'],
  'protective clothing': ['safety', 'safety clothing', 'helmet', 'hard hat', 'ppe'],
  'modest dress': ['modest', 'covered'],
  'liaison officer': ['liaison', 'protocol officer', 'escort', 'escort officer'],
  'host coordinator': ['coordinator'],
  'emergency services': ['emergency', 'police', 'ambulance'],
  traveller: ['person', 'participant', 'delegate', 'head', 'pax', 'each'],
  'traveller-day': ['person-day', 'per diem', 'participant-day', 'person per day'],
  'traveller-night': ['person-night', 'person per night'],
  must: ['high', 'essential', 'required'],
  should: ['medium', 'important'],
  could: ['low', 'optional'],
};

/** The word of those allowed that is called otherwise: `dinner` → `reception`, `брифинг` → `briefing`. */
export function otherValueFor(written: string, words: readonly string[]): string | undefined {
  const meant = plain(written);
  return (
    words.find((word) => OTHER_VALUES[word]?.some((other) => plain(other) === meant)) ??
    spokenValue(written, words)
  );
}

/** Without capitals and gaps. */
function plain(word: string): string {
  return word.toLowerCase().replace(/[\s_-]/g, '');
}

/** Of shorter words too many are near by chance: letters. */
const SHORT = 5;

/** The key that a written one most likely stands for: another word for it, or a misspelling. */
export function keyMeant(written: string, keys: readonly string[]): string | undefined {
  return otherWordFor(written, keys) ?? closest(written, keys);
}

/** The key that is called otherwise: `duration` → `for`, and `duraton` as well, where no key is as near. */
export function otherWordFor(written: string, keys: readonly string[]): string | undefined {
  if (keys.some((key) => plain(key) === plain(written))) return undefined;
  const others = keys.flatMap((key) => (OTHER_WORDS[key] ?? []).map((word) => ({ key, word })));
  const exact = others.find(({ word }) => plain(word) === plain(written));
  if (exact || written.length < SHORT || closest(written, keys) !== undefined) return exact?.key;
  const nearest = closest(
    written,
    others.map(({ word }) => word),
  );
  return others.find(({ word }) => word === nearest)?.key;
}
