import { expect, it } from 'vitest';
import { seatsAt } from '../../src/facts/people/seats.ts';
import { tourOf } from './tour-of.ts';

function seats(lines: string) {
  const { tour, facts } = tourOf(`hosts: [{ id: h, name: H, languages: [en] }]\n${lines}`);
  const [session] = facts.sessions;
  return session && seatsAt(session, tour, facts);
}

const PARTY =
  'delegation: { size: 2, languages: [ru], delegates: [{ id: a, name: A }, { id: b, name: B }], companions: [{ kind: staff }, { kind: interpreter }] }\n';
const TEAM = 'interpretation: { interpreters: [{ id: i }, { id: j }] }\n';

it('counts delegates who attend, companions, and interpreters who sit among them', () => {
  expect(seats(`${PARTY}${TEAM}`)).toEqual({ delegates: 2, companions: 2, interpreters: 1 });
  expect(seats(`${PARTY}${TEAM}sessions: [{ host: h, attend: [a], mode: simultaneous }]\n`)).toEqual({
    delegates: 1,
    companions: 2,
    interpreters: 0,
  });
});

it('goes by the number announced where not all are listed, unless it is for people by name', () => {
  const partly = PARTY.replace('size: 2', 'size: 9');
  expect(seats(partly)?.delegates).toBe(9);
  expect(seats(`${partly}sessions: [{ host: h, attend: [a] }]\n`)?.delegates).toBe(1);
  expect(seats('delegation: { size: 8 }\n')?.delegates).toBe(8);
  expect(seats('')).toBeUndefined();
});
