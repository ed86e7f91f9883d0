import { type Path, valueAt } from '../base/path.ts';
import { slug } from '../base/text.ts';
import { areShortAndLong, organisationName } from '../facts/people/same-organisation.ts';
import type { Column, ListKind } from './column.ts';
import { type Counterpart, keyOf as counterpartKey, oneHost } from './one-host.ts';
import {
  type CellValue,
  type Organisations,
  organisationKey,
  readCell,
  tidyCell,
  writeCell,
} from './read-cell.ts';
import { type Entry, type EntryCell, oneLine } from './read-list.ts';
import { mayBeOne, personKey } from './same-person.ts';

/** What becomes of one item of the tour's list. */
export interface ItemChange {
  /** Its place from 0; undefined for one that is added. */
  readonly at: number | undefined;
  readonly fields: readonly { readonly path: Path; readonly value: CellValue | readonly Counterpart[] }[];
}

export interface Merge {
  readonly changes: readonly ItemChange[];
  readonly problems: readonly string[];
  readonly notes: readonly string[];
}

interface Known {
  readonly at: number;
  readonly name: string;
  readonly ids: readonly string[];
  readonly organisation: string | undefined;
  readonly item: Readonly<Record<string, unknown>>;
}

/**
 * What a list changes in a tour. A filled cell replaces what the tour says, an empty one leaves it; nobody is taken out,
 * and the tour's spelling of a name stays.
 */
export function mergeList(
  items: readonly unknown[],
  { entries }: { readonly entries: readonly Entry[] },
  kind: ListKind,
  organisations: Organisations,
): Merge {
  const known = items.flatMap((item, at) => knownOf(item, at, organisations));
  const matched = matchAll(entries, known, kind);
  const changes: ItemChange[] = [];
  const problems: string[] = [];
  const notes: string[] = [];
  const seen: Entry[] = [];
  const further = kind.one === 'host' ? furtherRows(entries, matched, kind) : new Map<Entry, Entry[]>();
  const folded = new Set([...further.values()].flat());
  for (const entry of entries) {
    if (folded.has(entry)) continue;
    const { cells: said, people, ...told } = oneHost(entry, further.get(entry) ?? []);
    problems.push(...told.problems);
    notes.push(...told.notes);
    const mine = matched.get(entry);
    const cells = said.filter((cell) => !isContactName(cell) || isReachable(said, mine?.item));
    if (cells.length < said.length)
      problems.push(
        `Row ${entry.row}: whom to call at ${entry.name} is left out, as the row has neither a telephone number nor an address.`,
      );
    if (mine) {
      if (oneLine(mine.name) !== entry.name)
        notes.push(`Row ${entry.row}: ${entry.name} is taken for ${mine.name}, whose spelling stays.`);
      const changed = cells.filter(
        (cell) => idAllowed(cell, mine) && differs(cell, mine.item, organisations),
      );
      const fields = [...changed.map(fieldOf), ...peopleBeside(people, mine.item)];
      if (fields.length > 0) changes.push({ at: mine.at, fields });
      continue;
    }
    const twin = twinOf(entry, seen, [...matched], kind);
    if (twin) {
      problems.push(
        `Row ${entry.row} is left out: ${entry.name} is ${twin.row === undefined ? `${twin.name} of the tour, whom another row names` : `named in row ${twin.row} already, as ${twin.name}`}. Where they are two, tell them apart by their organisations or ids.`,
      );
      continue;
    }
    const near = [...known.map(({ name }) => name), ...seen.map(({ name }) => name)].find((name) =>
      mayBeOne(name, entry.name),
    );
    if (near !== undefined)
      notes.push(
        keyOf(near, kind) === keyOf(entry.name, kind)
          ? `Row ${entry.row}: ${entry.name}, of another organisation than the other ${near}, is brought in as a ${kind.one} of their own.`
          : `Row ${entry.row}: ${entry.name} may be ${near} under another spelling, and is brought in as a ${kind.one} of their own. Where they are one, write the same name in both.`,
      );
    seen.push(entry);
    changes.push({
      at: undefined,
      fields: [{ path: ['name'], value: entry.name }, ...cells.map(fieldOf), ...peopleBeside(people, {})],
    });
  }
  return { changes, problems, notes };
}

function isContactName({ column }: EntryCell): boolean {
  return column.path.join() === 'contact,name';
}

/** A tour names whom to call with a number or an address only. */
function isReachable(cells: readonly EntryCell[], item: unknown): boolean {
  return ['phone', 'email'].some(
    (key) =>
      cells.some(({ column }) => column.path.join() === `contact,${key}`) ||
      valueAt(item, ['contact', key]) !== undefined,
  );
}

/** Rows that name a host again, by the first row that does. */
function furtherRows(
  entries: readonly Entry[],
  matched: ReadonlyMap<Entry, Known>,
  kind: ListKind,
): Map<Entry, Entry[]> {
  const firsts: Entry[] = [];
  const further = new Map<Entry, Entry[]>();
  for (const entry of entries) {
    const twin = matched.has(entry) ? undefined : twinOf(entry, firsts, [...matched], kind);
    const first = entries.find(({ row }) => row === twin?.row);
    if (first) further.set(first, [...(further.get(first) ?? []), entry]);
    else firsts.push(entry);
  }
  return further;
}

/** Whom a list names beside the lead, behind those whom the tour has already. */
function peopleBeside(people: readonly Counterpart[], item: Known['item']): ItemChange['fields'] {
  const had = (Array.isArray(item.people) ? item.people : []) as Counterpart[];
  const known = [(item.lead ?? {}) as Counterpart, ...had].map(counterpartKey);
  const fresh = people.filter((one) => !known.includes(counterpartKey(one)));
  return fresh.length === 0 ? [] : [{ path: ['people'], value: [...had, ...fresh] }];
}

/** The names of a tour's stakeholders, as a list may write them, with their ids. */
export function organisationsOf(tour: unknown): Organisations {
  const stakeholders = (tour as { stakeholders?: unknown } | null)?.stakeholders;
  if (!Array.isArray(stakeholders)) return new Map();
  const named = stakeholders.flatMap((one: { id?: unknown; name?: unknown } | null) =>
    typeof one?.id === 'string' && typeof one.name === 'string' ? [{ id: one.id, name: one.name }] : [],
  );
  // A name wins over what is only an abbreviation.
  return new Map([
    ...named.flatMap(({ id, name }) => {
      const { abbreviation } = organisationName(name);
      return abbreviation === undefined ? [] : [[organisationKey(abbreviation), id] as const];
    }),
    ...named.map(({ id, name }) => [organisationKey(name), id] as const),
  ]);
}

/** The surest sign first, for all rows, so that no row takes what another names better; each item is taken once. */
function matchAll(entries: readonly Entry[], known: readonly Known[], kind: ListKind): Map<Entry, Known> {
  const organisation = (entry: Entry) => cellOf(entry, 'organisation');
  const same = (a: string | undefined, b: string | undefined) =>
    a === undefined || b === undefined || a === b;
  const signs: ((entry: Entry, one: Known) => boolean)[] = [
    (entry, one) => one.ids.includes(cellOf(entry, 'id') ?? '') && one.name === entry.name,
    (entry, one) => one.ids.includes(cellOf(entry, 'id') ?? ''),
    (entry, one) => oneLine(one.name) === entry.name && one.organisation === organisation(entry),
    (entry, one) => oneLine(one.name) === entry.name && same(one.organisation, organisation(entry)),
    (entry, one) =>
      keyOf(one.name, kind) === keyOf(entry.name, kind) && same(one.organisation, organisation(entry)),
    (entry, one) => kind.one === 'host' && areShortAndLong(one.name, entry.name),
  ];
  const found = new Map<Entry, Known>();
  const taken = new Set<Known>();
  for (const sign of signs)
    for (const entry of entries) {
      if (found.has(entry)) continue;
      const one = known.find((candidate) => !taken.has(candidate) && sign(entry, candidate));
      if (one === undefined) continue;
      found.set(entry, one);
      taken.add(one);
    }
  return found;
}

function twinOf(
  entry: Entry,
  seen: readonly Entry[],
  matched: readonly (readonly [Entry, Known])[],
  kind: ListKind,
): { readonly row: number | undefined; readonly name: string } | undefined {
  const key = keyOf(entry.name, kind);
  const isTwin = (name: string, organisation: string | undefined) => {
    const mine = cellOf(entry, 'organisation');
    return (
      (keyOf(name, kind) === key || (kind.one === 'host' && areShortAndLong(name, entry.name))) &&
      (mine === undefined || organisation === undefined || mine === organisation)
    );
  };
  const earlier = seen.find(
    (other) =>
      isTwin(other.name, cellOf(other, 'organisation')) &&
      (cellOf(other, 'id') === undefined || cellOf(entry, 'id') === undefined),
  );
  if (earlier) return earlier;
  const one = matched.find(([, { name, organisation }]) => isTwin(name, organisation));
  return one && { row: one[0].row, name: one[0].name };
}

function keyOf(name: string, kind: ListKind): string {
  return kind.one === 'delegate' ? personKey(name) : organisationKey(name);
}

function knownOf(item: unknown, at: number, organisations: Organisations): Known[] {
  if (typeof item !== 'object' || item === null) return [];
  const { name, id, short, organisation } = item as Record<string, unknown>;
  if (typeof name !== 'string') return [];
  // A name without letters has no id of its own.
  const ids = [id, id === undefined ? slug(name) : undefined, short].filter(
    (one) => typeof one === 'string' && one !== '',
  ) as string[];
  return [
    {
      at,
      name,
      ids,
      organisation:
        typeof organisation === 'string'
          ? (organisations.get(organisationKey(organisation)) ?? tidyCell(organisation))
          : undefined,
      item: item as Record<string, unknown>,
    },
  ];
}

/** An id that the tour derives from the name need not be written. */
function idAllowed({ column, value }: EntryCell, { ids, item }: Known): boolean {
  return column.path.join() !== 'id' || item.id !== undefined || !ids.includes(String(value));
}

/** Compared as they would be read from a sheet: what a sheet cannot tell apart is no change. */
function differs({ column, value }: EntryCell, item: unknown, organisations: Organisations): boolean {
  const text = tidyCell(writeCell(valueAt(item, column.path)));
  if (text === '') return true;
  const reading = readCell(text, column.kind, organisations);
  return JSON.stringify(reading.value ?? text) !== JSON.stringify(value);
}

function cellOf({ cells }: Entry, key: string): string | undefined {
  const value = cells.find(({ column }) => column.path.join() === key)?.value;
  return typeof value === 'string' ? value : undefined;
}

function fieldOf({ column, value }: { readonly column: Column; readonly value: CellValue }) {
  return { path: column.path, value };
}
