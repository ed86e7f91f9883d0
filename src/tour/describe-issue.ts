import * as z from 'zod/mini';
import type { Path } from '../base/path.ts';
import { closest, listed } from '../base/text.ts';
import type { Replacement } from '../diagnostics/fix.ts';
import type { FileFormat } from './file-format.ts';
import { type FormatFinding, formatFault } from './format-faults.ts';
import { replacementsFrom } from './replacements-from.ts';
import { definitionOf, keysAt, schemaAt } from './schema-at.ts';
import { isCertain } from './suggestions.ts';
import { wordAt } from './word-at.ts';
import { weekdayFault } from './written-date.ts';
import { TYPES, typeRemedy } from './wrong-type.ts';

export type Issue = z.core.$ZodIssue;
type AnyFormat = FileFormat<unknown>;

/** What zod found wrong, in words for the author. `value` is what stands at the issue's path, `siblings` the keys beside it. */
export function describeIssue(
  issue: Issue,
  value: unknown,
  siblings: readonly string[],
  format: AnyFormat,
): FormatFinding[] {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownKey(path, key, siblings, issue.keys, format));
  if (value === undefined) return [missingKey(path, format)];
  const name = nameOf(path);
  if (issue.code === 'invalid_key')
    return [
      formatFault('key-unknown', path, `${name} is no language.`, {
        target: 'key',
        help: 'Write each text under the code of its language: `{ en: …, ru: … }`.',
      }),
    ];
  if (issue.code === 'custom' && issue.params?.texts === 'none')
    return [
      formatFault('value-not-understood', path, `${name} has a text in no language.`, {
        help: 'Write a text, or one for each language: `{ en: …, ru: … }`.',
      }),
    ];
  if (issue.code === 'invalid_value')
    return [notOneOf(path, `${name} is ${shown(value)}`, value, issue.values.map(String))];
  const word = wordAt(path, format.schema);
  const weekday = wrongWeekday(issue, value, format.schema);
  if (weekday)
    return [
      formatFault('weekday-wrong', path, `${name} ${weekday.message}.`, {
        help: weekday.help,
        // Which of the two is wrong only the author knows.
        replacements: weekday.instead.map((to) => ({ to, applicability: 'unsafe' as const })),
      }),
    ];
  if (issue.code === 'custom' || (issue.code === 'invalid_type' && word)) {
    const { suggestion } = (issue.code === 'custom' ? (issue.params ?? {}) : {}) as { suggestion?: string };
    const [what, example] = [word?.description ?? 'what is expected here', word?.example ?? ''];
    const meant = suggestion ?? (typeof value === 'number' ? word?.ofNumber(value) : undefined);
    const help = meant === undefined ? `Write it like this: \`${example}\`.` : `Did you mean \`${meant}\`?`;
    if (value === null)
      return [
        formatFault('value-not-understood', path, `${name} is empty; it takes ${what}.`, {
          help: `Write it like this: \`${example}\`, or delete the line.`,
        }),
      ];
    return [
      formatFault('value-not-understood', path, `${name} is ${shown(value)}, which is not ${what}.`, {
        help,
        ...(meant === undefined
          ? {}
          : { replacements: [{ to: meant, applicability: certainty(value, meant) }] }),
      }),
    ];
  }
  if (issue.code === 'invalid_type') {
    const expected = TYPES[issue.expected] ?? issue.expected;
    return [
      formatFault('value-of-wrong-type', path, `${name} is ${shown(value)}; ${expected} is expected.`, {
        ...typeRemedy(issue.expected, value, path, format.schema),
      }),
    ];
  }
  return [
    formatFault('value-not-understood', path, `${name} is ${shown(value)}${limit(issue)}.`, {
      help: limitRemedy(issue, path, format),
    }),
  ];
}

/** One digit may have meant hours, and a share may have meant itself; a text is as certain as its suggestion. */
function certainty(value: unknown, meant: string): Replacement['applicability'] {
  const certain =
    typeof value === 'number'
      ? /^\d\d+m$|^\d+d$/.test(meant)
      : typeof value === 'string' && isCertain(value, meant);
  return certain ? 'safe' : 'unsafe';
}

/** What is wrong with the weekday of a date that can be read in all other respects. */
export function wrongWeekday(
  issue: Issue,
  value: unknown,
  schema: z.ZodMiniType,
): ReturnType<typeof weekdayFault> {
  const isDate = wordAt(issue.path as Path, schema)?.description.startsWith('a date') === true;
  return issue.code === 'custom' && isDate && typeof value === 'string' ? weekdayFault(value) : undefined;
}

function notOneOf(path: Path, subject: string, value: unknown, words: readonly string[]): FormatFinding {
  const meant = typeof value === 'string' ? closest(value, words) : undefined;
  return formatFault(
    'value-not-understood',
    path,
    `${subject}, which is not ${words.length === 1 ? '' : 'one of '}${listed(words, 'or')}.`,
    {
      help:
        meant === undefined
          ? `Write ${words.length === 1 ? `\`${words[0]}\`` : `one of ${listed(words, 'or')}`}.`
          : `Did you mean \`${meant}\`?`,
      ...(typeof value === 'string' ? replacementsFrom(value, words) : {}),
    },
  );
}

function unknownKey(
  path: Path,
  key: string,
  siblings: readonly string[],
  unknown: readonly string[],
  { schema, noun }: AnyFormat,
): FormatFinding {
  const keys = keysAt(schema, path);
  const meant = closest(key, keys);
  const taken = meant !== undefined && siblings.includes(meant);
  const help =
    meant === undefined
      ? `Its keys are ${listed(keys)}.`
      : taken
        ? `\`${meant}\` is already there; delete this line.`
        : `Did you mean \`${meant}\`?`;
  return formatFault('key-unknown', [...path, key], `${holderOf(path, `A ${noun}`)} has no key \`${key}\`.`, {
    target: 'key',
    help,
    ...(taken || unknown.some((other) => other !== key && closest(other, keys) === meant)
      ? {}
      : replacementsFrom(key, keys)),
    ...(taken
      ? { related: [{ path: [...path, meant], message: 'already here', target: 'key' as const }] }
      : {}),
  });
}

function missingKey(path: Path, { noun, examples }: AnyFormat): FormatFinding {
  const parent = path.slice(0, -1);
  const key = String(path.at(-1));
  return formatFault('key-missing', parent, `${holderOf(parent, `The ${noun}`)} has no \`${key}\`.`, {
    target: 'key',
    help: `Add \`${key}: ${examples[key] ?? '…'}\`.`,
  });
}

function holderOf(path: Path, root: string): string {
  return path.length === 0 ? root : nameOf(path);
}

function nameOf(path: Path): string {
  const key = path.at(-1);
  if (key === undefined) return 'The file';
  return typeof key === 'number' ? `Item ${key + 1} of \`${path.at(-2)}\`` : `\`${key}\``;
}

function limit(issue: Issue): string {
  if (issue.code === 'too_small')
    return issue.origin === 'string' ? ', which is empty' : `, less than ${issue.minimum}`;
  if (issue.code === 'too_big') return `, more than ${issue.maximum}`;
  if (issue.code === 'invalid_union') return ', which is none of the forms that may stand here';
  return ', which cannot be read here';
}

function limitRemedy(issue: Issue, path: Path, format: AnyFormat): string {
  if (path.at(-2) === 'at') return 'Latitude comes first, from -90 to 90, then longitude, from -180 to 180.';
  if (issue.code === 'invalid_union') {
    const schema = schemaAt(format.schema, path);
    const description = schema && describedAs(schema);
    if (description !== undefined) return `Write ${description}.`;
  }
  if (issue.code === 'too_small' && issue.origin === 'string') return 'Write a text, or delete the line.';
  return `See ${format.page} for what may stand here.`;
}

function describedAs(schema: z.ZodMiniType): string | undefined {
  const own = z.globalRegistry.get(schema)?.description;
  const { innerType } = definitionOf(schema);
  return own ?? (innerType && describedAs(innerType));
}

function shown(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of keys';
  if (typeof value === 'string') return value.length > 60 ? `"${value.slice(0, 60)}…"` : `"${value}"`;
  return String(value);
}
