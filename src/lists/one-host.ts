import type { Entry, EntryCell } from './read-list.ts';
import { personKey } from './same-person.ts';

/** A counterpart as a tour holds it. */
export type Counterpart = Readonly<Partial<Record<'name' | 'title', string>>>;

/** What all rows of one host say. */
interface OneHost {
  readonly cells: readonly EntryCell[];
  /** Whom they name beside the first one, who leads. */
  readonly people: readonly Counterpart[];
  readonly problems: readonly string[];
  readonly notes: readonly string[];
}

/** A list often has a row for each person met: what further rows of a host add to its first one. */
export function oneHost(first: Entry, further: readonly Entry[]): OneHost {
  const cells = [...first.cells];
  const people: Counterpart[] = [];
  const problems: string[] = [];
  const notes: string[] = [];
  for (const row of further) {
    const known = [leadOf(first.cells), ...people].map(keyOf);
    const lead = leadOf(row.cells);
    const isNew = keyOf(lead) !== '' && !known.includes(keyOf(lead));
    if (isNew) people.push(lead);
    const more = isNew ? `: ${lead.name ?? lead.title} is met there too` : '';
    const named = row.name === first.name ? '' : ` (${row.name})`;
    notes.push(`Row ${row.row}${named} is read as more of ${first.name}, of row ${first.row}${more}.`);
    for (const cell of row.cells) {
      const { path, title } = cell.column;
      if (path[0] === 'lead') continue;
      const before = said(cells, path.join());
      if (before === undefined) cells.push(cell);
      else if (before !== String(cell.value))
        problems.push(
          `Row ${row.row} (${row.name}, ${title}): ${JSON.stringify(String(cell.value))} is left out, as row ${first.row} says ${JSON.stringify(before)}.`,
        );
    }
  }
  return { cells, people, problems, notes };
}

function leadOf(cells: readonly EntryCell[]): Counterpart {
  const [name, title] = [said(cells, 'lead,name'), said(cells, 'lead,title')];
  return { ...(name === undefined ? {} : { name }), ...(title === undefined ? {} : { title }) };
}

/** What tells one counterpart from another: the name, or the title of somebody not named yet. */
export function keyOf({ name, title = '' }: Counterpart): string {
  return name === undefined ? title : personKey(name);
}

function said(cells: readonly EntryCell[], path: string): string | undefined {
  const value = cells.find(({ column }) => column.path.join() === path)?.value;
  return value === undefined ? undefined : String(value);
}
