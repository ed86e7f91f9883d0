import { type Path, valueAt } from '../base/path.ts';
import { eachWritten, isMeant, type Kind, kindsMeant, LISTS, REFERENCES } from '../tour/references.ts';
import type { Tour } from '../tour/schema.ts';

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

interface Item {
  readonly id?: string;
  readonly name?: string;
  readonly title?: string;
}

/** Everything in the tour that something may refer to. */
export function definitions(tour: Tour): Definition[] {
  return (Object.keys(LISTS) as Kind[]).flatMap((kind) => {
    const { path, ids } = LISTS[kind];
    return ids(tour).map((id, i) => {
      const item = valueAt(tour, [...path, i]) as Item;
      const key = item.id !== undefined ? 'id' : item.name !== undefined ? 'name' : 'title';
      const name = item.name ?? item.title ?? id;
      return { kind, id, path: [...path, i, key], isWritten: key === 'id', name };
    });
  });
}

/** A place where an id is written, and what it means there. */
export interface Reference {
  readonly path: Path;
  readonly definition: Definition;
}

/** Every place that refers to something the tour has. */
export function referencesOf(tour: Tour): Reference[] {
  const all = definitions(tour);
  const found: Reference[] = [];
  for (const place of REFERENCES) {
    const kinds = kindsMeant(place, tour);
    eachWritten(tour, place, (text, path) => {
      const definition = all.find(
        ({ kind, id }) => id === text && kinds.includes(kind) && isMeant(place, kind, id, tour),
      );
      if (definition) found.push({ path: [...path], definition });
    });
  }
  return found;
}

/** What may be typed at a path that takes an id; nothing elsewhere. In a list the path may be that of the list itself. */
export function candidatesAt(tour: Tour, path: Path): Definition[] {
  const written = path.map((step) => (typeof step === 'number' ? '*' : step)).join('.');
  const place = REFERENCES.find(({ at }) => at.join('.') === written || at.join('.') === `${written}.*`);
  if (!place) return [];
  const kinds = kindsMeant(place, tour);
  return definitions(tour).filter(({ kind, id }) => kinds.includes(kind) && isMeant(place, kind, id, tour));
}
