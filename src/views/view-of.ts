import type { Plan, Reader } from '../agenda/plan.ts';
import { forDelegate } from './for-delegate.ts';
import { forHost } from './for-host.ts';
import { forInterpreter } from './for-interpreter.ts';

/** Everybody who may be given a plan, by the word before the colon of `--for`. */
export const VIEWS: Readonly<Record<Reader['kind'], (plan: Plan, id: string) => Plan>> = {
  delegate: forDelegate,
  host: (plan, id) => forHost(plan, id),
  interpreter: forInterpreter,
};

/** Everybody of a kind in a plan, by id, in the order of the tour. */
export function readersOf({ facts }: Plan, kind: Reader['kind']): Reader[] {
  switch (kind) {
    case 'delegate':
      return facts.delegates.map(({ id, delegate }) => ({ kind, id, name: delegate.name }));
    case 'host':
      return facts.hosts.map(({ id, host }) => ({ kind, id, name: host.name }));
    case 'interpreter':
      return facts.interpreters.map(({ id, interpreter }) => ({ kind, id, name: interpreter.name ?? id }));
  }
}
