import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/agenda/agenda.ts';
import { withFreeLeads } from '../../src/agenda/free-leads.ts';
import type { LocalDate } from '../../src/base/calendar.ts';
import { en } from '../../src/language/catalogues/en.ts';
import { seating } from '../../src/outline/seating.ts';
import { sessionsOf } from '../../src/outline/sessions.ts';
import { plan } from '../../src/plan.ts';
import { tourOf } from '../facts/tour-of.ts';

const { facts } = tourOf(`hosts:
  - { id: works, name: Waterworks, lead: { name: Mr. A, title: President } }
  - { id: ministry, name: Ministry, lead: { name: Ms. B, title: Director } }
sessions:
  - { id: tariffs, host: works, kind: briefing }
  - { id: leaks, host: works, kind: demonstration }
  - { id: meters, host: works, kind: briefing, lead: { name: Ms. C, title: Engineer } }
  - { id: law, host: ministry, kind: briefing }
`);

/** Who receives where, with these sessions on one day, each from one hour to another. */
function receiving(...day: readonly (readonly [session: string, start: number, end: number])[]) {
  const entries = day.map(
    ([session, start, end]): Entry => ({
      kind: 'session',
      session,
      sessionKind: 'briefing',
      title: session,
      host: facts.sessions.find(({ id }) => id === session)?.host?.id,
      site: 'base',
      start: start * 60,
      end: end * 60,
      attendees: [],
      interpreters: [],
      mode: 'none',
      fixed: false,
    }),
  );
  const { sessions } = withFreeLeads(facts, { days: [{ date: '2014-06-26' as LocalDate, entries }] });
  return day.map(([session]) => sessions.find(({ id }) => id === session)?.lead?.person.name);
}

describe('who receives for a host', () => {
  it('receives one group at a time: at the second it is open who does', () => {
    expect(receiving(['tariffs', 10, 12], ['leaks', 11, 13])).toEqual(['Mr. A', undefined]);
  });

  it('receives one after the other, and others elsewhere at the same time', () => {
    expect(receiving(['tariffs', 10, 12], ['leaks', 12, 13])).toEqual(['Mr. A', 'Mr. A']);
    expect(receiving(['tariffs', 10, 12], ['law', 10, 12])).toEqual(['Mr. A', 'Ms. B']);
  });

  it('is whom the tour names for a session itself, whoever else is busy', () => {
    expect(receiving(['tariffs', 10, 12], ['meters', 10, 12])).toEqual(['Mr. A', 'Ms. C']);
    expect(receiving(['meters', 10, 12], ['tariffs', 10, 12])).toEqual(['Ms. C', 'Mr. A']);
  });
});

describe('a plan with two groups at one host at the same hour', () => {
  const text = `studytour: 1
title: A visit
countries: { receiving: UZ, providing: MY }
dates: { from: 2014-06-26, to: 2014-06-26 }
timeZone: Asia/Kuala_Lumpur
delegation: { delegates: [{ id: x, name: Mr. X }, { id: y, name: Mr. Y }] }
hosts: [{ id: works, name: Waterworks, lead: { name: Mr. A, rank: director } }]
sessions:
  - { id: tariffs, host: works, kind: briefing, for: 1h, at: 2014-06-26 10:00, mode: none, attend: [x] }
  - { id: meters, host: works, kind: briefing, for: 1h, at: 2014-06-26 10:00, mode: none, attend: [y] }
`;

  it('seats their host at one table alone', () => {
    const { plan: planned } = plan({ file: 'tour.yaml', text }, { today: '2014-05-01' as LocalDate });
    if (planned === undefined) throw new Error('no plan');
    const seats = sessionsOf(planned.agenda).map(({ entry }) => seating(planned, entry, en)?.table.rows);
    const facing = seats.map((rows) => rows?.map(({ cells }) => cells[2]));
    expect(facing).toEqual([['Mr. A'], ['to be named']]);
  });
});
