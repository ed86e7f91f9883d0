import type { Plan } from '../agenda/plan.ts';
import type { DelegateFacts, HostFacts, PersonFacts, Ranking, SessionFacts } from '../facts/facts.ts';
import { inDigits } from '../language/say.ts';
import type { Words } from '../language/words.ts';
import type { Person, SessionKind } from '../tour/schema.ts';
import type { Table } from './outline.ts';
import type { SessionEntry } from './sessions.ts';

/** Where two sides sit at a table; elsewhere people stand, walk or sit in rows. */
const AT_A_TABLE: readonly SessionKind[] = ['courtesy call', 'briefing', 'round table', 'workshop'];

interface Seat {
  readonly name: string;
  readonly ranking: Ranking | undefined;
}

interface Seating {
  readonly table: Table;
  /** True where somebody's rank is not known, whose seat has an asterisk. */
  readonly isOpen: boolean;
}

/**
 * Who sits opposite whom, row by row: who leads and who receives face to face, then both sides by rank, those of unknown
 * rank behind in the order of the list. Names alone: titles are in the list of participants. Whoever is not there that day has no seat. None away from a table, or
 * where nobody is listed.
 */
export function seating({ facts }: Plan, entry: SessionEntry, words: Words): Seating | undefined {
  const session = facts.sessions.find(({ id }) => id === entry.session);
  if (session?.host === undefined || !AT_A_TABLE.includes(entry.sessionKind)) return undefined;
  const ours = delegationSide(session.attendees.filter(({ id }) => entry.attendees.includes(id)));
  const theirs = hostSide(session, session.host, words);
  if (ours.length === 0) return undefined;
  const say = words.participants;
  return {
    table: {
      kind: 'table',
      narrow: true,
      columns: [
        { title: words.meetings.row, share: 2 },
        { title: say.delegation, share: 8 },
        { title: say.hosts, share: 7 },
      ],
      rows: Array.from({ length: Math.max(ours.length, theirs.length) }, (_, i) => ({
        tone: 'neutral',
        cells: [inDigits(words, `${i + 1}`), seatOf(ours[i]), seatOf(theirs[i])],
      })),
    },
    isOpen: [...ours, ...theirs].some(isOpen),
  };
}

function delegationSide(attendees: readonly DelegateFacts[]): Seat[] {
  const leads = ({ delegate }: DelegateFacts) => delegate.role === 'leader';
  return [...attendees.filter(leads), ...byRank(attendees.filter((one) => !leads(one)))].map(
    ({ delegate: { name }, ranking }) => ({ name, ranking }),
  );
}

function hostSide(
  { lead }: SessionFacts,
  { lead: usual, people }: HostFacts,
  { participants: say }: Words,
): Seat[] {
  const nameOf = (person: Person | undefined) => person?.name ?? person?.title ?? say.toBeNamed;
  const isFirst = ({ person: { name, title } }: PersonFacts) =>
    name === lead?.person.name && title === lead?.person.title;
  // Where nobody is known to receive, the usual lead is with another group.
  const beside = lead === undefined || usual === undefined ? [] : [usual];
  const others = [...beside, ...people].filter((one) => !isFirst(one));
  return [
    { name: nameOf(lead?.person), ranking: lead?.ranking },
    ...byRank(others).map(({ person, ranking }) => ({ name: nameOf(person), ranking })),
  ];
}

/** Highest first; those of unknown rank last, all others of one rank in their order. */
function byRank<T extends { readonly ranking: Ranking }>(people: readonly T[]): T[] {
  const rung = ({ ranking }: T) => (ranking.kind === 'unknown' ? Number.POSITIVE_INFINITY : ranking.rank);
  return [...people].sort((a, b) => (rung(a) === rung(b) ? 0 : rung(a) - rung(b)));
}

function isOpen({ name, ranking }: Seat): boolean {
  return name !== '' && ranking?.kind === 'unknown';
}

/** `Mr. A *`, with an asterisk where the rank is not known. */
function seatOf(seat: Seat | undefined): string {
  return seat === undefined ? '' : `${seat.name}${isOpen(seat) ? ' *' : ''}`;
}
