import type { Entry } from '../agenda/agenda.ts';
import type { Plan } from '../agenda/plan.ts';
import type { LocalDate } from '../base/calendar.ts';
import type { HostFacts } from '../facts/facts.ts';
import { joinsLate, leavesEarly } from '../facts/people/attendance.ts';
import { delegateCount } from '../facts/people/headcount.ts';
import type { Nights } from '../facts/places/nights.ts';
import { isDayFromHome, isWithinOneCountry } from '../facts/places/within-country.ts';
import {
  formatDate,
  formatDates,
  formatTime,
  fullDate,
  fullPlainDate,
  joined,
  listed,
  sentence,
  shortDate,
} from '../language/say.ts';
import type { Words } from '../language/words.ts';
import { type Attendance, attendanceOf } from '../outline/attendance.ts';
import {
  type ContactLine,
  dialled,
  dressAt,
  hostContact,
  meetsAt,
  tourContacts,
} from '../outline/contacts.ts';
import { formatArrival, formatTimes } from '../outline/dates.ts';
import { planIn } from '../outline/in-language.ts';
import { journeyTitle, openJourneys } from '../outline/journeys.ts';
import { organisationName } from '../outline/participants.ts';
import { addressOf, countriesOf, placeOf } from '../outline/places.ts';
import { timetableRow, where } from '../outline/programme.ts';
import { isToBeConfirmed } from '../outline/sessions.ts';
import { visaLines } from '../outline/visa.ts';
import { topicIds } from '../tour/ids.ts';
import type { Meets, Person } from '../tour/schema.ts';
import type {
  ContactData,
  CountryData,
  DateData,
  DayData,
  EntryData,
  HostData,
  MeetsData,
  PersonData,
  StayData,
  TemplateData,
} from './template-shape.ts';

/**
 * What templates are filled with: the plan as plain values in one language. Passport numbers are in it only where
 * `passports` says so, as in the list of names for a host's gate; diets and money never are.
 */
export function templateData(
  written: Plan,
  words: Words,
  { passports = false }: { readonly passports?: boolean } = {},
): TemplateData {
  const plan = planIn(written, words);
  const { tour, facts, nights } = plan;
  const abroad = !isWithinOneCountry(tour);
  const isSleptIn = nights === undefined || nights.some(({ hotel }) => hotel?.site === 'base');
  const base = isSleptIn ? tour.travel?.base : undefined;
  const ids = topicIds(tour);
  const attendance = attendanceOf(plan, words);
  const contacts = tourContacts(plan, words).map((one) => contactOf(one, words));
  const days = plan.agenda.days.map(({ date, entries }) => dayOf(plan, attendance, date, entries, words));
  return {
    title: tour.title,
    organiser: tour.organiser ?? null,
    sector: tour.sector ?? null,
    objectives: [...(tour.objectives ?? [])],
    receiving: countryOf(tour.countries.receiving, words),
    providing: countryOf(tour.countries.providing, words),
    destination: listed(words, destinations(plan, words)),
    abroad,
    overnight: !isDayFromHome(tour),
    from: dateOf(tour.dates.from, words),
    to: dateOf(tour.dates.to, words),
    dates: formatDates(words, tour.dates.from, tour.dates.to),
    today: dateOf(plan.today, words),
    timeZone: tour.timeZone,
    topics: (tour.topics ?? []).map(({ name }, i) => ({ id: ids[i] ?? '', name })),
    size: delegateCount(facts) ?? null,
    languages: languageNames(tour.delegation?.languages, words),
    delegates: facts.delegates.map(({ id, delegate, organisation, languages, local }) => ({
      ...personOf(delegate, words),
      id,
      organisation: organisationName(tour, organisation) ?? null,
      languages: languageNames(languages, words),
      leader: delegate.role === 'leader',
      local,
      passport: (passports ? delegate.passport?.number : undefined) ?? null,
      nationality: passports ? words.country(delegate.nationality ?? tour.countries.receiving) : null,
    })),
    companions: (tour.delegation?.companions ?? []).map((one) => ({
      ...personOf(one, words),
      organisation: one.organisation ?? null,
      kind: one.kind ? words.companionKinds[one.kind] : null,
    })),
    hosts: facts.hosts.map((host) => hostOf(host, days, words)),
    interpreters: facts.interpreters.map(({ id, interpreter }) => ({
      id,
      name: interpreter.name ?? null,
      languages: languageNames(interpreter.languages, words),
    })),
    hotel: base?.name ?? null,
    hotelAddress: saidBeside(base?.name, addressOf(base?.place, words)),
    meetingPoint: tour.travel?.base?.meetingPoint ?? null,
    stays: (nights ?? []).map((night) => stayOf(plan, night, words)),
    visa: visa(plan, words),
    journeys: (tour.travel?.legs ?? []).map((leg) => ({
      title: journeyTitle(leg, plan, words),
      date: leg.departs ? dateOf(leg.departs.date, words) : null,
      departs: leg.departs ? formatTime(words, leg.departs.time) : null,
      arrives: leg.arrives ? formatArrival(words, leg.departs?.date ?? leg.arrives.date, leg.arrives) : null,
      meets: meetsOf(leg.meets, words),
    })),
    openJourneys: openJourneys(plan, words),
    ...ownStay(plan, words),
    access: accessNeeds(plan),
    days,
    sessions: days.flatMap(({ entries }) => entries.filter(({ kind }) => kind === 'session')),
    contacts,
    reach: contacts.flatMap(({ phone, email, text }) => (phone === null && email === null ? [] : [text])),
    dress: tour.dress ? words.contacts.dresses[tour.dress] : null,
    checklist: plan.checklist.map(({ id, title, due, owner, state }) => ({
      id,
      title,
      due: dateOf(due, words),
      owner,
      state,
    })),
    glossary: tour.interpretation?.glossary ? dateOf(tour.interpretation.glossary, words) : null,
    documents: tour.interpretation?.documents ? dateOf(tour.interpretation.documents, words) : null,
  };
}

/** The hotel of some nights as the language calls it. */
function stayOf({ facts }: Plan, { hotel: at, town, from, to }: Nights, words: Words): StayData {
  const hotel = facts.hotels.find(({ site }) => site === at?.site);
  return {
    town: hotel?.place?.city ?? town ?? null,
    dates: formatDates(words, from, to),
    hotel: hotel?.isNamed ? hotel.name : null,
    hotelAddress: hotel?.place?.address ?? null,
  };
}

/** The dates of the delegate whose document it is, where they are not those of the tour. */
function ownStay({ tour, facts, reader }: Plan, words: Words): Pick<TemplateData, 'joins' | 'leaves'> {
  const self = reader?.kind === 'delegate' ? facts.delegates.find(({ id }) => id === reader.id) : undefined;
  const { from, to } = self?.delegate ?? {};
  return {
    joins: self && from && joinsLate(self, tour) ? dateOf(from, words) : null,
    leaves: self && to && leavesEarly(self, tour) ? dateOf(to, words) : null,
  };
}

/** Nobody else's documents say what somebody needs. */
function accessNeeds({ facts, reader, access = [] }: Plan): readonly string[] {
  if (reader?.kind !== 'delegate') return access;
  return facts.delegates.flatMap(({ id, delegate }) => (id === reader.id && delegate.access) || []);
}

/** An address, where the name before it does not say it already. */
function saidBeside(name = '', address: string | undefined): string | null {
  return address === undefined || name.toLowerCase().includes(address.toLowerCase()) ? null : address;
}

function countryOf(code: string, words: Words): CountryData {
  return {
    code,
    name: words.country(code),
    inText: words.countryInText(code),
    from: words.fromCountry(code),
  };
}

/** What the reader must know of it; of nobody in particular only whether it is needed. */
function visa({ tour, facts, reader }: Plan, words: Words): string | null {
  const self = facts.delegates.find(({ id }) => reader?.kind === 'delegate' && id === reader.id);
  const lines = self ? visaLines(tour, self.delegate, words) : visaLines(tour, {}, words).slice(0, 1);
  const sentences = lines.map((line) => sentence(words, line));
  return sentences.length === 0 ? null : sentences.join(words.space);
}

function dateOf(date: LocalDate, words: Words): DateData {
  return {
    iso: date,
    text: formatDate(words, date),
    short: shortDate(words, date),
    plain: fullPlainDate(words, date),
    full: fullDate(words, date),
  };
}

function languageNames(codes: readonly string[] | undefined, words: Words): string[] {
  return [...new Set(codes ?? [])].map(words.language);
}

function personOf({ name, title }: Person, words: Words): PersonData {
  return { name: name ?? null, title: title ?? null, unnamed: words.participants.toBeNamed };
}

function meetsOf(meets: Meets | undefined, words: Words): MeetsData | null {
  if (meets === undefined) return null;
  const { name = null, title = null, where = null } = meets;
  const phone = meets.phone === undefined ? null : dialled(meets.phone, words);
  return { name, title, phone, where, text: inSentence([name, title, phone], words) };
}

function contactOf(line: ContactLine, words: Words): ContactData {
  const { whom, beside, name = null, title = null, phone = null, email = null, languages } = line;
  const text = inSentence([name, beside, phone, email], words) ?? whom;
  return { whom, name, title, phone, email, languages: [...languages], text };
}

function inSentence(parts: readonly (string | null | undefined)[], words: Words): string | null {
  const known = parts.flatMap((part) => part || []);
  return known.length === 0 ? null : joined(words, known);
}

function hostOf(facts: HostFacts, days: readonly DayData[], words: Words): HostData {
  const { id, host, name, lead, languages } = facts;
  const contact = hostContact(facts, words);
  return {
    id,
    name: host.name,
    short: name,
    city: host.place?.city ?? null,
    address: addressOf(host.place, words) ?? null,
    status: host.status ?? null,
    lead: lead ? personOf(lead.person, words) : null,
    people: (host.people ?? []).map((person) => personOf(person, words)),
    languages: languageNames(languages, words),
    contact: contact === undefined ? null : contactOf(contact, words),
    capacity: host.capacity ?? null,
    namesDays: host.asks?.names ?? null,
    sessions: days.flatMap(({ entries }) => entries.filter((entry) => entry.host?.id === id)),
  };
}

function dayOf(
  plan: Plan,
  attendance: Attendance,
  date: LocalDate,
  entries: readonly Entry[],
  words: Words,
): DayData {
  return {
    date: dateOf(date, words),
    entries: entries.map((entry) => entryOf(plan, attendance, date, entry, words)),
  };
}

function entryOf(plan: Plan, attendance: Attendance, date: LocalDate, entry: Entry, words: Words): EntryData {
  const { tour, facts } = plan;
  const row = timetableRow(plan, attendance, entry, words);
  const session = entry.kind === 'session' ? entry : undefined;
  const known = facts.sessions.find(({ id }) => id === session?.session);
  const host = facts.hosts.find(({ id }) => id === session?.host);
  const ids = topicIds(tour);
  const dress = known && dressAt(tour, known);
  return {
    kind: row.activity,
    date: dateOf(date, words),
    start: formatTime(words, entry.start),
    end: formatTime(words, entry.end),
    times: formatTimes(words, entry.start, entry.end),
    minutes: entry.end - entry.start,
    title: row.title,
    name: session?.title ?? row.title,
    who: row.who ?? null,
    remark: row.remark ?? null,
    host: host ? { id: host.id, name: host.host.name } : null,
    address: addressOfEntry(plan, entry, words) ?? null,
    receivedBy: known?.lead ? personOf(known.lead.person, words) : null,
    meets: meetsOf(known && meetsAt(known), words),
    dress: dress ? words.contacts.dresses[dress] : null,
    confirmed: session !== undefined && !isToBeConfirmed(facts, session.host),
    agreed: session?.fixed === true,
    attendees: entry.attendees.map((id) => facts.delegates.find((one) => one.id === id)?.delegate.name ?? id),
    attending: attendance.full(entry.attendees),
    mode: session === undefined || session.mode === 'none' ? null : words.modes[session.mode],
    interpreters: (session?.interpreters ?? []).map(
      (id) => facts.interpreters.find((one) => one.id === id)?.interpreter.name ?? id,
    ),
    languages: languageNames(host?.languages, words),
    topics: (known?.session.topics ?? []).map((id) => tour.topics?.[ids.indexOf(id)]?.name ?? id),
    details: row.details.map(({ label, text }) => ({ label, text })),
  };
}

/** A session where nobody's office is, at the hotel say, names the place too. */
function addressOfEntry(plan: Plan, entry: Entry, words: Words): string | undefined {
  if (entry.kind === 'session') return where(plan, entry, words);
  const site = entry.kind === 'transfer' ? entry.to : entry.site;
  return site === undefined ? undefined : addressOf(placeOf(plan.facts, site), words);
}

/** Countries that a plan leads to; within one country, the towns. */
function destinations(plan: Plan, words: Words): readonly string[] {
  const { receiving, providing } = plan.tour.countries;
  const led = countriesOf(plan);
  const towns = receiving === providing ? led.flatMap(({ cities }) => cities) : [];
  return towns.length > 0 ? towns : led.map(({ code }) => words.countryInText(code));
}
