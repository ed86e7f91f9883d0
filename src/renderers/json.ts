import type { Entry } from '../agenda/agenda.ts';
import { lengthOf } from '../agenda/agenda.ts';
import type { Plan } from '../agenda/plan.ts';
import { addDays, type LocalDate, WEEKDAYS, weekdayOf } from '../base/calendar.ts';
import { type ClockTime, DAY_MINUTES, formatClock } from '../base/clock.ts';
import { formatPath } from '../base/path.ts';
import { holidaysOf } from '../facts/time/derive-days.ts';
import { weekendOf } from '../facts/time/workweek.ts';
import { en } from '../language/catalogues/en.ts';
import { formatTiming } from '../language/say.ts';
import { assumptions } from '../outline/assumptions.ts';
import { type Change, changesOf } from '../outline/changes.ts';
import { dressAt, meetsAt } from '../outline/contacts.ts';
import { organisationName } from '../outline/participants.ts';
import { placeOf } from '../outline/places.ts';
import { tidied } from '../outline/tidied.ts';
import { verdict } from '../outline/verdict.ts';
import { topicIds } from '../tour/ids.ts';
import type { Contact, Meets } from '../tour/schema.ts';
import type { PlanDocument } from './json/document.ts';
import type { Renderer } from './renderer.ts';

/** The whole plan as data for other programs, whatever parts are asked for; its shape is `schema/plan.schema.json`. */
export const json: Renderer = {
  id: 'json',
  extension: 'json',
  isWholePlan: true,
  render: (plan) => [{ name: 'plan', content: `${JSON.stringify(documentOf(plan), null, 2)}\n` }],
};

type Day = PlanDocument['days'][number];
type EntryOut = Day['entries'][number];

function documentOf(plan: Plan): PlanDocument {
  const { tour, facts } = plan;
  return {
    version: 1,
    title: tour.title,
    organiser: tour.organiser ?? null,
    dates: tour.dates,
    timeZone: tour.timeZone,
    today: plan.today,
    status: plan.status,
    proven: plan.proven,
    reader: plan.reader ?? null,
    verdict: plan.reader === undefined ? verdict(plan, en).text : '',
    value: plan.value,
    bound: plan.bound,
    gap: plan.gap,
    delegates: facts.delegates.map(({ id, delegate, organisation, local }) => ({
      id,
      name: delegate.name,
      title: delegate.title ?? null,
      organisation: organisationName(tour, organisation) ?? null,
      local,
    })),
    contacts: contactsOf(plan),
    days: plan.agenda.days.map(({ date, entries }) => dayOf(plan, date, entries)),
    changes: changesOf(tidied(plan)).map(({ session, title, before, now }) => ({
      session,
      title,
      before: slotOf(before),
      now: now === undefined ? null : slotOf(now),
    })),
    leftOut: plan.leftOut.map(({ session, title, priority, why }) => ({ session, title, priority, why })),
    conflicts: plan.conflicts.map(({ summary, detail, demands }) => ({
      summary: `${summary} ${detail}`.trim(),
      demands: demands.map(({ id, sentence, path, range }) => ({
        id,
        sentence,
        path: formatPath(path),
        line: range?.line ?? null,
      })),
    })),
    waysOut: plan.waysOut.map(({ change, effect }) => ({ change, effect })),
    assumptions: plan.reader === undefined ? assumptions(tidied(plan)) : [],
    checklist: plan.checklist.map(({ id, task, title, due, timing, owner, state, done, why, source }) => ({
      id,
      task,
      title,
      due,
      timing: formatTiming(en, timing),
      owner,
      state,
      done: done ?? null,
      why,
      source,
    })),
    findings: plan.findings.map(({ rule, lesson, kind, severity, message, help, file, place, range }) => ({
      rule,
      lesson,
      kind,
      severity,
      message,
      help: help ?? null,
      file,
      path: formatPath(place.path),
      line: range.line,
      column: range.column,
      endLine: range.endLine,
      endColumn: range.endColumn,
    })),
  };
}

function contactsOf({ tour, facts }: Plan): PlanDocument['contacts'] {
  const contact = ({ name, title, phone, email, languages }: Contact) => ({
    name: name ?? null,
    title: title ?? null,
    phone: phone ?? null,
    email: email ?? null,
    languages: [...(languages ?? [])],
  });
  return [
    ...(tour.contacts ?? []).map(({ role, city, ...one }) => ({
      role,
      city: city ?? null,
      host: null,
      ...contact(one),
    })),
    ...facts.hosts.flatMap(({ id, host }) =>
      host.contact
        ? [{ role: 'host', city: null, host: { id, name: host.name }, ...contact(host.contact) }]
        : [],
    ),
  ];
}

function dayOf(plan: Plan, date: LocalDate, entries: readonly Entry[]): Day {
  const { tour, facts } = plan;
  const { providing } = tour.countries;
  const day = facts.days.find((candidate) => candidate.date === date);
  const holidays = day?.holidays ?? holidaysOf(tour, providing, date);
  return {
    date,
    weekday: WEEKDAYS[weekdayOf(date)],
    workday: day?.workday ?? !weekendOf(providing, date).includes(weekdayOf(date)),
    holidays: holidays.map(({ name, approximate }) => ({ name, approximate })),
    entries: entries.map((entry) => entryOf(plan, date, entry)),
  };
}

function entryOf(plan: Plan, date: LocalDate, entry: Entry): EntryOut {
  const { facts } = plan;
  const stretch = {
    start: localTime(date, entry.start),
    end: localTime(date, entry.end),
    minutes: lengthOf(entry),
    attendees: entry.attendees.map((id) => ({
      id,
      name: facts.delegates.find((one) => one.id === id)?.delegate.name ?? id,
    })),
  };
  switch (entry.kind) {
    case 'session':
      return { ...sessionOf(plan, entry), ...stretch };
    case 'transfer':
      return {
        kind: 'transfer',
        from: siteOf(plan, entry.from),
        to: siteOf(plan, entry.to),
        ...stretch,
        basis: entry.basis,
      };
    default:
      return {
        kind: entry.kind === 'arrival at the gate' ? 'gate' : entry.kind,
        place: entry.site === undefined ? null : siteOf(plan, entry.site),
        ...stretch,
      };
  }
}

type SessionOut = Extract<EntryOut, { kind: 'session' }>;

function sessionOf(
  plan: Plan,
  entry: Extract<Entry, { kind: 'session' }>,
): Omit<SessionOut, 'start' | 'end' | 'minutes' | 'attendees'> {
  const { tour, facts } = plan;
  const session = facts.sessions.find(({ id }) => id === entry.session);
  const host = facts.hosts.find(({ id }) => id === entry.host);
  const lead = session?.lead?.person;
  const meets = session && meetsAt(session);
  const topics = topicIds(tour);
  return {
    kind: 'session',
    session: entry.session,
    sessionKind: entry.sessionKind,
    title: entry.title,
    priority: session?.priority ?? 'must',
    host: host === undefined ? null : { id: host.id, name: host.host.name },
    receivedBy:
      host === undefined || lead === undefined
        ? null
        : { name: lead.name ?? null, title: lead.title ?? null },
    meets: meets === undefined ? null : meetsOf(meets),
    dress: (session && dressAt(tour, session)) ?? null,
    place: siteOf(plan, entry.site),
    interpreters: entry.interpreters.map((id) => ({
      id,
      name: facts.interpreters.find((one) => one.id === id)?.interpreter.name ?? id,
    })),
    mode: entry.mode,
    topics: (session?.session.topics ?? []).map((id) => ({
      id,
      name: tour.topics?.[topics.indexOf(id)]?.name ?? id,
    })),
    fixed: entry.fixed,
  };
}

function meetsOf({ name, title, phone, where }: Meets): SessionOut['meets'] {
  return { name: name ?? null, title: title ?? null, phone: phone ?? null, where: where ?? null };
}

function siteOf({ facts }: Plan, site: string): SessionOut['place'] {
  const place = placeOf(facts, site);
  return {
    site,
    name: facts.siteName(site),
    address: place?.address ?? null,
    city: place?.city ?? null,
    at: place?.at ?? null,
  };
}

function slotOf({ date, start, end }: Change['before']): PlanDocument['changes'][number]['before'] {
  return { start: localTime(date, start), end: localTime(date, end) };
}

/** `2014-06-26T10:00`; what lies past midnight belongs to the next date. */
function localTime(date: LocalDate, time: ClockTime): string {
  return `${addDays(date, Math.floor(time / DAY_MINUTES))}T${formatClock(time % DAY_MINUTES)}`;
}
