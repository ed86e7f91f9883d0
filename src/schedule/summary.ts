import { formatDate } from '../base/calendar.ts';
import { formatDuration } from '../base/duration.ts';
import { counted, listed, listedBriefly } from '../base/text.ts';
import type { Facts, SessionFacts } from '../facts/facts.ts';
import { overLimit } from './day-limit.ts';
import type { Problem, Requirement, SessionId } from './demand.ts';
import { background, type DemandGroup, ofKind } from './demand-groups.ts';
import { notInChoices } from './must-units.ts';
import { whyNowhere } from './nowhere.ts';
import type { Oracle } from './oracle.ts';
import { type Room, roomFor, shortage } from './room.ts';
import { namesIn, quotedAmong } from './tour-words.ts';
import { verify } from './verify.ts';

export interface SummaryContext {
  readonly facts: Facts;
  readonly problem: Problem;
  readonly oracle: Oracle;
}

/** A reason in one sentence, and what stands behind it. */
export interface Summary {
  /** The sessions that the reason is about. */
  readonly sessions: readonly SessionId[];
  readonly short: string;
  readonly detail: string;
}

/** Days are named one by one up to so many, and looked into one by one. */
const FEW_DAYS = 3;
const MOST_DAYS = 5;
/** More statements than these are no reason that anybody keeps in mind. */
const MOST_SENTENCES = 4;
/** What binds one session to another. */
const RELATIONS: readonly Requirement['kind'][] = ['before', 'same-day', 'other-day', 'position'];

/** Demands in two rings: those of the smallest conflict, and all that count while it is looked for. */
interface Rings {
  readonly blamed: readonly DemandGroup[];
  readonly inForce: readonly DemandGroup[];
}

/**
 * Why sessions cannot all take place under some demands, in minutes and counts as far as these say it. `wider` are
 * all sessions that must take place: where the sum of a few does not show it, that of all may.
 */
export function summarise(
  context: SummaryContext,
  sessions: readonly SessionId[],
  wider: readonly SessionId[],
  { blamed, inForce }: Rings,
): Summary {
  const facts = sessions.flatMap((id) => context.facts.sessions.find((session) => session.id === id) ?? []);
  const [only] = facts;
  if (only !== undefined && facts.length === 1)
    return { sessions, short: whyNowhere({ ...context, session: only, blamed }), detail: '' };
  const named = (session: SessionFacts) => quotedAmong(context.facts.sessions, session);
  const short =
    byDayLimit(context, sessions, blamed) ??
    byWorkingTime(context, facts, blamed) ??
    byAgreement(context, facts, blamed) ??
    byRelation(facts.map(named), blamed);
  if (short !== undefined) return { sessions, short, detail: '' };
  // Of alternatives nobody knows which one takes time.
  const [few, all] = [notInChoices(context.problem, sessions), notInChoices(context.problem, wider)];
  // Most of all that must take place: then the whole gap is the better answer.
  const lists = few.length * 2 > all.length ? [all, few] : [few, all];
  return (
    byMinutes(context, lists[0] ?? few, inForce) ??
    byMinutes(context, lists[1] ?? few, inForce) ?? {
      sessions,
      short: `${listedBriefly(facts.map(named))} do not all fit, in whatever order they are.`,
      detail: byDays(context, few, inForce) ?? '',
    }
  );
}

/** Seven sessions on two days, at most three a day. */
function byDayLimit(
  { problem }: SummaryContext,
  sessions: readonly SessionId[],
  groups: readonly DemandGroup[],
): string | undefined {
  const demands = groups.flatMap((group) => group.demands);
  for (const group of groups)
    for (const limit of ofKind([group], 'at-most')) {
      const over = overLimit(problem, sessions, limit, demands);
      if (over === undefined) continue;
      const { sessions: own, days } = over;
      return `${group.sentence} ${days === 1 ? 'The one day open to them holds' : `The ${days} days open to them hold`} ${limit.perDay * days}, and ${own.length} must take place.`;
    }
  return undefined;
}

function byWorkingTime(
  { problem }: SummaryContext,
  sessions: readonly SessionFacts[],
  groups: readonly DemandGroup[],
): string | undefined {
  const limits = ofKind(groups, 'working-time');
  const asked = ofKind(groups, 'interpreted').filter(({ session }) =>
    sessions.some(({ id }) => id === session),
  );
  if (limits.length === 0 || asked.length === 0) return undefined;
  const needed = asked.reduce(
    (sum, { session, teams }) =>
      sum +
      Math.min(...teams.map(({ length }) => length)) *
        (sessions.find(({ id }) => id === session)?.length ?? 0),
    0,
  );
  const perDay = limits.reduce((sum, limit) => sum + limit.perDay, 0);
  const available = perDay * problem.dates.length;
  return needed > available
    ? `${counted(asked.length, 'session')} need ${formatDuration(needed)} of interpreting, and ${counted(limits.length, 'interpreter')} on ${counted(problem.dates.length, 'day')} can give ${formatDuration(available)}.`
    : undefined;
}

/** The sum alone shows it: more minutes are needed than there are. */
function byMinutes(
  context: SummaryContext,
  sessions: readonly SessionId[],
  groups: readonly DemandGroup[],
): Summary | undefined {
  const demands = groups.flatMap((group) => group.demands);
  const room = roomFor(context.problem, sessions, demands);
  if (shortage(room) <= 0 || room.sessions.length < 2) return undefined;
  const least = room.between === 0 ? '' : 'at least ';
  const needed = formatDuration(room.inSessions + room.between);
  return {
    sessions,
    short: `${counted(room.sessions.length, 'session')} need ${least}${needed}, and there are ${formatDuration(room.available)}.`,
    detail: [
      spent(context, room),
      `${daysOf(room)} ${room.days.length === 1 ? 'has' : 'have'} ${formatDuration(room.available)}${limitsOf(context, sessions, groups)}.`,
      byDays(context, room.sessions, groups) ?? '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  };
}

/** `Of the 15 h 20 min, 14 h are spent in the sessions with consecutive interpretation (7 h in one language), and 1 h 20 min …` */
function spent({ facts }: SummaryContext, room: Room): string {
  const own = facts.sessions.filter(({ id }) => room.sessions.includes(id));
  const net = own.reduce((sum, session) => sum + session.net, 0);
  const modes = [...new Set(own.filter((session) => session.gross > session.net).map(({ mode }) => mode))];
  const isStretched = modes.length > 0 && net < room.inSessions;
  if (!isStretched && room.between === 0) return '';
  const inside = isStretched
    ? ` with ${listed(modes)} interpretation (${formatDuration(net)} in one language)`
    : ' themselves';
  const between =
    room.between === 0
      ? ''
      : `, and ${formatDuration(room.between)} at gates and on the shortest ways between them`;
  const needed = formatDuration(room.inSessions + room.between);
  const what = room.between === 0 ? `The ${needed}` : `Of the ${needed}, ${formatDuration(room.inSessions)}`;
  return `${what} are spent in the sessions${inside}${between}.`;
}

function byAgreement(
  context: SummaryContext,
  sessions: readonly SessionFacts[],
  groups: readonly DemandGroup[],
): string | undefined {
  const named = (session: SessionFacts) => quotedAmong(context.facts.sessions, session);
  const agreed = ofKind(groups, 'starts-at').map(({ session }) => session);
  if (agreed.length === 0) return undefined;
  const fixed = sessions.filter(({ id }) => agreed.includes(id));
  const others = sessions.filter((session) => !fixed.includes(session));
  if (others.length === 0)
    return `${listed(fixed.map(named))} cannot ${fixed.length > 2 ? 'all' : 'both'} be kept as agreed. ${clash(context, fixed, groups)}`;
  const [isAgreed, rest] = [
    groups.filter((group) => ofKind([group], 'starts-at').length > 0),
    groups.filter((group) => ofKind([group], 'starts-at').length === 0),
  ];
  const what =
    isAgreed.length === 1
      ? `${toldIn(isAgreed).replace(/\.$/, '')}, which`
      : `What is agreed for ${listed(fixed.map(named))}`;
  return `${what} leaves no time for ${listed(others.map(named))}${rest.length > MOST_SENTENCES ? '.' : `: ${toldIn(rest)}`}`;
}

/** What sessions would break as they are agreed; where it is nothing, it is interpreters that they have not enough of. */
function clash(
  { facts, problem }: SummaryContext,
  sessions: readonly SessionFacts[],
  groups: readonly DemandGroup[],
): string {
  const asked = groups.flatMap(({ demands }) => demands);
  const demands = [...background(problem), ...asked].filter(
    ({ requirement }) => requirement.kind !== 'interpreted',
  );
  const agreed = sessions.flatMap(({ id, fixed, length }) =>
    fixed === undefined
      ? []
      : [{ session: id, date: fixed.date, start: fixed.time, end: fixed.time + length, interpreters: [] }],
  );
  const [first] = verify({ ...problem, demands }, agreed, namesIn(facts));
  if (first !== undefined) return first.sentence;
  const able = new Set(ofKind(groups, 'interpreted').flatMap(({ teams }) => teams.flat()));
  const names = facts.interpreters.flatMap(({ id, interpreter: { name = id } }) =>
    able.has(id) ? [name] : [],
  );
  return names.length === 0
    ? toldIn(groups)
    : `There are not enough interpreters for ${sessions.length > 2 ? 'all' : 'both'}, only ${listed(names)}.`;
}

/** Sessions that are bound to each other in a way that cannot be. */
function byRelation(names: readonly string[], groups: readonly DemandGroup[]): string | undefined {
  const isBound = RELATIONS.some((kind) => ofKind(groups, kind).length > 0);
  if (!isBound || groups.length > MOST_SENTENCES) return undefined;
  return `${listedBriefly(names)} cannot ${names.length > 2 ? 'all' : 'both'} take place: ${toldIn(groups)}`;
}

/** What binds sessions to each other first: the rest only says why that cannot be. */
function toldIn(groups: readonly DemandGroup[]): string {
  const binds = (group: DemandGroup) => RELATIONS.some((kind) => ofKind([group], kind).length > 0);
  return [...groups.filter(binds), ...groups.filter((group) => !binds(group))]
    .map(({ sentence }) => sentence)
    .join(' ');
}

/** What the sum alone does not say, since breaks cut days into pieces: three fit on Thursday and two on Friday. */
function byDays(
  { problem, oracle }: SummaryContext,
  sessions: readonly SessionId[],
  groups: readonly DemandGroup[],
): string | undefined {
  if (problem.dates.length > MOST_DAYS) return undefined;
  const counts = problem.dates
    .map((date) => ({ date, most: oracle.mostOn(date, sessions, groups) ?? sessions.length }))
    .filter(({ most }) => most > 0);
  if (counts.reduce((sum, { most }) => sum + most, 0) >= sessions.length) return undefined;
  const words = counts.map(({ date, most }) => `${most} on ${dayOf(date)}`);
  return `At most ${listed(words)} fit.`;
}

/** ` within opening hours, less lunch`: what takes time off, each by itself. */
function limitsOf(
  { problem }: SummaryContext,
  sessions: readonly SessionId[],
  groups: readonly DemandGroup[],
): string {
  const under = (part: readonly DemandGroup[]) =>
    roomFor(
      problem,
      sessions,
      part.flatMap(({ demands }) => demands),
    ).available;
  const all = under(groups);
  const isOf = (constraint: string) => (group: DemandGroup) => group.demands[0]?.constraint === constraint;
  const named = (words: Readonly<Record<string, string>>) =>
    Object.entries(words).flatMap(([constraint, word]) =>
      under(groups.filter((group) => !isOf(constraint)(group))) > all ? [word] : [],
    );
  const inside = named({ 'opening-hours': 'opening hours', 'day-span': 'the programme’s day' });
  const less = named({ lunch: 'lunch', prayer: 'prayers', 'arrival-rest': 'rest after arrival' });
  return [
    inside.length === 0 ? '' : ` within ${listed(inside)}`,
    less.length === 0 ? '' : `, less ${listed(less)}`,
  ].join('');
}

function daysOf({ days }: Room): string {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || days.length <= FEW_DAYS) return listed(days.map(dayOf));
  return `The ${days.length} days from ${dayOf(first)} to ${dayOf(last)}`;
}

/** `Thursday 26 June`: within one programme nobody needs the year. */
function dayOf(date: Room['days'][number]): string {
  return formatDate(date).slice(0, -' 2014'.length);
}
