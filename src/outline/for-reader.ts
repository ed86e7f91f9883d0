import type { Plan } from '../agenda/plan.ts';
import { capitalised } from '../base/text.ts';
import type { Facts } from '../facts/facts.ts';
import { joinsLate, leavesEarly } from '../facts/people/attendance.ts';
import { type Seats, seatsAt } from '../facts/people/seats.ts';
import { isWithinOneCountry } from '../facts/places/within-country.ts';
import { formatDate, formatDuration, formatTime, labelled, listed, shortDate } from '../language/say.ts';
import type { Words } from '../language/words.ts';
import { topicIds } from '../tour/ids.ts';
import type { Tour } from '../tour/schema.ts';
import { openJourneys } from './journeys.ts';
import { type Block, type Definition, heading, list } from './outline.ts';
import { type SessionEntry, sessionsOf } from './sessions.ts';
import { visaLines } from './visa.ts';

/** What one reader must know beside the programme: nothing in the plan of the organiser. */
export function forReader(plan: Plan, words: Words): Block[] {
  switch (plan.reader?.kind) {
    case 'delegate':
      return defined(words.readers.delegate.heading, delegateRows(plan, words));
    case 'host': {
      const asked = asks(plan, words);
      return asked.length === 0 ? [] : [heading(2, words.readers.host.heading), list(asked)];
    }
    case 'interpreter':
      return defined(words.readers.interpreter.heading, interpreterRows(plan, words));
    default:
      return [];
  }
}

function defined(title: string, rows: readonly Definition[]): Block[] {
  const filled = rows.filter(({ lines }) => lines.length > 0);
  return filled.length === 0 ? [] : [heading(2, title), { kind: 'definitions', rows: filled }];
}

function delegateRows(plan: Plan, words: Words): Definition[] {
  const { tour, facts, reader } = plan;
  const say = words.readers.delegate;
  const self = facts.delegates.find(({ id }) => id === reader?.id);
  if (self === undefined) return [];
  const { passport, diet, access, from, to } = self.delegate;
  const abroad = !self.local && !isWithinOneCountry(tour);
  return [
    { term: say.joins, lines: from && joinsLate(self, tour) ? [formatDate(words, from)] : [] },
    { term: say.leaves, lines: to && leavesEarly(self, tour) ? [formatDate(words, to)] : [] },
    ...openJourneys(plan, words).map((term) => ({ term, lines: [say.journeyOpen] })),
    {
      term: say.passport,
      lines: abroad
        ? [passport?.expires ? say.expires(formatDate(words, passport.expires)) : say.expiryUnknown]
        : [],
    },
    { term: say.visa, lines: abroad ? visaLines(tour, self.delegate, words) : [] },
    { term: say.meals, lines: diet ? [capitalised(diet)] : [] },
    { term: say.access, lines: access ? [capitalised(access)] : [] },
    { term: say.questions, lines: questions(plan, words) },
    { term: say.toDo, lines: toDo(plan, words) },
  ];
}

/** Tasks are worded in English, which a delegate who reads another language is told before them. */
function toDo({ checklist }: Plan, words: Words): string[] {
  const told = checklist.length > 0 && words.englishRemains !== '' ? [words.englishRemains] : [];
  const { by } = words.readers.delegate;
  return [...told, ...checklist.map(({ title, due }) => by(title, formatDate(words, due)))];
}

/** What the delegate asked to learn, and the session of the own programme that answers it. */
function questions({ tour, facts, agenda, reader }: Plan, words: Words): string[] {
  const say = words.readers.delegate;
  const ids = topicIds(tour);
  const asked = facts.delegates.find(({ id }) => id === reader?.id)?.delegate.interests ?? [];
  const wanted = (tour.topics ?? []).flatMap(({ name, wantedBy }, i) => {
    const id = ids[i] ?? '';
    return asked.includes(id) || wantedBy?.includes(reader?.id ?? '') ? [{ id, name }] : [];
  });
  return wanted.map(({ id, name }) => {
    const answer = sessionsOf(agenda).find(({ entry }) =>
      facts.sessions.find((session) => session.id === entry.session)?.session.topics?.includes(id),
    );
    return answer === undefined
      ? say.unanswered(name)
      : say.answeredAt(
          name,
          answer.entry.title,
          shortDate(words, answer.date),
          formatTime(words, answer.entry.start),
        );
  });
}

function asks({ tour, facts, agenda, reader, access = [] }: Plan, words: Words): string[] {
  const say = words.readers.host;
  const host = facts.hosts.find(({ id }) => id === reader?.id);
  if (host === undefined) return [];
  const visits = sessionsOf(agenda).map(({ entry }) => entry);
  const sessions = visits.flatMap(
    ({ session }) => facts.sessions.find((known) => known.id === session) ?? [],
  );
  const names = host.host.asks?.names;
  const seats = visits.flatMap((visit) => seatsFor(visit, tour, facts) ?? []);
  const visitors = Math.max(0, ...seats.map(({ delegates, companions }) => delegates + companions));
  const interpreters = Math.max(0, ...seats.map((one) => one.interpreters));
  const ids = topicIds(tour);
  const topics = [...new Set(sessions.flatMap(({ session }) => session.topics ?? []))].map(
    (id) => tour.topics?.[ids.indexOf(id)]?.name ?? id,
  );
  const proposed = visits.filter(({ fixed }) => !fixed).map(({ title }) => title);
  const modes = new Set(visits.map(({ mode }) => mode));
  const isInterpreted = visits.some(({ mode }) => mode !== 'none');
  /** What holds for some of the meetings names them. */
  const inMode = (mode: 'consecutive' | 'simultaneous') => {
    const titles = visits.filter((visit) => visit.mode === mode).map(({ title }) => title);
    if (titles.length === 0) return [];
    return [modes.size > 1 ? labelled(words, listed(words, titles), say[mode]) : say[mode]];
  };
  return [
    ...(host.host.status !== 'confirmed'
      ? [say.confirm]
      : proposed.length > 0
        ? [say.agreeTimes(listed(words, proposed))]
        : []),
    ...(sessions.every(({ lead }) => lead?.person.name !== undefined) ? [] : [say.nameLead]),
    ...(host.host.contact?.phone === undefined ? [say.nameContact] : []),
    ...(names === 0 ? [] : [names === undefined ? say.namesUnknown : say.names(names)]),
    ...(visitors > 0 ? [say.seats(visitors, interpreters)] : []),
    ...(access.length > 0 ? [say.access(access.join('; '))] : []),
    ...(topics.length > 0 ? [say.topics(topics.join('; '))] : []),
    ...inMode('consecutive'),
    ...inMode('simultaneous'),
    ...(isInterpreted ? [say.interpreted] : []),
  ];
}

/** Chairs at a visit for those who come to it on its day. */
function seatsFor(visit: SessionEntry, tour: Tour, facts: Facts): Seats | undefined {
  const session = facts.sessions.find(({ id }) => id === visit.session);
  const attendees = session?.attendees.filter(({ id }) => visit.attendees.includes(id));
  const interpreters = facts.interpreters.filter(({ id }) => visit.interpreters.includes(id));
  return session && attendees && seatsAt({ ...session, attendees }, tour, { ...facts, interpreters });
}

function interpreterRows(plan: Plan, words: Words): Definition[] {
  const { tour, facts, agenda, reader } = plan;
  const say = words.readers.interpreter;
  const self = facts.interpreters.find(({ id }) => id === reader?.id)?.interpreter;
  const { glossary, documents } = tour.interpretation ?? {};
  const dated = (date: typeof glossary) => (date ? say.onDate(formatDate(words, date)) : say.dateOpen);
  return [
    {
      term: say.languages,
      lines: [listed(words, (self?.languages ?? []).map(words.language))].filter(Boolean),
    },
    {
      term: say.hours,
      lines: agenda.days.map(({ date, entries }) => {
        const own = entries.filter(({ kind }) => kind === 'session');
        const minutes = own.reduce((sum, { start, end }) => sum + end - start, 0);
        const count = words.counts.sessions(own.length);
        return labelled(
          words,
          formatDate(words, date),
          `${count}${words.lists.aside}${formatDuration(words, minutes)}`,
        );
      }),
    },
    { term: say.sector, lines: tour.sector ? [capitalised(tour.sector)] : [] },
    { term: say.glossary, lines: [dated(glossary)] },
    { term: say.documents, lines: [dated(documents)] },
  ];
}
