import type { Path } from '../base/path.ts';
import {
  delegateIds,
  hostIds,
  interpreterIds,
  ownPlaceIds,
  sessionIds,
  stakeholderIds,
  stayIds,
  topicIds,
} from './ids.ts';
import type { Tour } from './schema.ts';

export type Kind = 'host' | 'topic' | 'delegate' | 'session' | 'stakeholder' | 'interpreter' | 'stay';

/** A place where an id is written that refers to something. */
export interface ReferencePlace {
  /** A star is any place in a list. */
  readonly at: readonly string[];
  readonly kinds: readonly Kind[];
  /** Of a kind of which not all are meant, those that are, and how they are called. */
  readonly only?: {
    readonly kind: Kind;
    readonly called: string;
    readonly ids: (tour: Tour) => readonly string[];
  };
  /** What may stand there beside ids. */
  readonly also?: (tour: Tour) => readonly string[];
  /** True where a name of somebody who is not listed may stand as well. */
  readonly orName?: boolean;
}

/** Every place where one thing of a tour refers to another: for the checker, for its corrections, and for editors. */
export const REFERENCES: readonly ReferencePlace[] = [
  place('topics.*.wantedBy.*', ['stakeholder', 'delegate']),
  place('stakeholders.*.host', ['host']),
  place('delegation.delegates.*.interests.*', ['topic']),
  place('delegation.delegates.*.organisation', ['stakeholder'], { orName: true }),
  place('delegation.delegates.*.substitute', ['delegate'], { orName: true }),
  place('sessions.*.host', ['host']),
  place('sessions.*.topics.*', ['topic']),
  place('sessions.*.attend.*', ['delegate']),
  place('sessions.*.after.*', ['session']),
  place('sessions.*.sameDay.*', ['session']),
  place('sessions.*.otherDay.*', ['session']),
  place('agenda.*.session', ['session']),
  place('agenda.*.interpreters.*', ['interpreter']),
  place('travel.legs.*.who.*', ['delegate']),
  place('travel.transfers.*.between.*', ['host', 'stay', 'session'], {
    only: { kind: 'session', called: 'session with a `place` of its own', ids: ownPlaceIds },
    also: basesAndStations,
  }),
  place('day.praying.*', ['delegate']),
  place('followUp.actionPlan.owner', ['stakeholder'], { orName: true }),
];

/** The list of each kind of thing that has an id, and the ids in it. */
export const LISTS: Readonly<
  Record<Kind, { readonly path: Path; readonly ids: (tour: Tour) => readonly string[] }>
> = {
  topic: { path: ['topics'], ids: topicIds },
  stakeholder: { path: ['stakeholders'], ids: stakeholderIds },
  delegate: { path: ['delegation', 'delegates'], ids: delegateIds },
  host: { path: ['hosts'], ids: hostIds },
  session: { path: ['sessions'], ids: sessionIds },
  interpreter: { path: ['interpretation', 'interpreters'], ids: interpreterIds },
  stay: { path: ['travel', 'stays'], ids: stayIds },
};

function basesAndStations({ travel }: Tour): string[] {
  return ['base', ...new Set((travel?.legs ?? []).flatMap(({ from, to }) => [from, to]))];
}

/** What an id means at a place: without `sessions` there is one briefing at each host, under the host's id. */
export function kindsMeant({ kinds }: ReferencePlace, { sessions }: Tour): readonly Kind[] {
  if (sessions !== undefined || !kinds.includes('session')) return kinds;
  return [...new Set(kinds.map((kind) => (kind === 'session' ? 'host' : kind)))];
}

/** True of an id of a kind that means something at the place. */
export function isMeant({ only }: ReferencePlace, kind: Kind, id: string, tour: Tour): boolean {
  return only?.kind !== kind || only.ids(tour).includes(id);
}

/** Calls back for each text that stands at a place; its path is only lent. */
export function eachWritten(
  tour: Tour,
  { at }: ReferencePlace,
  found: (text: string, path: Path) => void,
): void {
  const path: (string | number)[] = [];
  const look = (value: unknown, depth: number): void => {
    const step = at[depth];
    if (step === undefined) {
      if (typeof value === 'string') found(value, path);
    } else if (step !== '*') {
      if (typeof value !== 'object' || value === null) return;
      path.push(step);
      look((value as Readonly<Record<string, unknown>>)[step], depth + 1);
      path.pop();
    } else if (Array.isArray(value))
      for (let i = 0; i < value.length; i += 1) {
        path.push(i);
        look(value[i], depth + 1);
        path.pop();
      }
  };
  look(tour, 0);
}

function place(at: string, kinds: readonly Kind[], more: Partial<ReferencePlace> = {}): ReferencePlace {
  return { at: at.split('.'), kinds, ...more };
}
