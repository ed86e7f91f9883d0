import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { LocalDate } from '../src/base/calendar.ts';
import { deriveFacts } from '../src/facts/derive-facts.ts';
import { policyOf } from '../src/policy/policy-of.ts';
import { rules } from '../src/rules/registry.ts';
import { decodeTour } from '../src/tour/decode.ts';

/* What the help of a finding about a session says in backticks is typed at that session, and all rules look again. */

const SHORT = 'session-slot-short';

interface Written {
  readonly sessions: readonly Record<string, unknown>[];
}

interface Told {
  readonly rule: string;
  readonly isFault: boolean;
  readonly path: readonly (string | number)[];
  readonly help: string;
}

function told(value: unknown): Told[] {
  const { tour, findings } = decodeTour(value);
  if (tour === undefined || findings.length > 0) throw new Error(JSON.stringify(findings));
  const policy = policyOf(tour.profile);
  const context = { tour, facts: deriveFacts(tour, policy), policy, today: '2014-05-01' as LocalDate };
  return rules.flatMap((rule) =>
    rule.check(context).map(({ place, help = '', kind, severity = rule.severity }) => ({
      rule: rule.id,
      isFault: kind === 'finding' && severity !== 'info',
      path: place.path,
      help,
    })),
  );
}

/** In sum a day is too full by what all slots lack, of which each is told; where it holds less, another of these may speak. */
const IN_SUM = ['day-overfull', 'day-interpreted-long', 'interpreter-overworked', 'interpreter-team-small'];

/** Rules that find a fault, as often as they do. */
const faultsOf = (all: readonly Told[]) =>
  all.filter(({ isFault, rule }) => isFault && !IN_SUM.includes(rule)).map(({ rule }) => rule);

/** What following each remedy of the slots of a tour leaves: the slot still too short, or another fault that was not there. */
function leftBy(tour: Written): string[] {
  const before = told(tour);
  return before
    .filter(({ rule }) => rule === SHORT)
    .flatMap(({ path, help }) => {
      const [, index] = path;
      return [...help.matchAll(/`([^`…]+)`/g)].flatMap(([, typed = '']) => {
        const sessions = tour.sessions.map((session, i) =>
          i === index ? { ...session, ...(parse(`{ ${typed} }`) as object) } : session,
        );
        const after = told({ ...tour, sessions });
        const still = after.some(({ rule, path: other }) => rule === SHORT && other[1] === index);
        const known = faultsOf(before);
        const added = faultsOf(after).filter((rule) => {
          const at = known.indexOf(rule);
          if (at >= 0) known.splice(at, 1);
          return at < 0;
        });
        return [...(still ? [SHORT] : []), ...added].map((rule) => `${typed}: ${rule}`);
      });
    });
}

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const tours = fc
  .record({
    hours: fc.constantFrom('08:30-17:00', '09:00-12:30 13:30-17:00', '10:00-16:00'),
    interpreters: fc.constantFrom('08:00-18:00', '09:00-16:00'),
    flight: fc.constantFrom('14:00', '18:00', '22:00'),
    sessions: fc.array(
      fc.record({
        host: fc.constantFrom('h', 'g'),
        attend: fc.constantFrom(undefined, ['ann'], ['bob']),
        start: fc.integer({ min: 102, max: 200 }).map((steps) => steps * 5),
        slot: fc.integer({ min: 4, max: 30 }).map((steps) => steps * 5),
        net: fc.constantFrom(undefined, 15, 25, 30, 60, 90),
        interpreted: fc.constantFrom(undefined, '50%', '70%'),
        isTimed: fc.boolean(),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(
    ({ hours, interpreters, flight, sessions }): Written => ({
      ...{
        studytour: 1,
        title: 'A case',
        countries: { receiving: 'UZ', providing: 'MY' },
        dates: { from: '2014-06-16', to: '2014-06-17' },
        timeZone: 'Asia/Kuala_Lumpur',
        delegation: { languages: ['ru'], delegates: ['ann', 'bob'].map((name) => ({ id: name, name })) },
        hosts: ['h', 'g'].map((host) => ({
          id: host,
          name: host,
          languages: ['en'],
          hours: [`Mon-Fri ${hours}`],
        })),
        interpretation: {
          mode: 'consecutive',
          interpreters: ['ivan', 'lena', 'olga'].map((id) => ({
            id,
            languages: ['ru', 'en'],
            hours: `Mon-Fri ${interpreters}`,
          })),
        },
        travel: {
          transfers: [{ between: ['h', 'g'], takes: '20m' }],
          legs: [{ from: 'KUL', to: 'TAS', departs: `2014-06-17 ${flight}`, arrives: '2014-06-18 06:00' }],
        },
      },
      sessions: sessions.map(({ host, attend, start, slot, net, interpreted, isTimed }, i) => ({
        id: `s${i}`,
        title: `s${i}`,
        host,
        at: `2014-06-17 ${clock(start)}`,
        ...(isTimed ? { until: clock(start + slot) } : { slot: `${slot}m` }),
        ...(net === undefined ? {} : { for: `${net}m` }),
        ...(interpreted === undefined ? {} : { interpreted }),
        ...(attend === undefined ? {} : { attend }),
      })),
    }),
  );

describe('what is typed where a slot is too short', () => {
  test('ends that and brings nothing else, in every case of the rule', () => {
    const cases = readFileSync(`test/rules/${SHORT}.yaml`, 'utf8').split(/^---\n/m);
    expect(cases.flatMap((text) => leftBy(parse(text) as Written))).toEqual([]);
  });

  test('and on days with other sessions, hours and a flight', () => {
    fc.assert(
      fc.property(tours, (tour) => {
        expect(leftBy(tour)).toEqual([]);
      }),
      { numRuns: 200, seed: 1 },
    );
  });
});
