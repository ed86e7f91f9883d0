import type { Entry } from '../../agenda/agenda.ts';
import type { Plan } from '../../agenda/plan.ts';
import { capitalised } from '../../base/text.ts';
import type { Words } from '../../language/words.ts';
import type { Activity } from '../../outline/outline.ts';
import { isToBeConfirmed, type SessionEntry } from '../../outline/sessions.ts';
import type { Canvas, Shape } from '../canvas/canvas.ts';
import type { LegendItem } from '../canvas/legend.ts';

export type EntryKind = 'session' | 'open' | Exclude<Activity, 'session'>;

/** Where an entry is drawn. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Between the two frames of a journey. */
export const DOUBLE = 2;

/** What an entry is drawn as; `open` is a session that its host has not agreed to. */
export function kindOf({ facts }: Plan, entry: Entry): Exclude<EntryKind, 'journey'> {
  if (entry.kind === 'session') return isToBeConfirmed(facts, entry.host) ? 'open' : 'session';
  return entry.kind === 'arrival at the gate' ? 'gate' : entry.kind;
}

/** The box of an entry: sessions framed, ways hatched, waiting dotted, journeys double, breaks empty. */
export function entryBox(
  kind: EntryKind,
  canvas: Canvas,
  x: number,
  y: number,
  width: number,
  height: number,
): Shape {
  if (kind === 'session' || kind === 'open') return canvas.rect(x, y, width, height, kind, 2);
  const box = canvas.rect(x, y, width, height, 'pause');
  if (kind === 'transfer') return box + canvas.hatched(x, y, width, height);
  if (kind === 'journey')
    return box + canvas.rect(x + DOUBLE, y + DOUBLE, width - 2 * DOUBLE, height - 2 * DOUBLE, 'pause');
  return kind === 'gate' ? box + canvas.dotted(x, y, width, height) : box;
}

const ORDER: readonly EntryKind[] = ['session', 'open', 'transfer', 'gate', 'journey', 'lunch', 'prayer'];

/** What the boxes of a picture mean, each once. */
export function entryLegend(kinds: Iterable<EntryKind>, words: Words): LegendItem[] {
  const used = new Set(kinds);
  const { toBeConfirmed, arrivalAndSecurity } = words.programme;
  const said = { ...words.activities, open: toBeConfirmed, gate: arrivalAndSecurity };
  const name = (kind: EntryKind) => capitalised(said[kind]);
  return ORDER.filter((kind) => used.has(kind)).map((kind) => ({
    label: name(kind),
    draw: (canvas, x, y, width, height) => entryBox(kind, canvas, x, y, width, height),
  }));
}

/** What a session is called where there is little room: its host and what it is about, else only what it is about. */
export function sessionTitles(
  { facts }: Plan,
  { title, host }: SessionEntry,
): readonly [string, ...string[]] {
  const known = facts.hosts.find(({ id }) => id === host);
  if (known === undefined || title.includes(known.name) || title.includes(known.host.name)) return [title];
  return [`${known.name}: ${title}`, title];
}

/** What a session is called where not even that has room. */
export function sessionKind({ sessionKind }: SessionEntry, words: Words): string {
  return capitalised(words.kinds[sessionKind]);
}
