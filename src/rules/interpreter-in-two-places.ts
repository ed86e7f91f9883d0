import { formatDate } from '../base/calendar.ts';
import { formatClock } from '../base/clock.ts';
import { counted, listed } from '../base/text.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import type { Facts, InterpreterFacts } from '../facts/facts.ts';
import { sharePeople } from '../facts/people/attendance.ts';
import { hostLanguages, listeners } from '../facts/people/audience.ts';
import { isBridged, sessionsAcrossBarrier, teamOf } from '../facts/people/interpreting.ts';
import { type Agreed, agreedSessions, areAlternatives } from '../facts/sessions/agreed.ts';
import type { Rule } from './rule.ts';

export const interpreterInTwoPlaces: Rule = {
  id: 'interpreter-in-two-places',
  lesson: 'interpreter',
  severity: 'error',
  summary:
    'Groups that part are to be interpreted at the same time by fewer interpreters than there are rooms.',
  why: 'One group waits in silence until the other one is done, or sends its questions by e-mail afterwards.',
  source: 'house rule',
  check({ tour, facts }) {
    const isRelayed = tour.interpretation?.relay === true;
    if (facts.interpreters.length === 0) return [];
    const needing = new Set(sessionsAcrossBarrier(facts).filter(({ mode }) => mode !== 'none'));
    const agreed = agreedSessions(facts).filter(({ session }) => needing.has(session));
    return agreed.flatMap((last, i): Finding[] => {
      const before = agreed
        .slice(0, i)
        .filter((one) => one.date === last.date && last.from < one.to && isApart(one, last))
        .filter((one, j, all) => all.slice(0, j).every((other) => isApart(other, one)));
      return before.length === 0 || canServe([...before, last], facts, isRelayed)
        ? []
        : [tooFew(before, last, facts, isRelayed)];
    });
  },
};

/** Of two for the same people `sessions-overlap` speaks; of alternatives one takes place. */
function isApart(one: Agreed, other: Agreed): boolean {
  return !sharePeople(one.session, other.session) && !areAlternatives(one, other);
}

/** True where each of the sessions can have interpreters of its own. */
function canServe(
  [first, ...others]: readonly Agreed[],
  facts: Facts,
  isRelayed: boolean,
  taken: readonly InterpreterFacts[] = [],
): boolean {
  if (first === undefined) return true;
  return teamsFor(first, facts, isRelayed).some(
    (team) =>
      !team.some((one) => taken.includes(one)) && canServe(others, facts, isRelayed, [...taken, ...team]),
  );
}

/** Who can interpret a session: one, or in relay, where nobody works between its languages, two of whom one passes it on. */
function teamsFor(one: Agreed, facts: Facts, isRelayed: boolean): (readonly InterpreterFacts[])[] {
  const there = thereFor(one, facts);
  const bridges = (team: readonly InterpreterFacts[]) =>
    listeners(one.session).every(({ languages }) =>
      isBridged(languages, hostLanguages(one.session), team, team.length > 1),
    );
  const isChain =
    isRelayed && there.every((each) => each.interpreter.languages !== undefined && !bridges([each]));
  const chains = isChain
    ? there.flatMap((first, i) => there.slice(i + 1).map((second) => [first, second])).filter(bridges)
    : [];
  // Where no two of them are a chain either, `interpreter-lacks-languages` speaks.
  return chains.length > 0 ? chains : there.map((each) => [each]);
}

function thereFor({ session, date }: Agreed, facts: Facts) {
  return teamOf(session, facts).filter(
    ({ interpreter: { from = date, to = date } }) => from <= date && date <= to,
  );
}

function tooFew(before: readonly Agreed[], last: Agreed, facts: Facts, isRelayed: boolean): Finding {
  const all = [...before, last];
  const chains = all.filter((one) => teamsFor(one, facts, isRelayed)[0]?.length === 2);
  const relay =
    chains.length === 0
      ? ''
      : `; in relay ${listed(chains.map(({ session }) => `"${session.title}"`))} ${chains.length === 1 ? 'takes' : 'take'} two`;
  const people = facts.interpreters.filter((one) => all.some((own) => thereFor(own, facts).includes(one)));
  const names = people.map(({ id, interpreter }) => interpreter.name ?? id);
  return finding(
    [...last.session.path, 'at'],
    `${listed(all.map(({ session }) => `"${session.title}"`))} are to be interpreted at the same time on ${formatDate(last.date)} at ${formatClock(last.from)}, and ${people.length === 0 ? 'nobody is there who can' : `${counted(people.length, 'interpreter')} can: ${listed(names)}`}${relay}.`,
    {
      // Where an end is only assumed, the two may still follow each other.
      ...(before.some(({ end, from }) => end === 'assumed' && from < last.from)
        ? { severity: 'warning' as const }
        : {}),
      related: before.map(({ session }) => ({ path: [...session.path, 'at'], message: 'at the same time' })),
      help: `Book ${counted(all.length + chains.length, 'interpreter')} for that hour, or let one group go after the other.`,
    },
  );
}
