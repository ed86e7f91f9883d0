import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { deriveFacts } from '../../src/facts/derive-facts.ts';
import { policyOf } from '../../src/policy/policy-of.ts';
import { buildProblem } from '../../src/schedule/build-problem.ts';
import type { Placement } from '../../src/schedule/demand.ts';
import { judgeAgenda } from '../../src/schedule/judge-agenda.ts';
import { verify } from '../../src/schedule/verify.ts';
import { writtenAgenda } from '../../src/schedule/written-agenda.ts';
import { decodeTour } from '../../src/tour/decode.ts';
import type { Tour } from '../../src/tour/schema.ts';

function decoded(value: unknown): Tour {
  const { tour, findings } = decodeTour(value);
  if (tour === undefined) throw new Error(JSON.stringify(findings));
  return tour;
}

const judged = (tour: Tour) =>
  judgeAgenda(tour, deriveFacts(tour, policyOf(tour.profile)), policyOf(tour.profile));

interface Offer {
  readonly entry: number;
  readonly session: string;
  /** The tour with the offered time typed. */
  readonly followed: Tour;
}

function offersOf(tour: Tour): Offer[] {
  const agenda = tour.agenda ?? [];
  return judged(tour).flatMap(({ entries, otherTime }): Offer[] => {
    const entry = entries.at(-1);
    const own = entry === undefined ? undefined : agenda[entry];
    if (entry === undefined || own === undefined || otherTime === undefined) return [];
    const moved = {
      ...own,
      at: { date: otherTime.date, time: otherTime.from },
      ...(own.until === undefined ? {} : { until: otherTime.to }),
    };
    return [
      {
        entry,
        session: own.session,
        followed: { ...tour, agenda: agenda.map((one, i) => (i === entry ? moved : one)) },
      },
    ];
  });
}

/** What is still broken about the entry once the offered time is typed. */
function leftOf({ entry, followed }: Offer): string[] {
  return judged(followed)
    .filter(({ entries }) => entries.includes(entry))
    .map(({ sentence }) => sentence);
}

/** Tries all ways of naming none, one or two interpreters for each session of the day: in one that is as good as can be for the others nothing about the session is broken. */
function canBeNamed({ session, followed }: Offer): boolean {
  const policy = policyOf(followed.profile);
  const facts = deriveFacts(followed, policy);
  const agenda = writtenAgenda(followed, facts);
  const beside = facts.sessions.flatMap(({ id, fixed, length }): Placement[] =>
    fixed === undefined || agenda.some((entry) => entry.session === id)
      ? []
      : [{ session: id, date: fixed.date, start: fixed.time, end: fixed.time + length, interpreters: [] }],
  );
  const problem = { ...buildProblem(followed, facts, policy), grid: 1 };
  const asked = new Set(
    problem.demands.flatMap(({ requirement }) =>
      requirement.kind === 'interpreted' ? [requirement.session] : [],
    ),
  );
  const all = [...agenda, ...beside];
  const date = all.find((one) => one.session === session)?.date;
  const open = all.filter(
    (one) => one.date === date && one.interpreters.length === 0 && asked.has(one.session),
  );
  const known = all.filter((one) => !open.includes(one));
  const ids = facts.interpreters.map(({ id }) => id);
  const teams = [[], ...ids.map((id) => [id]), ...ids.flatMap((a, i) => ids.slice(i + 1).map((b) => [a, b]))];
  const named = open.reduce<Placement[][]>(
    (sofar, one) => sofar.flatMap((list) => teams.map((interpreters) => [...list, { ...one, interpreters }])),
    [known],
  );
  const broken = named.map((placements) => verify(problem, placements));
  const aboutOthers = named.map(
    (placements) =>
      verify(
        problem,
        placements.filter((one) => one.session !== session),
      ).length,
  );
  return broken.some(
    (violations, i) =>
      violations.every((violation) => !violation.sessions.includes(session)) &&
      aboutOthers[i] === Math.min(...aboutOthers),
  );
}

const PEOPLE = ['ann', 'bob'];
const HOURS = ['08:30', '09:00', '10:00', '11:00', '11:45', '13:00', '14:00', '15:30', '16:00'];

interface Sketched {
  readonly host: string;
  readonly length: string;
  readonly attend: 'all' | readonly string[];
  readonly agreed: boolean;
  readonly named: readonly string[] | undefined;
  readonly date: string;
  readonly time: string;
}

const sessions: fc.Arbitrary<Sketched[]> = fc.array(
  fc.record({
    host: fc.constantFrom('h', 'g'),
    length: fc.constantFrom('30m', '45m', '60m', '90m'),
    attend: fc.constantFrom('all' as const, ['ann'], ['bob']),
    agreed: fc.boolean(),
    named: fc.constantFrom(undefined, ['ivan'], ['lena']),
    date: fc.constantFrom('2014-06-16', '2014-06-17'),
    time: fc.constantFrom(...HOURS),
  }),
  { minLength: 2, maxLength: 5 },
);

/** Two delegates at two hosts on Monday and Tuesday; some sessions are agreed, the others are in the agenda. */
function tourOf(sketch: readonly Sketched[]): Tour {
  const id = (i: number) => `s${i}`;
  const inAgenda = sketch.flatMap((one, i) => (one.agreed ? [] : [{ ...one, id: id(i) }]));
  return decoded({
    studytour: 1,
    title: 'A case',
    countries: { receiving: 'UZ', providing: 'MY' },
    dates: { from: '2014-06-16', to: '2014-06-17' },
    timeZone: 'Asia/Kuala_Lumpur',
    delegation: { languages: ['ru'], delegates: PEOPLE.map((name) => ({ id: name, name })) },
    hosts: ['h', 'g'].map((host) => ({
      id: host,
      name: host,
      languages: ['en'],
      hours: ['Mon-Fri 08:30-17:00'],
    })),
    interpretation: {
      interpreters: [
        { id: 'ivan', languages: ['ru', 'en'] },
        { id: 'lena', languages: ['ru', 'en'], from: '2014-06-17' },
      ],
    },
    travel: { transfers: [{ between: ['h', 'g'], takes: '30m' }] },
    sessions: sketch.map(({ host, length, attend, agreed, date, time }, i) => ({
      id: id(i),
      title: id(i),
      host,
      for: length,
      ...(attend === 'all' ? {} : { attend }),
      ...(agreed ? { at: `${date} ${time}` } : {}),
    })),
    ...(inAgenda.length === 0
      ? {}
      : {
          agenda: inAgenda.map((one) => ({
            session: one.id,
            at: `${one.date} ${one.time}`,
            ...(one.named === undefined ? {} : { interpreters: one.named }),
          })),
        }),
  });
}

describe('the time that is offered for an entry of the agenda', () => {
  test('breaks nothing about it when it is typed, in every case of the rule', () => {
    const cases = readdirSync('test/rules')
      .flatMap((file) => parseAllDocuments(readFileSync(`test/rules/${file}`, 'utf8')))
      .filter((document) => document.has('agenda'))
      .map((document) => decoded(document.toJS()));
    const offers = cases.flatMap(offersOf);
    expect(offers.length).toBeGreaterThan(5);
    expect(offers.flatMap(leftOf)).toEqual([]);
  });

  test('nor when who interprets is named then, for what is agreed beside the agenda too', () => {
    fc.assert(
      fc.property(sessions, (sketch) => {
        for (const offer of offersOf(tourOf(sketch))) {
          expect(leftOf(offer)).toEqual([]);
          expect(canBeNamed(offer)).toBe(true);
        }
      }),
      { numRuns: 150, seed: 1 },
    );
  });
});
