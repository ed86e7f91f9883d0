import { describe, expect, test } from 'vitest';
import type { Requirement } from '../../src/schedule/demand.ts';
import { roomFor, shortage } from '../../src/schedule/room.ts';
import { at, friday, problemOf, thursday, windowOf } from './problem.ts';

const three = ['a', 'b', 'c'];
const sketches = three.map((id) => ({ id, gate: 15 }));
const ways = three.flatMap((from) =>
  three
    .filter((to) => to !== from)
    .map((to): Requirement => ({ kind: 'travel', from, to, minutes: to === 'c' ? 30 : 10 })),
);

/** Every session within the same windows. */
function within(...windows: ReturnType<typeof windowOf>[]): Requirement[] {
  return three.map((session) => ({ kind: 'within', session, windows }));
}

function roomUnder(...requirements: Requirement[]) {
  const problem = problemOf(sketches, [...ways, ...requirements]);
  return roomFor(problem, three, problem.demands);
}

describe('the room that sessions have', () => {
  test('is that of the windows they may lie in, each minute once', () => {
    const room = roomUnder(
      { kind: 'within', session: 'a', windows: [windowOf('09:00', '11:00')] },
      { kind: 'within', session: 'b', windows: [windowOf('10:00', '12:00')] },
      { kind: 'within', session: 'c', windows: [windowOf('09:30', '10:30')] },
      { kind: 'clear-of', session: 'a', windows: [windowOf('09:00', '09:30')] },
    );
    expect(room).toMatchObject({ days: [thursday], available: 150 });
  });

  test('is less the part of a pause that cannot lie outside', () => {
    const pause: Requirement = {
      kind: 'pause',
      people: ['ann', 'bob'],
      dates: [thursday, friday],
      minutes: 60,
      from: at('12:00'),
      to: at('14:00'),
    };
    const whole = within(windowOf('09:00', '17:00'));
    expect(roomUnder(...whole, pause).available).toBe(8 * 60 - 60);
    const withBreak = within(windowOf('09:00', '12:30'), windowOf('13:00', '17:00'));
    expect(roomUnder(...withBreak, pause).available).toBe(7.5 * 60 - 30);
    const untilNoon = within(windowOf('09:00', '12:00'));
    expect(roomUnder(...untilNoon, pause).available).toBe(180);
  });

  test('and the need: sessions, gates and shortest ways, save for the first in each span', () => {
    expect(roomUnder(...within(windowOf('09:00', '17:00')))).toMatchObject({ inSessions: 180, between: 50 });
    const twoSpans = within(windowOf('09:00', '12:00'), windowOf('13:00', '17:00'));
    expect(roomUnder(...twoSpans)).toMatchObject({ inSessions: 180, between: 25 });
    const twoDays = within(windowOf('09:00', '17:00'), windowOf('09:00', '17:00', friday));
    expect(roomUnder(...twoDays)).toMatchObject({ between: 25, available: 960, days: [thursday, friday] });
  });

  test('is none where nothing is open, and no way is needed to the only session', () => {
    const problem = problemOf(sketches, [...ways, { kind: 'within', session: 'a', windows: [] }]);
    expect(roomFor(problem, ['a'], problem.demands)).toMatchObject({
      inSessions: 60,
      between: 0,
      available: 0,
    });
  });

  test('is too little where the sum does not fit', () => {
    expect(shortage(roomUnder(...within(windowOf('09:00', '12:00'))))).toBe(180 + 50 - 180);
  });

  test('counts for whoever has most to attend', () => {
    const problem = problemOf(
      [
        { id: 'a', people: ['ann'] },
        { id: 'b', people: ['bob'] },
        { id: 'c', people: ['bob'] },
      ],
      within(windowOf('09:00', '17:00')),
    );
    expect(roomFor(problem, three, problem.demands)).toMatchObject({ sessions: ['b', 'c'], inSessions: 120 });
  });

  test('of what is agreed is its own time', () => {
    const agreed = three.map(
      (session, i): Requirement => ({
        kind: 'starts-at',
        session,
        date: thursday,
        time: at('09:00') + i * 30,
      }),
    );
    expect(roomUnder(...agreed).available).toBe(120);
  });
});
