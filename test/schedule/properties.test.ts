import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { addDays, type LocalDate } from '../../src/base/calendar.ts';
import { deriveFacts } from '../../src/facts/derive-facts.ts';
import { defaultPolicy } from '../../src/policy/thresholds.ts';
import { buildProblem } from '../../src/schedule/build-problem.ts';
import { LEVELS, type Objective, type Solution } from '../../src/schedule/demand.ts';
import { solve } from '../../src/schedule/solve.ts';
import { decodeTour } from '../../src/tour/decode.ts';

/** A tour of one to five sessions at three hosts on two days, Monday and Tuesday, without a holiday near. */
interface Sketch {
  readonly dates: { readonly from: LocalDate; readonly to: LocalDate };
  readonly prayers: boolean;
  readonly opens: readonly number[];
  readonly sessions: readonly {
    readonly host: number;
    readonly length: number;
    readonly priority: 'must' | 'should' | 'could';
    readonly attend: 'all' | readonly string[];
    readonly part: 'morning' | 'afternoon' | undefined;
    readonly after: boolean;
  }[];
}

const DATES = { from: '2014-06-16' as LocalDate, to: '2014-06-17' as LocalDate };
const PEOPLE = ['ann', 'bob', 'cem'];

const sketches = fc.record({
  dates: fc.constant(DATES),
  prayers: fc.boolean(),
  opens: fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: 8, max: 14 }))),
  sessions: fc.array(
    fc.record({
      host: fc.integer({ min: 0, max: 2 }),
      length: fc.constantFrom(30, 60, 75, 90),
      priority: fc.constantFrom('must' as const, 'should' as const, 'could' as const),
      attend: fc.constantFrom('all' as const, ['ann', 'bob'], ['cem']),
      part: fc.constantFrom('morning' as const, 'afternoon' as const, undefined),
      after: fc.boolean(),
    }),
    { minLength: 1, maxLength: 5 },
  ),
});

function planned(
  { dates, prayers, opens, sessions }: Sketch,
  order: (list: object[]) => object[] = (list) => list,
): Solution {
  const { tour, findings } = decodeTour({
    studytour: 1,
    title: 'A tour',
    countries: { receiving: 'UZ', providing: 'MY' },
    dates,
    timeZone: 'Asia/Kuala_Lumpur',
    day: { prayers },
    delegation: { languages: ['ru'], delegates: order(PEOPLE.map((id) => ({ id, name: id }))) },
    hosts: order(
      opens.map((hour, i) => ({
        id: `host-${i}`,
        name: `Host ${i}`,
        languages: ['en'],
        hours: [`Mon-Fri ${String(hour).padStart(2, '0')}:00-17:00`],
        place: { at: [3.1 + i / 50, 101.7] },
      })),
    ),
    sessions: order(
      sessions.map(({ host, length, priority, attend, part, after }, i) => ({
        id: `session-${i}`,
        host: `host-${host}`,
        title: `Session ${i}`,
        for: `${length}m`,
        priority,
        attend,
        ...(part === undefined ? {} : { prefer: { part } }),
        ...(after && i > 0 ? { after: [`session-${i - 1}`] } : {}),
      })),
    ),
    interpretation: { interpreters: order(['ivan', 'olga'].map((id) => ({ id, languages: ['ru', 'en'] }))) },
  });
  if (tour === undefined) throw new Error(findings.map(({ finding }) => finding.message).join('\n'));
  return solve(buildProblem(tour, deriveFacts(tour, defaultPolicy), defaultPolicy));
}

/** Negative where `a` is better. */
function compare(a: Objective, b: Objective): number {
  const level = LEVELS.find((one) => a[one] !== b[one]);
  return level === undefined ? 0 : a[level] - b[level];
}

/** The same tours on every run, few enough for the suite: `PROPERTIES=500` looks further. */
const RUNS = { numRuns: Number(process.env.PROPERTIES ?? 12), seed: 1 };

describe('what holds of every tour', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test('the order of sessions, hosts, people and interpreters in the file changes nothing', () => {
    fc.assert(
      fc.property(sketches, (sketch) => {
        const { placements, value } = planned(sketch);
        const turned = planned(sketch, (list) => [...list].reverse());
        expect(turned.placements).toEqual(placements);
        expect(turned.value).toEqual(value);
      }),
      RUNS,
    );
  });

  test('a week later all is a week later', () => {
    fc.assert(
      fc.property(sketches, (sketch) => {
        const plain = { ...sketch, prayers: false };
        const dates = { from: addDays(DATES.from, 7), to: addDays(DATES.to, 7) };
        const { placements, value } = planned(plain);
        const later = planned({ ...plain, dates });
        expect(later.placements).toEqual(placements.map((one) => ({ ...one, date: addDays(one.date, 7) })));
        expect(later.value).toEqual(value);
      }),
      RUNS,
    );
  });

  test('a host that opens earlier makes nothing worse', () => {
    fc.assert(
      fc.property(sketches, fc.integer({ min: 0, max: 2 }), (sketch, index) => {
        const opens = sketch.opens.map((hour, i) => (i === index ? hour - 1 : hour));
        expect(compare(planned({ ...sketch, opens }).value, planned(sketch).value)).toBeLessThanOrEqual(0);
      }),
      RUNS,
    );
  });

  test('without what could take place no must is lost', () => {
    fc.assert(
      fc.property(sketches, (sketch) => {
        const free = sketch.sessions.map((session) => ({ ...session, after: false }));
        const without = free.filter(({ priority }) => priority !== 'could');
        const less = planned({ ...sketch, sessions: without }).value.musts;
        expect(less).toBeLessThanOrEqual(planned({ ...sketch, sessions: free }).value.musts);
      }),
      RUNS,
    );
  });

  test('the time zone of the machine changes nothing', () => {
    fc.assert(
      fc.property(sketches, fc.constantFrom('Pacific/Kiritimati', 'America/Los_Angeles'), (sketch, zone) => {
        vi.stubEnv('TZ', 'UTC');
        const { placements } = planned({ ...sketch, prayers: true });
        vi.stubEnv('TZ', zone);
        expect(planned({ ...sketch, prayers: true }).placements).toEqual(placements);
      }),
      RUNS,
    );
  });
});
