import { describe, expect, it } from 'vitest';
import type { Break } from '../../src/agenda/agenda.ts';
import { type Gap, gapsOf, type Places, stopsOf, type Visit, viaHotel } from '../../src/agenda/gaps.ts';
import type { LocalDate } from '../../src/base/calendar.ts';
import { parseClock } from '../../src/base/clock.ts';
import type { SessionFacts } from '../../src/facts/facts.ts';
import type { JourneyEnd } from '../../src/facts/places/rides.ts';

const date = '2014-06-26' as LocalDate;

function at(text: string): number {
  return parseClock(text) ?? Number.NaN;
}

/** An hour at a host, behind a gate of ten minutes. */
function visit(site: string, start: string): Visit {
  const facts = { host: { id: site, security: 10 }, site, session: {} } as unknown as SessionFacts;
  return { session: site, date, start: at(start), end: at(start) + 60, interpreters: [], facts, site };
}

function end(kind: JourneyEnd['kind'], site: string, time: string): JourneyEnd {
  return { kind, people: [], site, date, time: at(time) };
}

/** Ways of so many minutes to and from a hotel; half an hour between all else. */
function places(minutesTo: Readonly<Record<string, number>>, freeAtHotel = 120): Places {
  const [morning, evening] = Object.keys(minutesTo);
  return {
    facts: {} as Places['facts'],
    morning,
    evening: evening ?? morning,
    way: (from, to) => (from === to ? 0 : (minutesTo[from] ?? minutesTo[to] ?? 30)),
    freeAtHotel,
  };
}

describe('what one cannot move', () => {
  it('is a session from its gate on, in the order of the day', () => {
    const stops = stopsOf([visit('b', '14:00'), visit('a', '09:00')], []);
    expect(stops.map(({ enter, leave, entered, left }) => [enter, leave, entered, left])).toEqual([
      [at('08:50'), at('10:00'), 'a', 'a'],
      [at('13:50'), at('15:00'), 'b', 'b'],
    ]);
  });

  it('is a journey from its departure to the arrival after it, in whatever order both are told', () => {
    const ends = [end('arrival', 'porto', '10:00'), end('departure', 'lisbon', '08:15')];
    expect(stopsOf([], ends)).toEqual([
      { enter: at('08:15'), leave: at('10:00'), entered: 'lisbon', left: 'porto' },
    ]);
  });

  it('is the rest of the day from a departure, and the beginning of one up to an arrival', () => {
    expect(stopsOf([], [end('departure', 'lisbon', '20:00')])).toEqual([
      { enter: at('20:00'), leave: at('24:00'), entered: 'lisbon', left: undefined },
    ]);
    expect(stopsOf([], [end('arrival', 'porto', '06:30')])).toEqual([
      { enter: at('00:00'), leave: at('06:30'), entered: undefined, left: 'porto' },
    ]);
  });

  it('is no journey between two departures', () => {
    const ends = [end('departure', 'lisbon', '08:00'), end('departure', 'porto', '12:00')];
    expect(stopsOf([], ends).map(({ left }) => left)).toEqual([undefined, undefined]);
  });
});

describe('the time between', () => {
  const told = (gaps: readonly Gap[]) => gaps.map(({ from, to, way }) => `${from} > ${to} ${way}`);

  it('leads from the hotel to the first stop and back from the last one', () => {
    const here = places({ hotel: 20 });
    expect(told(gapsOf(here, stopsOf([visit('a', '09:00')], [])))).toEqual(['hotel > a 20', 'a > hotel 20']);
  });

  it('is none while one is in the air', () => {
    const here = places({ hotel: 20 });
    const leaving = stopsOf([visit('a', '09:00')], [end('departure', 'lisbon', '20:00')]);
    expect(told(gapsOf(here, leaving))).toEqual(['hotel > a 20', 'a > lisbon 30']);
    const coming = stopsOf([visit('a', '09:00')], [end('arrival', 'lisbon', '06:30')]);
    expect(told(gapsOf(here, coming))).toEqual(['lisbon > a 30', 'a > hotel 20']);
  });
});

describe('the way over the hotel', () => {
  const stop = (entered: string, enter: string) => stopsOf([visit(entered, enter)], [])[0];
  function gap(from: string, to: string, begins: string, ends: string, further: Partial<Gap> = {}): Gap {
    const span = { from: at(begins), to: at(ends) };
    return { from, to, span, way: 30, isFirst: false, isAtOnce: false, next: stop(to, ends), ...further };
  }
  const pause = (minutes: number, from: string, to: string): Break => ({
    kind: 'prayer',
    people: [],
    date,
    minutes,
    from: at(from),
    to: at(to),
  });
  const parted = (here: Places, one: Gap, breaks: readonly Break[] = []) =>
    viaHotel(here, one, breaks).map(({ from, to, span }) => [from, to, span.from, span.to]);

  it('is taken where just enough time is left there', () => {
    const here = places({ hotel: 10 });
    expect(parted(here, gap('a', 'b', '10:00', '12:20'))).toEqual([
      ['a', 'hotel', at('10:00'), at('10:10')],
      ['hotel', 'b', at('10:10'), at('12:20')],
    ]);
    expect(parted(here, gap('a', 'b', '10:00', '12:19'))).toHaveLength(1);
  });

  it('is not taken where a break takes that time', () => {
    const prayer = pause(15, '11:00', '12:00');
    expect(parted(places({ hotel: 10 }), gap('a', 'b', '10:00', '12:20'), [prayer])).toHaveLength(1);
    expect(parted(places({ hotel: 10 }), gap('a', 'b', '10:00', '12:35'), [prayer])).toHaveLength(2);
  });

  it('leads to the hotel that is less of a way, of those of the morning and of the evening', () => {
    expect(parted(places({ old: 10, next: 40 }), gap('a', 'b', '10:00', '16:00'))[0]?.[1]).toBe('old');
    expect(parted(places({ old: 40, next: 10 }), gap('a', 'b', '10:00', '16:00'))[0]?.[1]).toBe('next');
  });

  it('is none before the first stop, after the last one, and where one goes to the hotel or is there', () => {
    const here = places({ hotel: 10 });
    for (const one of [
      gap('a', 'b', '08:00', '16:00', { isFirst: true }),
      gap('a', 'b', '08:00', '16:00', { next: undefined }),
      gap('a', 'hotel', '08:00', '16:00'),
      gap('hotel', 'b', '08:00', '16:00'),
    ])
      expect(viaHotel(here, one, [])).toEqual([one]);
  });

  it('begins after the breaks that cannot wait until one is there, one after the other', () => {
    const breaks = [pause(15, '10:30', '10:45'), pause(15, '10:00', '10:15'), pause(15, '13:00', '14:00')];
    expect(parted(places({ hotel: 40 }), gap('a', 'b', '10:00', '18:00'), breaks)[0]).toEqual([
      'a',
      'hotel',
      at('10:00'),
      at('11:25'),
    ]);
  });
});
