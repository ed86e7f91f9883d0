import type * as z from 'zod/mini';
import { type LocalDate, parseDate } from '../base/calendar.ts';
import type { Path } from '../base/path.ts';
import { asGroup } from './as-group.ts';
import { COORDINATE_ORDER, COORDINATES, coordinatesIn } from './coordinates.ts';
import { decodeSound } from './decode-sound.ts';
import { meantBy } from './group-in-one.ts';
import { parseOpeningHours } from './opening-hours.ts';
import { inBrackets, type Remedy, written } from './remedy.ts';
import { bare, definitionOf, isRequiredAt, schemaAt } from './schema-at.ts';
import { suggestHours } from './suggest-time.ts';
import { isCertain, suggestMoney, suggestNumber } from './suggestions.ts';
import { inWords, unfinishedDate } from './unfinished-date.ts';
import { wordIn } from './word-at.ts';

export const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
};

/** Characters of a text that may be a whole list or group written in one; patterns would take a longer one apart for minutes. */
const LONGEST_IN_ONE = 2000;

/** What to write where a value is of another type than its place takes, and the correction where it is plain. */
export function typeRemedy(
  expected: string,
  value: unknown,
  path: Path,
  root: z.ZodMiniType,
  near: LocalDate | undefined,
): Remedy {
  if (typeof value === 'string' && value.length > LONGEST_IN_ONE)
    return { help: typeRemedy(expected, `${value.slice(0, 40)}…`, path, root, near).help };
  const found = schemaAt(root, path);
  const whole = found && bare(found);
  const schema =
    whole && (definitionOf(whole).options?.find((one) => definitionOf(one).type === expected) ?? whole);
  if (value === null) return { help: emptyRemedy(path, root) };
  if (path.at(-1) === 'at' && expected === 'tuple') return asCoordinates(value, schema);
  const isSingle = typeof value !== 'object';
  if (expected === 'array')
    return isSingle
      ? (asCount(value, path) ?? asIds(value, schema) ?? asList(value, schema, near))
      : { help: asItems(value, schema) };
  if (expected === 'string' && isSingle)
    return {
      help: `Put it in double quotes: \`"${String(value)}"\`.`,
      replacements: [{ to: String(value), manner: 'quoted', applicability: 'safe' }],
    };
  if (expected === 'boolean') return asBoolean(value);
  if (expected === 'object') return asGroup(value, schema, typeof path.at(-1) === 'number', near);
  return { help: numberRemedy(expected, value), ...asNumber(expected, value) };
}

/** What stands behind nothing but a colon or a dash; what must be there is not deleted. */
function emptyRemedy(path: Path, root: z.ZodMiniType): string {
  if (typeof path.at(-1) === 'number') return 'Write the item after its dash, or delete the line.';
  return `Write a value after the colon${isRequiredAt(root, path) ? '' : ', or delete the line'}.`;
}

/** `41.07, 28.94` and `41°04'N 28°56'E` as two numbers. */
function asCoordinates(value: unknown, schema: z.ZodMiniType | undefined): Remedy {
  const meant = typeof value === 'string' ? coordinatesIn(value) : undefined;
  if (meant === undefined || schema === undefined) return { help: COORDINATES };
  // Such as a longitude that stands first.
  if (decodeSound(schema, meant) === undefined) return { help: `${COORDINATES} ${COORDINATE_ORDER}` };
  return written(`[${meant.join(', ')}]`, 'Write latitude and longitude as a list', 'unsafe');
}

/** A number where people are listed says how many there are. */
function asCount(value: unknown, path: Path): Remedy | undefined {
  return typeof value === 'number' && path.at(-1) === 'delegates'
    ? { help: `How many there are is said beside the list: \`size: ${value}\`. ${eachBelow('name')}` }
    : undefined;
}

function eachBelow(key: string): string {
  return `Write a list: each item on a line of its own that begins with a dash and a space, \`- ${key}: …\`, with its other keys below.`;
}

/** One thing where a list is expected is a list of one; several behind commas are several where each can be read. */
function asList(value: unknown, schema: z.ZodMiniType | undefined, near: LocalDate | undefined): Remedy {
  const element = schema && definitionOf(schema).element;
  const isItem = (one: unknown) => element !== undefined && decodeSound(element, one) !== undefined;
  const bulleted = MARKED.test(String(value)) ? String(value).split(MARK).slice(1) : [];
  if (bulleted.length > 0 && bulleted.every(isItem))
    return written(`[${bulleted.map(inBrackets).join(', ')}]`, 'Write it as a list', 'unsafe');
  const parts = String(value).split(/\s*[,;]\s*/);
  const items = isItem(value)
    ? parts.length === 1
      ? [value]
      : undefined
    : parts.every(isItem)
      ? parts
      : undefined;
  if (items === undefined) {
    const whole = isItem(value) ? undefined : meantBy(String(value), element);
    const asked = whole === undefined ? String(value).split(/\s*[,;/]\s*|\s+and\s+/) : [String(value)];
    const meant = asked.map((part) => (isItem(part) ? part : meantBy(part, element)));
    // A sentence may have commas of its own.
    if (!isItem(value) && meant.every((one) => one !== undefined)) {
      const isPlain = asked.every((part, i) => part === meant[i] || isCertain(part, meant[i] ?? ''));
      const to = `[${meant.map(inBrackets).join(', ')}]`;
      return written(to, 'Write it as a list', isPlain ? 'safe' : 'unsafe');
    }
    if (isItem(value) || element === undefined)
      return { help: `Write it as a list: \`[${inBrackets(value)}]\`.` };
    return definitionOf(bare(element)).type === 'object'
      ? asListOfGroups(String(value), bare(element), near)
      : asListOf(String(value), element, near);
  }
  return written(`[${items.map(inBrackets).join(', ')}]`, 'Write it as a list', 'safe');
}

/** Words behind commas where any text is an item: `a, b` is no id. */
function asIds(value: unknown, schema: z.ZodMiniType | undefined): Remedy | undefined {
  const element = schema && definitionOf(schema).element;
  if (element === undefined || decodeSound(element, value) === undefined) return undefined;
  if (!/^[\p{L}\p{N}_-]+(?:\s*[,;]\s*[\p{L}\p{N}_-]+)+$/u.test(String(value))) return undefined;
  const ids = String(value).split(/\s*[,;]\s*/);
  return written(`[${ids.map(inBrackets).join(', ')}]`, 'Write it as a list', 'unsafe');
}

/** Marks before the items of a list, as word processors set them. */
const MARKED = /^(?:[•●▪◦‣]|1[.)])\s/u;
const MARK = /(?:^|\s+)(?:[•●▪◦‣]|\d{1,2}[.)])\s+/u;

/** One text where a list of groups is expected: the one group, several behind marks or semicolons, or how each is written. */
function asListOfGroups(text: string, element: z.ZodMiniType, near: LocalDate | undefined): Remedy {
  const parts = MARKED.test(text) ? text.split(MARK).slice(1) : text.split(/\s*;\s*/);
  const groups = parts.map((part) => asGroup(part, element, false, near).replacements?.[0]?.to);
  if (parts.length > 1 && groups.every((group) => group !== undefined))
    return written(`[${groups.join(', ')}]`, 'Write it as a list', 'unsafe');
  if (text.includes('\t'))
    return {
      help: `A table of delegates or hosts comes in from a file of its own, .xlsx or .csv: see \`studytour import --help\`. ${eachBelow('name')}`,
    };
  const isNumber = /^[\d.]+$/.test(text);
  const [only, ...more] = isNumber ? [] : (asGroup(text, element, false, near).replacements ?? []);
  // A name may have a comma, or two of them stand there: nobody guesses.
  const isSeveral = /[;\n]|,.*,.*,/.test(text) || (text.includes(',') && /^\{ name: "/.test(only?.to ?? ''));
  if (only !== undefined && more.length === 0 && !isSeveral)
    return written(`[${only.to}]`, 'Write it as a list', only.applicability);
  const [key = '…'] = Object.keys(definitionOf(element).shape ?? {}).filter((name) => name !== 'id');
  return { help: eachBelow(key) };
}

/** What cannot be read as an item either: what it lacks, or how one is written. */
function asListOf(text: string, element: z.ZodMiniType, near: LocalDate | undefined): Remedy {
  const example = wordIn(element)?.example ?? '…';
  const hours = parseOpeningHours(example) && suggestHours(`Mon-Fri ${text}`);
  if (hours !== undefined) return { help: `The days are missing. Write it as a list: \`[${hours}]\`.` };
  const isDate = parseDate(example) !== undefined;
  const date = isDate ? unfinishedDate(text, false, near) : undefined;
  return date?.meant === undefined
    ? { help: `Write it as a list, like this: \`[${isDate ? (near ?? example) : example}]\`.` }
    : { help: `${date.what} Did you mean \`[${date.meant}]\`, ${inWords(date.meant)}?` };
}

/** A group where a list of groups is expected: one item without its dash, or items under names that would be their ids. */
function asItems(value: object, schema: z.ZodMiniType | undefined): string {
  const element = schema && definitionOf(schema).element;
  const shape = element && definitionOf(bare(element)).shape;
  const [[key, first] = ['', undefined]] = Object.entries(value);
  const dash = 'Write a list: each item begins with a dash and a space';
  if (shape !== undefined && Object.hasOwn(shape, key)) return `${dash}, \`- ${key}: …\`.`;
  const field = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u.test(key) ? 'id' : 'name';
  return shape !== undefined && Object.hasOwn(shape, field) && typeof first === 'object'
    ? `${dash}, and what stands before the colon is its ${field}: \`- ${field}: ${key}\`, with its other keys below.`
    : `${dash}.`;
}

const YES = /^(?:yes|y|on)$/i;
const NO = /^(?:no|n|off)$/i;

function asBoolean(value: unknown): Remedy {
  const help = 'Write `true` or `false`.';
  if (typeof value !== 'string') return { help };
  const to = YES.test(value) ? 'true' : NO.test(value) ? 'false' : undefined;
  return to === undefined
    ? {
        help: /\s/.test(value.trim())
          ? 'Write `true` or `false`; what else there is to say stands behind a `#`.'
          : help,
      }
    : { help, replacements: [{ to, manner: 'bare', applicability: 'safe' }] };
}

/** What is not exact stands behind a remark; words are no digits. */
function numberRemedy(expected: string, value: unknown): string {
  const what = TYPES[expected] ?? expected;
  if (typeof value !== 'string') return `Write ${what}.`;
  const digits = value.match(/\d+(?:[.,]\d+)*/g)?.at(-1);
  if (digits === undefined) return `Write ${what} in digits.`;
  // Of `1,5` nobody knows whether it is a fraction.
  const number =
    suggestNumber(digits) ?? (expected !== 'int' && /^\d+\.\d+$/.test(digits) ? digits : undefined);
  const example = number === undefined ? '' : `: \`${number} # ${value}\``;
  return `Write ${what} alone; what else there is to say stands behind a \`#\`${example}.`;
}

function asNumber(expected: string, value: unknown): Partial<Remedy> {
  if (typeof value !== 'string') return {};
  if (!/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(value)) {
    const meant = suggestNumber(value);
    if (meant !== undefined) return written(String(meant), 'Write digits alone', 'safe');
    const money = expected === 'int' ? undefined : suggestMoney(value);
    if (money === undefined) return {};
    const { amount, otherAmount } = money;
    return otherAmount === undefined
      ? written(String(amount), 'Write digits alone', 'safe')
      : {
          help: `Write digits alone: \`${amount}\`, or \`${otherAmount}\` where the point parts a fraction.`,
        };
  }
  if (expected === 'int' && !/^-?\d+$/.test(value)) return {};
  return {
    help: `Write it without quotation marks: \`${value}\`.`,
    replacements: [{ to: value, manner: 'bare', applicability: 'safe' }],
  };
}
