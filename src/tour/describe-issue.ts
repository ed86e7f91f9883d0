import type { LocalDate } from '../base/calendar.ts';
import { whyLookAlike } from '../base/look-alikes.ts';
import type { Path } from '../base/path.ts';
import { closest, counted, insideTypographicQuotes, listed } from '../base/text.ts';
import { RANKS } from '../policy/ladder.ts';
import { COORDINATE_ORDER, COORDINATES } from './coordinates.ts';
import { BEHIND_A_COMMA, describeKey, GROUPS } from './describe-key.ts';
import { describeWord } from './describe-word.ts';
import { ENDS, endsApart } from './ends-apart.ts';
import type { FileFormat } from './file-format.ts';
import { type FormatFinding, formatFault } from './format-faults.ts';
import type { Issue } from './issue.ts';
import { otherValueFor } from './other-words.ts';
import { replacementsFrom } from './replacements-from.ts';
import { bare, definitionOf, descriptionAt, isRequiredAt, schemaAt } from './schema-at.ts';
import { shown } from './shown.ts';
import { wordAt } from './word-at.ts';
import { TYPES, typeRemedy } from './wrong-type.ts';

type AnyFormat = FileFormat<unknown>;

/** What zod found wrong, in words for the author. `value` is what stands at the issue's path, `near` the date near which others lie. */
export function describeIssue(
  issue: Issue,
  value: unknown,
  format: AnyFormat,
  near: LocalDate | undefined,
): FormatFinding[] {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') {
    const holder = {
      path,
      subject: holderOf(path, `A ${format.noun}`),
      value: value as Readonly<Record<string, unknown>>,
      unknown: issue.keys,
      near,
    };
    const ends = endsApart(value, path, format.schema);
    const others = ends ? issue.keys.filter((key) => !ENDS.includes(key)) : issue.keys;
    return [
      ...(ends ? [inOneList(ends, path, holder.subject)] : []),
      ...others.map((key) => describeKey(key, holder, format)),
    ];
  }
  if (value === undefined) return [missingKey(path, format)];
  const name = nameOf(path);
  const unquoted = typeof value === 'string' ? insideTypographicQuotes(value) : undefined;
  if (unquoted !== undefined)
    return [
      formatFault(
        'value-not-understood',
        path,
        `${name} is ${shown(value)}, in typographic quotation marks, which count as letters here.`,
        {
          help: `Write \`${unquoted}\` without them.`,
          replacements: [{ to: unquoted, applicability: 'safe' }],
        },
      ),
    ];
  if (issue.code === 'invalid_key')
    return [
      formatFault('key-unknown', path, `${name} is no language.`, {
        target: 'key',
        help:
          value === null
            ? BEHIND_A_COMMA
            : 'Write each text under the code of its language: `{ en: …, ru: … }`.',
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
  if (issue.code === 'custom' || (issue.code === 'invalid_type' && word))
    return [describeWord(issue, name, value, word, { near, isRequired: isRequiredAt(format.schema, path) })];
  const form = issue.code === 'invalid_union' ? formOf(value, path, format, near) : undefined;
  if (form !== undefined)
    return [formatFault('value-not-understood', path, `${name} ${sized(value)}${limit(issue)}.`, form)];
  if (issue.code === 'invalid_type')
    return [
      formatFault(
        'value-of-wrong-type',
        path,
        `${name} is ${shown(value)}; ${TYPES[issue.expected] ?? issue.expected} is expected.`,
        { ...typeRemedy(issue.expected, value, path, format.schema, near) },
      ),
    ];
  return [
    formatFault('value-not-understood', path, `${name} ${sized(value)}${limit(issue)}.`, {
      help: limitRemedy(issue, path, format),
    }),
  ];
}

function inOneList(ends: readonly [string, string], path: Path, subject: string): FormatFinding {
  return formatFault(
    'key-unknown',
    [...path, 'from'],
    `${subject} has no keys \`from\` and \`to\`: a way leads in both directions.`,
    {
      target: 'key',
      related: [{ path: [...path, 'to'], message: 'the other end', target: 'key' }],
      help: `Write both ends in one list: \`between: [${ends.join(', ')}]\`.`,
    },
  );
}

function notOneOf(path: Path, subject: string, value: unknown, words: readonly string[]): FormatFinding {
  const text = typeof value === 'string' ? value : typeof value === 'boolean' ? (value ? 'yes' : 'no') : '';
  const rung = typeof value === 'number' ? rankMeant(value, words) : undefined;
  if (rung !== undefined) return numberedRank(path, Number(value), rung);
  const other = otherValueFor(text, words);
  const meant = other ?? closest(text, words);
  const first = words.find((one) => text.toLowerCase().startsWith(`${one} `));
  const why = meant === undefined ? undefined : whyLookAlike(text, meant);
  return formatFault(
    'value-not-understood',
    path,
    `${subject}, which is not ${words.length === 1 ? '' : 'one of '}${listed(words, 'or')}${why === undefined ? '' : `: ${why}`}.`,
    {
      help:
        meant === undefined && first !== undefined
          ? `Write \`${first}\` alone; what else there is to say has keys of its own, or stands behind a \`#\`.`
          : meant === undefined
            ? `Write ${words.length === 1 ? `\`${words[0]}\`` : `one of ${listed(words, 'or')}`}.`
            : `Did you mean \`${meant}\`?`,
      ...(other === undefined
        ? replacementsFrom(text, words)
        : { replacements: [{ to: other, applicability: 'unsafe' as const }] }),
    },
  );
}

/** The number of a rung, or a place in the order of the delegation, which is counted from 1 as well. */
function numberedRank(path: Path, number: number, word: string): FormatFinding {
  const isFirst = number === 1;
  const order =
    path[0] === 'delegation'
      ? ` Where a place within the delegation is meant, delete the line${isFirst ? ' and write `role: leader`' : ''}.`
      : '';
  return formatFault(
    'value-not-understood',
    path,
    `\`${path.at(-1)}\` is ${number}, but a rank is written in words: ${number} on the ladder is \`${word}\`.`,
    {
      help: `${isFirst ? `Write \`${word}\` of nobody but a head of state or government or the speaker of a parliament.` : `Did you mean \`${word}\`?`}${order}`,
      ...(isFirst ? {} : { replacements: [{ to: word, applicability: 'unsafe' as const }] }),
    },
  );
}

/** The rung of the ladder that messages call by its number: `4` for `agency head`. */
function rankMeant(value: number, words: readonly string[]): string | undefined {
  const word = RANKS.find(({ rank }) => rank === value)?.word;
  return word !== undefined && words.includes(word) ? word : undefined;
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

function sized(value: unknown): string {
  return Array.isArray(value) ? `has ${counted(value.length, 'item')}` : `is ${shown(value)}`;
}

function limit(issue: Issue): string {
  if (issue.code === 'too_small')
    return issue.origin === 'string' ? ', which is empty' : `, less than ${issue.minimum}`;
  if (issue.code === 'too_big') return `, more than ${issue.maximum}`;
  if (issue.code === 'invalid_union') return ', which is none of the forms that may stand here';
  return ', which cannot be read here';
}

function limitRemedy(issue: Issue, path: Path, format: AnyFormat): string {
  if (path.at(-1) === 'at') return COORDINATES;
  if (path.at(-2) === 'at') return COORDINATE_ORDER;
  if (issue.code === 'invalid_union') {
    const description = descriptionAt(format.schema, path);
    if (description !== undefined) return `Write ${description}.`;
  }
  if (issue.code === 'too_small' && issue.origin === 'string') return 'Write a text, or delete the line.';
  return `See ${format.page} for what may stand here.`;
}

/** What to write where a word of another language or one item stands for one of several forms: `yes` for `true`, a name for a list. */
function formOf(
  value: unknown,
  path: Path,
  { schema }: AnyFormat,
  near: LocalDate | undefined,
): ReturnType<typeof typeRemedy> | undefined {
  if (typeof value !== 'string') return undefined;
  if (path.at(-1) === 'attend' && /^(?:sub)?group\b/i.test(value)) return { help: GROUPS };
  const found = schemaAt(schema, path);
  const types =
    (found && definitionOf(bare(found)).options)?.map((option) => definitionOf(option).type) ?? [];
  const asBoolean = types.includes('boolean') ? typeRemedy('boolean', value, path, schema, near) : undefined;
  if (asBoolean?.replacements) return asBoolean;
  // A word in small letters was meant as one of those that are allowed.
  return types.includes('array') && /\p{Lu}|\d|-/u.test(value)
    ? typeRemedy('array', value, path, schema, near)
    : undefined;
}
