import type { Path } from '../base/path.ts';
import { delegateIds, hostIds, interpreterIds, sessionIds, stakeholderIds, topicIds } from '../tour/ids.ts';
import type { Tour } from '../tour/schema.ts';

type Kind = 'host' | 'topic' | 'delegate' | 'session' | 'stakeholder' | 'interpreter';

/** Where ids are written that refer to something; a star is any place in a list. */
const REFERENCES: readonly (readonly [pattern: string, kinds: readonly Kind[]])[] = [
  ['topics.*.wantedBy.*', ['stakeholder', 'delegate']],
  ['stakeholders.*.host', ['host']],
  ['delegation.delegates.*.interests.*', ['topic']],
  ['delegation.delegates.*.organisation', ['stakeholder']],
  ['delegation.delegates.*.substitute', ['delegate']],
  ['sessions.*.host', ['host']],
  ['sessions.*.topics.*', ['topic']],
  ['sessions.*.attend.*', ['delegate']],
  ['sessions.*.after.*', ['session']],
  ['sessions.*.sameDay.*', ['session']],
  ['sessions.*.otherDay.*', ['session']],
  ['agenda.*.session', ['session', 'host']],
  ['agenda.*.interpreters.*', ['interpreter']],
  ['travel.legs.*.who.*', ['delegate']],
  ['travel.transfers.*.between.*', ['host']],
  ['followUp.actionPlan.owner', ['stakeholder']],
];

/** Something that has an id, its own or one that follows from its name. */
export interface Definition {
  readonly kind: Kind;
  readonly id: string;
  /** Where it stands: at its id, else at the name that its id follows from. */
  readonly path: Path;
  /** True where the id itself is written. */
  readonly isWritten: boolean;
  readonly name: string;
}

/** Everything in the tour that something may refer to. */
export function definitions(tour: Tour): Definition[] {
  const kind = (
    of: Kind,
    path: Path,
    ids: readonly string[],
    items: readonly object[] | undefined = [],
  ): Definition[] =>
    items.flatMap((item: { id?: string; name?: string; title?: string }, i) => {
      const key = item.id !== undefined ? 'id' : item.name !== undefined ? 'name' : 'title';
      const id = ids[i];
      if (id === undefined) return [];
      const name = item.name ?? item.title ?? id;
      return [{ kind: of, id, path: [...path, i, key], isWritten: key === 'id', name }];
    });
  return [
    ...kind('host', ['hosts'], hostIds(tour), tour.hosts),
    ...kind('topic', ['topics'], topicIds(tour), tour.topics),
    ...kind('delegate', ['delegation', 'delegates'], delegateIds(tour), tour.delegation?.delegates),
    ...kind('session', ['sessions'], sessionIds(tour), tour.sessions),
    ...kind('stakeholder', ['stakeholders'], stakeholderIds(tour), tour.stakeholders),
    ...kind(
      'interpreter',
      ['interpretation', 'interpreters'],
      interpreterIds(tour),
      tour.interpretation?.interpreters,
    ),
  ];
}

/** A place where an id is written, and what it means there. */
export interface Reference {
  readonly path: Path;
  readonly definition: Definition;
}

/** Every place that refers to something the tour has. */
export function referencesOf(tour: Tour): Reference[] {
  const all = definitions(tour);
  return REFERENCES.flatMap(([pattern, kinds]) =>
    valuesAt(tour, pattern.split('.'), []).flatMap(({ path, value }) => {
      const definition = kinds
        .flatMap((kind) => all.find((one) => one.kind === kind && one.id === value) ?? [])
        .at(0);
      return definition ? [{ path, definition }] : [];
    }),
  );
}

/** What may be typed at a path that takes an id; nothing elsewhere. In a list the path may be that of the list itself. */
export function candidatesAt(tour: Tour, path: Path): Definition[] {
  const written = path.map((step) => (typeof step === 'number' ? '*' : step)).join('.');
  const kinds = REFERENCES.find(([pattern]) => pattern === written || pattern === `${written}.*`)?.[1] ?? [];
  return definitions(tour).filter(({ kind }) => kinds.includes(kind));
}

function valuesAt(
  value: unknown,
  [step, ...rest]: readonly string[],
  path: Path,
): { readonly path: Path; readonly value: unknown }[] {
  if (step === undefined) return [{ path, value }];
  if (step === '*')
    return Array.isArray(value) ? value.flatMap((item, i) => valuesAt(item, rest, [...path, i])) : [];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return valuesAt((value as Readonly<Record<string, unknown>>)[step], rest, [...path, step]);
}
