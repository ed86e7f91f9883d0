import type * as z from 'zod/mini';
import type { LocalDate } from '../base/calendar.ts';
import { whyLookAlike } from '../base/look-alikes.ts';
import type { Path } from '../base/path.ts';
import { closest, listed } from '../base/text.ts';
import type { Replacement } from '../diagnostics/fix.ts';
import { decodeSound } from './decode-sound.ts';
import type { FileFormat } from './file-format.ts';
import { type FormatFinding, formatFault } from './format-faults.ts';
import { meantBy } from './group-in-one.ts';
import { homeOf } from './key-home.ts';
import { nameAsKey } from './name-as-key.ts';
import { keyMeant, otherWordFor } from './other-words.ts';
import { replacementsFrom } from './replacements-from.ts';
import { keysAt, schemaAt } from './schema-at.ts';
import { clockOfNumber } from './suggest-time.ts';
import { unfinishedDate } from './unfinished-date.ts';

/** What to do about a key without a value that is the rest of a text: `{ note: near, and cheap }`. */
export const BEHIND_A_COMMA =
  'If it belongs to the text before the comma, put the whole text in "double quotes": within { } a comma ends it.';

/** What the author wrote at a path, with keys that the format does not have. */
interface Holder {
  readonly path: Path;
  /** How messages call it, as the subject of a sentence. */
  readonly subject: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly unknown: readonly string[];
  /** The date near which others lie. */
  readonly near: LocalDate | undefined;
}

/** A key that the format does not have, and the one that was most likely meant. */
export function describeKey(key: string, holder: Holder, { schema }: FileFormat<unknown>): FormatFinding {
  const { path, subject, value, unknown } = holder;
  const keys = keysAt(schema, path);
  const home = homeOf(key, value[key], path, schema);
  const other = otherWordFor(key, keys);
  const meant = home === undefined ? (other ?? closest(key, keys)) : undefined;
  const taken = meant !== undefined && Object.hasOwn(value, meant);
  const isShared = unknown.some((one) => one !== key && keyMeant(one, keys) === meant);
  const found = {
    target: 'key' as const,
    help:
      inOne(key, holder, schema) ??
      asNamed(holder, schema) ??
      (home === undefined ? undefined : moved(key, home, holder)) ??
      (meant === undefined ? (elsewhere(key, keys) ?? within(key, keys, path, schema)) : undefined) ??
      remedy({ key, keys, meant, taken, isOther: other !== undefined, isEmpty: value[key] === null }),
    ...(taken
      ? { related: [{ path: [...path, meant], message: 'already here', target: 'key' as const }] }
      : {}),
    ...(taken || isShared || home !== undefined
      ? {}
      : other === undefined
        ? replacementsFrom(key, keys)
        : { replacements: [instead(other, value[key], path, schema)] }),
  };
  const why = meant === undefined ? undefined : whyLookAlike(key, meant);
  const message = `${subject} has no key \`${key}\`${why === undefined ? '' : `: ${why}`}.`;
  return formatFault('key-unknown', [...path, key], message, found);
}

function remedy({
  key,
  keys,
  meant,
  taken,
  isOther,
  isEmpty,
}: {
  key: string;
  keys: readonly string[];
  meant: string | undefined;
  taken: boolean;
  isOther: boolean;
  isEmpty: boolean;
}): string {
  if (meant !== undefined) {
    if (!taken) return `Did you mean \`${meant}\`?`;
    return isOther
      ? `It belongs under \`${meant}\`, which is there already; delete this line.`
      : `\`${meant}\` is already there; delete this line.`;
  }
  const [firstWord = '', ...words] = key.split(/\s+/);
  const withoutColon = words.length === 0 ? undefined : closest(firstWord, keys);
  // In `{ note: near, and cheap }` the comma ends the note, and in `{ at: 2014-06-26, 10:00 }` the date.
  if (withoutColon === undefined && isEmpty && (words.length > 0 || /^\d/.test(key))) return BEHIND_A_COMMA;
  return withoutColon === undefined
    ? `Its keys are ${listed(keys)}.`
    : `Did you mean \`${withoutColon}: …\`? A colon follows the name.`;
}

/** A value that the other key takes shows that it was meant; another value may belong elsewhere. */
function instead(other: string, value: unknown, path: Path, root: z.ZodMiniType): Replacement {
  const schema = schemaAt(root, [...path, other]);
  const isFitting = schema !== undefined && decodeSound(schema, value) !== undefined;
  return { to: other, applicability: isFitting ? 'safe' : 'unsafe' };
}

/** `- Ms. A: Director`: a name that stands as a key, with what else its group has room for. */
function asNamed({ path, value }: Holder, root: z.ZodMiniType): string | undefined {
  const name = nameAsKey(value, path, root);
  if (name === undefined) return undefined;
  const said = keysAt(root, path).includes('title') ? `, title: "${value[name]}"` : '';
  return `A name stands behind its key: \`- { name: "${name}"${said} }\`.`;
}

/** A key that stands one group too far out or in: its lines begin in the wrong column. */
function moved(key: string, home: Path, { path, value }: Holder): string | undefined {
  const group = String(home.at(-1) ?? '');
  if (home.length === 0) return `\`${key}\` is a key of the tour itself: begin it in the first column.`;
  if (home.length <= path.length)
    return `\`${key}\` is a key of \`${group}\`: begin it in the column of the other keys there.`;
  // Where the group is not there yet, it is written with its key.
  return Object.hasOwn(value, group)
    ? `\`${key}\` is a key of \`${group}\`: begin its lines below \`${group}:\`, two columns further right.`
    : undefined;
}

/** How the format says who is in a group. */
export const GROUPS =
  'A group is those who attend a session: `attend: [ … ]` with their ids at each; sessions of people who are in no two groups may run side by side.';

/** What is said at another place than people look for it. */
function elsewhere(key: string, keys: readonly string[]): string | undefined {
  if (/^(?:leader|head)$/i.test(key) && keys.includes('delegates'))
    return 'Who leads is said beside the delegate: `role: leader`.';
  if (/^(?:sub)?groups?$/i.test(key) && ['basedIn', 'attend', 'studytour'].some((one) => keys.includes(one)))
    return GROUPS;
  return /^(?:e-?mail|phone|telephone|tel|mobile|cell)$/i.test(key) && keys.includes('basedIn')
    ? `Whom to call during the tour is said under \`contacts\`; of other delegates a tour keeps no ${/mail/i.test(key) ? 'address' : 'number'}.`
    : undefined;
}

/** `passport_expiry`, `leadTitle`: a key of a group, written in one with the group’s; `city`, `hotel`: one that a single group has, or has by another name. */
function within(key: string, keys: readonly string[], path: Path, root: z.ZodMiniType): string | undefined {
  const [first = '', ...rest] = key.split(/[\s_-]|(?=[A-Z])/);
  const named = keys.find((one) => one.toLowerCase() === first.toLowerCase());
  const keysOf = (group: string) => keysAt(root, [...path, group]);
  const having = keys.filter((one) => keysOf(one).includes(key));
  const called =
    having.length > 0 ? having : keys.filter((one) => otherWordFor(key, keysOf(one)) !== undefined);
  // Of several that have a telephone number the one to be called is meant.
  const group = named ?? (called.length === 1 ? called[0] : called.find((one) => one === 'contact'));
  if (group === undefined) return undefined;
  const inner = keyMeant(named === undefined ? key : rest.join(''), keysOf(group));
  return inner === undefined
    ? undefined
    : `Write it in the group \`${group}\`: \`${group}: { ${inner}: … }\`.`;
}

const DAY_KEYS = ['date', 'on', 'day'];

/** A day and a time under keys of their own are one moment in the format. */
function inOne(key: string, { path, value, near }: Holder, root: z.ZodMiniType): string | undefined {
  const schema = schemaAt(root, [...path, 'at']);
  const day = DAY_KEYS.map((one) => value[one]).find((one) => one !== undefined);
  const time = value.time ?? value.at;
  if (![...DAY_KEYS, 'time'].includes(key) || day === undefined || time === undefined || !schema)
    return undefined;
  const written = `${String(day)} ${typeof time === 'number' ? clockOfNumber(time) : String(time)}`;
  const moment =
    decodeSound(schema, written) === undefined
      ? (meantBy(written, schema) ?? unfinishedDate(written, true, near)?.meant)
      : written;
  return moment === undefined ? undefined : `Write date and time in one: \`at: ${moment}\`.`;
}
