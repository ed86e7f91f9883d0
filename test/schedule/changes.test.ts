import { describe, expect, test } from 'vitest';
import { deriveFacts } from '../../src/facts/derive-facts.ts';
import { defaultPolicy } from '../../src/policy/thresholds.ts';
import { type Situation, withoutSessions } from '../../src/schedule/change.ts';
import { changes, doubleChanges } from '../../src/schedule/changes.ts';
import { moreDays } from '../../src/schedule/changes-of-days.ts';
import { groupsAtSmallHosts } from '../../src/schedule/changes-of-groups.ts';
import { interpretersRebooked, oneMoreInterpreter } from '../../src/schedule/changes-of-interpreters.ts';
import { simultaneous, splitDelegation } from '../../src/schedule/changes-of-people.ts';
import { inAnotherTown } from '../../src/schedule/changes-of-places.ts';
import {
  earlierOpening,
  laterHours,
  otherSlots,
  shorterSessions,
} from '../../src/schedule/changes-of-times.ts';
import { decodeTour } from '../../src/tour/decode.ts';

const people = ['ann', 'bob', 'cem', 'dia', 'eva'].map((id) => ({ id, name: id }));

function situation(overrides: object = {}, leftOut: readonly string[] = []): Situation {
  const { tour, findings } = decodeTour({
    studytour: 1,
    title: 'A case',
    countries: { receiving: 'UZ', providing: 'MY' },
    dates: { from: '2014-06-26', to: '2014-06-27' },
    timeZone: 'Asia/Kuala_Lumpur',
    delegation: { languages: ['ru'], delegates: people },
    hosts: [
      { id: 'a', name: 'A', languages: ['en'], hours: ['Mon-Fri 09:00-12:00'] },
      { id: 'b', name: 'B', languages: ['en'] },
    ],
    sessions: [
      { id: 'x', host: 'a', title: 'X', for: '60m' },
      { id: 'y', host: 'b', title: 'Y', for: '40m', mode: 'consecutive' },
      { id: 'z', host: 'b', title: 'Z', at: '2014-06-26 10:00', until: '12:00' },
    ],
    interpretation: { interpreters: [{ id: 'olga', languages: ['ru', 'en'], to: '2014-06-27' }] },
    ...overrides,
  });
  if (tour === undefined) throw new Error(JSON.stringify(findings));
  const facts = deriveFacts(tour, defaultPolicy);
  return {
    tour,
    facts,
    policy: defaultPolicy,
    leftOut: facts.sessions.filter(({ id }) => leftOut.includes(id)),
  };
}

/** Fails on the first change of anything inside. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
}

test('no change touches the tour it is made from', () => {
  const own = frozen(situation({}, ['x']));
  const all = [...changes(own), ...doubleChanges(own)].flat();
  expect(all.map(({ words }) => words)).toMatchSnapshot();
  for (const { tour } of all) expect(tour).not.toEqual(own.tour);
});

describe('times', () => {
  test('another slot gives up what is agreed, start and end', () => {
    const [change] = otherSlots(situation(), 'open');
    expect(change?.tour.sessions?.[2]).toEqual({ id: 'z', host: 'b', title: 'Z' });
  });

  test('a slot that its host has confirmed is given up after all that concerns interpreters', () => {
    const hosts = [
      { id: 'a', name: 'A', languages: ['en'], status: 'confirmed' },
      { id: 'b', name: 'B', languages: ['en'], status: 'invited' },
    ];
    const sessions = [
      { id: 'x', host: 'a', title: 'X', at: '2014-06-26 10:00', until: '11:00' },
      { id: 'z', host: 'b', title: 'Z', at: '2014-06-26 14:00', until: '15:00' },
    ];
    const words = changes(situation({ hosts, sessions }, ['x']))
      .flat()
      .map((change) => change.words);
    const [open, more, confirmed] = [
      'Another time for "Z" than Thursday 26 June 2014 at 14:00',
      'One more interpreter for Russian and English on Thursday 26 June 2014',
      'Another time for "X" (confirmed) than Thursday 26 June 2014 at 10:00',
    ].map((one) => words.indexOf(one));
    expect(open).toBe(0);
    expect(more).toBeGreaterThan(0);
    expect(confirmed).toBeGreaterThan(more ?? 0);
  });

  test('a host that opens late opens with the programme, on its days', () => {
    const [change, ...others] = earlierOpening(situation());
    expect(others).toEqual([]);
    expect(change?.words).toBe('A from 08:30 instead of 09:00');
    expect(change?.tour.hosts?.[0]?.hours).toEqual([
      { weekdays: [1, 2, 3, 4, 5], spans: [{ from: 510, to: 720 }] },
    ]);
  });

  test('later hours bind hosts that have stated theirs', () => {
    const [change] = laterHours(situation());
    expect(change?.tour.day?.to).toBe(18 * 60);
    expect(change?.tour.hosts?.[0]?.hours).toEqual(situation().tour.hosts?.[0]?.hours);
    expect(change?.tour.hosts?.[1]?.hours?.[0]?.spans.at(-1)?.to).toBe(18 * 60);
  });

  test('shorter sessions are cut, others and agreed ones stay', () => {
    const [first, second] = shorterSessions(situation());
    expect(first?.tour.sessions?.map((session) => session.for)).toEqual([45, 40, undefined]);
    expect(second?.tour.sessions?.map((session) => session.for)).toEqual([30, 30, undefined]);
  });

  test('sessions that the file does not list are listed first', () => {
    const [change] = shorterSessions(situation({ sessions: undefined }));
    expect(change?.tour.sessions).toEqual([
      { id: 'a', host: 'a', for: 45 },
      { id: 'b', host: 'b', for: 45 },
    ]);
  });

  test('a session can be left out', () => {
    const own = situation();
    const [x] = own.facts.sessions;
    if (x === undefined) throw new Error('there is no session');
    expect(withoutSessions(own, [x]).sessions?.map(({ id }) => id)).toEqual(['y', 'z']);
  });
});

describe('people', () => {
  test('simultaneous interpretation holds for all sessions, and has two interpreters', () => {
    const [change] = simultaneous(situation());
    expect(change?.tour.interpretation?.mode).toBe('simultaneous');
    expect(change?.tour.sessions?.[1]?.mode).toBe('simultaneous');
    expect(change?.tour.interpretation?.interpreters?.map(({ id }) => id)).toEqual([
      'olga',
      'further-interpreter-1',
    ]);
    expect(simultaneous(situation({ interpretation: { mode: 'whispered' }, sessions: undefined }))).toEqual(
      [],
    );
  });

  test('interpreters are not invented where none are listed', () => {
    const own = situation({ interpretation: { mode: 'consecutive' } });
    expect(interpretersRebooked(own)).toEqual([]);
    expect(oneMoreInterpreter(own)).toEqual([]);
    expect(simultaneous(own)[0]?.tour.interpretation?.interpreters).toBeUndefined();
  });

  test('a delegation is split where one session can run beside another', () => {
    const [change] = splitDelegation(situation({}, ['x']));
    expect(change?.words).toBe('Two groups: "X" beside "Y", with 3 interpreters');
    expect(change?.tour.sessions?.map(({ attend }) => attend)).toEqual([
      ['ann', 'bob', 'cem'],
      ['dia', 'eva'],
      undefined,
    ]);
    expect(splitDelegation(situation({ delegation: { delegates: people.slice(0, 3) } }, ['x']))).toEqual([]);
    expect(splitDelegation(situation({}, ['z']))).toEqual([]);
  });
});

describe('interpreters', () => {
  const dates = { from: '2014-06-25', to: '2014-06-27' };
  const booked = (...interpreters: object[]) => ({ dates, interpretation: { interpreters } });
  const olga = { id: 'olga', name: 'Olga', languages: ['ru', 'en'] };
  const words = (own: Situation) => interpretersRebooked(own).map((change) => change.words);

  test('come on the day of what is left out, however much earlier or later that is', () => {
    const late = situation(booked({ ...olga, from: '2014-06-27' }), ['z']);
    expect(words(late)).toEqual(['Olga from Thursday 26 June 2014 instead of Friday 27 June 2014']);
    expect(interpretersRebooked(late)[0]?.tour.interpretation?.interpreters).toEqual([
      { ...olga, from: '2014-06-26' },
    ]);
    expect(words(situation(booked({ ...olga, to: '2014-06-25' }), ['z']))).toEqual([
      'Olga until Thursday 26 June 2014 instead of Wednesday 25 June 2014',
    ]);
    expect(words(situation(booked({ ...olga, from: '2014-06-26' }), ['z']))).toEqual([]);
  });

  test('come on the days nearest to those they are booked for, where the time is open', () => {
    expect(words(situation(booked({ ...olga, from: '2014-06-27' }), ['x']))).toEqual([
      'Olga from Thursday 26 June 2014 instead of Friday 27 June 2014',
      'Olga from Wednesday 25 June 2014 instead of Friday 27 June 2014',
    ]);
  });

  test('come one by one, and then together', () => {
    const both = booked(
      { ...olga, from: '2014-06-27' },
      { id: 'ivan', name: 'Ivan', languages: ['ru', 'en'], from: '2014-06-27' },
      { id: 'jean', name: 'Jean', languages: ['ru', 'fr'], from: '2014-06-27' },
    );
    expect(words(situation(both, ['z']))).toEqual([
      'Olga from Thursday 26 June 2014 instead of Friday 27 June 2014',
      'Ivan from Thursday 26 June 2014 instead of Friday 27 June 2014',
      'Olga from Thursday 26 June 2014 instead of Friday 27 June 2014 and Ivan from Thursday 26 June 2014 instead of Friday 27 June 2014',
    ]);
  });

  test('work at other hours, and on other days at other hours', () => {
    const own = situation(booked({ ...olga, from: '2014-06-27', hours: 'Mon-Fri 14:00-18:00' }), ['z']);
    expect(words(own)).toEqual([
      'Olga from Thursday 26 June 2014 instead of Friday 27 June 2014',
      'Olga at any hour instead of Mon-Fri 14:00-18:00',
      'Olga throughout the programme, at any hour',
    ]);
    expect(interpretersRebooked(own)[2]?.tour.interpretation?.interpreters).toEqual([olga]);
  });

  test('are joined by one more with their languages: on the day only, then throughout', () => {
    const own = situation(booked({ ...olga, from: '2014-06-27', hours: 'Mon-Fri 14:00-18:00' }), ['z']);
    expect(oneMoreInterpreter(own).map((change) => change.words)).toEqual([
      'One more interpreter for Russian and English on Thursday 26 June 2014',
      'One more interpreter for Russian and English',
    ]);
    expect(oneMoreInterpreter(own).map(({ tour }) => tour.interpretation?.interpreters?.slice(1))).toEqual([
      [{ id: 'further-interpreter-1', languages: ['ru', 'en'], from: '2014-06-26', to: '2014-06-26' }],
      [{ id: 'further-interpreter-1', languages: ['ru', 'en'] }],
    ]);
  });
});

describe('days', () => {
  const dates = (own: Situation, count: number) =>
    moreDays(own, count).map(({ words, tour }) => [words, tour.dates]);

  test('are added before a weekend rather than after it', () => {
    expect(dates(situation(), 1)).toEqual([
      ['One more day: Wednesday 25 June 2014', { from: '2014-06-25', to: '2014-06-27' }],
    ]);
  });

  test('are added at the end where they follow at once', () => {
    const own = situation({ dates: { from: '2014-06-23', to: '2014-06-24' }, sessions: undefined });
    expect(dates(own, 2)).toEqual([
      [
        'Two more days: Wednesday 25 June 2014 and Thursday 26 June 2014',
        { from: '2014-06-23', to: '2014-06-26' },
      ],
    ]);
  });

  test('are no holidays', () => {
    const holidays = [{ date: '2014-06-25', name: 'Flag Day' }];
    const own = situation({
      dates: { from: '2014-06-23', to: '2014-06-24' },
      calendar: { holidays },
      sessions: undefined,
    });
    expect(dates(own, 1)).toEqual([
      ['One more day: Thursday 26 June 2014', { from: '2014-06-23', to: '2014-06-26' }],
    ]);
  });

  test('take the journey home and the interpreters along', () => {
    const [change] = moreDays(
      situation({
        dates: { from: '2014-06-25', to: '2014-06-26' },
        sessions: undefined,
        interpretation: { interpreters: [{ id: 'olga', from: '2014-06-25', to: '2014-06-26' }] },
        travel: {
          legs: [
            { from: 'TAS', to: 'KUL', arrives: '2014-06-24 11:00' },
            { from: 'KUL', to: 'TAS', departs: '2014-06-26 20:00', arrives: '2014-06-27 00:30' },
          ],
        },
      }),
      1,
    );
    expect(change?.tour.dates).toEqual({ from: '2014-06-25', to: '2014-06-27' });
    expect(change?.tour.travel?.legs).toMatchObject([
      { arrives: { date: '2014-06-24' } },
      { departs: { date: '2014-06-27' }, arrives: { date: '2014-06-28' } },
    ]);
    expect(change?.tour.interpretation?.interpreters?.[0]).toMatchObject({
      from: '2014-06-25',
      to: '2014-06-27',
    });
  });
});

describe('groups at a small host', () => {
  const small = {
    hosts: [
      { id: 'a', name: 'A', capacity: 3 },
      { id: 'b', name: 'B' },
    ],
    delegation: { delegates: people },
  };

  test('come one after the other, or change places with another session', () => {
    const [inTurn, beside] = groupsAtSmallHosts(situation(small, ['x']));
    expect(inTurn?.words).toBe('Groups one after the other: "X" in two (3 seats for 5 people)');
    expect(inTurn?.tour.sessions?.slice(0, 3)).toEqual([
      { id: 'x', host: 'a', title: 'X', for: 60, attend: ['ann', 'bob', 'cem'] },
      { id: 'x-group-2', host: 'a', title: 'X', for: 60, attend: ['dia', 'eva'] },
      expect.objectContaining({ id: 'y' }),
    ]);
    expect(beside?.words).toBe('Groups that change places: "X" in two (3 seats for 5 people) beside "Y"');
    expect(beside?.tour.sessions?.map(({ id, attend }) => [id, attend])).toEqual([
      ['x', ['ann', 'bob', 'cem']],
      ['x-group-2', ['dia', 'eva']],
      ['y', ['ann', 'bob', 'cem']],
      ['y-group-2', ['dia', 'eva']],
      ['z', undefined],
    ]);
  });

  test('are no way out where there are seats enough, too few for a group, or nobody is listed', () => {
    const hosts = (capacity: number) => ({
      hosts: [
        { id: 'a', name: 'A', capacity },
        { id: 'b', name: 'B' },
      ],
    });
    expect(groupsAtSmallHosts(situation({ ...small, ...hosts(5) }, ['x']))).toEqual([]);
    expect(groupsAtSmallHosts(situation({ ...small, ...hosts(1) }, ['x']))).toEqual([]);
    expect(groupsAtSmallHosts(situation({ ...small, delegation: { size: 5 } }, ['x']))).toEqual([]);
  });
});

describe('a session of the delegation’s own without a place', () => {
  const moving = (wrap: object, leftOut: readonly string[]) =>
    situation(
      {
        sessions: [
          { id: 'x', host: 'a', title: 'X', for: '60m' },
          { id: 'wrap', title: 'Action plan', kind: 'debrief', for: '60m', ...wrap },
        ],
        travel: {
          base: { name: 'Hotel', place: { city: 'Kuala Lumpur', at: [3.15, 101.71] } },
          legs: [
            { from: 'TAS', to: 'KUL', departs: '2014-06-25 08:00', arrives: '2014-06-25 18:00' },
            { from: 'KUL', to: 'PEN', departs: '2014-06-26 18:00', arrives: '2014-06-26 19:00' },
            { from: 'PEN', to: 'TAS', departs: '2014-06-27 20:00', arrives: '2014-06-28 06:00' },
          ],
        },
      },
      leftOut,
    );

  test('is tried where the delegation travels to', () => {
    const [change, ...others] = inAnotherTown(moving({}, ['wrap']));
    expect(change?.words).toBe('"Action plan" in George Town, where the delegation travels to');
    expect(change?.tour.sessions?.[1]?.place).toEqual({ city: 'George Town' });
    expect(others).toEqual([]);
  });

  test('stays where it states to be, and nothing is tried beside other sessions that are left out', () => {
    expect(inAnotherTown(moving({ place: { city: 'Kuala Lumpur' } }, ['wrap']))).toEqual([]);
    expect(inAnotherTown(moving({}, ['x', 'wrap']))).toEqual([]);
    expect(inAnotherTown(moving({}, ['x']))).toEqual([]);
  });
});
